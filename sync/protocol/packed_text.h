// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record/value.h"

namespace feltbok {

/// In CBOR messages, ids and digests travel as byte strings of half their length and less. The first byte
/// says what they are: 0 a UUID (16 bytes follow), 1 an edit's id (16 bytes and the number in decimal
/// digits), 2 lower-case hex digits. Texts that are none of these stay texts; whoever reads takes both.
void packTexts(Value& message);

/// False if there is a byte string that is none of these.
[[nodiscard]] bool unpackTexts(Value& message);

} // namespace feltbok
