// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace feltbok {

/// The project's version, as CMakeLists.txt states it: "0.1.0". What `--version` prints after the program's
/// name.
[[nodiscard]] std::string_view version();

} // namespace feltbok
