// SPDX-License-Identifier: Apache-2.0
#include "core/record/declared_elements.h"
#include "core/record/edit_codec.h"
#include "core/record/elements.h"
#include "core/record/erasure.h"
#include "core/store/own_edits.h"
#include "core/store/record_unit.h"

#include <array>

namespace feltbok {
namespace {

const std::string kDeleted{kDeletedField};

/// The kind and scope a change is in: as the record was made, or as the change says for a new one.
Result<void> place(RecordUnit::Entry& entry, const Change& change) {
    const bool isNew = entry.kind.empty();
    if (!isNew) {
        if (!change.kind.empty() && change.kind != entry.kind)
            return fail(ErrorCode::BadValue, "a record keeps its kind", change.kind);
        if (change.scope && *change.scope != entry.scope)
            return fail(ErrorCode::BadValue, "a record keeps its scope: copy and delete instead");
        return {};
    }
    if (change.kind.empty() || findKind(change.kind) == nullptr)
        return fail(ErrorCode::UnknownKind, "a new record needs a known kind", change.kind);
    if (!change.scope || change.scope->isNull())
        return fail(ErrorCode::BadValue, "a new record needs a scope");
    return {};
}

std::string newSalt(Random& random) {
    std::array<std::uint8_t, kSaltBytes> salt{};
    random.fill(salt);
    return toHex(salt);
}

Replaced replacedBy(const Change& change, const Fields& fields, const RecordState& state) {
    if (fields.contains(kDeleted)) return state.everyHead();
    Replaced replaced;
    for (const auto& [name, value] : fields) {
        std::vector<EditId>& ids = replaced[name];
        if (change.base) {
            if (const auto seen = change.base->find(name); seen != change.base->end()) ids = seen->second;
            continue;
        }
        const Register* reg = state.find(name);
        if (reg == nullptr) continue;
        const bool all = change.replacing == Replacing::All || settlesItself(name, *reg);
        ids = all ? reg->allHeads() : reg->shownHeads();
    }
    return replaced;
}

/// The words of a revision stay as they were made; choosing between two that met is free.
Result<void> keepsFixed(const Kind& kind, const Change& change, const Fields& fields,
                        const RecordState& state) {
    if (change.replacing == Replacing::All) return {};
    for (const auto& [name, value] : fields) {
        const auto element = elementNameOf(name);
        const Field* field = kind.field(element ? element->field : name);
        if (field == nullptr || !field->fixed) continue;
        const Register* reg = state.find(name);
        if (reg != nullptr && reg->shown() != nullptr && reg->shown()->value == value) continue;
        return fail(ErrorCode::BadValue, "stays as it was made: make a new revision",
                    std::string(kind.name) + "." + std::string(field->name));
    }
    return {};
}

Result<void> staysErased(const Store::Parts& parts, const Edit& edit) {
    const auto personal = personalFields(edit);
    if (personal.empty() || !parts.erased.contains(edit.record)) return {};
    return fail(ErrorCode::BadValue, "this person was erased: nothing more is written about them",
                edit.kind + "." + personal.front());
}

/// Statuses go from one to the next as declared; choosing between two that met is free.
Result<void> follows(const Kind& kind, const Change& change, const Fields& fields, const RecordState& state) {
    if (change.replacing == Replacing::All) return {};
    for (const auto& [name, value] : fields) {
        const Field* field = kind.field(name);
        const Register* reg = state.find(name);
        if (field == nullptr || reg == nullptr || reg->shown() == nullptr || reg->inConflict()) continue;
        if (auto valid = validateTransition(kind, *field, reg->shown()->value, value); !valid) return valid;
    }
    return {};
}

} // namespace

Result<std::vector<Committed>> writeChanges(Store::Parts& parts, RecordUnit& unit,
                                            const std::vector<Change>& changes) {
    if (changes.size() > kTransactionEditsMax)
        return fail(ErrorCode::TooLarge,
                    "over " + std::to_string(kTransactionEditsMax) + " edits in one transaction");
    std::vector<Committed> committed;
    const std::uint64_t txn = parts.lastNumber + 1;
    std::optional<Id> scope;
    std::size_t bytes = 0;
    for (const Change& change : changes) {
        Edit edit;
        edit.id = {parts.replica, parts.lastNumber + 1};
        edit.txn = txn;
        edit.record = change.record.isNull() ? Id::random(parts.random) : change.record;
        auto entry = unit.loadToWrite(edit.record);
        if (!entry) return fail(entry);
        if (auto placed = place(**entry, change); !placed) return fail(placed);
        const bool isNew = (*entry)->kind.empty();
        edit.kind = isNew ? change.kind : (*entry)->kind;
        edit.scope = isNew ? *change.scope : (*entry)->scope;
        if (scope && *scope != edit.scope)
            return fail(ErrorCode::BadValue, "a transaction stays in one scope");
        scope = edit.scope;
        const Kind* kind = findKind(edit.kind);
        auto fields = kind == nullptr ? Result<Fields>(change.fields)
                                      : byElement(*kind, change.fields, (*entry)->state, parts.random);
        if (!fields) return fail(fields);
        for (const auto& [name, value] : *fields) {
            auto normal = normalise(value);
            if (!normal)
                return std::unexpected(
                    Error{normal.error().code, normal.error().message, edit.kind + "." + name});
            edit.fields.emplace(name, std::move(*normal));
        }
        if (kind != nullptr) {
            if (auto valid = validate(*kind, edit.fields, isNew); !valid) return fail(valid);
            if (!isNew)
                if (auto kept = keepsFixed(*kind, change, edit.fields, (*entry)->state); !kept)
                    return fail(kept);
            if (auto kept = staysErased(parts, edit); !kept) return fail(kept);
            if (auto valid = follows(*kind, change, edit.fields, (*entry)->state); !valid) return fail(valid);
        }
        edit.replaces = replacedBy(change, edit.fields, (*entry)->state);
        edit.at = change.at.value_or(Instant{parts.clock.now().ms + parts.clockOffsetMs});
        edit.author = parts.author;
        if (!personalFields(edit).empty()) edit.extra[kSaltMember] = newSalt(parts.random);
        const Bytes content = bytesOf(edit);
        bytes += content.size();
        if (content.size() > kEditBytesMax || bytes > kTransactionBytesMax)
            return fail(ErrorCode::TooLarge, "too much at once: split the text", edit.kind);
        committed.push_back({edit.record, edit.id});
        if (auto joined = unit.join(std::move(edit), content); !joined) return fail(joined);
        ++parts.lastNumber;
    }
    return committed;
}

Result<std::vector<Committed>> Store::commit(const std::vector<Change>& changes) {
    return inTransaction<std::vector<Committed>>(
        *m, [&](RecordUnit& unit) { return writeChanges(*m, unit, changes); });
}

Result<Committed> Store::commit(const Change& change) {
    auto committed = commit(std::vector<Change>{change});
    if (!committed) return fail(committed);
    return committed->front();
}

Result<Committed> Store::remove(const Id& record) {
    if (auto found = read(record); !found) return fail(found);
    return commit(Change{.record = record, .kind = {}, .fields = {{kDeleted, true}}});
}

Result<Committed> Store::restore(const Id& record) {
    if (auto found = read(record); !found) return fail(found);
    return commit(Change{.record = record, .kind = {}, .fields = {{kDeleted, false}}});
}

Result<Committed> Store::resolve(const Id& record, const std::string& field, const Value& value) {
    if (auto found = read(record); !found) return fail(found);
    return commit(
        Change{.record = record, .kind = {}, .fields = {{field, value}}, .replacing = Replacing::All});
}

} // namespace feltbok
