// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/advisory/follow_up.h"
#include "core/advisory/tours.h"

#include <cstdint>
#include <string>
#include <vector>

namespace feltbok::advisory {

/// Why something is worth raising.
enum class MatterSource : std::uint8_t {
    Own,         ///< written by the advisor
    Overdue,     ///< promised by a date that has passed
    Procurement, ///< to be announced soon
    Need         ///< grave, and nothing agreed about it
};

/// Something to raise at the next visit.
struct Matter {
    MatterSource source = MatterSource::Own;
    Id record; ///< the action, procurement or need it comes from; null for an own one
    std::string title;
    std::string detail; ///< owner of the action, description of the need
    std::string date;   ///< the action's due date, the procurement's announcement; YYYY-MM-DD or ""
    bool operator==(const Matter&) const = default;
};

/// The page one looks at in the car.
struct TodayPage {
    StopRow next; ///< `visit` is null when nothing is planned
    std::string tourTitle;
    std::size_t place = 0; ///< of the next stop in its tour, from 1; 0 outside a tour
    std::size_t stops = 0;
    std::string lastVisit;          ///< when the municipality was visited last, or ""
    std::vector<std::string> roles; ///< of the people there, by name
    std::string draft;              ///< of a line of one's own, begun on this device and not added yet
    std::vector<Matter> matters;    ///< the advisor's own, then suggestions, until there are three
    std::vector<StopRow> following; ///< the stops of the day after the next one's
    bool operator==(const TodayPage&) const = default;
};

constexpr std::size_t kMattersSuggested = 3;
constexpr int kAnnouncedWithinDays = 180; ///< a procurement further away is not suggested yet
constexpr std::int64_t kGraveSeverity = 3;

/// The next visit on `today` and what to raise there: the first planned of today or later, in or outside a
/// tour; else the next stop of the current tour. Reads records only.
[[nodiscard]] TodayPage todayPage(const Store& store, const Date& today);

/// Keeps what is being written for `addMatter` on this device; empty forgets it.
[[nodiscard]] Result<void> keepMatterDraft(Store& store, const Id& visit, std::string_view text);
/// Adds a line of the advisor's own to what is to be raised at a visit (its purpose); its draft is forgotten.
[[nodiscard]] Result<void> addMatter(Store& store, const Id& visit, std::string_view text);

} // namespace feltbok::advisory
