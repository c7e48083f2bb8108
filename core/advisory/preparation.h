// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/advisory/changes.h"
#include "core/advisory/maturity.h"
#include "core/advisory/visits.h"

namespace feltbok::advisory {

/// Somebody one meets: a person, or so many of a level.
struct MeetingRow {
    Id participant;
    Id person;
    std::string name; ///< "" for a head count
    std::string role;
    std::string level; ///< political, strategic, operational or ""
    std::int64_t count = 1;
    std::size_t met = 0; ///< at earlier visits
    std::string lastMet; ///< YYYY-MM-DD or ""
    bool operator==(const MeetingRow&) const = default;
};

/// An answer of the last interview that is worth coming back to: a low score.
struct LowAnswer {
    std::string key;
    std::string number;
    std::string label;
    std::string text;
    std::string before; ///< what was answered the time before that, or ""
    bool operator==(const LowAnswer&) const = default;
};
constexpr std::size_t kLowAnswersMax = 6;

/// What one reads before a visit, apart from what to raise and what is open.
struct PreparationPage {
    VisitPage visit;
    std::string lastVisit; ///< day of the visit held before this one, or ""
    std::vector<MeetingRow> meets;
    std::vector<PersonRow> others; ///< people of the municipality one has not said one meets
    std::vector<ChangeRow> changes;
    InterviewMoment lastInterview; ///< held before this visit; `interview` is null if none was
    bool operator==(const PreparationPage&) const = default;
};
[[nodiscard]] Result<PreparationPage> preparationPage(const Store& store, const Id& visit, const Date& today);

[[nodiscard]] std::vector<LowAnswer> lowAnswers(const InterviewBook& interview);

/// One meets a person of the municipality.
[[nodiscard]] Result<void> meet(Store& store, const Id& visit, const Id& person);
/// One meets so many people of a level.
[[nodiscard]] Result<void> meetMany(Store& store, const Id& visit, std::string_view level,
                                    std::int64_t count);

} // namespace feltbok::advisory
