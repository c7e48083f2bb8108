// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <optional>
#include <string>
#include <string_view>

namespace feltbok::library {

// Codes of the Common Procurement Vocabulary (regulation (EC) No 213/2008): eight digits and a check digit,
// each two, three … digits from the left naming a wider group.

/// A CPV code as typed, "34136000-9" or "34136000", spaces aside; BadInput, without a place, if it is no such
/// code.
[[nodiscard]] Result<std::string> cpvOf(std::string_view typed);

/// The check digit that the first eight digits give, where the code has another; nothing if it agrees or has
/// none. To be remarked on, not refused: the list of 2008 itself has codes whose digit is another
/// (51000000-9, 03300000-2).
[[nodiscard]] std::optional<int> cpvDigitInstead(std::string_view code);

/// A code, or the digits that a group's codes begin with: "34", "3413".
[[nodiscard]] bool isCpvOrGroup(std::string_view text);

} // namespace feltbok::library
