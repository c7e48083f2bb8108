// SPDX-License-Identifier: Apache-2.0
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/posix_file_system.h"
#include "core/base/system_world.h"
#include "tests/catch.h"
#include "tests/scratch_folder.h"

#include <filesystem>

using namespace feltbok;

TEST_CASE("an id is written and read back, with or without hyphens") {
    SystemRandom random;
    const Id id = Id::random(random);
    CHECK(Id::parse(id.toString()) == id);
    std::string bare = id.toString();
    std::erase(bare, '-');
    CHECK(Id::parse(bare) == id);
    CHECK_FALSE(Id::parse("4b3f"));
    CHECK_FALSE(Id::parse(bare + "0"));
    CHECK_FALSE(Id::parse("zz" + bare.substr(2)));
    for (std::size_t i = 0; i < id.toString().size(); ++i) {
        std::string wrong = id.toString();
        wrong[i] = 'g';
        CHECK_FALSE(Id::parse(wrong));
    }
}

TEST_CASE("a derived id is the same for the same parent and name, and only then") {
    SystemRandom random;
    const Id parent = Id::random(random);
    CHECK(Id::derived(parent, "/data/q1") == Id::derived(parent, "/data/q1"));
    CHECK(Id::derived(parent, "/data/q1") != Id::derived(parent, "/data/q2"));
    CHECK(Id::derived(Id::random(random), "/data/q1") != Id::derived(parent, "/data/q1"));
}

TEST_CASE("a date is a day of the calendar") {
    CHECK(Date::parse("2026-11-24")->toString() == "2026-11-24");
    CHECK(Date::parse("2024-02-29").has_value());
    for (const char* wrong : {"2026-02-29", "2026-13-01", "26-11-24", "2026-11-24T10:00", "2026/11/24", ""})
        CHECK_FALSE(Date::parse(wrong));
    CHECK(Date::fromDaysSinceEpoch(Date::parse("2026-11-24")->daysSinceEpoch()) ==
          *Date::parse("2026-11-24"));
}

TEST_CASE("a file is replaced whole and read back") {
    const testing::ScratchFolder scratch;
    const auto folder = scratch.path() / "made";
    PosixFileSystem files;
    REQUIRE(files.makeFolder(folder));
    const Bytes first{1, 2, 3};
    const Bytes second{4};
    REQUIRE(files.writeDurably(folder / "a", first));
    REQUIRE(files.writeDurably(folder / "a", second));
    REQUIRE(files.appendDurably(folder / "a", first));
    CHECK(files.read(folder / "a") == Bytes{4, 1, 2, 3});
    CHECK(files.list(folder).size() == 1);
    CHECK(files.read(folder / "b").error().code == ErrorCode::NotFound);
    CHECK(files.remove(folder / "b"));
}
