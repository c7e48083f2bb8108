// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/bench.h"
#include "tests/bench/child_process.h"
#include "tests/catch.h"

#include <nlohmann/json.hpp>

using namespace feltbok::bench;

TEST_CASE("a row says how far it is from a peer and from the floor, and null where there is none") {
    struct Case {
        Row row;
        const char* expected;
    };
    const Case cases[] = {
        {{"save", 2.0, 10.0, 1.0, "ms"},
         R"({"work":"save","ours":2.0,"peer":10.0,"floor":1.0,"unit":"ms","ratio":5.0,"over_floor":2.0})"},
        {{"save", 2.0, {}, 1.0, "ms"},
         R"({"work":"save","ours":2.0,"peer":null,"floor":1.0,"unit":"ms","ratio":null,"over_floor":2.0})"},
        {{"save", 2.0, {}, {}, "ms"},
         R"({"work":"save","ours":2.0,"peer":null,"floor":null,"unit":"ms","ratio":null,"over_floor":null})"},
    };
    for (const Case& one : cases) {
        const auto written = nlohmann::json::parse(toJson({one.row}));
        REQUIRE(written.size() == 1);
        CHECK(written.at(0) == nlohmann::json::parse(one.expected));
    }
}

TEST_CASE("a row is kept only against a peer that ran") {
    struct Case {
        const char* told;
        Row row;
        Verdict verdict;
        const char* kept; ///< in the JSON; "" where it is not said
    };
    const Case cases[] = {
        {"load: 2 ms, peer – (–), floor – (–)", {"load", 2, {}, {}, "ms"}, Verdict::NoLimit, ""},
        {"load: 2 ms, peer – (–), floor – (–), at most 3: kept",
         {"load", 2, {}, {}, "ms", 3},
         Verdict::Kept,
         "true"},
        {"load: 4 ms, peer – (–), floor – (–), at most 3 and 60x: NOT KEPT",
         {"load", 4, {}, {}, "ms", 3, 60},
         Verdict::NotKept,
         "false"},
        {"load: 2 ms, peer – (–), floor – (–), at most 3 and 60x: no peer",
         {"load", 2, {}, {}, "ms", 3, 60},
         Verdict::NoPeer,
         "null"},
        {"load: 2 ms, peer 200 (100x), floor – (–), at most 3 and 60x: kept",
         {"load", 2, 200, {}, "ms", 3, 60},
         Verdict::Kept,
         "true"},
        {"load: 2 ms, peer 100 (50x), floor – (–), at most 3 and 60x: NOT KEPT",
         {"load", 2, 100, {}, "ms", 3, 60},
         Verdict::NotKept,
         "false"},
        {"load: 2 ms, peer > 200 (> 100x), floor – (–), at most 3 and 60x: kept",
         {"load", 2, 200, {}, "ms", 3, 60, true},
         Verdict::Kept,
         "true"},
        {"load: 2 ms, peer > 100 (> 50x), floor – (–), at most 3 and 60x: no peer",
         {"load", 2, 100, {}, "ms", 3, 60, true},
         Verdict::NoPeer,
         "null"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.told);
        CHECK(toLine(one.row) == one.told);
        CHECK(one.row.verdict() == one.verdict);
        const auto written = nlohmann::json::parse(toJson({one.row})).at(0);
        CHECK((written.contains("kept") ? written.at("kept").dump() : "") == one.kept);
    }
}

TEST_CASE("a program that takes too long is left, with what it took") {
    auto slow = ChildProcess::start({"sleep", "60"});
    REQUIRE(slow);
    const auto said = slow->ask("", 20);
    REQUIRE_FALSE(said);
    CHECK(said.error().code == feltbok::ErrorCode::Cancelled);
    slow->end();
    auto quick = ChildProcess::start({"cat"});
    REQUIRE(quick);
    CHECK(quick->ask("hei", 60'000) == "hei");
}

TEST_CASE("the median is the middle value, or between the two in the middle") {
    CHECK(median({3}) == 3);
    CHECK(median({9, 1, 3}) == 3);
    CHECK(median({4, 1, 3, 9}) == Approx(3.5));
}

TEST_CASE("works are timed in turn, each as often") {
    std::string order;
    const auto medians = mediansInTurnMs({[&] { order += 'a'; }, [&] { order += 'b'; }});
    CHECK(medians.size() == 2);
    CHECK(order == "ababababab");
}
