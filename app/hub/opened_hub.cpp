// SPDX-License-Identifier: Apache-2.0
#include "app/hub/opened_hub.h"

#include "sync/hub/hub_meta.h"
#include "sync/hub/postgres/postgres_hub_store.h"
#include "sync/hub/postgres/restore_postgres.h"
#include "sync/hub/sqlite/sqlite_hub_store.h"

#include <charconv>

namespace feltbok::hub {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kClockOffset = "clock.offsetMs";

std::int64_t offsetIn(HubStore& store) {
    std::int64_t offset = 0;
    (void)store.view([&]() -> Result<void> {
        const auto bytes = store.meta(kClockOffset);
        if (!bytes) return fail(bytes);
        const std::string_view text = asText(*bytes);
        std::from_chars(text.data(), text.data() + text.size(), offset);
        return {};
    });
    return offset;
}

} // namespace

Result<std::unique_ptr<OpenedHub>> OpenedHub::open(const HubPlace& place) {
    std::unique_ptr<OpenedHub> opened(new OpenedHub(place));
    if (opened->isInFolder() && !opened->m_files.exists(HubFolder{place.folder}.database()))
        return fail(ErrorCode::NotFound, "there is no hub here yet: run feltbok-hub init --dir",
                    place.folder.string());
    if (auto done = opened->openStore(); !done) return fail(done);
    if (auto done = opened->openHub(); !done) return fail(done);
    return opened;
}

Result<std::unique_ptr<OpenedHub>> OpenedHub::open(const HubPlace& place, std::int64_t clockOffsetMs) {
    auto opened = open(place);
    if (!opened) return opened;
    HubStore& store = (*opened)->store();
    if (offsetIn(store) != clockOffsetMs) {
        const std::string text = std::to_string(clockOffsetMs);
        auto set = store.transact([&] { return store.setMeta(kClockOffset, asBytes(text)); });
        if (!set) return fail(set);
        opened->reset();
        opened = open(place);
    }
    return opened;
}

Result<std::unique_ptr<OpenedHub>> OpenedHub::make(const HubPlace& place) {
    std::unique_ptr<OpenedHub> opened(new OpenedHub(place));
    if (!place.folder.empty())
        if (auto made = opened->m_files.makeFolder(place.folder); !made) return fail(made);
    if (auto done = opened->openStore(); !done) return fail(done);
    if (auto made = Hub::init(*opened->m_store, SystemClock(), opened->m_random); !made) return fail(made);
    if (auto done = opened->openHub(); !done) return fail(done);
    return opened;
}

Result<void> OpenedHub::openStore() {
    if (!isInFolder()) {
        auto store = PostgresHubStore::open(m_place.database);
        if (!store) return fail(store);
        m_blobs = {(*store)->files(), kPostgresBlobs};
        m_store = std::move(*store);
        return {};
    }
    auto lock = FolderLock::take(m_place.folder, FolderLock::Use::Shared);
    if (!lock) return fail(lock);
    m_lock.emplace(std::move(*lock));
    const HubFolder folder{m_place.folder};
    auto store = SqliteHubStore::open(folder.database());
    if (!store) return fail(store);
    m_store = std::move(*store);
    m_blobs = {m_files, folder.blobs()};
    return {};
}

Result<void> OpenedHub::openHub() {
    m_clock.emplace(offsetIn(*m_store));
    const bool hasFolder = !m_place.folder.empty();
    auto hub = Hub::open(*m_store, *m_clock, m_random, m_blobs.files,
                         {.blobFolder = m_blobs.folder,
                          .ledger = hasFolder ? HubFolder{m_place.folder}.ledger() : kPostgresLedger,
                          .ledgerFiles = hasFolder ? &m_files : nullptr});
    if (!hub) return fail(hub);
    m_hub = std::move(*hub);
    return {};
}

Result<void> OpenedHub::keepsClearOf(const fs::path& to) const {
    return m_place.folder.empty() ? Result<void>{} : HubFolder{m_place.folder}.keepsClearOf(to);
}

Result<void> OpenedHub::backupTo(const fs::path& to) {
    if (auto clear = keepsClearOf(to); !clear) return clear;
    return backupHub(*m_store, m_blobs, m_files, to, *m_clock);
}

Result<void> OpenedHub::verify() {
    if (isInFolder())
        if (auto sound = SqliteHubStore::verifyFile(HubFolder{m_place.folder}.database()); !sound)
            return sound;
    return m_hub->verify();
}

Result<void> OpenedHub::restore(const HubPlace& place, const fs::path& from) {
    PosixFileSystem files;
    SystemRandom random;
    if (!place.folder.empty())
        if (auto made = files.makeFolder(place.folder); !made) return made;
    if (!place.database.empty()) return restorePostgres(from, place.database, files, random, SystemClock());
    const auto lock = FolderLock::take(place.folder, FolderLock::Use::Alone);
    if (!lock) return fail(lock);
    return restoreHub(from, HubFolder{place.folder}, files, random, SystemClock());
}

} // namespace feltbok::hub
