// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace feltbok {

/// A statement with $1, $2, … for its `?`.
[[nodiscard]] std::string numbered(std::string_view sql);

/// Declarations of tables in PostgreSQL's words: BYTEA for BLOB, BIGINT for INTEGER, an identity for SQLite's
/// INTEGER PRIMARY KEY, and text that sorts by its bytes, as SQLite's does.
[[nodiscard]] std::string postgresTables(std::string_view tables);

} // namespace feltbok
