// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"

namespace feltbok {

/// The schema this version writes; SQLite's user_version.
constexpr int kSchemaVersion = 8;

/// Brings a database to kSchemaVersion, a step at a time, each in a transaction of its own. An empty one is
/// made. One from a newer version is refused (TooNew) and not touched.
[[nodiscard]] Result<void> migrate(Database& database, int upTo = kSchemaVersion);

} // namespace feltbok
