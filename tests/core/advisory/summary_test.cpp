// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/summary.h"
#include "tests/core/advisory/tokke.h"

#include <algorithm>

using namespace feltbok;
using namespace feltbok::testing;
using namespace feltbok::advisory;

TEST_CASE("the summary of the demo's visit says what the interview came to") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    const Id visit = world.visit(*store);
    const auto interview = world.interview(*store, visit);
    world.answerAsInTokke(*interview);
    world.record(*store, "need", {{"title", "Krav til varebiler"}, {"visit", visit.toString()}});
    world.record(*store, "action", {{"title", "uten frist"}, {"visit", visit.toString()}});
    world.record(*store, "action",
                 {{"title", "med frist"}, {"due", "2026-12-01"}, {"visit", visit.toString()}});
    world.record(*store, "action", {{"title", "gjort"}, {"status", "done"}, {"visit", visit.toString()}});
    const auto content = summaryOf(*store, visit, interview.get());
    REQUIRE(content);
    CHECK(content->visit.municipality == "Tokke");
    CHECK(content->roles.size() == 3);
    CHECK(content->needs.size() == 1);
    CHECK(content->actions.size() == 3);
    CHECK(content->actionsWithoutDue == 1); // what is done needs none
    CHECK(content->missing.empty());
    CHECK(content->total - content->answered == 1); // one that need not be answered
    CHECK(content->nextContact == "2027-01-20");
    REQUIRE(content->procurements.size() == 2);
    CHECK(content->procurements[0].name == "Varebiler til teknisk drift");
    CHECK(content->procurements[0].valueMillions == Approx(4.25));
    CHECK(content->procurements[0].announced == "2027-01-11");
    CHECK(content->procurements[1].name == "Rammeavtale på matvarer");
    CHECK(content->procurements[1].valueMillions == Approx(11.4));
    std::map<std::string, double> maturity;
    for (const MaturityRow& row : content->maturity)
        maturity[row.name] = row.value;
    CHECK(maturity ==
          std::map<std::string, double>{
              {"anchoring", 1}, {"competence", 2}, {"templates", 2}, {"use", 2}, {"followUp", 1}});
}

TEST_CASE("the summary names the required answers that are missing, and does without an interview") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    const Id visit = world.visit(*store);
    const auto bare = summaryOf(*store, visit, nullptr);
    REQUIRE(bare);
    CHECK(bare->total == 0);
    CHECK(bare->maturity.empty());
    const auto interview = world.interview(*store, visit);
    REQUIRE(interview->answer("/data/s0_bakgrunn/info_gitt", "ja"));
    const auto begun = summaryOf(*store, visit, interview.get());
    REQUIRE(begun);
    REQUIRE_FALSE(begun->missing.empty());
    for (const MissingAnswer& missing : begun->missing) {
        CHECK_FALSE(missing.label.empty());
        CHECK_FALSE(missing.number.empty());
    }
    std::size_t required = 0;
    for (const SectionState& section : interview->state().sections)
        required += section.requiredLeft;
    CHECK(begun->missing.size() == required);
    CHECK(begun->maturity.empty()); // nothing is known yet
    CHECK(summaryOf(*store, Id::random(world.random), nullptr).error().code == ErrorCode::UnknownRecord);
}
