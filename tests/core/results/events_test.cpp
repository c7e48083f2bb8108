// SPDX-License-Identifier: Apache-2.0
#include "core/results/events.h"
#include "tests/core/library/desk.h"

using namespace feltbok;
using namespace feltbok::testing;
using namespace feltbok::results;

namespace {

const Date kToday{2026, 11, 20};

struct EventDesk : LibraryDesk {
    std::unique_ptr<Store> book = emptyStore();

    Id event(const char* title, const char* type, Fields more = {}) {
        more["title"] = title;
        more["type"] = type;
        return book->commit(Change{.kind = "event", .scope = team, .fields = more})->record;
    }
    void attends(const Id& event, const Attendance& attendance) { REQUIRE(attend(*book, event, attendance)); }
};

} // namespace

TEST_CASE("T02 the report lists a course's participants by target group") {
    EventDesk desk;
    const Id course = desk.event("Klimakurs", "course");
    desk.attends(course, {.targetGroup = "folkevalgte", .count = 12});
    desk.attends(course, {.targetGroup = "innkjøpere", .count = 20});
    desk.attends(desk.event("Kurs 2", "course"), {.targetGroup = "innkjøpere", .count = 5});
    desk.attends(desk.event("Seminar", "seminar"), {.targetGroup = "ledere", .count = 9});
    CHECK(byTargetGroup(*desk.book, "course") ==
          std::map<std::string, std::int64_t>{{"folkevalgte", 12}, {"innkjøpere", 25}});
}

TEST_CASE("T14 three seminars sum to 160, with the evaluation's mean and response rate") {
    EventDesk desk;
    std::vector<Id> seminars;
    for (const std::int64_t count : {60, 55, 45}) {
        seminars.push_back(desk.event("Seminar", "seminar"));
        desk.attends(seminars.back(), {.count = count});
    }
    std::int64_t sum = 0;
    for (const EventRow& row : eventRows(*desk.book, {.type = "seminar"}))
        sum += row.participants;
    CHECK(sum == 160);
    for (int i = 0; i < 33; ++i)
        REQUIRE(
            evaluate(*desk.book, seminars[0], {{"nytte", i % 3 == 0 ? "3" : "4"}, {"igjen", "ja"}}, kToday));
    const auto evaluation = evaluationOf(*desk.book, seminars[0]);
    REQUIRE(evaluation);
    CHECK(evaluation->answers == 30); // in steps of five
    CHECK(evaluation->responseRate == Approx(0.5));
    CHECK(evaluation->means.at("nytte") == Approx((10 * 3 + 20 * 4) / 30.0));
    CHECK_FALSE(evaluation->means.contains("igjen"));
    CHECK(evaluation->counts.at("igjen").at("ja") == 30);
}

TEST_CASE("T14 an evaluation shows nothing under five answers, and nobody's own answers are kept") {
    EventDesk desk;
    const Id seminar = desk.event("Seminar", "seminar");
    for (int i = 0; i < 4; ++i) {
        CHECK(evaluate(*desk.book, seminar, {{"nytte", "2"}}, kToday) == i + 1);
        CHECK_FALSE(evaluationOf(*desk.book, seminar));
    }
    CHECK(desk.book->count({.kind = "evaluation"}) == 0);
    CHECK(desk.book->drafts().empty());
    CHECK_FALSE(evaluate(*desk.book, seminar, {{"kommentar", std::string(200, 'a')}}, kToday));
    CHECK(evaluate(*desk.book, seminar, {{"nytte", "4"}}, kToday) == 0);
    const auto records = desk.book->list({.kind = "evaluation"});
    REQUIRE(records.size() == 1);
    CHECK(records[0].text("counts") == R"({"nytte":{"2":4,"4":1}})");
    CHECK(records[0].text("date") == "2026-11-20"); // no time finer than a day
    CHECK(evaluationOf(*desk.book, seminar)->answers == 5);
}

TEST_CASE("T15 events are filtered by area and mode") {
    EventDesk desk;
    const Id webinar =
        desk.event("Klimakrav i transport", "webinar", {{"mode", "digital"}, {"area", "transport"}});
    desk.event("Mat", "webinar", {{"mode", "digital"}, {"area", "mat"}});
    desk.event("Varebiler", "seminar", {{"mode", "physical"}, {"area", "transport"}});
    const auto rows = eventRows(*desk.book, {.area = "transport", .mode = "digital"});
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].id == webinar);
}

TEST_CASE("T24 an event tells how many suppliers and buyers came") {
    EventDesk desk;
    const Id event = desk.event("Dialog", "dialogueConference");
    desk.attends(event, {.organisation = "Tokke kommune", .side = "buyer", .count = 3});
    desk.attends(event, {.organisation = "Bilfirma", .side = "supplier", .count = 2});
    desk.attends(event, {.organisation = "Fylket", .side = "other", .count = 1});
    const EventRow row = eventRows(*desk.book)[0];
    CHECK(row.buyers == 3);
    CHECK(row.suppliers == 2);
    CHECK(row.participants == 6);
}

TEST_CASE("T05 the minutes of a dialogue conference go once, and in the same words, to all suppliers") {
    EventDesk desk;
    const Id event = desk.event("Renovasjonsbiler", "dialogueConference",
                                {{"minutes", "Leverandørene ba om lengre kontrakt."}});
    desk.attends(event, {.organisation = "Nord Bil", .side = "supplier"});
    desk.attends(event, {.organisation = "Sør Bil", .side = "supplier"});
    desk.attends(event, {.organisation = "Sør Bil", .side = "supplier"});
    desk.attends(event, {.organisation = "Tokke kommune", .side = "buyer"});
    CHECK(shareMinutes(*desk.book, event, kToday) == std::vector<std::string>{"Nord Bil", "Sør Bil"});
    CHECK(shareMinutes(*desk.book, event, kToday)->empty());
    desk.attends(event, {.organisation = "Vest Bil", .side = "supplier"});
    CHECK(shareMinutes(*desk.book, event, kToday) == std::vector<std::string>{"Vest Bil"});
    REQUIRE(desk.book->commit(Change{.record = event, .fields = {{"minutes", "Andre ord."}}}));
    desk.attends(event, {.organisation = "Øst Bil", .side = "supplier"});
    CHECK(shareMinutes(*desk.book, event, kToday).error().place == "event.minutes");
    CHECK(document::plainText(minutesDocument(*desk.book, event).value()).find("Andre ord.") !=
          std::string::npos);
}

TEST_CASE("T37 a meeting of a series lists its attachments") {
    EventDesk desk;
    const Id event = desk.event("Innspillsmøte", "inputMeeting",
                                {{"series", "Strategi 2027"}, {"place", "Bø"}, {"mode", "both"}});
    desk.event("Et annet", "inputMeeting");
    REQUIRE(desk.book->commit(Change{.kind = "attachment",
                                     .scope = desk.team,
                                     .fields = {{"parent", event.toString()},
                                                {"name", "presentasjon.pdf"},
                                                {"sha256", std::string(64, 'a')}}}));
    const auto rows = eventRows(*desk.book, {.mode = "digital", .series = "Strategi 2027"});
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].attachments == std::vector<std::string>{"presentasjon.pdf"});
}
