// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record/value.h"

namespace feltbok {

// The edits of a message, member by member instead of one after the other: what edits of a batch have in
// common (who, where, which fields, numbers and times that go up by a little) then takes next to nothing on
// the wire. The members `txns`, `edits` and `witnessed` become byte strings that begin with kColumnsForm,
// each column with its length first:
//   shapes     how many edits; of each new shape the names of its fields and of `replaces`
//   ids        16 bytes for each id that is new; in the other columns 0 is the next new one, n the n-th
//   before kinds      likewise small      of each edit: shape, replica, number from the one before, txn from
//   it, time from the one before,
//              author, likeness, record, kind, scope, types of its values, replaced edits
//   texts      texts of values, each ended by 0xFF
//   others     other values and the members of newer versions, as CBOR
constexpr std::uint8_t kColumnsForm = 3; ///< after those of packed_text.cpp

/// Turns those members into columns. Edits of a shape that we do not write stay as they are.
void packColumns(Value& message);

/// Puts them back. False if a stranger's columns make no sense or would grow beyond kBodyExpandedBytesMax.
[[nodiscard]] bool unpackColumns(Value& message);

} // namespace feltbok
