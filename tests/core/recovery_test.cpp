// SPDX-License-Identifier: Apache-2.0
// A PIN is forgotten and nothing is lost.
#include "core/base/posix_file_system.h"
#include "core/store/file_keychain.h"
#include "core/store/key_file.h"
#include "core/store/store.h"
#include "tests/catch.h"
#include "tests/scratch_folder.h"
#include "tests/seeded_random.h"
#include "tests/still_clock.h"

using namespace feltbok;
using feltbok::testing::SeededRandom;
using feltbok::testing::StillClock;

namespace {

struct Device {
    testing::ScratchFolder folder;
    PosixFileSystem files;
    StillClock clock;
    SeededRandom random;
    FileKeychain keychain{folder.path() / "keychain", files};
    KeyFile keyFile{folder.path() / "feltbok.key", files, keychain, clock, random};
    RecoveryPair county = RecoveryPair::create(random);
    Id device = Id::random(random);
    DatabaseKey key;
    explicit Device(std::uint64_t seed = 42) : random(seed) {
        REQUIRE(files.makeFolder(folder.path() / "keychain"));
        const auto made = keyFile.create("4711", KeyCost::forTests());
        REQUIRE(made);
        key = *made;
    }
    /// What the keychain keeps while an answer is awaited.
    Bytes replySeed() {
        for (const auto& name : files.list(folder.path() / "keychain"))
            if (name.string().find("-recovery") != std::string::npos) {
                auto seed = files.read(folder.path() / "keychain" / name);
                REQUIRE(seed);
                return *seed;
            }
        FAIL("no answer is awaited");
        return {};
    }
    std::string request() {
        const auto code = keyFile.requestRecovery();
        REQUIRE(code);
        return *code;
    }
};

} // namespace

TEST_CASE("P1 a forgotten PIN: unsent notes are there under the new one, and the old one opens nothing") {
    Device tablet;
    const auto open = [&](const DatabaseKey& key) {
        auto store = Store::open({.folder = tablet.folder.path(), .key = key}, tablet.clock, tablet.random,
                                 tablet.files);
        REQUIRE(store);
        return std::move(*store);
    };
    const Id scope = Id::random(tablet.random);
    Id note;
    {
        const auto store = open(tablet.key);
        note =
            store->commit(Change{.kind = "note", .scope = scope, .fields = {{"text", "ikke sendt"}}})->record;
    }
    REQUIRE(tablet.keyFile.sealFor(tablet.key, tablet.device, tablet.county.publicKey()));
    const std::string request = tablet.request();
    CHECK(tablet.request() == request); // asked twice: either answer will do
    const auto answer = answerRecovery(request, tablet.county);
    REQUIRE(answer);
    CHECK(answer->device == tablet.device);
    const auto key = tablet.keyFile.recover(answer->answer, "1234", KeyCost::forTests());
    REQUIRE(key);
    CHECK(open(*key)->read(note)->text("text") == "ikke sendt");
    CHECK(tablet.keyFile.open("4711").error().code == ErrorCode::WrongKey);
    CHECK(tablet.keyFile.open("1234"));
    CHECK(tablet.keyFile.requestRecovery()); // and once more, some other day
}

TEST_CASE("P6 a recovery's codes open nothing elsewhere, and a wrong answer changes nothing") {
    Device tablet;
    Device other(7);
    CHECK(tablet.keyFile.requestRecovery().error().code == ErrorCode::NotFound); // nothing was sealed yet
    CHECK(tablet.keyFile.recover("x", "1234").error().code == ErrorCode::BadInput);
    REQUIRE(tablet.keyFile.sealFor(tablet.key, tablet.device, tablet.county.publicKey()));
    const RecoveryPair elsewhere = RecoveryPair::create(other.random);
    const std::string request = tablet.request();
    CHECK(answerRecovery(request, elsewhere).error().code == ErrorCode::BadInput);
    CHECK(answerRecovery(request.substr(1), tablet.county).error().code == ErrorCode::BadInput);
    CHECK(answerRecovery("", tablet.county).error().code == ErrorCode::BadInput);
    const auto answer = answerRecovery(request, tablet.county);
    REQUIRE(answer);
    // What lies in the key file and what travels, without the keychain's half.
    const auto file = tablet.files.read(tablet.folder.path() / "feltbok.key");
    REQUIRE(file);
    CHECK(asText(*file).find(toHex(tablet.key.bytes())) == std::string::npos);
    REQUIRE(other.keyFile.sealFor(other.key, other.device, elsewhere.publicKey()));
    (void)other.request();
    CHECK(other.keyFile.recover(answer->answer, "1234", KeyCost::forTests()).error().code ==
          ErrorCode::BadInput);
    // Well sealed to this tablet, but another's key.
    const auto pair = RecoveryPair::fromSeed(tablet.replySeed());
    const auto sealed = sealedKey(other.key, other.device, tablet.county.publicKey());
    const auto wrong = answerRecovery(recoveryRequest(sealed, pair->publicKey()), tablet.county);
    REQUIRE(wrong);
    CHECK(tablet.keyFile.recover(wrong->answer, "1234", KeyCost::forTests()).error().code ==
          ErrorCode::BadInput);
    CHECK(tablet.keyFile.recover(answer->answer, "123", KeyCost::forTests()).error().code ==
          ErrorCode::BadValue);
    CHECK(tablet.keyFile.open("4711"));
}

TEST_CASE("A new PIN keeps what the key is sealed to, and a new recovery key takes the old one's place") {
    Device tablet;
    REQUIRE(tablet.keyFile.sealFor(tablet.key, tablet.device, tablet.county.publicKey()));
    REQUIRE(tablet.keyFile.changePin("4711", "5812", KeyCost::forTests()));
    CHECK(answerRecovery(tablet.request(), tablet.county));
    const RecoveryPair next = RecoveryPair::create(tablet.random);
    REQUIRE(tablet.keyFile.sealFor(tablet.key, tablet.device, next.publicKey()));
    CHECK(answerRecovery(tablet.request(), next));
    CHECK(!answerRecovery(tablet.request(), tablet.county));
}
