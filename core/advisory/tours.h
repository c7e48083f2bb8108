// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/advisory/municipalities.h"

#include <map>
#include <set>

namespace feltbok::advisory {

/// A line of the list of tours.
struct TourRow {
    Id id;
    Id scope;
    std::string title;
    std::string from; ///< YYYY-MM-DD or ""
    std::string to;
    std::string team;
    std::string status;
    std::size_t stops = 0;
    std::size_t visited = 0; ///< done or closed
    bool operator==(const TourRow&) const = default;
};

/// One stop of a tour: a visit.
struct StopRow {
    Id visit;
    Id scope;
    std::string municipality;
    std::string date; ///< YYYY-MM-DD or ""
    std::string startsAt;
    std::string endsAt;
    std::string place;
    std::string status; ///< planned, packed, done, closed
    bool operator==(const StopRow&) const = default;
};

/// The stop that a visit in a municipality of that name is.
[[nodiscard]] StopRow stopOf(const Record& visit, std::string municipality);

struct TourPage {
    TourRow tour;
    std::vector<StopRow> stops; ///< by date, start and name; without a date last
    bool operator==(const TourPage&) const = default;
};

constexpr std::size_t kStopsMax = 400; ///< of one tour

/// The municipalities that the tours of each team go to, by what the tours call their team.
[[nodiscard]] std::map<std::string, std::set<Id>> scopesByTeam(const Store& store);

/// All tours, the latest first.
[[nodiscard]] std::vector<TourRow> tourRows(const Store& store);
[[nodiscard]] Result<TourPage> tourPage(const Store& store, const Id& tour);

/// The tour to show first: under way on `today`, else the next to begin, else the latest.
[[nodiscard]] std::optional<Id> currentTour(const Store& store, const Date& today);

/// Which stop is next on `today`: the first that is not done, of today or later; else the first not done.
[[nodiscard]] const StopRow* nextStop(const std::vector<StopRow>& stops, const Date& today);

/// What a person fills in for a new tour.
struct TourPlan {
    std::string title;
    std::string from;
    std::string to;
    std::string team;
};
/// Makes a tour in the team's scope.
[[nodiscard]] Result<Id> planTour(Store& store, const MunicipalityCatalogue& catalogue, const TourPlan& plan);

/// What a person fills in for a stop.
struct StopPlan {
    std::string municipality; ///< its name
    std::string date;
    std::string startsAt; ///< "10.00" or ""
    std::string endsAt;
    std::string place;
};
/// Makes the visit in the municipality's scope, with the municipality's record if it is not there yet.
[[nodiscard]] Result<Id> addStop(Store& store, const MunicipalityCatalogue& catalogue, const Id& tour,
                                 const StopPlan& plan);
/// A record of any kind hangs on the visit, or the draft of one: a note, an interview, a need … Such a stop
/// is not taken out of its tour.
[[nodiscard]] bool isWrittenAt(Store& store, const Id& visit);

} // namespace feltbok::advisory
