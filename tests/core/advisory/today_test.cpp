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
