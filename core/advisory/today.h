// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/advisory/tours.h"

#include <string>
#include <vector>

namespace feltbok::advisory {

/// The page one looks at in the car.
struct TodayPage {
    StopRow next; ///< `visit` is null when nothing is planned
    std::string tourTitle;
    std::size_t place = 0; ///< of the next stop in its tour, from 1; 0 outside a tour
    std::size_t stops = 0;
    std::string lastVisit;          ///< when the municipality was visited last, or ""
    std::vector<std::string> roles; ///< of the people there, by name
    std::vector<StopRow> following; ///< the stops of the day after the next one's
    bool operator==(const TodayPage&) const = default;
};

/// The next visit on `today`: the first planned of today or later, in or outside a tour; else the next stop
/// of the current tour. Reads records only.
[[nodiscard]] TodayPage todayPage(const Store& store, const Date& today);

} // namespace feltbok::advisory
