// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/sqlite/sqlite_connection.h"

#include <string>

namespace feltbok {
namespace {

constexpr const char* kMark = "PRAGMA application_id = 1179798603"; // "FRAK": the file is a hub's

class Row final : public SqlRow {
public:
    explicit Row(const Statement& statement) : m_statement(statement) {}
    [[nodiscard]] bool isNull(int column) const override { return m_statement.isNull(column); }
    [[nodiscard]] std::int64_t integer(int column) const override { return m_statement.integer(column); }
    [[nodiscard]] std::string_view text(int column) const override { return m_statement.text(column); }
    [[nodiscard]] ByteView blob(int column) const override { return m_statement.blob(column); }

private:
    const Statement& m_statement;
};

void bindTo(Statement& statement, int index, const SqlValue& value) {
    std::visit(
        [&](const auto& one) {
            if constexpr (std::is_same_v<decltype(one), const std::nullptr_t&>)
                statement.bindNull(index);
            else
                statement.bind(index, one);
        },
        value);
}

} // namespace

Result<std::uint64_t> SqliteConnection::run(std::string_view sql, std::span<const SqlValue> values,
                                            const TakeRow& take) {
    auto prepared = m_database->prepare(sql.substr(0, sql.find(" FOR UPDATE")));
    if (!prepared) return fail(prepared);
    Statement& statement = **prepared;
    int index = 0;
    for (const SqlValue& value : values)
        bindTo(statement, ++index, value);
    const Row row(statement);
    for (bool more = true; more;) {
        auto step = statement.step();
        if (!step) {
            statement.reset();
            return fail(step);
        }
        more = *step && take(row);
    }
    statement.reset();
    return static_cast<std::uint64_t>(m_database->changes());
}

Result<void> SqliteConnection::transact(Access access, const std::function<Result<void>()>& work) {
    if (access == Access::Write) {
        auto transaction = Transaction::begin(*m_database);
        if (!transaction) return fail(transaction);
        auto done = work();
        return done ? transaction->commit() : done;
    }
    if (auto begun = m_database->run("BEGIN"); !begun) return begun;
    auto done = work();
    auto ended = m_database->run("COMMIT");
    return done ? ended : done;
}

/// secure_delete has overwritten what lay in the file; the write-ahead log still holds the pages before.
Result<void> SqliteConnection::wipeTraces() {
    bool busy = false;
    auto read = run("PRAGMA wal_checkpoint(TRUNCATE)", {}, [&](const SqlRow& row) {
        busy = row.integer(0) != 0;
        return true;
    });
    if (!read) return fail(read);
    if (busy)
        return fail(ErrorCode::Locked, "the hub is busy: its log still holds what was erased, try again");
    return {};
}

Result<void> SqliteConnection::declare(std::string_view tables) {
    return m_database->run(std::string(tables).c_str());
}

Result<std::int64_t> SqliteConnection::schemaVersion() {
    std::int64_t version = 0;
    auto read = run("PRAGMA user_version", {}, [&](const SqlRow& row) {
        version = row.integer(0);
        return true;
    });
    if (!read) return fail(read);
    return version;
}

Result<void> SqliteConnection::setSchemaVersion(std::int64_t version) {
    if (auto marked = m_database->run(kMark); !marked) return marked;
    return m_database->run(("PRAGMA user_version = " + std::to_string(version)).c_str());
}

} // namespace feltbok
