// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/store/statement.h"

#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

struct sqlite3;

namespace feltbok {

/// The key of an encrypted database; wiped from memory when it goes.
class DatabaseKey {
public:
    static constexpr std::size_t kBytes = 32;
    DatabaseKey() = default;
    explicit DatabaseKey(const std::array<std::uint8_t, kBytes>& bytes) : m_bytes(bytes) {}
    DatabaseKey(const DatabaseKey&) = default;
    DatabaseKey& operator=(const DatabaseKey&) = default;
    ~DatabaseKey();
    [[nodiscard]] const std::array<std::uint8_t, kBytes>& bytes() const { return m_bytes; }

private:
    std::array<std::uint8_t, kBytes> m_bytes{};
};

/// One SQLite connection: thin, ours, with errors as values. One thread.
class Database {
public:
    struct Options {
        std::filesystem::path path;       ///< empty: in memory
        std::optional<DatabaseKey> key{}; ///< encrypts the file (SQLite3 Multiple Ciphers, AEGIS-256)
        std::string vfs{};
        bool exclusive = true; ///< no other process opens it meanwhile; saves the shared-memory file
    };
    /// Opens or makes the file, in WAL mode with synchronous=FULL. WrongKey or Damaged if it cannot be read.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const Options& options);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Runs statements without results.
    [[nodiscard]] Result<void> run(const char* sql);
    /// A prepared statement, kept for the next time; reset and unbound. Valid until the same SQL is asked for
    /// again.
    [[nodiscard]] Result<Statement*> prepare(std::string_view sql);
    [[nodiscard]] std::int64_t lastRowId() const;
    [[nodiscard]] std::int64_t changes() const;
    /// Copies the whole database while it is in use (SQLite's online backup), in the same encryption.
    [[nodiscard]] Result<void> backupTo(const std::filesystem::path& path,
                                        const std::optional<DatabaseKey>& key);
    [[nodiscard]] Error lastError() const;
    [[nodiscard]] sqlite3* handle() { return m_handle; }

private:
    explicit Database(sqlite3* handle) : m_handle(handle) {}
    [[nodiscard]] static Result<std::unique_ptr<Database>> openBy(const Options& options, const char* cipher);
    sqlite3* m_handle;
    struct HashOfSql {
        using is_transparent = void;
        [[nodiscard]] std::size_t operator()(std::string_view sql) const {
            return std::hash<std::string_view>()(sql);
        }
    };
    std::unordered_map<std::string, std::unique_ptr<Statement>, HashOfSql, std::equal_to<>> m_statements;
};

/// A transaction that is rolled back unless committed.
class Transaction {
public:
    /// BEGIN IMMEDIATE.
    [[nodiscard]] static Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    /// On the disk when this returns without error; rolled back when it does not.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database& database) : m_database(&database) {}
    Database* m_database;
};

} // namespace feltbok
