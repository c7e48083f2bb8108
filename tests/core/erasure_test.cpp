// SPDX-License-Identifier: Apache-2.0
// Persons who are forgotten: what is left of them, and where.
#include "core/record/edit_codec.h"
#include "core/record/erasure.h"
#include "tests/core/store_fixture.h"

#include <fstream>
#include <iterator>

using namespace feltbok;
using feltbok::testing::World;

namespace {

const Fields kSigne{
    {"name", "Signe Markør"}, {"phone", "40506070"}, {"email", "signe@eksempel.no"}, {"role", "Rådmann"}};

Id person(Store& store, const Id& scope) {
    auto made = store.commit(Change{.kind = "person", .scope = scope, .fields = kSigne});
    REQUIRE(made);
    return made->record;
}

std::string contentOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

bool isErasedIn(const Store& store, const Id& who) {
    const auto read = store.read(who);
    REQUIRE(read);
    const bool gone = std::ranges::all_of(std::array{"name", "phone", "email"}, [&](const char* field) {
        const auto history = store.history(who, field);
        return read->fields.at(field).is_null() && !history.empty() &&
               std::ranges::all_of(history, [](const HistoryEntry& entry) { return !entry.value; });
    });
    return gone && read->text("role") == "Rådmann" && read->conflicts.empty();
}

} // namespace

TEST_CASE("P6 of an erased person nothing is left in the database's pages, its log, its index") {
    World world;
    const testing::ScratchFolder folder;
    const DatabaseKey key({7});
    const auto file = folder.path() / "feltbok.db";
    {
        auto store =
            Store::open({.folder = folder.path(), .key = key}, world.clock, world.random, world.files);
        REQUIRE(store);
        REQUIRE((*store)->enterScopes({{world.scope, "Tokke"}}));
        const Id who = person(**store, world.scope);
        REQUIRE((*store)->commit(Change{.record = who, .fields = {{"phone", "40506071"}}}));
        REQUIRE((*store)->draft(who, "person", world.scope, "name", "Signe M"));
        REQUIRE((*store)->setSetting(personSetting(who), "Signe"));
        world.action(**store, "Tiltak som står");
        REQUIRE((*store)->search("Signe", 5).size() == 1);
        REQUIRE((*store)->erase({who}));
        CHECK(isErasedIn(**store, who));
        CHECK((*store)->drafts().empty());
        CHECK((*store)->nameOf(who).empty());
        CHECK((*store)->search("Signe", 5).empty());
        CHECK((*store)->verify());
        CHECK(std::filesystem::file_size(file.string() + "-wal") == 0);
    }
    { // the pages as they are, those not in use included
        auto database = Database::open({.path = file, .key = key});
        REQUIRE(database);
        REQUIRE((*database)->run("PRAGMA journal_mode=DELETE"));
        REQUIRE((*database)->run("PRAGMA rekey=''"));
    }
    const std::string plain = contentOf(file);
    CHECK(plain.find("Tiltak som") != std::string::npos);
    for (const char* text : {"Signe", "signe", "40506070", "40506071", "Markør"})
        CHECK(plain.find(text) == std::string::npos);
}

TEST_CASE("P4 an erasure changes no digest and no checksum, and a late arrival is erased when it comes") {
    World world;
    auto ada = world.memoryStore("Ada");
    auto bo = world.memoryStore("Bo");
    const Id who = person(*ada, world.scope);
    world.carry(*ada, *bo);
    const std::vector<Edit> before = ada->ownEditsAfter(0, 100, SIZE_MAX);
    const ScopeChecksum sum = bo->checksum(world.scope);
    REQUIRE(ada->erase({who}));
    REQUIRE(ada->erase({who}));
    const std::vector<Edit> after = ada->ownEditsAfter(0, 100, SIZE_MAX);
    REQUIRE(after.size() == before.size());
    CHECK(digestOf(after.front()) == digestOf(before.front()));
    CHECK(after.front().fields.at("phone").is_null());
    CHECK(!after.front().extra.contains(kSaltMember));
    CHECK(ada->checksum(world.scope) == sum);
    CHECK(bo->apply({.edits = after}) == 0U); // known, whichever of the two it is
    REQUIRE(bo->commit(Change{.record = who, .fields = {{"phone", "40506071"}}}));
    world.carry(*bo, *ada);
    CHECK(isErasedIn(*ada, who));
    REQUIRE(bo->erase({who}));
    CHECK(isErasedIn(*bo, who));
    CHECK(ada->checksum(world.scope) == bo->checksum(world.scope));
}

TEST_CASE("An erased person is not written about again, and what was not personal goes on") {
    World world;
    auto store = world.memoryStore();
    const Id who = person(*store, world.scope);
    REQUIRE(store->erase({who}));
    CHECK(store->commit(Change{.record = who, .fields = {{"name", "Signe"}}}).error().code ==
          ErrorCode::BadValue);
    CHECK(store->draft(who, "person", world.scope, "name", "Signe").error().code == ErrorCode::BadValue);
    CHECK(store->commit(Change{.record = who, .fields = {{"role", "Rådmann"}}}));
}

TEST_CASE("A phone number cannot be found by trying all against the digest that an erasure leaves") {
    World world;
    auto store = world.memoryStore();
    const Id who = person(*store, world.scope);
    for (const char* phone : {"40506071", "40506072", "40506071"})
        REQUIRE(store->commit(Change{.record = who, .fields = {{"phone", phone}}}));
    std::set<Value> salts;
    for (const Edit& edit : store->ownEditsAfter(0, 100, SIZE_MAX))
        salts.insert(edit.extra.at(kSaltMember));
    CHECK(salts.size() == 4);
    CHECK(salts.begin()->get<std::string>().size() == 2 * kSaltBytes);
}
