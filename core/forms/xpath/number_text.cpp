// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xpath/number_text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>

namespace feltbok::xpath {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kWholeMax = 9007199254740992.0; // 2^53

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// Digits with at most one point, as the grammar allows.
bool isDecimal(std::string_view text) {
    bool digit = false;
    bool point = false;
    for (const char c : text) {
        if (isDigit(c))
            digit = true;
        else if (c == '.' && !point)
            point = true;
        else
            return false;
    }
    return digit;
}

// The shortest digits, then zeros; written in full a double would show digits that nobody gave.
std::string largeText(double number) {
    std::array<char, 64> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::abs(number),
                                   std::chars_format::scientific);
    std::string_view text(buffer.data(), static_cast<std::size_t>(end.ptr - buffer.data()));
    const std::size_t mark = text.find('e');
    std::size_t exponent = 0;
    std::from_chars(text.data() + mark + 2, text.data() + text.size(), exponent); // after "e+"
    std::string digits(text.substr(0, mark));
    std::erase(digits, '.');
    if (digits.size() < exponent + 1) digits.resize(exponent + 1, '0');
    return number < 0 ? '-' + digits : digits;
}

} // namespace

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

double numberOf(std::string_view text) {
    text = trimmed(text);
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    if (text.size() <= 15) { // the common whole number, exact in a double
        std::int64_t whole = 0;
        std::size_t at = 0;
        for (; at < text.size() && isDigit(text[at]); ++at)
            whole = whole * 10 + (text[at] - '0');
        if (at == text.size() && at != 0)
            return negative ? -static_cast<double>(whole) : static_cast<double>(whole);
    }
    if (!isDecimal(text)) return kNaN;
    double value = 0;
    const auto read =
        std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    if (read.ec == std::errc::result_out_of_range) value = std::numeric_limits<double>::infinity();
    return negative ? -value : value;
}

void textOf(double number, std::string& out) {
    out.clear();
    std::array<char, 400> buffer; // the largest double has 309 digits, the smallest some 340 places
    if (number == std::trunc(number) && std::abs(number) < kWholeMax) {
        const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(),
                                       static_cast<std::int64_t>(number)); // turns -0 into 0
        out.assign(buffer.data(), end.ptr);
    } else if (std::isnan(number)) {
        out = "NaN";
    } else if (std::isinf(number)) {
        out = number > 0 ? "Infinity" : "-Infinity";
    } else if (std::abs(number) >= kWholeMax) {
        out = largeText(number);
    } else {
        const auto end =
            std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed);
        out.assign(buffer.data(), end.ptr);
    }
}

std::string textOf(double number) {
    std::string out;
    textOf(number, out);
    return out;
}

} // namespace feltbok::xpath
