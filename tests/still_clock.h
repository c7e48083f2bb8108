// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

namespace feltbok::testing {

/// A clock that stands still until it is moved.
class StillClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return m_now; }
    void advance(std::int64_t ms) { m_now.ms += ms; }

private:
    Instant m_now{1'795'000'000'000};
};

} // namespace feltbok::testing
