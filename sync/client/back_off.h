// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/random.h"

#include <cstdint>

namespace feltbok {

constexpr std::int64_t kBackOffFirstMs = 2'000;
constexpr std::int64_t kBackOffLastMs = 5LL * 60 * 1000;

/// How long to wait before trying again: doubling from kBackOffFirstMs to kBackOffLastMs, each time evenly
/// spread over the upper half, so that a hundred tablets do not come back in the same second.
class BackOff {
public:
    explicit BackOff(Random& random) : m_random(random) {}
    [[nodiscard]] std::int64_t nextMs();
    void reset() { m_tries = 0; } ///< it worked, or the network came back

private:
    Random& m_random;
    unsigned m_tries = 0;
};

} // namespace feltbok
