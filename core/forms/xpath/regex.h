// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <string_view>

namespace feltbok::xpath {

/// Whether a pattern (PCRE2, Unicode) is found anywhere in the text. Compiled patterns are kept, one set a
/// thread; a pattern that backtracks without end is stopped and is an error.
[[nodiscard]] Result<bool> regexFinds(std::string_view pattern, std::string_view text);

} // namespace feltbok::xpath
