// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/maturity.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <string_view>

namespace feltbok::advisory {
namespace {

// The dimension and the question of the needs mapping that measures it.
constexpr std::pair<const char*, const char*> kDimensions[] = {{"anchoring", "forankring_score"},
                                                               {"competence", "kompetanse_score"},
                                                               {"templates", "mal_status"},
                                                               {"use", "bruk_snitt"},
                                                               {"followUp", "oppfolging_score"}};
constexpr const char* kWhole = "modenhet";

double numberOf(std::string_view text) {
    double value = -1;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

} // namespace

Maturity maturityOf(const InterviewBook& interview) {
    std::map<std::string_view, double> values;
    const forms::Session& session = interview.session();
    for (const forms::NodeRef node : session.nodes())
        if (session.kind(node) == forms::NodeKind::Question)
            values[session.name(node)] = numberOf(session.effectiveValue(node));
    Maturity maturity;
    for (const auto& [dimension, question] : kDimensions)
        if (const auto it = values.find(question); it != values.end())
            maturity.rows.push_back({dimension, it->second, -1});
    if (std::ranges::all_of(maturity.rows, [](const MaturityRow& row) { return row.value < 0; }))
        maturity.rows.clear();
    if (const auto whole = values.find(kWhole); whole != values.end()) maturity.stored = whole->second;
    return maturity;
}

double wholeOf(const std::vector<MaturityRow>& rows) {
    double sum = 0;
    for (const MaturityRow& row : rows) {
        if (row.value < 0) return -1;
        sum += row.value;
    }
    return rows.size() < std::size(kDimensions) ? -1 : std::round(sum / double(rows.size()) * 10) / 10;
}

Maturity compared(Maturity now, const Maturity& then) {
    for (MaturityRow& row : now.rows) {
        const auto it = std::ranges::find(then.rows, row.name, &MaturityRow::name);
        if (it != then.rows.end()) row.last = it->value;
    }
    return now;
}

std::vector<InterviewMoment> interviewsOf(const Store& store, const Id& scope, std::string_view formId) {
    std::vector<InterviewMoment> held;
    for (const Record& interview : store.list({.kind = "interview", .scope = scope})) {
        if (interview.text("formId") != formId) continue;
        InterviewMoment moment{interview.id, interview.reference("visit").value_or(Id{}), {}};
        if (const auto visit = store.read(moment.visit)) moment.day = visit->text("date");
        held.push_back(std::move(moment));
    }
    std::ranges::stable_sort(held, std::greater<>{}, &InterviewMoment::day);
    return held;
}

} // namespace feltbok::advisory
