// SPDX-License-Identifier: Apache-2.0
#include "core/library/cpv.h"

#include <algorithm>
#include <array>

namespace feltbok::library {
namespace {

constexpr std::size_t kDigits = 8;
constexpr std::size_t kGroupDigitsMin = 2; // a division
constexpr std::array kWeights{3, 7, 1, 3, 7, 1, 3, 7};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

} // namespace

Result<std::string> cpvOf(std::string_view typed) {
    std::string code(typed);
    std::erase(code, ' ');
    const std::string_view digits = std::string_view(code).substr(0, kDigits);
    const bool hasCheck = code.size() == kDigits + 2 && code[kDigits] == '-' && isDigit(code.back());
    if (digits.size() != kDigits || !std::ranges::all_of(digits, isDigit) ||
        (code.size() != kDigits && !hasCheck))
        return fail(ErrorCode::BadInput, "a CPV code has eight digits and perhaps a check digit: 34136000-9");
    return code;
}

std::optional<int> cpvDigitInstead(std::string_view code) {
    const auto read = cpvOf(code);
    if (!read || read->size() == kDigits) return std::nullopt;
    int sum = 0;
    for (std::size_t i = 0; i < kDigits; ++i)
        sum += ((*read)[i] - '0') * kWeights[i];
    const int digit = sum % 10;
    return digit == read->back() - '0' ? std::nullopt : std::optional(digit);
}

bool isCpvOrGroup(std::string_view text) {
    const bool isGroup =
        text.size() >= kGroupDigitsMin && text.size() < kDigits && std::ranges::all_of(text, isDigit);
    return isGroup || cpvOf(text).has_value();
}

} // namespace feltbok::library
