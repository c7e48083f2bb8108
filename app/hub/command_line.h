// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <functional>
#include <variant>

namespace feltbok::hub {

/// The exit statuses, as --help lists them.
enum class Exit : int { Done = 0, Failed = 1, Usage = 2, Unsupported = 3 };

/// What the command line asks for: a verb to run, or, when it was answered already (--help, --version, wrong
/// usage), how to leave.
using Command = std::variant<std::function<Result<void>()>, Exit>;

[[nodiscard]] Command readCommandLine(int argc, char** argv);

} // namespace feltbok::hub
