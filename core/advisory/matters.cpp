// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/matters.h"

#include "core/advisory/follow_up.h"

#include <algorithm>
#include <sstream>

namespace feltbok::advisory {
namespace {

using Matters = std::vector<Matter>;

std::string draftSetting(const Id& visit) {
    return "matter." + visit.toString();
}

void addOwn(Matters& matters, const std::string& purpose) {
    std::istringstream lines(purpose);
    for (std::string line; std::getline(lines, line);)
        if (line.find_first_not_of(" \t\r") != std::string::npos &&
            std::ranges::find(matters, line, &Matter::title) == matters.end())
            matters.push_back({MatterSource::Own, {}, line, {}, {}});
}

void addOverdue(Matters& matters, const Store& store, const Record& next, const std::string& day) {
    for (const ActionRow& action : actionRows(store, next.scope, Id{}, true))
        if (action.visit != next.id && !action.due.empty() && action.due < day)
            matters.push_back({MatterSource::Overdue, action.id, action.title, action.owner, action.due});
}

void addProcurements(Matters& matters, const Store& store, const Id& scope, const Date& today) {
    const std::string from = today.toString();
    const std::string until =
        Date::fromDaysSinceEpoch(today.daysSinceEpoch() + kAnnouncedWithinDays).toString();
    Matters soon;
    for (const Record& one : store.list({.kind = "procurement", .scope = scope})) {
        const std::string planned = one.text("planned");
        const std::string status = one.text("status");
        if ((status.empty() || status == "planned") && planned >= from && planned <= until)
            soon.push_back({MatterSource::Procurement, one.id, one.text("title"), {}, planned});
    }
    std::ranges::sort(soon, {}, &Matter::date);
    matters.insert(matters.end(), soon.begin(), soon.end());
}

void addNeeds(Matters& matters, const Store& store, const Record& next) {
    for (const NeedRow& need : needRows(store, next.scope, Id{}))
        if (need.visit != next.id && need.severity >= kGraveSeverity && need.actions == 0)
            matters.push_back({MatterSource::Need, need.id, need.title, need.description, {}});
}

Matters mattersOf(const Store& store, const Record& next, const Date& today) {
    Matters matters;
    addOwn(matters, next.text("purpose"));
    const std::size_t most = std::max(kMattersSuggested, matters.size());
    addOverdue(matters, store, next, today.toString());
    addProcurements(matters, store, next.scope, today);
    addNeeds(matters, store, next);
    if (matters.size() > most) matters.resize(most);
    return matters;
}

} // namespace

MattersPage mattersPage(const Store& store, const Id& visit, const Date& today) {
    const auto record = store.read(visit);
    if (!record) return {};
    return {mattersOf(store, *record, today), store.setting(draftSetting(visit))};
}

Result<void> keepMatterDraft(Store& store, const Id& visit, std::string_view text) {
    return store.setSetting(draftSetting(visit), text);
}

Result<void> addMatter(Store& store, const Id& visit, std::string_view text) {
    const auto record = store.read(visit);
    if (!record) return fail(record);
    std::string purpose = record->text("purpose");
    if (!purpose.empty() && !purpose.ends_with('\n')) purpose += '\n';
    purpose += text;
    const auto made = store.commit(Change{.record = visit, .fields = {{"purpose", purpose}}});
    if (!made) return fail(made);
    return keepMatterDraft(store, visit, {});
}

} // namespace feltbok::advisory
