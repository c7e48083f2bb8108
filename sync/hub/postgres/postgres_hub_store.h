// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/postgres/postgres_files.h"
#include "sync/hub/sql/sql_hub_store.h"

#include <filesystem>
#include <memory>
#include <string>

namespace feltbok {

/// The hub's store in a PostgreSQL database, for any number of hubs at once.
class PostgresHubStore final : public SqlHubStore {
public:
    /// Makes the tables in an empty database, or brings older ones up to date.
    [[nodiscard]] static Result<std::unique_ptr<PostgresHubStore>>
    open(const std::string& url, PostgresConnection::Use use = PostgresConnection::Use::Shared);

    Result<void> copyTo(const std::filesystem::path& path) override;

    /// Where its blobs lie.
    [[nodiscard]] FileSystem& files() { return m_files; }
    [[nodiscard]] PostgresConnection& connection() { return m_database; }

private:
    explicit PostgresHubStore(std::unique_ptr<PostgresConnection> connection)
        : SqlHubStore(std::move(connection))
        , m_database(static_cast<PostgresConnection&>(*m_connection))
        , m_files(m_database) {}

    PostgresConnection& m_database;
    PostgresFiles m_files;
};

} // namespace feltbok
