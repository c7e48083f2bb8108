// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/sql/sql_connection.h"

#include <memory>
#include <string>
#include <unordered_map>

struct pg_conn;
struct pg_result;

namespace feltbok {

/// A connection to PostgreSQL 15 or later: libpq, statements prepared once, values in binary. Connects again
/// by itself when the server has been away, between transactions. Offline if it cannot be reached.
///
/// Writers run in READ COMMITTED and hold the rows they are about to change (FOR UPDATE); of two that meet
/// nevertheless (each waits for the other, or both made the same row) one is undone and run again. Readers
/// run in one snapshot and wait for nobody.
class PostgresConnection final : public SqlConnection {
public:
    static constexpr int kTriesMax = 10;           ///< of one transaction that keeps meeting others
    static constexpr int kConnectSecondsMax = 5;   ///< may be set in the URL: connect_timeout
    static constexpr int kStatementMsMax = 60'000; ///< a statement that takes longer is given up
    static constexpr int kWaitMsMax = 10'000;      ///< for another's row
    static constexpr int kIdleMsMax = 60'000;      ///< the server undoes what a hub that hangs left open
    static constexpr std::size_t kParametersMax = 16;

    /// Shared: any number at once, for all but a restore, which wants the database Alone.
    enum class Use { Shared, Alone };
    /// `url` is postgresql://… or libpq's "host=… dbname=…"; it may hold a password and is never shown.
    [[nodiscard]] static Result<std::unique_ptr<PostgresConnection>> open(const std::string& url,
                                                                          Use use = Use::Shared);
    ~PostgresConnection() override;
    PostgresConnection(const PostgresConnection&) = delete;
    PostgresConnection& operator=(const PostgresConnection&) = delete;

    Result<std::uint64_t> run(std::string_view sql, std::span<const SqlValue> values,
                              const TakeRow& take) override;
    /// Within one that writes, it is a part of that.
    Result<void> transact(Access access, const std::function<Result<void>()>& work) override;
    Result<void> wipeTraces() override;
    Result<void> declare(std::string_view tables) override;
    Result<std::int64_t> schemaVersion() override;
    Result<void> setSchemaVersion(std::int64_t version) override;

    /// Gives up waiting for another's row after so long; for tests.
    [[nodiscard]] Result<void> waitAtMost(int ms);

private:
    enum class State { Outside, Reading, Writing };
    struct ClearResult {
        void operator()(pg_result* result) const;
    };
    using Answer = std::unique_ptr<pg_result, ClearResult>;

    PostgresConnection(std::string url, Use use) : m_url(std::move(url)), m_use(use) {}
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> makeReady();
    [[nodiscard]] bool isBroken() const;
    [[nodiscard]] Result<Answer> simple(const std::string& sql);
    [[nodiscard]] Result<Answer> checked(pg_result* result);
    [[nodiscard]] Result<std::string> prepared(std::string_view sql);
    [[nodiscard]] Result<void> begin(Access access);
    [[nodiscard]] Result<void> once(Access access, const std::function<Result<void>()>& work);
    [[nodiscard]] std::unexpected<Error> away() const;

    const std::string m_url;
    const Use m_use;
    pg_conn* m_handle = nullptr;
    State m_state = State::Outside;
    bool m_metOther = false; ///< the transaction failed only because another did the same
    std::unordered_map<std::string, std::string> m_statements; ///< prepared: name by SQL
};

} // namespace feltbok
