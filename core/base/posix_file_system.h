// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/file_system.h"

namespace feltbok {

/// The machine's own files. New files and folders are readable by their owner only (0600, 0700).
class PosixFileSystem final : public FileSystem {
public:
    Result<Bytes> read(const std::filesystem::path& path) override;
    Result<Bytes> readPart(const std::filesystem::path& path, std::uint64_t offset,
                           std::uint64_t count) override;
    Result<void> writeDurably(const std::filesystem::path& path, ByteView bytes) override;
    Result<void> appendDurably(const std::filesystem::path& path, ByteView bytes) override;
    Result<void> rename(const std::filesystem::path& from, const std::filesystem::path& to) override;
    Result<void> remove(const std::filesystem::path& path) override;
    Result<void> makeFolder(const std::filesystem::path& path) override;
    Result<std::uint64_t> sizeBytes(const std::filesystem::path& path) override;
    bool exists(const std::filesystem::path& path) override;
    std::vector<std::filesystem::path> list(const std::filesystem::path& folder) override;
};

} // namespace feltbok
