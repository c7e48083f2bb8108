// SPDX-License-Identifier: Apache-2.0
#include "core/store/statement.h"

#include "core/store/sqlite_error.h"

#include <sqlite3.h>

#include <utility>

namespace feltbok {

Statement::~Statement() {
    sqlite3_finalize(m_statement);
}

Statement& Statement::bind(int index, std::int64_t value) {
    m_isReset = false;
    sqlite3_bind_int64(m_statement, index, value);
    return *this;
}

Statement& Statement::bind(int index, std::string_view text) {
    m_isReset = false;
    sqlite3_bind_text64(m_statement, index, text.data() == nullptr ? "" : text.data(), text.size(),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement& Statement::bind(int index, ByteView blob) {
    m_isReset = false;
    if (blob.empty())
        sqlite3_bind_zeroblob(m_statement, index, 0);
    else
        sqlite3_bind_blob64(m_statement, index, blob.data(), blob.size(), SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bindNull(int index) {
    m_isReset = false;
    sqlite3_bind_null(m_statement, index);
    return *this;
}

Result<bool> Statement::step() {
    m_isReset = false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    const Error error = sqliteError(sqlite3_db_handle(m_statement));
    sqlite3_reset(m_statement);
    return std::unexpected(error);
}

Result<void> Statement::run() {
    for (;;) {
        auto row = step();
        if (!row) return fail(row);
        if (!*row) break;
    }
    reset();
    return {};
}

void Statement::reset() {
    if (std::exchange(m_isReset, true)) return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

std::string_view Statement::text(int column) const {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    if (text == nullptr) return {};
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

ByteView Statement::blob(int column) const {
    const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement, column));
    if (bytes == nullptr) return {};
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

Id Statement::id(int column) const {
    return Id::fromBytes(blob(column)).value_or(Id{});
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

} // namespace feltbok
