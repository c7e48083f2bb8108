// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xpath/date_time.h"

#include <array>

namespace feltbok::xpath {

namespace {

std::string padded(std::int64_t number, std::size_t width) {
    std::string text = std::to_string(number);
    if (text.size() < width) text.insert(0, width - text.size(), '0');
    return text;
}

struct Clockface {
    Date day;
    std::int64_t days = 0; ///< local, since 1970
    std::int64_t ms = 0;   ///< of the local day
};

Clockface faceOf(Instant at, const TimeZone& zone) {
    const std::int64_t local = at.ms + zone.offsetMs(at);
    constexpr std::int64_t kDayMs = 86'400'000;
    const std::int64_t day = (local >= 0 ? local : local - kDayMs + 1) / kDayMs;
    return {Date::fromDaysSinceEpoch(day), day, local - day * kDayMs};
}

// ISO 8601: the week of its Thursday.
std::int64_t weekOf(const Clockface& face) {
    const std::int64_t weekday = ((face.days + 3) % 7 + 7) % 7; // Monday 0; 1970-01-01 was a Thursday
    const std::int64_t thursday = face.days - weekday + 3;
    const Date date = Date::fromDaysSinceEpoch(thursday);
    return (thursday - Date{date.year, 1, 1}.daysSinceEpoch()) / 7 + 1;
}

std::string field(char letter, const Clockface& face, const DateNames& names) {
    const auto weekday = static_cast<std::size_t>(((face.days + 4) % 7 + 7) % 7);
    const std::int64_t hour = face.ms / 3'600'000;
    switch (letter) {
    case 'Y':
        return padded(face.day.year, 4);
    case 'y':
        return padded(face.day.year % 100, 2);
    case 'm':
        return padded(face.day.month, 2);
    case 'n':
        return std::to_string(face.day.month);
    case 'b':
        return std::string(names.shortMonths[face.day.month - 1]);
    case 'B':
        return std::string(names.months[face.day.month - 1]);
    case 'd':
        return padded(face.day.day, 2);
    case 'e':
        return std::to_string(face.day.day);
    case 'a':
        return std::string(names.shortDays[weekday]);
    case 'A':
        return std::string(names.days[weekday]);
    case 'W':
        return std::to_string(weekOf(face));
    case 'H':
        return padded(hour, 2);
    case 'h':
        return std::to_string(hour);
    case 'M':
        return padded(face.ms / 60'000 % 60, 2);
    case 'S':
        return padded(face.ms / 1000 % 60, 2);
    case '3':
        return padded(face.ms % 1000, 3);
    case '%':
        return "%";
    default:
        return std::string{'%', letter};
    }
}

} // namespace

std::string_view unknownDateField(std::string_view format) {
    for (std::size_t at = format.find('%'); at != std::string_view::npos; at = format.find('%', at + 2))
        if (const std::string_view one = format.substr(at, 2);
            one.size() == 2 && one != "%%" && !kDateFields.contains(one))
            return one;
    return {};
}

std::string formatDate(Instant at, std::string_view format, const TimeZone& zone, const DateNames& names) {
    const Clockface face = faceOf(at, zone);
    std::string out;
    for (std::size_t i = 0; i < format.size(); ++i) {
        if (format[i] == '%' && i + 1 < format.size())
            out += field(format[++i], face, names);
        else
            out += format[i];
    }
    return out;
}

} // namespace feltbok::xpath
