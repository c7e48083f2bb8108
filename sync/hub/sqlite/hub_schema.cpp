// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/sqlite/hub_schema.h"

#include <string>

namespace feltbok {
namespace {

constexpr std::int64_t kVersion = 1;

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
    if (auto made = database.run(kTables); !made) return made;
    return transaction->commit();
}

} // namespace feltbok
