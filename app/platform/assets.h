// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"

#include <string>

namespace feltbok::platform {

/// A file of assets/ that is compiled into the program, by its path there. Any thread.
[[nodiscard]] Result<Bytes> readAsset(const std::string& path);

} // namespace feltbok::platform
