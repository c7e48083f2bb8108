// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/random.h"

namespace feltbok::test {

/// Bytes that count up: different each time, the same in each run.
class CountingRandom final : public Random {
public:
    void fill(std::span<std::uint8_t> bytes) override {
        for (std::uint8_t& byte : bytes)
            byte = ++m_next;
    }

private:
    std::uint8_t m_next = 0;
};

} // namespace feltbok::test
