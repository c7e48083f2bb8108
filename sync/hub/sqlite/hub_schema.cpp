// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/sqlite/hub_schema.h"

#include <string>

namespace feltbok {
namespace {

constexpr std::int64_t kVersion = 2;

// Edits are in the order they were taken (rowid); `seq` and `chain` are the order of their scope.
constexpr const char* kTables = R"(
    CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
    CREATE TABLE user (id BLOB PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL) WITHOUT ROWID;
    CREATE UNIQUE INDEX user_name ON user(name) WHERE name <> '';
    CREATE TABLE scope (id BLOB PRIMARY KEY, name TEXT NOT NULL UNIQUE, seq INTEGER NOT NULL DEFAULT 0,
                        chain TEXT NOT NULL DEFAULT '', low INTEGER NOT NULL DEFAULT 0,
                        high INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
    CREATE TABLE member (user BLOB NOT NULL, scope BLOB NOT NULL, PRIMARY KEY (user, scope)) WITHOUT ROWID;
    CREATE TABLE invitation (hash BLOB PRIMARY KEY, role TEXT NOT NULL, scopes BLOB NOT NULL, user BLOB,
                             expires INTEGER NOT NULL, used_by BLOB) WITHOUT ROWID;
    CREATE TABLE device (id BLOB PRIMARY KEY, user BLOB NOT NULL, key BLOB NOT NULL, enrolled INTEGER NOT NULL,
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
    PRAGMA application_id = 1179798603;
    PRAGMA user_version = 1;
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
    INSERT OR REPLACE INTO meta VALUES('people', CAST('1' AS BLOB)); -- tablets ask for the list of peers
    PRAGMA user_version = 2;
)";

Result<std::int64_t> versionOf(Database& database) {
    auto statement = database.prepare("PRAGMA user_version");
    if (!statement) return fail(statement);
    auto row = (*statement)->step();
    if (!row) return fail(row);
    const std::int64_t version = (*statement)->integer(0);
    (*statement)->reset();
    return version;
}

} // namespace

Result<void> makeHubSchema(Database& database) {
    auto transaction = Transaction::begin(database);
    if (!transaction) return fail(transaction);
    auto version = versionOf(database);
    if (!version) return fail(version);
    if (*version > kVersion)
        return fail(ErrorCode::TooNew,
                    "the hub's database was written by a newer version: update feltbok-hub");
    if (*version == kVersion) return {};
    if (*version == 0)
        if (auto made = database.run(kTables); !made) return made;
    if (auto made = database.run(kSecondStep); !made) return made;
    return transaction->commit();
}

} // namespace feltbok
