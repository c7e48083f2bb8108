// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/instant.h"

#include <string>

namespace feltbok::hub {

/// YYYY-MM-DD HH:MM UTC, for people.
[[nodiscard]] inline std::string shown(Instant instant) {
    constexpr std::int64_t kMinuteMs = 60'000;
    constexpr std::int64_t kMinutesADay = 24 * 60;
    const std::int64_t minutes = instant.ms / kMinuteMs;
    const std::int64_t ofDay = minutes % kMinutesADay;
    const auto two = [](std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return Date::fromDaysSinceEpoch(minutes / kMinutesADay).toString() + " " + two(ofDay / 60) + ":" +
           two(ofDay % 60) + " UTC";
}

} // namespace feltbok::hub
