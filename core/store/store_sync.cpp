// SPDX-License-Identifier: Apache-2.0
#include "core/record/edit_codec.h"
#include "core/store/own_edits.h"

#include <charconv>

namespace feltbok {
namespace {

std::int64_t countOf(const Store::Parts& parts, std::string_view sql) {
    Statement& row = parts.sql(sql);
    const auto found = row.step();
    const std::int64_t count = found && *found ? row.integer(0) : 0;
    row.reset();
    return count;
}

} // namespace

std::vector<Edit> Store::ownEditsAfter(std::uint64_t number, std::size_t editsMax,
                                       std::size_t bytesMax) const {
    Statement& rows =
        m->sql("SELECT content FROM edit WHERE replica = ? AND number > ? ORDER BY number LIMIT ?");
    rows.bind(1, m->replicaRef).bind(2, static_cast<std::int64_t>(number));
    rows.bind(3, static_cast<std::int64_t>(editsMax + kTransactionEditsMax));
    std::vector<Edit> edits;
    std::size_t bytes = 0;
    std::size_t whole = 0; // how many of `edits` end a transaction within the limits
    for (;;) {
        const auto more = rows.step();
        if (!more || !*more) {
            whole = edits.size();
            break;
        }
        auto edit = editOf(rows.blob(0));
        if (!edit) break;
        if (!edits.empty() && edit->txn != edits.back().txn) {
            whole = edits.size();
            if (whole >= editsMax || bytes + rows.blob(0).size() > bytesMax) break;
        }
        bytes += rows.blob(0).size();
        edits.push_back(std::move(*edit));
        const std::size_t firstTxnEdits = edits.back().txn == edits.front().txn ? edits.size() : 0;
        if (firstTxnEdits == 0 && (edits.size() > editsMax || bytes > bytesMax)) break;
    }
    rows.reset();
    edits.resize(whole);
    return edits;
}

bool Store::isAlike(const EditId& held, const Edit& edit) const {
    Statement& row = m->sql("SELECT content FROM edit WHERE replica = ? AND number = ?");
    const auto found =
        row.bind(1, m->knownRef(held.replica)).bind(2, static_cast<std::int64_t>(held.number)).step();
    const auto other = found && *found ? editOf(row.blob(0)) : fail(ErrorCode::NotFound, "");
    row.reset();
    return other && other->record == edit.record && other->kind == edit.kind && other->scope == edit.scope;
}

std::uint64_t Store::acknowledged() const {
    return m->acknowledged;
}

std::uint64_t Store::everAcknowledged() const {
    std::uint64_t ever = 0;
    const std::string text = m->get(key::kEverAcknowledged);
    std::from_chars(text.data(), text.data() + text.size(), ever);
    return std::max(ever, m->acknowledged);
}

std::uint64_t Store::lastNumber() const {
    return m->lastNumber;
}

namespace {

Result<void> refuseAll(RecordUnit& unit, const std::vector<Verdict>& verdicts) {
    for (const Verdict& verdict : verdicts)
        if (auto voided = unit.refuse(verdict); !voided) return voided;
    return {};
}

/// A late or repeated acknowledgement never takes anything back.
Result<void> advance(Store::Parts& parts, std::uint64_t acknowledged, std::uint64_t confirmed) {
    if (acknowledged > parts.lastNumber)
        return fail(ErrorCode::Protocol, "the hub acknowledges what was never written");
    const std::uint64_t sent = std::max(parts.acknowledged, acknowledged);
    const std::uint64_t covered = std::max(parts.confirmed, std::min(confirmed, sent));
    if (sent != parts.acknowledged)
        if (auto put = parts.put(key::kAcknowledged, std::to_string(sent)); !put) return put;
    if (covered != parts.confirmed)
        if (auto put = parts.put(key::kConfirmed, std::to_string(covered)); !put) return put;
    parts.acknowledged = sent;
    parts.confirmed = covered;
    return {};
}

Result<void> moveCursors(Store::Parts& parts, const std::vector<Cursor>& cursors) {
    for (const Cursor& cursor : cursors) {
        Statement& put = parts.sql("INSERT OR REPLACE INTO cursor(scope, sequence, digest) VALUES(?, ?, ?)");
        put.bind(1, cursor.scope).bind(2, static_cast<std::int64_t>(cursor.sequence)).bind(3, cursor.digest);
        if (auto moved = put.run(); !moved) return moved;
    }
    return {};
}

/// The bytes that an edit of an attachment names.
std::optional<Digest> blobOf(const Edit& edit) {
    if (edit.kind != "attachment") return std::nullopt;
    const auto name = edit.fields.find("sha256");
    if (name == edit.fields.end() || !name->second.is_string()) return std::nullopt;
    const auto digest = digestFromHex(name->second.get_ref<const std::string&>());
    return digest ? std::optional(*digest) : std::nullopt; // a newer version's way of naming blobs
}

/// What an attachment names may not be here yet: sync fetches what is noted as remote.
Result<void> noteBlob(Store::Parts& parts, const Id& scope, const Digest& digest) {
    if (parts.blobs->has(scope, digest)) return {};
    return parts.blobs->setState(scope, digest, BlobState::Remote);
}

Result<void> keepCarried(Store::Parts& parts, const std::vector<Bytes>& chunks) {
    for (const Bytes& chunk : chunks) {
        Statement& put = parts.sql("INSERT OR IGNORE INTO carried(digest, chunk) VALUES(?, ?)");
        if (auto done = put.bind(1, ByteView(sha256(chunk))).bind(2, ByteView(chunk)).run(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> Store::acknowledge(std::uint64_t number, std::uint64_t confirmed,
                                const std::vector<Verdict>& refused) {
    auto done = apply({.verdicts = refused, .acknowledged = number, .confirmed = confirmed});
    if (!done) return fail(done);
    return {};
}

Result<std::size_t> Store::apply(PullPage page) {
    return inTransaction<std::size_t>(*m, [&](RecordUnit& unit) -> Result<std::size_t> {
        std::size_t fresh = 0;
        if (page.prevails) unit.letPrevail();
        const bool known = page.contents.size() == page.edits.size();
        for (std::size_t i = 0; i < page.edits.size(); ++i) {
            Edit& edit = page.edits[i];
            const EditId id = edit.id;
            const Id scope = edit.scope;
            const auto blob = blobOf(edit);
            auto joined = known ? unit.join(std::move(edit), page.contents[i]) : unit.join(std::move(edit));
            if (!joined) return fail(joined);
            if (!*joined) continue;
            ++fresh;
            if (blob)
                if (auto noted = noteBlob(*m, scope, *blob); !noted) return fail(noted);
            // What an older copy of this very device had sent counts as its own, and as sent.
            if (id.replica == m->replica) m->lastNumber = std::max(m->lastNumber, id.number);
        }
        if (auto refused = refuseAll(unit, page.verdicts); !refused) return fail(refused);
        if (page.judged)
            if (auto held = unit.holdTo(*page.judged); !held) return fail(held);
        if (auto moved = moveCursors(*m, page.cursors); !moved) return fail(moved);
        if (page.acknowledged)
            if (auto advanced = advance(*m, *page.acknowledged, page.confirmed); !advanced)
                return fail(advanced);
        for (const auto& [name, value] : page.settings)
            if (auto put = m->put(name, value); !put) return fail(put);
        if (auto kept = keepCarried(*m, page.carried); !kept) return fail(kept);
        return fresh;
    });
}

Result<void> Store::rewind(std::uint64_t number) {
    auto done = inTransaction<bool>(*m, [&](RecordUnit& /*unit*/) -> Result<bool> {
        const std::string ever = std::to_string(everAcknowledged());
        if (auto put = m->put(key::kEverAcknowledged, ever); !put) return fail(put);
        const std::uint64_t sent = std::min(number, m->acknowledged);
        const std::uint64_t covered = std::min(number, m->confirmed);
        if (auto put = m->put(key::kAcknowledged, std::to_string(sent)); !put) return fail(put);
        if (auto put = m->put(key::kConfirmed, std::to_string(covered)); !put) return fail(put);
        m->acknowledged = sent;
        m->confirmed = covered;
        return true;
    });
    if (!done) return fail(done);
    return {};
}

std::vector<Cursor> Store::cursors() const {
    std::vector<Cursor> cursors;
    Statement& rows = m->sql("SELECT scope.id, coalesce(sequence, 0), coalesce(digest, '') FROM scope"
                             " LEFT JOIN cursor ON cursor.scope = scope.id ORDER BY position");
    for (;;) {
        const auto more = rows.step();
        if (!more || !*more) break;
        cursors.push_back(
            {rows.id(0), static_cast<std::uint64_t>(rows.integer(1)), std::string(rows.text(2))});
    }
    rows.reset();
    return cursors;
}

ScopeChecksum Store::checksum(const Id& scope) const {
    Statement& row = m->sql("SELECT low, high FROM checksum WHERE scope = ?");
    const auto found = row.bind(1, scope).step();
    ScopeChecksum sum;
    if (found && *found)
        sum = {static_cast<std::uint64_t>(row.integer(0)), static_cast<std::uint64_t>(row.integer(1))};
    row.reset();
    return sum;
}

OutboxCounts Store::outbox() const {
    OutboxCounts counts;
    const std::string own = " FROM edit JOIN replica ON replica.ref = edit.replica WHERE replica.own = 1";
    const std::string mine = std::to_string(m->replicaRef);
    const auto count = [&](const std::string& more) {
        return static_cast<std::uint64_t>(countOf(*m, "SELECT count(*)" + own + more));
    };
    counts.refused = count(" AND edit.void = 1");
    counts.unsent = count(" AND edit.void = 0 AND edit.replica = " + mine + " AND number > " +
                          std::to_string(m->acknowledged));
    counts.confirmed = count(" AND edit.void = 0 AND edit.replica = " + mine +
                             " AND number <= " + std::to_string(m->confirmed));
    counts.sent = count(" AND edit.void = 0") - counts.unsent - counts.confirmed;
    counts.conflicts =
        static_cast<std::uint64_t>(countOf(*m, "SELECT count(*) FROM record WHERE conflicts IS NOT NULL"));
    return counts;
}

bool Store::isSent(const EditId& edit) const {
    return edit.replica != m->replica || edit.number <= m->acknowledged;
}

EditCounts Store::editCounts(const Id& record) const {
    // What is asked for lies in the index by record: the edits, of which some are long, are not touched.
    Statement& row = m->sql("SELECT count(*), total(replica = ?2), total(replica = ?2 AND number > ?3)"
                            " FROM edit WHERE record = ?1");
    row.bind(1, record).bind(2, m->replicaRef).bind(3, static_cast<std::int64_t>(m->acknowledged));
    EditCounts counts;
    if (const auto found = row.step(); found && *found)
        counts = {static_cast<std::size_t>(row.integer(0)), static_cast<std::size_t>(row.integer(1)),
                  static_cast<std::size_t>(row.integer(2))};
    row.reset();
    return counts;
}

std::vector<RefusedEdit> Store::refused() const {
    std::vector<RefusedEdit> all;
    Statement& rows = m->sql("SELECT edit.content, verdict.why FROM verdict JOIN edit USING(replica, number)"
                             " JOIN replica ON replica.ref = edit.replica"
                             " WHERE replica.own = 1 AND verdict.dismissed = 0 ORDER BY number");
    for (;;) {
        const auto more = rows.step();
        if (!more || !*more) break;
        if (auto edit = editOf(rows.blob(0))) all.push_back({std::move(*edit), std::string(rows.text(1))});
    }
    rows.reset();
    if (m->get(kShutOutSetting) == "1")
        for (Edit& edit : ownEditsAfter(m->acknowledged, m->lastNumber, SIZE_MAX))
            all.push_back({std::move(edit), "revoked"});
    return all;
}

Result<void> Store::dismissRefused(const EditId& edit) {
    Statement& update = m->sql("UPDATE verdict SET dismissed = 1 WHERE replica = ? AND number = ?");
    return update.bind(1, m->knownRef(edit.replica)).bind(2, static_cast<std::int64_t>(edit.number)).run();
}

namespace {

/// What is held of a scope that was left before, one's own edits, comes back at once: nobody sends it again.
Result<void> joinHeld(Store::Parts& parts, RecordUnit& unit, const Id& scope) {
    Statement& rows = parts.sql("SELECT DISTINCT record FROM edit WHERE scope = ?");
    rows.bind(1, scope);
    std::vector<Id> records;
    for (;;) {
        auto more = rows.step();
        if (!more) return fail(more);
        if (!*more) break;
        records.push_back(rows.id(0));
    }
    rows.reset();
    for (const Id& record : records)
        if (auto marked = unit.rebuild(record); !marked) return marked;
    return {};
}

Result<bool> hasScope(Store::Parts& parts, const Id& scope) {
    Statement& row = parts.sql("SELECT 1 FROM scope WHERE id = ?");
    auto found = row.bind(1, scope).step();
    row.reset();
    return found;
}

} // namespace

Result<void> Store::enterScopes(const std::vector<ScopeEntry>& scopes) {
    auto done = inTransaction<bool>(*m, [&](RecordUnit& unit) -> Result<bool> {
        for (const ScopeEntry& scope : scopes) {
            auto known = hasScope(*m, scope.id);
            if (!known) return known;
            Statement& put = m->sql("INSERT INTO scope(id, name, position)"
                                    " VALUES(?, ?, (SELECT coalesce(max(position), 0) + 1 FROM scope))"
                                    " ON CONFLICT(id) DO UPDATE SET name = excluded.name");
            if (auto done = put.bind(1, scope.id).bind(2, scope.name).run(); !done) return fail(done);
            if (*known) continue;
            if (auto joined = joinHeld(*m, unit, scope.id); !joined) return fail(joined);
        }
        return true;
    });
    if (!done) return fail(done);
    return {};
}

Result<void> Store::leaveScope(const Id& scope) {
    auto transaction = Transaction::begin(*m->database);
    if (!transaction) return fail(transaction);
    for (const char* sql :
         {"DELETE FROM search WHERE rowid IN (SELECT ref FROM record WHERE scope = ?)",
          "DELETE FROM reference WHERE record IN (SELECT ref FROM record WHERE scope = ?)",
          "DELETE FROM record WHERE scope = ?", "DELETE FROM cursor WHERE scope = ?",
          "DELETE FROM checksum WHERE scope = ?", "DELETE FROM scope WHERE id = ?",
          "DELETE FROM edit WHERE scope = ? AND replica NOT IN (SELECT ref FROM replica WHERE own = 1)"})
        if (auto done = m->sql(sql).bind(1, scope).run(); !done) return done;
    if (auto put = m->put(key::kLeftScopes, "1"); !put) return put;
    return transaction->commit();
}

namespace {

/// Own edits after a number under the new replica's name, what they and the drafts name as replaced included.
Edit relabelled(Edit edit, const Id& from, const Id& to, std::uint64_t afterNumber) {
    const auto rename = [&](EditId& id) {
        if (id.replica == from && id.number > afterNumber) id = {to, id.number - afterNumber};
    };
    rename(edit.id);
    edit.txn -= std::min(edit.txn - 1, afterNumber);
    for (auto& [field, ids] : edit.replaces)
        for (EditId& id : ids)
            rename(id);
    return edit;
}

} // namespace

Result<void> Store::relabel(std::uint64_t afterNumber) {
    if (auto cut = cutAllDrafts(); !cut) return fail(cut);
    auto done = inTransaction<bool>(*m, [&](RecordUnit& unit) -> Result<bool> {
        const Id old = m->replica;
        const std::int64_t oldRef = m->replicaRef;
        const std::vector<Edit> edits = ownEditsAfter(afterNumber, m->lastNumber, SIZE_MAX);
        for (const Edit& edit : edits) // while the journal still tells what they are
            if (auto marked = unit.rebuild(edit.record); !marked) return fail(marked);
        Statement& clear = m->sql("DELETE FROM edit WHERE replica = ? AND number > ?");
        if (auto cleared = clear.bind(1, oldRef).bind(2, static_cast<std::int64_t>(afterNumber)).run();
            !cleared)
            return fail(cleared);
        if (auto adopted = m->adoptReplica(Id::random(m->random)); !adopted) return fail(adopted);
        for (const Edit& edit : edits)
            if (auto joined = unit.join(relabelled(edit, old, m->replica, afterNumber)); !joined)
                return fail(joined);
        m->lastNumber = edits.size();
        m->acknowledged = 0;
        m->confirmed = 0;
        for (const std::string_view name : {key::kAcknowledged, key::kEverAcknowledged, key::kConfirmed})
            if (auto put = m->put(name, "0"); !put) return fail(put);
        return true;
    });
    if (!done) return fail(done);
    return {};
}

Result<void> Store::verify() const {
    Statement& check = m->sql("PRAGMA integrity_check(1)");
    auto found = check.step();
    if (!found) return fail(found);
    const bool sound = *found && check.text(0) == "ok";
    check.reset();
    if (!sound) return fail(ErrorCode::Damaged, "the database is damaged");
    Statement& ids = m->sql("SELECT id FROM record");
    std::vector<Id> records;
    for (;;) {
        auto more = ids.step();
        if (!more) return fail(more);
        if (!*more) break;
        records.push_back(ids.id(0));
    }
    ids.reset();
    for (const Id& record : records) {
        RecordUnit unit(*m);
        auto held = state(record);
        if (!held) return fail(held);
        auto joined = unit.joinedAnew(record);
        if (!joined) return fail(joined);
        if (!(*joined == *held))
            return fail(ErrorCode::Damaged, "a record is not the join of its edits", record.toString());
    }
    return {};
}

} // namespace feltbok
