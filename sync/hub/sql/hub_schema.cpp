// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/sql/hub_schema.h"

#include <iterator>
#include <span>

namespace feltbok {
namespace {

// Edits are in the order they were taken (rowid); `seq` and `chain` are the order of their scope.
constexpr const char* kFirstStep = R"(
    CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
    CREATE TABLE "user" (id BLOB PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL) WITHOUT ROWID;
    CREATE UNIQUE INDEX user_name ON "user"(name) WHERE name <> '';
    CREATE TABLE scope (id BLOB PRIMARY KEY, name TEXT NOT NULL UNIQUE, seq INTEGER NOT NULL DEFAULT 0,
                        chain TEXT NOT NULL DEFAULT '', low INTEGER NOT NULL DEFAULT 0,
                        high INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
    CREATE TABLE member ("user" BLOB NOT NULL, scope BLOB NOT NULL, PRIMARY KEY ("user", scope)) WITHOUT ROWID;
    CREATE TABLE invitation (hash BLOB PRIMARY KEY, role TEXT NOT NULL, scopes BLOB NOT NULL, "user" BLOB,
                             expires INTEGER NOT NULL, used_by BLOB) WITHOUT ROWID;
    CREATE TABLE device (id BLOB PRIMARY KEY, "user" BLOB NOT NULL, key BLOB NOT NULL, enrolled INTEGER NOT NULL,
                         seen INTEGER NOT NULL, revoked INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE challenge (hash BLOB PRIMARY KEY, device BLOB NOT NULL, expires INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE session (hash BLOB PRIMARY KEY, device BLOB NOT NULL, expires INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE replica (id BLOB PRIMARY KEY, device BLOB NOT NULL, number INTEGER NOT NULL,
                          digest TEXT NOT NULL, nonce TEXT NOT NULL, confirmed INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE edit (taken INTEGER PRIMARY KEY, replica BLOB NOT NULL, number INTEGER NOT NULL, scope BLOB,
                       record BLOB, seq INTEGER, chain TEXT, digest BLOB NOT NULL, bytes BLOB NOT NULL,
                       why TEXT NOT NULL);
    CREATE UNIQUE INDEX edit_id ON edit(replica, number);
    CREATE UNIQUE INDEX edit_order ON edit(scope, seq) WHERE seq IS NOT NULL;
    CREATE INDEX edit_record ON edit(record) WHERE record IS NOT NULL;
    CREATE TABLE record (scope BLOB NOT NULL, id BLOB NOT NULL, state BLOB NOT NULL, void INTEGER NOT NULL,
                         PRIMARY KEY (scope, id)) WITHOUT ROWID;
)";

// 2: what others witnessed of a lost replica, what shut-out devices had not sent, orders to devices, the
// audit log.
constexpr const char* kSecondStep = R"(
    ALTER TABLE edit ADD COLUMN witness BLOB;
    CREATE TABLE quarantine (device BLOB NOT NULL, replica BLOB NOT NULL, number INTEGER NOT NULL, taken INTEGER NOT NULL,
                             digest BLOB NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (device, replica, number, digest))
                             WITHOUT ROWID;
    CREATE TABLE device_order (device BLOB PRIMARY KEY, what TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE audit (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, what TEXT NOT NULL, subject TEXT NOT NULL,
                        chain TEXT NOT NULL);
    INSERT INTO meta VALUES('people', CAST('1' AS BLOB)) -- tablets ask for the list of peers
        ON CONFLICT(name) DO UPDATE SET value=excluded.value;
)";

// 3: persons to be forgotten, and how many of those each device has forgotten.
constexpr const char* kThirdStep = R"(
    CREATE TABLE erasure (seq INTEGER PRIMARY KEY, person BLOB NOT NULL UNIQUE, at INTEGER NOT NULL,
                          done INTEGER NOT NULL);
    ALTER TABLE device ADD COLUMN erased INTEGER NOT NULL DEFAULT 0;
)";

// 4: a record that a single edit made, as most are, is not kept as joined: that edit says it all. An earlier
// version would take such for new ones.
constexpr const char* kFourthStep = R"(
    DELETE FROM record WHERE void=0 AND (scope,id) IN
        (SELECT scope,record FROM edit WHERE record IS NOT NULL GROUP BY scope,record HAVING count(*)=1);
)";

// 5: what was refused of a replica is found without reading what was not, which is nearly everything.
constexpr const char* kFifthStep = R"(
    CREATE INDEX IF NOT EXISTS edit_refused ON edit(replica, number) WHERE why <> '';
)";

constexpr const char* kSteps[] = {kFirstStep, kSecondStep, kThirdStep, kFourthStep, kFifthStep};

} // namespace

Result<void> makeHubSchema(SqlConnection& database) {
    return database.transact(SqlConnection::Access::Write, [&]() -> Result<void> {
        auto version = database.schemaVersion();
        if (!version) return fail(version);
        constexpr auto kVersion = static_cast<std::int64_t>(std::size(kSteps));
        if (*version > kVersion)
            return fail(ErrorCode::TooNew,
                        "the hub's database was written by a newer version: update feltbok-hub");
        if (*version == kVersion) return {};
        for (const char* step : std::span(kSteps).subspan(static_cast<std::size_t>(*version)))
            if (auto made = database.declare(step); !made) return made;
        return database.setSchemaVersion(kVersion);
    });
}

} // namespace feltbok
