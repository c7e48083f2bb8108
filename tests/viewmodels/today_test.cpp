// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/matter_list_model.h"
#include "app/viewmodels/today.h"
#include "tests/catch.h"
#include "tests/viewmodels/made.h"

#include <QSignalSpy>

using namespace feltbok;
using namespace feltbok::testing;
using feltbok::app::MatterListModel;
using feltbok::app::StopListModel;
using feltbok::app::Today;

TEST_CASE("I dag: the next visit, what to raise there, and the day after it") {
    Desk desk; // it is 18 November 2026
    Today today;
    MatterListModel matters;
    const Watch watch(matters);
    desk.book.settle();
    CHECK(today.isLoaded());
    CHECK_FALSE(today.hasNext());
    CHECK(today.dateText() == "Onsdag 18. november");

    const std::string tour = made(desk, desk.team, "tour", {{"title", "Turné"}}).toString();
    const Id visit = made(desk, desk.tokke, "visit",
                          {{"tour", tour},
                           {"date", "2026-11-19"},
                           {"startsAt", "10.00"},
                           {"endsAt", "12.00"},
                           {"place", "Kommunehuset, Dalen"},
                           {"status", "packed"}});
    const Id vinje =
        made(desk, desk.vinje, "visit", {{"tour", tour}, {"date", "2026-11-20"}, {"status", "planned"}});
    (void)made(desk, desk.tokke, "visit", {{"date", "2024-11-12"}, {"status", "closed"}});
    (void)made(desk, desk.tokke, "person", {{"name", "Demo"}, {"role", "Innkjøpsleder"}});
    (void)made(desk, desk.tokke, "action",
               {{"title", "Kravet"}, {"due", "2026-11-10"}, {"owner", "rådgiver IK"}});
    (void)made(desk, desk.tokke, "procurement", {{"title", "Varebiler"}, {"planned", "2027-01-15"}});
    matters.setVisitId(today.visitId());
    desk.book.settle();
    CHECK(today.hasNext());
    CHECK(today.visitId() == QString::fromStdString(visit.toString()));
    CHECK(today.municipality() == "Tokke");
    CHECK(today.tourText() == "Turné, stopp 1 av 2");
    CHECK(today.whenText() == "Neste besøk · i morgen");
    CHECK(today.line() == "10.00–12.00 · Kommunehuset, Dalen");
    CHECK(today.rolesText() == "Innkjøpsleder");
    CHECK(today.isPacked());
    CHECK(today.lastVisitText() == "Besøkt 12. nov. 2024");
    CHECK(today.followingText() == "Fredag 20. november");
    CHECK(at(*today.following(), 0, StopListModel::Municipality).toString() == "Vinje");
    REQUIRE(matters.count() == 2);
    CHECK(at(matters, 0, MatterListModel::Line).toString() == "Forfalt 10. nov. · rådgiver IK");
    CHECK(at(matters, 1, MatterListModel::Line).toString() == "Kunngjøres 15. januar, om 58 dager");
    CHECK(at(matters, 1, MatterListModel::SourceText).toString() == "Kommende anskaffelse");

    matters.keepDraft("Hils");
    desk.book.settle();
    MatterListModel opened;         // the page is left and opened again
    opened.keepDraft("Uten besøk"); // nowhere to keep it, and nothing said of any visit
    opened.setVisitId(today.visitId());
    desk.book.settle();
    CHECK(opened.draft() == "Hils");
    opened.setVisitId(QString::fromStdString(vinje.toString()));
    desk.book.settle();
    CHECK(opened.draft().isEmpty()); // of one visit, not of the next

    QSignalSpy added(&matters, &MatterListModel::added);
    matters.add("  Hils fra Vinje ");
    matters.add(" ");
    desk.book.settle();
    CHECK(added.count() == 1);
    CHECK(matters.draft().isEmpty());
    REQUIRE(matters.count() == 3);
    CHECK(at(matters, 0, MatterListModel::Title).toString() == "Hils fra Vinje");
    CHECK(at(matters, 2, MatterListModel::Number).toString() == "3");

    desk.app->setLanguage("en");
    desk.book.settle();
    CHECK(today.whenText() == "Next visit · tomorrow");
    CHECK(at(matters, 1, MatterListModel::Line).toString() == "Overdue since 10 Nov · rådgiver IK");
}

TEST_CASE("I dag: a visit that was not held stands there until it is, and a locked book shows nothing") {
    Desk desk;
    (void)made(desk, desk.tokke, "tour", {{"title", "Turné"}});
    const std::string tour =
        made(desk, desk.team, "tour", {{"title", "Turné"}, {"from", "2026-11-01"}}).toString();
    (void)made(desk, desk.tokke, "visit", {{"tour", tour}, {"date", "2026-11-12"}});
    Today today;
    desk.book.settle();
    CHECK(today.whenText() == "Ikke holdt ennå · planlagt torsdag 12. november");
    desk.app->lock();
    desk.book.settle();
    CHECK_FALSE(today.hasNext());
    CHECK_FALSE(today.isLoaded());
}
