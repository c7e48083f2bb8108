// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/posix_file_system.h"
#include "core/base/system_world.h"
#include "core/store/file_keychain.h"
#include "core/store/key_file.h"
#include "core/store/store.h"

#include <filesystem>
#include <memory>

namespace feltbok::ctl {

/// The folder of a device without a screen, and the world it runs in, which outlives the store.
class ReplicaFolder {
public:
    /// Without `pinFile` a secret is made at first use that lies beside the records.
    ReplicaFolder(std::filesystem::path folder, std::filesystem::path pinFile,
                  std::int64_t clockOffsetMs = 0);

    /// `mustExist`: a folder without a book in it is NotFound; else a book is made.
    [[nodiscard]] Result<std::unique_ptr<Store>> open(bool mustExist = false);

    /// The PIN is forgotten: the code that a coordinator answers.
    [[nodiscard]] Result<std::string> requestRecovery();
    /// Takes the answer; what `pinFile` says is the new PIN.
    [[nodiscard]] Result<void> recover(const std::string& answer);

    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] Random& random() { return m_random; }
    [[nodiscard]] FileSystem& files() { return m_files; }

private:
    [[nodiscard]] KeyFile keyFile();
    [[nodiscard]] Result<std::string> pin();

    std::filesystem::path m_folder;
    std::filesystem::path m_pinFile;
    PosixFileSystem m_files;
    SystemClock m_clock;
    SystemRandom m_random;
    FileKeychain m_keychain;
};

} // namespace feltbok::ctl
