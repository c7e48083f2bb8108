// SPDX-License-Identifier: Apache-2.0
#include "sync/client/back_off.h"

#include <algorithm>

namespace feltbok {

std::int64_t BackOff::nextMs() {
    constexpr unsigned kDoublingsMax = 16;
    const std::int64_t wholeMs =
        std::min(kBackOffLastMs, kBackOffFirstMs << std::min(m_tries, kDoublingsMax));
    ++m_tries;
    const std::int64_t halfMs = wholeMs / 2;
    return halfMs + static_cast<std::int64_t>(m_random.below(static_cast<std::uint64_t>(halfMs) + 1));
}

} // namespace feltbok
