// SPDX-License-Identifier: Apache-2.0
// Several hubs on one PostgreSQL: what a single one cannot get wrong.
#include "core/record/edit_codec.h"
#include "sync/hub/sql/rows.h"
#include "tests/catch.h"
#include "tests/seeded_random.h"
#include "tests/sync/hub_stores.h"

#include <atomic>
#include <barrier>
#include <map>
#include <thread>
#include <utility>

using namespace feltbok;
using namespace feltbok::testing;
using Access = SqlConnection::Access;

namespace {

std::unique_ptr<PostgresHubStore> storeAt(const std::string& place) {
    auto store = PostgresHubStore::open(place);
    REQUIRE(store);
    return std::move(*store);
}

std::unique_ptr<PostgresConnection> connectionTo(const std::string& place) {
    auto connection = PostgresConnection::open(place);
    REQUIRE(connection);
    return std::move(*connection);
}

/// An edit as a store sees it: who and where.
EditRow row(const Id& replica, std::uint64_t number, const Id& scope) {
    EditRow edit{.id = {replica, number}, .scope = scope, .record = Id::derived(replica, "record")};
    edit.bytes = Bytes{1, 2, 3};
    edit.digest = sha256(edit.bytes);
    return edit;
}

/// Reads on from a place as a tablet does: its cursor is the last row it was given.
struct Reader {
    HubStore& store;
    Id scope;
    std::uint64_t cursor = 0;
    std::vector<EditId> seen{};

    void read() {
        REQUIRE(store.view([&] {
            return store.feed(scope, cursor, [&](const FeedRow& fed) {
                cursor = fed.sequence;
                seen.push_back(fed.edit.id);
                return true;
            });
        }));
    }
};

struct World {
    World()
        : place(*newPostgresPlace()), first(storeAt(place)), second(storeAt(place)), third(storeAt(place)) {
        for (const Id& scope : {tokke, vinje})
            REQUIRE(first->transact([&] { return first->putScope({scope, scope.toString()}); }));
    }
    SeededRandom random{7};
    Id tokke = Id::random(random);
    Id vinje = Id::random(random);
    Id ada = Id::random(random);
    Id bo = Id::random(random);
    std::string place;
    std::unique_ptr<PostgresHubStore> first;
    std::unique_ptr<PostgresHubStore> second;
    std::unique_ptr<PostgresHubStore> third;
};

} // namespace

// The model of the rule: numbers of a plain sequence are handed out at once and become visible at commit.
TEST_CASE("with a plain sequence a reader passes by an edit that was not committed yet") {
    const std::string place = *newPostgresPlace();
    const auto slow = connectionTo(place);
    const auto quick = connectionTo(place);
    const auto reader = connectionTo(place);
    REQUIRE(slow->declare("CREATE TABLE naive (seq INTEGER PRIMARY KEY, who TEXT NOT NULL)"));
    std::int64_t cursor = 0;
    std::string seen;
    const auto read = [&] {
        REQUIRE(eachRow(
            *reader, "SELECT seq,who FROM naive WHERE seq>? ORDER BY seq",
            [&](const SqlRow& row) {
                cursor = row.integer(0);
                seen += row.text(1);
            },
            cursor));
    };
    const auto write = [&](PostgresConnection& writer, std::string_view who, auto meanwhile) {
        REQUIRE(writer.transact(Access::Write, [&]() -> Result<void> {
            auto put = runWith(writer, "INSERT INTO naive(who) VALUES(?)", who);
            meanwhile();
            return put;
        }));
    };
    write(*slow, "slow ", [&] {
        write(*quick, "quick ", [] {});
        read();
    });
    read();
    CHECK(seen == "quick "); // and never the slow one: what the hub must not do
}

TEST_CASE("P5 a reader passes by nothing: whoever writes in a scope holds its head until the commit") {
    World world;
    Reader reader{*world.third, world.tokke};
    REQUIRE(world.second->connection().waitAtMost(50));
    Result<void> early;
    REQUIRE(world.first->transact([&]() -> Result<void> {
        auto added = world.first->addEdit(row(world.ada, 1, world.tokke));
        early = world.second->transact([&] { return world.second->addEdit(row(world.bo, 1, world.tokke)); });
        reader.read();
        return added;
    }));
    CHECK_FALSE(early); // it had to wait, and would have
    CHECK(reader.seen.empty());
    REQUIRE(world.second->transact([&] { return world.second->addEdit(row(world.bo, 1, world.tokke)); }));
    reader.read();
    CHECK(reader.seen == std::vector<EditId>{{world.ada, 1}, {world.bo, 1}});
}

TEST_CASE("hubs that write in other scopes do not wait for each other") {
    World world;
    REQUIRE(world.second->connection().waitAtMost(50));
    REQUIRE(world.first->transact([&]() -> Result<void> {
        auto added = world.first->addEdit(row(world.ada, 1, world.tokke));
        REQUIRE(world.second->transact([&] { return world.second->addEdit(row(world.bo, 1, world.vinje)); }));
        return added;
    }));
    Reader reader{*world.third, world.vinje};
    reader.read();
    CHECK(reader.seen.size() == 1);
}

TEST_CASE("P4 three hubs at once: every reader sees every edit once, in the same order") {
    constexpr std::uint64_t kEdits = 150;
    World world;
    std::atomic<int> writing = 2;
    const auto write = [&](PostgresHubStore& store, const Id& replica, std::uint64_t seed) {
        SeededRandom random(seed);
        for (std::uint64_t number = 1; number <= kEdits; ++number) {
            const Id& scope = random.below(3) == 0 ? world.vinje : world.tokke;
            // Sometimes in both scopes: then the two meet halfway, and one begins anew.
            const bool both = random.below(10) == 0;
            const auto done = store.transact([&]() -> Result<void> {
                if (auto added = store.addEdit(row(replica, number, scope)); !added) return added;
                if (!both) return {};
                return store.addEdit(row(Id::derived(replica, "other"), number,
                                         scope == world.tokke ? world.vinje : world.tokke));
            });
            if (!done) break; // the reader will miss it
        }
        --writing;
    };
    std::jthread one([&] { write(*world.first, world.ada, 1); });
    std::jthread two([&] { write(*world.second, world.bo, 2); });
    Reader tokke{*world.third, world.tokke};
    Reader vinje{*world.third, world.vinje};
    while (writing > 0) {
        tokke.read();
        vinje.read();
    }
    tokke.read();
    vinje.read();
    std::map<EditId, int> times;
    for (const auto* seen : {&tokke.seen, &vinje.seen})
        for (const EditId& id : *seen)
            ++times[id];
    for (std::uint64_t number = 1; number <= kEdits; ++number) {
        CHECK(times[EditId{world.ada, number}] == 1);
        CHECK(times[EditId{world.bo, number}] == 1);
    }
    Reader late{*world.first, world.tokke};
    late.read();
    CHECK(late.seen == tokke.seen);
    CHECK(late.cursor == tokke.seen.size()); // places without gaps
}

TEST_CASE("two hubs that wait for each other: one begins anew, and both edits are there") {
    World world;
    std::barrier bothHoldOne(2);
    std::atomic<int> begun = 0;
    std::atomic<bool> oneIsThrough = false;
    const auto write = [&](PostgresHubStore& store, const Id& replica, const Id& before, const Id& then) {
        bool again = false;
        const auto done = store.transact([&]() -> Result<void> {
            ++begun;
            // Who begins anew may be quicker than the other, whom the server has just woken, and then they
            // meet once more. So it waits here.
            if (again) oneIsThrough.wait(false);
            if (auto added = store.addEdit(row(replica, 1, before)); !added) return added;
            if (!std::exchange(again, true)) bothHoldOne.arrive_and_wait();
            return store.addEdit(row(replica, 2, then));
        });
        oneIsThrough = true;
        oneIsThrough.notify_all();
        return done;
    };
    Result<void> other;
    std::jthread thread([&] { other = write(*world.second, world.bo, world.vinje, world.tokke); });
    const auto mine = write(*world.first, world.ada, world.tokke, world.vinje);
    thread.join();
    CHECK(mine);
    CHECK(other);
    CHECK(begun == 3);
    Reader reader{*world.third, world.tokke};
    reader.read();
    CHECK(reader.seen.size() == 2);
}

TEST_CASE("P6 a device is not shut out by one hub and let in again by another that had just read it") {
    World world;
    const DeviceRow device{.id = Id::random(world.random), .user = Id::random(world.random)};
    REQUIRE(world.first->transact([&] { return world.first->putDevice(device); }));
    REQUIRE(world.second->connection().waitAtMost(50));
    REQUIRE(world.first->transact([&]() -> Result<void> {
        auto serving = world.first->device(device.id);
        const auto shutOut = world.second->transact([&]() -> Result<void> {
            auto same = world.second->device(device.id);
            return same ? Result<void>{} : fail(same);
        });
        CHECK_FALSE(shutOut); // it waits till the other has written back what it read
        return world.first->putDevice(**serving);
    }));
}

TEST_CASE("a transaction that fails leaves nothing, and a reader has one view to its end") {
    World world;
    const auto failed = world.first->transact([&]() -> Result<void> {
        if (auto added = world.first->addEdit(row(world.ada, 1, world.tokke)); !added) return added;
        return fail(ErrorCode::Refused, "no");
    });
    CHECK(failed.error().code == ErrorCode::Refused);
    REQUIRE(world.third->view([&]() -> Result<void> {
        CHECK(world.third->head(world.tokke)->sequence == 0);
        REQUIRE(world.first->transact([&] { return world.first->addEdit(row(world.ada, 1, world.tokke)); }));
        CHECK_FALSE(*world.third->hasEdit({world.ada, 1}));
        return {};
    }));
    REQUIRE(world.third->view([&]() -> Result<void> {
        CHECK(*world.third->hasEdit({world.ada, 1}));
        return {};
    }));
}

TEST_CASE("a change that the database refused is no success, even if nobody looked") {
    World world;
    const auto done = world.first->transact([&]() -> Result<void> {
        (void)world.first->addEdit(row(world.ada, 1, world.tokke));
        (void)runWith(world.first->connection(), "INSERT INTO nowhere VALUES(?)", std::uint64_t{1});
        return {};
    });
    CHECK_FALSE(done);
}

TEST_CASE("a hub whose connection was cut connects again") {
    World world;
    const auto cut = world.first->transact([&]() -> Result<void> {
        REQUIRE(eachRow(world.second->connection(),
                        "SELECT pg_terminate_backend(pid,5000) FROM pg_stat_activity"
                        " WHERE application_name='feltbok-hub' AND pid<>pg_backend_pid()",
                        [](const SqlRow&) {}));
        return world.first->addEdit(row(world.ada, 1, world.tokke));
    });
    CHECK(cut.error().code == ErrorCode::Offline); // under way: undone, and the tablet asks again
    CHECK(world.first->transact([&] { return world.first->addEdit(row(world.ada, 1, world.tokke)); }));
    Reader reader{*world.third, world.tokke}; // cut too, between transactions: nobody notices
    reader.read();
    CHECK(reader.seen.size() == 1);
}

TEST_CASE("files as rows do what files do") {
    World world;
    FileSystem& files = world.first->files();
    const Bytes large(PostgresFiles::kPartBytesMax * 2 + 17, 7);
    REQUIRE(files.writeDurably("blobs/partial/a", large));
    REQUIRE(files.appendDurably("blobs/partial/a", Bytes{1, 2, 3}));
    CHECK(*files.sizeBytes("blobs/partial/a") == large.size() + 3);
    CHECK(*files.readPart("blobs/partial/a", large.size() - 1, 3) == Bytes{7, 1, 2});
    CHECK(*files.readPart("blobs/partial/a", PostgresFiles::kPartBytesMax - 1, 2) == Bytes{7, 7});
    CHECK(files.readPart("blobs/partial/a", large.size() + 3, 10)->empty());
    REQUIRE(files.writeDurably("blobs/s/b", Bytes{9}));
    REQUIRE(files.rename("blobs/partial/a", "blobs/s/b"));
    CHECK(files.read("blobs/s/b")->size() == large.size() + 3);
    CHECK_FALSE(files.exists("blobs/partial/a"));
    REQUIRE(files.writeDurably("blobs/s/empty", {}));
    CHECK(files.read("blobs/s/empty")->empty());
    CHECK(world.second->files().list("blobs") == std::vector<std::filesystem::path>{"s"});
    CHECK(world.second->files().list("blobs/s") == std::vector<std::filesystem::path>{"b", "empty"});
    REQUIRE(files.remove("blobs/s/b"));
    REQUIRE(files.remove("blobs/s/b"));
    CHECK(files.read("blobs/s/b").error().code == ErrorCode::NotFound);
    CHECK(files.rename("blobs/s/b", "x").error().code == ErrorCode::NotFound);
}
