// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/hub_world.h"
#include "sync/protocol/messages.h"

namespace feltbok {

/// Takes a chunk of a stick, whoever carried it: its author's rights count, not the carrier's. Of a device
/// that is shut out it goes into quarantine. Damaged, Unauthorized (not sealed to this hub), NotFound (the
/// author is not known here) or Fork.
[[nodiscard]] Result<BundleAnswer> takeBundle(HubWorld& world, ByteView chunk);

constexpr std::uint64_t kQuarantineEditsMax = 10'000; ///< of one device

/// Keeps what a shut-out device had not sent, up to kQuarantineEditsMax; tells the last number kept.
[[nodiscard]] Result<std::uint64_t> takeAside(HubWorld& world, const Id& device, const Id& replica,
                                              const std::vector<std::vector<GivenEdit>>& txns);

} // namespace feltbok
