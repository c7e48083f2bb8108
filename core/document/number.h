// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <string>
#include <string_view>

namespace feltbok::document {

constexpr int kDecimalsMax = 9;

/// A number as Norwegians and others type it: "1 234,5", "1234.5", "−3". One comma or point is the decimal
/// mark; spaces (also hard ones) stand between thousands. Anything else is BadInput.
[[nodiscard]] Result<double> numberOf(std::string_view typed);

/// As Norwegians write it: "203 553", "0,312", "−4,5"; thousands apart by a hard space, at most so many
/// decimals, none that are zero.
[[nodiscard]] std::string numberText(double value, int decimalsMax = 0);

/// The day as Norwegians write it: "3.2.2026"; what is no date is returned as it is.
[[nodiscard]] std::string dayText(std::string_view isoDate);

} // namespace feltbok::document
