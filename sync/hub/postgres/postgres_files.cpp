// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/postgres/postgres_files.h"

#include "sync/hub/sql/rows.h"

#include <algorithm>

namespace feltbok {
namespace fs = std::filesystem;
namespace {

constexpr const char* kTables = R"(
    CREATE TABLE IF NOT EXISTS file (id INTEGER PRIMARY KEY, folder TEXT NOT NULL, name TEXT NOT NULL,
                                     size INTEGER NOT NULL, UNIQUE (folder, name));
    CREATE TABLE IF NOT EXISTS file_part (file INTEGER NOT NULL REFERENCES file(id) ON DELETE CASCADE,
                                          at INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (file, at));
)";

std::unexpected<Error> noSuchFile(const fs::path& path) {
    return fail(ErrorCode::NotFound, "there is no such file", path.filename().string());
}

} // namespace

Result<void> makeFileTables(PostgresConnection& connection) {
    return connection.transact(SqlConnection::Access::Write, [&]() -> Result<void> {
        if (auto alone = connection.schemaVersion(); !alone) return fail(alone);
        return connection.declare(kTables);
    });
}

Result<PostgresFiles::Entry> PostgresFiles::find(const fs::path& path) {
    std::optional<Entry> entry;
    auto read = eachRow(
        m_connection, "SELECT id,size FROM file WHERE folder=? AND name=?",
        [&](const SqlRow& row) { entry = Entry{.id = countAt(row, 0), .size = countAt(row, 1)}; },
        path.parent_path().native(), path.filename().native());
    if (!read) return fail(read);
    if (!entry) return noSuchFile(path);
    return *entry;
}

Result<Bytes> PostgresFiles::read(const fs::path& path) {
    auto entry = find(path);
    if (!entry) return fail(entry);
    return readPart(path, 0, entry->size);
}

Result<Bytes> PostgresFiles::readPart(const fs::path& path, std::uint64_t offset, std::uint64_t count) {
    auto entry = find(path);
    if (!entry) return fail(entry);
    const std::uint64_t end = offset + std::min(count, entry->size - std::min(offset, entry->size));
    Bytes result;
    auto read = eachRow(
        m_connection, "SELECT at,bytes FROM file_part WHERE file=? AND at>? AND at<? ORDER BY at",
        [&](const SqlRow& row) {
            const std::uint64_t at = countAt(row, 0);
            const ByteView part = row.blob(1);
            const std::uint64_t from = std::max(offset, at);
            const std::uint64_t to = std::min(end, at + part.size());
            if (from < to)
                result.insert(result.end(), part.begin() + static_cast<std::ptrdiff_t>(from - at),
                              part.begin() + static_cast<std::ptrdiff_t>(to - at));
        },
        entry->id, static_cast<std::int64_t>(offset) - static_cast<std::int64_t>(kPartBytesMax), end);
    if (!read) return fail(read);
    return result;
}

Result<void> PostgresFiles::addParts(std::uint64_t file, std::uint64_t at, ByteView bytes) {
    while (!bytes.empty()) {
        const ByteView part = bytes.first(std::min(bytes.size(), kPartBytesMax));
        if (auto put = runWith(m_connection, "INSERT INTO file_part VALUES(?,?,?)", file, at, part); !put)
            return put;
        at += part.size();
        bytes = bytes.subspan(part.size());
    }
    return {};
}

Result<void> PostgresFiles::writeDurably(const fs::path& path, ByteView bytes) {
    return m_connection.transact(SqlConnection::Access::Write, [&]() -> Result<void> {
        if (auto gone = remove(path); !gone) return gone;
        return appendDurably(path, bytes);
    });
}

/// The row of the file is held first: of two that add to it, one comes after the other.
Result<void> PostgresFiles::appendDurably(const fs::path& path, ByteView bytes) {
    return m_connection.transact(SqlConnection::Access::Write, [&]() -> Result<void> {
        Entry entry;
        auto grown = eachRow(
            m_connection,
            "INSERT INTO file(folder,name,size) VALUES(?,?,?)"
            " ON CONFLICT(folder,name) DO UPDATE SET size=file.size+excluded.size RETURNING id,size",
            [&](const SqlRow& row) { entry = {.id = countAt(row, 0), .size = countAt(row, 1)}; },
            path.parent_path().native(), path.filename().native(), std::uint64_t{bytes.size()});
        if (!grown) return grown;
        return addParts(entry.id, entry.size - bytes.size(), bytes);
    });
}

Result<void> PostgresFiles::rename(const fs::path& from, const fs::path& to) {
    return m_connection.transact(SqlConnection::Access::Write, [&]() -> Result<void> {
        auto entry = find(from);
        if (!entry) return fail(entry);
        if (auto gone = remove(to); !gone) return gone;
        return runWith(m_connection, "UPDATE file SET folder=?,name=? WHERE id=?", to.parent_path().native(),
                       to.filename().native(), entry->id);
    });
}

Result<void> PostgresFiles::remove(const fs::path& path) {
    return runWith(m_connection, "DELETE FROM file WHERE folder=? AND name=?", path.parent_path().native(),
                   path.filename().native());
}

Result<std::uint64_t> PostgresFiles::sizeBytes(const fs::path& path) {
    auto entry = find(path);
    if (!entry) return fail(entry);
    return entry->size;
}

bool PostgresFiles::exists(const fs::path& path) {
    return find(path).has_value();
}

std::vector<fs::path> PostgresFiles::list(const fs::path& folder) {
    std::vector<fs::path> names;
    const std::string within = folder.native() + "/";
    const std::string behind = folder.native() + "0"; // '0' comes after '/'
    auto read = eachRow(
        m_connection,
        "SELECT name,'' FROM file WHERE folder=?"
        " UNION SELECT DISTINCT '',folder FROM file WHERE folder>? AND folder<?",
        [&](const SqlRow& row) {
            const std::string_view below = row.text(1);
            names.emplace_back(
                below.empty()
                    ? row.text(0)
                    : below.substr(within.size()).substr(0, below.find('/', within.size()) - within.size()));
        },
        folder.native(), within, behind);
    if (!read) return {};
    std::ranges::sort(names);
    names.erase(std::ranges::unique(names).begin(), names.end());
    return names;
}

} // namespace feltbok
