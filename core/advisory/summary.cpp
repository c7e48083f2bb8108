// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/summary.h"

#include "core/advisory/progress.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace feltbok::advisory {
namespace {

std::string_view nameOf(const std::string& key) {
    std::string_view path(key);
    path = path.substr(0, path.find('['));
    return path.substr(path.rfind('/') + 1);
}

double numberOf(std::string_view text) {
    double value = -1;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

void addAnswer(SummaryContent& content, const QuestionState& row) {
    const std::string_view name = nameOf(row.key);
    if (name == "roller") {
        for (const ChoiceState& choice : row.choices)
            if ((" " + row.value + " ").find(" " + choice.value + " ") != std::string::npos)
                content.roles.push_back(choice.label);
    } else if (name == "oppfolging_dato") {
        content.nextContact = row.value;
    } else if (name == "a_navn") {
        content.procurements.push_back({row.value, {}, -1, {}});
    } else if (!content.procurements.empty()) {
        UpcomingProcurement& last = content.procurements.back();
        if (name == "a_omrade") last.area = row.valueText;
        if (name == "a_verdi_mnok") last.valueMillions = numberOf(row.value);
        if (name == "a_kunngjoring") last.announced = row.value;
    }
}

void addInterview(SummaryContent& content, const InterviewBook& interview) {
    const InterviewState state = interview.state();
    content.answered = state.answered;
    content.total = state.total;
    for (const QuestionState& row : state.rows) {
        if (row.counts && row.required && !row.answered)
            content.missing.push_back({row.key, row.number, row.label});
        if (row.answered) addAnswer(content, row);
    }
    content.maturity = maturityOf(interview).rows;
}

} // namespace

Result<SummaryContent> summaryOf(const Store& store, const Id& visit, const InterviewBook* interview) {
    auto page = visitPage(store, visit);
    if (!page) return fail(page);
    SummaryContent content;
    content.visit = std::move(*page);
    content.needs = needRows(store, content.visit.scope, visit);
    content.actions = actionRows(store, content.visit.scope, visit, false);
    content.actionsWithoutDue =
        static_cast<std::size_t>(std::ranges::count_if(content.actions, [](const ActionRow& action) {
            return action.due.empty() && !isSettled(action.status);
        }));
    if (interview != nullptr) addInterview(content, *interview);
    return content;
}

} // namespace feltbok::advisory
