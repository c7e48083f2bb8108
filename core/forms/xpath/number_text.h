// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace feltbok::xpath {

/// XPath's number(): optional white space and minus, digits, point, digits; anything else is NaN.
[[nodiscard]] double numberOf(std::string_view text);

/// XPath's string(): the shortest digits that read back the same, never an exponent; "NaN", "Infinity".
[[nodiscard]] std::string textOf(double number);

/// As textOf, into a buffer of the caller's.
void textOf(double number, std::string& out);

[[nodiscard]] std::string_view trimmed(std::string_view text);

} // namespace feltbok::xpath
