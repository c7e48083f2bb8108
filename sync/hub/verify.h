// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/hub_world.h"

#include <vector>

namespace feltbok {

/// Damaged at the first entry whose chain is not what the entries before it make it.
[[nodiscard]] Result<void> verifyAudit(const std::vector<AuditRow>& rows);

/// See Hub::verify.
[[nodiscard]] Result<void> verifyHub(HubWorld& world);

} // namespace feltbok
