// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/follow_up.h"

#include "core/advisory/inbox.h"
#include "core/advisory/progress.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace feltbok::advisory {
namespace {

Query queryOf(const char* kind, const Id& scope, const Id& visit) {
    if (!visit.isNull()) return {.kind = kind, .referenceField = "visit", .target = visit};
    return {.kind = kind, .scope = scope};
}

// 0 in no degree is the severest; a full score is hardly a need.
std::int64_t severityOfScore(const std::string& value) {
    if (value.size() != 1 || value[0] < '0' || value[0] > '4') return 0;
    return std::clamp<std::int64_t>(4 - (value[0] - '0'), 1, 4);
}

// The product area a question's name speaks of: "bruk_transport" is about transport.
std::string areaOf(const std::string& key) {
    const std::string name = key.substr(key.find_last_of('/') + 1);
    for (const std::string& area : needAreas())
        if (name.ends_with("_" + area)) return area;
    return "felles";
}

} // namespace

const std::vector<std::string>& needAreas() {
    static const std::vector<std::string> areas{
        "felles", "transport",     "bygg_anlegg",     "drift_vedlikehold", "mat",
        "ikt",    "mobler_kontor", "tekstil_renhold", "avfall_plast"};
    return areas;
}

const std::vector<std::string>& needThemes() {
    static const std::vector<std::string> themes{
        "kravutforming", "kompetanse",    "maler",      "markedsdialog", "lcc",
        "ombruk",        "dokumentasjon", "oppfolging", "forankring",    "annet"};
    return themes;
}

std::vector<NeedRow> needRows(const Store& store, const Id& scope, const Id& visit) {
    std::map<std::string, std::size_t> actions;
    for (const Record& action : store.list(queryOf("action", scope, visit)))
        ++actions[action.text("need")];
    std::vector<NeedRow> rows;
    for (const Record& record : store.list(queryOf("need", scope, visit))) {
        NeedRow row;
        row.id = record.id;
        row.scope = record.scope;
        row.visit = record.reference("visit").value_or(Id{});
        row.title = record.text("title");
        row.description = record.text("description");
        row.area = record.text("area");
        row.theme = record.text("theme");
        row.severity = record.integer("severity");
        row.urgency = record.integer("urgency");
        row.quote = record.text("quote");
        row.answer = record.reference("answer").value_or(Id{});
        row.actions = actions[row.id.toString()];
        rows.push_back(std::move(row));
    }
    std::ranges::sort(rows, [](const NeedRow& left, const NeedRow& right) {
        return std::tuple(-left.severity - left.urgency, -left.severity, left.id) <
               std::tuple(-right.severity - right.urgency, -right.severity, right.id);
    });
    return rows;
}

ActionRow actionRow(const Store& store, const Record& record) {
    ActionRow row;
    row.id = record.id;
    row.scope = record.scope;
    row.visit = record.reference("visit").value_or(Id{});
    row.need = record.reference("need").value_or(Id{});
    row.title = record.text("title");
    row.description = record.text("description");
    row.ownerSide = record.text("ownerSide");
    row.owner = record.text("owner");
    row.due = record.text("due");
    row.status = record.text("status");
    row.municipality = store.scopeName(row.scope);
    return row;
}

std::vector<ActionRow> actionRows(const Store& store, const Id& scope, const Id& visit, bool openOnly) {
    std::map<Id, std::size_t> place; // of a need in its list, which orders what is settled too
    std::map<Id, std::string> titles;
    if (!openOnly)
        for (const NeedRow& need : needRows(store, scope, visit)) {
            place.emplace(need.id, place.size());
            titles[need.id] = need.title;
        }
    std::vector<ActionRow> rows;
    for (const Record& record : store.list(queryOf("action", scope, visit))) {
        ActionRow row = actionRow(store, record);
        if (openOnly && isSettled(row.status)) continue;
        if (openOnly && !row.need.isNull() && !titles.contains(row.need))
            if (const auto need = store.read(row.need); need && need->presence != Presence::Deleted)
                titles[row.need] = need->text("title");
        if (const auto it = titles.find(row.need); it != titles.end()) row.needTitle = it->second;
        rows.push_back(std::move(row));
    }
    const auto order = [&](const ActionRow& row) {
        const auto it = place.find(row.need);
        return std::tuple(openOnly || it == place.end() ? SIZE_MAX : it->second, isSettled(row.status),
                          row.due.empty(), row.due, row.id);
    };
    std::ranges::sort(
        rows, [&](const ActionRow& left, const ActionRow& right) { return order(left) < order(right); });
    return rows;
}

Id needOfAnswer(const Id& answer) {
    return Id::derived(answer, "need");
}

Result<Id> makeNeed(Store& store, const InterviewHead& interview, const QuestionState& question,
                    std::string_view sectionTitle) {
    // The answer is an edit before the need that quotes it.
    if (const auto cut = store.cutDrafts(question.answer); !cut) return fail(cut);
    const Id need = needOfAnswer(question.answer);
    if (const auto held = store.read(need)) {
        if (held->presence == Presence::Deleted) {
            if (const auto back = store.restore(need); !back) return fail(back);
        }
        return need;
    }
    const bool isText = question.control == forms::Control::Input && question.type == forms::DataType::String;
    Fields fields{{"visit", interview.visit.toString()},
                  {"answer", question.answer.toString()},
                  {"area", areaOf(question.key)},
                  {"urgency", 2}};
    std::string title(sectionTitle);
    if (question.kind == RowKind::TableRow || question.control == forms::Control::Select)
        title += ": " + (question.kind == RowKind::TableRow ? question.label : question.valueText);
    fields["title"] = title;
    fields["description"] = question.label + (isText ? "" : "\n" + question.valueText);
    if (isText) fields["quote"] = question.value;
    const std::int64_t severity = severityOfScore(question.value);
    fields["severity"] = severity == 0 ? 2 : severity;
    const auto made = store.commit(
        Change{.record = need, .kind = "need", .scope = interview.scope, .fields = std::move(fields)});
    if (!made) return fail(made);
    return need;
}

} // namespace feltbok::advisory
