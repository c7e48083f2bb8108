// SPDX-License-Identifier: Apache-2.0
// What a unit writes of a record at its end: the row, whom it names, and the words that the search finds.
#include "core/store/record_unit.h"

#include <algorithm>

namespace feltbok {
namespace {

/// The record that a field of these names; a refused edit may have taken the field with it.
std::optional<Id> targetIn(const Fields& fields, std::string_view name) {
    const auto field = fields.find(std::string(name));
    if (field == fields.end() || !field->second.is_string()) return std::nullopt;
    const auto target = Id::parse(field->second.get_ref<const std::string&>());
    return target ? std::optional(*target) : std::nullopt;
}

/// Of sets and lists, the elements' texts.
void addText(std::string& text, const Value& value) {
    if (value.is_array())
        for (const Value& element : value)
            addText(text, element.is_object() ? element.value("value", Value()) : element);
    if (!value.is_string()) return;
    if (!text.empty()) text += '\n';
    text += value.get_ref<const std::string&>();
}

constexpr bool isPlain(char c) {
    return static_cast<unsigned char>(c) >= ' ' && c != '"' && c != '\\';
}

/// Nothing in it that JSON writes otherwise than it is. Looks at every byte of a block of a fixed size, since
/// that goes by many at once.
bool isPlain(std::string_view text) {
    constexpr std::size_t kBlockBytes = 32;
    for (; text.size() >= kBlockBytes; text.remove_prefix(kBlockBytes)) {
        std::uint8_t plain = 1;
        for (std::size_t i = 0; i < kBlockBytes; ++i)
            plain &= static_cast<std::uint8_t>(isPlain(text[i]));
        if (plain == 0) return false;
    }
    return std::ranges::all_of(text, [](char c) { return isPlain(c); });
}

void addJson(std::string& json, const std::string& text) {
    if (!isPlain(text)) {
        json += Value(text).dump();
        return;
    }
    json += '"';
    json += text;
    json += '"';
}

/// What the library writes of the whole; but the long texts, most of them plain, are not gone through byte by
/// byte.
std::string jsonOf(const Fields& fields) {
    constexpr std::size_t kUsualBytes = 1024;
    std::string json = "{";
    json.reserve(kUsualBytes);
    for (const auto& [name, value] : fields) {
        if (json.size() > 1) json += ',';
        addJson(json, name);
        json += ':';
        if (value.is_string())
            addJson(json, value.get_ref<const std::string&>());
        else
            json += value.dump();
    }
    json += '}';
    return json;
}

} // namespace

std::string searchableText(const std::string& kindName, const Fields& shown) {
    const Kind* kind = findKind(kindName);
    std::string text;
    for (const auto& [name, value] : shown) {
        const Field* field = kind == nullptr ? nullptr : kind->field(name);
        const bool wanted = kind == nullptr || (field != nullptr && field->searchable);
        if (wanted) addText(text, value);
    }
    return text;
}

Result<void> RecordUnit::write(Entry& entry) {
    const bool isNew = entry.ref == 0;
    const Fields before = entry.before.shown();
    const Fields joined = entry.first ? Fields() : entry.state.shown();
    const Fields& shown = entry.first ? entry.first->fields : joined;
    if (auto done = writeRow(entry, shown); !done) return done;
    if (auto done = writeReferences(entry, before, shown); !done) return done;
    return writeSearch(entry, before, shown, isNew);
}

Result<void> RecordUnit::writeRow(Entry& entry, const Fields& shown) {
    const bool isNew = entry.ref == 0;
    const Bytes state = stateToKeep(entry);
    const std::vector<std::string> conflicts = entry.state.conflicts();
    Statement& put =
        isNew ? m_parts.sql("INSERT INTO record(id, kind, scope, presence, conflicts, body, state)"
                            " VALUES(?, ?, ?, ?, ?, ?, ?)")
              : m_parts.sql("UPDATE record SET id = ?, kind = ?, scope = ?, presence = ?, conflicts = ?,"
                            " body = ?, state = ? WHERE ref = ?");
    const std::string body = jsonOf(shown);
    const std::string fields = conflicts.empty() ? std::string() : Value(conflicts).dump();
    put.bind(1, entry.id).bind(2, entry.kind).bind(3, entry.scope);
    put.bind(4, static_cast<std::int64_t>(entry.state.presence()));
    if (conflicts.empty())
        put.bindNull(5);
    else
        put.bind(5, fields);
    put.bind(6, body).bind(7, ByteView(state));
    if (!isNew) put.bind(8, entry.ref);
    if (auto done = put.run(); !done) return done;
    if (isNew) entry.ref = m_parts.database->lastRowId();
    return {};
}

Result<void> RecordUnit::writeReferences(const Entry& entry, const Fields& before, const Fields& shown) {
    const Kind* kind = findKind(entry.kind);
    if (kind == nullptr) return {};
    for (const Field& field : kind->fields) {
        if (field.type != FieldType::Reference) continue;
        const auto former = targetIn(before, field.name);
        const auto target = targetIn(shown, field.name);
        if (former == target) continue;
        if (former) {
            Statement& clear =
                m_parts.sql("DELETE FROM reference WHERE target = ? AND field = ? AND record = ?");
            clear.bind(1, *former).bind(2, field.name).bind(3, entry.ref);
            if (auto done = clear.run(); !done) return done;
        }
        if (!target) continue;
        Statement& add =
            m_parts.sql("INSERT OR IGNORE INTO reference(target, field, record) VALUES(?, ?, ?)");
        if (auto done = add.bind(1, *target).bind(2, field.name).bind(3, entry.ref).run(); !done) return done;
    }
    return {};
}

Result<void> RecordUnit::writeSearch(const Entry& entry, const Fields& before, const Fields& shown,
                                     bool isNew) {
    if (!m_parts.searchIndex) return {};
    const std::string text =
        entry.state.presence() == Presence::Deleted ? "" : searchableText(entry.kind, shown);
    if (!isNew) {
        if (text == searchableText(entry.kind, before) &&
            (entry.before.presence() == Presence::Deleted) == (entry.state.presence() == Presence::Deleted))
            return {};
        Statement& clear = m_parts.sql("DELETE FROM search WHERE rowid = ?");
        if (auto done = clear.bind(1, entry.ref).run(); !done) return done;
    }
    if (text.empty()) return {};
    Statement& add = m_parts.sql("INSERT INTO search(rowid, content) VALUES(?, ?)");
    return add.bind(1, entry.ref).bind(2, text).run();
}

} // namespace feltbok
