// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/bench.h"
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
