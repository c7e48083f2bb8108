// SPDX-License-Identifier: Apache-2.0
#include "core/base/system_world.h"

#include <sodium.h>

#include <chrono>
#include <cstdlib>

namespace feltbok {

Instant SystemClock::now() const {
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::milliseconds>(since).count() + m_offsetMs};
}

SystemRandom::SystemRandom() {
    if (sodium_init() < 0) std::abort(); // no source of randomness: nothing safe can be done
}

void SystemRandom::fill(std::span<std::uint8_t> bytes) {
    randombytes_buf(bytes.data(), bytes.size());
}

} // namespace feltbok
