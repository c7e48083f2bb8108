// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/file_system.h"
#include "sync/hub/postgres/postgres_connection.h"

namespace feltbok {

/// Where a hub in PostgreSQL keeps its blobs and, unless it is given a folder, its ledger, which is no part
/// of a backup: a restore leaves it.
inline constexpr const char* kPostgresBlobs = "blobs";
inline constexpr const char* kPostgresLedger = "ledger";

/// The hub's blobs as rows: whatever process took one, every other has it, and a backup of the database holds
/// it. Within a transaction of the connection's the changes belong to that; else each call is one of its own.
class PostgresFiles final : public FileSystem {
public:
    /// A file's bytes lie in parts of at most so many, so that a range is read without the rest.
    static constexpr std::size_t kPartBytesMax = 1024 * 1024;

    explicit PostgresFiles(PostgresConnection& connection) : m_connection(connection) {}

    Result<Bytes> read(const std::filesystem::path& path) override;
    Result<Bytes> readPart(const std::filesystem::path& path, std::uint64_t offset,
                           std::uint64_t count) override;
    Result<void> writeDurably(const std::filesystem::path& path, ByteView bytes) override;
    Result<void> appendDurably(const std::filesystem::path& path, ByteView bytes) override;
    Result<void> rename(const std::filesystem::path& from, const std::filesystem::path& to) override;
    Result<void> remove(const std::filesystem::path& path) override;
    /// Folders are there when something is in them.
    Result<void> makeFolder(const std::filesystem::path& /*path*/) override { return {}; }
    Result<std::uint64_t> sizeBytes(const std::filesystem::path& path) override;
    bool exists(const std::filesystem::path& path) override;
    std::vector<std::filesystem::path> list(const std::filesystem::path& folder) override;

private:
    struct Entry {
        std::uint64_t id = 0;
        std::uint64_t size = 0;
    };
    [[nodiscard]] Result<Entry> find(const std::filesystem::path& path);
    [[nodiscard]] Result<void> addParts(std::uint64_t file, std::uint64_t at, ByteView bytes);

    PostgresConnection& m_connection;
};

/// Makes the tables that PostgresFiles keeps files in, if they are not there.
[[nodiscard]] Result<void> makeFileTables(PostgresConnection& connection);

} // namespace feltbok
