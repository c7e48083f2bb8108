// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/matters.h"
#include "core/advisory/visits.h"
#include "tests/core/advisory/tokke.h"

using namespace feltbok;
using namespace feltbok::testing;
using namespace feltbok::advisory;

namespace {

std::vector<std::string> titles(const std::vector<Matter>& matters) {
    std::vector<std::string> all;
    for (const Matter& matter : matters)
        all.push_back(matter.title);
    return all;
}

} // namespace

TEST_CASE("three things to raise: one's own first, then what is overdue, then what is soon announced, then "
          "grave needs nobody does anything about") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    const Id earlier = world.visit(*store);
    REQUIRE(setVisitStatus(*store, earlier, "done"));
    const std::string before = earlier.toString();
    const Id next = world.record(*store, "visit", {{"date", "2026-11-24"}, {"status", "planned"}});
    const auto raised = [&] { return titles(mattersPage(*store, next, world.today).matters); };
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
