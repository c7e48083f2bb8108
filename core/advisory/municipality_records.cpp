// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/municipality_records.h"

#include "core/advisory/inbox.h"
#include "core/advisory/municipalities.h"

#include <algorithm>
#include <tuple>

namespace feltbok::advisory {
namespace {

UpcomingRow upcoming(const Record& record) {
    UpcomingRow row;
    row.id = record.id;
    row.title = record.text("title");
    row.area = record.text("area");
    row.valueNok = record.integer("valueNok");
    row.planned = record.text("planned");
    row.requirementUsed = record.text("requirementUsed");
    row.justificationMissing =
        record.text("requirementHow") == "requirements" && record.text("justification").empty();
    return row;
}

void addProcurements(MunicipalityRecords& records, const Store& store, const Id& scope) {
    for (const Record& one : store.list({.kind = "procurement", .scope = scope})) {
        const std::string status = one.text("status");
        if (status.empty() || status == "planned" || status == "announced")
            records.upcoming.push_back(upcoming(one));
        for (const char* step : {"announced", "awarded"})
            if (const std::string day = one.text(step); !day.empty())
                records.events.push_back({one.id, "procurement", day, one.text("title"), step});
    }
    std::ranges::sort(records.upcoming, {}, [](const UpcomingRow& row) {
        return std::tuple(row.planned.empty(), row.planned, row.title);
    });
}

void addBodies(MunicipalityRecords& records, const Store& store, const Id& scope) {
    for (const Record& body : store.list({.kind = "organisation", .scope = scope}))
        records.bodies.push_back(
            {body.id, "organisation", body.text("name"), body.text("type"), body.text("counties"), 0});
    for (const Record& network : store.list({.kind = "network"})) {
        const auto members = network.elements("members");
        if (std::ranges::find(members, scope.toString()) != members.end())
            records.bodies.push_back({network.id, "network", network.text("name"), {}, {}, members.size()});
    }
    std::ranges::sort(records.bodies, sortsBefore, &BodyRow::name);
}

void addQuestions(MunicipalityRecords& records, const Store& store, const Id& scope) {
    for (const Record& question : store.list({.kind = "question", .scope = scope})) {
        const std::string status = question.text("status");
        records.events.push_back({question.id, "question", question.text("asked"), question.text("text"),
                                  question.text("answer")});
        if (status != "answered")
            records.asked.push_back(
                {question.id, question.text("text"), question.text("owner"), question.text("due"), status});
    }
    std::ranges::sort(records.asked, {},
                      [](const AskedRow& row) { return std::tuple(row.due.empty(), row.due, row.text); });
}

void addGiven(MunicipalityRecords& records, const Store& store, const Id& scope) {
    for (const Record& advice : store.list({.kind = "advice", .scope = scope}))
        records.events.push_back(
            {advice.id, "advice", advice.text("date"), titleOf(store, advice), advice.text("code")});
    for (const Record& share : store.list({.kind = "share", .scope = scope}))
        records.events.push_back(
            {share.id, "share", share.text("date"), share.text("code"), share.text("recipient")});
}

} // namespace

MunicipalityRecords municipalityRecords(const Store& store, const Id& scope) {
    MunicipalityRecords records;
    addProcurements(records, store, scope);
    addBodies(records, store, scope);
    addQuestions(records, store, scope);
    addGiven(records, store, scope);
    std::ranges::stable_sort(records.events, std::greater<>{}, &EventRow::date);
    return records;
}

} // namespace feltbok::advisory
