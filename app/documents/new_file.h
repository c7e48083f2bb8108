// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <functional>

namespace feltbok::documents {

/// Lets `write` make a file beside `path` and, if it could, puts it in its place. `write` says whether the
/// file is whole.
[[nodiscard]] Result<void> putInPlace(const std::filesystem::path& path,
                                      const std::function<bool(const std::filesystem::path& beside)>& write);

} // namespace feltbok::documents
