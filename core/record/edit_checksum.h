// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record/edit.h"
#include "core/record/scope_checksum.h"

namespace feltbok {

/// What a record adds to its scope's checksum that this edit alone has made, without joining it.
[[nodiscard]] ScopeChecksum checksumOfFirst(const Edit& edit);

} // namespace feltbok
