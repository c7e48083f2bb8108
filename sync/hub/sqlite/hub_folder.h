// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/file_system.h"
#include "core/base/random.h"
#include "sync/hub/sqlite/sqlite_hub_store.h"

#include <filesystem>

namespace feltbok {

/// Where a hub on SQLite keeps its things.
struct HubFolder {
    std::filesystem::path folder;
    [[nodiscard]] std::filesystem::path database() const { return folder / "hub.db"; }
    [[nodiscard]] std::filesystem::path blobs() const { return folder / "blobs"; }
    [[nodiscard]] std::filesystem::path ledger() const { return folder / "ledger"; }
    /// BadInput if a file written there would stand among the hub's own, or in place of one.
    [[nodiscard]] Result<void> keepsClearOf(const std::filesystem::path& to) const;
};

/// Copies a hub, which may be serving, into one file: its database and its blobs. The copy is verified, then
/// what it holds counts as confirmed. An existing file is replaced only by a whole one.
[[nodiscard]] Result<void> backupHub(SqliteHubStore& store, const HubFolder& hub, FileSystem& files,
                                     const std::filesystem::path& to, const Clock& clock);

/// Puts a hub, which must not be serving, back as it was when the file was made, replacing what is there. A
/// damaged file is an error and changes nothing. Its epoch is a new one, so that tablets send again what it
/// has lost.
[[nodiscard]] Result<void> restoreHub(const std::filesystem::path& from, const HubFolder& hub,
                                      FileSystem& files, Random& random, const Clock& clock);

} // namespace feltbok
