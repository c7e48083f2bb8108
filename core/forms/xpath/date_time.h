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

private:
    explicit TimeZone(const date::time_zone* zone) : m_zone(zone) {}
    const date::time_zone* m_zone;
};

// Dates in expressions are days since 1970-01-01T00:00Z with a fraction; a date without a time is its local
// midnight, one without an offset local.

[[nodiscard]] double daysOf(Instant at);
[[nodiscard]] Instant instantOf(double days);

/// Reads "2026-11-20", "2026-11-20T10:00[:00[.000]][Z|+01:00|+01]". Nothing for anything else, and for days
/// and times that do not exist.
[[nodiscard]] std::optional<double> parseDateTime(std::string_view text, const TimeZone& zone);
/// Reads "10:00[:00[.000]][Z|+01:00]" into the fraction of a local day.
[[nodiscard]] std::optional<double> parseTime(std::string_view text, const TimeZone& zone, Instant now);

/// "10:00[:00[.000]][Z|+01:00|+01]" of a time that exists.
[[nodiscard]] bool isTime(std::string_view text);

/// "2026-11-20" for a local midnight, else as dateTimeText; empty for NaN.
[[nodiscard]] std::string dateText(double days, const TimeZone& zone);
/// "2026-11-20T10:00:00.000+01:00".
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

/// ODK's format-date(): %Y %y %m %n %b %B %d %e %a %A %W %H %h %M %S %3 %%; others stay as written.
[[nodiscard]] std::string formatDate(double days, std::string_view format, const TimeZone& zone,
                                     const DateNames& names);

} // namespace feltbok::xpath
