// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "tests/scenario/oracle.h"
#include "tests/scenario/schedule.h"
#include "tests/seeded_random.h"

#include <iostream>

using namespace feltbok::scenario;

namespace {

constexpr std::uint64_t kSeeds = 1000;
constexpr std::uint64_t kSeedsForBug = 2000; // a bug must show within so many schedules

} // namespace

TEST_CASE("P1 P3 P4 P5 hold in a thousand schedules of three tablets and a hub on a bad network") {
    const std::uint64_t from = feltbok::testing::SeededRandom::fromEnvironment().seed();
    std::cout << "simulation from seed " << from << " (FELTBOK_SEED)" << std::endl;
    const Summary summary = runSchedules(from, kSeeds);
    INFO("replay: ./dev simulate --seed " << summary.brokenSeed.value_or(0));
    CHECK(summary.sum.broken.empty());
    CHECK(summary.done == kSeeds);
    CHECK(summary.sum.refused > 0);
    CHECK(summary.sum.conflicts > 0);
    CHECK(summary.sum.troubles.powerCuts > 0);
}

TEST_CASE("P1 the words of what was refused are kept where they lie: with the author, or on the hub") {
    // The hub was put back, and others' tablets gave it the links of what it had refused.
    const Summary byAuthor = runSchedules(3769237248, 1);
    CHECK(byAuthor.sum.broken.empty());
    CHECK(byAuthor.sum.refused > 0);
    CHECK(byAuthor.sum.troubles.hubsPutBack > 0);
}

TEST_CASE("P1 what is asked for is an edit's words, whichever came first, they or their link") {
    using namespace feltbok;
    const Id author = Id::derived(Id{}, "forfatter");
    Edit link;
    link.id = {author, 1};
    Edit words = link;
    words.fields = {{"title", "ord"}};
    words.author = author;
    for (const bool linkFirst : {true, false}) {
        Oracle oracle;
        oracle.add(linkFirst ? link : words);
        oracle.add(linkFirst ? words : link);
        CHECK(oracle.edits().at(words.id) == words);
    }
}

TEST_CASE("P1 a tablet that goes on writing in a scope it has left keeps what it wrote there before") {
    CHECK(runSchedules(3769251456, 1).sum.broken.empty());
}

TEST_CASE("each promise broken on purpose is noticed") {
    for (const Bug bug : allBugs()) {
        const Summary summary = runSchedules(0, kSeedsForBug, 0, bug);
        std::cout << nameOf(bug) << " (" << promiseOf(bug) << "): after " << summary.done
                  << " schedules: " << summary.sum.broken << std::endl;
        INFO(nameOf(bug));
        CHECK(summary.brokenSeed);
    }
}
