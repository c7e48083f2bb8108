// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/postgres/restore_postgres.h"

#include "sync/hub/hub_meta.h"
#include "sync/hub/postgres/postgres_hub_store.h"
#include "sync/hub/sql/copy_tables.h"
#include "sync/hub/sql/hub_schema.h"
#include "sync/hub/sql/rows.h"
#include "sync/hub/sqlite/hub_folder.h"

namespace feltbok {
namespace fs = std::filesystem;
namespace {

/// The tables of the backup in the present version, in a copy: the backup itself stays as it is.
Result<std::unique_ptr<SqliteConnection>> openCopy(const fs::path& path) {
    auto database = Database::open({.path = path});
    if (!database) return fail(database);
    auto copy = std::make_unique<SqliteConnection>(std::move(*database));
    if (auto made = makeHubSchema(*copy); !made) return fail(made);
    return copy;
}

Result<void> takeAll(SqliteConnection& copy, PostgresHubStore& store, Random& random, const Clock& clock) {
    PostgresConnection& database = store.connection();
    if (auto copied =
            copy.transact(SqlConnection::Access::Read, [&] { return copyTables(copy, database, copy); });
        !copied)
        return copied;
    for (const char* sql : {"DELETE FROM session", "DELETE FROM challenge",
                            "SELECT setval(pg_get_serial_sequence('edit','taken'),max(taken)) FROM edit",
                            "DELETE FROM file WHERE folder LIKE 'blobs/%'"})
        if (auto done = runWith(database, sql); !done) return done;
    if (auto taken = takeBlobs(copy, {store.files(), kPostgresBlobs}); !taken) return taken;
    return meta::noteRestored(store, clock, random);
}

Result<void> restoreInto(PostgresHubStore& store, const fs::path& path, Random& random, const Clock& clock) {
    auto copy = openCopy(path);
    if (!copy) return fail(copy);
    return store.transact([&] { return takeAll(**copy, store, random, clock); });
}

} // namespace

Result<void> restorePostgres(const fs::path& from, const std::string& url, FileSystem& files, Random& random,
                             const Clock& clock) {
    if (!files.exists(from))
        return fail(ErrorCode::NotFound, "there is no such backup", from.filename().string());
    if (auto verified = SqliteHubStore::verifyFile(from); !verified) return verified;
    auto store = PostgresHubStore::open(url, PostgresConnection::Use::Alone);
    if (!store) return fail(store);
    auto bytes = files.read(from);
    if (!bytes) return fail(bytes);
    const fs::path copy = fs::path(from).concat(".restoring");
    if (auto removed = removeDatabase(files, copy); !removed) return removed;
    if (auto written = files.writeDurably(copy, *bytes); !written) return written;
    auto done = restoreInto(**store, copy, random, clock);
    auto removed = removeDatabase(files, copy);
    return done ? removed : done;
}

} // namespace feltbok
