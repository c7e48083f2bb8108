// SPDX-License-Identifier: Apache-2.0
// An edit's deterministic CBOR written and read without a tree of values in between: every edit of a batch is
// digested, kept and read again, and that tree was most of what it cost.
#include "core/record/edit_codec.h"
#include "core/record/erasure.h"

#include <charconv>

namespace feltbok {
namespace {

enum : std::uint8_t { kPositive = 0, kNegative = 1, kText = 3, kList = 4, kMap = 5 };
constexpr std::uint8_t kFalse = 0xF4;
constexpr std::uint8_t kTrue = 0xF5;
constexpr std::uint8_t kNull = 0xF6;
constexpr std::size_t kUuidText = 36;
constexpr unsigned kMembers = 9;

class CborWriter {
public:
    explicit CborWriter(Bytes& to) : m_to(to) {}
    void head(std::uint8_t major, std::uint64_t count) {
        const auto kind = static_cast<std::uint8_t>(major << 5U);
        if (count < 24) return m_to.push_back(static_cast<std::uint8_t>(kind | count));
        const unsigned size = count <= 0xFF ? 0 : count <= 0xFFFF ? 1 : count <= 0xFFFFFFFF ? 2 : 3;
        m_to.push_back(static_cast<std::uint8_t>(kind | (24U + size)));
        for (unsigned shift = 8U << size; shift > 0; shift -= 8)
            m_to.push_back(static_cast<std::uint8_t>(count >> (shift - 8)));
    }
    void text(std::string_view text) {
        head(kText, text.size());
        m_to.insert(m_to.end(), text.begin(), text.end());
    }
    void whole(std::int64_t number) {
        if (number < 0)
            head(kNegative, ~static_cast<std::uint64_t>(number));
        else
            head(kPositive, static_cast<std::uint64_t>(number));
    }
    void uuid(const Id& id) {
        head(kText, kUuidText);
        putUuid(id);
    }
    void editId(const EditId& id) {
        std::array<char, 20> digits{};
        char* const end = std::to_chars(digits.data(), digits.data() + digits.size(), id.number).ptr;
        head(kText, kUuidText + 1 + static_cast<std::size_t>(end - digits.data()));
        putUuid(id.replica);
        m_to.push_back(':');
        m_to.insert(m_to.end(), digits.data(), end);
    }
    void value(const Value& value) {
        if (value.is_string()) return text(value.get_ref<const std::string&>());
        if (value.is_number_integer() && !value.is_number_unsigned()) return whole(value.get<std::int64_t>());
        Value::to_cbor(value, m_to);
    }

private:
    void putUuid(const Id& id) {
        const std::size_t at = m_to.size();
        m_to.resize(at + kUuidText);
        id.writeText(reinterpret_cast<char*>(m_to.data() + at));
    }
    Bytes& m_to;
};

/// Reads what CborWriter wrote. Anything else: `ok` is false, and the tree of values reads it.
class CborReader {
public:
    explicit CborReader(ByteView bytes) : m_bytes(bytes) {}
    std::uint64_t head(std::uint8_t major) {
        if (m_at >= m_bytes.size() || m_bytes[m_at] >> 5U != major) return refuse();
        const unsigned info = m_bytes[m_at++] & 0x1FU;
        if (info < 24) return info;
        if (info > 27) return refuse();
        const std::size_t width = std::size_t{1} << (info - 24U);
        if (m_bytes.size() - m_at < width) return refuse();
        std::uint64_t count = 0;
        for (std::size_t i = 0; i < width; ++i)
            count = count << 8U | m_bytes[m_at++];
        return count;
    }
    std::string_view text() {
        const std::uint64_t size = head(kText);
        if (size > m_bytes.size() - m_at) (void)refuse();
        if (!m_ok) return {};
        m_at += size;
        return asText(m_bytes.subspan(m_at - size, size));
    }
    void key(std::string_view name) { m_ok = text() == name && m_ok; }
    std::int64_t whole() {
        const bool negative = m_at < m_bytes.size() && m_bytes[m_at] >> 5U == kNegative;
        const std::uint64_t count = head(negative ? kNegative : kPositive);
        if (count > static_cast<std::uint64_t>(INT64_MAX)) (void)refuse();
        return negative ? -1 - static_cast<std::int64_t>(count) : static_cast<std::int64_t>(count);
    }
    Id uuid() { return parsed(Id::parse(text())); }
    EditId editId() { return parsed(EditId::parse(text())); }
    Value value() {
        if (m_at >= m_bytes.size()) (void)refuse();
        if (!m_ok) return {};
        const std::uint8_t first = m_bytes[m_at];
        if (first >> 5U == kText) return std::string(text());
        if (first >> 5U == kPositive || first >> 5U == kNegative) return whole();
        if (first != kFalse && first != kTrue && first != kNull) return refuse();
        ++m_at;
        return first == kNull ? Value() : Value(first == kTrue);
    }
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }

private:
    template <class T>
    T parsed(Result<T> value) {
        if (value) return *value;
        m_ok = false;
        return {};
    }
    std::uint64_t refuse() {
        m_ok = false;
        return 0;
    }
    ByteView m_bytes;
    std::size_t m_at = 0;
    bool m_ok = true;
};

bool readPlain(ByteView bytes, Edit& edit) {
    CborReader in(bytes);
    if (in.head(kMap) != kMembers) return false;
    in.key("at");
    edit.at = Instant{in.whole()};
    in.key("author");
    edit.author = in.uuid();
    in.key("fields");
    for (std::uint64_t left = in.head(kMap); left > 0 && in.ok(); --left) {
        std::string name(in.text());
        edit.fields.emplace_hint(edit.fields.end(), std::move(name), in.value());
    }
    in.key("id");
    edit.id = in.editId();
    in.key("kind");
    edit.kind = in.text();
    in.key("record");
    edit.record = in.uuid();
    in.key("replaces");
    for (std::uint64_t left = in.head(kMap); left > 0 && in.ok(); --left) {
        std::vector<EditId>& list =
            edit.replaces.emplace_hint(edit.replaces.end(), in.text(), std::vector<EditId>())->second;
        for (std::uint64_t ids = in.head(kList); ids > 0 && in.ok(); --ids)
            list.push_back(in.editId());
    }
    in.key("scope");
    edit.scope = in.uuid();
    in.key("txn");
    edit.txn = static_cast<std::uint64_t>(in.whole());
    return in.ok() && in.atEnd();
}

} // namespace

Bytes bytesOf(const Edit& edit) {
    if (!edit.extra.empty()) return toCbor(encodeEdit(edit));
    constexpr std::size_t kUsualBytes = 512;
    Bytes bytes;
    bytes.reserve(kUsualBytes);
    CborWriter out(bytes);
    out.head(kMap, kMembers);
    out.text("at");
    out.whole(edit.at.ms);
    out.text("author");
    out.uuid(edit.author);
    out.text("fields");
    out.head(kMap, edit.fields.size());
    for (const auto& [name, value] : edit.fields) {
        out.text(name);
        out.value(value);
    }
    out.text("id");
    out.editId(edit.id);
    out.text("kind");
    out.text(edit.kind);
    out.text("record");
    out.uuid(edit.record);
    out.text("replaces");
    out.head(kMap, edit.replaces.size());
    for (const auto& [name, ids] : edit.replaces) {
        out.text(name);
        out.head(kList, ids.size());
        for (const EditId& id : ids)
            out.editId(id);
    }
    out.text("scope");
    out.uuid(edit.scope);
    out.text("txn");
    out.head(kPositive, edit.txn);
    return bytes;
}

Digest digestOfEdit(ByteView bytes) {
    constexpr std::uint8_t kPlainEdit = kMap << 5U | kMembers; // one without further members was never erased
    if (bytes.empty() || bytes.front() == kPlainEdit) return sha256(bytes);
    const auto edit = editFromBytes(bytes);
    if (!edit || !isErased(*edit)) return sha256(bytes);
    const Value& former = edit->extra.at(kErasedMember);
    const auto digest =
        former.is_string() ? digestFromHex(former.get_ref<const std::string&>()) : std::nullopt;
    return digest.value_or(sha256(bytes));
}

Result<Edit> editFromBytes(ByteView bytes) {
    Edit edit;
    if (readPlain(bytes, edit)) return edit;
    auto value = fromCbor(bytes);
    return value ? decodeEdit(*value) : fail(value);
}

} // namespace feltbok
