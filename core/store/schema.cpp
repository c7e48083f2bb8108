// SPDX-License-Identifier: Apache-2.0
#include "core/store/schema.h"

#include <string>

namespace feltbok {
namespace {

// A new field needs no step: bodies are JSON. A new table or index is a new step; a step is never changed.
constexpr const char* kSteps[] = {
    // 1: the journal, the current state, drafts, the places of sync.
    R"sql(
    CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE replica(ref INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, own INTEGER NOT NULL DEFAULT 0);
    CREATE TABLE edit(
        replica INTEGER NOT NULL, number INTEGER NOT NULL, txn INTEGER NOT NULL, record BLOB NOT NULL,
        scope BLOB NOT NULL, digest BLOB NOT NULL, void INTEGER NOT NULL DEFAULT 0, content BLOB NOT NULL,
        PRIMARY KEY(replica, number)) WITHOUT ROWID;
    CREATE INDEX edit_record ON edit(record);
    CREATE TABLE record(
        ref INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, kind TEXT NOT NULL, scope BLOB NOT NULL,
        presence INTEGER NOT NULL, conflicts TEXT, body TEXT NOT NULL, state BLOB NOT NULL);
    CREATE INDEX record_kind ON record(kind, scope);
    CREATE INDEX record_scope ON record(scope);
    CREATE INDEX record_conflict ON record(id) WHERE conflicts IS NOT NULL;
    CREATE TABLE reference(
        target BLOB NOT NULL, field TEXT NOT NULL, record INTEGER NOT NULL,
        PRIMARY KEY(target, field, record)) WITHOUT ROWID;
    CREATE INDEX reference_record ON reference(record);
    CREATE TABLE draft(
        record BLOB NOT NULL, field TEXT NOT NULL, kind TEXT NOT NULL, scope BLOB NOT NULL, value BLOB NOT NULL,
        base BLOB NOT NULL, at INTEGER NOT NULL, PRIMARY KEY(record, field)) WITHOUT ROWID;
    CREATE TABLE verdict(
        replica INTEGER NOT NULL, number INTEGER NOT NULL, why TEXT NOT NULL, dismissed INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY(replica, number)) WITHOUT ROWID;
    CREATE TABLE cursor(scope BLOB PRIMARY KEY, sequence INTEGER NOT NULL, digest TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE scope(
        id BLOB PRIMARY KEY, name TEXT NOT NULL, position INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE checksum(scope BLOB PRIMARY KEY, low INTEGER NOT NULL, high INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE blob(
        scope BLOB NOT NULL, sha256 BLOB NOT NULL, bytes INTEGER NOT NULL, state INTEGER NOT NULL,
        uploaded INTEGER NOT NULL DEFAULT 0, url TEXT NOT NULL DEFAULT '', PRIMARY KEY(scope, sha256)) WITHOUT ROWID;
    )sql",
    // 2: full-text search; words of erased records are overwritten in the index too.
    R"sql(
    CREATE VIRTUAL TABLE search USING fts5(content, tokenize = "unicode61 remove_diacritics 0");
    INSERT INTO search(search, rank) VALUES('secure-delete', 1);
    )sql",
    // 3: others' sticks on their way to the hub; since which backup a blob has been on the hub.
    R"sql(
    CREATE TABLE carried(place INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, chunk BLOB NOT NULL);
    ALTER TABLE blob ADD COLUMN backup INTEGER NOT NULL DEFAULT 0;
    )sql",
    // 4: persons to be forgotten, whatever comes of them later.
    R"sql(
    CREATE TABLE erasure(subject BLOB PRIMARY KEY) WITHOUT ROWID;
    )sql",
    // 5: the trash is found without reading what is not in it.
    R"sql(
    CREATE INDEX record_deleted ON record(ref) WHERE presence = 1;
    )sql",
    // 6: what is sent and what is refused is counted without reading the edits.
    R"sql(
    CREATE INDEX edit_standing ON edit(replica, void, number);
    )sql",
    // 7: the row of a record that one edit made names that edit, which earlier versions cannot read; nor does
    // it
    // pay to keep what is asked for only when a scope is left.
    R"sql(
    DROP INDEX record_scope;
    DROP INDEX reference_record;
    )sql",
    // 8: an edit's digest is taken of its content when an edit comes again: hardly ever.
    R"sql(
    ALTER TABLE edit DROP COLUMN digest;
    )sql",
};
static_assert(std::size(kSteps) == kSchemaVersion);

Result<int> versionOf(Database& database) {
    auto statement = database.prepare("PRAGMA user_version");
    if (!statement) return fail(statement);
    auto row = (*statement)->step();
    if (!row) return fail(row);
    const int version = static_cast<int>((*statement)->integer(0));
    (*statement)->reset();
    return version;
}

} // namespace

Result<void> migrate(Database& database, int upTo) {
    auto version = versionOf(database);
    if (!version) return fail(version);
    if (*version > kSchemaVersion)
        return fail(ErrorCode::TooNew, "the database was written by a newer version: update the app");
    for (int step = *version; step < upTo; ++step) {
        auto transaction = Transaction::begin(database);
        if (!transaction) return fail(transaction);
        if (auto done = database.run(kSteps[step]); !done) return done;
        const std::string stamp = "PRAGMA user_version=" + std::to_string(step + 1);
        if (auto done = database.run(stamp.c_str()); !done) return done;
        if (auto done = transaction->commit(); !done) return done;
    }
    return {};
}

} // namespace feltbok
