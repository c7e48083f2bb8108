// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"

namespace feltbok {

/// Makes the hub's tables in an empty database, or brings older ones up to date. TooNew for a newer
/// version's.
[[nodiscard]] Result<void> makeHubSchema(Database& database);

} // namespace feltbok
