// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/hub/folder_lock.h"
#include "core/base/posix_file_system.h"
#include "core/base/system_world.h"
#include "sync/hub/hub.h"
#include "sync/hub/sqlite/hub_folder.h"

#include <memory>
#include <optional>
#include <string>

namespace feltbok::hub {

/// Where a hub is: in a folder, or in a PostgreSQL database. With a database, a folder is where the security
/// ledger lies; without one that is in the database, too.
struct HubPlace {
    std::filesystem::path folder;
    std::string database; ///< postgresql://…; may hold a password
};

/// The hub at a place and the world it lives in: this machine's files, clock and random numbers.
class OpenedHub {
public:
    /// NotFound if `init` was never run there.
    [[nodiscard]] static Result<std::unique_ptr<OpenedHub>> open(const HubPlace& place);
    /// The same, and from now on the clock is moved by so much, for the verbs of other processes too: a
    /// rehearsal of a wrong clock concerns the whole hub.
    [[nodiscard]] static Result<std::unique_ptr<OpenedHub>> open(const HubPlace& place,
                                                                 std::int64_t clockOffsetMs);
    /// Makes a new hub there, and its folder, or finds the one that is there.
    [[nodiscard]] static Result<std::unique_ptr<OpenedHub>> make(const HubPlace& place);
    /// Puts the hub back as in a backup; nobody must be using it.
    [[nodiscard]] static Result<void> restore(const HubPlace& place, const std::filesystem::path& from);

    [[nodiscard]] Result<void> backupTo(const std::filesystem::path& to);
    /// All of Hub::verify, and what the database itself can tell.
    [[nodiscard]] Result<void> verify();
    /// BadInput if a file written there would stand among the hub's own.
    [[nodiscard]] Result<void> keepsClearOf(const std::filesystem::path& to) const;

    [[nodiscard]] Hub& hub() { return *m_hub; }
    [[nodiscard]] HubStore& store() { return *m_store; }
    [[nodiscard]] FileSystem& files() { return m_files; } ///< this machine's
    [[nodiscard]] const Clock& clock() const { return *m_clock; }

private:
    explicit OpenedHub(HubPlace place) : m_place(std::move(place)) {}
    [[nodiscard]] bool isInFolder() const { return m_place.database.empty(); }
    [[nodiscard]] Result<void> openStore();
    [[nodiscard]] Result<void> openHub();

    const HubPlace m_place;
    PosixFileSystem m_files;
    SystemRandom m_random;
    std::optional<SystemClock> m_clock;
    std::optional<FolderLock> m_lock;
    std::unique_ptr<SqlHubStore> m_store;
    BlobPlace m_blobs{m_files, {}};
    std::unique_ptr<Hub> m_hub;
};

} // namespace feltbok::hub
