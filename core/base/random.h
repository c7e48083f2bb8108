// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>

namespace feltbok {

/// Where random bytes come from. Passed in, so that a test replays a run from its seed.
class Random {
public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;

    /// Evenly spread in [0, bound); bound > 0.
    [[nodiscard]] std::uint64_t below(std::uint64_t bound) {
        std::uint64_t value = 0;
        std::uint8_t raw[sizeof value];
        const std::uint64_t whole = UINT64_MAX - UINT64_MAX % bound;
        do {
            fill(raw);
            value = 0;
            for (const std::uint8_t byte : raw)
                value = value << 8U | byte;
        } while (value >= whole);
        return value % bound;
    }
};

} // namespace feltbok
