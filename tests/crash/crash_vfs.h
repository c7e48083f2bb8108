// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/crash/crash_disk.h"

namespace feltbok::testing {

/// SQLite's name for the disk of `mountCrashDisk`: `Store::Options::vfs`.
inline constexpr const char* kCrashVfsName = "crash";

/// Makes `disk` what SQLite's VFS `crash` reads and writes from now on (one at a time).
void mountCrashDisk(CrashDisk& disk);

} // namespace feltbok::testing
