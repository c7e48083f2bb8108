// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/file_system.h"

#include <map>
#include <set>

namespace feltbok::testing {

/// Files in memory. `cutAfter` lets so many more changing calls through and fails all after them.
class MemoryFiles final : public FileSystem {
public:
    Result<Bytes> read(const std::filesystem::path& path) override;
    Result<void> writeDurably(const std::filesystem::path& path, ByteView bytes) override;
    Result<void> appendDurably(const std::filesystem::path& path, ByteView bytes) override;
    Result<void> rename(const std::filesystem::path& from, const std::filesystem::path& to) override;
    Result<void> remove(const std::filesystem::path& path) override;
    Result<void> makeFolder(const std::filesystem::path& path) override;
    Result<std::uint64_t> sizeBytes(const std::filesystem::path& path) override;
    bool exists(const std::filesystem::path& path) override;
    std::vector<std::filesystem::path> list(const std::filesystem::path& folder) override;

    std::uint64_t cutAfter = UINT64_MAX;

private:
    [[nodiscard]] Result<void> change();
    std::map<std::filesystem::path, Bytes> m_files;
    std::set<std::filesystem::path> m_folders;
};

} // namespace feltbok::testing
