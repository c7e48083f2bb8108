// SPDX-License-Identifier: Apache-2.0
#include "core/results/insight.h"
#include "core/results/together.h"
#include "tests/core/advisory/tokke.h"

#include <algorithm>

using namespace feltbok;
using namespace feltbok::testing;

TEST_CASE("an interview as the app makes it counts on the day of its visit") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    const auto interview = world.interview(*store, world.visit(*store));
    AdvisoryWorld::answerAsInTokke(*interview);
    REQUIRE(store->cutAllDrafts());

    const results::Insight insight = results::Insight::of(*store);
    const results::InsightFilter thatDay{.from = world.today, .to = world.today};
    for (const char* indicator : {"maturity", "obstacles", "support"}) {
        INFO(indicator);
        CHECK_FALSE(insight.figures(indicator, thatDay).empty());
        CHECK(insight.figures(indicator, {.from = Date{2026, 1, 1}, .to = Date{2026, 11, 19}}).empty());
    }
    const auto over = results::answersOverTime(*store, world.scope, "storste_hinder");
    REQUIRE(over.size() == 1);
    CHECK(over[0].day == "2026-11-20");
}
