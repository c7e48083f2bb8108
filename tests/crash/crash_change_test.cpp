// SPDX-License-Identifier: Apache-2.0
// The power goes while a key is changed, a database brought to a new version, a person forgotten.
#include "core/store/key_file.h"
#include "core/store/schema.h"
#include "core/store/store.h"
#include "sync/hub/hub.h"
#include "sync/hub/sqlite/sqlite_hub_store.h"
#include "tests/catch.h"
#include "tests/crash/crash_vfs.h"
#include "tests/seeded_random.h"
#include "tests/still_clock.h"

#include <algorithm>

using namespace feltbok;
using namespace feltbok::testing;

namespace {

/// The system's own, which stays when a disk loses its power.
class SafeKeychain final : public Keychain {
public:
    Result<Bytes> read(std::string_view name) override {
        const auto it = m_secrets.find(std::string(name));
        return it == m_secrets.end() ? Result<Bytes>(fail(ErrorCode::NotFound, "no such secret"))
                                     : it->second;
    }
    Result<void> write(std::string_view name, ByteView secret) override {
        m_secrets[std::string(name)] = Bytes(secret.begin(), secret.end());
        return {};
    }
    Result<void> remove(std::string_view name) override {
        m_secrets.erase(std::string(name));
        return {};
    }
    [[nodiscard]] bool isProtected() const override { return true; }

private:
    std::map<std::string, Bytes> m_secrets;
};

/// Does `work` on a fresh trial once for each change of the disk that it makes, the power going there, and
/// has what is left checked: was it done, as far as whoever asked was told?
template <class Trial, class Work, class Check>
std::uint64_t cutEverywhere(Random& random, Work work, Check check) {
    std::uint64_t cuts = 0;
    for (const Unsynced unsynced : {Unsynced::Kept, Unsynced::Dropped, Unsynced::Torn}) {
        bool wasCut = true;
        for (std::uint64_t at = 1; wasCut; ++at) {
            Trial trial(random);
            trial.disk.cutAt(at);
            const Result<void> done = work(trial);
            wasCut = trial.disk.isCut();
            INFO("cut at change " << at << ", unsynced bytes: " << static_cast<int>(unsynced));
            REQUIRE((done.has_value() || wasCut));
            trial.close();
            trial.disk.recover(unsynced);
            check(trial, done.has_value());
            cuts += wasCut ? 1 : 0;
        }
    }
    return cuts;
}

struct KeyTrial {
    explicit KeyTrial(Random& seeded) : random(seeded), disk(seeded) {
        const auto made = keyFile.create("4711", KeyCost::forTests());
        REQUIRE(made);
        key = *made;
    }
    void close() {}
    bool opensWith(const char* pin) {
        const auto opened = keyFile.open(pin);
        return opened && opened->bytes() == key.bytes();
    }
    Random& random;
    StillClock clock;
    CrashDisk disk;
    SafeKeychain keychain;
    KeyFile keyFile{"/feltbok.key", disk, keychain, clock, random};
    DatabaseKey key;
};

struct StoreTrial {
    explicit StoreTrial(Random& seeded, int version = kSchemaVersion) : random(seeded), disk(seeded) {
        mountCrashDisk(disk, "/tablet");
        if (version == kSchemaVersion) {
            open();
            return;
        }
        auto old = Database::open({.path = "/tablet/feltbok.db", .key = key, .vfs = kCrashVfsName});
        REQUIRE(old);
        REQUIRE(migrate(**old, version));
        REQUIRE((*old)->run("INSERT INTO setting VALUES('kept', 'fra før')"));
    }
    void open() {
        auto opened = tryOpen();
        REQUIRE(opened);
        store = std::move(*opened);
    }
    Result<std::unique_ptr<Store>> tryOpen() {
        return Store::open({.folder = "/tablet", .key = key, .vfs = kCrashVfsName}, clock, random, disk);
    }
    void close() { store.reset(); }
    Random& random;
    StillClock clock;
    CrashDisk disk;
    DatabaseKey key{DatabaseKey({1})};
    std::unique_ptr<Store> store;
};

struct OldStore : StoreTrial {
    explicit OldStore(Random& seeded) : StoreTrial(seeded, 1) {}
};

const Fields kSigne{{"name", "Signe"}, {"phone", "40506070"}};

struct PersonTrial : StoreTrial {
    explicit PersonTrial(Random& seeded) : StoreTrial(seeded) {
        auto made =
            store->commit(Change{.kind = "person", .scope = Id::derived(Id{}, "Tokke"), .fields = kSigne});
        REQUIRE(made);
        signe = made->record;
    }
    Id signe;
};

/// A hub that knows a person, in a file that is not encrypted.
struct HubTrial {
    explicit HubTrial(Random& seeded) : random(seeded), disk(seeded) {
        mountCrashDisk(disk, "/hub");
        REQUIRE(start());
        auto invitation = hub->invite({.scopes = {"Tokke"}, .user = "Signe Markør"});
        REQUIRE(invitation);
        signe = hub->users()->front().user.id;
    }
    bool start() {
        auto opened = SqliteHubStore::open("/hub/hub.db", kCrashVfsName);
        if (!opened) return false;
        store = std::move(*opened);
        if (!Hub::init(*store, clock, random)) return false;
        auto one =
            Hub::open(*store, clock, random, disk, {.blobFolder = "/hub/blobs", .ledger = "/hub/ledger"});
        if (one) hub = std::move(*one);
        return one.has_value();
    }
    void close() {
        hub.reset();
        store.reset();
    }
    bool isInAnyFile(std::string_view text) {
        return std::ranges::any_of(disk.image(), [&](const auto& file) {
            return asText(file.second).find(text) != std::string_view::npos;
        });
    }
    Random& random;
    StillClock clock;
    CrashDisk disk;
    std::unique_ptr<SqliteHubStore> store;
    std::unique_ptr<Hub> hub;
    Id signe;
};

} // namespace

TEST_CASE("P1 the power goes at every change of a new PIN: the old or the new one opens, never none") {
    auto random = SeededRandom::fromEnvironment();
    INFO("FELTBOK_SEED=" << random.seed());
    const auto cuts = cutEverywhere<KeyTrial>(
        random, [](KeyTrial& trial) { return trial.keyFile.changePin("4711", "5812", KeyCost::forTests()); },
        [](KeyTrial& trial, bool done) {
            REQUIRE((trial.opensWith("5812") || (!done && trial.opensWith("4711"))));
        });
    CHECK(cuts > 3);
}

TEST_CASE("P1 the power goes at every change of a recovery: the old PIN or the new one opens") {
    auto random = SeededRandom::fromEnvironment();
    INFO("FELTBOK_SEED=" << random.seed());
    const auto recover = [](KeyTrial& trial) -> Result<void> {
        const RecoveryPair county = RecoveryPair::create(trial.random);
        auto sealed = trial.keyFile.sealFor(trial.key, Id::random(trial.random), county.publicKey());
        if (!sealed) return sealed;
        auto request = trial.keyFile.requestRecovery();
        if (!request) return fail(request);
        auto answer = answerRecovery(*request, county);
        if (!answer) return fail(answer);
        auto key = trial.keyFile.recover(answer->answer, "5812", KeyCost::forTests());
        return key ? Result<void>{} : fail(key);
    };
    const auto cuts = cutEverywhere<KeyTrial>(random, recover, [](KeyTrial& trial, bool done) {
        REQUIRE((trial.opensWith("5812") || (!done && trial.opensWith("4711"))));
    });
    CHECK(cuts > 6);
}

TEST_CASE(
    "P1 the power goes at every change of a migration: it is done at the next start, and nothing is lost") {
    auto random = SeededRandom::fromEnvironment();
    INFO("FELTBOK_SEED=" << random.seed());
    const auto open = [](OldStore& trial) -> Result<void> {
        auto opened = trial.tryOpen();
        if (!opened) return fail(opened);
        trial.store = std::move(*opened);
        return {};
    };
    const auto cuts = cutEverywhere<OldStore>(random, open, [](OldStore& trial, bool /*done*/) {
        trial.open();
        REQUIRE(trial.store->setting("kept") == "fra før");
        REQUIRE(trial.store->verify());
        REQUIRE(trial.store->commit(
            Change{.kind = "person", .scope = Id::derived(Id{}, "Tokke"), .fields = kSigne}));
    });
    CHECK(cuts > 10);
}

TEST_CASE("P1 P6 the power goes at every change of an erasure: all of it is done or none, and nothing else "
          "is lost") {
    auto random = SeededRandom::fromEnvironment();
    INFO("FELTBOK_SEED=" << random.seed());
    const auto erase = [](PersonTrial& trial) {
        return trial.store->erase({trial.signe}, {{"erased", "1"}});
    };
    const auto cuts = cutEverywhere<PersonTrial>(random, erase, [](PersonTrial& trial, bool done) {
        trial.open();
        REQUIRE(trial.store->verify());
        const bool gone = trial.store->setting("erased") == "1";
        REQUIRE((gone || !done));
        for (const char* field : {"name", "phone"}) {
            REQUIRE(trial.store->read(trial.signe)->fields.at(field).is_null() == gone);
            REQUIRE(trial.store->history(trial.signe, field).front().value.has_value() != gone);
        }
        REQUIRE(trial.store->search("Signe", 5).empty() == gone);
    });
    CHECK(cuts > 5);
}

TEST_CASE(
    "P6 the hub's power goes at every change of an erasure: what was begun is finished at the next start") {
    auto random = SeededRandom::fromEnvironment();
    INFO("FELTBOK_SEED=" << random.seed());
    const auto erase = [](HubTrial& trial) -> Result<void> {
        auto erased = trial.hub->erase(trial.signe);
        return erased ? Result<void>{} : fail(erased);
    };
    const auto cuts = cutEverywhere<HubTrial>(random, erase, [](HubTrial& trial, bool done) {
        REQUIRE(trial.start());
        const bool begun = !trial.hub->erasures()->empty();
        REQUIRE((begun || !done));
        REQUIRE(trial.hub->users()->front().user.name.empty() == begun);
        if (begun) REQUIRE_FALSE(trial.isInAnyFile("Markør"));
        REQUIRE(trial.hub->erase(trial.signe));
        REQUIRE_FALSE(trial.isInAnyFile("Markør"));
        REQUIRE(trial.hub->verify());
    });
    CHECK(cuts > 10);
}
