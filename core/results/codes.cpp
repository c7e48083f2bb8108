// SPDX-License-Identifier: Apache-2.0
#include "core/results/codes.h"

#include <algorithm>
#include <array>

namespace feltbok::results {
namespace {

constexpr std::size_t kCpvDigits = 8;
constexpr std::array kCpvWeights{3, 7, 1, 3, 7, 1, 3, 7};
constexpr std::array kOrganisationWeights{3, 2, 7, 6, 5, 4, 3, 2};
constexpr int kModulus = 11;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

template <std::size_t N>
int weighted(std::string_view digits, const std::array<int, N>& weights) {
    int sum = 0;
    for (std::size_t i = 0; i < N; ++i)
        sum += (digits[i] - '0') * weights[i];
    return sum;
}

std::string withoutSpaces(std::string_view typed) {
    std::string text(typed);
    std::erase(text, ' ');
    return text;
}

} // namespace

Result<std::string> cpvOf(std::string_view typed) {
    std::string code = withoutSpaces(typed);
    const std::string_view digits = std::string_view(code).substr(0, kCpvDigits);
    const bool hasCheck = code.size() == kCpvDigits + 2 && code[kCpvDigits] == '-' && isDigit(code.back());
    if (digits.size() != kCpvDigits || !std::ranges::all_of(digits, isDigit) ||
        (code.size() != kCpvDigits && !hasCheck))
        return fail(ErrorCode::BadInput, "a CPV code has eight digits and perhaps a check digit: 34136000-9",
                    "procurement.cpv");
    return code;
}

std::optional<int> cpvDigitInstead(std::string_view code) {
    const auto read = cpvOf(code);
    if (!read || read->size() == kCpvDigits) return std::nullopt;
    const int digit = weighted(*read, kCpvWeights) % 10;
    return digit == read->back() - '0' ? std::nullopt : std::optional(digit);
}

Result<std::string> organisationNumberOf(std::string_view typed) {
    std::string number = withoutSpaces(typed);
    const bool isShaped =
        number.size() == kOrganisationWeights.size() + 1 && std::ranges::all_of(number, isDigit);
    const int rest = isShaped ? weighted(number, kOrganisationWeights) % kModulus : 1;
    const int check = rest == 0 ? 0 : kModulus - rest; // 10 is never given
    if (!isShaped || check != number.back() - '0')
        return fail(ErrorCode::BadInput,
                    "an organisation number has nine digits, and the last does not fit here",
                    "organisation.number");
    return number;
}

} // namespace feltbok::results
