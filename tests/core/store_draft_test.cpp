// SPDX-License-Identifier: Apache-2.0
#include "tests/core/store_fixture.h"

using namespace feltbok;
using feltbok::testing::World;

TEST_CASE("P1 a draft is there after the store is opened again, and becomes an edit") {
    World world;
    testing::ScratchFolder folder;
    const DatabaseKey key({7});
    const Id note = Id::random(world.random);
    {
        auto store =
            Store::open({.folder = folder.path(), .key = key}, world.clock, world.random, world.files);
        REQUIRE(store);
        for (const char* text : {"I", "In", "Inn", "Innkjøpsleder eier mal"})
            REQUIRE((*store)->draft(note, "note", world.scope, "text", text));
    } // killed mid-sentence
    auto store = Store::open({.folder = folder.path(), .key = key}, world.clock, world.random, world.files);
    REQUIRE(store);
    REQUIRE((*store)->drafts().size() == 1);
    CHECK((*store)->draftOf(note, "text")->value == "Innkjøpsleder eier mal");
    CHECK((*store)->count({.kind = "note"}) == 0);
    REQUIRE((*store)->cutAllDrafts() == 1);
    CHECK((*store)->read(note)->text("text") == "Innkjøpsleder eier mal");
    CHECK((*store)->drafts().empty());
}

TEST_CASE("P3 a draft begun before another's edit came does not overwrite it unseen") {
    World world;
    auto a = world.memoryStore("A");
    auto b = world.memoryStore("B");
    const Id id = world.action(*a, "mål");
    world.carry(*a, *b);
    REQUIRE(a->draft(id, "", {}, "title", "mål A"));
    REQUIRE(b->commit(Change{.record = id, .fields = {{"title", "mål B"}}}));
    world.carry(*b, *a);
    REQUIRE(a->draft(id, "", {}, "title", "mål A!"));
    REQUIRE(a->cutDrafts(id)->size() == 1);
    CHECK(a->read(id)->conflicts == std::vector<std::string>{"title"});
}

TEST_CASE("a draft that says what is there already makes no edit") {
    World world;
    auto store = world.memoryStore();
    const Id id = world.action(*store, "mål");
    REQUIRE(store->draft(id, "", {}, "title", "mål 2"));
    REQUIRE(store->draft(id, "", {}, "title", "mål"));
    CHECK(store->cutDrafts(id)->empty());
    CHECK(store->lastNumber() == 1);
    CHECK(store->drafts().empty());
}

TEST_CASE("a draft that is not valid yet stays a draft and holds nothing else up") {
    World world;
    auto store = world.memoryStore();
    const Id half = Id::random(world.random);
    const Id whole = Id::random(world.random);
    REQUIRE(store->draft(half, "action", world.scope, "due", "2027-0"));
    REQUIRE(store->draft(whole, "action", world.scope, {{"title", "ferdig"}, {"owner", "innkjøpsleder"}}));
    CHECK(store->cutAllDrafts() == 1);
    CHECK(store->read(whole)->text("owner") == "innkjøpsleder");
    REQUIRE(store->drafts().size() == 1);
    CHECK(store->drafts().front().record == half);
    REQUIRE(store->discardDraft(half, "due"));
    CHECK(store->drafts().empty());
}
