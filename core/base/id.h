// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"

#include <array>
#include <compare>
#include <cstring>
#include <functional>
#include <string>
#include <string_view>

namespace feltbok {

class Random;

/// A 128-bit identity: of a record, replica, scope, person. Written as a UUID (8-4-4-4-12 hex digits).
/// Sorts by its bytes, which is also the order of its text.
class Id {
public:
    static constexpr std::size_t kBytes = 16;

    Id() = default;
    explicit Id(const std::array<std::uint8_t, kBytes>& bytes) : m_bytes(bytes) {}

    /// A new random id (UUID version 4).
    [[nodiscard]] static Id random(Random& random);

    /// The id that follows from a parent and a name, the same on every device: an answer's from its
    /// interview, question path and repeat instances (UUID version 8 over SHA-256).
    [[nodiscard]] static Id derived(const Id& parent, std::string_view name);

    /// Reads a UUID with or without hyphens, in either case.
    [[nodiscard]] static Result<Id> parse(std::string_view text);
    /// Reads 16 raw bytes; anything else is an error.
    [[nodiscard]] static Result<Id> fromBytes(ByteView bytes);

    [[nodiscard]] std::string toString() const;
    /// The same 36 letters, without a zero at the end.
    void writeText(char* to) const;
    [[nodiscard]] ByteView bytes() const { return m_bytes; }
    [[nodiscard]] bool isNull() const { return *this == Id{}; }

    auto operator<=>(const Id&) const = default;

private:
    std::array<std::uint8_t, kBytes> m_bytes{};
};

} // namespace feltbok

template <>
struct std::hash<feltbok::Id> {
    std::size_t operator()(const feltbok::Id& id) const noexcept {
        std::size_t value = 0; // random already: its first bytes are a hash
        std::memcpy(&value, id.bytes().data(), sizeof value);
        return value;
    }
};
