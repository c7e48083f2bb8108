// SPDX-License-Identifier: Apache-2.0
#include "core/record/elements.h"
#include "tests/core/store_fixture.h"

#include <algorithm>

using namespace feltbok;
using feltbok::testing::World;

TEST_CASE("what is committed is read, listed, found and counted") {
    World world;
    auto store = world.memoryStore();
    const Id id = world.action(*store, "Lag mal for varebiler");
    CHECK(store->read(id)->text("title") == "Lag mal for varebiler");
    CHECK(store->list({.kind = "action", .scope = world.scope}).size() == 1);
    CHECK(store->count({.kind = "note"}) == 0);
    REQUIRE(store->search("varebil", 10).size() == 1);
    CHECK(store->search("varebil", 10).front().record == id);
    CHECK(store->search("\"*) OR title", 10).empty()); // no syntax of FTS5 gets through
    CHECK(store->verify());
}

TEST_CASE("a transaction is whole: one wrong change and nothing is there") {
    World world;
    auto store = world.memoryStore();
    std::vector<Record> told;
    store->setChangeListener([&](const std::vector<Record>& records) { told = records; });
    const auto done =
        store->commit({Change{.kind = "action", .scope = world.scope, .fields = {{"title", "a"}}},
                       Change{.kind = "action", .scope = world.scope, .fields = {{"due", "snart"}}}});
    REQUIRE_FALSE(done);
    CHECK(done.error().place == "action.due");
    CHECK(store->count({.kind = "action"}) == 0);
    CHECK(store->lastNumber() == 0);
    CHECK(told.empty());
    world.action(*store, "b");
    CHECK(store->lastNumber() == 1); // numbers have no gaps
    CHECK(told.size() == 1);
}

TEST_CASE("limits hold at save: value, edit, transaction") {
    World world;
    auto store = world.memoryStore();
    const auto note = [&](std::size_t bytes) {
        return Change{.kind = "note", .scope = world.scope, .fields = {{"text", std::string(bytes, 'x')}}};
    };
    CHECK(store->commit(note(kValueBytesMax - 16)));
    CHECK(store->commit(note(kValueBytesMax + 1)).error().code == ErrorCode::TooLarge);
    Change two = note(kValueBytesMax - 16);
    two.fields["title"] = std::string(kValueBytesMax - 16, 'y');
    CHECK(store->commit(two).error().code == ErrorCode::TooLarge);
    CHECK(store->commit(std::vector<Change>(kTransactionEditsMax + 1, note(1))).error().code ==
          ErrorCode::TooLarge);
    CHECK(store->commit(std::vector<Change>(7, note(kValueBytesMax - 16))).error().code ==
          ErrorCode::TooLarge);
    CHECK(store->count({.kind = "note"}) == 1);
}

TEST_CASE("a record keeps its kind and its scope") {
    World world;
    auto store = world.memoryStore();
    const Id id = world.action(*store, "a");
    CHECK_FALSE(store->commit(Change{.record = id, .kind = "note", .fields = {{"text", "x"}}}));
    CHECK_FALSE(
        store->commit(Change{.record = id, .scope = Id::derived(Id{}, "Vinje"), .fields = {{"title", "x"}}}));
    CHECK(store->commit(Change{.kind = "plan", .scope = world.scope, .fields = {}}).error().code ==
          ErrorCode::UnknownKind);
}

TEST_CASE("records are found by what they refer to, in the order asked for") {
    World world;
    auto store = world.memoryStore();
    auto visit =
        store->commit(Change{.kind = "visit", .scope = world.scope, .fields = {{"date", "2026-11-24"}}});
    REQUIRE(visit);
    for (const char* due : {"2027-03-01", "2027-01-01", "2027-02-01"})
        REQUIRE(store->commit(
            Change{.kind = "action",
                   .scope = world.scope,
                   .fields = {{"title", due}, {"due", due}, {"visit", visit->record.toString()}}}));
    world.action(*store, "another visit's");
    const auto actions =
        store->list({.kind = "action", .referenceField = "visit", .target = visit->record, .orderBy = "due"});
    REQUIRE(actions.size() == 3);
    CHECK(actions.front().text("due") == "2027-01-01");
    CHECK(actions.back().text("due") == "2027-03-01");
    REQUIRE(store->commit(Change{.record = actions.front().id, .fields = {{"visit", nullptr}}}));
    CHECK(store->count({.kind = "action", .referenceField = "visit", .target = visit->record}) == 2);
}

TEST_CASE("records are found by the days between two and by what a set of theirs holds") {
    World world;
    auto store = world.memoryStore();
    const auto visitOn = [&](const char* day) {
        REQUIRE(store->commit(Change{.kind = "visit", .scope = world.scope, .fields = {{"date", day}}}));
    };
    for (const char* day : {"2027-01-01", "2026-12-31", "2025-12-31", "2026-01-01"})
        visitOn(day);
    REQUIRE(store->commit(Change{.kind = "visit", .scope = world.scope, .fields = {{"place", "2026"}}}));
    const auto ofYear = store->list({.kind = "visit", .orderBy = "date", .from = "2026", .before = "2027"});
    REQUIRE(ofYear.size() == 2);
    CHECK(ofYear[0].text("date") == "2026-01-01");
    CHECK(ofYear[1].text("date") == "2026-12-31");
    CHECK(store->count({.kind = "visit", .orderBy = "date", .from = "2026-12-31"}) == 2);
    CHECK(store->count({.kind = "visit", .orderBy = "date", .before = "2026-01-01"}) == 1);

    const Id body = Id::derived(Id{}, "Vinje");
    const Id shared = world.action(*store, "felles");
    world.action(*store, "egen");
    REQUIRE(
        store->commit(Change{.record = shared, .fields = {{elementField("bodies", body.toString()), true}}}));
    const auto naming = store->list({.kind = "action", .mentions = body.toString()});
    REQUIRE(naming.size() == 1);
    CHECK(naming[0].id == shared);
}

TEST_CASE("the scopes are told by name, and all records are counted at once") {
    World world;
    auto store = world.memoryStore();
    world.action(*store, "a");
    CHECK(store->recordCount() == 1);
    CHECK(store->recordCount(world.scope) == 1);
    CHECK(store->recordCount(Id::derived(Id{}, "elsewhere")) == 0);
    CHECK(store->scopeName(world.scope) == store->scopes().front().name);
    CHECK(store->scopeName(Id::derived(Id{}, "elsewhere")).empty());
}

TEST_CASE("a letter or two find the newest, a word what it says most of") {
    World world;
    auto store = world.memoryStore();
    const Id about = world.action(*store, "varebil, varebil og varebil");
    const Id newest = world.action(*store, "en gang en varebil nevnt i en lang linje");
    CHECK(store->search("va", 1).at(0).record == newest);
    CHECK(store->search("va", 10).size() == 2);
    CHECK(store->search("varebil", 1).at(0).record == about);
    CHECK(store->search("æ ø", 10).empty());
}

TEST_CASE("of very many hits the newest are weighed, and one more word finds the oldest") {
    constexpr int kMany = 4'100;
    World world;
    auto store = world.memoryStore();
    const Id oldest = world.action(*store, "Kart varebil");
    std::vector<Change> changes;
    for (int i = 0; i < kMany; ++i) {
        changes.push_back({.kind = "note", .scope = world.scope, .fields = {{"text", "Kartet over bygda"}}});
        if (changes.size() < kTransactionEditsMax && i + 1 < kMany) continue;
        REQUIRE(store->commit(changes));
        changes.clear();
    }
    const Id newest = world.action(*store, "Kart");
    CHECK(store->search("kart", 1).at(0).record == newest);
    const auto found = store->search("kart", 100);
    CHECK(found.size() == 100);
    CHECK(std::ranges::find(found, oldest, &SearchHit::record) == found.end());
    REQUIRE(store->search("kart varebil", 10).size() == 1);
    CHECK(store->search("kart varebil", 10).front().record == oldest);
}

TEST_CASE("a deleted record is gone from lists and search, and comes back") {
    World world;
    auto store = world.memoryStore();
    const Id id = world.action(*store, "Lademønster");
    REQUIRE(store->remove(id));
    CHECK(store->list({.kind = "action"}).empty());
    CHECK(store->search("lademønster", 10).empty());
    CHECK(store->read(id)->text("title") == "Lademønster");
    REQUIRE(store->restore(id));
    CHECK(store->list({.kind = "action"}).size() == 1);
    CHECK(store->search("lademønster", 10).size() == 1);
    CHECK(store->remove(Id::random(world.random)).error().code == ErrorCode::UnknownRecord);
    CHECK(store->verify());
}

TEST_CASE("P3 a conflict is in the inbox of both, and choosing ends it on both") {
    World world;
    auto a = world.memoryStore("A");
    auto b = world.memoryStore("B");
    const Id id = world.action(*a, "mål");
    world.carry(*a, *b);
    REQUIRE(a->commit(Change{.record = id, .fields = {{"title", "mål 1"}}}));
    world.clock.advance(1000);
    REQUIRE(b->commit(Change{.record = id, .fields = {{"title", "mål 2"}}}));
    world.carry(*a, *b);
    world.carry(*b, *a);
    for (Store* store : {a.get(), b.get()}) {
        REQUIRE(store->conflicted().size() == 1);
        CHECK(store->conflicted().front().conflicts == std::vector<std::string>{"title"});
        CHECK(store->read(id)->text("title") == "mål 2");
        CHECK(store->state(id)->find("title")->heads().size() == 2);
    }
    CHECK(a->checksum(world.scope) == b->checksum(world.scope));
    REQUIRE(a->resolve(id, "title", "mål 1"));
    world.carry(*a, *b);
    CHECK(b->conflicted().empty());
    CHECK(b->read(id)->text("title") == "mål 1");
    CHECK(b->history(id, "title").size() == 4);
    CHECK(a->checksum(world.scope) == b->checksum(world.scope));
    CHECK(a->verify());
    CHECK(b->verify());
}

TEST_CASE("P7 kinds and fields of a later version pass through unharmed") {
    World world;
    auto store = world.memoryStore();
    Edit edit;
    edit.id = {Id::derived(Id{}, "later"), 1};
    edit.txn = 1;
    edit.record = Id::random(world.random);
    edit.kind = "basket";
    edit.scope = world.scope;
    edit.fields = {{"weights", {30, 70}}};
    edit.extra["priority"] = 1;
    REQUIRE(store->apply({.edits = {edit}}) == 1);
    CHECK(store->read(edit.record)->fields.at("weights") == Value({30, 70}));
    auto twin = world.memoryStore("twin");
    REQUIRE(twin->apply({.edits = {edit}}) == 1);
    CHECK(twin->checksum(world.scope) == store->checksum(world.scope));
    REQUIRE(store->remove(edit.record)); // and can be deleted without being understood
    CHECK(store->read(edit.record)->presence == Presence::Deleted);
}
