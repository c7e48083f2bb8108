// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/today.h"
#include "core/advisory/visits.h"
#include "tests/catch.h"
#include "tests/viewmodels/desk.h"

#include <QSignalSpy>

using namespace feltbok;
using namespace feltbok::testing;
using feltbok::app::MatterListModel;
using feltbok::app::StopListModel;
using feltbok::app::Today;

namespace {

/// A record in a scope; its id.
Id made(Desk& desk, const Id& scope, const char* kind, Fields fields) {
    Id id;
    desk.work([&](app::OpenBook& open) {
        id = open.store().commit(Change{.kind = kind, .scope = scope, .fields = fields}).value().record;
        return 0;
    });
    return id;
}

} // namespace

TEST_CASE("I dag: the next visit, what to raise there, and the day after it") {
    Desk desk; // it is 18 November 2026
    Today today;
    const Watch watch(*today.matters());
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
    (void)made(desk, desk.vinje, "visit", {{"tour", tour}, {"date", "2026-11-20"}, {"status", "planned"}});
    (void)made(desk, desk.tokke, "visit", {{"date", "2024-11-12"}, {"status", "closed"}});
    (void)made(desk, desk.tokke, "person", {{"name", "Demo"}, {"role", "Innkjøpsleder"}});
    (void)made(desk, desk.tokke, "action",
               {{"title", "Kravet"}, {"due", "2026-11-10"}, {"owner", "rådgiver IK"}});
    (void)made(desk, desk.tokke, "procurement", {{"title", "Varebiler"}, {"planned", "2027-01-15"}});
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
    REQUIRE(today.matters()->count() == 2);
    CHECK(at(*today.matters(), 0, MatterListModel::Line).toString() == "Forfalt 10. nov. · rådgiver IK");
    CHECK(at(*today.matters(), 1, MatterListModel::Line).toString() == "Kunngjøres 15. januar, om 58 dager");
    CHECK(at(*today.matters(), 1, MatterListModel::SourceText).toString() == "Kommende anskaffelse");

    today.keepDraft("Hils");
    desk.book.settle();
    Today opened; // the page is left and opened again
    desk.book.settle();
    CHECK(opened.draft() == "Hils");

    QSignalSpy added(&today, &Today::matterAdded);
    today.addMatter("  Hils fra Vinje ");
    today.addMatter(" ");
    desk.book.settle();
    CHECK(added.count() == 1);
    CHECK(today.draft().isEmpty());
    REQUIRE(today.matters()->count() == 3);
    CHECK(at(*today.matters(), 0, MatterListModel::Title).toString() == "Hils fra Vinje");
    CHECK(at(*today.matters(), 2, MatterListModel::Number).toString() == "3");

    desk.app->setLanguage("en");
    desk.book.settle();
    CHECK(today.whenText() == "Next visit · tomorrow");
    CHECK(at(*today.matters(), 1, MatterListModel::Line).toString() == "Overdue since 10 Nov · rådgiver IK");
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
