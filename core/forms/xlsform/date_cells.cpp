// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/date_cells.h"

#include "core/base/instant.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <map>

namespace feltbok::xlsform {
namespace {

constexpr std::int64_t kDaySeconds = 86'400;

bool builtInDate(unsigned format) {
    return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) ||
           (format >= 45 && format <= 47) || (format >= 50 && format <= 58);
}

/// True if a number format's letters outside quotes and brackets are those of a date or time.
bool looksLikeDate(std::string_view format) {
    for (std::size_t i = 0; i < format.size() && format[i] != ';'; ++i) {
        const char c = format[i];
        if (c == '"') {
            i = format.find('"', i + 1);
            if (i == std::string_view::npos) return false;
        } else if (c == '[') {
            i = format.find(']', i + 1);
            if (i == std::string_view::npos) return false;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (std::string_view("dmhysDMHYS").find(c) != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

std::string clockText(std::int64_t seconds) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%02d:%02d:%02d", static_cast<int>(seconds / 3600 % 24),
                  static_cast<int>(seconds / 60 % 60), static_cast<int>(seconds % 60));
    return text.data();
}

std::string dateText(double serial, bool from1904) {
    if (serial >= 0 && serial < 1) return clockText(std::llround(serial * kDaySeconds));
    // Excel counts a 29 February 1900 that never was, so the first two months lie a day off.
    if (!from1904 && serial > 0 && serial < 60) serial += 1;
    const std::int64_t epoch =
        from1904 ? Date{1904, 1, 1}.daysSinceEpoch() : Date{1899, 12, 30}.daysSinceEpoch();
    const auto total = static_cast<std::int64_t>(std::llround(serial * kDaySeconds));
    std::int64_t days = total / kDaySeconds;
    std::int64_t rest = total % kDaySeconds;
    if (rest < 0) {
        rest += kDaySeconds;
        --days;
    }
    return Date::fromDaysSinceEpoch(epoch + days).toString() + " " + clockText(rest);
}

} // namespace

CellFormats readFormats(const pugi::xml_document& styles) {
    std::map<unsigned, bool> custom;
    const pugi::xml_node sheet = styles.child("styleSheet");
    for (const pugi::xml_node format : sheet.child("numFmts").children("numFmt"))
        custom[format.attribute("numFmtId").as_uint()] =
            looksLikeDate(format.attribute("formatCode").value());
    CellFormats formats;
    for (const pugi::xml_node style : sheet.child("cellXfs").children("xf")) {
        const unsigned id = style.attribute("numFmtId").as_uint();
        const auto found = custom.find(id);
        formats.isDate.push_back(found != custom.end() ? found->second : builtInDate(id));
    }
    return formats;
}

std::string numberText(std::string_view raw, bool isDate, bool from1904) {
    double value = 0;
    const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), value);
    if (error != std::errc{} || end != raw.data() + raw.size() || !std::isfinite(value))
        return std::string(raw);
    constexpr double kLastDay = 2'958'466; // 9999-12-31
    if (isDate && value >= 0 && value < kLastDay) return dateText(value, from1904);
    constexpr double kExactMax = 9'007'199'254'740'992.0;
    std::array<char, 64> text{};
    char* const last = text.data() + text.size();
    if (value == std::floor(value) && std::fabs(value) <= kExactMax)
        return {text.data(), std::to_chars(text.data(), last, static_cast<std::int64_t>(value)).ptr};
    const bool plain = std::fabs(value) >= 1e-4 && std::fabs(value) < 1e16;
    const auto done = plain ? std::to_chars(text.data(), last, value, std::chars_format::fixed)
                            : std::to_chars(text.data(), last, value);
    return {text.data(), done.ptr};
}

} // namespace feltbok::xlsform
