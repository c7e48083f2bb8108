// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/crash/crash_disk.h"

namespace feltbok::testing {

/// SQLite's name for the disk of `mountCrashDisk`: `Store::Options::vfs`.
inline constexpr const char* kCrashVfsName = "crash";

/// Makes `disk` what SQLite's VFS `crash` reads and writes in files whose path begins with `folder`, till
/// another takes its place; it must outlive what is open on it. Seen by this thread only.
void mountCrashDisk(CrashDisk& disk, const std::string& folder = "");

} // namespace feltbok::testing
