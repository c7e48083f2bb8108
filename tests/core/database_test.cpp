// SPDX-License-Identifier: Apache-2.0
#include "core/store/schema.h"
#include "tests/core/store_fixture.h"

using namespace feltbok;
using feltbok::testing::World;

namespace {

Result<std::unique_ptr<Store>> openIn(World& world, const std::filesystem::path& folder,
                                      const DatabaseKey& key) {
    return Store::open({.folder = folder, .key = key}, world.clock, world.random, world.files);
}

} // namespace

TEST_CASE("another key opens nothing and harms nothing") {
    World world;
    testing::ScratchFolder folder;
    REQUIRE(openIn(world, folder.path(), DatabaseKey({1})));
    CHECK(openIn(world, folder.path(), DatabaseKey({2})).error().code == ErrorCode::WrongKey);
    CHECK(openIn(world, folder.path(), DatabaseKey({1})));
    CHECK(Store::open({.folder = folder.path()}, world.clock, world.random, world.files).error().code ==
          ErrorCode::NoKey);
}

TEST_CASE("a damaged database is told, not repaired into silence") {
    World world;
    testing::ScratchFolder folder;
    const DatabaseKey key({1});
    {
        auto store = openIn(world, folder.path(), key);
        REQUIRE(store);
        for (int i = 0; i < 50; ++i)
            REQUIRE((*store)->commit(
                Change{.kind = "note", .scope = world.scope, .fields = {{"text", std::string(3000, 'x')}}}));
    }
    const auto path = folder.path() / "feltbok.db";
    Bytes bytes = *world.files.read(path);
    SECTION("in the middle") {
        for (std::size_t i = bytes.size() / 2; i < bytes.size() / 2 + 5000; ++i)
            bytes[i] ^= 0x55U;
        REQUIRE(world.files.writeDurably(path, bytes));
        auto store = openIn(world, folder.path(), key);
        const bool told = !store || !(*store)->verify();
        CHECK(told);
    }
    SECTION("at the head") {
        bytes[100] ^= 0x55U;
        REQUIRE(world.files.writeDurably(path, bytes));
        CHECK_FALSE(openIn(world, folder.path(), key));
    }
    SECTION("not a database at all") {
        REQUIRE(world.files.writeDurably(path, asBytes(std::string(8192, 'k'))));
        CHECK_FALSE(openIn(world, folder.path(), key));
    }
}

TEST_CASE("P7 an older database is brought up to date with all it holds; a newer one is left alone") {
    World world;
    testing::ScratchFolder folder;
    const DatabaseKey key({1});
    Id note;
    {
        auto store = openIn(world, folder.path(), key);
        REQUIRE(store);
        note =
            (*store)
                ->commit(Change{.kind = "note", .scope = world.scope, .fields = {{"text", "gammel tekst"}}})
                ->record;
    }
    const auto path = folder.path() / "feltbok.db";
    { // as version 1 left it: without the search index
        auto database = Database::open({.path = path, .key = key});
        REQUIRE(database);
        REQUIRE((*database)->run("DROP TABLE search; DROP TABLE carried; DROP TABLE erasure;"
                                 " DROP INDEX record_deleted; DROP INDEX edit_standing;"
                                 " ALTER TABLE edit ADD COLUMN digest BLOB NOT NULL DEFAULT x'00';"
                                 " CREATE INDEX record_scope ON record(scope);"
                                 " CREATE INDEX reference_record ON reference(record);"
                                 " ALTER TABLE blob DROP COLUMN backup; PRAGMA user_version=1"));
    }
    {
        auto store = openIn(world, folder.path(), key);
        REQUIRE(store);
        CHECK((*store)->read(note)->text("text") == "gammel tekst");
        CHECK((*store)->search("gammel", 5).size() == 1);
    }
    {
        auto database = Database::open({.path = path, .key = key});
        REQUIRE(database);
        REQUIRE((*database)->run("PRAGMA user_version=99"));
    }
    CHECK(openIn(world, folder.path(), key).error().code == ErrorCode::TooNew);
}

TEST_CASE(
    "P7 records whose state an earlier version kept beside their one edit are joined with what comes next") {
    World world;
    testing::ScratchFolder folder;
    const DatabaseKey key({1});
    const auto path = folder.path() / "feltbok.db";
    const auto other = world.memoryStore("annen");
    Id lone;
    Id twice;
    ScopeChecksum sum;
    {
        auto store = openIn(world, folder.path(), key);
        REQUIRE(store);
        REQUIRE((*store)->enterScopes({{world.scope, "Tokke"}}));
        lone = world.action(**store, "én endring");
        twice = world.action(**store, "to");
        REQUIRE((*store)->commit(Change{.record = twice, .fields = {{"title", "to endringer"}}}));
        world.carry(**store, *other);
        sum = (*store)->checksum(world.scope);
        const Bytes state = (*store)->state(lone)->toBytes();
        store->reset();
        auto database = Database::open({.path = path, .key = key});
        REQUIRE(database);
        auto keep = (*database)->prepare("UPDATE record SET state = ? WHERE id = ?");
        REQUIRE(keep);
        REQUIRE((*keep)->bind(1, ByteView(state)).bind(2, lone).run());
        REQUIRE((*database)->run("CREATE INDEX record_scope ON record(scope);"
                                 "CREATE INDEX reference_record ON reference(record);"
                                 "ALTER TABLE edit ADD COLUMN digest BLOB NOT NULL DEFAULT x'00';"
                                 "PRAGMA user_version=6"));
    }
    auto store = openIn(world, folder.path(), key);
    REQUIRE(store);
    CHECK((*store)->verify());
    CHECK((*store)->checksum(world.scope) == sum);
    for (const Id& record : {lone, twice}) // both write, neither has seen the other's
        for (Store* one : {store->get(), other.get()})
            REQUIRE(one->commit(Change{.record = record, .fields = {{"title", one->author().toString()}}}));
    world.carry(*other, **store);
    CHECK((*store)->verify());
    CHECK((*store)->conflicted().size() == 2);
    world.carry(**store, *other);
    CHECK(other->checksum(world.scope) == (*store)->checksum(world.scope));
}

TEST_CASE("a backup is a whole database under the same key") {
    World world;
    testing::ScratchFolder folder;
    const DatabaseKey key({1});
    auto database = Database::open({.path = folder.path() / "a.db", .key = key});
    REQUIRE(database);
    REQUIRE((*database)->run("CREATE TABLE t(x); INSERT INTO t VALUES(42)"));
    REQUIRE((*database)->backupTo(folder.path() / "b.db", key));
    auto copy = Database::open({.path = folder.path() / "b.db", .key = key});
    REQUIRE(copy);
    auto row = (*copy)->prepare("SELECT x FROM t");
    REQUIRE(row);
    CHECK((*row)->step() == true);
    CHECK((*row)->integer(0) == 42);
    CHECK_FALSE(Database::open({.path = folder.path() / "b.db"}));
}
