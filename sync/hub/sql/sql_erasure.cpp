// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/sql/rows.h"
#include "sync/hub/sql/sql_hub_store.h"

namespace feltbok {

Result<void> SqlHubStore::addErasure(const Id& person, Instant at) {
    std::uint64_t last = 0;
    auto read = eachRow(*m_connection, "SELECT coalesce(max(seq),0) FROM erasure",
                        [&](const SqlRow& row) { last = countAt(row, 0); });
    if (!read) return read;
    return runWith(*m_connection, "INSERT INTO erasure VALUES(?,?,?,0) ON CONFLICT(person) DO NOTHING",
                   last + 1, person, at.ms);
}

Result<std::vector<ErasureRow>> SqlHubStore::erasures(std::uint64_t after, std::size_t most) {
    std::vector<ErasureRow> rows;
    auto read = eachRow(
        *m_connection, "SELECT seq,person,at,done FROM erasure WHERE seq>? ORDER BY seq LIMIT ?",
        [&](const SqlRow& row) {
            rows.push_back({.sequence = countAt(row, 0),
                            .person = row.id(1),
                            .at = Instant{row.integer(2)},
                            .done = row.integer(3) != 0});
        },
        after, std::uint64_t{most});
    if (!read) return fail(read);
    return rows;
}

Result<void> SqlHubStore::setErasureDone(std::uint64_t sequence) {
    return runWith(*m_connection, "UPDATE erasure SET done=1 WHERE seq=?", sequence);
}

Result<void> SqlHubStore::holdScope(const Id& scope) {
    auto held = ownHead(scope);
    return held ? Result<void>{} : fail(held);
}

Result<std::vector<EditRow>> SqlHubStore::editsOf(const Id& record) {
    std::vector<EditRow> rows;
    auto read = eachRow(
        *m_connection, "SELECT replica,number,scope,record,digest,bytes,why,witness FROM edit WHERE record=?",
        [&](const SqlRow& row) { rows.push_back(editAt(row)); }, record);
    if (!read) return fail(read);
    return rows;
}

Result<void> SqlHubStore::setBytes(const EditId& edit, ByteView bytes) {
    return runWith(*m_connection, "UPDATE edit SET bytes=? WHERE replica=? AND number=?", bytes, edit.replica,
                   edit.number);
}

Result<void> SqlHubStore::setBytes(const QuarantineRow& row, ByteView bytes) {
    return runWith(*m_connection,
                   "UPDATE quarantine SET bytes=? WHERE device=? AND replica=? AND number=? AND digest=?",
                   bytes, row.device, row.id.replica, row.id.number, ByteView(row.digest));
}

Result<void> SqlHubStore::wipeTraces() {
    return m_connection->wipeTraces();
}

} // namespace feltbok
