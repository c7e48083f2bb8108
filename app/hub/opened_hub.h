// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/hub/folder_lock.h"
#include "core/base/posix_file_system.h"
#include "core/base/system_world.h"
#include "sync/hub/hub.h"
#include "sync/hub/sqlite/hub_folder.h"

#include <memory>
#include <optional>

namespace feltbok::hub {

/// The hub in a folder and the world it lives in: this machine's files, clock and random numbers.
class OpenedHub {
public:
    /// NotFound if `init` was never run there.
    [[nodiscard]] static Result<std::unique_ptr<OpenedHub>> open(const std::filesystem::path& folder);
    /// The same, and from now on the clock is moved by so much, for the verbs of other processes too: a
    /// rehearsal of a wrong clock concerns the whole hub.
    [[nodiscard]] static Result<std::unique_ptr<OpenedHub>> open(const std::filesystem::path& folder,
                                                                 std::int64_t clockOffsetMs);
    /// Makes the folder and a new hub in it, or finds the one that is there.
    [[nodiscard]] static Result<std::unique_ptr<OpenedHub>> make(const std::filesystem::path& folder);

    [[nodiscard]] Hub& hub() { return *m_hub; }
    [[nodiscard]] SqliteHubStore& store() { return *m_store; }
    [[nodiscard]] const HubFolder& folder() const { return m_folder; }
    [[nodiscard]] FileSystem& files() { return m_files; }
    [[nodiscard]] const Clock& clock() const { return *m_clock; }

private:
    explicit OpenedHub(const std::filesystem::path& folder) : m_folder{folder} {}
    Result<void> openHub();

    HubFolder m_folder;
    PosixFileSystem m_files;
    SystemRandom m_random;
    std::optional<SystemClock> m_clock;
    std::optional<FolderLock> m_lock;
    std::unique_ptr<SqliteHubStore> m_store;
    std::unique_ptr<Hub> m_hub;
};

} // namespace feltbok::hub
