// SPDX-License-Identifier: Apache-2.0
#include "core/results/organisation_number.h"

#include <algorithm>
#include <array>

namespace feltbok::results {
namespace {

constexpr std::array kWeights{3, 2, 7, 6, 5, 4, 3, 2};
constexpr int kModulus = 11;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

} // namespace

Result<std::string> organisationNumberOf(std::string_view typed) {
    std::string number(typed);
    std::erase(number, ' ');
    const bool isShaped = number.size() == kWeights.size() + 1 && std::ranges::all_of(number, isDigit);
    int sum = 0;
    for (std::size_t i = 0; isShaped && i < kWeights.size(); ++i)
        sum += (number[i] - '0') * kWeights[i];
    const int rest = sum % kModulus;
    const int check = rest == 0 ? 0 : kModulus - rest; // 10 is never given
    if (!isShaped || check != number.back() - '0')
        return fail(ErrorCode::BadInput,
                    "an organisation number has nine digits, and the last does not fit here",
                    "organisation.number");
    return number;
}

} // namespace feltbok::results
