// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/live_value.h"
#include "tests/catch.h"
#include "tests/viewmodels/desk.h"

#include <memory>
#include <mutex>
#include <vector>

using namespace feltbok;
using namespace feltbok::testing;

namespace {

using Value = app::LiveValue<int>;

/// Asks for numbers and keeps which were looked up and which were shown.
struct Asker {
    explicit Asker(QObject& owner)
        : value(
              &owner, [](const Record&) { return false; }, [this](int number) { shown.push_back(number); }) {}

    void ask(int number, std::vector<int>& lookedUp) {
        value.ask([number, &lookedUp](app::OpenBook&) {
            lookedUp.push_back(number);
            return number;
        });
    }

    std::vector<int> shown{};
    Value value;
};

} // namespace

TEST_CASE("what nobody waits for any more is not looked up") {
    Desk desk;
    std::vector<int> lookedUp; // on the store's thread; read when all is settled
    // Holds the store's thread until all has been asked.
    const auto asking = std::make_shared<std::mutex>();
    auto held = std::make_unique<std::scoped_lock<std::mutex>>(*asking);
    desk.book.post([asking](app::OpenBook&) { const std::scoped_lock all(*asking); });
    QObject stays;
    Asker page(stays);
    SECTION("since another question was asked") {
        page.ask(1, lookedUp);
        page.ask(2, lookedUp);
        held.reset();
        desk.book.settle();
        CHECK(lookedUp == std::vector{2});
        CHECK(page.shown == std::vector{2});
    }
    SECTION("since its page is gone") {
        auto leaving = std::make_unique<QObject>();
        auto left = std::make_unique<Asker>(*leaving);
        left->ask(1, lookedUp);
        left.reset();
        leaving.reset();
        page.ask(2, lookedUp);
        held.reset();
        desk.book.settle();
        CHECK(lookedUp == std::vector{2});
    }
}
