// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/sqlite/hub_folder.h"

#include "sync/hub/hub_meta.h"
#include "sync/hub/sql/rows.h"

#include <algorithm>

namespace feltbok {
namespace fs = std::filesystem;
namespace {

constexpr const char* kPartialFolder = "partial"; // uploads under way are no part of a backup

Result<void> putBlobs(SqliteConnection& copy, const BlobPlace& blobs) {
    FileSystem& files = blobs.files;
    if (auto made =
            copy.declare("CREATE TABLE blob_copy (scope TEXT NOT NULL, sha256 TEXT NOT NULL, bytes BLOB NOT "
                         "NULL, PRIMARY KEY (scope, sha256))");
        !made)
        return made;
    for (const fs::path& scope : files.list(blobs.folder)) {
        if (scope == kPartialFolder) continue;
        for (const fs::path& blob : files.list(blobs.folder / scope)) {
            auto bytes = files.read(blobs.folder / scope / blob);
            if (!bytes) return fail(bytes);
            auto put = runWith(copy, "INSERT INTO blob_copy VALUES(?,?,?)", std::string_view(scope.native()),
                               std::string_view(blob.native()), ByteView(*bytes));
            if (!put) return put;
        }
    }
    // One file without a journal beside it.
    return copy.declare("PRAGMA journal_mode=DELETE");
}

} // namespace

Result<void> removeDatabase(FileSystem& files, const fs::path& path) {
    for (const char* ending : {"", "-wal", "-shm", "-journal"})
        if (auto removed = files.remove(fs::path(path).concat(ending)); !removed) return removed;
    return {};
}

Result<void> takeBlobs(SqliteConnection& copy, const BlobPlace& blobs) {
    FileSystem& files = blobs.files;
    Result<void> done;
    auto read = eachRow(copy, "SELECT scope,sha256,bytes FROM blob_copy", [&](const SqlRow& row) {
        const fs::path folder = blobs.folder / std::string(row.text(0));
        done = files.makeFolder(folder);
        if (done) done = files.writeDurably(folder / std::string(row.text(1)), row.blob(2));
        return done.has_value();
    });
    if (!read) return read;
    return done;
}

Result<void> HubFolder::keepsClearOf(const fs::path& to) const {
    std::error_code none;
    const fs::path own = fs::weakly_canonical(folder, none);
    const fs::path place = fs::weakly_canonical(to, none).parent_path();
    const fs::path within = place.lexically_relative(own / "blobs");
    const bool amongBlobs = !within.empty() && *within.begin() != "..";
    if (place != own && !amongBlobs) return {};
    return fail(ErrorCode::BadInput, "that is the hub's own folder: choose a place outside it", to.string());
}

Result<void> backupHub(SqlHubStore& store, const BlobPlace& blobs, FileSystem& files, const fs::path& to,
                       const Clock& clock) {
    const fs::path copyPath = fs::path(to).concat(".new");
    if (auto removed = removeDatabase(files, copyPath); !removed) return removed;
    std::uint64_t number = 0;
    auto begun = store.transact([&]() -> Result<void> {
        if (auto counted = meta::countUp(store, meta::kBackupBegun); !counted) return counted;
        auto now = meta::number(store, meta::kBackupBegun);
        if (!now) return fail(now);
        number = *now;
        return {};
    });
    if (!begun) return begun;
    if (auto copied = store.copyTo(copyPath); !copied) return copied;
    {
        auto database = Database::open({.path = copyPath});
        if (!database) return fail(database);
        SqliteConnection copy(std::move(*database));
        if (auto put = putBlobs(copy, blobs); !put) return put;
    }
    if (auto verified = SqliteHubStore::verifyFile(copyPath); !verified) return verified;
    if (auto moved = files.rename(copyPath, to); !moved) return moved;
    auto held = SqliteHubStore::replicasIn(to);
    if (!held) return fail(held);
    if (auto confirmed = store.confirm(*held); !confirmed) return confirmed;
    return store.transact([&]() -> Result<void> {
        const Instant now = clock.now();
        if (auto set = meta::setNumber(store, meta::kBackupVerified, number); !set) return set;
        const auto at = static_cast<std::uint64_t>(now.ms);
        if (auto set = meta::setNumber(store, meta::kBackupVerifiedAt, at); !set) return set;
        return store.addAudit(now, "backup", std::to_string(number));
    });
}

Result<void> restoreHub(const fs::path& from, const HubFolder& hub, FileSystem& files, Random& random,
                        const Clock& clock) {
    if (!files.exists(from))
        return fail(ErrorCode::NotFound, "there is no such backup", from.filename().string());
    if (auto verified = SqliteHubStore::verifyFile(from); !verified) return verified;
    if (auto made = files.makeFolder(hub.blobs()); !made) return made;
    const fs::path fresh = fs::path(hub.database()).concat(".new");
    if (auto removed = removeDatabase(files, fresh); !removed) return removed;
    auto bytes = files.read(from);
    if (!bytes) return fail(bytes);
    if (auto written = files.writeDurably(fresh, *bytes); !written) return written;
    {
        auto database = Database::open({.path = fresh});
        if (!database) return fail(database);
        SqliteConnection copy(std::move(*database));
        if (auto taken = takeBlobs(copy, {files, hub.blobs()}); !taken) return taken;
        if (auto done = copy.declare("DROP TABLE blob_copy; DELETE FROM session; DELETE FROM challenge");
            !done)
            return done;
    }
    {
        auto store = SqliteHubStore::open(fresh);
        if (!store) return fail(store);
        if (auto noted = meta::noteRestored(**store, clock, random); !noted) return noted;
        if (auto one = (*store)->intoOneFile(); !one) return one;
    }
    if (auto removed = removeDatabase(files, hub.database()); !removed) return removed;
    return files.rename(fresh, hub.database());
}

} // namespace feltbok
