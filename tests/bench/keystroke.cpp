// SPDX-License-Identifier: Apache-2.0
// What it costs to keep a keystroke: the draft row of an encrypted store, durable before Lagret shows, beside
// the same number of bytes put into a plain SQLite file by one transaction with synchronous=FULL.
#include "core/base/posix_file_system.h"
#include "core/base/system_world.h"
#include "core/store/store.h"
#include "tests/bench/benches.h"

#include <sqlite3.h>

#include <memory>

namespace feltbok::bench {
namespace {

constexpr int kKeystrokes = 200; // a round: long enough for its median, short enough for five of them

struct CloseDatabase {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
};
using BareDatabase = std::unique_ptr<sqlite3, CloseDatabase>;

Result<BareDatabase> openBare(const std::filesystem::path& path) {
    sqlite3* handle = nullptr;
    const int opened = sqlite3_open(path.c_str(), &handle);
    BareDatabase database(handle);
    const char* schema = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA locking_mode=EXCLUSIVE;"
                         "CREATE TABLE draft(id INTEGER PRIMARY KEY, value TEXT) STRICT;";
    if (opened != SQLITE_OK || sqlite3_exec(handle, schema, nullptr, nullptr, nullptr) != SQLITE_OK)
        return fail(ErrorCode::Io,
                    "the bare database could not be made: " + std::string(sqlite3_errmsg(handle)));
    return database;
}

// The text as it stands after the n-th key.
std::string textAfter(int key) {
    return std::string(static_cast<std::size_t>(key % 100) + 1, 'a');
}

bool typeBare(sqlite3* database, sqlite3_stmt* upsert) {
    for (int key = 0; key < kKeystrokes; ++key) {
        const std::string text = textAfter(key);
        sqlite3_bind_text(upsert, 1, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
        const bool done = sqlite3_step(upsert) == SQLITE_DONE; // its own transaction
        sqlite3_reset(upsert);
        if (!done) return false;
    }
    return sqlite3_errcode(database) == SQLITE_OK;
}

} // namespace

Result<void> keystroke(const Setting& setting, const Tell& tell) {
    const SystemClock clock;
    SystemRandom random;
    PosixFileSystem files;
    auto bare = openBare(setting.scratch / "bare.db");
    if (!bare) return fail(bare);
    std::array<std::uint8_t, DatabaseKey::kBytes> key{};
    random.fill(key);
    auto store =
        Store::open({.folder = setting.scratch / "store", .key = DatabaseKey(key)}, clock, random, files);
    if (!store) return fail(store);

    const Id scope = Id::random(random);
    Change making;
    making.kind = "note";
    making.scope = scope;
    making.fields = {{"text", "a"}};
    const auto note = (*store)->commit(making);
    if (!note) return fail(note);
    sqlite3_stmt* upsert = nullptr;
    sqlite3_prepare_v2(bare->get(), "INSERT OR REPLACE INTO draft VALUES(1, ?)", -1, &upsert, nullptr);
    bool failed = false;
    const auto medians = mediansInTurnMs({
        [&] {
            for (int i = 0; i < kKeystrokes; ++i)
                failed |= !(*store)->draft(note->record, "note", scope, "text", textAfter(i));
        },
        [&] { failed |= !typeBare(bare->get(), upsert); },
    });
    sqlite3_finalize(upsert);
    if (failed) return fail(ErrorCode::Io, "a keystroke was not saved");
    tell({.work = "keystroke",
          .ours = medians[0] / kKeystrokes,
          .peer = {},
          .floor = medians[1] / kKeystrokes,
          .unit = "ms"});
    return {};
}

} // namespace feltbok::bench
