// SPDX-License-Identifier: Apache-2.0
#include "core/record/elements.h"
#include "tests/core/store_fixture.h"

#include <algorithm>

using namespace feltbok;
using feltbok::testing::World;

namespace {

struct Two {
    World world;
    std::unique_ptr<Store> ada = world.memoryStore("Ada");
    std::unique_ptr<Store> bo = world.memoryStore("Bo");
    Id note;
    Id action;

    Two() {
        auto made = ada->commit(Change{.kind = "note", .scope = world.scope, .fields = {{"text", "x"}}});
        REQUIRE(made);
        note = made->record;
        action = world.action(*ada, "a");
        meet();
    }
    void meet() {
        world.carry(*ada, *bo);
        world.carry(*bo, *ada);
    }
    void tag(Store& store, std::vector<std::string> tags) {
        world.clock.advance(10);
        REQUIRE(store.commit(Change{.record = note, .fields = {{"tags", tags}}}));
    }
    Value tags(Store& store) { return store.read(note)->fields["tags"]; }
    void steps(Store& store, const Value& steps) {
        world.clock.advance(10);
        REQUIRE(store.commit(Change{.record = action, .fields = {{"steps", steps}}}));
    }
    std::vector<std::string> texts(Store& store) {
        std::vector<std::string> texts;
        const auto held = store.read(action);
        REQUIRE(held);
        for (const Value& step : held->fields.at("steps"))
            texts.push_back(step.at("value").get<std::string>());
        return texts;
    }
};

} // namespace

TEST_CASE("P3 sets of two people join element by element, and an addition wins over a removal unseen") {
    struct Row {
        const char* what;
        std::vector<std::string> base, a, b, joined;
    };
    //                  what           base        A            B (later)    joined
    const Row rows[] = {{"both add", {}, {"bygg"}, {"vei"}, {"bygg", "vei"}},
                        {"one adds, one removes another", {"x"}, {"x", "y"}, {}, {"y"}},
                        {"both remove", {"x", "y"}, {"x"}, {"x"}, {"x"}},
                        {"the same", {"x"}, {"x", "z"}, {"x", "z"}, {"x", "z"}}};
    for (const Row& row : rows) {
        INFO(row.what);
        Two two;
        two.tag(*two.ada, row.base);
        two.meet();
        two.tag(*two.ada, row.a);
        two.tag(*two.bo, row.b);
        two.meet();
        for (Store* store : {two.ada.get(), two.bo.get()}) {
            CHECK(two.tags(*store) == Value(row.joined));
            CHECK(store->read(two.note)->conflicts.empty());
            CHECK(store->verify());
        }
    }
    Two two;
    two.tag(*two.ada, {"bygg"});
    two.meet();
    two.tag(*two.ada, {});
    two.tag(*two.ada, {"bygg"}); // taken out and put back, which Bo does not know,
    two.tag(*two.bo, {});        // when he takes out the first
    two.meet();
    CHECK(two.tags(*two.ada) == Value{"bygg"});
    CHECK(two.tags(*two.bo) == Value{"bygg"});
    two.tag(*two.bo, {}); // now he has seen it
    two.meet();
    CHECK(two.tags(*two.ada) == Value::array());
}

TEST_CASE("P3 lists of two people keep every element, and two texts of one element wait for a choice") {
    Two two;
    two.steps(*two.ada, {"måle", "regne", "skrive"});
    two.meet();
    CHECK(two.texts(*two.bo) == std::vector<std::string>{"måle", "regne", "skrive"});
    Value a = two.ada->read(two.action)->fields["steps"];
    Value b = a;
    a.insert(a.begin() + 1, "ringe");
    std::swap(b[0], b[2]);
    two.steps(*two.ada, a);
    two.steps(*two.bo, b);
    two.meet();
    CHECK(two.texts(*two.ada) == two.texts(*two.bo));
    auto sorted = two.texts(*two.ada);
    CHECK(std::ranges::find(sorted, "skrive") < std::ranges::find(sorted, "måle"));
    std::ranges::sort(sorted);
    CHECK(sorted == std::vector<std::string>{"måle", "regne", "ringe", "skrive"});
    CHECK(two.ada->read(two.action)->conflicts.empty());

    a = two.ada->read(two.action)->fields["steps"];
    b = a;
    const auto place = std::ranges::find_if(a, [](const Value& step) { return step["value"] == "regne"; });
    b[static_cast<std::size_t>(place - a.begin())]["value"] = "regne om";
    a.erase(place);
    two.steps(*two.ada, a);
    two.steps(*two.bo, b);
    two.meet();
    const auto held = two.ada->read(two.action);
    REQUIRE(held->conflicts.size() == 1);
    CHECK(held->conflicts.front().starts_with("steps/"));
    REQUIRE(two.ada->resolve(two.action, held->conflicts.front(), "regne om"));
    two.meet();
    CHECK(two.bo->read(two.action)->conflicts.empty());
    CHECK(two.texts(*two.bo) == two.texts(*two.ada));
    CHECK(two.ada->verify());
    REQUIRE(two.ada->search("ringe", 10).size() == 1);
}

TEST_CASE("sets and lists are refused where they are not declared, too long, or not texts") {
    Two two;
    const auto refused = [&](const Id& record, const std::string& field, const Value& value) {
        auto done = two.ada->commit(Change{.record = record, .fields = {{field, value}}});
        return !done &&
               (done.error().code == ErrorCode::BadValue || done.error().code == ErrorCode::UnknownField);
    };
    CHECK(refused(two.note, "tags", "bygg"));
    CHECK(refused(two.note, "tags", {1}));
    CHECK(refused(two.note, "tags", {std::string(kElementBytesMax + 1, 'x')}));
    CHECK(refused(two.note, "tags", {"x@"}));
    CHECK(refused(two.note, "tags", std::vector<std::string>(kElementsMax + 1, "x")));
    CHECK(refused(two.note, "tags/x", "ja"));
    CHECK(refused(two.note, "text/x", true));
    CHECK(refused(two.action, "steps", {{{"element", 1}, {"value", "x"}}}));
    CHECK(two.ada->commit(Change{.record = two.note, .fields = {{"tags/x", true}}}));
    CHECK(two.tags(*two.ada) == Value{"x"});
    CHECK_FALSE(two.ada->draft(two.note, "note", two.world.scope, "tags", Value{"y"}));
}

TEST_CASE("a status goes only where it is declared to go, but two that met may be settled as one likes") {
    Two two;
    const auto become = [&](Store& store, const char* status) {
        two.world.clock.advance(10);
        return store.commit(Change{.record = two.action, .fields = {{"status", status}}}).has_value();
    };
    CHECK(become(*two.ada, "dropped"));
    CHECK_FALSE(become(*two.ada, "inProgress"));
    CHECK(become(*two.ada, "open"));
    two.meet();
    CHECK(become(*two.ada, "dropped"));
    CHECK(become(*two.bo, "inProgress"));
    two.meet();
    CHECK(two.ada->read(two.action)->conflicts == std::vector<std::string>{"status"});
    REQUIRE(two.ada->resolve(two.action, "status", "done"));
    two.meet();
    CHECK(two.bo->read(two.action)->text("status") == "done");
}

TEST_CASE("there is always a place between two others") {
    std::string last;
    for (int i = 0; i < 100; ++i) { // at the end, again and again
        const std::string next = placeBetween(last, "");
        REQUIRE(next > last);
        last = next;
    }
    std::string high = placeBetween("", "");
    for (int i = 0; i < 100; ++i) { // at the beginning
        const std::string next = placeBetween("", high);
        REQUIRE(next < high);
        high = next;
    }
    std::string low = "n";
    high = "o";
    for (int i = 0; i < 100; ++i) { // in between
        const std::string next = placeBetween(low, high);
        REQUIRE(low < next);
        REQUIRE(next < high);
        (i % 2 == 0 ? low : high) = next;
    }
    CHECK(placeBetween("n", "n") >= "n"); // two people had the same
}
