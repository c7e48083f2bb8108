// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/handed_over.h"
#include "tests/core/advisory/tokke.h"

using namespace feltbok;
using namespace feltbok::testing;
using namespace feltbok::advisory;

namespace {

/// The demo's visit with a need and an action, closed after the interview.
struct Closed : AdvisoryWorld {
    Closed() {
        answerAsInTokke(*talk);
        need = record(*store, "need",
                      {{"title", "Krav til varebiler"}, {"severity", 3}, {"visit", visitText()}});
        action = record(*store, "action",
                        {{"title", "Sende kravtekst"}, {"due", "2026-12-02"}, {"visit", visitText()}});
        REQUIRE(closeVisit(*store, content(), clock.now()));
    }
    [[nodiscard]] std::string visitText() const { return visited.toString(); }
    [[nodiscard]] SummaryContent content() const { return *summaryOf(*store, visited, talk.get()); }
    [[nodiscard]] std::vector<Correction> corrections() const {
        return correctionsOf(handedOver(*store, visited)->content, content());
    }
    void write(const Id& record, const Fields& fields) {
        REQUIRE(store->commit(Change{.record = record, .fields = fields}));
    }

    std::unique_ptr<Store> store = tablet();
    Id visited = visit(*store);
    std::unique_ptr<InterviewBook> talk = interview(*store, visited);
    Id need;
    Id action;
};

} // namespace

TEST_CASE("what was handed over stands as it was when the visit was closed") {
    Closed world;
    const auto kept = handedOver(*world.store, world.visited);
    REQUIRE(kept);
    CHECK(kept->closedAt == world.clock.now());
    CHECK(kept->content.visit.municipality == "Tokke");
    CHECK(world.content().visit.status == "closed");
    CHECK(kept->content.roles == world.content().roles);
    CHECK(kept->content.maturity == world.content().maturity);
    CHECK(kept->content.procurements == world.content().procurements);
    CHECK(kept->content.nextContact == "2027-01-20");
    CHECK(kept->content.answered == world.content().answered);
    CHECK(world.corrections().empty());

    world.write(world.action, {{"due", "2026-12-09"}});
    REQUIRE(handedOver(*world.store, world.visited)->content.actions.size() == 1);
    CHECK(handedOver(*world.store, world.visited)->content.actions[0].due == "2026-12-02");
}

TEST_CASE("an edit after the visit was closed is a correction that says what was and what is") {
    Closed world;
    world.write(world.action, {{"due", "2026-12-09"}});
    world.write(world.need, {{"title", "Krav til el-varebiler"}, {"severity", 4}});
    const Id late = world.record(*world.store, "action", {{"title", "Ringe"}, {"visit", world.visitText()}});
    using Part = Correction::Part;
    using What = Correction::What;
    CHECK(world.corrections() ==
          std::vector<Correction>{
              {Part::Need,
               What::Changed,
               "Krav til el-varebiler",
               {{"title", "Krav til varebiler", "Krav til el-varebiler"}, {"severity", "3", "4"}}},
              {Part::Action, What::Changed, "Sende kravtekst", {{"due", "2026-12-02", "2026-12-09"}}},
              {Part::Action, What::Added, "Ringe", {}}});

    REQUIRE(world.store->remove(late));
    REQUIRE(world.store->remove(world.need));
    CHECK(world.corrections() ==
          std::vector<Correction>{
              {Part::Action, What::Changed, "Sende kravtekst", {{"due", "2026-12-02", "2026-12-09"}}},
              {Part::Need, What::Removed, "Krav til varebiler", {}}});
}

TEST_CASE("that an action is followed up is no correction of the summary") {
    Closed world;
    world.write(world.action, {{"status", "done"}});
    CHECK(world.corrections().empty());
}

TEST_CASE("a visit closed anew is handed over anew") {
    Closed world;
    world.write(world.action, {{"due", "2026-12-09"}});
    world.clock.advance(60'000);
    REQUIRE(closeVisit(*world.store, world.content(), world.clock.now()));
    CHECK(handedOver(*world.store, world.visited)->content.actions[0].due == "2026-12-09");
    CHECK(world.corrections().empty());
}

TEST_CASE("two procurements of one name are held apart, and one that is not known is left out of the way") {
    SummaryContent before;
    before.procurements = {{"Varebiler", {}, 1, {}}, {"Varebiler", {}, 2, {}}};
    SummaryContent after = before;
    CHECK(correctionsOf(before, after).empty());
    after.procurements[1].valueMillions = 2.5;
    REQUIRE(correctionsOf(before, after).size() == 1);
    CHECK(correctionsOf(before, after)[0].facts == std::vector<Correction::Fact>{{"value", "2", "2.5"}});
}

TEST_CASE(
    "a hand-over that cannot be read is as if there were none, and a long one does not stop the closing") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    const Id visit = world.visit(*store);
    CHECK_FALSE(handedOver(*store, visit));
    world.record(*store, "summary",
                 {{"visit", visit.toString()}, {"closedAt", 5}, {"content", "{\"needs\": 3"}});
    CHECK_FALSE(handedOver(*store, visit));

    auto content = summaryOf(*store, visit, nullptr);
    REQUIRE(content);
    content->nextContact = std::string(kHandedOverBytesMax, '1');
    REQUIRE(closeVisit(*store, *content, world.clock.now()));
    CHECK(visitPage(*store, visit)->status == "closed");
    CHECK_FALSE(handedOver(*store, visit));
}
