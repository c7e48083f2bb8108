// SPDX-License-Identifier: Apache-2.0
#include "core/base/instant.h"

#include <charconv>
#include <chrono>
#include <cstdio>

namespace feltbok {
namespace {

bool readDigits(std::string_view text, unsigned& value) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size();
}

std::chrono::year_month_day calendar(const Date& date) {
    return std::chrono::year{date.year} / std::chrono::month{date.month} / std::chrono::day{date.day};
}

} // namespace

Result<Date> Date::parse(std::string_view text) {
    unsigned year = 0;
    unsigned month = 0;
    unsigned day = 0;
    const bool shaped = text.size() == 10 && text[4] == '-' && text[7] == '-' &&
                        readDigits(text.substr(0, 4), year) && readDigits(text.substr(5, 2), month) &&
                        readDigits(text.substr(8, 2), day);
    const Date date{static_cast<int>(year), month, day};
    if (!shaped || !calendar(date).ok()) return fail(ErrorCode::BadValue, "not a date: write YYYY-MM-DD");
    return date;
}

std::string Date::toString() const {
    char text[16];
    const int length =
        std::snprintf(text, sizeof text, "%04d-%02u-%02u", year % 10000, month % 100, day % 100);
    return {text, static_cast<std::size_t>(length)};
}

std::int64_t Date::daysSinceEpoch() const {
    return std::chrono::sys_days{calendar(*this)}.time_since_epoch().count();
}

Date Date::fromDaysSinceEpoch(std::int64_t days) {
    const std::chrono::year_month_day ymd{std::chrono::sys_days{std::chrono::days{days}}};
    return {static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()),
            static_cast<unsigned>(ymd.day())};
}

} // namespace feltbok
