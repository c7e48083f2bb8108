// SPDX-License-Identifier: Apache-2.0
// What is kept aside, ordered and written down.
#include "sync/hub/sql/rows.h"
#include "sync/hub/sql/sql_hub_store.h"

namespace feltbok {
namespace {

Result<std::uint64_t> countIn(SqlConnection& database, std::string_view sql) {
    std::uint64_t count = 0;
    auto read = eachRow(database, sql, [&](const SqlRow& row) { count = countAt(row, 0); });
    if (!read) return fail(read);
    return count;
}

} // namespace

Result<std::uint64_t> SqlHubStore::highestHeld(const Id& replica) {
    std::uint64_t highest = 0;
    auto read = eachRow(
        *m_connection, "SELECT coalesce(max(number),0) FROM edit WHERE replica=?",
        [&](const SqlRow& row) { highest = countAt(row, 0); }, replica);
    if (!read) return fail(read);
    return highest;
}

Result<std::map<std::uint64_t, std::string>> SqlHubStore::refusedOf(const Id& replica, std::uint64_t to,
                                                                    std::size_t most) {
    std::map<std::uint64_t, std::string> refused;
    auto read = eachRow(
        *m_connection,
        "SELECT number,why FROM edit WHERE replica=? AND number<=? AND why<>'' ORDER BY number LIMIT ?",
        [&](const SqlRow& row) { refused.emplace(countAt(row, 0), row.text(1)); }, replica, to,
        static_cast<std::uint64_t>(most));
    if (!read) return fail(read);
    return refused;
}

Result<void> SqlHubStore::replaceWitnessed(const EditRow& own, bool differs) {
    if (!differs)
        return runWith(*m_connection, "UPDATE edit SET witness=NULL WHERE replica=? AND number=?",
                       own.id.replica, own.id.number);
    auto gone = runWith(*m_connection, "DELETE FROM edit WHERE replica=? AND number=?", own.id.replica,
                        own.id.number);
    if (!gone) return gone;
    return addEdit(own);
}

Result<void> SqlHubStore::quarantine(const QuarantineRow& row) {
    return runWith(*m_connection, "INSERT INTO quarantine VALUES(?,?,?,?,?,?) ON CONFLICT DO NOTHING",
                   row.device, row.id.replica, row.id.number, row.taken.ms, ByteView(row.digest),
                   ByteView(row.bytes));
}

Result<std::uint64_t> SqlHubStore::quarantined(const Id& device) {
    std::uint64_t count = 0;
    auto read = eachRow(
        *m_connection, "SELECT count(*) FROM quarantine WHERE device=?",
        [&](const SqlRow& row) { count = countAt(row, 0); }, device);
    if (!read) return fail(read);
    return count;
}

Result<std::vector<QuarantineRow>> SqlHubStore::quarantineList() {
    std::vector<QuarantineRow> rows;
    auto read = eachRow(*m_connection,
                        "SELECT device,replica,number,taken,digest,bytes FROM quarantine"
                        " ORDER BY device,replica,number",
                        [&](const SqlRow& row) {
                            rows.push_back({.device = row.id(0),
                                            .id = {row.id(1), countAt(row, 2)},
                                            .taken = Instant{row.integer(3)},
                                            .digest = arrayAt<32>(row, 4),
                                            .bytes = bytesAt(row, 5)});
                        });
    if (!read) return fail(read);
    return rows;
}

Result<void> SqlHubStore::setOrder(const Id& device, DeviceOrder order) {
    if (order == DeviceOrder::None)
        return runWith(*m_connection, "DELETE FROM device_order WHERE device=?", device);
    return runWith(
        *m_connection,
        "INSERT INTO device_order VALUES(?,?) ON CONFLICT(device) DO UPDATE SET what=excluded.what", device,
        nameOf(order));
}

Result<DeviceOrder> SqlHubStore::orderOf(const Id& device) {
    DeviceOrder order = DeviceOrder::None;
    auto read = eachRow(
        *m_connection, "SELECT what FROM device_order WHERE device=?",
        [&](const SqlRow& row) { order = deviceOrderOf(row.text(0)); }, device);
    if (!read) return fail(read);
    return order;
}

Result<void> SqlHubStore::addAudit(Instant at, std::string_view what, std::string_view subject) {
    AuditRow row{
        .sequence = 0, .at = at, .what = std::string(what), .subject = std::string(subject), .chain = {}};
    auto read = eachRow(*m_connection, "SELECT seq,chain FROM audit ORDER BY seq DESC LIMIT 1",
                        [&](const SqlRow& last) {
                            row.sequence = countAt(last, 0);
                            row.chain = std::string(last.text(1));
                        });
    if (!read) return read;
    ++row.sequence;
    row.chain = auditChain(row.chain, row);
    return runWith(*m_connection, "INSERT INTO audit VALUES(?,?,?,?,?)", row.sequence, row.at.ms, row.what,
                   row.subject, row.chain);
}

Result<std::vector<AuditRow>> SqlHubStore::auditLog() {
    std::vector<AuditRow> rows;
    auto read = eachRow(*m_connection, "SELECT seq,at,what,subject,chain FROM audit ORDER BY seq",
                        [&](const SqlRow& row) {
                            rows.push_back({.sequence = countAt(row, 0),
                                            .at = Instant{row.integer(1)},
                                            .what = std::string(row.text(2)),
                                            .subject = std::string(row.text(3)),
                                            .chain = std::string(row.text(4))});
                        });
    if (!read) return fail(read);
    return rows;
}

Result<HubCounts> SqlHubStore::counts() {
    HubCounts counts;
    const std::pair<std::string_view, std::uint64_t*> wanted[] = {
        // Each replica's numbers have no gaps: their sum is the edits', without counting them.
        {"SELECT CAST(coalesce(sum(number),0) AS BIGINT) FROM replica", &counts.edits},
        {"SELECT count(DISTINCT record) FROM edit WHERE record IS NOT NULL", &counts.records},
        {"SELECT count(*) FROM scope", &counts.scopes},
        {"SELECT count(*) FROM \"user\"", &counts.users},
        {"SELECT count(*) FROM device", &counts.devices},
        {"SELECT count(*) FROM device WHERE revoked=1", &counts.revoked},
        {"SELECT count(*) FROM quarantine", &counts.quarantined},
    };
    for (const auto& [sql, into] : wanted) {
        auto count = countIn(*m_connection, sql);
        if (!count) return fail(count);
        *into = *count;
    }
    return counts;
}

} // namespace feltbok
