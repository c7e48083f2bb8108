// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"
#include "core/base/id.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <variant>

namespace feltbok {

/// What is given for a `?`. What it views holds until the statement has run.
using SqlValue = std::variant<std::nullptr_t, std::int64_t, std::string_view, ByteView>;

/// One row of an answer, while it is being given. Columns count from 0; one without a value reads as nothing.
class SqlRow {
public:
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual std::int64_t integer(int column) const = 0;
    [[nodiscard]] virtual std::string_view text(int column) const = 0;
    [[nodiscard]] virtual ByteView blob(int column) const = 0;
    /// The null id if the column is not 16 bytes.
    [[nodiscard]] Id id(int column) const { return Id::fromBytes(blob(column)).value_or(Id{}); }

protected:
    ~SqlRow() = default;
};

/// A connection to a database that understands the SQL which SQLite and PostgreSQL have in common. Tables are
/// declared once, in SQLite's words (sync/hub/sql/hub_schema.cpp); a connection puts them into its own. A
/// select that ends in FOR UPDATE holds its rows till the transaction ends. One thread.
class SqlConnection {
public:
    enum class Access { Read, Write };
    using TakeRow = std::function<bool(const SqlRow&)>;

    virtual ~SqlConnection() = default;

    /// Runs one statement, with its `?` in order. Gives rows to `take` until it says false. Returns how many
    /// rows it changed.
    [[nodiscard]] virtual Result<std::uint64_t> run(std::string_view sql, std::span<const SqlValue> values,
                                                    const TakeRow& take) = 0;
    /// See HubStore::transact and HubStore::view.
    [[nodiscard]] virtual Result<void> transact(Access access, const std::function<Result<void>()>& work) = 0;

    /// Sees to it that what was deleted or overwritten is in none of the database's files any more. Outside
    /// of a transaction; others may have to wait meanwhile.
    [[nodiscard]] virtual Result<void> wipeTraces() = 0;
    /// Runs declarations of tables, several at once.
    [[nodiscard]] virtual Result<void> declare(std::string_view tables) = 0;
    /// The version of the tables that are there; 0 for none. Holds off others who ask till the transaction
    /// ends.
    [[nodiscard]] virtual Result<std::int64_t> schemaVersion() = 0;
    [[nodiscard]] virtual Result<void> setSchemaVersion(std::int64_t version) = 0;
};

} // namespace feltbok
