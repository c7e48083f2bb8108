// SPDX-License-Identifier: Apache-2.0
#include "core/store/store.h"
#include "sync/client/enrolment.h"
#include "sync/client/sync_client.h"
#include "sync/hub/hub.h"
#include "sync/hub/sqlite/sqlite_hub_store.h"
#include "sync/protocol/snapshot.h"
#include "tests/catch.h"
#include "tests/crash/crash_vfs.h"
#include "tests/seeded_random.h"
#include "tests/still_clock.h"

using namespace feltbok;
using namespace feltbok::testing;

namespace {

constexpr const char* kTablet = "/tablet";
constexpr const char* kHub = "/hub";

/// A hub and two tablets, one of them and the hub on disks that can lose their power.
struct CrashCounty {
    explicit CrashCounty(Random& seeded) : random(seeded), tabletDisk(seeded), hubDisk(seeded) {
        mountCrashDisk(tabletDisk, kTablet);
        mountCrashDisk(hubDisk, kHub);
        REQUIRE(startHub());
        REQUIRE(openTablet());
        auto memory = Store::open({.folder = {}, .searchIndex = false}, clock, random, tabletDisk);
        REQUIRE(memory);
        other = std::move(*memory);
        for (Store* store : {tablet.get(), other.get()}) {
            auto invitation = hub->invite({.scopes = {"Tokke"}});
            REQUIRE(invitation);
            Enrolment enrolment(*store, random, "http://hub", invitation->code);
            REQUIRE(converse(enrolment, transport));
        }
        scope = tablet->scopes().front().id;
    }

    bool startHub() {
        hub.reset();
        hubStore.reset();
        auto store = SqliteHubStore::open("/hub/hub.db", kCrashVfsName);
        if (!store) return false;
        hubStore = std::move(*store);
        if (!Hub::init(*hubStore, clock, random)) return false;
        auto opened = Hub::open(*hubStore, clock, random, hubDisk, {.blobFolder = "/hub/blobs"});
        if (!opened) return false;
        hub = std::move(*opened);
        return true;
    }

    bool openTablet() {
        tablet.reset();
        auto store = Store::open(
            {.folder = kTablet, .key = DatabaseKey({1}), .vfs = kCrashVfsName, .searchIndex = false}, clock,
            random, tabletDisk);
        if (!store) return false;
        tablet = std::move(*store);
        return true;
    }

    Result<void> sync(Store& store) {
        SyncClient client(store, clock, random, {});
        return converse(client, transport);
    }

    /// Something to push, something to pull, a conflict, a picture each way.
    void write() {
        for (Store* store : {tablet.get(), other.get()}) {
            const std::string who = store == tablet.get() ? "nettbrettet" : "den andre";
            for (int i = 0; i < 3; ++i) {
                auto made = store->commit(Change{
                    .kind = "note", .scope = scope, .fields = {{"text", who + " " + std::to_string(i)}}});
                REQUIRE(made);
                texts.emplace_back(made->record, who + " " + std::to_string(i));
            }
            auto blob = store->blobs().add(scope, Bytes(2000, static_cast<std::uint8_t>(who.size())));
            REQUIRE(blob);
            REQUIRE(store->commit(Change{.kind = "attachment",
                                         .scope = scope,
                                         .fields = {{"parent", texts.back().first.toString()},
                                                    {"name", who},
                                                    {"sha256", toHex(blob->sha256)}}}));
            pictures.push_back(blob->sha256);
        }
        REQUIRE(sync(*other));
    }

    /// After the power is back everything goes on, and nothing is lost, doubled or in conflict.
    void checkAllIsWell() {
        REQUIRE(tablet->verify());
        // Whatever the tablet believes to be sent is on the hub, before anything is sent again.
        for (std::uint64_t number = 1; number <= tablet->acknowledged(); ++number)
            REQUIRE(hubStore->view([&]() -> Result<void> {
                auto has = hubStore->hasEdit({tablet->replica(), number});
                if (!has || !*has) return fail(ErrorCode::NotFound, "the hub lacks a sent edit");
                return {};
            }));
        REQUIRE(sync(*tablet));
        REQUIRE(sync(*other));
        for (Store* store : {tablet.get(), other.get()}) {
            REQUIRE(store->outbox().unsent == 0);
            REQUIRE(store->outbox().refused == 0);
            REQUIRE(store->conflicted().empty());
            REQUIRE(store->list({.kind = "note"}).size() == texts.size());
            for (const auto& [record, text] : texts)
                REQUIRE(store->read(record)->text("text") == text);
            for (const Digest& picture : pictures)
                REQUIRE(store->blobs().read(scope, picture));
        }
        REQUIRE(tablet->checksum(scope) == other->checksum(scope));
    }

    class Straight final : public BlockingTransport {
    public:
        explicit Straight(CrashCounty& county) : m_county(county) {}
        Result<HttpResponse> send(const HttpRequest& request) override {
            if (m_county.hubDisk.isCut()) return fail(ErrorCode::Offline, "the hub has no power");
            HttpResponse response = m_county.hub->handle(request);
            if (m_county.hubDisk.isCut()) return fail(ErrorCode::Offline, "the hub lost its power");
            return response;
        }
        void wait(std::int64_t /*ms*/) override {}

    private:
        CrashCounty& m_county;
    };

    Random& random;
    StillClock clock;
    CrashDisk tabletDisk;
    CrashDisk hubDisk;
    std::unique_ptr<SqliteHubStore> hubStore;
    std::unique_ptr<Hub> hub;
    std::unique_ptr<Store> tablet;
    std::unique_ptr<Store> other;
    Straight transport{*this};
    Id scope;
    std::vector<std::pair<Id, std::string>> texts;
    std::vector<Digest> pictures;
};

} // namespace

TEST_CASE("P1 P5 the tablet's power goes at every single change of a sync: nothing is lost or doubled") {
    auto random = SeededRandom::fromEnvironment();
    INFO("FELTBOK_SEED=" << random.seed());
    std::uint64_t cuts = 0;
    for (const Unsynced unsynced : {Unsynced::Kept, Unsynced::Dropped, Unsynced::Torn}) {
        bool wasCut = true;
        for (std::uint64_t at = 1; wasCut; ++at) {
            CrashCounty county(random);
            county.write();
            county.tabletDisk.cutAt(at);
            const auto synced = county.sync(*county.tablet);
            wasCut = county.tabletDisk.isCut();
            INFO("cut at change " << at << ", unsynced bytes: " << static_cast<int>(unsynced));
            REQUIRE(synced.has_value() != wasCut);
            county.tablet.reset();
            county.tabletDisk.recover(unsynced);
            REQUIRE(county.openTablet());
            county.checkAllIsWell();
            cuts += wasCut ? 1 : 0;
        }
    }
    CHECK(cuts > 20);
}

TEST_CASE("P5 the hub's power goes at every single change of a sync: what it said was sent is there") {
    auto random = SeededRandom::fromEnvironment();
    INFO("FELTBOK_SEED=" << random.seed());
    std::uint64_t cuts = 0;
    for (const Unsynced unsynced : {Unsynced::Kept, Unsynced::Dropped, Unsynced::Torn}) {
        bool wasCut = true;
        for (std::uint64_t at = 1; wasCut; ++at) {
            CrashCounty county(random);
            county.write();
            county.hubDisk.cutAt(at);
            (void)county.sync(*county.tablet);
            wasCut = county.hubDisk.isCut();
            INFO("cut at change " << at << ", unsynced bytes: " << static_cast<int>(unsynced));
            county.hub.reset();
            county.hubStore.reset();
            county.hubDisk.recover(unsynced);
            REQUIRE(county.startHub());
            county.checkAllIsWell();
            cuts += wasCut ? 1 : 0;
        }
    }
    CHECK(cuts > 20);
}

TEST_CASE(
    "P1 the tablet's power goes while it reads a snapshot: the next sync goes on, and nothing is missing") {
    auto random = SeededRandom::fromEnvironment();
    INFO("FELTBOK_SEED=" << random.seed());
    CrashCounty county(random);
    std::vector<Change> notes(kTransactionEditsMax,
                              Change{.kind = "note", .scope = county.scope, .fields = {{"text", "n"}}});
    for (std::size_t edits = 0; edits <= kSnapshotFrom; edits += notes.size())
        REQUIRE(county.other->commit(notes));
    REQUIRE(county.sync(*county.other));
    county.tablet.reset();
    const CrashDisk::Image joined = county.tabletDisk.image();
    constexpr std::uint64_t kStep = 60; // of a thousand changes or more
    std::uint64_t cuts = 0;
    for (const Unsynced unsynced : {Unsynced::Kept, Unsynced::Dropped, Unsynced::Torn}) {
        bool wasCut = true;
        for (std::uint64_t at = 1; wasCut; at += 1 + random.below(kStep)) {
            county.tabletDisk.putBack(joined);
            REQUIRE(county.openTablet());
            county.tabletDisk.cutAt(at);
            (void)county.sync(*county.tablet);
            wasCut = county.tabletDisk.isCut();
            INFO("cut at change " << at << ", unsynced bytes: " << static_cast<int>(unsynced));
            county.tablet.reset();
            county.tabletDisk.recover(unsynced);
            REQUIRE(county.openTablet());
            REQUIRE(county.sync(*county.tablet));
            REQUIRE(county.tablet->verify());
            REQUIRE(county.tablet->checksum(county.scope) == county.other->checksum(county.scope));
            cuts += wasCut ? 1 : 0;
        }
    }
    CHECK(cuts > 20);
}
