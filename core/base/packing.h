// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"

#include <cstdint>
#include <string_view>

namespace feltbok {

/// Writes numbers, texts and ids one after the other, small numbers in few bytes (LEB128; signed ones
/// zigzag).
class ByteWriter {
public:
    explicit ByteWriter(std::size_t usualBytes = 0) { m_bytes.reserve(usualBytes); }
    void number(std::uint64_t value) {
        while (value >= kMore) {
            m_bytes.push_back(static_cast<std::uint8_t>(value | kMore));
            value >>= kBits;
        }
        m_bytes.push_back(static_cast<std::uint8_t>(value));
    }
    void whole(std::int64_t value) {
        const auto bits = static_cast<std::uint64_t>(value);
        number(bits << 1U ^ (value < 0 ? ~std::uint64_t{0} : 0));
    }
    void raw(ByteView bytes) { m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end()); }
    /// Length first.
    void bytes(ByteView bytes) {
        number(bytes.size());
        raw(bytes);
    }
    void text(std::string_view text) { bytes(asBytes(text)); }
    void id(const Id& id) { raw(id.bytes()); }

    [[nodiscard]] const Bytes& written() const { return m_bytes; }
    [[nodiscard]] Bytes take() { return std::move(m_bytes); }

private:
    static constexpr std::uint64_t kMore = 0x80;
    static constexpr unsigned kBits = 7;
    Bytes m_bytes;
};

/// Reads what a ByteWriter wrote, or what a stranger claims it did: past the end, or of a number too long,
/// everything reads as nothing and `ok` is false from then on. Views hold as long as the bytes read.
class ByteReader {
public:
    explicit ByteReader(ByteView bytes) : m_bytes(bytes) {}

    [[nodiscard]] std::uint64_t number() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            if (m_at == m_bytes.size()) break;
            const std::uint8_t next = m_bytes[m_at++];
            value |= std::uint64_t{next & 0x7FU} << shift;
            if (next < 0x80) return shift == 63 && next > 1 ? refuse() : value;
        }
        return refuse();
    }
    [[nodiscard]] std::int64_t whole() {
        const std::uint64_t bits = number();
        return static_cast<std::int64_t>(bits >> 1U ^ ((bits & 1U) != 0 ? ~std::uint64_t{0} : 0));
    }
    [[nodiscard]] ByteView raw(std::size_t count) {
        if (!m_ok || count > m_bytes.size() - m_at) {
            (void)refuse();
            return {};
        }
        m_at += count;
        return m_bytes.subspan(m_at - count, count);
    }
    [[nodiscard]] ByteView bytes() { return raw(number()); }
    [[nodiscard]] std::string_view text() { return asText(bytes()); }
    [[nodiscard]] Id id() { return Id::fromBytes(raw(Id::kBytes)).value_or(Id{}); }
    /// A count of things of which each takes at least a byte: more than there are bytes left is refused.
    [[nodiscard]] std::size_t count() {
        const std::uint64_t many = number();
        return many <= left() ? many : refuse();
    }

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] std::size_t left() const { return m_bytes.size() - m_at; }
    std::uint64_t refuse() {
        m_ok = false;
        m_at = m_bytes.size();
        return 0;
    }

private:
    ByteView m_bytes;
    std::size_t m_at = 0;
    bool m_ok = true;
};

} // namespace feltbok
