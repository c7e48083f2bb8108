// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/postgres/postgres_connection.h"

#include "sync/hub/postgres/postgres_sql.h"

#include <libpq-fe.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace feltbok {
namespace {

constexpr int kServerVersionMin = 150'000;
// Advisory locks: who uses the hub's tables, and who makes them. A database may hold hubs in several schemas.
constexpr const char* kLockOfHub = "(1179798603,hashtext(current_schema()))";
constexpr const char* kLockOfTables = "(1179798604,hashtext(current_schema()))";
constexpr int kBinary = 1;

/// Numbers travel with the highest byte first, in as many bytes as their type has.
std::int64_t numberFrom(ByteView bytes) {
    std::uint64_t number = !bytes.empty() && (bytes.front() & 0x80U) != 0 ? ~0ULL : 0;
    for (const std::uint8_t byte : bytes)
        number = number << 8U | byte;
    return static_cast<std::int64_t>(number);
}

class Row final : public SqlRow {
public:
    Row(const PGresult* result, int row) : m_result(result), m_row(row) {}
    [[nodiscard]] bool isNull(int column) const override { return PQgetisnull(m_result, m_row, column) != 0; }
    [[nodiscard]] std::int64_t integer(int column) const override { return numberFrom(blob(column)); }
    [[nodiscard]] std::string_view text(int column) const override {
        const char* start = PQgetvalue(m_result, m_row, column); // "" for none
        return {start, static_cast<std::size_t>(PQgetlength(m_result, m_row, column))};
    }
    [[nodiscard]] ByteView blob(int column) const override { return asBytes(text(column)); }

private:
    const PGresult* m_result;
    int m_row;
};

/// The values of one statement as libpq wants them.
class Parameters {
public:
    explicit Parameters(std::span<const SqlValue> values) {
        for (const SqlValue& value : values)
            std::visit([this](const auto& one) { add(one); }, value);
    }
    [[nodiscard]] int count() const { return static_cast<int>(m_count); }
    [[nodiscard]] const char* const* values() const { return m_values.data(); }
    [[nodiscard]] const int* lengths() const { return m_lengths.data(); }
    [[nodiscard]] const int* formats() const { return m_formats.data(); }

private:
    void add(std::nullptr_t /*none*/) { put(nullptr, 0); }
    void add(std::int64_t number) {
        std::array<char, sizeof number>& to = m_numbers[m_count];
        for (std::size_t i = 0; i < to.size(); ++i)
            to[i] = static_cast<char>(static_cast<std::uint64_t>(number) >> (8 * (to.size() - 1 - i)));
        put(to.data(), to.size());
    }
    void add(std::string_view text) { put(text.empty() ? "" : text.data(), text.size()); }
    void add(ByteView bytes) { add(asText(bytes)); }
    void put(const char* start, std::size_t size) {
        m_values[m_count] = start;
        m_lengths[m_count] = static_cast<int>(size);
        m_formats[m_count++] = kBinary;
    }

    std::size_t m_count = 0;
    std::array<const char*, PostgresConnection::kParametersMax> m_values{};
    std::array<int, PostgresConnection::kParametersMax> m_lengths{};
    std::array<int, PostgresConnection::kParametersMax> m_formats{};
    std::array<std::array<char, 8>, PostgresConnection::kParametersMax> m_numbers{};
};

/// Codes of the SQL standard and of PostgreSQL's manual, appendix A.
bool meansMetOther(std::string_view state) {
    constexpr std::string_view kStates[] = {"40001", "40P01", "23505"};
    return std::ranges::find(kStates, state) != std::end(kStates);
}

Error errorOf(std::string_view state, std::string_view text) {
    if (state.starts_with("08") || state.starts_with("57P"))
        return {ErrorCode::Offline, "the hub's database has gone away: try again", {}};
    if (state == "53100") return {ErrorCode::DiskFull, "the hub's database has no space left", {}};
    if (state == "55P03" || state == "57014" || meansMetOther(state))
        return {ErrorCode::Offline, "the hub's database is too busy: try again", {}};
    if (state == "22021" || state == "22P05")
        return {ErrorCode::BadInput, "a text holds a character that the hub cannot keep", {}};
    // The message, never the values: those stand in DETAIL.
    return {ErrorCode::Io, "the hub's database: " + std::string(text), std::string(state)};
}

} // namespace

void PostgresConnection::ClearResult::operator()(pg_result* result) const {
    PQclear(result);
}

Result<std::unique_ptr<PostgresConnection>> PostgresConnection::open(const std::string& url, Use use) {
    std::unique_ptr<PostgresConnection> connection(new PostgresConnection(url, use));
    if (auto done = connection->connect(); !done) return fail(done);
    return connection;
}

PostgresConnection::~PostgresConnection() {
    PQfinish(m_handle);
}

bool PostgresConnection::isBroken() const {
    return PQstatus(m_handle) != CONNECTION_OK;
}

std::unexpected<Error> PostgresConnection::away() const {
    std::string why = m_handle ? PQerrorMessage(m_handle) : "no memory";
    std::ranges::replace(why, '\n', ' ');
    return fail(ErrorCode::Offline, "the hub's database cannot be reached: " + why);
}

Result<void> PostgresConnection::connect() {
    PQfinish(m_handle);
    m_statements.clear();
    const std::string seconds = std::to_string(kConnectSecondsMax);
    const std::string unansweredMs = std::to_string(kStatementMsMax / 2);
    // What the URL says comes last and wins.
    const char* const names[] = {"connect_timeout", "tcp_user_timeout", "application_name",
                                 "client_encoding", "dbname",           nullptr};
    const char* const values[] = {seconds.c_str(), unansweredMs.c_str(), "feltbok-hub",
                                  "UTF8",          m_url.c_str(),        nullptr};
    m_handle = PQconnectdbParams(names, values, 1);
    if (isBroken()) return away();
    PQsetNoticeProcessor(m_handle, [](void*, const char*) {}, nullptr);
    return makeReady();
}

Result<void> PostgresConnection::makeReady() {
    if (PQserverVersion(m_handle) < kServerVersionMin)
        return fail(ErrorCode::Unsupported, "PostgreSQL 15 or later is needed");
    // "Sent" is a promise: who has turned synchronous commits off for the database does not mean ours.
    const bool alone = m_use == Use::Alone;
    auto set = simple("SELECT set_config('synchronous_commit', 'on', false)"
                      " WHERE current_setting('synchronous_commit')='off';"
                      "SET statement_timeout=" +
                      std::to_string(alone ? 0 : kStatementMsMax) +
                      ";SET lock_timeout=" + std::to_string(kWaitMsMax) +
                      ";SET idle_in_transaction_session_timeout=" + std::to_string(kIdleMsMax));
    if (!set) return fail(set);
    auto taken = simple("SELECT pg_try_advisory_lock" + std::string(alone ? "" : "_shared") + kLockOfHub);
    if (!taken) return fail(taken);
    if (std::strcmp(PQgetvalue(taken->get(), 0, 0), "t") == 0) return {};
    return fail(ErrorCode::Io, alone ? "this hub is in use: stop every feltbok-hub serve first"
                                     : "this hub is just being restored: try again when that is done");
}

Result<PostgresConnection::Answer> PostgresConnection::checked(pg_result* result) {
    Answer answer(result);
    const ExecStatusType status = PQresultStatus(result);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) return answer;
    const char* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const char* text = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    if (isBroken() || !state) return away();
    m_metOther = m_metOther || meansMetOther(state);
    return std::unexpected(errorOf(state, text ? text : ""));
}

Result<PostgresConnection::Answer> PostgresConnection::simple(const std::string& sql) {
    return checked(PQexec(m_handle, sql.c_str()));
}

Result<std::string> PostgresConnection::prepared(std::string_view sql) {
    const std::string key(sql);
    const auto known = m_statements.find(key);
    if (known != m_statements.end()) return known->second;
    const std::string name = "s" + std::to_string(m_statements.size());
    auto made = checked(PQprepare(m_handle, name.c_str(), numbered(sql).c_str(), 0, nullptr));
    if (!made) return fail(made);
    m_statements.emplace(key, name);
    return name;
}

Result<std::uint64_t> PostgresConnection::run(std::string_view sql, std::span<const SqlValue> values,
                                              const TakeRow& take) {
    if (m_state == State::Outside && isBroken())
        if (auto again = connect(); !again) return fail(again);
    if (values.size() > kParametersMax)
        return fail(ErrorCode::TooLarge, "a statement with too many values", std::string(sql));
    if (m_state == State::Reading) sql = sql.substr(0, sql.find(" FOR UPDATE"));
    auto name = prepared(sql);
    if (!name) return fail(name);
    const Parameters given(values);
    auto answer = checked(PQexecPrepared(m_handle, name->c_str(), given.count(), given.values(),
                                         given.lengths(), given.formats(), kBinary));
    if (!answer) return fail(answer);
    for (int row = 0; row < PQntuples(answer->get()); ++row)
        if (!take(Row(answer->get(), row))) break;
    return std::strtoull(PQcmdTuples(answer->get()), nullptr, 10);
}

Result<void> PostgresConnection::begin(Access access) {
    const std::string sql = access == Access::Write ? "BEGIN ISOLATION LEVEL READ COMMITTED"
                                                    : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    auto begun = simple(sql);
    if (begun || !isBroken()) return begun ? Result<void>{} : fail(begun);
    if (auto again = connect(); !again) return again; // the server was away: nothing has been done yet
    begun = simple(sql);
    return begun ? Result<void>{} : fail(begun);
}

Result<void> PostgresConnection::once(Access access, const std::function<Result<void>()>& work) {
    m_metOther = false;
    if (auto begun = begin(access); !begun) return begun;
    m_state = access == Access::Write ? State::Writing : State::Reading;
    auto done = work();
    m_state = State::Outside;
    auto ended = simple(done ? "COMMIT" : "ROLLBACK");
    if (!done) return done;
    if (!ended) return fail(ended);
    // PostgreSQL answers COMMIT with ROLLBACK if something before it had failed.
    if (std::strcmp(PQcmdStatus(ended->get()), "COMMIT") == 0) return {};
    return fail(ErrorCode::Io, "the hub's database has undone a change");
}

Result<void> PostgresConnection::transact(Access access, const std::function<Result<void>()>& work) {
    if (m_state == State::Writing) return work();
    Result<void> done;
    for (int tries = 0; tries < kTriesMax; ++tries) {
        done = once(access, work);
        if (done || !m_metOther) return done;
    }
    return done;
}

Result<void> PostgresConnection::waitAtMost(int ms) {
    auto set = simple("SET lock_timeout=" + std::to_string(ms));
    return set ? Result<void>{} : fail(set);
}

/// Rewrites the tables that tell of persons: an ordinary VACUUM leaves old bytes where they were.
Result<void> PostgresConnection::wipeTraces() {
    for (const char* sql :
         {"SET statement_timeout=0", "VACUUM FULL \"user\",edit,record,quarantine", "CHECKPOINT"})
        if (auto done = simple(sql); !done) return fail(done);
    return simple("SET statement_timeout=" + std::to_string(kStatementMsMax)) ? Result<void>{} : away();
}

Result<void> PostgresConnection::declare(std::string_view tables) {
    auto done = simple(postgresTables(tables));
    return done ? Result<void>{} : fail(done);
}

Result<std::int64_t> PostgresConnection::schemaVersion() {
    auto alone = simple("SELECT pg_advisory_xact_lock" + std::string(kLockOfTables));
    if (!alone) return fail(alone);
    auto made = declare("CREATE TABLE IF NOT EXISTS tables_made (version INTEGER NOT NULL)");
    if (!made) return fail(made);
    std::int64_t version = 0;
    auto read = run("SELECT version FROM tables_made", {}, [&](const SqlRow& row) {
        version = row.integer(0);
        return true;
    });
    if (!read) return fail(read);
    return version;
}

Result<void> PostgresConnection::setSchemaVersion(std::int64_t version) {
    return declare("DELETE FROM tables_made; INSERT INTO tables_made VALUES(" + std::to_string(version) +
                   ")");
}

} // namespace feltbok
