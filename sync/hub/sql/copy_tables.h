// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/sql/sql_connection.h"

#include <span>

namespace feltbok {

/// One of the hub's tables, and the columns that tell its rows apart.
struct HubTable {
    std::string_view name;
    std::string_view key;
};

[[nodiscard]] std::span<const HubTable> hubTables();

/// Replaces what `to` holds by what `from` holds, a page of rows at a time. Both have the hub's tables in the
/// same version, and both are within a transaction. One of them is SQLite, which knows each column's type:
/// `sqlite`.
[[nodiscard]] Result<void> copyTables(SqlConnection& from, SqlConnection& to, SqlConnection& sqlite);

} // namespace feltbok
