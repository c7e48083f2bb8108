// SPDX-License-Identifier: Apache-2.0
#include "tests/core/store_fixture.h"

#include <algorithm>

using namespace feltbok;
using feltbok::testing::World;

TEST_CASE("P5 an edit is sent when it is acknowledged, not before") {
    World world;
    auto store = world.memoryStore();
    const Id id = world.action(*store, "a");
    world.action(*store, "b");
    CHECK(store->outbox().unsent == 2);
    CHECK(store->unsentOf(id) == 1);
    CHECK(store->countUnsent({.kind = "action"}) == 2);
    REQUIRE(store->acknowledge(1, 0, {}));
    CHECK(store->outbox().unsent == 1);
    CHECK(store->outbox().sent == 1);
    CHECK(store->unsentOf(id) == 0);
    CHECK(store->countUnsent({.kind = "action"}) == 1);
    CHECK(store->countUnsent({.kind = "note"}) == 0);
    REQUIRE(store->acknowledge(2, 2, {}));
    CHECK(store->outbox().confirmed == 2);
    REQUIRE(store->acknowledge(1, 1, {})); // a late answer takes nothing back
    CHECK(store->outbox().confirmed == 2);
    CHECK_FALSE(store->acknowledge(3, 0, {}));
}

TEST_CASE("P5 a record whose making was refused is in no list and no search; its words are in the inbox") {
    World world;
    auto store = world.memoryStore();
    const Id need = world.action(*store, "holder");
    const auto made = store->commit(Change{
        .kind = "action", .scope = world.scope, .fields = {{"title", "avvist"}, {"need", need.toString()}}});
    REQUIRE(made);
    REQUIRE(store->acknowledge(made->edit.number, 0, {{.edit = made->edit, .why = "scope"}}));
    CHECK(store->list({.kind = "action"}).size() == 1);
    CHECK(store->count({.kind = "action"}) == 1);
    CHECK(store->list({.kind = "action", .referenceField = "need", .target = need}).empty());
    CHECK(store->search("avvist", 10).empty());
    CHECK(store->refused().size() == 1);
    CHECK(store->verify());
    // Written once more it is there again.
    REQUIRE(store->commit(
        Change{.record = made->record, .fields = {{"title", "igjen"}, {"need", need.toString()}}}));
    CHECK(store->list({.kind = "action", .referenceField = "need", .target = need}).size() == 1);
}

TEST_CASE("a record that one edit made goes with what becomes of that edit") {
    World world;
    auto store = world.memoryStore();
    const auto personWith = [&](const std::string& name) {
        return World::make(*store, "person", world.scope, {{"name", name}});
    };
    const Id erased = personWith("Signe");
    const Id refused = world.action(*store, "avvist");
    const Id renamed = world.action(*store, "på en kopiert disk");
    const auto sumOf = [&] {
        auto fresh = world.memoryStore("annen");
        REQUIRE(fresh->apply({.edits = store->ownEditsAfter(0, 100, SIZE_MAX)}));
        return fresh->checksum(world.scope);
    };
    CHECK(store->checksum(world.scope) == sumOf());
    SECTION("erased") {
        REQUIRE(store->erase({erased}, {}));
        CHECK(store->read(erased)->text("name").empty());
        CHECK(store->search("Signe", 5).empty());
        CHECK(store->checksum(world.scope) == sumOf());
    }
    SECTION("refused") {
        REQUIRE(store->acknowledge(2, 0, {{.edit = {store->replica(), 2}, .why = "scope"}}));
        CHECK(store->state(refused)->registers().empty());
        CHECK_FALSE(store->checksum(world.scope) == sumOf());
    }
    SECTION("relabelled") {
        REQUIRE(store->relabel(2));
        CHECK(store->state(renamed)->find("title")->shown()->edit == EditId{store->replica(), 1});
    }
    SECTION("left with its scope") {
        REQUIRE(store->leaveScope(world.scope));
        CHECK(store->recordCount(world.scope) == 0);
        REQUIRE(store->enterScopes({{world.scope, "Tokke"}}));
        CHECK(store->checksum(world.scope) == sumOf());
    }
    CHECK(store->verify());
    REQUIRE(store->commit(Change{.record = renamed, .fields = {{"title", "en gang til"}}}));
    CHECK(store->read(renamed)->text("title") == "en gang til");
    CHECK(store->verify());
}

TEST_CASE("P1 P3 what is written in a scope that was left comes after one's own words there") {
    World world;
    auto store = world.memoryStore();
    const Id id = world.action(*store, "først");
    REQUIRE(store->draft(id, "action", world.scope, "title", "så"));
    SECTION("in a draft that is open") {
        REQUIRE(store->leaveScope(world.scope));
        REQUIRE(store->cutAllDrafts());
    }
    SECTION("at once, in the same field") {
        REQUIRE(store->cutAllDrafts());
        REQUIRE(store->leaveScope(world.scope));
        REQUIRE(store->commit(Change{.record = id, .fields = {{"title", "nesten"}}}));
        REQUIRE(store->commit(Change{.record = id, .fields = {{"title", "så"}}}));
    }
    SECTION("in a draft of another field, begun afterwards") {
        REQUIRE(store->cutAllDrafts());
        REQUIRE(store->leaveScope(world.scope));
        REQUIRE(store->draft(id, "action", world.scope, "owner", "Innkjøp"));
        REQUIRE(store->cutAllDrafts());
    }
    const auto isWhole = [&] {
        CHECK(store->verify());
        CHECK(store->read(id)->conflicts.empty());
        CHECK(store->read(id)->text("title") == "så");
    };
    isWhole();
    REQUIRE(store->enterScopes({{world.scope, "Tokke"}}));
    isWhole();
}

TEST_CASE("P5 a refused edit is shown and kept, and holds nothing up") {
    World world;
    auto store = world.memoryStore();
    const Id id = world.action(*store, "først");
    auto second = store->commit(Change{.record = id, .fields = {{"title", "avvist"}}});
    REQUIRE(second);
    REQUIRE(store->acknowledge(2, 0, {{.edit = second->edit, .why = "scope"}}));
    CHECK(store->read(id)->text("title") == "først");
    REQUIRE(store->refused().size() == 1);
    CHECK(store->refused().front().edit.fields.at("title") == "avvist");
    CHECK(store->outbox().refused == 1);
    CHECK(store->outbox().sent == 1);
    REQUIRE(store->dismissRefused(second->edit));
    CHECK(store->refused().empty());
    CHECK(store->verify());
}

TEST_CASE("P4 a void link that comes from the hub lets what replaced it replace what it named") {
    World world;
    auto a = world.memoryStore("A");
    auto b = world.memoryStore("B");
    const Id id = world.action(*a, "først");
    auto refused = a->commit(Change{.record = id, .fields = {{"title", "avvist"}}});
    auto after = a->commit(Change{.record = id, .fields = {{"title", "godtatt"}}});
    REQUIRE((refused && after));
    REQUIRE(a->acknowledge(3, 0, {{.edit = refused->edit, .why = "scope"}}));
    auto edits = a->ownEditsAfter(0, 10, SIZE_MAX);
    Edit link = edits[1];
    link.fields.clear();
    REQUIRE(b->apply(
        {.edits = {edits[0], edits[2]}, .verdicts = {{.edit = link.id, .why = "scope", .link = link}}}));
    CHECK(b->read(id)->text("title") == "godtatt");
    CHECK(b->read(id)->conflicts.empty());
    CHECK(a->checksum(world.scope) == b->checksum(world.scope));
}

TEST_CASE("P3 own words that a hub had refused count again when the hub that was put back has taken them") {
    World world;
    auto store = world.memoryStore();
    const Id id = world.action(*store, "først");
    const auto refused = store->commit(Change{.record = id, .fields = {{"title", "tatt likevel"}}});
    REQUIRE(refused);
    REQUIRE(store->acknowledge(2, 0, {{.edit = refused->edit, .why = "scope"}}));
    REQUIRE(store->refused().size() == 1);
    const ScopeChecksum without = store->checksum(world.scope);
    const std::vector<Edit> told{store->ownEditsAfter(1, 1, SIZE_MAX)};
    REQUIRE(store->apply({.edits = told})); // by a stick: no word of the hub's
    CHECK(store->read(id)->text("title") == "først");
    REQUIRE(store->apply({.edits = told, .prevails = true}));
    CHECK(store->read(id)->text("title") == "tatt likevel");
    CHECK(store->refused().empty());
    CHECK_FALSE(store->checksum(world.scope) == without);
    CHECK(store->verify());
    REQUIRE(store->apply({.verdicts = {{.edit = refused->edit, .why = "scope"}}, .prevails = true}));
    CHECK(store->read(id)->text("title") == "først");
    CHECK(store->checksum(world.scope) == without);
}

TEST_CASE("P5 the hub's word on all own edits up to one: what it refused is void, what it has not is not") {
    World world;
    auto store = world.memoryStore();
    const Id first = world.action(*store, "en");
    const Id second = world.action(*store, "to");
    const Id third = world.action(*store, "tre");
    REQUIRE(store->acknowledge(3, 0, {{.edit = {store->replica(), 1}, .why = "scope"}}));
    const ScopeChecksum before = store->checksum(world.scope);
    REQUIRE(store->apply({.judged = OwnVerdicts{.to = 2, .refused = {{2, "role"}}}}));
    CHECK(store->read(first)->text("title") == "en");
    CHECK(store->list({.kind = "action"}).size() == 2);
    CHECK(store->read(third));
    REQUIRE(store->refused().size() == 1);
    CHECK(store->refused().front().edit.record == second);
    CHECK(store->refused().front().why == "role");
    REQUIRE(store->apply({.judged = OwnVerdicts{.to = 3, .refused = {{1, "scope"}}}}));
    CHECK(store->checksum(world.scope) == before);
    CHECK(store->verify());
    REQUIRE(store->apply({.judged = OwnVerdicts{.to = 9, .refused = {{1, "scope"}, {7, "scope"}}}}));
    CHECK(store->refused().size() == 1); // the seventh is not here: it cannot be void
}

TEST_CASE("an edit that comes twice is one; the same id with other content is a fork and changes nothing") {
    World world;
    auto a = world.memoryStore("A");
    auto b = world.memoryStore("B");
    world.action(*a, "a");
    auto edits = a->ownEditsAfter(0, 10, SIZE_MAX);
    CHECK(b->apply({.edits = edits}) == 1);
    CHECK(b->apply({.edits = edits, .cursors = {{.scope = world.scope, .sequence = 7}}}) == 0);
    CHECK(b->cursors().front().sequence == 7);
    edits.front().fields["title"] = "forfalsket";
    const auto forked = b->apply({.edits = edits, .cursors = {{.scope = world.scope, .sequence = 8}}});
    REQUIRE_FALSE(forked);
    CHECK(forked.error().code == ErrorCode::Fork);
    CHECK(b->cursors().front().sequence == 7);
}

TEST_CASE("own edits are offered in whole transactions within the limits") {
    World world;
    auto store = world.memoryStore();
    const Change one{.kind = "note", .scope = world.scope, .fields = {{"text", "x"}}};
    REQUIRE(store->commit(std::vector<Change>(3, one)));
    REQUIRE(store->commit(std::vector<Change>(2, one)));
    REQUIRE(store->commit(one));
    CHECK(store->ownEditsAfter(0, 1, SIZE_MAX).size() == 3); // at least one transaction
    CHECK(store->ownEditsAfter(0, 4, SIZE_MAX).size() == 3);
    CHECK(store->ownEditsAfter(0, 5, SIZE_MAX).size() == 5);
    CHECK(store->ownEditsAfter(0, 500, SIZE_MAX).size() == 6);
    CHECK(store->ownEditsAfter(3, 500, 1).size() == 2);
    CHECK(store->ownEditsAfter(6, 500, SIZE_MAX).empty());
}

TEST_CASE("a cloned tablet takes a new name for what it wrote after, and nothing doubles") {
    World world;
    auto store = world.memoryStore();
    const Id id = world.action(*store, "før");
    REQUIRE(store->commit(Change{.record = id, .fields = {{"title", "etter"}}}));
    REQUIRE(store->acknowledge(1, 0, {}));
    const Id before = store->replica();
    REQUIRE(store->relabel(1));
    CHECK(store->replica() != before);
    CHECK(store->lastNumber() == 1);
    CHECK(store->outbox().unsent == 1);
    CHECK(store->read(id)->text("title") == "etter");
    CHECK(store->history(id, "title").size() == 2);
    CHECK(store->verify());
    auto other = world.memoryStore("B");
    REQUIRE(other->apply({.edits = store->ownEditsAfter(0, 10, SIZE_MAX)}));
}

TEST_CASE("leaving a scope forgets others' records and keeps what is unsent") {
    World world;
    auto a = world.memoryStore("A");
    auto b = world.memoryStore("B");
    const Id theirs = world.action(*a, "deres");
    world.carry(*a, *b);
    world.action(*b, "min");
    REQUIRE(b->leaveScope(world.scope));
    CHECK_FALSE(b->read(theirs));
    CHECK(b->scopes().empty());
    CHECK(b->ownEditsAfter(0, 10, SIZE_MAX).size() == 1);
}

TEST_CASE("attachments: bytes are there before the record, and what is not here is noted as remote") {
    World world;
    auto a = world.memoryStore("A");
    auto b = world.memoryStore("B");
    const Bytes picture(100'000, 0x5A);
    auto blob = a->blobs().add(world.scope, picture);
    REQUIRE(blob);
    CHECK(a->blobs().entries(BlobState::Unsent).size() == 1);
    const Id parent = world.action(*a, "a");
    REQUIRE(a->commit(Change{.kind = "attachment",
                             .scope = world.scope,
                             .fields = {{"parent", parent.toString()},
                                        {"name", "mal.jpg"},
                                        {"sha256", toHex(blob->sha256)},
                                        {"bytes", picture.size()}}}));
    world.carry(*a, *b);
    CHECK_FALSE(b->blobs().has(world.scope, blob->sha256));
    CHECK(b->blobs().read(world.scope, blob->sha256).error().code == ErrorCode::NotFound);
    REQUIRE(b->blobs().entries(BlobState::Remote).size() == 1);
    Bytes damaged = picture;
    damaged.back() = 0;
    CHECK(b->blobs().addDownloaded(world.scope, blob->sha256, damaged).error().code == ErrorCode::Damaged);
    REQUIRE(b->blobs().addDownloaded(world.scope, blob->sha256, picture));
    CHECK(b->blobs().read(world.scope, blob->sha256) == picture);
    CHECK(b->blobs().entries(BlobState::Remote).empty());
    CHECK(a->blobs().add(world.scope, Bytes(kBlobBytesMax + 1)).error().code == ErrorCode::TooLarge);
}

TEST_CASE("P6 an edit from another scope does not reach a record, whatever it says it replaces") {
    World world;
    auto store = world.memoryStore();
    const auto made =
        store->commit(Change{.kind = "action", .scope = world.scope, .fields = {{"title", "vårt"}}});
    REQUIRE(made);
    Edit foreign;
    foreign.id = {Id::derived({}, "elsewhere"), 1};
    foreign.txn = 1;
    foreign.record = made->record;
    foreign.kind = "action";
    foreign.scope = Id::derived({}, "another scope");
    foreign.fields = {{"title", "deres"}};
    foreign.replaces = {{"title", {made->edit}}};
    foreign.at = {world.clock.now().ms + 1000};
    foreign.author = Id::derived({}, "stranger");
    REQUIRE(store->apply({.edits = {foreign}, .verdicts = {}, .cursors = {}}));
    CHECK(store->read(made->record)->text("title") == "vårt");
    CHECK(store->read(made->record)->scope == world.scope);
    CHECK(store->verify()); // joined anew from the journal it is the same
}

TEST_CASE("P4 what comes in one page reads as what came edit by edit") {
    World world;
    auto writer = world.memoryStore("A");
    const Id need = World::make(*writer, "need", world.scope, {{"title", "bru"}});
    const Id lone = World::make(*writer, "action", world.scope, {{"title", "én"}, {"need", need.toString()}});
    const Id changed =
        World::make(*writer, "action", world.scope, {{"title", "to"}, {"need", need.toString()}});
    REQUIRE(writer->commit(Change{.record = changed, .fields = {{"title", "annen"}, {"need", nullptr}}}));
    const Id tagged = World::make(*writer, "note", world.scope, {{"text", "x"}, {"tags", {"vei", "bru"}}});
    const Id deleted = world.action(*writer, "borte");
    REQUIRE(writer->remove(deleted));
    const auto edits = writer->ownEditsAfter(0, 100, SIZE_MAX);

    auto atOnce = world.memoryStore("B");
    auto oneByOne = world.memoryStore("C");
    std::vector<Record> told;
    atOnce->setChangeListener([&told](const std::vector<Record>& records) { told = records; });
    REQUIRE(atOnce->apply({.edits = edits}) == edits.size());
    for (const Edit& edit : edits)
        REQUIRE(oneByOne->apply({.edits = {edit}}) == 1);

    CHECK(told.size() == 5);
    CHECK(atOnce->checksum(world.scope) == writer->checksum(world.scope));
    CHECK(atOnce->checksum(world.scope) == oneByOne->checksum(world.scope));
    CHECK(atOnce->verify());
    for (const Id& id : {need, lone, changed, tagged, deleted}) {
        CHECK(atOnce->read(id)->fields == oneByOne->read(id)->fields);
        CHECK(atOnce->read(id)->presence == oneByOne->read(id)->presence);
        CHECK(*atOnce->state(id) == *oneByOne->state(id));
        CHECK(std::ranges::find(told, id, &Record::id)->fields == oneByOne->read(id)->fields);
    }
    for (const auto* store : {&atOnce, &oneByOne}) {
        const auto referring = (*store)->list({.kind = "action", .referenceField = "need", .target = need});
        REQUIRE(referring.size() == 1);
        CHECK(referring.front().id == lone);
        CHECK((*store)->search("annen", 5).size() == 1);
        CHECK((*store)->search("to", 5).empty());
        CHECK((*store)->search("borte", 5).empty());
        CHECK((*store)->search("én", 5).size() == 1);
    }
}
