// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/document/document.h"
#include "core/results/insight.h"

namespace feltbok::results {

/// One number of a report, with what it was counted from.
struct ReportFigure {
    std::string indicator;
    std::string group; ///< "" for the whole
    double value = 0;
    std::vector<Id> records;
    bool operator==(const ReportFigure&) const = default;
};
/// Every indicator of a period, whole and by group.
[[nodiscard]] std::vector<ReportFigure> reportFigures(const Insight& insight, const InsightFilter& filter);

/// Closes a year (or another period): its figures are written down and never change. A period that overlaps a
/// closed one is BadInput.
[[nodiscard]] Result<Id> lockPeriod(Store& store, const Id& scope, std::string_view title, const Date& from,
                                    const Date& to, const Insight& insight, Instant now);
/// A number that late edits have made another than the one that was reported.
struct Correction {
    std::string indicator;
    std::string group;
    double reported = 0;
    double now = 0;
    bool operator==(const Correction&) const = default;
};
/// The figures of a closed period as they were reported, without records.
[[nodiscard]] std::vector<ReportFigure> lockedFigures(const Record& report);
[[nodiscard]] std::vector<Correction> corrections(const Record& report, const Insight& insight);

/// The year as it was closed, with what has changed since as corrections.
[[nodiscard]] Result<document::Document> yearlyReport(const Store& store, const Id& report,
                                                      const Insight& insight);

/// To the funder, in its form's order: results so far, expected in three years, in the longer term; tonnes at
/// the same points; assumptions, those missing as a to-do list; hours a person.
[[nodiscard]] document::Document funderReport(const Store& store, const Insight& insight, const Date& from,
                                              const Date& to);
/// To the steering group: two pages with key figures, decisions and what needs one.
[[nodiscard]] document::Document steeringReport(const Store& store, const Insight& insight, const Date& from,
                                                const Date& to);
/// What one municipality has taken part in.
[[nodiscard]] document::Document municipalityReport(const Insight& insight, const Id& scope,
                                                    std::string_view name, const Date& from, const Date& to);

/// What a report still lacks: a record and what to write there.
struct MissingAssumption {
    Id record;
    std::string title;
    std::string what;
    bool operator==(const MissingAssumption&) const = default;
};
[[nodiscard]] std::vector<MissingAssumption> missingAssumptions(const Store& store);

constexpr std::size_t kSteeringLinesMax = 60; ///< two pages of A4

} // namespace feltbok::results
