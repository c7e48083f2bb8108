// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/forms/xpath/function_table.h"

#include <span>

namespace feltbok::xpath {

/// Whether a function takes so many arguments of these types. `name` and `at` are for the message: the
/// function as written and its byte in the expression.
[[nodiscard]] Result<void> checkArguments(const FunctionEntry& entry, std::string_view name, std::size_t at,
                                          std::span<const Type> arguments);

/// The error for a name that is no function of the dialect, with the nearest that is.
[[nodiscard]] Error unknownFunction(std::string_view name, std::size_t at, bool xforms);

} // namespace feltbok::xpath
