// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/preparation.h"
#include "core/advisory/record_history.h"
#include "tests/core/advisory/tokke.h"

#include <algorithm>

using namespace feltbok;
using namespace feltbok::testing;
using namespace feltbok::advisory;

namespace {

constexpr const char* kAnchoring = "/data/s2_forankring/forankring_score";

Id visitOn(AdvisoryWorld& world, Store& store, const char* day, const char* status) {
    return world.record(store, "visit", {{"date", day}, {"status", status}});
}

} // namespace

TEST_CASE(
    "T29 maturity reckoned anew from the answers equals what the form reckons, now and with its history") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    const Id before = visitOn(world, *store, "2024-11-12", "closed");
    const Id now = visitOn(world, *store, "2026-11-18", "done");
    const auto then = world.interview(*store, before);
    CHECK(maturityOf(*then).rows.empty());
    AdvisoryWorld::answerAsInTokke(*then);
    const auto held = world.interview(*store, now);
    AdvisoryWorld::answerAsInTokke(*held);
    REQUIRE(held->answer(AdvisoryWorld::keyOf(*held, kAnchoring), "3"));

    const Maturity first = maturityOf(*then);
    const Maturity second = compared(maturityOf(*held), first);
    CHECK(wholeOf(first.rows) == first.stored);
    CHECK(first.stored == 1.6);
    CHECK(wholeOf(second.rows) == second.stored);
    CHECK(second.stored == 2);
    REQUIRE(second.rows.size() == 5);
    CHECK(second.rows[0] == MaturityRow{"anchoring", 3, 1});
    CHECK(second.rows[1] == MaturityRow{"competence", 2, 2});

    const auto moments = interviewsOf(*store, world.scope, kNeedsMapping);
    REQUIRE(moments.size() == 2);
    CHECK(moments[0].visit == now);
    CHECK(moments[1].day == "2024-11-12");
    REQUIRE(held->answer(AdvisoryWorld::keyOf(*held, kAnchoring), ""));
    CHECK(wholeOf(maturityOf(*held).rows) < 0); // not of four dimensions
    CHECK(maturityOf(*held).stored < 0);
}

TEST_CASE("before a visit: whom one meets and how well one knows them, what changed, what was answered low") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    const Id held = visitOn(world, *store, "2026-11-20", "done");
    const Id person =
        world.record(*store, "person", {{"name", "Demo"}, {"role", "Innkjøp"}, {"level", "operational"}});
    const Id moved = world.record(*store, "procurement", {{"title", "Varebiler"}, {"planned", "2027-03-01"}});
    const Id done = world.record(*store, "action", {{"title", "Mal"}, {"status", "open"}});
    REQUIRE(meet(*store, held, person));
    const auto interview = world.interview(*store, held);
    AdvisoryWorld::answerAsInTokke(*interview);

    world.clock.advance(10LL * 24 * 60 * 60 * 1000);
    const Date today{2026, 11, 30};
    const Id next = visitOn(world, *store, "2026-12-01", "planned");
    const Id fresh = world.record(*store, "person", {{"name", "Ny"}, {"role", "Klimarådgiver"}});
    REQUIRE(store->commit(Change{.record = person, .fields = {{"role", "Innkjøpsleder"}}}));
    REQUIRE(store->commit(Change{.record = moved, .fields = {{"planned", "2027-01-15"}}}));
    REQUIRE(store->commit(Change{.record = done, .fields = {{"status", "done"}}}));
    (void)world.record(*store, "action", {{"title", "Kurs"}, {"due", "2026-11-25"}});

    auto page = preparationPage(*store, next, today);
    REQUIRE(page);
    CHECK(page->lastVisit == "2026-11-20");
    CHECK(page->lastInterview.visit == held);
    CHECK(page->meets.empty());
    CHECK(page->others.size() == 2);
    REQUIRE(page->changes.size() == 5);
    CHECK(std::ranges::count(page->changes,
                             ChangeRow{ChangeKind::NewPerson, fresh, "Klimarådgiver", "", "", 0}) == 1);
    CHECK(std::ranges::count(page->changes, ChangeRow{ChangeKind::NewRole, person, "Demo", "Innkjøp",
                                                      "Innkjøpsleder", 0}) == 1);
    CHECK(std::ranges::count(page->changes, ChangeRow{ChangeKind::MovedProcurement, moved, "Varebiler",
                                                      "2027-03-01", "2027-01-15", 0}) == 1);
    CHECK(std::ranges::count(page->changes, ChangeRow{ChangeKind::ActionsDone, {}, "", "", "", 1}) == 1);
    CHECK(std::ranges::count(page->changes, ChangeRow{ChangeKind::ActionsOverdue, {}, "", "", "", 1}) == 1);

    REQUIRE(meet(*store, next, person));
    REQUIRE(meetMany(*store, next, "political", 3));
    CHECK_FALSE(meetMany(*store, next, "clerical", 1));
    page = preparationPage(*store, next, today);
    REQUIRE(page->meets.size() == 2);
    CHECK(page->meets[0].name == "Demo");
    CHECK(page->meets[0].role == "Innkjøpsleder");
    CHECK(page->meets[0].met == 1);
    CHECK(page->meets[0].lastMet == "2026-11-20");
    CHECK(page->meets[1].count == 3);
    REQUIRE(page->others.size() == 1);
    CHECK(page->others[0].id == fresh);

    const auto low = lowAnswers(*interview);
    REQUIRE_FALSE(low.empty());
    for (const LowAnswer& answer : low)
        CHECK_FALSE(answer.text.empty());
    CHECK(std::ranges::any_of(low, [](const LowAnswer& answer) { return answer.key == kAnchoring; }));
}

TEST_CASE("an earlier value is used again as a new edit") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    const Id action = world.record(*store, "action", {{"title", "Sende mal"}, {"status", "open"}});
    world.clock.advance(1000);
    REQUIRE(store->commit(Change{.record = action, .fields = {{"title", "Sende maler"}}}));
    const auto rows = writtenRows(*store, action);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].value == "Sende maler");
    CHECK(rows[0].current);
    CHECK(rows[0].mine);
    CHECK(rows[0].here);
    const auto first = std::ranges::find(rows, Value("Sende mal"), &WrittenRow::value);
    REQUIRE(first != rows.end());
    CHECK_FALSE(first->current);
    world.clock.advance(1000);
    REQUIRE(useAgain(*store, action, "title", first->edit));
    CHECK(store->read(action)->text("title") == "Sende mal");
    CHECK(writtenRows(*store, action).size() == 4);
    CHECK_FALSE(useAgain(*store, action, "description", first->edit)); // it wrote none
}

TEST_CASE("the trash begins with what was deleted last, however old it is, and says who and when") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    const Id old = world.record(*store, "action", {{"title", "Sende mal"}, {"status", "open"}});
    const Id young = world.record(*store, "need", {{"title", "Krav til varebiler"}});
    CHECK(trashRows(*store).empty());

    world.clock.advance(1000);
    REQUIRE(store->remove(young));
    world.clock.advance(1000);
    REQUIRE(store->setAuthor(Id::random(world.random)));
    REQUIRE(store->remove(old));
    const auto trash = trashRows(*store);
    REQUIRE(trash.size() == 2);
    CHECK(trash[0].title == "Sende mal");
    CHECK(trash[0].municipality == "Tokke");
    CHECK(trash[0].at == world.clock.now());
    CHECK(trash[0].mine);
    CHECK_FALSE(trash[1].mine);
    const auto number = store->lastNumber();
    REQUIRE(store->restore(old));
    CHECK(store->lastNumber() == number + 1); // an edit like any other: it syncs
    REQUIRE(trashRows(*store).size() == 1);
    CHECK(trashRows(*store)[0].record == young);
}
