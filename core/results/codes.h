// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <optional>
#include <string>
#include <string_view>

namespace feltbok::results {

/// A CPV code as typed, "34136000-9" or "34136000", spaces aside; BadInput if it is no such code.
[[nodiscard]] Result<std::string> cpvOf(std::string_view typed);

/// The check digit that the first eight digits give, where the code has another; nothing if it agrees or has
/// none. To be remarked on, not refused: the list of 2008 itself has codes whose digit is another
/// (51000000-9, 03300000-2).
[[nodiscard]] std::optional<int> cpvDigitInstead(std::string_view code);

/// A Norwegian organisation number, nine digits of which the last checks the others (modulus 11); BadInput if
/// not.
[[nodiscard]] Result<std::string> organisationNumberOf(std::string_view typed);

} // namespace feltbok::results
