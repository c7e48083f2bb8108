// SPDX-License-Identifier: Apache-2.0
#include "core/store/store.h"
#include "tests/catch.h"
#include "tests/crash/crash_vfs.h"
#include "tests/seeded_random.h"

#include <vector>

using namespace feltbok;
using namespace feltbok::testing;

namespace {

class TickingClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return {m_ms += 10}; }

private:
    mutable std::int64_t m_ms = 1'795'000'000'000;
};

const Id kScope = Id::derived(Id{}, "Tokke");

/// What a person has been told is saved.
struct Promised {
    std::vector<std::pair<Id, std::string>> actions;
    std::vector<std::pair<Id, std::string>> drafts;
    std::vector<Digest> pictures;
};

Result<std::unique_ptr<Store>> open(CrashDisk& disk, const Clock& clock, Random& random) {
    return Store::open({.folder = "/tablet", .key = DatabaseKey({1}), .vfs = kCrashVfsName}, clock, random,
                       disk);
}

/// A little of a visit: drafts, edits, a picture, a settled conflict. Stops where the power goes.
void work(Store& store, Random& random, Promised& promised) {
    for (int i = 0; i < 3; ++i) {
        const std::string text = "tiltak " + std::to_string(i);
        const Id drafted = Id::random(random);
        if (store.draft(drafted, "note", kScope, "text", text)) promised.drafts.emplace_back(drafted, text);
        auto made = store.commit(Change{.kind = "action", .scope = kScope, .fields = {{"title", text}}});
        if (!made) continue;
        promised.actions.emplace_back(made->record, text);
        if (store.commit(Change{.record = made->record, .fields = {{"title", text + "!"}}}))
            promised.actions.back().second += "!";
    }
    if (auto blob = store.blobs().add(kScope, Bytes(3000, 7))) promised.pictures.push_back(blob->sha256);
    (void)store.cutAllDrafts();
}

void check(Store& store, const Promised& promised) {
    REQUIRE(store.verify());
    for (const auto& [id, text] : promised.actions) {
        const auto record = store.read(id);
        REQUIRE(record);
        // The edit under way when the power went may be there or not; what was promised may not be lost.
        REQUIRE(record->text("title").starts_with(text));
    }
    for (const auto& [id, text] : promised.drafts) {
        const auto draft = store.draftOf(id, "text");
        const auto record = store.read(id);
        REQUIRE(((draft && draft->value == text) || (record && record->text("text") == text)));
    }
    for (const Digest& picture : promised.pictures)
        REQUIRE(store.blobs().read(kScope, picture));
    const auto edits = store.ownEditsAfter(0, 10000, SIZE_MAX);
    for (std::size_t i = 0; i < edits.size(); ++i)
        REQUIRE(edits[i].id.number == i + 1); // no gaps
}

} // namespace

TEST_CASE("P1 the power goes at every single change of the disk: what was saved is there") {
    auto random = SeededRandom::fromEnvironment();
    INFO("FELTBOK_SEED=" << random.seed());
    const TickingClock clock;
    std::uint64_t cuts = 0;
    for (const Unsynced unsynced : {Unsynced::Kept, Unsynced::Dropped, Unsynced::Torn}) {
        for (std::uint64_t at = 1;; ++at) {
            CrashDisk disk(random);
            mountCrashDisk(disk);
            Promised promised;
            disk.cutAt(at);
            if (auto store = open(disk, clock, random)) work(**store, random, promised);
            const bool wasCut = disk.isCut();
            disk.recover(unsynced);
            INFO("cut at change " << at << ", unsynced bytes: " << static_cast<int>(unsynced));
            auto store = open(disk, clock, random);
            REQUIRE(store);
            check(**store, promised);
            REQUIRE(
                (*store)->commit(Change{.kind = "action", .scope = kScope, .fields = {{"title", "etter"}}}));
            if (!wasCut) {
                REQUIRE(promised.actions.size() == 3);
                break;
            }
            ++cuts;
        }
    }
    CHECK(cuts > 100);
}
