// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/advisory/follow_up.h"
#include "core/advisory/maturity.h"
#include "core/advisory/visits.h"

namespace feltbok::advisory {

/// A question that must be answered and is not.
struct MissingAnswer {
    std::string key;
    std::string number;
    std::string label;
    bool operator==(const MissingAnswer&) const = default;
};

/// A procurement named in the interview.
struct UpcomingProcurement {
    std::string name;
    std::string area; ///< its label
    double valueMillions = -1;
    std::string announced; ///< YYYY-MM-DD or ""
    bool operator==(const UpcomingProcurement&) const = default;
};

/// What a visit's summary says, before it is laid out on paper.
struct SummaryContent {
    VisitPage visit;
    std::string hub;
    std::vector<std::string> roles; ///< who was there, by role (labels of the questionnaire)
    std::vector<NeedRow> needs;
    std::vector<ActionRow> actions;
    std::vector<MissingAnswer> missing;
    std::vector<MaturityRow> maturity;
    std::vector<UpcomingProcurement> procurements;
    std::size_t actionsWithoutDue = 0;
    std::string nextContact; ///< YYYY-MM-DD or ""
    std::size_t answered = 0;
    std::size_t total = 0;
    bool demo = false;
    bool operator==(const SummaryContent&) const = default;
};

/// Gathers it; `interview` may be null.
[[nodiscard]] Result<SummaryContent> summaryOf(const Store& store, const Id& visit,
                                               const InterviewBook* interview);

} // namespace feltbok::advisory
