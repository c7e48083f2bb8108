// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/waiting_line.h"
#include "tests/catch.h"

#include <string>

using feltbok::WaitingLine;

namespace {

/// So many are served, in which order.
std::string served(WaitingLine& line, std::string& order, int count) {
    order.clear();
    while (count-- > 0)
        line.next()();
    return order;
}

} // namespace

TEST_CASE("Light requests are answered before heavy ones, each kind in the order they came") {
    WaitingLine line;
    std::string order;
    for (const char who : {'A', 'B', 'a', 'C', 'b'})
        line.add(who >= 'a', [&order, who] { order += who; });
    CHECK(served(line, order, 5) == "abABC");
}

TEST_CASE("A heavy request is passed by so many light ones at most") {
    WaitingLine line;
    std::string order;
    line.add(false, [&order] { order += 'A'; });
    line.add(false, [&order] { order += 'B'; });
    for (int i = 0; i < 2 * WaitingLine::kPassedMax + 3; ++i)
        line.add(true, [&order] { order += 'a'; });
    const std::string some(WaitingLine::kPassedMax, 'a');
    CHECK(served(line, order, 2 * WaitingLine::kPassedMax + 5) == some + "A" + some + "B" + "aaa");
}

TEST_CASE("Light ones that went while nobody else waited count for nothing") {
    WaitingLine line;
    std::string order;
    for (int i = 0; i < WaitingLine::kPassedMax; ++i)
        line.add(true, [&order] { order += 'a'; });
    (void)served(line, order, WaitingLine::kPassedMax);
    line.add(false, [&order] { order += 'A'; });
    line.add(true, [&order] { order += 'a'; });
    CHECK(served(line, order, 2) == "aA");
}

TEST_CASE("A request is light by its size and by what its connection was answered last") {
    CHECK(WaitingLine::isLight(700, 300));
    CHECK_FALSE(WaitingLine::isLight(50'000, 300));
    CHECK_FALSE(WaitingLine::isLight(700, 200'000)); // it fetches page after page
}
