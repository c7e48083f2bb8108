// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/sql/sql_hub_store.h"

#include "sync/hub/sql/rows.h"

namespace feltbok {
namespace {

constexpr std::uint64_t kFeedPage = 500; ///< rows asked for at once: a feed can be longer than the memory

Result<Bytes> metaBy(SqlConnection& database, std::string_view sql, std::string_view name) {
    Bytes value;
    auto found = eachRow(database, sql, [&](const SqlRow& row) { value = bytesAt(row, 0); }, name);
    if (!found) return fail(found);
    return value;
}

} // namespace

Result<void> SqlHubStore::transact(const std::function<Result<void>()>& work) {
    return m_connection->transact(SqlConnection::Access::Write, [&]() -> Result<void> {
        m_heads.clear(); // work may be begun anew
        auto done = work();
        if (done) done = writeHeads();
        m_heads.clear();
        return done;
    });
}

Result<void> SqlHubStore::view(const std::function<Result<void>()>& work) {
    return m_connection->transact(SqlConnection::Access::Read, [&] {
        auto done = work();
        m_heads.clear();
        return done;
    });
}

Result<void> SqlHubStore::confirm(const std::vector<ReplicaRow>& held) {
    return transact([&]() -> Result<void> {
        for (const ReplicaRow& row : held)
            if (auto set = runWith(*m_connection, "UPDATE replica SET confirmed=? WHERE id=? AND confirmed<?",
                                   row.number, row.id, row.number);
                !set)
                return set;
        return {};
    });
}

Result<Bytes> SqlHubStore::meta(std::string_view name) {
    return metaBy(*m_connection, "SELECT value FROM meta WHERE name=?", name);
}

Result<Bytes> SqlHubStore::ownMeta(std::string_view name) {
    return metaBy(*m_connection, "SELECT value FROM meta WHERE name=? FOR UPDATE", name);
}

Result<void> SqlHubStore::setMeta(std::string_view name, ByteView value) {
    return runWith(*m_connection,
                   "INSERT INTO meta VALUES(?,?) ON CONFLICT(name) DO UPDATE SET value=excluded.value", name,
                   value);
}

Result<std::optional<ReplicaRow>> SqlHubStore::replica(const Id& id) {
    std::optional<ReplicaRow> result;
    auto found = eachRow(
        *m_connection, "SELECT id,device,number,digest,nonce,confirmed FROM replica WHERE id=? FOR UPDATE",
        [&](const SqlRow& row) { result = replicaAt(row); }, id);
    if (!found) return fail(found);
    return result;
}

Result<std::vector<ReplicaRow>> SqlHubStore::replicas() {
    std::vector<ReplicaRow> rows;
    auto found =
        eachRow(*m_connection, "SELECT id,device,number,digest,nonce,confirmed FROM replica ORDER BY id",
                [&](const SqlRow& row) { rows.push_back(replicaAt(row)); });
    if (!found) return fail(found);
    return rows;
}

Result<void> SqlHubStore::putReplica(const ReplicaRow& replica) {
    return runWith(
        *m_connection,
        "INSERT INTO replica VALUES(?,?,?,?,?,?) ON CONFLICT(id) DO UPDATE SET device=excluded.device,"
        "number=excluded.number,digest=excluded.digest,nonce=excluded.nonce,confirmed=excluded.confirmed",
        replica.id, replica.device, replica.number, replica.digest, replica.nonce, replica.confirmed);
}

Result<std::optional<EditRow>> SqlHubStore::edit(const EditId& id) {
    std::optional<EditRow> result;
    auto found = eachRow(
        *m_connection,
        "SELECT replica,number,scope,record,digest,bytes,why,witness FROM edit WHERE replica=? AND number=?",
        [&](const SqlRow& row) { result = editAt(row); }, id.replica, id.number);
    if (!found) return fail(found);
    return result;
}

Result<bool> SqlHubStore::hasEdit(const EditId& id) {
    bool has = false;
    auto found = eachRow(
        *m_connection, "SELECT 1 FROM edit WHERE replica=? AND number=?", [&](const SqlRow&) { has = true; },
        id.replica, id.number);
    if (!found) return fail(found);
    return has;
}

Result<RecordHome> SqlHubStore::homeOf(const Id& record) {
    RecordHome home;
    auto found = eachRow(
        *m_connection, "SELECT scope FROM edit WHERE record=? AND why='' ORDER BY taken LIMIT 1",
        [&](const SqlRow& row) { home.scope = row.id(0); }, record);
    home.hasEdit = home.scope.has_value();
    if (found && !home.hasEdit)
        found = eachRow(
            *m_connection, "SELECT 1 FROM edit WHERE record=? LIMIT 1",
            [&](const SqlRow&) { home.hasEdit = true; }, record);
    if (!found) return fail(found);
    return home;
}

Result<void> SqlHubStore::addEdit(const EditRow& edit) {
    constexpr const char* kInsert =
        "INSERT INTO edit(replica,number,scope,record,seq,chain,digest,bytes,why,witness)"
        " VALUES(?,?,?,?,?,?,?,?,?,?)";
    if (edit.scope.isNull())
        return runWith(*m_connection, kInsert, edit.id.replica, edit.id.number, nullptr, nullptr, nullptr,
                       nullptr, ByteView(edit.digest), ByteView(edit.bytes), edit.refusedWhy, edit.witness);
    auto held = ownHead(edit.scope);
    if (!held) return fail(held);
    if (!(*held)->exists) // no such scope here: kept by its id alone
        return runWith(*m_connection, kInsert, edit.id.replica, edit.id.number, edit.scope, edit.record,
                       nullptr, nullptr, ByteView(edit.digest), ByteView(edit.bytes), edit.refusedWhy,
                       edit.witness);
    ScopeHead& head = (*held)->head;
    const std::uint64_t sequence = ++head.sequence;
    const std::string& chain = head.chain = chained(head.chain, edit);
    (*held)->changed = true;
    return runWith(*m_connection, kInsert, edit.id.replica, edit.id.number, edit.scope, edit.record, sequence,
                   chain, ByteView(edit.digest), ByteView(edit.bytes), edit.refusedWhy, edit.witness);
}

Result<SqlHubStore::HeldHead> SqlHubStore::readHead(std::string_view sql, const Id& scope) {
    HeldHead held;
    auto found = eachRow(
        *m_connection, sql,
        [&](const SqlRow& row) {
            held.exists = true;
            held.head = {.sequence = countAt(row, 0),
                         .chain = std::string(row.text(1)),
                         .checksum = ScopeChecksum(countAt(row, 2), countAt(row, 3))};
        },
        scope);
    if (!found) return fail(found);
    return held;
}

/// One for the whole transaction: what is read of a scope goes together, whoever writes there meanwhile.
Result<SqlHubStore::HeldHead*> SqlHubStore::knownHead(const Id& scope) {
    const auto known = m_heads.find(scope);
    if (known != m_heads.end()) return &known->second;
    auto held = readHead("SELECT seq,chain,low,high FROM scope WHERE id=?", scope);
    if (!held) return fail(held);
    return &m_heads.emplace(scope, std::move(*held)).first->second;
}

/// With a plain sequence a reader could see place 2 before 1 is committed, and would never ask for 1 again:
/// so the head is ours before a place is taken, and the next writer's turn comes when this one has committed.
Result<SqlHubStore::HeldHead*> SqlHubStore::ownHead(const Id& scope) {
    const auto known = m_heads.find(scope);
    if (known != m_heads.end() && known->second.isOurs) return &known->second;
    auto held = readHead("SELECT seq,chain,low,high FROM scope WHERE id=? FOR UPDATE", scope);
    if (!held) return fail(held);
    held->isOurs = true;
    return &m_heads.insert_or_assign(scope, std::move(*held)).first->second;
}

Result<void> SqlHubStore::writeHeads() {
    for (const auto& [scope, held] : m_heads) {
        const ScopeHead& head = held.head;
        if (!held.changed) continue;
        auto set = runWith(*m_connection, "UPDATE scope SET seq=?,chain=?,low=?,high=? WHERE id=?",
                           head.sequence, head.chain, head.checksum.low(), head.checksum.high(), scope);
        if (!set) return set;
    }
    return {};
}

Result<ScopeHead> SqlHubStore::head(const Id& scope) {
    auto held = knownHead(scope);
    if (!held) return fail(held);
    return (*held)->head;
}

Result<void> SqlHubStore::setChecksum(const Id& scope, const ScopeChecksum& checksum) {
    auto held = ownHead(scope);
    if (!held) return fail(held);
    (*held)->head.checksum = checksum;
    (*held)->changed = true;
    return {};
}

Result<std::optional<std::string>> SqlHubStore::chainAt(const Id& scope, std::uint64_t sequence) {
    std::optional<std::string> chain;
    if (sequence == 0) return std::string{};
    auto found = eachRow(
        *m_connection, "SELECT chain FROM edit WHERE scope=? AND seq=?",
        [&](const SqlRow& row) { chain = std::string(row.text(0)); }, scope, sequence);
    if (!found) return fail(found);
    return chain;
}

Result<void> SqlHubStore::feed(const Id& scope, std::uint64_t after,
                               const std::function<bool(FeedRow)>& take) {
    auto held = knownHead(scope);
    if (!held) return fail(held);
    const std::uint64_t end = (*held)->head.sequence;
    std::uint64_t given = kFeedPage;
    for (bool more = true; more && given == kFeedPage;) {
        given = 0;
        auto page = eachRow(
            *m_connection,
            "SELECT replica,number,scope,record,digest,bytes,why,witness,seq,chain FROM edit"
            " WHERE scope=? AND seq>? AND seq<=? ORDER BY seq LIMIT ?",
            [&](const SqlRow& row) {
                ++given;
                after = countAt(row, 8);
                more = take({.sequence = after, .chain = std::string(row.text(9)), .edit = editAt(row)});
                return more;
            },
            scope, after, end, kFeedPage);
        if (!page) return page;
    }
    return {};
}

Result<std::optional<JoinedRecord>> SqlHubStore::joined(const Id& scope, const Id& record) {
    JoinedRecord result;
    Bytes state;
    auto found = eachRow(
        *m_connection, "SELECT state,void FROM record WHERE scope=? AND id=?",
        [&](const SqlRow& row) {
            state = bytesAt(row, 0);
            result.hasVoid = row.integer(1) != 0;
        },
        scope, record);
    if (!found) return fail(found);
    if (state.empty()) return std::optional<JoinedRecord>();
    auto decoded = RecordState::fromBytes(state);
    if (!decoded) return fail(decoded);
    result.state = std::move(*decoded);
    return result;
}

Result<void> SqlHubStore::putJoined(const Id& scope, const Id& record, const JoinedRecord& joined) {
    const Bytes state = joined.state.toBytes();
    return runWith(*m_connection,
                   "INSERT INTO record VALUES(?,?,?,?) ON CONFLICT(scope,id) DO UPDATE SET "
                   "state=excluded.state,void=excluded.void",
                   scope, record, ByteView(state), std::uint64_t{joined.hasVoid});
}

Result<std::vector<EditRow>> SqlHubStore::editsOf(const Id& scope, const Id& record) {
    std::vector<EditRow> rows;
    auto found = eachRow(
        *m_connection,
        "SELECT replica,number,scope,record,digest,bytes,why,witness FROM edit WHERE record=? AND scope=? "
        "ORDER BY "
        "taken",
        [&](const SqlRow& row) { rows.push_back(editAt(row)); }, record, scope);
    if (!found) return fail(found);
    return rows;
}

Result<std::vector<Id>> SqlHubStore::recordsOf(const Id& scope) {
    std::vector<Id> ids;
    auto found = eachRow(
        *m_connection,
        "SELECT DISTINCT record FROM edit WHERE scope=? AND seq IS NOT NULL AND record IS NOT NULL"
        " ORDER BY record",
        [&](const SqlRow& row) { ids.push_back(row.id(0)); }, scope);
    if (!found) return fail(found);
    return ids;
}

} // namespace feltbok
