// SPDX-License-Identifier: Apache-2.0
// Finding what was written, and what was written before.
#include "app/viewmodels/action_list_model.h"
#include "app/viewmodels/note_list_model.h"
#include "app/viewmodels/record_history_model.h"
#include "app/viewmodels/record_link.h"
#include "app/viewmodels/search_model.h"
#include "core/library/index.h"
#include "tests/catch.h"
#include "tests/viewmodels/car.h"

#include <QSignalSpy>

using namespace feltbok;
using namespace feltbok::testing;

TEST_CASE("the search finds what was just written, with the words in bold") {
    Car car;
    app::SearchModel search;
    const Watch watch(search);
    app::NoteComposer composer;
    composer.setVisitId(car.visitId());
    car.desk.book.settle();
    composer.setText("Hjemmetjenesten har elleve varebiler.");
    composer.add();
    search.setWords("varebil");
    car.desk.book.settle();
    REQUIRE(search.rowCount() == 1);
    CHECK(at(search, 0, app::SearchModel::Title).toString() ==
          "Hjemmetjenesten har elleve <b>varebiler</b>.");
    CHECK(at(search, 0, app::SearchModel::Excerpt).toString().isEmpty()); // the title says it all
    CHECK_FALSE(search.foundNothing());
    app::RecordLink link;
    QSignalSpy led(&link, &app::RecordLink::led);
    link.follow(search.recordAt(0));
    car.desk.book.settle();
    REQUIRE(led.count() == 1);
    CHECK(link.visitId() == car.visitId());
    CHECK(link.tab() == "notes");
    CHECK(link.item() == search.recordAt(0));
    CHECK(search.recordAt(1).isEmpty());
}

TEST_CASE("T38 a search that finds nothing asks what was sought, and the answer goes to the hub") {
    Car car;
    app::SearchModel search;
    search.setWords("vaskemaskin");
    CHECK_FALSE(search.foundNothing()); // not before it has looked
    car.desk.book.settle();
    CHECK(search.foundNothing());
    QSignalSpy told(&search, &app::SearchModel::told);
    search.tellMissing(" Krav til vaskemaskiner på sykehjem ");
    car.desk.book.settle();
    CHECK(told.count() == 1);
    car.desk.work([&](app::OpenBook& open) {
        const auto list = library::emptySearches(open.store());
        REQUIRE(list.size() == 1);
        CHECK(list[0].words == "vaskemaskin");
        CHECK(list[0].wanted == std::vector<std::string>{"Krav til vaskemaskiner på sykehjem"});
        const auto noted = open.store().list({.kind = "emptySearch"});
        CHECK(noted.at(0).scope == car.desk.team);
        CHECK(open.store().unsentOf(noted.at(0).id) == 1);
        return 0;
    });
    search.setWords("");
    car.desk.book.settle();
    CHECK_FALSE(search.foundNothing());
}

TEST_CASE("the search finds what is in the library, and leads there") {
    Car car;
    car.desk.work([](app::OpenBook& open) { return open.stockLibrary(); });
    app::SearchModel search;
    search.setWords("varebil");
    car.desk.book.settle();
    REQUIRE(search.rowCount() > 0);
    app::RecordLink link;
    QSignalSpy led(&link, &app::RecordLink::led);
    link.follow(search.recordAt(0));
    car.desk.book.settle();
    REQUIRE(led.count() == 1);
    CHECK(link.page() == "library");
    CHECK(link.item() == search.recordAt(0));
}

TEST_CASE("a link leads to a record's page, and says when there is none") {
    Car car;
    app::RecordLink link;
    QSignalSpy led(&link, &app::RecordLink::led);
    QSignalSpy missing(&link, &app::RecordLink::missing);
    const auto follow = [&](const char* kind, const Id& scope, Fields fields) {
        Id id;
        car.desk.work([&](app::OpenBook& open) {
            id = open.store()
                     .commit(Change{.kind = kind, .scope = scope, .fields = std::move(fields)})
                     ->record;
            return 0;
        });
        link.follow(link.linkTo(QString::fromStdString(id.toString())));
        car.desk.book.settle();
        return QString::fromStdString(id.toString());
    };
    const std::string visit = car.visitId().toStdString();
    const QString need = follow("need", car.desk.tokke, {{"title", "Behov"}, {"visit", visit}});
    CHECK(link.page() == "visit");
    CHECK(link.tab() == "needs");
    CHECK(link.item() == need);
    const QString interview = follow("interview", car.desk.tokke, {{"visit", visit}, {"formId", "f"}});
    CHECK(link.tab() == "interview");
    (void)follow("answer", car.desk.tokke,
                 {{"interview", interview.toStdString()}, {"path", "/data/a"}, {"instances", "1/x"}});
    CHECK(link.visitId() == car.visitId());
    CHECK(link.kind() == "answer");
    CHECK(link.item() == "/data/a[1/x]");
    (void)follow("person", car.desk.tokke, {{"name", "Demo"}});
    CHECK(link.page() == "municipality");
    CHECK(link.scopeId() == car.scopeId());
    CHECK(link.visitId().isEmpty());
    (void)follow("tour", car.desk.team, {{"title", "Turné"}});
    CHECK(link.page() == "tours");
    const QString target = follow("target", car.desk.team, {{"title", "Mål"}, {"unit", "t"}, {"amount", 1}});
    CHECK(link.page() == "editor");
    CHECK(link.kind() == "target");
    CHECK(link.item() == target);
    (void)follow("question", car.desk.team, {{"text", "Hvem?"}, {"asked", "2026-11-18"}});
    CHECK(link.page() == "editor"); // the team's: no municipality's page shows it
    CHECK(led.count() == 7);
    (void)follow("form", car.desk.team, {{"title", "Skjema"}, {"formId", "f"}});
    link.follow("noe annet");
    car.desk.book.settle();
    CHECK(led.count() == 7);
    CHECK(missing.count() == 2);
}

TEST_CASE("the history of a record says who wrote what and when, and an earlier text is used again") {
    Car car;
    app::Action action;
    action.begin(car.visitId(), car.scopeId(), {});
    for (const char* title : {"Sende mal", "Sende mal og eksempel"}) {
        action.setTitle(title);
        action.leave();
        car.desk.book.settle();
        car.desk.clock.advance(60'000);
    }
    app::RecordHistoryModel history;
    const Watch watch(history);
    history.setRecordId(action.actionId());
    car.desk.book.settle();
    REQUIRE(history.rowCount() == 3); // the status it began with is one of them
    CHECK(at(history, 0, app::RecordHistoryModel::FieldText).toString() == "Hva skal gjøres");
    CHECK(at(history, 0, app::RecordHistoryModel::ValueText).toString() == "Sende mal og eksempel");
    CHECK(at(history, 0, app::RecordHistoryModel::WhoText).toString().contains("denne enheten"));
    CHECK(at(history, 0, app::RecordHistoryModel::Current).toBool());
    int first = 0;
    while (at(history, first, app::RecordHistoryModel::ValueText).toString() != "Sende mal")
        ++first;
    CHECK_FALSE(at(history, first, app::RecordHistoryModel::Current).toBool());
    history.useAgain(first);
    car.desk.book.settle();
    CHECK(action.title() == "Sende mal");
    CHECK(history.rowCount() == 4); // nothing is lost by going back
}
