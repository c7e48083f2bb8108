// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <utility>

namespace feltbok::hub {

/// Keeps a hub's folder from being replaced while somebody uses it. Held by any number of users, or by one
/// that replaces; ends with the process, however it ends.
class FolderLock {
public:
    enum class Use { Shared, Alone };
    /// Does not wait. Io if the folder is in use the other way.
    [[nodiscard]] static Result<FolderLock> take(const std::filesystem::path& folder, Use use);
    FolderLock(FolderLock&& other) noexcept : m_file(std::exchange(other.m_file, -1)) {}
    FolderLock& operator=(FolderLock&&) = delete;
    ~FolderLock();

private:
    explicit FolderLock(int file) : m_file(file) {}
    int m_file;
};

} // namespace feltbok::hub
