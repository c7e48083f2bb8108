// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"
#include "sync/hub/hub_store.h"

#include <string>
#include <string_view>
#include <type_traits>

namespace feltbok {

inline void bindTo(Statement& statement, int index, std::uint64_t value) {
    statement.bind(index, static_cast<std::int64_t>(value));
}
inline void bindTo(Statement& statement, int index, std::int64_t value) {
    statement.bind(index, value);
}
inline void bindTo(Statement& statement, int index, std::string_view text) {
    statement.bind(index, text);
}
inline void bindTo(Statement& statement, int index, ByteView blob) {
    statement.bind(index, blob);
}
inline void bindTo(Statement& statement, int index, const Id& id) {
    statement.bind(index, id);
}
inline void bindTo(Statement& statement, int index, const std::optional<Id>& id) {
    if (id)
        statement.bind(index, *id);
    else
        statement.bindNull(index);
}
inline void bindTo(Statement& statement, int index, std::nullptr_t /*none*/) {
    statement.bindNull(index);
}

/// Prepares and binds from position 1 on.
template <class... Values>
[[nodiscard]] Result<Statement*> bound(Database& database, std::string_view sql, const Values&... values) {
    auto statement = database.prepare(sql);
    if (!statement) return statement;
    int index = 0;
    (bindTo(**statement, ++index, values), ...);
    return statement;
}

template <class... Values>
[[nodiscard]] Result<void> runWith(Database& database, std::string_view sql, const Values&... values) {
    auto statement = bound(database, sql, values...);
    if (!statement) return fail(statement);
    return (*statement)->run();
}

/// Gives each row to `take`, until it says false if it says anything.
template <class Take, class... Values>
[[nodiscard]] Result<void> eachRow(Database& database, std::string_view sql, const Take& take,
                                   const Values&... values) {
    auto statement = bound(database, sql, values...);
    if (!statement) return fail(statement);
    while (true) {
        auto row = (*statement)->step();
        if (!row) {
            (*statement)->reset();
            return fail(row);
        }
        bool more = *row;
        if constexpr (std::is_void_v<std::invoke_result_t<Take, Statement&>>) {
            if (more) take(**statement);
        } else {
            more = more && take(**statement);
        }
        if (more) continue;
        (*statement)->reset();
        return {};
    }
}

[[nodiscard]] inline Bytes bytesAt(const Statement& row, int column) {
    const ByteView view = row.blob(column);
    return {view.begin(), view.end()};
}
[[nodiscard]] inline std::uint64_t countAt(const Statement& row, int column) {
    return static_cast<std::uint64_t>(row.integer(column));
}
template <std::size_t N>
[[nodiscard]] std::array<std::uint8_t, N> arrayAt(const Statement& row, int column) {
    std::array<std::uint8_t, N> bytes{};
    const ByteView view = row.blob(column);
    if (view.size() == N) std::copy(view.begin(), view.end(), bytes.begin());
    return bytes;
}

/// Columns id, device, number, digest, nonce, confirmed.
[[nodiscard]] ReplicaRow replicaAt(const Statement& row);
/// Columns replica, number, scope, record, digest, bytes, why.
[[nodiscard]] EditRow editAt(const Statement& row);
/// The order's digest after one more edit.
[[nodiscard]] std::string chained(const std::string& chain, const EditRow& edit);

} // namespace feltbok
