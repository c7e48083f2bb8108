// SPDX-License-Identifier: Apache-2.0
#include "core/record/erasure.h"
#include "core/store/record_unit.h"

#include <algorithm>

namespace feltbok {
namespace {

template <class T, class Take>
std::vector<T> collect(Statement& rows, Take take, std::size_t most = SIZE_MAX) {
    std::vector<T> all;
    while (all.size() < most) {
        const auto more = rows.step();
        if (!more || !*more) break;
        all.push_back(take(rows));
    }
    rows.reset();
    return all;
}

/// The field that a query orders by, as SQL; only declared names reach it. "" without one.
std::string orderOf(const Query& query) {
    const Kind* kind = findKind(query.kind);
    const bool isDeclared = kind != nullptr && kind->field(query.orderBy) != nullptr;
    return isDeclared ? "body ->> '$." + query.orderBy + "'" : std::string();
}

/// The WHERE part of a query; binds follow in the same order (`bindQuery`).
std::string condition(const Query& query) {
    // Where the edit that made it was refused there is nothing to show: its words are in the inbox.
    std::string sql = query.target ? " FROM reference CROSS JOIN record ON record.ref = reference.record"
                                     " WHERE target = ? AND field = ? AND body <> '{}' AND "
                                   : " FROM record WHERE body <> '{}' AND ";
    sql += query.kind == kDeletedField ? "presence = 1" : "presence <> 1 AND kind = ?";
    if (query.scope) sql += " AND scope = ?";
    const std::string order = orderOf(query);
    if (!query.from.empty() && !order.empty()) sql += " AND " + order + " >= ?";
    if (!query.before.empty() && !order.empty()) sql += " AND " + order + " < ?";
    if (!query.mentions.empty()) sql += " AND instr(body, ?) > 0";
    return sql;
}

/// Returns the place of the next bind.
int bindQuery(Statement& statement, const Query& query) {
    int index = 1;
    if (query.target) {
        statement.bind(index++, *query.target);
        statement.bind(index++, query.referenceField);
    }
    if (query.kind != kDeletedField) statement.bind(index++, query.kind);
    if (query.scope) statement.bind(index++, *query.scope);
    const bool isOrdered = !orderOf(query).empty();
    if (!query.from.empty() && isOrdered) statement.bind(index++, query.from);
    if (!query.before.empty() && isOrdered) statement.bind(index++, query.before);
    if (!query.mentions.empty()) statement.bind(index++, query.mentions);
    return index;
}

std::size_t counted(Statement& row) {
    const auto found = row.step();
    const auto count = found && *found ? static_cast<std::size_t>(row.integer(0)) : 0;
    row.reset();
    return count;
}

} // namespace

std::string Record::text(std::string_view field) const {
    const auto it = fields.find(std::string(field));
    return it == fields.end() || !it->second.is_string() ? std::string() : it->second.get<std::string>();
}

std::int64_t Record::integer(std::string_view field, std::int64_t fallback) const {
    const auto it = fields.find(std::string(field));
    return it == fields.end() || !it->second.is_number_integer() ? fallback : it->second.get<std::int64_t>();
}

std::optional<double> Record::decimal(std::string_view field) const {
    const auto it = fields.find(std::string(field));
    return it == fields.end() || !it->second.is_number() ? std::nullopt
                                                         : std::optional(it->second.get<double>());
}

bool Record::isTrue(std::string_view field) const {
    const auto it = fields.find(std::string(field));
    return it != fields.end() && it->second.is_boolean() && it->second.get<bool>();
}

std::vector<std::string> Record::elements(std::string_view field) const {
    std::vector<std::string> names;
    const auto it = fields.find(std::string(field));
    if (it == fields.end() || !it->second.is_array()) return names;
    for (const Value& element : it->second)
        if (element.is_string()) names.push_back(element.get<std::string>());
    return names;
}

std::optional<Id> Record::reference(std::string_view field) const {
    auto id = Id::parse(text(field));
    return id ? std::optional(*id) : std::nullopt;
}

Record recordOf(const Statement& row) {
    Record record{.id = row.id(0), .kind = std::string(row.text(1)), .scope = row.id(2)};
    Value body = Value::parse(row.text(3), nullptr, false);
    if (body.is_object()) record.fields.merge(body.get_ref<Value::object_t&>());
    if (!row.isNull(4))
        record.conflicts = Value::parse(row.text(4), nullptr, false).get<std::vector<std::string>>();
    record.presence = static_cast<Presence>(row.integer(5));
    return record;
}

Result<Record> Store::read(const Id& record) const {
    Statement& row = m->sql("SELECT id, kind, scope, body, conflicts, presence FROM record WHERE id = ?");
    auto found = row.bind(1, record).step();
    if (!found) return fail(found);
    if (!*found) return fail(ErrorCode::UnknownRecord, "there is no such record here", record.toString());
    Record result = recordOf(row);
    row.reset();
    return result;
}

std::vector<Record> Store::list(const Query& query) const {
    std::string sql = "SELECT " + std::string(kRecordColumns) + condition(query) + " ORDER BY ";
    if (const std::string order = orderOf(query); !order.empty())
        sql += order + (query.descending ? " DESC, " : ", ");
    sql += "id";
    // To the end of a list SQLite sorts once; with a limit it puts each row into its place.
    if (query.limit < Query().limit) sql += " LIMIT " + std::to_string(query.limit);
    Statement& rows = m->sql(sql);
    bindQuery(rows, query);
    return collect<Record>(rows, recordOf, query.limit);
}

void Store::each(const Query& query, const std::function<void(Record, const EditCounts&)>& take) const {
    Statement& rows = m->sql("SELECT " + std::string(kRecordColumns) + ", state" + condition(query));
    bindQuery(rows, query);
    for (;;) {
        const auto more = rows.step();
        if (!more || !*more) break;
        Record record = recordOf(rows);
        EditCounts edits{.all = 1};
        if (const auto lone = loneEditOf(rows.blob(6)); !lone) {
            edits = editCounts(record.id);
        } else if (lone->replica == m->replicaRef) {
            edits.own = 1;
            edits.unsent = lone->number > m->acknowledged ? 1 : 0;
        }
        take(std::move(record), edits);
    }
    rows.reset();
}

std::size_t Store::count(const Query& query) const {
    Statement& row = m->sql("SELECT count(*)" + condition(query));
    bindQuery(row, query);
    return counted(row);
}

std::size_t Store::countUnsent(const Query& query) const {
    Statement& row = m->sql(
        "SELECT count(*)" + condition(query) +
        " AND EXISTS (SELECT 1 FROM edit WHERE edit.record = record.id AND replica = ? AND number > ?)");
    const int next = bindQuery(row, query);
    row.bind(next, m->replicaRef).bind(next + 1, static_cast<std::int64_t>(m->acknowledged));
    return counted(row);
}

Result<RecordState> Store::state(const Id& record) const {
    RecordUnit unit(*m);
    auto entry = unit.load(record);
    if (!entry) return fail(entry);
    if ((*entry)->ref == 0)
        return fail(ErrorCode::UnknownRecord, "there is no such record here", record.toString());
    return std::move((*entry)->state);
}

std::vector<HistoryEntry> Store::history(const Id& record, const std::string& field) const {
    Statement& rows = m->sql("SELECT content FROM edit WHERE record = ? AND void = 0");
    rows.bind(1, record);
    std::vector<HistoryEntry> entries;
    for (auto& edit : collect<Result<Edit>>(rows, [](Statement& row) { return editOf(row.blob(0)); })) {
        if (!edit) continue;
        const auto value = edit->fields.find(field);
        if (value == edit->fields.end()) continue;
        const auto said = isForgotten(*edit, field) ? std::nullopt : std::optional(value->second);
        entries.push_back({edit->id, said, edit->at, edit->author, edit->replaces[field]});
    }
    std::ranges::sort(entries, [](const HistoryEntry& a, const HistoryEntry& b) {
        return std::pair(a.at, a.edit) < std::pair(b.at, b.edit);
    });
    return entries;
}

std::vector<Record> Store::conflicted() const {
    Statement& rows = m->sql("SELECT id, kind, scope, body, conflicts, presence FROM record"
                             " WHERE conflicts IS NOT NULL ORDER BY id");
    return collect<Record>(rows, recordOf);
}

std::vector<ScopeEntry> Store::scopes() const {
    Statement& rows = m->sql("SELECT id, name FROM scope ORDER BY position");
    return collect<ScopeEntry>(
        rows, [](const Statement& row) { return ScopeEntry{row.id(0), std::string(row.text(1))}; });
}

std::string Store::scopeName(const Id& scope) const {
    Statement& row = m->sql("SELECT name FROM scope WHERE id = ?").bind(1, scope);
    const auto found = row.step();
    std::string name(found && *found ? row.text(0) : std::string_view());
    row.reset();
    return name;
}

std::size_t Store::recordCount(const std::optional<Id>& scope) const {
    if (!scope) return counted(m->sql("SELECT count(*) FROM record"));
    return counted(m->sql("SELECT count(*) FROM record WHERE scope = ?").bind(1, *scope));
}

} // namespace feltbok
