// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/handed_over.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <sstream>

namespace feltbok::advisory {

// What the paper shows of each; the rest is found where the record is.
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(MissingAnswer, key, number, label)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(MaturityRow, name, value, last)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(UpcomingProcurement, name, area, valueMillions, announced)

namespace {

using nlohmann::json;

Id idIn(const json& object, const char* field) {
    return Id::parse(object.value(field, std::string())).value_or(Id());
}

json jsonOf(const NeedRow& need) {
    return {{"id", need.id.toString()},
            {"title", need.title},
            {"severity", need.severity},
            {"urgency", need.urgency},
            {"quote", need.quote}};
}

NeedRow needIn(const json& object) {
    NeedRow need;
    need.id = idIn(object, "id");
    need.title = object.value("title", need.title);
    need.severity = object.value("severity", need.severity);
    need.urgency = object.value("urgency", need.urgency);
    need.quote = object.value("quote", need.quote);
    return need;
}

json jsonOf(const ActionRow& action) {
    return {{"id", action.id.toString()}, {"title", action.title}, {"ownerSide", action.ownerSide},
            {"owner", action.owner},      {"due", action.due},     {"status", action.status}};
}

ActionRow actionIn(const json& object, const std::string& municipality) {
    ActionRow action;
    action.id = idIn(object, "id");
    action.municipality = municipality;
    action.title = object.value("title", action.title);
    action.ownerSide = object.value("ownerSide", action.ownerSide);
    action.owner = object.value("owner", action.owner);
    action.due = object.value("due", action.due);
    action.status = object.value("status", action.status);
    return action;
}

template <class Row>
json rowsOf(const std::vector<Row>& rows) {
    json list = json::array();
    for (const Row& row : rows)
        list.push_back(jsonOf(row));
    return list;
}

json jsonOf(const SummaryContent& content) {
    return {{"municipality", content.visit.municipality},
            {"date", content.visit.date},
            {"place", content.visit.place},
            {"roles", content.roles},
            {"needs", rowsOf(content.needs)},
            {"actions", rowsOf(content.actions)},
            {"missing", content.missing},
            {"maturity", content.maturity},
            {"procurements", content.procurements},
            {"nextContact", content.nextContact},
            {"answered", content.answered},
            {"total", content.total}};
}

SummaryContent contentIn(const json& object, const Id& visit, const Id& scope) {
    SummaryContent content;
    content.visit.id = visit;
    content.visit.scope = scope;
    content.visit.status = "closed";
    content.visit.municipality = object.value("municipality", std::string());
    content.visit.date = object.value("date", std::string());
    content.visit.place = object.value("place", std::string());
    content.roles = object.value("roles", content.roles);
    for (const json& need : object.value("needs", json::array()))
        content.needs.push_back(needIn(need));
    for (const json& action : object.value("actions", json::array()))
        content.actions.push_back(actionIn(action, content.visit.municipality));
    content.missing = object.value("missing", content.missing);
    content.maturity = object.value("maturity", content.maturity);
    content.procurements = object.value("procurements", content.procurements);
    content.nextContact = object.value("nextContact", content.nextContact);
    content.answered = object.value("answered", content.answered);
    content.total = object.value("total", content.total);
    return content;
}

/// One thing the paper says, and each fact of it.
struct Item {
    Correction::Part part;
    std::string key;
    std::string name;
    std::vector<std::pair<std::string, std::string>> facts;
};

std::string numberText(double number, double least) {
    return number < least ? std::string() : (std::ostringstream() << number).str();
}

std::vector<Item> itemsOf(const SummaryContent& content) {
    using Part = Correction::Part;
    std::vector<Item> items;
    for (const std::string& role : content.roles)
        items.push_back({Part::Role, role, role, {}});
    for (const NeedRow& need : content.needs)
        items.push_back({Part::Need,
                         need.id.toString(),
                         need.title,
                         {{"title", need.title},
                          {"severity", numberText(double(need.severity), 1)},
                          {"urgency", numberText(double(need.urgency), 1)},
                          {"quote", need.quote}}});
    for (const MaturityRow& row : content.maturity)
        items.push_back({Part::Maturity, row.name, row.name, {{"value", numberText(row.value, 0)}}});
    for (const ActionRow& action : content.actions)
        items.push_back({Part::Action,
                         action.id.toString(),
                         action.title,
                         {{"title", action.title},
                          {"ownerSide", action.ownerSide},
                          {"owner", action.owner},
                          {"due", action.due}}});
    for (const UpcomingProcurement& one : content.procurements) {
        const auto alike = std::ranges::count(items, one.name, &Item::name); // two may be called the same
        items.push_back({Part::Procurement,
                         one.name + '#' + std::to_string(alike),
                         one.name,
                         {{"value", numberText(one.valueMillions, 0)}, {"announced", one.announced}}});
    }
    items.push_back({Part::NextContact, {}, {}, {{"date", content.nextContact}}});
    return items;
}

const Item* findLike(const std::vector<Item>& items, const Item& sought) {
    const auto found = std::ranges::find_if(
        items, [&](const Item& item) { return item.part == sought.part && item.key == sought.key; });
    return found == items.end() ? nullptr : &*found;
}

std::vector<Correction::Fact> changed(const Item& before, const Item& after) {
    std::vector<Correction::Fact> facts;
    for (std::size_t i = 0; i < after.facts.size(); ++i)
        if (before.facts[i].second != after.facts[i].second)
            facts.push_back({after.facts[i].first, before.facts[i].second, after.facts[i].second});
    return facts;
}

} // namespace

Result<void> closeVisit(Store& store, const SummaryContent& content, Instant now) {
    const VisitPage& visit = content.visit;
    std::vector<Change> changes{
        {.record = visit.id, .kind = "visit", .scope = {}, .fields = {{"status", "closed"}}}};
    if (std::string kept = jsonOf(content).dump(); kept.size() <= kHandedOverBytesMax)
        changes.push_back(
            {.kind = "summary",
             .scope = visit.scope,
             .fields = {{"visit", visit.id.toString()}, {"closedAt", now.ms}, {"content", std::move(kept)}}});
    const auto made = store.commit(changes);
    if (!made) return fail(made);
    return {};
}

std::optional<HandedOver> handedOver(const Store& store, const Id& visit) {
    const auto kept = store.list({.kind = "summary",
                                  .referenceField = "visit",
                                  .target = visit,
                                  .orderBy = "closedAt",
                                  .descending = true,
                                  .limit = 1});
    if (kept.empty()) return std::nullopt;
    const Record& last = kept.front();
    try {
        return HandedOver{contentIn(json::parse(last.text("content")), visit, last.scope),
                          Instant{last.integer("closedAt")}};
    } catch (const json::exception&) { // another version's, or damaged: the summary is shown as it stands
        return std::nullopt;
    }
}

std::vector<Correction> correctionsOf(const SummaryContent& handedOver, const SummaryContent& now) {
    const std::vector<Item> before = itemsOf(handedOver);
    const std::vector<Item> after = itemsOf(now);
    std::vector<Correction> corrections;
    for (const Item& item : after) {
        const Item* was = findLike(before, item);
        if (was == nullptr)
            corrections.push_back({item.part, Correction::What::Added, item.name, {}});
        else if (auto facts = changed(*was, item); !facts.empty())
            corrections.push_back({item.part, Correction::What::Changed, item.name, std::move(facts)});
    }
    for (const Item& item : before)
        if (findLike(after, item) == nullptr)
            corrections.push_back({item.part, Correction::What::Removed, item.name, {}});
    return corrections;
}

} // namespace feltbok::advisory
