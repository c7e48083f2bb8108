// SPDX-License-Identifier: Apache-2.0
// The hub's verdicts on edits: what it refused stays as a link without words, until a hub that was put back
// says otherwise.
#include "core/record/edit_codec.h"
#include "core/store/record_unit.h"

namespace feltbok {

Result<bool> RecordUnit::anyVerdict() {
    if (m_anyVerdict) return *m_anyVerdict;
    Statement& row = m_parts.sql("SELECT 1 FROM verdict LIMIT 1");
    auto found = row.step();
    row.reset();
    if (found) m_anyVerdict = *found;
    return found;
}

Result<void> RecordUnit::dropVerdict(std::int64_t replica, std::uint64_t number) {
    Statement& gone = m_parts.sql("DELETE FROM verdict WHERE replica = ? AND number = ?");
    return gone.bind(1, replica).bind(2, static_cast<std::int64_t>(number)).run();
}

/// Own words that were refused count again.
Result<void> RecordUnit::reinstate(std::int64_t replica, std::uint64_t number) {
    if (auto dropped = dropVerdict(replica, number); !dropped) return dropped;
    if (auto marked = rebuildIfHeld(replica, number); !marked) return marked;
    Statement& update = m_parts.sql("UPDATE edit SET void = 0 WHERE replica = ? AND number = ?");
    return update.bind(1, replica).bind(2, static_cast<std::int64_t>(number)).run();
}

Result<Id> RecordUnit::recordOf(std::int64_t replica, std::uint64_t number) {
    Statement& row = m_parts.sql("SELECT record FROM edit WHERE replica = ? AND number = ?");
    auto found = row.bind(1, replica).bind(2, static_cast<std::int64_t>(number)).step();
    if (!found) return fail(found);
    const Id record = row.id(0);
    row.reset();
    return record;
}

/// Takes an edit out of the journal; its record is joined without it.
Result<void> RecordUnit::giveWay(std::int64_t replica, std::uint64_t number) {
    auto record = recordOf(replica, number);
    if (!record) return fail(record);
    if (auto marked = rebuild(*record); !marked) return marked;
    Statement& gone = m_parts.sql("DELETE FROM edit WHERE replica = ? AND number = ?");
    return gone.bind(1, replica).bind(2, static_cast<std::int64_t>(number)).run();
}

Result<void> RecordUnit::refuse(const Verdict& verdict) {
    auto ref = m_parts.refOf(verdict.edit.replica);
    if (!ref) return fail(ref);
    const auto number = static_cast<std::int64_t>(verdict.edit.number);
    m_anyVerdict = true;
    Statement& insert = m_parts.sql("INSERT OR IGNORE INTO verdict(replica, number, why) VALUES(?, ?, ?)");
    if (auto done = insert.bind(1, *ref).bind(2, number).bind(3, verdict.why).run(); !done) return done;
    if (!m_parts.hasEdit(verdict.edit)) {
        if (!verdict.link) return {};
        const Bytes content = bytesOf(*verdict.link);
        if (auto marked = rebuild(verdict.link->record); !marked) return marked;
        return journal(*verdict.link, content, true);
    }
    if (auto marked = rebuildIfHeld(*ref, verdict.edit.number); !marked) return marked;
    Statement& update = m_parts.sql("UPDATE edit SET void = 1 WHERE replica = ? AND number = ?");
    return update.bind(1, *ref).bind(2, number).run();
}

/// Of a scope that was left there are no records, and a verdict on what was written there makes none.
Result<void> RecordUnit::rebuildIfHeld(std::int64_t replica, std::uint64_t number) {
    auto record = recordOf(replica, number);
    if (!record) return fail(record);
    auto entry = load(*record);
    if (!entry) return fail(entry);
    bool isHeld = (*entry)->ref != 0 || !(*entry)->kind.empty();
    if (!isHeld) {
        Statement& row = m_parts.sql("SELECT 1 FROM scope WHERE id ="
                                     " (SELECT scope FROM edit WHERE replica = ? AND number = ?)");
        auto found = row.bind(1, replica).bind(2, static_cast<std::int64_t>(number)).step();
        if (!found) return fail(found);
        isHeld = *found;
        row.reset();
    }
    if (isHeld) (*entry)->rebuild = true;
    return {};
}

Result<std::set<std::uint64_t>> RecordUnit::ownVoids(std::uint64_t to) {
    std::set<std::uint64_t> numbers;
    Statement& rows = m_parts.sql("SELECT number FROM edit WHERE replica = ? AND void = 1 AND number <= ?");
    rows.bind(1, m_parts.replicaRef).bind(2, static_cast<std::int64_t>(to));
    for (;;) {
        auto more = rows.step();
        if (!more) return fail(more);
        if (!*more) break;
        numbers.insert(static_cast<std::uint64_t>(rows.integer(0)));
    }
    rows.reset();
    return numbers;
}

Result<void> RecordUnit::holdTo(const OwnVerdicts& judged) {
    auto voids = ownVoids(judged.to);
    if (!voids) return fail(voids);
    for (const std::uint64_t number : *voids) {
        if (judged.refused.contains(number)) continue;
        if (auto back = reinstate(m_parts.replicaRef, number); !back) return back;
    }
    for (const auto& [number, why] : judged.refused) {
        const EditId id{m_parts.replica, number};
        if (number > judged.to || voids->contains(number) || !m_parts.hasEdit(id)) continue;
        if (auto refused = refuse({.edit = id, .why = why}); !refused) return refused;
    }
    return {};
}

} // namespace feltbok
