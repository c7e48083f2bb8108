// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/instant.h"
#include "core/forms/xpath/date_time.h"

#include <string_view>

namespace feltbok::ctl {

/// Reads "2026-11-20T10:00:00.000Z" or one with an offset; without one it is UTC.
[[nodiscard]] inline Result<Instant> parseInstant(std::string_view text) {
    const auto utc = xpath::TimeZone::named("UTC");
    if (!utc) return fail(utc);
    const auto days = xpath::parseDateTime(text, *utc);
    if (!days)
        return fail(ErrorCode::BadInput, "This is no moment: write it as 2026-11-20T10:00:00Z.",
                    std::string(text));
    return xpath::instantOf(*days);
}

} // namespace feltbok::ctl
