// SPDX-License-Identifier: Apache-2.0
#include "app/hub/opened_hub.h"

#include <charconv>

namespace feltbok::hub {

namespace {

namespace fs = std::filesystem;

fs::path offsetFile(const HubFolder& hub) {
    return hub.folder / "clock-offset-ms";
}

std::int64_t offsetOf(const HubFolder& hub, FileSystem& files) {
    std::int64_t offset = 0;
    if (!files.exists(offsetFile(hub))) return offset;
    const auto bytes = files.read(offsetFile(hub));
    if (!bytes) return offset;
    const std::string_view text = asText(*bytes);
    std::from_chars(text.data(), text.data() + text.size(), offset);
    return offset;
}

Result<void> setOffset(const HubFolder& hub, FileSystem& files, std::int64_t offsetMs) {
    if (offsetMs == 0) return files.remove(offsetFile(hub));
    const std::string text = std::to_string(offsetMs);
    return files.writeDurably(offsetFile(hub), asBytes(text));
}

} // namespace

Result<std::unique_ptr<OpenedHub>> OpenedHub::open(const fs::path& folder) {
    std::unique_ptr<OpenedHub> opened(new OpenedHub(folder));
    if (!opened->m_files.exists(opened->m_folder.database()))
        return fail(ErrorCode::NotFound, "there is no hub here yet: run feltbok-hub init --dir",
                    folder.string());
    if (auto done = opened->openHub(); !done) return fail(done);
    return opened;
}

Result<std::unique_ptr<OpenedHub>> OpenedHub::open(const fs::path& folder, std::int64_t clockOffsetMs) {
    const HubFolder hub{folder};
    PosixFileSystem files;
    if (files.exists(hub.database()))
        if (auto set = setOffset(hub, files, clockOffsetMs); !set) return fail(set);
    return open(folder);
}

Result<std::unique_ptr<OpenedHub>> OpenedHub::make(const fs::path& folder) {
    PosixFileSystem files;
    SystemRandom random;
    if (auto made = files.makeFolder(folder); !made) return fail(made);
    {
        auto lock = FolderLock::take(folder, FolderLock::Use::Shared);
        if (!lock) return fail(lock);
        auto store = SqliteHubStore::open(HubFolder{folder}.database());
        if (!store) return fail(store);
        if (auto made = Hub::init(**store, SystemClock(), random); !made) return fail(made);
    }
    return open(folder);
}

Result<void> OpenedHub::openHub() {
    auto lock = FolderLock::take(m_folder.folder, FolderLock::Use::Shared);
    if (!lock) return fail(lock);
    m_lock.emplace(std::move(*lock));
    m_clock.emplace(offsetOf(m_folder, m_files));
    auto store = SqliteHubStore::open(m_folder.database());
    if (!store) return fail(store);
    m_store = std::move(*store);
    auto hub = Hub::open(*m_store, *m_clock, m_random, m_files,
                         {.blobFolder = m_folder.blobs(), .ledger = m_folder.ledger()});
    if (!hub) return fail(hub);
    m_hub = std::move(*hub);
    return {};
}

} // namespace feltbok::hub
