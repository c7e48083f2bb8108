// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xpath/date_time.h"

#include <date/tz.h>

#include <algorithm>
#include <cmath>
#include <exception>

namespace feltbok::xpath {

namespace {

constexpr std::int64_t kDayMs = 86'400'000;
constexpr std::int64_t kMinuteMs = 60'000;

/// Reads fixed-width fields from the front of a text.
class Fields {
public:
    explicit Fields(std::string_view text) : m_text(text) {}

    bool number(std::size_t digits, int& out) {
        if (m_text.size() < digits) return false;
        out = 0;
        for (std::size_t i = 0; i < digits; ++i) {
            if (m_text[i] < '0' || m_text[i] > '9') return false;
            out = out * 10 + (m_text[i] - '0');
        }
        m_text.remove_prefix(digits);
        return true;
    }
    bool mark(char c) {
        if (!m_text.starts_with(c)) return false;
        m_text.remove_prefix(1);
        return true;
    }
    [[nodiscard]] bool done() const { return m_text.empty(); }
    /// Up to three digits count, further ones are skipped.
    bool fraction(int& ms) {
        ms = 0;
        int scale = 100;
        bool any = false;
        while (!m_text.empty() && m_text.front() >= '0' && m_text.front() <= '9') {
            ms += (m_text.front() - '0') * scale;
            scale /= 10;
            any = true;
            m_text.remove_prefix(1);
        }
        return any;
    }

private:
    std::string_view m_text;
};

struct TimeOfDay {
    std::int64_t ms = 0;
    std::optional<std::int64_t> offsetMs;
};

std::optional<TimeOfDay> readTime(Fields& fields) {
    int hour = 0;
    int minute = 0;
    int second = 0;
    int ms = 0;
    if (!fields.number(2, hour) || !fields.mark(':') || !fields.number(2, minute)) return {};
    if (fields.mark(':')) {
        if (!fields.number(2, second)) return {};
        if (fields.mark('.') && !fields.fraction(ms)) return {};
    }
    if (hour > 23 || minute > 59 || second > 59) return {};
    TimeOfDay time;
    time.ms = ((hour * 60 + minute) * 60 + second) * 1000LL + ms;
    if (fields.done()) return time;
    if (fields.mark('Z')) {
        time.offsetMs = 0;
        return fields.done() ? std::optional(time) : std::nullopt;
    }
    const bool east = fields.mark('+');
    if (!east && !fields.mark('-')) return {};
    int offsetHour = 0;
    int offsetMinute = 0;
    if (!fields.number(2, offsetHour)) return {};
    if (!fields.done()) {
        fields.mark(':'); // "+0100" is written, too
        if (!fields.number(2, offsetMinute)) return {};
    }
    if (offsetHour > 23 || offsetMinute > 59 || !fields.done()) return {};
    time.offsetMs = (east ? 1 : -1) * (offsetHour * 60 + offsetMinute) * kMinuteMs;
    return time;
}

std::int64_t floorDays(std::int64_t ms) {
    return (ms >= 0 ? ms : ms - kDayMs + 1) / kDayMs;
}

} // namespace

TimeZone::TimeZone(const date::time_zone* zone) : m_zone(zone) {
    constexpr Instant kWinter{946'684'800'000}; // 2000-01-01, and half a year later; on the other half of the
    constexpr Instant kSummer{962'409'600'000}; // globe the other way about
    m_standardMs = std::min(offsetMs(kWinter), offsetMs(kSummer));
    m_summerMs = std::max(offsetMs(kWinter), offsetMs(kSummer));
}

Result<TimeZone> TimeZone::named(std::string_view name) {
    try {
        return TimeZone(date::locate_zone(std::string(name)));
    } catch (const std::exception&) {
        return fail(ErrorCode::NotFound,
                    "There is no time zone \"" + std::string(name) + "\"; write it as in Europe/Oslo.");
    }
}

std::int64_t TimeZone::offsetMs(Instant at) const {
    const date::sys_time<std::chrono::milliseconds> time{std::chrono::milliseconds(at.ms)};
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_zone->get_info(time).offset).count();
}

Instant TimeZone::fromLocal(std::int64_t localMs) const {
    const date::local_time<std::chrono::milliseconds> local{std::chrono::milliseconds(localMs)};
    return {m_zone->to_sys(local, date::choose::earliest).time_since_epoch().count()};
}

double daysOf(Instant at) {
    return static_cast<double>(at.ms) / static_cast<double>(kDayMs);
}

Instant instantOf(double days) {
    constexpr double kLimit = 4e6; // some ten thousand years either way: what a calendar can say
    const double bounded = std::fmin(std::fmax(days, -kLimit), kLimit);
    return {std::llround(bounded * static_cast<double>(kDayMs))};
}

double daysOfDate(std::int64_t day, const TimeZone& zone) {
    return daysOf({day * kDayMs - zone.standardMs()});
}

std::optional<std::int64_t> dateIn(double days, const TimeZone& zone) {
    if (!std::isfinite(days)) return {};
    for (const std::int64_t offset : {zone.standardMs(), zone.summerMs()}) {
        const std::int64_t local = instantOf(days).ms + offset;
        if (local % kDayMs == 0) return local / kDayMs;
    }
    return {};
}

Instant momentOf(double days, const TimeZone& zone) {
    const Instant at = instantOf(days);
    const std::int64_t local = at.ms + zone.standardMs();
    return local % kDayMs == 0 ? zone.fromLocal(local) : at;
}

std::optional<Instant> parseMoment(std::string_view text, const TimeZone& zone) {
    if (text.size() < 10 || text[4] != '-') return {};
    const auto day = Date::parse(text.substr(0, 10));
    if (!day) return {};
    const std::int64_t midnight = day->daysSinceEpoch() * kDayMs;
    if (text.size() == 10) return zone.fromLocal(midnight);
    Fields fields(text.substr(10));
    if (!fields.mark('T')) return {};
    const auto time = readTime(fields);
    if (!time) return {};
    if (time->offsetMs) return Instant{midnight + time->ms - *time->offsetMs};
    return zone.fromLocal(midnight + time->ms);
}

std::optional<double> parseDateTime(std::string_view text, const TimeZone& zone) {
    if (text.size() == 10) {
        const auto day = Date::parse(text);
        return day ? std::optional(daysOfDate(day->daysSinceEpoch(), zone)) : std::nullopt;
    }
    const auto at = parseMoment(text, zone);
    return at ? std::optional(daysOf(*at)) : std::nullopt;
}

std::optional<double> parseTime(std::string_view text, const TimeZone& zone, Instant now) {
    Fields fields(text);
    const auto time = readTime(fields);
    if (!time) return {};
    std::int64_t local = time->ms;
    if (time->offsetMs) local += zone.offsetMs(now) - *time->offsetMs;
    return static_cast<double>(local - floorDays(local) * kDayMs) / static_cast<double>(kDayMs);
}

double timeOfDay(Instant at, const TimeZone& zone) {
    const std::int64_t local = at.ms + zone.offsetMs(at);
    return static_cast<double>(local - floorDays(local) * kDayMs) / static_cast<double>(kDayMs);
}

bool isTime(std::string_view text) {
    Fields fields(text);
    return readTime(fields).has_value();
}

std::string dateText(Instant at, const TimeZone& zone) {
    const std::int64_t local = at.ms + zone.offsetMs(at);
    const std::int64_t day = floorDays(local);
    if (local != day * kDayMs) return dateTimeText(daysOf(at), zone);
    return Date::fromDaysSinceEpoch(day).toString();
}

std::string dateTimeText(double days, const TimeZone& zone) {
    if (!std::isfinite(days)) return {};
    const Instant at = instantOf(days);
    const std::int64_t offset = zone.offsetMs(at);
    const std::int64_t local = at.ms + offset;
    const std::int64_t day = floorDays(local);
    const std::int64_t ms = local - day * kDayMs;
    const auto two = [](std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    std::string out = Date::fromDaysSinceEpoch(day).toString() + 'T' + two(ms / 3'600'000) + ':' +
                      two(ms / kMinuteMs % 60) + ':' + two(ms / 1000 % 60) + '.';
    const std::string fraction = std::to_string(1000 + ms % 1000);
    out.append(fraction, 1, 3);
    const std::int64_t minutes = std::abs(offset) / kMinuteMs;
    return out + (offset < 0 ? '-' : '+') + two(minutes / 60) + ':' + two(minutes % 60);
}

} // namespace feltbok::xpath
