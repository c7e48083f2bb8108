// SPDX-License-Identifier: Apache-2.0
#include "core/results/report.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace feltbok::results {
namespace {

constexpr double kSame = 1e-6;

using Numbers = std::map<std::pair<std::string, std::string>, double>;

Numbers numbersOf(const std::vector<ReportFigure>& figures) {
    Numbers numbers;
    for (const ReportFigure& figure : figures)
        numbers[{figure.indicator, figure.group}] = figure.value;
    return numbers;
}

} // namespace

std::vector<ReportFigure> reportFigures(const Insight& insight, const InsightFilter& filter) {
    std::vector<ReportFigure> figures;
    for (const Indicator& indicator : indicators()) {
        const std::string name(indicator.name);
        auto records = insight.recordsOf(name, filter);
        const auto groups = insight.byGroup(name, filter);
        const double total = insight.total(name, filter);
        // A sum of tonnes that are measured and tonnes that are guessed is no number; those stay apart.
        const bool isApart = name == "tonnes" || name == "energy";
        if (!isApart) figures.push_back({name, "", std::isnan(total) ? 0 : total, std::move(records)});
        for (const auto& [group, value] : groups) {
            if (group.empty()) continue;
            InsightFilter one = filter;
            one.group = group;
            figures.push_back({name, group, value, insight.recordsOf(name, one)});
        }
    }
    return figures;
}

Result<Id> lockPeriod(Store& store, const Id& scope, std::string_view title, const Date& from, const Date& to,
                      const Insight& insight, Instant now) {
    if (to < from) return fail(ErrorCode::BadInput, "the period ends before it begins", "report.to");
    for (const Record& closed : store.list({.kind = "report", .scope = scope}))
        if (closed.text("type") == "yearly" && closed.text("from") <= to.toString() &&
            closed.text("to") >= from.toString())
            return fail(ErrorCode::BadInput,
                        "the period overlaps one that is closed: " + closed.text("from") + " to " +
                            closed.text("to"),
                        "report.from");
    Value figures = Value::array();
    for (const ReportFigure& figure : reportFigures(insight, {.from = from, .to = to}))
        figures.push_back({figure.indicator, figure.group, figure.value});
    auto made = store.commit(Change{.kind = "report",
                                    .scope = scope,
                                    .fields = {{"title", std::string(title)},
                                               {"type", "yearly"},
                                               {"from", from.toString()},
                                               {"to", to.toString()},
                                               {"lockedAt", now.ms},
                                               {"figures", figures.dump()}}});
    if (!made) return fail(made);
    return made->record;
}

std::vector<ReportFigure> lockedFigures(const Record& report) {
    std::vector<ReportFigure> figures;
    const Value list = Value::parse(report.text("figures"), nullptr, false);
    if (!list.is_array()) return figures;
    for (const Value& row : list)
        if (row.is_array() && row.size() == 3 && row[0].is_string() && row[1].is_string() &&
            row[2].is_number())
            figures.push_back(
                {row[0].get<std::string>(), row[1].get<std::string>(), row[2].get<double>(), {}});
    return figures;
}

std::vector<Correction> corrections(const Record& report, const Insight& insight) {
    const auto from = Date::parse(report.text("from"));
    const auto to = Date::parse(report.text("to"));
    if (!from || !to) return {};
    const Numbers reported = numbersOf(lockedFigures(report));
    Numbers now = numbersOf(reportFigures(insight, {.from = *from, .to = *to}));
    for (const auto& [key, value] : reported)
        now.try_emplace(key, 0);
    std::vector<Correction> changed;
    for (const auto& [key, value] : now) {
        const auto before = reported.find(key);
        const double was = before == reported.end() ? 0 : before->second;
        // An indicator that was not yet counted then is no correction.
        const bool known =
            findIndicator(key.first) != nullptr &&
            std::ranges::any_of(reported, [&](const auto& one) { return one.first.first == key.first; });
        if (known && std::abs(was - value) > kSame) changed.push_back({key.first, key.second, was, value});
    }
    return changed;
}

} // namespace feltbok::results
