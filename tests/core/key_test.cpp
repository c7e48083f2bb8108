// SPDX-License-Identifier: Apache-2.0
#include "core/store/file_keychain.h"
#include "core/store/key_file.h"
#include "tests/core/store_fixture.h"

using namespace feltbok;
using feltbok::testing::World;

namespace {

struct Safe {
    World world;
    testing::ScratchFolder folder;
    FileKeychain keychain{folder.path() / "keychain", world.files};
    KeyFile file{folder.path() / "feltbok.key", world.files, keychain, world.clock, world.random};
    DatabaseKey key = *file.create("2468", KeyCost::forTests());
};

} // namespace

TEST_CASE("P6 the key comes out with PIN and keychain secret, and not without either") {
    Safe safe;
    CHECK(safe.file.open("2468")->bytes() == safe.key.bytes());
    CHECK(safe.file.open("2469").error().code == ErrorCode::WrongKey);
    for (const auto& name : safe.world.files.list(safe.folder.path() / "keychain"))
        REQUIRE(safe.keychain.remove(name.string()));
    CHECK(safe.file.open("2468").error().code == ErrorCode::NoKey);
}

TEST_CASE("wrong tries are counted on disk, wait longer and longer, and erase nothing") {
    Safe safe;
    for (int i = 0; i < kFreeTries; ++i)
        CHECK(safe.file.open("0000").error().code == ErrorCode::WrongKey);
    // A new start of the app does not reset the count.
    KeyFile again(safe.folder.path() / "feltbok.key", safe.world.files, safe.keychain, safe.world.clock,
                  safe.world.random);
    CHECK(again.open("2468").error().code == ErrorCode::Locked);
    std::int64_t waited = 0;
    for (int i = 0; i < 30; ++i) {
        const auto opened = again.open("0000");
        REQUIRE_FALSE(opened);
        if (opened.error().code != ErrorCode::Locked) continue;
        const std::int64_t wait = std::stoll(opened.error().place);
        CHECK(wait <= kWaitMsMax);
        waited = std::max(waited, wait);
        safe.world.clock.advance(wait);
    }
    CHECK(waited == kWaitMsMax);
    safe.world.clock.advance(kWaitMsMax);
    CHECK(again.open("2468")->bytes() == safe.key.bytes());
    CHECK(again.open("0000").error().code == ErrorCode::WrongKey); // counting starts anew
}

TEST_CASE("a key is never overwritten, a PIN is changed, a damaged file says so") {
    Safe safe;
    CHECK_FALSE(safe.file.create("1357", KeyCost::forTests()));
    CHECK_FALSE(safe.file.changePin("0000", "1357", KeyCost::forTests()));
    CHECK_FALSE(safe.file.changePin("2468", "1", KeyCost::forTests()));
    REQUIRE(safe.file.changePin("2468", "1357", KeyCost::forTests()));
    CHECK(safe.file.open("1357")->bytes() == safe.key.bytes());
    CHECK(safe.file.open("2468").error().code == ErrorCode::WrongKey);
    for (const char* content : {"", "{}", "not json", R"({"format":1,"memoryBytes":99999999999999})"}) {
        REQUIRE(safe.world.files.writeDurably(safe.folder.path() / "feltbok.key", asBytes(content)));
        CHECK(safe.file.open("1357").error().code == ErrorCode::Damaged);
    }
    REQUIRE(safe.world.files.writeDurably(safe.folder.path() / "feltbok.key", asBytes(R"({"format":2})")));
    CHECK(safe.file.open("1357").error().code == ErrorCode::TooNew);
}

TEST_CASE("P6 nothing that was written can be read in the files") {
    World world;
    testing::ScratchFolder folder;
    const DatabaseKey key({9});
    const std::string marker = "Kjennetegn-i-klartekst";
    {
        auto store =
            Store::open({.folder = folder.path(), .key = key}, world.clock, world.random, world.files);
        REQUIRE(store);
        REQUIRE((*store)->commit(Change{.kind = "note", .scope = world.scope, .fields = {{"text", marker}}}));
        REQUIRE((*store)->draft(Id::random(world.random), "note", world.scope, "text", marker));
        REQUIRE((*store)->blobs().add(world.scope, asBytes(marker)));
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path())) {
            if (!entry.is_regular_file()) continue;
            const auto bytes = world.files.read(entry.path());
            REQUIRE(bytes);
            INFO(entry.path());
            CHECK(asText(*bytes).find(marker) == std::string_view::npos);
            CHECK(asText(*bytes).find("SQLite format") == std::string_view::npos);
        }
    }
}
