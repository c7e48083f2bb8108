// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/sqlite/sqlite_hub_store.h"

#include "sync/hub/sql/hub_schema.h"
#include "sync/hub/sql/rows.h"

namespace feltbok {

Result<std::unique_ptr<SqliteHubStore>> SqliteHubStore::open(const std::filesystem::path& path,
                                                             const std::string& vfs) {
    auto database = Database::open({.path = path, .vfs = vfs, .exclusive = !vfs.empty()});
    if (!database) return fail(database);
    auto connection = std::make_unique<SqliteConnection>(std::move(*database));
    if (auto made = makeHubSchema(*connection); !made) return fail(made);
    return std::unique_ptr<SqliteHubStore>(new SqliteHubStore(std::move(connection)));
}

Result<void> SqliteHubStore::copyTo(const std::filesystem::path& path) {
    return m_database.backupTo(path, {});
}

Result<void> SqliteHubStore::verifyFile(const std::filesystem::path& path) {
    auto database = Database::open({.path = path, .exclusive = false});
    if (!database) return fail(database);
    SqliteConnection connection(std::move(*database));
    std::string verdict;
    auto checked = eachRow(connection, "PRAGMA integrity_check(1)",
                           [&](const SqlRow& row) { verdict = std::string(row.text(0)); });
    if (!checked) return checked;
    bool hasIdentity = false;
    auto found = eachRow(connection, "SELECT 1 FROM meta WHERE name='identity'",
                         [&](const SqlRow&) { hasIdentity = true; });
    if (!found || !hasIdentity) return fail(ErrorCode::Damaged, "this file is no hub's database");
    if (verdict != "ok") return fail(ErrorCode::Damaged, "the hub's database is damaged");
    return {};
}

Result<std::vector<ReplicaRow>> SqliteHubStore::replicasIn(const std::filesystem::path& copy) {
    auto held = open(copy);
    if (!held) return fail(held);
    auto rows = (*held)->replicas();
    if (!rows) return rows;
    if (auto one = (*held)->intoOneFile(); !one) return fail(one);
    return rows;
}

} // namespace feltbok
