// SPDX-License-Identifier: Apache-2.0
// What a store holds for others: their edits for a hub that lost them, their sticks; and the end of it all.
#include "core/store/own_edits.h"

namespace feltbok {

HeldPage Store::heldAfter(const Id& scope, const HeldPlace& place, std::size_t editsMax,
                          std::size_t bytesMax) const {
    HeldPage page{.edits = {}, .next = place, .more = false};
    Statement& rows =
        m->sql("SELECT edit.replica, edit.number, content, void, why FROM edit"
               " LEFT JOIN verdict ON verdict.replica = edit.replica AND verdict.number = edit.number"
               " WHERE scope = ? AND edit.replica <> ? AND (edit.replica, edit.number) > (?, ?)"
               " ORDER BY edit.replica, edit.number");
    rows.bind(1, scope).bind(2, m->replicaRef).bind(3, place.replica).bind(4, place.number);
    std::size_t bytes = 0;
    for (;;) {
        const auto more = rows.step();
        if (!more || !*more) break;
        bytes += rows.blob(2).size();
        const std::size_t count = page.edits.size() + page.refused.size();
        page.more = count == editsMax || (count > 0 && bytes > bytesMax);
        if (page.more) break;
        page.next = {.replica = rows.integer(0), .number = rows.integer(1)};
        auto edit = editOf(rows.blob(2));
        if (!edit) continue;
        if (rows.integer(3) == 0)
            page.edits.push_back(std::move(*edit));
        else
            page.refused.push_back(
                {.edit = edit->id, .why = std::string(rows.text(4)), .link = std::move(*edit)});
    }
    rows.reset();
    return page;
}

std::map<std::uint64_t, std::string> Store::refusedBetween(std::uint64_t first, std::uint64_t last) const {
    std::map<std::uint64_t, std::string> refused;
    Statement& rows = m->sql("SELECT number, why FROM verdict WHERE replica = ? AND number BETWEEN ? AND ?");
    rows.bind(1, m->replicaRef).bind(2, static_cast<std::int64_t>(first));
    rows.bind(3, static_cast<std::int64_t>(last));
    for (;;) {
        const auto more = rows.step();
        if (!more || !*more) break;
        refused[static_cast<std::uint64_t>(rows.integer(0))] = std::string(rows.text(1));
    }
    rows.reset();
    return refused;
}

std::vector<Bytes> Store::carried() const {
    std::vector<Bytes> chunks;
    Statement& rows = m->sql("SELECT chunk FROM carried ORDER BY place");
    for (;;) {
        const auto more = rows.step();
        if (!more || !*more) break;
        const ByteView chunk = rows.blob(0);
        chunks.emplace_back(chunk.begin(), chunk.end());
    }
    rows.reset();
    return chunks;
}

Result<void> Store::dropCarried(ByteView chunk) {
    return m->sql("DELETE FROM carried WHERE digest = ?").bind(1, ByteView(sha256(chunk))).run();
}

Result<void> Store::clear() {
    // Files first: a device killed in between still knows that it is to be cleared, and does it again.
    if (auto removed = m->blobs->removeAll(); !removed) return removed;
    auto done = [&]() -> Result<void> {
        auto transaction = Transaction::begin(*m->database);
        if (!transaction) return fail(transaction);
        for (const char* sql :
             {"DELETE FROM setting", "DELETE FROM edit", "DELETE FROM record", "DELETE FROM reference",
              "DELETE FROM draft", "DELETE FROM verdict", "DELETE FROM cursor", "DELETE FROM scope",
              "DELETE FROM checksum", "DELETE FROM search", "DELETE FROM carried", "DELETE FROM erasure",
              "DELETE FROM replica"})
            if (auto deleted = m->database->run(sql); !deleted) return deleted;
        m->refs.clear();
        m->ids.clear();
        if (auto adopted = m->adoptReplica(Id::random(m->random)); !adopted) return adopted;
        return transaction->commit();
    }();
    if (auto loaded = m->reload(); !loaded) return loaded;
    if (!done) return done;
    return m->database->run("PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace feltbok
