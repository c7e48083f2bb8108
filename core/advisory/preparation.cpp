// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/preparation.h"

#include "core/advisory/progress.h"

#include <algorithm>
#include <map>
#include <set>

namespace feltbok::advisory {
namespace {

// The visits held in a municipality before a day, with their days.
std::map<Id, std::string> heldBefore(const Store& store, const Id& scope, const Id& visit,
                                     const std::string& day) {
    std::map<Id, std::string> held;
    for (const Record& other : store.list({.kind = "visit", .scope = scope}))
        if (other.id != visit && isVisited(other.text("status")) &&
            (day.empty() || other.text("date") <= day))
            held[other.id] = other.text("date");
    return held;
}

MeetingRow rowOf(const Record& participant, const std::map<Id, Record>& people) {
    MeetingRow row;
    row.participant = participant.id;
    row.person = participant.reference("person").value_or(Id{});
    row.role = participant.text("role");
    row.level = participant.text("level");
    row.count = participant.integer("count", 1);
    if (const auto it = people.find(row.person); it != people.end()) {
        row.name = it->second.text("name");
        if (row.role.empty()) row.role = it->second.text("role");
        if (row.level.empty()) row.level = it->second.text("level");
    }
    return row;
}

void addPeople(PreparationPage& page, const Store& store, const std::map<Id, std::string>& held) {
    std::map<Id, Record> people;
    for (Record& person : store.list({.kind = "person", .scope = page.visit.scope}))
        people.emplace(person.id, std::move(person));
    std::map<Id, std::vector<std::string>> metOn;
    for (const Record& participant : store.list({.kind = "participant", .scope = page.visit.scope})) {
        const Id of = participant.reference("visit").value_or(Id{});
        if (of == page.visit.id)
            page.meets.push_back(rowOf(participant, people));
        else if (const auto visit = held.find(of); visit != held.end())
            metOn[participant.reference("person").value_or(Id{})].push_back(visit->second);
    }
    std::set<Id> chosen;
    for (MeetingRow& row : page.meets) {
        chosen.insert(row.person);
        if (const auto met = metOn.find(row.person); !row.person.isNull() && met != metOn.end()) {
            row.met = met->second.size();
            row.lastMet = std::ranges::max(met->second);
        }
    }
    for (const auto& [id, person] : people)
        if (!chosen.contains(id)) page.others.push_back(personRow(person));
    std::ranges::sort(page.others, sortsBefore, &PersonRow::name);
    std::ranges::sort(page.meets, [](const MeetingRow& left, const MeetingRow& right) {
        return left.name.empty() != right.name.empty() ? !left.name.empty()
                                                       : sortsBefore(left.name, right.name);
    });
}

bool isLowScore(const QuestionState& row) {
    return row.answered && row.choices.size() == 5 && row.choices[0].value == "0" &&
           row.choices[4].value == "4" && (row.value == "0" || row.value == "1");
}

Result<void> addParticipant(Store& store, const Id& visit, Fields fields) {
    const auto held = store.read(visit);
    if (!held) return fail(held);
    fields["visit"] = visit.toString();
    const auto made =
        store.commit(Change{.kind = "participant", .scope = held->scope, .fields = std::move(fields)});
    return made ? Result<void>{} : fail(made);
}

} // namespace

Result<PreparationPage> preparationPage(const Store& store, const Id& visit, const Date& today) {
    auto head = visitPage(store, visit);
    if (!head) return fail(head);
    PreparationPage page;
    page.visit = std::move(*head);
    const auto held = heldBefore(store, page.visit.scope, visit, page.visit.date);
    for (const auto& [id, day] : held)
        page.lastVisit = std::max(page.lastVisit, day);
    addPeople(page, store, held);
    page.changes = changesSince(store, page.visit.scope, page.lastVisit, today);
    for (const InterviewMoment& moment : interviewsOf(store, page.visit.scope, kNeedsMapping))
        if (held.contains(moment.visit)) {
            page.lastInterview = moment;
            break;
        }
    return page;
}

std::vector<LowAnswer> lowAnswers(const InterviewBook& interview) {
    std::vector<LowAnswer> low;
    for (const QuestionState& row : interview.state().rows)
        if (isLowScore(row) && low.size() < kLowAnswersMax)
            low.push_back({row.key, row.number, row.label, row.valueText, row.lastText});
    return low;
}

Result<void> meet(Store& store, const Id& visit, const Id& person) {
    const auto held = store.read(person);
    if (!held) return fail(held);
    Fields fields{{"person", person.toString()}};
    for (const char* field : {"role", "level"})
        if (const std::string text = held->text(field); !text.empty()) fields[field] = text;
    return addParticipant(store, visit, std::move(fields));
}

Result<void> meetMany(Store& store, const Id& visit, std::string_view level, std::int64_t count) {
    return addParticipant(store, visit, {{"level", std::string(level)}, {"count", count}});
}

} // namespace feltbok::advisory
