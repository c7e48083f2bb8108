// SPDX-License-Identifier: Apache-2.0
#include "core/store/own_edits.h"

#include <algorithm>
#include <set>

namespace feltbok {
namespace {

Value encodeIds(const std::vector<EditId>& ids) {
    Value list = Value::array();
    for (const EditId& id : ids)
        list.push_back(id.toString());
    return list;
}

Result<std::vector<EditId>> decodeIds(ByteView bytes) {
    auto list = fromCbor(bytes);
    if (!list) return fail(list);
    std::vector<EditId> ids;
    for (const Value& text : *list) {
        auto id = EditId::parse(text.get<std::string>());
        if (!id) return fail(id);
        ids.push_back(*id);
    }
    return ids;
}

struct StoredDraft {
    Draft draft;
    std::vector<EditId> base;
};

Result<std::vector<StoredDraft>> draftsOf(const Store::Parts& parts, const Id* record) {
    std::vector<StoredDraft> drafts;
    Statement& rows =
        record == nullptr
            ? parts.sql(
                  "SELECT record, field, kind, scope, value, at, base FROM draft ORDER BY record, field")
            : parts.sql("SELECT record, field, kind, scope, value, at, base FROM draft WHERE record = ?"
                        " ORDER BY field");
    if (record != nullptr) rows.bind(1, *record);
    for (;;) {
        auto more = rows.step();
        if (!more) return fail(more);
        if (!*more) break;
        auto value = fromCbor(rows.blob(4));
        auto base = decodeIds(rows.blob(6));
        if (!value || !base) return fail(ErrorCode::Damaged, "a draft is damaged");
        drafts.push_back({{rows.id(0), std::string(rows.text(1)), std::string(rows.text(2)), rows.id(3),
                           std::move(*value), Instant{rows.integer(5)}},
                          std::move(*base)});
    }
    rows.reset();
    return drafts;
}

Result<void> dropDraft(const Store::Parts& parts, const Id& record, const std::string& field) {
    return parts.sql("DELETE FROM draft WHERE record = ? AND field = ?").bind(1, record).bind(2, field).run();
}

/// The one change that a record's drafts come to. Drafts equal to what is shown say nothing new.
Result<Change> changeOf(RecordUnit& unit, const std::vector<StoredDraft>& drafts) {
    Change change;
    change.record = drafts.front().draft.record;
    change.kind = drafts.front().draft.kind;
    change.scope = drafts.front().draft.scope;
    change.base.emplace();
    auto entry = unit.loadToWrite(change.record);
    if (!entry) return fail(entry);
    for (const StoredDraft& stored : drafts) {
        const Register* reg = (*entry)->state.find(stored.draft.field);
        if (reg != nullptr && !reg->inConflict() && reg->shown() != nullptr &&
            reg->shown()->value == stored.draft.value)
            continue;
        change.fields[stored.draft.field] = stored.draft.value;
        (*change.base)[stored.draft.field] = stored.base;
        change.at = std::max(change.at.value_or(stored.draft.at), stored.draft.at);
    }
    return change;
}

} // namespace

Result<void> Store::draft(const Id& record, const std::string& kind, const Id& scope,
                          const std::string& field, const Value& value) {
    // The base, what the author saw when writing began, is fixed by the first keystroke: `replaces` tells the
    // truth even when a sync brings another value meanwhile. Hence no base on the way of every further
    // keystroke.
    auto normal = normalise(value);
    if (!normal) return fail(normal);
    const Bytes content = toCbor(*normal);
    const std::int64_t at = m->clock.now().ms + m->clockOffsetMs;
    Statement& update = m->sql("UPDATE draft SET value = ?, at = ? WHERE record = ? AND field = ?");
    if (auto done = update.bind(1, ByteView(content)).bind(2, at).bind(3, record).bind(4, field).run(); !done)
        return done;
    if (m->database->changes() > 0) return {};
    RecordUnit unit(*m);
    auto entry = unit.loadToWrite(record);
    if (!entry) return fail(entry);
    const Register* reg = (*entry)->state.find(field);
    const Bytes base = toCbor(encodeIds(reg == nullptr ? std::vector<EditId>{} : reg->shownHeads()));
    const bool isNew = (*entry)->kind.empty();
    const Kind* declared = findKind(isNew ? kind : (*entry)->kind);
    const Field* written = declared == nullptr ? nullptr : declared->field(field);
    if (written != nullptr && (written->type == FieldType::Set || written->type == FieldType::List))
        return fail(ErrorCode::BadValue, "a set or list is committed at once, not drafted", field);
    if (written != nullptr && written->personal && m->erased.contains(record))
        return fail(ErrorCode::BadValue, "this person was erased: nothing more is written about them", field);
    if (isNew && (findKind(kind) == nullptr || scope.isNull()))
        return fail(ErrorCode::UnknownKind, "a draft of a new record needs a known kind and a scope", kind);
    Statement& insert =
        m->sql("INSERT INTO draft(record, field, kind, scope, value, base, at) VALUES(?, ?, ?, ?, ?, ?, ?)");
    return insert.bind(1, record)
        .bind(2, field)
        .bind(3, isNew ? kind : (*entry)->kind)
        .bind(4, isNew ? scope : (*entry)->scope)
        .bind(5, ByteView(content))
        .bind(6, ByteView(base))
        .bind(7, at)
        .run();
}

Result<void> Store::draft(const Id& record, const std::string& kind, const Id& scope, const Fields& fields) {
    auto transaction = Transaction::begin(*m->database);
    if (!transaction) return fail(transaction);
    for (const auto& [name, value] : fields)
        if (auto done = draft(record, kind, scope, name, value); !done) return done;
    return transaction->commit();
}

std::vector<Draft> Store::drafts() const {
    std::vector<Draft> drafts;
    if (auto stored = draftsOf(*m, nullptr))
        for (StoredDraft& one : *stored)
            drafts.push_back(std::move(one.draft));
    return drafts;
}

std::optional<Draft> Store::draftOf(const Id& record, const std::string& field) const {
    if (auto stored = draftsOf(*m, &record))
        for (StoredDraft& one : *stored)
            if (one.draft.field == field) return std::move(one.draft);
    return std::nullopt;
}

Result<std::vector<Committed>> Store::cutDrafts(const Id& record) {
    return inTransaction<std::vector<Committed>>(*m, [&](RecordUnit& unit) -> Result<std::vector<Committed>> {
        auto stored = draftsOf(*m, &record);
        if (!stored) return fail(stored);
        if (stored->empty()) return std::vector<Committed>{};
        auto change = changeOf(unit, *stored);
        if (!change) return fail(change);
        for (const StoredDraft& one : *stored)
            if (auto dropped = dropDraft(*m, record, one.draft.field); !dropped) return fail(dropped);
        if (change->fields.empty()) return std::vector<Committed>{};
        return writeChanges(*m, unit, {*change});
    });
}

Result<std::size_t> Store::cutAllDrafts() {
    auto stored = draftsOf(*m, nullptr);
    if (!stored) return fail(stored);
    std::set<Id> records;
    for (const StoredDraft& one : *stored)
        records.insert(one.draft.record);
    std::size_t count = 0;
    for (const Id& record : records) {
        auto cut = cutDrafts(record);
        if (cut) {
            count += cut->size();
            continue;
        }
        // What is half written and not valid yet stays a draft; what the disk refuses must be told.
        const ErrorCode code = cut.error().code;
        if (code != ErrorCode::BadValue && code != ErrorCode::UnknownField && code != ErrorCode::TooLarge)
            return fail(cut);
    }
    return count;
}

Result<void> Store::discardDraft(const Id& record, const std::string& field) {
    return dropDraft(*m, record, field);
}

} // namespace feltbok
