// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/named_arguments.h"

#include <algorithm>

namespace feltbok::ctl {

std::optional<std::map<std::string, std::string>>
namedArguments(Arguments arguments, std::initializer_list<std::string_view> names) {
    if (arguments.size() % 2 != 0) return std::nullopt;
    std::map<std::string, std::string> named;
    for (std::size_t i = 0; i < arguments.size(); i += 2) {
        const std::string_view word = arguments[i];
        if (!word.starts_with("--") || std::ranges::find(names, word.substr(2)) == names.end())
            return std::nullopt;
        if (!named.emplace(word.substr(2), arguments[i + 1]).second) return std::nullopt;
    }
    return named;
}

} // namespace feltbok::ctl
