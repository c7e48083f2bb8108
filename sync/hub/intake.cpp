// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/intake.h"

#include "core/record/edit_checksum.h"
#include "core/record/edit_codec.h"
#include "core/record/erasure.h"
#include "sync/hub/erasures.h"
#include "sync/hub/hub_meta.h"
#include "sync/hub/likeness.h"

#include <algorithm>

namespace feltbok {

Refusal refusalOf(const EditRow& row) {
    Refusal refusal{.edit = row.id, .why = row.refusedWhy, .record = row.record, .scope = row.scope};
    if (row.record.isNull()) return refusal;
    auto edit = editFromBytes(row.bytes);
    if (!edit) return refusal;
    refusal.kind = std::move(edit->kind);
    refusal.replaces = std::move(edit->replaces);
    return refusal;
}

JoinedRecord joinedFrom(const std::vector<EditRow>& rows) {
    std::vector<Edit> edits;
    std::set<EditId> voided;
    for (const EditRow& row : rows) {
        auto edit = editFromBytes(row.bytes);
        if (!edit) continue; // what could not be read is no part of a record
        if (!row.refusedWhy.empty()) voided.insert(row.id);
        edits.push_back(std::move(*edit));
    }
    return {.state = RecordState::rebuilt(edits, voided), .hasVoid = !voided.empty()};
}

namespace {

Result<JoinedRecord> joinedIn(HubStore& store, const Id& scope, const Id& record) {
    auto kept = store.joined(scope, record);
    if (!kept) return fail(kept);
    if (*kept) return std::move(**kept);
    auto rows = store.editsOf(scope, record);
    if (!rows) return fail(rows);
    return joinedFrom(*rows);
}

/// Of a refused edit others remember no words: whether what they do remember is of this one.
bool isLinkOf(const EditRow& row, const Edit& edit) {
    const auto link = editFromBytes(row.bytes);
    return link && link->record == edit.record && link->kind == edit.kind && link->scope == edit.scope &&
           link->replaces == edit.replaces;
}

} // namespace

Intake::Intake(HubWorld& world, const Caller& caller, const std::vector<NamedScope>& scopes,
               ReplicaRow& replica, const std::map<std::uint64_t, std::string>& refusedBefore,
               std::uint64_t everAcknowledged)
    : m_world(world)
    , m_caller(caller)
    , m_replica(replica)
    , m_refusedBefore(refusedBefore)
    , m_everAcknowledged(everAcknowledged)
    , m_common(replica.number) {
    for (const NamedScope& scope : scopes)
        m_scopes.insert(scope.scope);
}

Result<Intake::Offered> Intake::read(const GivenEdit& given) const {
    Offered offered;
    const auto id = given.id();
    if (!id || id->replica != m_replica.id)
        return fail(ErrorCode::Protocol, "an edit is not of the replica that sends it");
    offered.id = *id;
    offered.row.id = *id;
    auto edit = given.read();
    if (edit) {
        offered.edit = std::move(*edit);
        offered.row.scope = offered.edit.scope;
        offered.row.record = offered.edit.record;
        offered.row.bytes = bytesOf(offered.edit);
    } else {
        offered.why = edit.error().code == ErrorCode::TooLarge ? kWhyTooLarge : kWhyDamaged;
        offered.row.bytes = toCbor(given.written());
    }
    offered.row.digest = digestOfEdit(offered.row.bytes);
    return offered;
}

std::string Intake::judge(const Offered& offered) const {
    if (!offered.why.empty()) return offered.why;
    const auto before = m_refusedBefore.find(offered.id.number);
    if (before != m_refusedBefore.end() && !before->second.empty()) return before->second;
    if (m_caller.user.role == Role::Reader) return kWhyRole;
    if (offered.edit.author != m_caller.user.id) return kWhyAuthor;
    if (!m_scopes.contains(offered.edit.scope)) return kWhyScope;
    return {};
}

/// Who has no rights in a record's scope must not reach it by way of another.
Result<bool> Intake::livesElsewhere(Offered& offered) {
    const Edit& edit = offered.edit;
    const auto known = m_homes.find(edit.record);
    if (known != m_homes.end()) return known->second != edit.scope;
    if (auto held = erasedOf(edit.scope); !held)
        return fail(held); // nobody else begins a record here meanwhile
    auto home = m_world.store.homeOf(edit.record);
    if (!home) return fail(home);
    offered.isFirst = !home->hasEdit;
    if (home->scope) m_homes.emplace(edit.record, *home->scope);
    return home->scope && *home->scope != edit.scope;
}

Result<void> Intake::take(const std::vector<std::vector<GivenEdit>>& txns) {
    for (const std::vector<GivenEdit>& txn : txns) {
        std::vector<Offered> fresh;
        std::optional<std::uint64_t> expected;
        for (const GivenEdit& given : txn) {
            const auto whole = wholeEdit(m_world.store, given, &m_scopes);
            if (!whole) return fail(whole);
            auto offered = read(*whole ? **whole : given);
            if (!offered) return fail(offered);
            if (expected && offered->id.number != *expected)
                return fail(ErrorCode::Protocol, "a transaction's edits are not in order of number");
            expected = offered->id.number + 1;
            if (offered->id.number <= m_replica.number) {
                if (auto taken = takeKnown(*offered); !taken) return taken;
                continue;
            }
            if (offered->id.number != m_replica.number + fresh.size() + 1) return {}; // a gap: ask again
            fresh.push_back(std::move(*offered));
        }
        if (auto taken = takeNew(fresh); !taken) return taken;
    }
    return {};
}

/// Else who says that an edit was erased could give it any digest he likes.
Result<void> Intake::isHonest(Offered& offered) {
    if (!isErased(offered.edit)) return {};
    auto persons = erasedOf(offered.edit.scope);
    if (!persons) return fail(persons);
    if (!(*persons)->contains(offered.edit.record)) offered.why = kWhyDamaged;
    return {};
}

Result<void> Intake::takeKnown(const Offered& offered) {
    auto held = m_world.store.edit(offered.id);
    if (!held) return fail(held);
    if (!*held) return fail(ErrorCode::Damaged, "the hub lacks an edit it has acknowledged");
    if ((*held)->digest != offered.row.digest)
        return fail(ErrorCode::Fork, "an edit of this number is held with other content",
                    std::to_string(offered.id.number - 1));
    if (!(*held)->refusedWhy.empty()) m_verdicts.push_back(refusalOf(**held));
    return {};
}

Result<void> Intake::takeNew(std::vector<Offered>& txn) {
    if (txn.empty()) return {};
    for (Offered& offered : txn) {
        offered.why = judge(offered);
        if (auto compared = compareWitnessed(offered); !compared) return compared;
        if (offered.why.empty() && !offered.isHere) {
            auto elsewhere = livesElsewhere(offered);
            if (!elsewhere) return fail(elsewhere);
            if (*elsewhere) offered.why = kWhyScope;
            if (auto honest = isHonest(offered); !honest) return honest;
        }
        const bool together = !offered.why.empty() || offered.edit.txn == txn.front().id.number;
        if (!together) offered.why = kWhyDamaged; // it claims to stand and fall with others than it came with
    }
    const bool refused =
        std::ranges::any_of(txn, [](const Offered& offered) { return !offered.why.empty(); });
    for (Offered& offered : txn) {
        if (refused && offered.why.empty()) offered.why = kWhyTogether;
        offered.row.refusedWhy = offered.why;
        if (auto kept = keep(offered); !kept) return kept;
        if (refused) m_verdicts.push_back(refusalOf(offered.row));
    }
    m_replica.number = txn.back().id.number;
    m_replica.digest = toHex(txn.back().row.digest);
    return {};
}

/// What was accepted once is accepted again; where the witness held another text, the author's own prevails.
Result<void> Intake::compareWitnessed(Offered& offered) {
    if (!m_highest) {
        auto highest = m_world.store.highestHeld(m_replica.id);
        if (!highest) return fail(highest);
        m_highest = *highest;
    }
    if (offered.id.number > *m_highest) return {};
    auto held = m_world.store.edit(offered.id);
    if (!held) return fail(held);
    if (!*held) return {};
    const bool wasRefused = !(*held)->refusedWhy.empty(); // as others remember: a verdict is final
    offered.isHere = !wasRefused && (*held)->digest == offered.row.digest;
    offered.replaces = !offered.isHere;
    // What no hub ever had, nobody can have witnessed: this is a double, or was put back to an earlier day.
    // What is the same so far is here; the rest of this request is not kept.
    const bool same = offered.isHere || (wasRefused && isLinkOf(**held, offered.edit));
    if (!same && offered.id.number > m_everAcknowledged)
        return fail(ErrorCode::Fork, "others hold an edit of this number with other content",
                    std::to_string(m_common));
    if (same && offered.id.number == m_common + 1) m_common = offered.id.number;
    if (offered.isHere) offered.why.clear();
    if (wasRefused) offered.why = (*held)->refusedWhy;
    return {};
}

/// Asked once the scope is held: an erasure that this does not know of yet waits for it, and then finds what
/// it has brought.
Result<const std::set<Id>*> Intake::erasedOf(const Id& scope) {
    auto known = m_erased.find(scope);
    if (known == m_erased.end()) {
        if (auto held = m_world.store.holdScope(scope); !held) return fail(held);
        auto all = erasedPersons(m_world.store);
        if (!all) return fail(all);
        known = m_erased.emplace(scope, std::move(*all)).first;
    }
    return &known->second;
}

Result<void> Intake::keep(Offered& offered) {
    if (offered.row.record.isNull()) return add(offered);
    auto persons = erasedOf(offered.row.scope);
    if (!persons) return fail(persons);
    if ((*persons)->contains(offered.row.record)) {
        offered.edit = erased(std::move(offered.edit));
        offered.row.bytes = bytesOf(offered.edit);
    }
    if (offered.isHere && offered.why.empty()) return add(offered);
    // While the edits are those of before.
    offered.isFirst = m_kept.insert(offered.row.record).second && offered.isFirst && offered.why.empty();
    auto before =
        offered.isFirst ? JoinedRecord() : joinedIn(m_world.store, offered.row.scope, offered.row.record);
    if (!before) return fail(before);
    if (auto added = add(offered); !added) return added;
    return join(offered, std::move(*before));
}

Result<void> Intake::add(const Offered& offered) {
    HubStore& store = m_world.store;
    if (!offered.isHere && !offered.replaces) return store.addEdit(offered.row);
    if (auto counted = meta::countUp(store, meta::kRemade); !counted) return counted;
    const bool differs = !offered.isHere || !offered.why.empty();
    return store.replaceWitnessed(offered.row, differs);
}

Result<void> Intake::witness(const std::vector<GivenEdit>& edits) {
    if (m_caller.user.role == Role::Reader) return {};
    for (const GivenEdit& given : edits) {
        auto edit = given.read();
        if (!edit) continue;
        if (auto taken = witnessOne(std::move(*edit), {}); !taken) return taken;
    }
    return {};
}

Result<void> Intake::witnessVoids(const std::vector<Refusal>& voids) {
    if (m_caller.user.role == Role::Reader) return {};
    for (const Refusal& refusal : voids) {
        auto link = linkOf(refusal);
        if (!link || refusal.why.empty()) continue;
        if (auto taken = witnessOne(std::move(*link), refusal.why); !taken) return taken;
    }
    return {};
}

Result<void> Intake::witnessOne(Edit edit, const std::string& why) {
    if (!m_scopes.contains(edit.scope) || edit.id.number == 0) return {};
    if (edit.id.replica == m_replica.id) return {}; // one's own are offered as such
    auto has = m_world.store.hasEdit(edit.id);
    if (!has) return fail(has);
    if (*has) return {};
    Offered offered{.id = edit.id, .row = {.id = edit.id}, .edit = std::move(edit), .why = why};
    auto elsewhere = livesElsewhere(offered);
    if (!elsewhere) return fail(elsewhere);
    if (*elsewhere) return {};
    offered.row.scope = offered.edit.scope;
    offered.row.record = offered.edit.record;
    offered.row.bytes = bytesOf(offered.edit);
    offered.row.digest = digestOfEdit(offered.row.bytes);
    offered.row.refusedWhy = why;
    offered.row.witness = m_caller.device.id;
    return keep(offered);
}

Result<void> Intake::join(const Offered& offered, JoinedRecord before) {
    HubStore& store = m_world.store;
    const Id& scope = offered.row.scope;
    const Id& record = offered.row.record;
    auto head = store.head(scope);
    if (!head) return fail(head);
    if (offered.isFirst) {
        const ScopeChecksum first = checksumOfFirst(offered.edit);
        return store.setChecksum(scope,
                                 {head->checksum.low() + first.low(), head->checksum.high() + first.high()});
    }
    head->checksum.remove(record, before.state);
    JoinedRecord now = std::move(before);
    if (now.hasVoid || !offered.why.empty() || offered.isHere || offered.replaces) {
        auto rows = store.editsOf(scope, record);
        if (!rows) return fail(rows);
        now = joinedFrom(*rows);
    } else {
        Result<void> asked;
        now.state.join(offered.edit, [&](const EditId& id) {
            auto has = store.hasEdit(id);
            if (!has) asked = fail(has);
            return has.value_or(false);
        });
        if (!asked) return asked;
    }
    head->checksum.add(record, now.state);
    if (auto set = store.setChecksum(scope, head->checksum); !set) return set;
    return store.putJoined(scope, record, now);
}

} // namespace feltbok
