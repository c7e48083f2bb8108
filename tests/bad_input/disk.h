// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/file_system.h"
#include "core/base/posix_file_system.h"
#include "tests/scratch_folder.h"

#include <memory>

namespace feltbok::testing {

/// A disk that can be full.
class Disk {
public:
    virtual ~Disk() = default;
    [[nodiscard]] virtual std::filesystem::path folder() const = 0;
    [[nodiscard]] virtual FileSystem& files() = 0;
    /// From now on there is no space left.
    virtual void fill() = 0;
    virtual void makeRoom() = 0;
};

/// A folder on which the system's calls that need space answer ENOSPC while it is full: SQLite's calls are
/// taken over for the whole process, the files' are asked for first. Needs no right; one at a time.
[[nodiscard]] std::unique_ptr<Disk> refusingDisk();

/// A small tmpfs, filled to the last byte. Null, with the reason on stderr, where this process may not mount
/// one.
[[nodiscard]] std::unique_ptr<Disk> mountedDisk();

} // namespace feltbok::testing
