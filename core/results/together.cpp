// SPDX-License-Identifier: Apache-2.0
#include "core/results/together.h"

#include <algorithm>

namespace feltbok::results {

std::vector<Record> actionsUnder(const Store& store, const Id& scope) {
    std::vector<Record> under = store.list({.kind = "action", .scope = scope});
    for (Record& action : store.list({.kind = "action", .mentions = scope.toString()})) {
        const auto bodies = action.elements("bodies");
        const bool isNamed = std::ranges::find(bodies, scope.toString()) != bodies.end();
        if (isNamed && action.scope != scope) under.push_back(std::move(action));
    }
    return under;
}

Result<void> addBody(Store& store, const Id& action, const Id& scope) {
    auto done = store.commit(Change{.record = action, .fields = {{"bodies/" + scope.toString(), true}}});
    if (!done) return fail(done);
    return {};
}

std::map<Id, std::set<std::string>> levelsMet(const Store& store) {
    std::map<Id, std::set<std::string>> levels;
    for (const Record& participant : store.list({.kind = "participant"}))
        if (const std::string level = participant.text("level"); !level.empty())
            levels[participant.scope].insert(level);
    return levels;
}

std::vector<AnswerOverTime> answersOverTime(const Store& store, const Id& scope, std::string_view question) {
    std::vector<AnswerOverTime> answers;
    for (const Record& interview : store.list({.kind = "interview", .scope = scope}))
        for (const Record& answer :
             store.list({.kind = "answer", .referenceField = "interview", .target = interview.id})) {
            const std::string path = answer.text("path");
            if (!path.ends_with("/" + std::string(question)) || answer.text("value").empty()) continue;
            answers.push_back({interview.text("date"), answer.text("value"), answer.id});
        }
    std::ranges::stable_sort(answers, {}, &AnswerOverTime::day);
    return answers;
}

std::vector<CampaignRow> campaigns(const Store& store) {
    std::vector<CampaignRow> rows;
    for (const Record& record : store.list({.kind = "campaign", .orderBy = "title"}))
        rows.push_back({record.id, record.text("title"), record.text("channel"),
                        store.list({.kind = "attachment", .referenceField = "parent", .target = record.id})});
    return rows;
}

} // namespace feltbok::results
