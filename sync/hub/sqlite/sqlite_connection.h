// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"
#include "sync/hub/sql/sql_connection.h"

#include <memory>

namespace feltbok {

/// One SQLite file. Its one writer at a time holds every row, so FOR UPDATE asks for nothing more.
class SqliteConnection final : public SqlConnection {
public:
    explicit SqliteConnection(std::unique_ptr<Database> database) : m_database(std::move(database)) {}

    Result<std::uint64_t> run(std::string_view sql, std::span<const SqlValue> values,
                              const TakeRow& take) override;
    Result<void> transact(Access access, const std::function<Result<void>()>& work) override;
    Result<void> wipeTraces() override;
    Result<void> declare(std::string_view tables) override;
    Result<std::int64_t> schemaVersion() override;
    Result<void> setSchemaVersion(std::int64_t version) override;

    [[nodiscard]] Database& database() { return *m_database; }

private:
    const std::unique_ptr<Database> m_database;
};

} // namespace feltbok
