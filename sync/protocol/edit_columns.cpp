// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/edit_columns.h"

#include "core/base/packing.h"
#include "core/record/edit.h"
#include "sync/protocol/limits.h"

#include <array>
#include <map>
#include <optional>

namespace feltbok {
namespace {

enum Column : std::uint8_t { kShapes, kIds, kKinds, kSmall, kTexts, kOthers, kColumns };
enum : std::uint8_t { kText = 0, kWhole = 1, kOther = 2 };
enum : std::uint8_t { kWholeEdit = 0, kLikeFirstReplaced = 1, kLikeNamed = 2 };
constexpr std::uint8_t kTextEnd = 0xFF; // in no UTF-8

using Names = std::vector<std::string>;
using Shape = std::pair<Names, Names>; // of the fields, of what is replaced

const std::string* textIn(const Value& value, const char* name) {
    const auto found = value.find(name);
    return found == value.end() ? nullptr : found->get_ptr<const std::string*>();
}

std::optional<Id> idIn(const Value& value, const char* name) {
    const std::string* text = textIn(value, name);
    const auto id = text == nullptr ? Result<Id>{} : Id::parse(*text);
    if (text == nullptr || !id || id->toString() != *text) return std::nullopt;
    return *id;
}

std::optional<EditId> editIdOf(const Value& value) {
    const auto* text = value.get_ptr<const std::string*>();
    const auto id = text == nullptr ? Result<EditId>{} : EditId::parse(*text);
    if (text == nullptr || !id || id->toString() != *text) return std::nullopt;
    return *id;
}

/// One that CBOR read is unsigned, and the same number.
bool isWhole(const Value& value) {
    return value.is_number_integer() && (!value.is_number_unsigned() ||
                                         value.get<std::uint64_t>() <= static_cast<std::uint64_t>(INT64_MAX));
}

/// An edit's members taken apart.
struct Parts {
    EditId id;
    std::int64_t txn = 0;
    std::int64_t at = 0;
    Id author;
    std::optional<EditId> like;
    Id record;
    Id scope;
    std::string kind;
    const Value* fields = nullptr;
    std::vector<std::vector<EditId>> replaces;
    Shape shape;
    Value extra = Value::object();
};

bool takeApart(const Value& edit, Parts& parts) {
    if (!edit.is_object() || !edit.contains("id") || !edit.contains("txn") || !edit.contains("at"))
        return false;
    const auto id = editIdOf(edit.at("id"));
    const auto author = idIn(edit, "author");
    const auto fields = edit.find("fields");
    const auto replaces = edit.find("replaces");
    const bool sound = id && author && fields != edit.end() && fields->is_object() &&
                       replaces != edit.end() && replaces->is_object() &&
                       edit.at("txn").is_number_integer() && edit.at("at").is_number_integer();
    if (!sound) return false;
    parts.id = *id;
    parts.author = *author;
    parts.txn = edit.at("txn").get<std::int64_t>();
    parts.at = edit.at("at").get<std::int64_t>();
    std::size_t known = 6;
    if (edit.contains("like")) {
        parts.like = editIdOf(edit.at("like"));
        if (!parts.like) return false;
        ++known;
    } else {
        const auto record = idIn(edit, "record");
        const auto scope = idIn(edit, "scope");
        const std::string* kind = textIn(edit, "kind");
        if (!record || !scope || kind == nullptr) return false;
        parts.record = *record;
        parts.scope = *scope;
        parts.kind = *kind;
        known += 3;
    }
    parts.fields = &*fields;
    for (const auto& [name, value] : fields->items())
        parts.shape.first.push_back(name);
    for (const auto& [name, ids] : replaces->items()) {
        parts.shape.second.push_back(name);
        if (!ids.is_array()) return false;
        std::vector<EditId>& list = parts.replaces.emplace_back();
        for (const Value& text : ids) {
            const auto replaced = editIdOf(text);
            if (!replaced) return false;
            list.push_back(*replaced);
        }
    }
    if (edit.size() == known) return true;
    parts.extra = edit;
    for (const char* name :
         {"id", "txn", "at", "author", "fields", "replaces", "like", "record", "scope", "kind"})
        parts.extra.erase(name);
    return true;
}

/// What is named again and again, by its place.
template <class T>
class Places {
public:
    /// 0 for one that is new.
    std::uint64_t of(const T& thing) {
        const auto [place, isNew] = m_places.emplace(thing, m_places.size() + 1);
        return isNew ? 0 : place->second;
    }

private:
    std::map<T, std::uint64_t> m_places;
};

class Writer {
public:
    void edit(const Parts& parts) {
        shape(parts.shape);
        editId(parts.id, m_id);
        small().whole(static_cast<std::int64_t>(parts.id.number) - parts.txn);
        small().whole(parts.at - m_at);
        m_at = parts.at;
        id(parts.author);
        const bool likeFirst = parts.like && !parts.replaces.empty() && !parts.replaces.front().empty() &&
                               parts.replaces.front().front() == *parts.like;
        small().number(!parts.like ? kWholeEdit : likeFirst ? kLikeFirstReplaced : kLikeNamed);
        if (parts.like && !likeFirst) editId(*parts.like, m_replaced);
        if (!parts.like) whole(parts);
        for (const Value& value : *parts.fields)
            content(value);
        for (const std::vector<EditId>& ids : parts.replaces) {
            small().number(ids.size());
            for (const EditId& replaced : ids)
                editId(replaced, m_replaced);
        }
        small().number(parts.extra.size());
        if (!parts.extra.empty()) m_columns[kOthers].bytes(toCbor(parts.extra));
    }
    ByteWriter& small() { return m_columns[kSmall]; }
    [[nodiscard]] Bytes take() {
        ByteWriter all;
        all.number(kColumnsForm);
        for (const ByteWriter& column : m_columns)
            all.bytes(column.written());
        return all.take();
    }

private:
    void shape(const Shape& shape) {
        const std::uint64_t place = m_shapes.of(shape);
        small().number(place);
        if (place != 0) return;
        for (const Names* names : {&shape.first, &shape.second}) {
            m_columns[kShapes].number(names->size());
            for (const std::string& name : *names)
                m_columns[kShapes].text(name);
        }
    }
    void whole(const Parts& parts) {
        id(parts.record);
        id(parts.scope);
        const std::uint64_t place = m_kinds.of(parts.kind);
        small().number(place);
        if (place == 0) m_columns[kKinds].text(parts.kind);
    }
    void id(const Id& id) {
        const std::uint64_t place = m_ids.of(id);
        small().number(place);
        if (place == 0) m_columns[kIds].id(id);
    }
    /// Its number from the one after the last of its sort.
    void editId(const EditId& edit, std::uint64_t& last) {
        id(edit.replica);
        small().whole(static_cast<std::int64_t>(edit.number - last - 1));
        last = edit.number;
    }
    void content(const Value& value) {
        const auto* text = value.get_ptr<const std::string*>();
        const bool plain = text != nullptr && text->find(static_cast<char>(kTextEnd)) == std::string::npos;
        if (plain) {
            small().number(kText);
            m_columns[kTexts].raw(asBytes(*text));
            m_columns[kTexts].raw(ByteView(&kTextEnd, 1));
        } else if (isWhole(value)) {
            small().number(kWhole);
            m_columns[kOthers].whole(value.get<std::int64_t>());
        } else {
            small().number(kOther);
            m_columns[kOthers].bytes(toCbor(value));
        }
    }

    std::array<ByteWriter, kColumns> m_columns;
    Places<Shape> m_shapes;
    Places<Id> m_ids;
    Places<std::string> m_kinds;
    std::uint64_t m_id = 0;
    std::uint64_t m_replaced = 0;
    std::int64_t m_at = 0;
};

class Reader {
public:
    explicit Reader(ByteView bytes) : m_all(bytes) {
        if (m_all.number() != kColumnsForm) m_all.refuse();
        for (ByteView& column : m_views)
            column = m_all.bytes();
        m_columns = {ByteReader(m_views[0]), ByteReader(m_views[1]), ByteReader(m_views[2]),
                     ByteReader(m_views[3]), ByteReader(m_views[4]), ByteReader(m_views[5])};
    }
    ByteReader& small() { return m_columns[kSmall]; }
    [[nodiscard]] bool ok() const {
        bool ok = m_all.ok() && m_all.left() == 0 && m_expanded <= kBodyExpandedBytesMax;
        for (const ByteReader& column : m_columns)
            ok = ok && column.ok();
        return ok;
    }
    [[nodiscard]] bool atEnd() const {
        bool atEnd = ok();
        for (const ByteReader& column : m_columns)
            atEnd = atEnd && column.left() == 0;
        return atEnd;
    }

    Value edit() {
        const Shape shape = this->shape();
        Value edit = Value::object();
        const EditId own = editId(m_id);
        edit["id"] = own.toString();
        edit["txn"] = static_cast<std::int64_t>(own.number) - small().whole();
        m_at += small().whole();
        edit["at"] = m_at;
        edit["author"] = id().toString();
        const std::uint64_t likeness = small().number();
        if (likeness == kLikeNamed) edit["like"] = editId(m_replaced).toString();
        if (likeness == kWholeEdit) whole(edit);
        Value fields = Value::object();
        for (const std::string& name : shape.first)
            if (ok()) fields[name] = content(name.size());
        edit["fields"] = std::move(fields);
        Value replaces = Value::object();
        std::optional<std::string> first;
        for (const std::string& name : shape.second) {
            Value list = Value::array();
            for (std::uint64_t left = small().count(); left > 0 && ok(); --left)
                list.push_back(editId(m_replaced).toString());
            if (&name == &shape.second.front() && !list.empty()) first = list.front().get<std::string>();
            replaces[name] = std::move(list);
        }
        edit["replaces"] = std::move(replaces);
        if (likeness == kLikeFirstReplaced) edit["like"] = first.value_or("");
        const auto extra =
            small().number() > 0 ? fromCbor(m_columns[kOthers].bytes()) : Result<Value>(Value::object());
        if (!extra || !extra->is_object() || likeness > kLikeNamed) m_all.refuse();
        if (extra && extra->is_object()) edit.insert(extra->begin(), extra->end());
        return edit;
    }

private:
    static constexpr std::size_t kUsualBytes = 256; // what an edit takes as values besides its content

    Shape shape() {
        const std::uint64_t place = small().number();
        m_expanded += kUsualBytes;
        if (place != 0 && place <= m_shapes.size()) {
            m_expanded += m_shapes[place - 1].second;
            return ok() ? m_shapes[place - 1].first : Shape{};
        }
        if (place != 0) m_all.refuse();
        Shape shape;
        std::size_t bytes = 0;
        for (Names* names : {&shape.first, &shape.second})
            for (std::uint64_t left = m_columns[kShapes].count(); left > 0 && ok(); --left) {
                names->emplace_back(m_columns[kShapes].text());
                bytes += names->back().size() + kUsualBytes / 2;
            }
        m_expanded += bytes;
        m_shapes.emplace_back(shape, bytes);
        return shape;
    }
    void whole(Value& edit) {
        edit["record"] = id().toString();
        edit["scope"] = id().toString();
        const std::uint64_t place = small().number();
        if (place == 0) m_kinds.emplace_back(m_columns[kKinds].text());
        const std::string kind =
            place <= m_kinds.size() ? m_kinds[place == 0 ? m_kinds.size() - 1 : place - 1] : "";
        if (place > m_kinds.size()) m_all.refuse();
        m_expanded += kind.size();
        edit["kind"] = kind;
    }
    Id id() {
        const std::uint64_t place = small().number();
        if (place == 0) m_ids.push_back(m_columns[kIds].id());
        if (place <= m_ids.size()) return m_ids[place == 0 ? m_ids.size() - 1 : place - 1];
        m_all.refuse();
        return {};
    }
    EditId editId(std::uint64_t& last) {
        const Id replica = id();
        last += static_cast<std::uint64_t>(small().whole()) + 1;
        m_expanded += kUsualBytes / 2;
        return {replica, last};
    }
    Value content(std::size_t nameBytes) {
        m_expanded += nameBytes;
        const std::uint64_t type = small().number();
        if (type == kWhole) return m_columns[kOthers].whole();
        if (type == kOther) {
            auto value = fromCbor(m_columns[kOthers].bytes());
            if (!value) m_all.refuse();
            return value ? std::move(*value) : Value();
        }
        const ByteView rest = m_views[kTexts].last(m_columns[kTexts].left());
        const std::size_t end = asText(rest).find(static_cast<char>(kTextEnd));
        if (type != kText || end == std::string_view::npos) m_all.refuse();
        if (!ok()) return {};
        std::string text(asText(m_columns[kTexts].raw(end)));
        (void)m_columns[kTexts].raw(1);
        return text;
    }

    ByteReader m_all;
    std::array<ByteView, kColumns> m_views{};
    std::array<ByteReader, kColumns> m_columns{ByteReader({}), ByteReader({}), ByteReader({}),
                                               ByteReader({}), ByteReader({}), ByteReader({})};
    std::vector<std::pair<Shape, std::size_t>> m_shapes;
    std::vector<Id> m_ids;
    std::vector<std::string> m_kinds;
    std::uint64_t m_id = 0;
    std::uint64_t m_replaced = 0;
    std::int64_t m_at = 0;
    std::size_t m_expanded = 0;
};

std::optional<Bytes> packedLists(const std::vector<const Value*>& lists) {
    Writer writer;
    writer.small().number(lists.size());
    for (const Value* list : lists) {
        writer.small().number(list->size());
        for (const Value& edit : *list) {
            Parts parts;
            if (!takeApart(edit, parts)) return std::nullopt;
            writer.edit(parts);
        }
    }
    return writer.take();
}

std::optional<std::vector<Value>> unpackedLists(ByteView bytes) {
    Reader reader(bytes);
    std::vector<Value> lists;
    std::size_t edits = 0;
    for (std::uint64_t left = reader.small().count(); left > 0 && reader.ok(); --left) {
        Value& list = lists.emplace_back(Value::array());
        const std::size_t count = reader.small().count();
        edits += count;
        if (edits > kAnswerEditsMax || lists.size() > kRequestEditsMax) return std::nullopt;
        for (std::size_t i = 0; i < count && reader.ok(); ++i)
            list.push_back(reader.edit());
    }
    if (!reader.atEnd()) return std::nullopt;
    return lists;
}

Value* listIn(Value& message, const char* name, bool packed) {
    const auto found = message.find(name);
    if (found == message.end()) return nullptr;
    const bool wanted = packed ? found->is_binary() : found->is_array() && !found->empty();
    return wanted ? &*found : nullptr;
}

} // namespace

void packColumns(Value& message) {
    if (!message.is_object()) return;
    for (const char* name : {"edits", "witnessed"})
        if (Value* list = listIn(message, name, false))
            if (auto bytes = packedLists({list})) *list = Value::binary(std::move(*bytes));
    Value* txns = listIn(message, "txns", false);
    if (txns == nullptr) return;
    std::vector<const Value*> lists;
    for (const Value& txn : *txns) {
        if (!txn.is_object() || txn.size() != 1 || !txn.contains("edits") || !txn.at("edits").is_array())
            return;
        lists.push_back(&txn.at("edits"));
    }
    if (auto bytes = packedLists(lists)) *txns = Value::binary(std::move(*bytes));
}

bool unpackColumns(Value& message) {
    if (!message.is_object()) return true;
    for (const char* name : {"edits", "witnessed"})
        if (Value* list = listIn(message, name, true)) {
            auto lists = unpackedLists(list->get_binary());
            if (!lists || lists->size() != 1) return false;
            *list = std::move(lists->front());
        }
    Value* txns = listIn(message, "txns", true);
    if (txns == nullptr) return true;
    auto lists = unpackedLists(txns->get_binary());
    if (!lists) return false;
    *txns = Value::array();
    for (Value& list : *lists)
        txns->push_back({{"edits", std::move(list)}});
    return true;
}

} // namespace feltbok
