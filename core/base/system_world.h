// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"

namespace feltbok {

/// The machine's clock, moved by `offsetMs` (zero but in rehearsals of a wrong clock).
class SystemClock final : public Clock {
public:
    explicit SystemClock(std::int64_t offsetMs = 0) : m_offsetMs(offsetMs) {}
    [[nodiscard]] Instant now() const override;

private:
    std::int64_t m_offsetMs;
};

/// The operating system's random numbers (libsodium).
class SystemRandom final : public Random {
public:
    SystemRandom();
    void fill(std::span<std::uint8_t> bytes) override;
};

} // namespace feltbok
