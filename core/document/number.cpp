// SPDX-License-Identifier: Apache-2.0
#include "core/document/number.h"

#include "core/base/instant.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace feltbok::document {
namespace {

constexpr std::string_view kHardSpace = "\u00A0";
constexpr std::string_view kNarrowSpace = "\u202F";
constexpr std::string_view kMinus = "\u2212";

std::size_t spaceAt(std::string_view text) {
    if (text.starts_with(' ')) return 1;
    if (text.starts_with(kHardSpace)) return kHardSpace.size();
    return text.starts_with(kNarrowSpace) ? kNarrowSpace.size() : 0;
}

std::unexpected<Error> noNumber() {
    return fail(ErrorCode::BadInput, "this is no number: write 1234,5 or 1234.5");
}

} // namespace

Result<double> numberOf(std::string_view typed) {
    std::string plain;
    while (!typed.empty()) {
        if (const std::size_t space = spaceAt(typed); space != 0) {
            typed.remove_prefix(space);
            continue;
        }
        if (typed.starts_with(kMinus)) {
            plain += '-';
            typed.remove_prefix(kMinus.size());
            continue;
        }
        plain += typed.front() == ',' ? '.' : typed.front();
        typed.remove_prefix(1);
    }
    const bool isPlain =
        std::ranges::all_of(plain, [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == '-'; });
    double value = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (!isPlain || error != std::errc{} || end != plain.data() + plain.size() || !std::isfinite(value))
        return noNumber();
    return value;
}

std::string numberText(double value, int decimalsMax) {
    char digits[400];
    const int decimals = std::clamp(decimalsMax, 0, kDecimalsMax);
    const auto [end, error] =
        std::to_chars(digits, digits + sizeof digits, std::abs(value), std::chars_format::fixed, decimals);
    if (error != std::errc{} || !std::isfinite(value)) return "–";
    std::string plain(digits, end);
    const std::size_t point = plain.find('.');
    std::string whole = plain.substr(0, point);
    std::string part = point == std::string::npos ? "" : plain.substr(point + 1);
    while (part.ends_with('0'))
        part.pop_back();
    const bool isZero = part.empty() && whole == "0";
    for (std::size_t at = whole.size(); at > 3;) {
        at -= 3;
        whole.insert(at, kHardSpace);
    }
    std::string text = value < 0 && !isZero ? std::string(kMinus) : std::string();
    text += whole;
    if (!part.empty()) text += "," + part;
    return text;
}

std::string dayText(std::string_view isoDate) {
    const auto day = Date::parse(isoDate);
    if (!day) return std::string(isoDate);
    return std::to_string(day->day) + "." + std::to_string(day->month) + "." + std::to_string(day->year);
}

} // namespace feltbok::document
