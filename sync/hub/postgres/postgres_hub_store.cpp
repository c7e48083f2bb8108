// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/postgres/postgres_hub_store.h"

#include "sync/hub/sql/copy_tables.h"
#include "sync/hub/sql/hub_schema.h"
#include "sync/hub/sqlite/sqlite_connection.h"

namespace feltbok {

Result<std::unique_ptr<PostgresHubStore>> PostgresHubStore::open(const std::string& url,
                                                                 PostgresConnection::Use use) {
    auto connection = PostgresConnection::open(url, use);
    if (!connection) return fail(connection);
    if (auto made = makeHubSchema(**connection); !made) return fail(made);
    if (auto made = makeFileTables(**connection); !made) return fail(made);
    return std::unique_ptr<PostgresHubStore>(new PostgresHubStore(std::move(*connection)));
}

Result<void> PostgresHubStore::copyTo(const std::filesystem::path& path) {
    using Access = SqlConnection::Access;
    auto file = Database::open({.path = path});
    if (!file) return fail(file);
    SqliteConnection copy(std::move(*file));
    if (auto made = makeHubSchema(copy); !made) return made;
    return m_database.transact(Access::Read, [&] {
        return copy.transact(Access::Write, [&] { return copyTables(m_database, copy, copy); });
    });
}

} // namespace feltbok
