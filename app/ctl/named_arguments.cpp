// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/named_arguments.h"

#include <algorithm>

namespace feltbok::ctl {

Result<NamedArguments> namedArguments(Arguments arguments, std::initializer_list<std::string_view> names) {
    NamedArguments named;
    for (std::size_t i = 0; i < arguments.size(); i += 2) {
        const std::string word(arguments[i]);
        if (!word.starts_with("--") || std::ranges::find(names, word.substr(2)) == names.end())
            return fail(ErrorCode::BadInput, "there is no such argument", word);
        if (i + 1 == arguments.size()) return fail(ErrorCode::BadInput, "the argument lacks its value", word);
        if (!named.emplace(word.substr(2), arguments[i + 1]).second)
            return fail(ErrorCode::BadInput, "the argument stands twice", word);
    }
    return named;
}

std::string textOf(const NamedArguments& named, std::string_view name) {
    const auto it = named.find(name);
    return it == named.end() ? std::string() : it->second;
}

} // namespace feltbok::ctl
