// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/given_edit.h"
#include "sync/protocol/messages.h"

#include <vector>

namespace feltbok {

/// Own edits on a stick: signed by the author's device, sealed to the hub and to chosen devices. Whoever
/// carries it can neither read it unless it is sealed to them, nor change it.
///
///   chunk = "feltbok bundle 1\n" | count of keys (2 bytes, big-endian) | sender's key for this chunk alone
///   (32)
///           | keys (48 each) | nonce (24) | box
///   box   = zstd( length of certificate (2) | certificate (CBOR) | signature (64) | CBOR {replica, txns} )
///
/// Each of the keys is the box's key, encrypted to one receiver (X25519 of its Ed25519 key).
struct Bundle {
    Certificate author{};
    Id replica{};
    std::vector<std::vector<GivenEdit>> txns{}; ///< whole transactions, in order of number
};

/// Seals what the device signs. `receivers` are Ed25519 keys, the hub's among them.
[[nodiscard]] Bytes sealBundle(const Bundle& bundle, const SigningKey& device,
                               const std::vector<PublicKey>& receivers, Random& random);

/// Opens with the key of a receiver. Unauthorized if it is not sealed to it; Damaged if a byte is not as it
/// was written, or it was not signed by a device this hub has certified.
[[nodiscard]] Result<Bundle> openBundle(ByteView chunk, const SigningKey& receiver, const PublicKey& hub);

/// A stick's file: chunks one after the other, whole or not at all.
[[nodiscard]] Bytes joinChunks(const std::vector<Bytes>& chunks);
/// Damaged if anything is missing or too much.
[[nodiscard]] Result<std::vector<Bytes>> splitChunks(ByteView file);

} // namespace feltbok
