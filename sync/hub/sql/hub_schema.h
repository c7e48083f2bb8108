// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/sql/sql_connection.h"

namespace feltbok {

/// Makes the hub's tables in an empty database, or brings older ones up to date. TooNew for a newer
/// version's.
[[nodiscard]] Result<void> makeHubSchema(SqlConnection& database);

} // namespace feltbok
