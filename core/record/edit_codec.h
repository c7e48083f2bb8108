// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record/edit.h"

namespace feltbok {

/// An edit as a value, the one shape it has in the journal, in digests and on the wire:
/// `{"id":"REPLICA:N","txn":N,"record":UUID,"kind":"…","scope":UUID,"fields":{…},"replaces":{field:["REPLICA:N"…]},
/// "at":MS,"author":UUID}` and whatever a newer version added.
[[nodiscard]] Value encodeEdit(const Edit& edit);

/// The same as deterministic CBOR: what is kept, and what digests are over.
[[nodiscard]] Bytes bytesOf(const Edit& edit);

/// The digest of the edit that `bytesOf` gave these bytes of; of anything else, theirs.
[[nodiscard]] Digest digestOfEdit(ByteView bytes);

/// Reads back what `bytesOf` wrote and we ourselves kept: content is not checked again.
[[nodiscard]] Result<Edit> editFromBytes(ByteView bytes);

/// The edit if it keeps the limits and types of one, its values normalised. Damaged or TooLarge.
[[nodiscard]] Result<Edit> soundEdit(Edit edit);

/// Reads that shape. Checks limits and types, normalises values; members it does not know go to `extra`.
[[nodiscard]] Result<Edit> decodeEdit(const Value& value);

} // namespace feltbok
