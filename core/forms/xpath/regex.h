// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <string_view>

namespace feltbok::xpath {

/// Whether the whole text is as a pattern says (PCRE2, Unicode): ODK's regex(), as Collect reads it. Compiled
/// patterns are kept, one set a thread; a pattern that backtracks without end is stopped and is an error.
[[nodiscard]] Result<bool> regexMatches(std::string_view pattern, std::string_view text);

} // namespace feltbok::xpath
