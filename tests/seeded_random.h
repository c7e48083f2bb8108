// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/random.h"

#include <cstdlib>
#include <random>

namespace feltbok::testing {

/// Random numbers that a seed repeats. A test prints `seed()` and takes it back from FELTBOK_SEED.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(std::uint64_t seed) : m_seed(seed), m_engine(seed) {}

    [[nodiscard]] static SeededRandom fromEnvironment() {
        const char* given = std::getenv("FELTBOK_SEED");
        return SeededRandom(given != nullptr ? std::strtoull(given, nullptr, 10) : std::random_device{}());
    }

    void fill(std::span<std::uint8_t> bytes) override {
        for (std::uint8_t& byte : bytes)
            byte = static_cast<std::uint8_t>(m_engine());
    }
    [[nodiscard]] std::uint64_t seed() const { return m_seed; }

private:
    std::uint64_t m_seed;
    std::mt19937_64 m_engine;
};

} // namespace feltbok::testing
