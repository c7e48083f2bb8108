// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record/record_state.h"

#include <cstdint>
#include <string>

namespace feltbok {

/// A sum over the head ids of all records of a scope, kept up to date as heads come and go, so that two
/// replicas can tell in one comparison whether they hold the same (P4). Order does not matter; no protection
/// against forgers.
class ScopeChecksum {
public:
    ScopeChecksum() = default;
    ScopeChecksum(std::uint64_t low, std::uint64_t high) : m_low(low), m_high(high) {}

    /// Counts all heads of a record in, or out again.
    void add(const Id& record, const RecordState& state);
    void remove(const Id& record, const RecordState& state);
    /// Counts in what another sum has counted.
    void add(const ScopeChecksum& other) {
        m_low += other.m_low;
        m_high += other.m_high;
    }

    [[nodiscard]] std::string toString() const; ///< 32 hex digits
    [[nodiscard]] std::uint64_t low() const { return m_low; }
    [[nodiscard]] std::uint64_t high() const { return m_high; }
    [[nodiscard]] bool operator==(const ScopeChecksum&) const = default;

private:
    std::uint64_t m_low = 0;
    std::uint64_t m_high = 0;
};

} // namespace feltbok
