// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/document/document.h"
#include "core/results/insight.h"

#include <array>

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

enum class ReportKind : std::uint8_t { Funder, Steering, Yearly, Municipality };
inline constexpr std::array kReportKinds{ReportKind::Funder, ReportKind::Steering, ReportKind::Yearly,
                                         ReportKind::Municipality};
[[nodiscard]] std::string_view nameOf(ReportKind kind);
[[nodiscard]] std::optional<ReportKind> reportKindOf(std::string_view name);

/// Which report, of which period, from whom.
struct ReportOrder {
    ReportKind kind = ReportKind::Funder;
    Date from{};
    Date to{};
    Id municipality{}; ///< of a report about one
    std::string municipalityName{};
    std::string sender{};
    bool operator==(const ReportOrder&) const = default;
};

/// The record of a report of that type and exact period.
[[nodiscard]] std::optional<Record> findReport(const Store& store, std::string_view type, const Date& from,
                                               const Date& to);

/// The report as a paper. To the funder: its form (funder_form.h), activity data, assumptions, those missing
/// as a to-do list, hours a person. To the steering group: two pages with key figures and decisions. Yearly:
/// the figures as the period was closed, with what has changed since as corrections; before that, as they
/// are. Of a municipality: what it has taken part in.
[[nodiscard]] Result<document::Document> reportDocument(const Store& store, const Insight& insight,
                                                        const ReportOrder& order);

/// What a report still lacks: a record, or null for the report's own words, and what to write there.
struct MissingAssumption {
    Id record;
    std::string title;
    std::string what;
    bool operator==(const MissingAssumption&) const = default;
};
[[nodiscard]] std::vector<MissingAssumption> missingAssumptions(const Store& store, const ReportOrder& order);

constexpr std::size_t kSteeringLinesMax = 60; ///< two pages of A4

} // namespace feltbok::results
