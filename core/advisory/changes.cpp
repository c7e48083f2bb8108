// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/changes.h"

#include "core/advisory/progress.h"

#include <algorithm>

namespace feltbok::advisory {
namespace {

constexpr std::int64_t kDayMs = 24LL * 60 * 60 * 1000;

// A field before and after the day's end.
struct Turn {
    bool isNew = false;  // nothing of it was written before
    bool turned = false; // another value now than then
    std::string before;
    std::string now;
};

Turn turnOf(const Store& store, const Record& record, const std::string& field, std::int64_t endMs) {
    Turn turn{.isNew = true, .turned = false, .before = {}, .now = record.text(field)};
    for (const HistoryEntry& entry : store.history(record.id, field)) {
        if (entry.at.ms >= endMs) {
            turn.turned = true;
            continue;
        }
        turn.isNew = false;
        if (entry.value && entry.value->is_string()) turn.before = entry.value->get<std::string>();
    }
    turn.turned = turn.turned && !turn.isNew && turn.before != turn.now;
    return turn;
}

struct Since {
    const Store& store;
    const Id& scope;
    std::int64_t endMs; // of the day
    std::vector<ChangeRow> rows;

    void addPeople() {
        for (const Record& person : store.list({.kind = "person", .scope = scope})) {
            const std::string role = person.text("role");
            const std::string name = role.empty() ? person.text("name") : role;
            if (turnOf(store, person, "name", endMs).isNew)
                rows.push_back({ChangeKind::NewPerson, person.id, name, {}, {}, 0});
            else if (const Turn turn = turnOf(store, person, "role", endMs); turn.turned)
                rows.push_back({ChangeKind::NewRole, person.id, person.text("name"), turn.before, role, 0});
        }
    }

    void addProcurements() {
        for (const Record& one : store.list({.kind = "procurement", .scope = scope})) {
            const std::string title = one.text("title");
            const std::string planned = one.text("planned");
            if (turnOf(store, one, "title", endMs).isNew)
                rows.push_back({ChangeKind::NewProcurement, one.id, title, {}, planned, 0});
            else if (const Turn turn = turnOf(store, one, "planned", endMs); turn.turned)
                rows.push_back({ChangeKind::MovedProcurement, one.id, title, turn.before, planned, 0});
        }
    }

    void addActions(const std::string& today) {
        std::size_t done = 0;
        std::size_t overdue = 0;
        for (const Record& action : store.list({.kind = "action", .scope = scope})) {
            const std::string status = action.text("status");
            if (status == "done" && turnOf(store, action, "status", endMs).before != "done") ++done;
            const std::string due = action.text("due");
            if (!isSettled(status) && !due.empty() && due < today) ++overdue;
        }
        if (done > 0) rows.push_back({ChangeKind::ActionsDone, {}, {}, {}, {}, done});
        if (overdue > 0) rows.push_back({ChangeKind::ActionsOverdue, {}, {}, {}, {}, overdue});
    }

    void addQuestions(const std::string& day) {
        for (const Record& question : store.list({.kind = "question", .scope = scope}))
            if (question.text("asked") > day)
                rows.push_back({ChangeKind::NewQuestion,
                                question.id,
                                question.text("text"),
                                {},
                                question.text("asked"),
                                0});
    }
};

} // namespace

std::vector<ChangeRow> changesSince(const Store& store, const Id& scope, const std::string& day,
                                    const Date& today) {
    const auto date = Date::parse(day);
    if (!date) return {};
    Since since{store, scope, (date->daysSinceEpoch() + 1) * kDayMs, {}};
    since.addPeople();
    since.addProcurements();
    since.addActions(today.toString());
    since.addQuestions(day);
    return std::move(since.rows);
}

} // namespace feltbok::advisory
