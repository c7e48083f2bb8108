// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/file_system.h"
#include "core/base/random.h"

#include <filesystem>
#include <string>

namespace feltbok {

/// Puts the hub in a database, which nobody must be using, back as it was when the backup was made, in one
/// transaction; a backup of a hub in a folder moves that hub here. What the ledger in the database says
/// stays, and holds. A damaged file is an error and changes nothing. See restoreHub.
[[nodiscard]] Result<void> restorePostgres(const std::filesystem::path& from, const std::string& url,
                                           FileSystem& files, Random& random, const Clock& clock);

} // namespace feltbok
