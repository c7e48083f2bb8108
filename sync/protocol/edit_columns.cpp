// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/edit_columns.h"

#include "core/base/packing.h"
#include "core/record/edit.h"
#include "sync/protocol/limits.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace feltbok {
namespace {

enum Column : std::uint8_t { kShapes, kIds, kKinds, kSmall, kTexts, kOthers, kColumns };
enum : std::uint8_t { kText = 0, kWhole = 1, kOther = 2 };
enum : std::uint8_t { kWholeEdit = 0, kLikeFirstReplaced = 1, kLikeNamed = 2 };
constexpr std::uint8_t kTextEnd = 0xFF; // in no UTF-8
constexpr std::size_t kColumnsEditsMax = std::max(kAnswerEditsMax, kRequestEditsMax);

using Names = std::vector<std::string>;
using Shape = std::pair<Names, Names>; // of the fields, of what is replaced

/// One that CBOR read is unsigned, and the same number.
bool isWhole(const Value& value) {
    return value.is_number_integer() && (!value.is_number_unsigned() ||
                                         value.get<std::uint64_t>() <= static_cast<std::uint64_t>(INT64_MAX));
}

Shape shapeOf(const Edit& edit) {
    Shape shape;
    for (const auto& [name, value] : edit.fields)
        shape.first.push_back(name);
    for (const auto& [name, ids] : edit.replaces)
        shape.second.push_back(name);
    return shape;
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
    void edit(const Edit& edit, const std::optional<EditId>& like) {
        shape(shapeOf(edit));
        editId(edit.id, m_id);
        small().whole(static_cast<std::int64_t>(edit.id.number - edit.txn));
        small().whole(edit.at.ms - m_at);
        m_at = edit.at.ms;
        id(edit.author);
        const bool likeFirst = like && !edit.replaces.empty() && !edit.replaces.begin()->second.empty() &&
                               edit.replaces.begin()->second.front() == *like;
        small().number(!like ? kWholeEdit : likeFirst ? kLikeFirstReplaced : kLikeNamed);
        if (like && !likeFirst) editId(*like, m_replaced);
        if (!like) whole(edit);
        for (const auto& [name, value] : edit.fields)
            content(value);
        for (const auto& [name, ids] : edit.replaces) {
            small().number(ids.size());
            for (const EditId& replaced : ids)
                editId(replaced, m_replaced);
        }
        small().number(edit.extra.size());
        if (!edit.extra.empty()) m_columns[kOthers].bytes(toCbor(edit.extra));
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
    void whole(const Edit& edit) {
        id(edit.record);
        id(edit.scope);
        const std::uint64_t place = m_kinds.of(edit.kind);
        small().number(place);
        if (place == 0) m_columns[kKinds].text(edit.kind);
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

    GivenEdit edit() {
        const Shape shape = this->shape();
        GivenEdit given(Edit{});
        Edit& edit = *given.edit;
        edit.id = editId(m_id);
        edit.txn = edit.id.number - static_cast<std::uint64_t>(small().whole());
        m_at = static_cast<std::int64_t>(static_cast<std::uint64_t>(m_at) +
                                         static_cast<std::uint64_t>(small().whole()));
        edit.at = Instant{m_at};
        edit.author = id();
        const std::uint64_t likeness = small().number();
        if (likeness > kLikeNamed) m_all.refuse();
        if (likeness == kLikeNamed) given.like = editId(m_replaced);
        if (likeness == kWholeEdit) whole(edit);
        for (const std::string& name : shape.first)
            if (ok()) edit.fields.insert_or_assign(name, content(name.size()));
        for (const std::string& name : shape.second) {
            std::vector<EditId>& list = edit.replaces[name];
            for (std::uint64_t left = small().count(); left > 0 && ok(); --left)
                list.push_back(editId(m_replaced));
        }
        if (likeness == kLikeFirstReplaced) {
            const bool named = !edit.replaces.empty() && !edit.replaces.begin()->second.empty();
            if (!named) m_all.refuse();
            if (named) given.like = edit.replaces.begin()->second.front();
        }
        if (small().number() == 0) return given;
        auto extra = fromCbor(m_columns[kOthers].bytes());
        if (extra && extra->is_object())
            edit.extra = std::move(*extra);
        else
            m_all.refuse();
        return given;
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
    void whole(Edit& edit) {
        edit.record = id();
        edit.scope = id();
        const std::uint64_t place = small().number();
        if (place == 0) m_kinds.emplace_back(m_columns[kKinds].text());
        if (place > m_kinds.size()) m_all.refuse();
        if (place <= m_kinds.size()) edit.kind = m_kinds[place == 0 ? m_kinds.size() - 1 : place - 1];
        m_expanded += edit.kind.size();
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

} // namespace

std::optional<Bytes> packColumns(const std::vector<const GivenEdits*>& lists) {
    Writer writer;
    writer.small().number(lists.size());
    for (const GivenEdits* list : lists) {
        writer.small().number(list->size());
        for (const GivenEdit& given : *list) {
            if (!given.edit) return std::nullopt;
            writer.edit(*given.edit, given.like);
        }
    }
    return writer.take();
}

std::optional<std::vector<GivenEdits>> unpackColumns(ByteView bytes) {
    Reader reader(bytes);
    std::vector<GivenEdits> lists;
    std::size_t edits = 0;
    for (std::uint64_t left = reader.small().count(); left > 0 && reader.ok(); --left) {
        GivenEdits& list = lists.emplace_back();
        const std::size_t count = reader.small().count();
        edits += count;
        if (edits > kColumnsEditsMax || lists.size() > kRequestEditsMax) return std::nullopt;
        list.reserve(count);
        for (std::size_t i = 0; i < count && reader.ok(); ++i)
            list.push_back(reader.edit());
    }
    if (!reader.atEnd()) return std::nullopt;
    return lists;
}

} // namespace feltbok
