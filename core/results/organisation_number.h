// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <string>
#include <string_view>

namespace feltbok::results {

/// A Norwegian organisation number, nine digits of which the last checks the others (modulus 11); BadInput if
/// not.
[[nodiscard]] Result<std::string> organisationNumberOf(std::string_view typed);

} // namespace feltbok::results
