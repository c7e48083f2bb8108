// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/instant.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace date {
class time_zone;
}

namespace feltbok::xpath {

/// The rules of one place's clocks, from the system's IANA database. Cheap to copy.
class TimeZone {
public:
    /// "Europe/Oslo"; an unknown name is NotFound.
    [[nodiscard]] static Result<TimeZone> named(std::string_view name);

    /// What a clock there is ahead of UTC at that moment.
    [[nodiscard]] std::int64_t offsetMs(Instant at) const;
    /// The moment a clock there shows a local time (ms since 1970 as if UTC). In the hour that happens twice
    /// the earlier one; in the hour that is skipped the moment of the change.
    [[nodiscard]] Instant fromLocal(std::int64_t localMs) const;
    /// What its clocks are ahead of UTC in our days, in winter and in summer.
    [[nodiscard]] std::int64_t standardMs() const { return m_standardMs; }
    [[nodiscard]] std::int64_t summerMs() const { return m_summerMs; }

private:
    explicit TimeZone(const date::time_zone* zone);
    const date::time_zone* m_zone;
    std::int64_t m_standardMs = 0;
    std::int64_t m_summerMs = 0;
};

// Dates in expressions are days since 1970-01-01T00:00Z with a fraction; what has no offset is local. A date
// without a time is the midnight of the standard clock, in summer too, so that dates lie whole days apart
// and a date and fourteen is the date two weeks on. Where a moment is asked for, it is the local midnight.

[[nodiscard]] double daysOf(Instant at);
[[nodiscard]] Instant instantOf(double days);
/// Of a day counted from 1970-01-01.
[[nodiscard]] double daysOfDate(std::int64_t day, const TimeZone& zone);
/// The day that reckoning with dates came to: `days` is a midnight by the standard or the summer clock.
[[nodiscard]] std::optional<std::int64_t> dateIn(double days, const TimeZone& zone);
/// The moment that reckoning with dates or moments came to.
[[nodiscard]] Instant momentOf(double days, const TimeZone& zone);

/// Reads "2026-11-20", "2026-11-20T10:00[:00[.000]][Z|+01:00|+01]". Nothing for anything else, and for days
/// and times that do not exist.
[[nodiscard]] std::optional<double> parseDateTime(std::string_view text, const TimeZone& zone);
/// The same, and of a date its local midnight.
[[nodiscard]] std::optional<Instant> parseMoment(std::string_view text, const TimeZone& zone);
/// Reads "10:00[:00[.000]][Z|+01:00]" into the fraction of a local day.
[[nodiscard]] std::optional<double> parseTime(std::string_view text, const TimeZone& zone, Instant now);

/// "10:00[:00[.000]][Z|+01:00|+01]" of a time that exists.
[[nodiscard]] bool isTime(std::string_view text);

/// The fraction of its local day that has passed.
[[nodiscard]] double timeOfDay(Instant at, const TimeZone& zone);

/// "2026-11-20" for a local midnight, else as dateTimeText.
[[nodiscard]] std::string dateText(Instant at, const TimeZone& zone);
/// "2026-11-20T10:00:00.000+01:00"; empty for NaN.
[[nodiscard]] std::string dateTimeText(double days, const TimeZone& zone);

/// Names of months and weekdays in one language; Sunday first.
struct DateNames {
    std::array<std::string_view, 12> months;
    std::array<std::string_view, 12> shortMonths;
    std::array<std::string_view, 7> days;
    std::array<std::string_view, 7> shortDays;
};

/// By the name of a form's language: "Norsk bokmål (nb)", "nn", "Dansk" …; English where it is none of ours.
[[nodiscard]] const DateNames& dateNamesOf(std::string_view language);

/// What a format of dates may hold.
inline constexpr std::string_view kDateFields = "%Y %y %m %n %b %B %d %e %a %A %W %H %h %M %S %3";
/// The first of a format that is none of them; empty if all are.
[[nodiscard]] std::string_view unknownDateField(std::string_view format);
/// ODK's format-date(): %Y %y %m %n %b %B %d %e %a %A %W %H %h %M %S %3 %%; others stay as written.
[[nodiscard]] std::string formatDate(Instant at, std::string_view format, const TimeZone& zone,
                                     const DateNames& names);

} // namespace feltbok::xpath
