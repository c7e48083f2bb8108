// SPDX-License-Identifier: Apache-2.0
#include "core/store/record_unit.h"

#include "core/base/packing.h"
#include "core/record/edit_checksum.h"
#include "core/record/edit_codec.h"
#include "core/record/elements.h"
#include "core/record/erasure.h"

#include <algorithm>
#include <set>
#include <utility>

namespace feltbok {
namespace {

constexpr std::uint8_t kLoneForm = 2; // 1 and heads of CBOR's maps are what RecordState wrote

bool replacesNothing(const Edit& edit) {
    return std::ranges::all_of(edit.replaces, [](const auto& field) { return field.second.empty(); });
}

/// The same edit; one of them may have been erased since.
bool isSameEdit(ByteView held, ByteView come) {
    return asText(held) == asText(come) || digestOfEdit(held) == digestOfEdit(come);
}

/// True if a record that this edit alone has made shows the edit's fields as they are.
bool isShownAsItIs(const Edit& edit) {
    return !edit.fields.empty() && replacesNothing(edit) &&
           std::ranges::all_of(edit.fields, [](const auto& field) {
               return field.first != kDeletedField && !elementNameOf(field.first);
           });
}

} // namespace

void RecordUnit::Entry::joinFirst() {
    if (first) state.join(*std::exchange(first, std::nullopt), [](const EditId&) { return false; });
}

Result<RecordUnit::Entry*> RecordUnit::load(const Id& record) {
    const auto held = m_entries.find(record);
    if (held != m_entries.end()) {
        held->second.joinFirst();
        return &held->second;
    }
    Entry entry;
    entry.id = record;
    Statement& row = m_parts.sql("SELECT ref, kind, scope, state FROM record WHERE id = ?");
    auto found = row.bind(1, record).step();
    if (!found) return fail(found);
    if (*found) {
        entry.ref = row.integer(0);
        entry.kind = row.text(1);
        entry.scope = row.id(2);
        if (auto read = readState(entry, row.blob(3)); !read) return fail(read);
        entry.before = entry.state;
    }
    row.reset();
    return &m_entries.emplace(record, std::move(entry)).first->second;
}

bool RecordUnit::hasLeftScopes() {
    if (!m_hasLeftScopes) m_hasLeftScopes = m_parts.get(key::kLeftScopes) == "1";
    return *m_hasLeftScopes;
}

Result<RecordUnit::Entry*> RecordUnit::loadToWrite(const Id& record) {
    auto entry = load(record);
    if (!entry || (*entry)->ref != 0 || !(*entry)->kind.empty() || !hasLeftScopes()) return entry;
    if (auto joined = joinAnew(**entry); !joined) return fail(joined);
    return entry;
}

std::optional<LoneEdit> loneEditOf(ByteView state) {
    if (state.empty() || state.front() != kLoneForm) return std::nullopt;
    ByteReader in(state.subspan(1));
    LoneEdit edit;
    edit.replica = static_cast<std::int64_t>(in.number());
    edit.number = in.number();
    return edit;
}

Result<void> RecordUnit::readState(Entry& entry, ByteView kept) {
    const auto lone = loneEditOf(kept);
    if (!lone) {
        auto state = RecordState::fromBytes(kept);
        if (!state) return fail(state);
        entry.state = std::move(*state);
        return {};
    }
    Statement& row = m_parts.sql("SELECT content FROM edit WHERE replica = ? AND number = ?");
    auto found = row.bind(1, lone->replica).bind(2, static_cast<std::int64_t>(lone->number)).step();
    if (!found) return fail(found);
    auto edit = *found ? editOf(row.blob(0))
                       : fail(ErrorCode::Damaged, "a record's edit is not here", entry.id.toString());
    row.reset();
    if (!edit) return fail(edit);
    entry.lone = edit->id;
    entry.state.join(std::move(*edit), [](const EditId&) { return false; }); // it replaces nothing
    return {};
}

Bytes RecordUnit::stateToKeep(const Entry& entry) const {
    constexpr std::size_t kUsualBytes = 16;
    if (!entry.lone) return entry.state.toBytes();
    ByteWriter out(kUsualBytes);
    out.number(kLoneForm);
    out.number(static_cast<std::uint64_t>(m_parts.knownRef(entry.lone->replica)));
    out.number(entry.lone->number);
    return out.take();
}

Result<bool> RecordUnit::join(Edit edit) {
    const Bytes content = bytesOf(edit);
    return join(std::move(edit), content);
}

Result<bool> RecordUnit::join(Edit edit, ByteView content) {
    if (m_parts.erased.contains(edit.record) && !isErased(edit) && !personalFields(edit).empty())
        return join(erased(edit)); // a late arrival
    const std::int64_t known = m_parts.knownRef(edit.id.replica);
    auto beyond = isBeyondHeld(known, edit.id.number);
    if (!beyond) return beyond;
    auto verdicts = anyVerdict();
    if (!verdicts) return verdicts;
    if (!*beyond || (m_prevail && *verdicts && known != 0)) {
        Statement& row = m_parts.sql("SELECT content, void FROM edit WHERE replica = ? AND number = ?");
        auto found = row.bind(1, known).bind(2, static_cast<std::int64_t>(edit.id.number)).step();
        if (!found) return fail(found);
        // Of another's refused edit the link is enough, whatever a stick says it had said.
        const bool givesWay = m_prevail && edit.id.replica != m_parts.replica;
        const bool isLink = *found && row.integer(1) != 0 && edit.id.replica != m_parts.replica;
        const bool same = *found && (isLink ? !givesWay : isSameEdit(row.blob(0), content));
        const bool isOwnVoid = *found && same && m_prevail && row.integer(1) != 0;
        row.reset();
        // An earlier hub may have refused what this one, put back to the day before, has accepted.
        if (isOwnVoid && edit.id.replica == m_parts.replica) {
            if (auto back = reinstate(known, edit.id.number); !back) return fail(back);
            return true;
        }
        if (givesWay && !same)
            if (auto dropped = dropVerdict(known, edit.id.number); !dropped) return fail(dropped);
        if (*found && !same && givesWay) {
            if (auto gone = giveWay(known, edit.id.number); !gone) return fail(gone);
        } else if (*found && !same)
            return fail(ErrorCode::Fork, "another edit with the same id is here", edit.id.toString());
        if (same) return false;
    }
    // A verdict may have come before its edit.
    bool isVoid = false;
    if (known != 0 && *m_anyVerdict) {
        Statement& row = m_parts.sql("SELECT 1 FROM verdict WHERE replica = ? AND number = ?");
        auto found = row.bind(1, known).bind(2, static_cast<std::int64_t>(edit.id.number)).step();
        if (!found) return fail(found);
        isVoid = *found;
        row.reset();
    }
    auto entry = loadToWrite(edit.record);
    if (!entry) return fail(entry);
    if (auto written = journal(edit, content, isVoid); !written) return fail(written);
    if ((*entry)->kind.empty()) {
        (*entry)->kind = edit.kind;
        (*entry)->scope = edit.scope;
    }
    // A record lives in one scope: who writes elsewhere may not speak here.
    if ((*entry)->scope != edit.scope) return true;
    if (*m_anyVerdict) {
        Statement& voids = m_parts.sql("SELECT 1 FROM edit WHERE record = ? AND void = 1 LIMIT 1");
        auto anyVoid = voids.bind(1, edit.record).step();
        if (!anyVoid) return fail(anyVoid);
        voids.reset();
        if (*anyVoid || isVoid) {
            (*entry)->rebuild = true;
            return true;
        }
    }
    const bool isFirst = (*entry)->state == RecordState();
    (*entry)->lone = isFirst && replacesNothing(edit) ? std::optional(edit.id) : std::nullopt;
    if (isFirst && (*entry)->ref == 0 && isShownAsItIs(edit)) {
        (*entry)->first = std::move(edit);
        return true;
    }
    (*entry)->state.join(std::move(edit), [this](const EditId& id) { return m_parts.hasEdit(id); });
    return true;
}

/// True if no edit of this replica with this number or a later one is in the journal.
Result<bool> RecordUnit::isBeyondHeld(std::int64_t replica, std::uint64_t number) {
    if (replica == 0) return true;
    auto held = m_highest.find(replica);
    if (held == m_highest.end()) {
        Statement& row = m_parts.sql("SELECT coalesce(max(number), 0) FROM edit WHERE replica = ?");
        auto found = row.bind(1, replica).step();
        if (!found) return found;
        held = m_highest.emplace(replica, row.integer(0)).first;
        row.reset();
    }
    return static_cast<std::int64_t>(number) > held->second;
}

Result<void> RecordUnit::journal(const Edit& edit, ByteView content, bool isVoid) {
    auto ref = m_parts.refOf(edit.id.replica);
    if (!ref) return fail(ref);
    auto beyond = isBeyondHeld(*ref, edit.id.number);
    if (!beyond) return fail(beyond);
    if (*beyond) m_highest[*ref] = static_cast<std::int64_t>(edit.id.number);
    Statement& insert = m_parts.sql("INSERT INTO edit(replica, number, txn, record, scope, void, content)"
                                    " VALUES(?, ?, ?, ?, ?, ?, ?)");
    return insert.bind(1, *ref)
        .bind(2, static_cast<std::int64_t>(edit.id.number))
        .bind(3, static_cast<std::int64_t>(edit.txn))
        .bind(4, edit.record)
        .bind(5, edit.scope)
        .bind(6, std::int64_t{isVoid})
        .bind(7, content)
        .run();
}

Result<void> RecordUnit::erase(const Id& record) {
    auto entry = load(record);
    if (!entry) return fail(entry);
    std::vector<Edit> edits;
    Statement& rows = m_parts.sql("SELECT content FROM edit WHERE record = ?");
    rows.bind(1, record);
    for (;;) {
        auto more = rows.step();
        if (!more) return fail(more);
        if (!*more) break;
        if (auto edit = editOf(rows.blob(0)); edit && !isErased(*edit)) edits.push_back(std::move(*edit));
    }
    rows.reset();
    Statement& update = m_parts.sql("UPDATE edit SET content = ? WHERE replica = ? AND number = ?");
    for (Edit& edit : edits) {
        const EditId id = edit.id;
        const Bytes content = bytesOf(erased(std::move(edit)));
        update.bind(1, ByteView(content)).bind(2, m_parts.knownRef(id.replica));
        if (auto done = update.bind(3, static_cast<std::int64_t>(id.number)).run(); !done) return done;
    }
    (*entry)->rebuild = (*entry)->ref != 0; // own edits of a scope that was left make no record
    return {};
}

Result<void> RecordUnit::rebuild(const Id& record) {
    auto entry = load(record);
    if (!entry) return fail(entry);
    (*entry)->rebuild = true;
    return {};
}

Result<void> RecordUnit::joinAnew(Entry& entry) {
    std::vector<Edit> edits;
    std::set<EditId> voided;
    Statement& rows = m_parts.sql("SELECT content, void FROM edit WHERE record = ? ORDER BY replica, number");
    rows.bind(1, entry.id);
    for (;;) {
        auto more = rows.step();
        if (!more) return fail(more);
        if (!*more) break;
        auto edit = editOf(rows.blob(0));
        if (!edit) return fail(edit);
        const bool isVoid = rows.integer(1) != 0;
        if (entry.kind.empty()) {
            entry.kind = edit->kind;
            entry.scope = edit->scope;
        }
        if (edit->scope != entry.scope) continue;
        if (isVoid) voided.insert(edit->id);
        edits.push_back(std::move(*edit));
    }
    rows.reset();
    entry.state = RecordState::rebuilt(edits, voided);
    entry.lone.reset();
    entry.first.reset();
    return {};
}

Result<RecordState> RecordUnit::joinedAnew(const Id& record) {
    auto held = load(record);
    if (!held) return fail(held);
    Entry entry;
    entry.id = record;
    entry.kind = (*held)->kind;
    entry.scope = (*held)->scope;
    if (auto joined = joinAnew(entry); !joined) return fail(joined);
    return entry.state;
}

Result<void> RecordUnit::flush() {
    std::map<Id, ScopeChecksum> sums;
    for (auto& [id, entry] : m_entries) {
        if (entry.rebuild)
            if (auto done = joinAnew(entry); !done) return done;
        if (!entry.isChanged()) continue;
        ScopeChecksum& sum = sums[entry.scope];
        sum.remove(id, entry.before);
        if (entry.first)
            sum.add(checksumOfFirst(*entry.first));
        else
            sum.add(id, entry.state);
        if (auto done = write(entry); !done) return done;
    }
    for (const auto& [scope, delta] : sums) {
        Statement& read = m_parts.sql("SELECT low, high FROM checksum WHERE scope = ?");
        auto found = read.bind(1, scope).step();
        if (!found) return fail(found);
        const auto low = delta.low() + (*found ? static_cast<std::uint64_t>(read.integer(0)) : 0);
        const auto high = delta.high() + (*found ? static_cast<std::uint64_t>(read.integer(1)) : 0);
        read.reset();
        Statement& put = m_parts.sql("INSERT OR REPLACE INTO checksum(scope, low, high) VALUES(?, ?, ?)");
        put.bind(1, scope).bind(2, static_cast<std::int64_t>(low)).bind(3, static_cast<std::int64_t>(high));
        if (auto done = put.run(); !done) return done;
    }
    return {};
}

std::vector<Record> RecordUnit::changed() const {
    std::vector<Record> records;
    for (const auto& [id, entry] : m_entries)
        if (entry.isChanged())
            records.push_back({id, entry.kind, entry.scope,
                               entry.first ? entry.first->fields : entry.state.shown(),
                               entry.state.conflicts(), entry.state.presence()});
    return records;
}

} // namespace feltbok
