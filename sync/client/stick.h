// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/store.h"
#include "sync/protocol/messages.h"

#include <cstdint>
#include <vector>

namespace feltbok {

/// The devices that sticks are sealed to, as the hub told last.
struct KnownPeers {
    std::uint64_t version = 0;
    std::vector<Peer> peers{};
};
[[nodiscard]] KnownPeers knownPeers(const Store& store);
[[nodiscard]] Result<void> keepPeers(Store& store, const KnownPeers& known);

/// A file to be carried on a stick, or over a local socket.
struct Stick {
    Bytes file{};
    std::size_t edits = 0;
};

/// The own edits that the hub has not acknowledged, drafts included, sealed to the hub and to every device
/// known in their scope. Unauthorized if this device has not joined a hub.
[[nodiscard]] Result<Stick> exportStick(Store& store, Random& random);

/// Takes another tablet's stick: what is for this device is joined at once, and all of it is carried to the
/// hub with the next sync. In any order and twice. Returns how many edits were new here. Damaged or
/// Unauthorized changes nothing.
[[nodiscard]] Result<std::size_t> importStick(Store& store, ByteView file);

} // namespace feltbok
