// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/advisory/interview_book.h"

namespace feltbok::advisory {

/// The product areas of needs, as the questionnaire names them; "felles" is for all.
[[nodiscard]] const std::vector<std::string>& needAreas();
[[nodiscard]] const std::vector<std::string>& needThemes();

struct NeedRow {
    Id id;
    Id scope;
    Id visit;
    std::string title;
    std::string description;
    std::string area;
    std::string theme;
    std::int64_t severity = 0; ///< 1–4, 0 if not set
    std::int64_t urgency = 0;
    std::string quote;
    Id answer;
    std::string from; ///< the number of the question it was made from, where the interview is at hand
    std::size_t actions = 0;
    bool operator==(const NeedRow&) const = default;
};

/// The needs of a visit, or of a whole municipality; severest and most urgent first.
[[nodiscard]] std::vector<NeedRow> needRows(const Store& store, const Id& scope, const Id& visit);

struct ActionRow {
    Id id;
    Id scope;
    Id visit;
    Id need;
    std::string needTitle;
    std::string municipality;
    std::string title;
    std::string description;
    std::string ownerSide; ///< municipality, hub, supplier or ""
    std::string owner;
    std::string due;    ///< YYYY-MM-DD or ""
    std::string status; ///< open, inProgress, done, dropped
    bool operator==(const ActionRow&) const = default;
};

[[nodiscard]] ActionRow actionRow(const Store& store, const Record& action);

/// The actions of a visit, or of a whole municipality: grouped by need, then by due date, done ones last.
[[nodiscard]] std::vector<ActionRow> actionRows(const Store& store, const Id& scope, const Id& visit,
                                                bool openOnly);

/// A need made from an answer: title and quote from the question and what was answered, severity from a low
/// score. The same answer gives the same need, so two taps make one.
[[nodiscard]] Result<Id> makeNeed(Store& store, const InterviewHead& interview, const QuestionState& question,
                                  std::string_view sectionTitle);
/// The id that a need made from this answer has.
[[nodiscard]] Id needOfAnswer(const Id& answer);

} // namespace feltbok::advisory
