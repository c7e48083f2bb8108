// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/sql/sql_hub_store.h"
#include "sync/hub/sqlite/sqlite_connection.h"

#include <filesystem>
#include <memory>

namespace feltbok {

/// The hub's store in one SQLite file: WAL, synchronous=FULL, several processes at once.
class SqliteHubStore final : public SqlHubStore {
public:
    /// `path` empty: in memory, for simulations. With a `vfs` of a test's own, by one process only.
    [[nodiscard]] static Result<std::unique_ptr<SqliteHubStore>> open(const std::filesystem::path& path,
                                                                      const std::string& vfs = {});

    Result<void> copyTo(const std::filesystem::path& path) override;
    /// What a copy holds.
    [[nodiscard]] static Result<std::vector<ReplicaRow>> replicasIn(const std::filesystem::path& copy);
    /// Leaves the database without a journal beside it, for moving the file.
    [[nodiscard]] Result<void> intoOneFile() { return m_database.run("PRAGMA journal_mode=DELETE"); }
    /// SQLite's own check of a file, and that it is a hub's; a hub may be serving from it.
    [[nodiscard]] static Result<void> verifyFile(const std::filesystem::path& path);

private:
    explicit SqliteHubStore(std::unique_ptr<SqliteConnection> connection)
        : SqlHubStore(std::move(connection))
        , m_database(static_cast<SqliteConnection&>(*m_connection).database()) {}

    Database& m_database;
};

} // namespace feltbok
