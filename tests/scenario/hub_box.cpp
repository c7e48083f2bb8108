// SPDX-License-Identifier: Apache-2.0
#include "tests/scenario/hub_box.h"

#include "sync/hub/hub_meta.h"
#include "tests/crash/crash_vfs.h"

namespace feltbok::scenario {
namespace {

constexpr const char* kFolder = "/hub";

} // namespace

HubBox::HubBox(const Clock& clock, Random& random, Bug bug, Troubles& troubles, bool onDisk)
    : m_clock(clock), m_random(random), m_troubles(troubles) {
    if (!onDisk) return;
    m_disk = std::make_unique<testing::CrashDisk>(random);
    if (bug == Bug::SentBeforeDurable) m_disk->lieAboutSync();
}

Result<void> HubBox::open() {
    if (!m_store) {
        if (m_disk) testing::mountCrashDisk(*m_disk, kFolder);
        auto store =
            m_disk ? SqliteHubStore::open("/hub/hub.db", testing::kCrashVfsName) : SqliteHubStore::open({});
        if (!store) return fail(store);
        m_store = std::move(*store);
    }
    if (auto made = Hub::init(*m_store, m_clock, m_random); !made) return made;
    FileSystem& files = m_disk ? static_cast<FileSystem&>(*m_disk) : m_memory;
    auto hub = Hub::open(*m_store, m_clock, m_random, files, {.blobFolder = "/hub/blobs"});
    if (!hub) return fail(hub);
    m_hub = std::move(*hub);
    return {};
}

bool HubBox::hasBlob(const Id& scope, const Digest& sha256) {
    FileSystem& files = m_disk ? static_cast<FileSystem&>(*m_disk) : m_memory;
    return files.exists(std::filesystem::path(kFolder) / "blobs" / scope.toString() / toHex(sha256));
}

Result<void> HubBox::restart() {
    ++m_troubles.hubRestarts;
    m_hub.reset();
    if (m_disk) {
        m_disk->cutNow();
        m_store.reset();
        m_disk->recover(m_random.below(2) == 0 ? testing::Unsynced::Dropped : testing::Unsynced::Torn);
    }
    return open();
}

Result<void> HubBox::putBack(bool saysSo) {
    ++m_troubles.hubsPutBack;
    m_troubles.hubsPutBackSilently += saysSo ? 0 : 1;
    m_hub.reset();
    m_store.reset();
    m_disk->putBack(m_image);
    auto store = SqliteHubStore::open("/hub/hub.db", testing::kCrashVfsName);
    if (!store) return fail(store);
    m_store = std::move(*store);
    if (saysSo)
        if (auto noted = meta::noteRestored(*m_store, m_clock, m_random); !noted) return noted;
    return open();
}

} // namespace feltbok::scenario
