// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/today.h"
#include "core/advisory/visits.h"
#include "tests/core/advisory/tokke.h"

using namespace feltbok;
using namespace feltbok::testing;
using namespace feltbok::advisory;

namespace {

/// A planned visit in Tokke.
Id plan(AdvisoryWorld& world, Store& store, Fields fields) {
    fields["status"] = "planned";
    return world.record(store, "visit", fields);
}

std::vector<std::string> titles(const std::vector<Matter>& matters) {
    std::vector<std::string> all;
    for (const Matter& matter : matters)
        all.push_back(matter.title);
    return all;
}

} // namespace

TEST_CASE("today shows the first visit that is still to come, its place in the tour, and the day after it") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    CHECK(todayPage(*store, world.today).next.visit.isNull());
    const auto tour =
        store->commit(Change{.kind = "tour", .scope = world.team, .fields = {{"title", "Turné"}}});
    REQUIRE(tour);
    const std::string of = tour->record.toString();
    (void)world.record(*store, "visit", {{"tour", of}, {"date", "2026-11-20"}, {"status", "done"}});
    const Id late = plan(world, *store, {{"tour", of}, {"date", "2026-11-24"}, {"startsAt", "13.30"}});
    const Id early = plan(world, *store, {{"tour", of}, {"date", "2026-11-24"}, {"startsAt", "10.00"}});
    const Id after = plan(world, *store, {{"date", "2026-11-25"}});
    const TodayPage page = todayPage(*store, world.today);
    CHECK(page.next.visit == early);
    CHECK(page.tourTitle == "Turné");
    CHECK(page.place == 2);
    CHECK(page.stops == 3);
    CHECK(page.lastVisit == "2026-11-20");
    REQUIRE(page.following.size() == 1);
    CHECK(page.following[0].visit == after);
    CHECK(todayPage(*store, Date{2026, 12, 24}).next.visit == early); // left behind, and said so by its date
    CHECK(page.next.visit != late);
}

TEST_CASE("three things to raise: one's own first, then what is overdue, then what is soon announced, then "
          "grave needs nobody does anything about") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    const Id earlier = world.visit(*store);
    REQUIRE(setVisitStatus(*store, earlier, "done"));
    const std::string before = earlier.toString();
    const Id next = plan(world, *store, {{"date", "2026-11-24"}});
    const auto raised = [&] { return titles(todayPage(*store, world.today).matters); };
    CHECK(raised().empty());

    (void)world.record(*store, "need", {{"title", "lett"}, {"severity", 2}, {"visit", before}});
    (void)world.record(*store, "need", {{"title", "grav"}, {"severity", 3}, {"visit", before}});
    (void)world.record(*store, "procurement", {{"title", "passert"}, {"planned", "2026-11-01"}});
    (void)world.record(*store, "procurement", {{"title", "om to år"}, {"planned", "2028-11-01"}});
    (void)world.record(*store, "procurement", {{"title", "varebiler"}, {"planned", "2027-01-15"}});
    CHECK(raised() == std::vector<std::string>{"varebiler", "grav"});

    (void)world.record(*store, "action",
                       {{"title", "frist i dag"}, {"due", "2026-11-20"}, {"visit", before}});
    (void)world.record(*store, "action",
                       {{"title", "gjort"}, {"due", "2026-11-01"}, {"status", "done"}, {"visit", before}});
    (void)world.record(*store, "action",
                       {{"title", "lovet"}, {"due", "2026-11-19"}, {"owner", "IK"}, {"visit", before}});
    CHECK(raised() == std::vector<std::string>{"lovet", "varebiler", "grav"});

    REQUIRE(addMatter(*store, next, "Hils fra Vinje"));
    REQUIRE(addMatter(*store, next, "Spør om malen"));
    CHECK(raised() == std::vector<std::string>{"Hils fra Vinje", "Spør om malen", "lovet"});
    REQUIRE(addMatter(*store, next, "tre"));
    REQUIRE(addMatter(*store, next, "fire"));
    CHECK(raised().size() == 4); // what one has written oneself is never left out
    CHECK_FALSE(addMatter(*store, Id::derived({}, "none"), "ingen"));
}
