// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/hub_store.h"
#include "sync/hub/sql/sql_connection.h"

#include <array>
#include <string>
#include <string_view>
#include <type_traits>

namespace feltbok {

[[nodiscard]] inline SqlValue sqlValue(std::uint64_t value) {
    return static_cast<std::int64_t>(value);
}
[[nodiscard]] inline SqlValue sqlValue(std::int64_t value) {
    return value;
}
[[nodiscard]] inline SqlValue sqlValue(std::string_view text) {
    return text;
}
[[nodiscard]] inline SqlValue sqlValue(ByteView blob) {
    return blob;
}
[[nodiscard]] inline SqlValue sqlValue(const Id& id) {
    return id.bytes();
}
[[nodiscard]] inline SqlValue sqlValue(const std::optional<Id>& id) {
    return id ? SqlValue(id->bytes()) : SqlValue(nullptr);
}
[[nodiscard]] inline SqlValue sqlValue(std::nullptr_t /*none*/) {
    return nullptr;
}

/// Runs with the values given, in order; tells how many rows changed.
template <class... Values>
[[nodiscard]] Result<std::uint64_t> changedBy(SqlConnection& database, std::string_view sql,
                                              const Values&... values) {
    const std::array<SqlValue, sizeof...(Values)> bound{sqlValue(values)...};
    return database.run(sql, bound, [](const SqlRow&) { return true; });
}

template <class... Values>
[[nodiscard]] Result<void> runWith(SqlConnection& database, std::string_view sql, const Values&... values) {
    auto changed = changedBy(database, sql, values...);
    if (!changed) return fail(changed);
    return {};
}

/// Gives each row to `take`, until it says false if it says anything.
template <class Take, class... Values>
[[nodiscard]] Result<void> eachRow(SqlConnection& database, std::string_view sql, const Take& take,
                                   const Values&... values) {
    const std::array<SqlValue, sizeof...(Values)> bound{sqlValue(values)...};
    auto read = database.run(sql, bound, [&](const SqlRow& row) {
        if constexpr (std::is_void_v<std::invoke_result_t<Take, const SqlRow&>>) {
            take(row);
            return true;
        } else {
            return take(row);
        }
    });
    if (!read) return fail(read);
    return {};
}

[[nodiscard]] inline Bytes bytesAt(const SqlRow& row, int column) {
    const ByteView view = row.blob(column);
    return {view.begin(), view.end()};
}
[[nodiscard]] inline std::uint64_t countAt(const SqlRow& row, int column) {
    return static_cast<std::uint64_t>(row.integer(column));
}
template <std::size_t N>
[[nodiscard]] std::array<std::uint8_t, N> arrayAt(const SqlRow& row, int column) {
    std::array<std::uint8_t, N> bytes{};
    const ByteView view = row.blob(column);
    if (view.size() == N) std::copy(view.begin(), view.end(), bytes.begin());
    return bytes;
}

/// Columns id, device, number, digest, nonce, confirmed.
[[nodiscard]] ReplicaRow replicaAt(const SqlRow& row);
/// Columns replica, number, scope, record, digest, bytes, why.
[[nodiscard]] EditRow editAt(const SqlRow& row);
/// The order's digest after one more edit.
[[nodiscard]] std::string chained(const std::string& chain, const EditRow& edit);

} // namespace feltbok
