// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/file_system.h"
#include "core/base/random.h"
#include "sync/hub/sqlite/sqlite_hub_store.h"

#include <filesystem>
#include <functional>

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

/// Where a hub's blobs lie.
struct BlobPlace {
    std::reference_wrapper<FileSystem> files;
    std::filesystem::path folder;
};

/// Copies a hub, which may be serving, into one file of SQLite's: its tables and its blobs. The copy is
/// verified, then what it holds counts as confirmed. An existing file is replaced only by a whole one.
[[nodiscard]] Result<void> backupHub(SqlHubStore& store, const BlobPlace& blobs, FileSystem& files,
                                     const std::filesystem::path& to, const Clock& clock);

/// Removes a file of SQLite's, half-written or not, and what SQLite keeps beside it.
[[nodiscard]] Result<void> removeDatabase(FileSystem& files, const std::filesystem::path& path);

/// Takes the blobs of a backup out of it.
[[nodiscard]] Result<void> takeBlobs(SqliteConnection& copy, const BlobPlace& blobs);

/// Puts a hub in a folder, which must not be serving, back as it was when the file was made, replacing what
/// is there. A damaged file is an error and changes nothing. Its epoch is a new one, so that tablets send
/// again what it has lost.
[[nodiscard]] Result<void> restoreHub(const std::filesystem::path& from, const HubFolder& hub,
                                      FileSystem& files, Random& random, const Clock& clock);

} // namespace feltbok
