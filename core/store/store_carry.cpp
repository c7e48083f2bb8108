// SPDX-License-Identifier: Apache-2.0
// What a store holds for others: their edits for a hub that lost them, their sticks; and the end of it all.
#include "core/store/own_edits.h"

namespace feltbok {

HeldPage Store::heldAfter(const Id& scope, const HeldPlace& place, std::size_t editsMax,
                          std::size_t bytesMax) const {
    HeldPage page{.edits = {}, .next = place, .more = false};
    Statement& rows = m->sql("SELECT replica, number, content FROM edit WHERE scope = ? AND void = 0"
                             " AND replica <> ? AND (replica, number) > (?, ?) ORDER BY replica, number");
    rows.bind(1, scope).bind(2, m->replicaRef).bind(3, place.replica).bind(4, place.number);
    std::size_t bytes = 0;
    for (;;) {
        const auto more = rows.step();
        if (!more || !*more) break;
        bytes += rows.blob(2).size();
        page.more = page.edits.size() == editsMax || (!page.edits.empty() && bytes > bytesMax);
        if (page.more) break;
        page.next = {.replica = rows.integer(0), .number = rows.integer(1)};
        if (auto edit = editOf(rows.blob(2))) page.edits.push_back(std::move(*edit));
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
              "DELETE FROM checksum", "DELETE FROM search", "DELETE FROM carried", "DELETE FROM replica"})
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
