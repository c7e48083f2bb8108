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

Result<void> change(Store& store, const Id& record, Fields fields) {
    auto done = store.commit(Change{.record = record, .fields = std::move(fields)});
    if (!done) return fail(done);
    return {};
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

Result<Id> ask(Store& store, const Id& scope, std::string_view text, std::string_view from,
               const Date& today) {
    Fields fields{{"text", std::string(text)}, {"asked", today.toString()}, {"status", "open"}};
    put(fields, "from", from);
    return make(store, "question", scope, std::move(fields));
}

Result<void> takeQuestion(Store& store, const Id& question, std::string_view owner, const Date& due) {
    return change(store, question,
                  {{"owner", std::string(owner)}, {"due", due.toString()}, {"status", "inProgress"}});
}

Result<void> answerQuestion(Store& store, const Id& question, std::string_view answer, const Date& today) {
    return change(store, question,
                  {{"answer", std::string(answer)}, {"answered", today.toString()}, {"status", "answered"}});
}

std::vector<QuestionRow> helpdesk(const Store& store, const Date& today) {
    std::vector<QuestionRow> rows;
    for (const Record& record : store.list({.kind = "question"})) {
        const std::string due = record.text("due");
        const std::string status = record.text("status");
        rows.push_back({record.id, record.scope, record.text("text"), record.text("from"),
                        record.text("asked"), record.text("owner"), due, record.text("answer"), status,
                        status != "answered" && !due.empty() && due < today.toString()});
    }
    std::ranges::stable_sort(rows, {}, [](const QuestionRow& row) {
        return std::tuple(row.status == "answered", row.due.empty(), row.due, row.asked);
    });
    return rows;
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
