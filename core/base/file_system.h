// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"

#include <filesystem>
#include <vector>

namespace feltbok {

/// The files of a device, as far as core and sync need them. Passed in, so that a test cuts any of these
/// calls. Every call is synchronous; what returned without error is on the disk, folder entry included.
class FileSystem {
public:
    virtual ~FileSystem() = default;

    [[nodiscard]] virtual Result<Bytes> read(const std::filesystem::path& path) = 0;
    /// At most `count` bytes from `offset` on; fewer at the file's end.
    [[nodiscard]] virtual Result<Bytes> readPart(const std::filesystem::path& path, std::uint64_t offset,
                                                 std::uint64_t count);
    /// Replaces or makes the file in one step: a reader sees the old or the new bytes, never a part.
    [[nodiscard]] virtual Result<void> writeDurably(const std::filesystem::path& path, ByteView bytes) = 0;
    /// Adds to the end (making the file if need be) and syncs.
    [[nodiscard]] virtual Result<void> appendDurably(const std::filesystem::path& path, ByteView bytes) = 0;
    /// Renames in one step and syncs the folder; replaces what is there.
    [[nodiscard]] virtual Result<void> rename(const std::filesystem::path& from,
                                              const std::filesystem::path& to) = 0;
    /// Removing what is not there is no error.
    [[nodiscard]] virtual Result<void> remove(const std::filesystem::path& path) = 0;
    [[nodiscard]] virtual Result<void> makeFolder(const std::filesystem::path& path) = 0;
    [[nodiscard]] virtual Result<std::uint64_t> sizeBytes(const std::filesystem::path& path) = 0;
    [[nodiscard]] virtual bool exists(const std::filesystem::path& path) = 0;
    /// The names in a folder, sorted; empty if there is no such folder.
    [[nodiscard]] virtual std::vector<std::filesystem::path> list(const std::filesystem::path& folder) = 0;
};

} // namespace feltbok
