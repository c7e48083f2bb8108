// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/instant.h"

namespace feltbok {

/// What time it is. Passed in, so that a test turns the clock to 2030.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

} // namespace feltbok
