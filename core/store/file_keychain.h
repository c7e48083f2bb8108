// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/file_system.h"
#include "core/store/keychain.h"

#include <filesystem>

namespace feltbok {

/// Secrets as plain files in a folder, for the demo, tests and headless replicas. Not protected:
/// `isProtected` says so.
class FileKeychain final : public Keychain {
public:
    FileKeychain(std::filesystem::path folder, FileSystem& files);
    Result<Bytes> read(std::string_view name) override;
    Result<void> write(std::string_view name, ByteView secret) override;
    Result<void> remove(std::string_view name) override;
    [[nodiscard]] bool isProtected() const override { return false; }

private:
    std::filesystem::path m_folder;
    FileSystem& m_files;
};

} // namespace feltbok
