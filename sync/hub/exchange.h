// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/hub_world.h"

namespace feltbok {

/// One POST /v1/sync, in one transaction: takes the device's edits and gives what others wrote in its scopes.
/// Fork (place: the last number in common) when this replica has a double.
[[nodiscard]] Result<SyncAnswer> exchange(HubWorld& world, const Caller& caller, const SyncRequest& request);

} // namespace feltbok
