// SPDX-License-Identifier: Apache-2.0
#include "core/results/given.h"

#include <algorithm>
#include <tuple>

namespace feltbok::results {
namespace {

void put(Fields& fields, const char* name, const Id& id) {
    if (!id.isNull()) fields[name] = id.toString();
}
void put(Fields& fields, const char* name, std::string_view text) {
    if (!text.empty()) fields[name] = std::string(text);
}

Result<Id> make(Store& store, const char* kind, const Id& scope, Fields fields) {
    auto made = store.commit(Change{.kind = kind, .scope = scope, .fields = std::move(fields)});
    if (!made) return fail(made);
    return made->record;
}

bool isAnswered(const Record& question) {
    return question.text("status") == "answered";
}

} // namespace

Result<Id> giveAdvice(Store& store, const AdviceGiven& advice) {
    Fields fields{{"date", advice.date.toString()}};
    if (!advice.visit.isNull())
        if (const auto visit = store.read(advice.visit); visit && !visit->text("date").empty())
            fields["date"] = visit->text("date");
    put(fields, "visit", advice.visit);
    put(fields, "procurement", advice.procurement);
    put(fields, "need", advice.need);
    put(fields, "item", advice.item);
    if (!advice.item.isNull())
        if (const auto item = store.read(advice.item)) put(fields, "code", item->text("code"));
    put(fields, "text", advice.text);
    put(fields, "givenBy", advice.givenBy);
    return make(store, "advice", advice.scope, std::move(fields));
}

Result<Id> share(Store& store, const Id& scope, const Id& item, std::string_view recipient, const Id& visit,
                 const Date& date) {
    const auto found = store.read(item);
    if (!found) return fail(found);
    Fields fields{{"item", item.toString()},
                  {"recipient", std::string(recipient)},
                  {"date", date.toString()},
                  {"channel", "hub"}};
    put(fields, "code", found->text("code"));
    put(fields, "visit", visit);
    return make(store, "share", scope, std::move(fields));
}

std::vector<ShareRow> shareRows(const Store& store, const std::optional<Id>& scope) {
    std::vector<ShareRow> rows;
    for (const Record& record : store.list({.kind = "share", .scope = scope})) {
        const Id item = record.reference("item").value_or(Id{});
        const auto found = store.read(item);
        rows.push_back({record.id, item, record.text("code"), found ? found->text("title") : std::string(),
                        record.text("recipient"), record.text("date"), store.unsentOf(record.id) == 0});
    }
    std::ranges::stable_sort(rows, std::greater<>{}, &ShareRow::date);
    return rows;
}

std::vector<Record> helpdesk(const Store& store, const std::optional<Id>& scope) {
    std::vector<Record> questions = store.list({.kind = "question", .scope = scope});
    const auto answered =
        std::ranges::stable_partition(questions, [](const Record& one) { return !isAnswered(one); });
    std::ranges::stable_sort(questions.begin(), answered.begin(), {}, [](const Record& one) {
        return std::tuple(one.text("due").empty(), one.text("due"), one.text("asked"));
    });
    std::ranges::stable_sort(answered, std::greater<>{},
                             [](const Record& one) { return one.text("answered"); });
    return questions;
}

bool isOverdue(const Record& question, const Date& today) {
    const std::string due = question.text("due");
    return !isAnswered(question) && !due.empty() && due < today.toString();
}

std::vector<MilestoneRow> milestones(const Store& store, const Date& today) {
    std::vector<MilestoneRow> rows;
    for (const Record& record : store.list({.kind = "milestone"})) {
        const std::string date = record.text("date");
        const bool reached = record.isTrue("reached");
        rows.push_back({record.id, record.text("title"), date, reached,
                        !reached && !date.empty() && date < today.toString()});
    }
    std::ranges::stable_sort(rows, {}, &MilestoneRow::date);
    return rows;
}

} // namespace feltbok::results
