// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

struct sqlite3;

namespace feltbok {

/// The connection's last error as one of ours: full disk, damage, wrong key or a refusing disk.
[[nodiscard]] Error sqliteError(sqlite3* handle);

} // namespace feltbok
