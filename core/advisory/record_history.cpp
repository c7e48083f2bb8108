// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/record_history.h"

#include "core/advisory/inbox.h"

#include <algorithm>
#include <utility>

namespace feltbok::advisory {
namespace {

WrittenRow rowOf(const Store& store, const std::string& field, const HistoryEntry& entry) {
    WrittenRow row;
    row.edit = entry.edit;
    row.field = field;
    row.value = *entry.value;
    row.at = entry.at;
    row.author = store.nameOf(entry.author);
    row.mine = entry.author == store.author();
    row.here = entry.edit.replica == store.replica();
    return row;
}

bool isShown(const Field& field) {
    return field.type != FieldType::Reference && field.type != FieldType::Set &&
           field.type != FieldType::List;
}

} // namespace

std::vector<WrittenRow> writtenRows(const Store& store, const Id& record) {
    std::vector<WrittenRow> rows;
    const auto held = store.read(record);
    const Kind* kind = held ? findKind(held->kind) : nullptr;
    if (kind == nullptr) return rows;
    for (const Field& field : kind->fields) {
        if (!isShown(field)) continue;
        const std::string name(field.name);
        const auto now = held->fields.find(name);
        bool wanted = true; // of those equal to what is shown, the latest
        auto entries = store.history(record, name);
        for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
            if (!entry->value) continue;
            rows.push_back(rowOf(store, name, *entry));
            if (wanted && now != held->fields.end() && now->second == rows.back().value)
                rows.back().current = std::exchange(wanted, false);
        }
    }
    std::ranges::stable_sort(rows, std::greater<>{}, &WrittenRow::at);
    return rows;
}

Result<void> useAgain(Store& store, const Id& record, const std::string& field, const EditId& edit) {
    for (const HistoryEntry& entry : store.history(record, field)) {
        if (entry.edit != edit || !entry.value) continue;
        const auto made = store.commit(Change{.record = record, .fields = {{field, *entry.value}}});
        return made ? Result<void>{} : fail(made);
    }
    return fail(ErrorCode::NotFound, "this device no longer holds what was written", field);
}

std::vector<TrashRow> trashRows(const Store& store) {
    struct Deletion {
        Record record;
        Head head;
    };
    std::vector<Deletion> deletions;
    for (Record& record : store.list({.kind = std::string(kDeletedField)})) {
        const auto state = store.state(record.id);
        const Register* deletion = state ? state->find(std::string(kDeletedField)) : nullptr;
        if (deletion == nullptr || deletion->shown() == nullptr || findKind(record.kind) == nullptr) continue;
        deletions.push_back({std::move(record), *deletion->shown()});
    }
    std::ranges::stable_sort(deletions, std::greater<>{}, [](const Deletion& one) { return one.head.at; });
    if (deletions.size() > kTrashRowsMax) deletions.resize(kTrashRowsMax);
    std::vector<TrashRow> rows;
    for (const auto& [record, head] : deletions)
        rows.push_back({.record = record.id,
                        .kind = record.kind,
                        .title = titleOf(store, record),
                        .municipality = store.scopeName(record.scope),
                        .at = head.at,
                        .author = store.nameOf(head.author),
                        .mine = head.author == store.author()});
    return rows;
}

} // namespace feltbok::advisory
