// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"
#include "core/base/id.h"

#include <cstdint>
#include <string_view>

struct sqlite3_stmt;

namespace feltbok {

/// A prepared SQL statement. Bind by position from 1, step through rows, read columns from 0.
/// Views into columns hold until the next step or reset.
class Statement {
public:
    explicit Statement(sqlite3_stmt* statement) : m_statement(statement) {}
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(int index, std::int64_t value);
    Statement& bind(int index, std::string_view text);
    Statement& bind(int index, ByteView blob);
    Statement& bind(int index, const Id& id) { return bind(index, id.bytes()); }
    Statement& bindNull(int index);

    /// True: a row is there; false: done.
    [[nodiscard]] Result<bool> step();
    /// For statements without rows: steps to the end and resets.
    [[nodiscard]] Result<void> run();
    void reset(); ///< costs nothing if it is reset already

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] ByteView blob(int column) const;
    [[nodiscard]] Id id(int column) const; ///< null id if the column is not 16 bytes
    [[nodiscard]] bool isNull(int column) const;

private:
    sqlite3_stmt* m_statement;
    bool m_isReset = true; ///< nothing bound, nothing stepped through
};

} // namespace feltbok
