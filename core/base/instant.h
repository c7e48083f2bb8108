// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace feltbok {

/// A moment, in milliseconds of UTC since 1970-01-01.
struct Instant {
    std::int64_t ms = 0;
    auto operator<=>(const Instant&) const = default;
};

/// A local calendar day, which has no time zone: a due date, the day of a visit. Written YYYY-MM-DD.
struct Date {
    int year = 1970;
    unsigned month = 1;
    unsigned day = 1;
    auto operator<=>(const Date&) const = default;

    /// Reads YYYY-MM-DD; a day that is not in the calendar is an error.
    [[nodiscard]] static Result<Date> parse(std::string_view text);
    [[nodiscard]] std::string toString() const;
    /// Days since 1970-01-01.
    [[nodiscard]] std::int64_t daysSinceEpoch() const;
    [[nodiscard]] static Date fromDaysSinceEpoch(std::int64_t days);
};

} // namespace feltbok
