// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/advisory/interview_book.h"

#include <string>
#include <vector>

namespace feltbok::advisory {

/// A dimension of maturity: for conversation, never for ranking.
struct MaturityRow {
    std::string name;  ///< "anchoring", "competence", "templates", "use", "followUp"
    double value = -1; ///< 0–4, below 0 when not known
    double last = -1;
    bool operator==(const MaturityRow&) const = default;
};

/// What an interview says of maturity.
struct Maturity {
    std::vector<MaturityRow> rows; ///< empty when nothing is known
    double stored = -1;            ///< the whole as the form reckons it, below 0 when not all are answered
    bool operator==(const Maturity&) const = default;
};

[[nodiscard]] Maturity maturityOf(const InterviewBook& interview);
/// The mean of the dimensions to one decimal; below 0 unless all are known.
[[nodiscard]] double wholeOf(const std::vector<MaturityRow>& rows);
/// The rows of `now`, each with what it was `then`.
[[nodiscard]] Maturity compared(Maturity now, const Maturity& then);

/// An interview held in a municipality.
struct InterviewMoment {
    Id interview;
    Id visit;
    std::string day; ///< of its visit, or ""
    bool operator==(const InterviewMoment&) const = default;
};
/// The interviews with a form, the latest first.
[[nodiscard]] std::vector<InterviewMoment> interviewsOf(const Store& store, const Id& scope,
                                                        std::string_view formId);

/// The questionnaire that measures maturity.
inline constexpr std::string_view kNeedsMapping = "behovskartlegging";

} // namespace feltbok::advisory
