// SPDX-License-Identifier: Apache-2.0
#include "core/store/database.h"

#include "core/store/sqlite_error.h"

#include <sodium.h>
#include <sqlite3.h>

namespace feltbok {
namespace {

// A transaction of some hundred records touches a thousand pages: they stay in memory till its end, and are
// copied from the journal into the file less often than by default.
constexpr const char* kCache = "PRAGMA cache_size=-8000";
constexpr const char* kCheckpoint = "PRAGMA wal_autocheckpoint=10000";
constexpr int kBusyTimeoutMs = 5000; // the hub's command line beside a serving hub

/// The first is what new files get: processors have instructions for it. Files of earlier versions are read
/// and written as they are.
constexpr const char* kCiphers[] = {"PRAGMA cipher='aegis'", "PRAGMA cipher='chacha20'"};

/// SQLite3 Multiple Ciphers takes a raw key as "raw:" and its bytes.
Result<void> unlock(sqlite3* handle, const DatabaseKey& key, const char* cipher) {
    if (sqlite3_exec(handle, cipher, nullptr, nullptr, nullptr) != SQLITE_OK)
        return std::unexpected(sqliteError(handle));
    std::array<std::uint8_t, 4 + DatabaseKey::kBytes> raw{'r', 'a', 'w', ':'};
    std::copy(key.bytes().begin(), key.bytes().end(), raw.begin() + 4);
    const int code = sqlite3_key(handle, raw.data(), static_cast<int>(raw.size()));
    sodium_memzero(raw.data(), raw.size());
    if (code != SQLITE_OK) return std::unexpected(sqliteError(handle));
    return {};
}

} // namespace

DatabaseKey::~DatabaseKey() {
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

Result<std::unique_ptr<Database>> Database::open(const Options& options) {
    if (!options.key || options.path.empty()) return openBy(options, nullptr);
    auto database = openBy(options, kCiphers[0]);
    if (database || database.error().code != ErrorCode::WrongKey) return database;
    auto older = openBy(options, kCiphers[1]);
    return older ? std::move(older) : std::move(database);
}

Result<std::unique_ptr<Database>> Database::openBy(const Options& options, const char* cipher) {
    sqlite3* handle = nullptr;
    const std::string path = options.path.empty() ? ":memory:" : options.path.string();
    const int flags =
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const std::string vfs = "multipleciphers-" + options.vfs; // the encrypting layer over the one asked for
    const int code =
        sqlite3_open_v2(path.c_str(), &handle, flags, options.vfs.empty() ? nullptr : vfs.c_str());
    std::unique_ptr<Database> database(new Database(handle));
    if (code != SQLITE_OK) return std::unexpected(sqliteError(handle));
    sqlite3_busy_timeout(handle, kBusyTimeoutMs);
    if (cipher != nullptr)
        if (auto unlocked = unlock(handle, *options.key, cipher); !unlocked) return fail(unlocked);
    if (options.exclusive)
        if (auto set = database->run("PRAGMA locking_mode=EXCLUSIVE"); !set) return fail(set);
    // The first read: a wrong key or a file that is no database shows here.
    if (auto read = database->run("SELECT count(*) FROM sqlite_schema"); !read) {
        if (!options.key && read.error().code == ErrorCode::WrongKey) // no key was asked for: none is wrong
            return fail(ErrorCode::Damaged, "this file is no database, or it is damaged");
        return fail(read);
    }
    for (const char* pragma :
         {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA secure_delete=ON",
          "PRAGMA trusted_schema=OFF", kCache, kCheckpoint, "PRAGMA cell_size_check=ON"})
        if (auto set = database->run(pragma); !set) return fail(set);
    return database;
}

Database::~Database() {
    m_statements.clear();
    sqlite3_close(m_handle);
}

Result<void> Database::run(const char* sql) {
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return std::unexpected(lastError());
    return {};
}

Result<Statement*> Database::prepare(std::string_view sql) {
    const auto known = m_statements.find(sql);
    if (known != m_statements.end()) {
        known->second->reset();
        return known->second.get();
    }
    sqlite3_stmt* prepared = nullptr;
    if (sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                           &prepared, nullptr) != SQLITE_OK)
        return std::unexpected(lastError());
    auto [it, added] = m_statements.emplace(std::string(sql), std::make_unique<Statement>(prepared));
    return it->second.get();
}

std::int64_t Database::lastRowId() const {
    return sqlite3_last_insert_rowid(m_handle);
}

std::int64_t Database::changes() const {
    return sqlite3_changes64(m_handle);
}

Result<void> Database::backupTo(const std::filesystem::path& path, const std::optional<DatabaseKey>& key) {
    auto target = open({.path = path, .key = key});
    if (!target) return fail(target);
    sqlite3_backup* backup = sqlite3_backup_init((*target)->m_handle, "main", m_handle, "main");
    if (backup == nullptr) return std::unexpected((*target)->lastError());
    sqlite3_backup_step(backup, -1);
    if (sqlite3_backup_finish(backup) != SQLITE_OK) return std::unexpected((*target)->lastError());
    return {};
}

Error Database::lastError() const {
    return sqliteError(m_handle);
}

Result<Transaction> Transaction::begin(Database& database) {
    if (auto begun = database.run("BEGIN IMMEDIATE"); !begun) return fail(begun);
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept : m_database(other.m_database) {
    other.m_database = nullptr;
}

Transaction::~Transaction() {
    if (m_database != nullptr) (void)m_database->run("ROLLBACK");
}

Result<void> Transaction::commit() {
    if (auto committed = m_database->run("COMMIT"); !committed) return committed;
    m_database = nullptr;
    return {};
}

} // namespace feltbok
