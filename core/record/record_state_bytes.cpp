// SPDX-License-Identifier: Apache-2.0
// A record's state as it lies in a database: ids once, then by their place in the list.
#include "core/base/packing.h"
#include "core/record/record_state.h"

namespace feltbok {
namespace {

constexpr std::uint8_t kForm = 1; // CBOR, as earlier versions wrote, begins with the head of a map
enum : std::uint8_t { kText = 0, kOther = 1 };

class StateWriter {
public:
    void edit(const EditId& id) {
        m_body.number(placeOf(id.replica));
        m_body.number(id.number);
    }
    void head(const Head& head) {
        edit(head.edit);
        m_body.whole(head.at.ms);
        m_body.number(placeOf(head.author));
        const bool isText = head.value.is_string();
        m_body.number(isText ? kText : kOther);
        if (isText)
            m_body.text(head.value.get_ref<const std::string&>());
        else
            m_body.bytes(toCbor(head.value));
    }
    void edits(const std::set<EditId>& ids) {
        m_body.number(ids.size());
        for (const EditId& id : ids)
            edit(id);
    }
    ByteWriter& body() { return m_body; }
    [[nodiscard]] Bytes take() {
        ByteWriter whole;
        whole.number(kForm);
        whole.number(m_ids.size());
        for (const Id& id : m_ids)
            whole.id(id);
        whole.raw(m_body.written());
        return whole.take();
    }

private:
    std::size_t placeOf(const Id& id) {
        for (std::size_t i = 0; i < m_ids.size(); ++i) // a handful: those who wrote in one record
            if (m_ids[i] == id) return i;
        m_ids.push_back(id);
        return m_ids.size() - 1;
    }
    ByteWriter m_body;
    std::vector<Id> m_ids;
};

class StateReader {
public:
    explicit StateReader(ByteView bytes) : m_in(bytes) {
        (void)m_in.number();
        const std::size_t count = m_in.count();
        for (std::size_t i = 0; i < count && m_in.ok(); ++i)
            m_ids.push_back(m_in.id());
    }
    ByteReader& in() { return m_in; }
    EditId edit() {
        const Id replica = named();
        return {replica, m_in.number()};
    }
    Head head() {
        Head head;
        head.edit = edit();
        head.at = Instant{m_in.whole()};
        head.author = named();
        const bool isText = m_in.number() == kText;
        const ByteView content = m_in.bytes();
        if (isText) {
            head.value = std::string(asText(content));
            return head;
        }
        auto value = fromCbor(content);
        if (value)
            head.value = std::move(*value);
        else
            m_in.refuse();
        return head;
    }
    std::set<EditId> edits() {
        std::set<EditId> ids;
        const std::size_t count = m_in.count();
        for (std::size_t i = 0; i < count && m_in.ok(); ++i)
            ids.insert(ids.end(), edit());
        return ids;
    }

private:
    Id named() {
        const std::uint64_t place = m_in.number();
        if (place < m_ids.size()) return m_ids[place];
        m_in.refuse();
        return {};
    }
    ByteReader m_in;
    std::vector<Id> m_ids;
};

} // namespace

Bytes RecordState::toBytes() const {
    StateWriter out;
    out.body().number(m_registers.size());
    for (const auto& [name, reg] : m_registers) {
        out.body().text(name);
        out.body().number(reg.heads().size());
        for (const Head& head : reg.heads())
            out.head(head);
        out.edits(reg.awaited());
    }
    out.body().number(m_seenByDeletion.size());
    for (const auto& [edit, ids] : m_seenByDeletion) {
        out.edit(edit);
        out.edits(ids);
    }
    return out.take();
}

Result<RecordState> RecordState::fromBytes(ByteView bytes) {
    if (bytes.empty() || bytes[0] != kForm) {
        auto value = fromCbor(bytes);
        return value ? decode(*value) : fail(value);
    }
    StateReader reader(bytes);
    ByteReader& in = reader.in();
    RecordState state;
    const std::size_t registers = in.count();
    for (std::size_t i = 0; i < registers && in.ok(); ++i) {
        std::string name(in.text());
        std::vector<Head> heads(in.count());
        for (Head& head : heads)
            head = reader.head();
        state.m_registers.emplace_hint(state.m_registers.end(), std::move(name),
                                       Register(std::move(heads), reader.edits()));
    }
    const std::size_t deletions = in.count();
    for (std::size_t i = 0; i < deletions && in.ok(); ++i) {
        const EditId edit = reader.edit();
        state.m_seenByDeletion.emplace(edit, reader.edits());
    }
    if (!in.ok() || in.left() != 0) return fail(ErrorCode::Damaged, "a record's state is damaged");
    return state;
}

} // namespace feltbok
