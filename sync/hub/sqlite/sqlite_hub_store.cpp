// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/sqlite/sqlite_hub_store.h"

#include "sync/hub/sqlite/hub_schema.h"
#include "sync/hub/sqlite/rows.h"

namespace feltbok {

Result<std::unique_ptr<SqliteHubStore>> SqliteHubStore::open(const std::filesystem::path& path,
                                                             const std::string& vfs) {
    auto database = Database::open({.path = path, .vfs = vfs, .exclusive = !vfs.empty()});
    if (!database) return fail(database);
    if (auto made = makeHubSchema(**database); !made) return fail(made);
    return std::unique_ptr<SqliteHubStore>(new SqliteHubStore(std::move(*database)));
}

Result<void> SqliteHubStore::transact(const std::function<Result<void>()>& work) {
    auto transaction = Transaction::begin(*m_database);
    if (!transaction) return fail(transaction);
    m_heads.clear();
    auto done = work();
    if (done) done = writeHeads();
    m_heads.clear();
    return done ? transaction->commit() : done;
}

Result<void> SqliteHubStore::view(const std::function<Result<void>()>& work) {
    if (auto begun = m_database->run("BEGIN"); !begun) return begun;
    m_heads.clear();
    auto done = work();
    m_heads.clear();
    auto ended = m_database->run("COMMIT");
    return done ? ended : done;
}

Result<void> SqliteHubStore::copyTo(const std::filesystem::path& path) {
    return m_database->backupTo(path, {});
}

Result<void> SqliteHubStore::verifyFile(const std::filesystem::path& path) {
    auto database = Database::open({.path = path, .exclusive = false});
    if (!database) return fail(database);
    std::string verdict;
    auto checked = eachRow(**database, "PRAGMA integrity_check(1)",
                           [&](Statement& row) { verdict = std::string(row.text(0)); });
    if (!checked) return checked;
    bool hasIdentity = false;
    auto found = eachRow(**database, "SELECT 1 FROM meta WHERE name='identity'",
                         [&](Statement&) { hasIdentity = true; });
    if (!found || !hasIdentity) return fail(ErrorCode::Damaged, "this file is no hub's database");
    if (verdict != "ok") return fail(ErrorCode::Damaged, "the hub's database is damaged");
    return {};
}

Result<void> SqliteHubStore::confirmFrom(const std::filesystem::path& copy) {
    std::vector<ReplicaRow> rows;
    {
        auto held = open(copy);
        if (!held) return fail(held);
        auto replicas = (*held)->replicas();
        if (!replicas) return fail(replicas);
        rows = std::move(*replicas);
        if (auto one = (*held)->intoOneFile(); !one) return one;
    }
    return transact([&]() -> Result<void> {
        for (const ReplicaRow& row : rows)
            if (auto set = runWith(*m_database, "UPDATE replica SET confirmed=max(confirmed,?) WHERE id=?",
                                   row.number, row.id);
                !set)
                return set;
        return {};
    });
}

Result<Bytes> SqliteHubStore::meta(std::string_view name) {
    Bytes value;
    auto found = eachRow(
        *m_database, "SELECT value FROM meta WHERE name=?", [&](Statement& row) { value = bytesAt(row, 0); },
        name);
    if (!found) return fail(found);
    return value;
}

Result<void> SqliteHubStore::setMeta(std::string_view name, ByteView value) {
    return runWith(*m_database, "INSERT OR REPLACE INTO meta VALUES(?,?)", name, value);
}

Result<std::optional<ReplicaRow>> SqliteHubStore::replica(const Id& id) {
    std::optional<ReplicaRow> result;
    auto found = eachRow(
        *m_database, "SELECT id,device,number,digest,nonce,confirmed FROM replica WHERE id=?",
        [&](Statement& row) { result = replicaAt(row); }, id);
    if (!found) return fail(found);
    return result;
}

Result<std::vector<ReplicaRow>> SqliteHubStore::replicas() {
    std::vector<ReplicaRow> rows;
    auto found =
        eachRow(*m_database, "SELECT id,device,number,digest,nonce,confirmed FROM replica ORDER BY id",
                [&](Statement& row) { rows.push_back(replicaAt(row)); });
    if (!found) return fail(found);
    return rows;
}

Result<void> SqliteHubStore::putReplica(const ReplicaRow& replica) {
    return runWith(*m_database, "INSERT OR REPLACE INTO replica VALUES(?,?,?,?,?,?)", replica.id,
                   replica.device, replica.number, replica.digest, replica.nonce, replica.confirmed);
}

Result<std::optional<EditRow>> SqliteHubStore::edit(const EditId& id) {
    std::optional<EditRow> result;
    auto found = eachRow(
        *m_database,
        "SELECT replica,number,scope,record,digest,bytes,why,witness FROM edit WHERE replica=? AND number=?",
        [&](Statement& row) { result = editAt(row); }, id.replica, id.number);
    if (!found) return fail(found);
    return result;
}

Result<bool> SqliteHubStore::hasEdit(const EditId& id) {
    bool has = false;
    auto found = eachRow(
        *m_database, "SELECT 1 FROM edit WHERE replica=? AND number=?", [&](Statement&) { has = true; },
        id.replica, id.number);
    if (!found) return fail(found);
    return has;
}

Result<std::optional<Id>> SqliteHubStore::scopeOfRecord(const Id& record) {
    std::optional<Id> scope;
    auto found = eachRow(
        *m_database, "SELECT scope FROM edit WHERE record=? AND why='' ORDER BY taken LIMIT 1",
        [&](Statement& row) { scope = row.id(0); }, record);
    if (!found) return fail(found);
    return scope;
}

Result<void> SqliteHubStore::addEdit(const EditRow& edit) {
    constexpr const char* kInsert =
        "INSERT INTO edit(replica,number,scope,record,seq,chain,digest,bytes,why,witness)"
        " VALUES(?,?,?,?,?,?,?,?,?,?)";
    if (edit.scope.isNull())
        return runWith(*m_database, kInsert, edit.id.replica, edit.id.number, nullptr, nullptr, nullptr,
                       nullptr, ByteView(edit.digest), ByteView(edit.bytes), edit.refusedWhy, edit.witness);
    auto held = heldHead(edit.scope);
    if (!held) return fail(held);
    if (!(*held)->exists) // no such scope here: kept by its id alone
        return runWith(*m_database, kInsert, edit.id.replica, edit.id.number, edit.scope, edit.record,
                       nullptr, nullptr, ByteView(edit.digest), ByteView(edit.bytes), edit.refusedWhy,
                       edit.witness);
    ScopeHead& head = (*held)->head;
    const std::uint64_t sequence = ++head.sequence;
    const std::string& chain = head.chain = chained(head.chain, edit);
    (*held)->changed = true;
    return runWith(*m_database, kInsert, edit.id.replica, edit.id.number, edit.scope, edit.record, sequence,
                   chain, ByteView(edit.digest), ByteView(edit.bytes), edit.refusedWhy, edit.witness);
}

Result<SqliteHubStore::HeldHead*> SqliteHubStore::heldHead(const Id& scope) {
    const auto known = m_heads.find(scope);
    if (known != m_heads.end()) return &known->second;
    HeldHead held;
    auto found = eachRow(
        *m_database, "SELECT seq,chain,low,high FROM scope WHERE id=?",
        [&](Statement& row) {
            held.exists = true;
            held.head = {.sequence = countAt(row, 0),
                         .chain = std::string(row.text(1)),
                         .checksum = ScopeChecksum(countAt(row, 2), countAt(row, 3))};
        },
        scope);
    if (!found) return fail(found);
    return &m_heads.emplace(scope, std::move(held)).first->second;
}

Result<void> SqliteHubStore::writeHeads() {
    for (const auto& [scope, held] : m_heads) {
        const ScopeHead& head = held.head;
        if (!held.changed) continue;
        auto set = runWith(*m_database, "UPDATE scope SET seq=?,chain=?,low=?,high=? WHERE id=?",
                           head.sequence, head.chain, head.checksum.low(), head.checksum.high(), scope);
        if (!set) return set;
    }
    return {};
}

Result<ScopeHead> SqliteHubStore::head(const Id& scope) {
    auto held = heldHead(scope);
    if (!held) return fail(held);
    return (*held)->head;
}

Result<void> SqliteHubStore::setChecksum(const Id& scope, const ScopeChecksum& checksum) {
    auto held = heldHead(scope);
    if (!held) return fail(held);
    (*held)->head.checksum = checksum;
    (*held)->changed = true;
    return {};
}

Result<std::optional<std::string>> SqliteHubStore::chainAt(const Id& scope, std::uint64_t sequence) {
    std::optional<std::string> chain;
    if (sequence == 0) return std::string{};
    auto found = eachRow(
        *m_database, "SELECT chain FROM edit WHERE scope=? AND seq=?",
        [&](Statement& row) { chain = std::string(row.text(0)); }, scope, sequence);
    if (!found) return fail(found);
    return chain;
}

Result<void> SqliteHubStore::feed(const Id& scope, std::uint64_t after,
                                  const std::function<bool(FeedRow)>& take) {
    return eachRow(
        *m_database,
        "SELECT replica,number,scope,record,digest,bytes,why,witness,seq,chain FROM edit WHERE scope=? AND "
        "seq>? "
        "ORDER BY "
        "seq",
        [&](Statement& row) {
            return take(
                {.sequence = countAt(row, 8), .chain = std::string(row.text(9)), .edit = editAt(row)});
        },
        scope, after);
}

Result<JoinedRecord> SqliteHubStore::joined(const Id& scope, const Id& record) {
    JoinedRecord result;
    Bytes state;
    auto found = eachRow(
        *m_database, "SELECT state,void FROM record WHERE scope=? AND id=?",
        [&](Statement& row) {
            state = bytesAt(row, 0);
            result.hasVoid = row.integer(1) != 0;
        },
        scope, record);
    if (!found) return fail(found);
    if (state.empty()) return result;
    auto decoded = RecordState::fromBytes(state);
    if (!decoded) return fail(decoded);
    result.state = std::move(*decoded);
    return result;
}

Result<void> SqliteHubStore::putJoined(const Id& scope, const Id& record, const JoinedRecord& joined) {
    const Bytes state = joined.state.toBytes();
    return runWith(*m_database, "INSERT OR REPLACE INTO record VALUES(?,?,?,?)", scope, record,
                   ByteView(state), std::uint64_t{joined.hasVoid});
}

Result<std::vector<EditRow>> SqliteHubStore::editsOf(const Id& scope, const Id& record) {
    std::vector<EditRow> rows;
    auto found = eachRow(
        *m_database,
        "SELECT replica,number,scope,record,digest,bytes,why,witness FROM edit WHERE record=? AND scope=? "
        "ORDER BY "
        "taken",
        [&](Statement& row) { rows.push_back(editAt(row)); }, record, scope);
    if (!found) return fail(found);
    return rows;
}

Result<std::vector<Id>> SqliteHubStore::recordsOf(const Id& scope) {
    std::vector<Id> ids;
    auto found = eachRow(
        *m_database, "SELECT id FROM record WHERE scope=? ORDER BY id",
        [&](Statement& row) { ids.push_back(row.id(0)); }, scope);
    if (!found) return fail(found);
    return ids;
}

} // namespace feltbok
