// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/answer_text.h"

#include "core/forms/session/values.h"

#include <charconv>

namespace feltbok::advisory {

namespace {

bool isWhole(std::string_view text) {
    long long value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

} // namespace

bool fitsType(forms::DataType type, std::string_view text) {
    if (text.empty()) return true;
    if (type == forms::DataType::Int) return isWhole(text); // a session makes 2022 of 2022.5
    return forms::readAnswer(type, text).has_value();
}

} // namespace feltbok::advisory
