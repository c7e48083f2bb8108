// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/given_edit.h"

#include <vector>

namespace feltbok {

// The edits of a message, member by member instead of one after the other: what edits of a batch have in
// common (who, where, which fields, numbers and times that go up by a little) then takes next to nothing on
// the wire. The members `txns`, `edits` and `witnessed` of packed messages are byte strings that begin with
// kColumnsForm, each column with its length first:
//   shapes     how many edits; of each new shape the names of its fields and of `replaces`
//   ids        16 bytes for each id that is new; in the other columns 0 is the next new one, n the n-th
//              before
//   kinds      likewise
//   small      of each edit: shape, replica, number from the one before, txn from it, time from the one
//   before,
//              author, likeness, record, kind, scope, types of its values, replaced edits
//   texts      texts of values, each ended by 0xFF
//   others     other values and the members of newer versions, as CBOR
constexpr std::uint8_t kColumnsForm = 3; ///< after those of packed_text.cpp

using GivenEdits = std::vector<GivenEdit>;

/// Lists of edits as columns. Nothing if one of them is not read.
[[nodiscard]] std::optional<Bytes> packColumns(const std::vector<const GivenEdits*>& lists);

/// Reads them. Nothing if a stranger's columns make no sense or would grow beyond kBodyExpandedBytesMax.
[[nodiscard]] std::optional<std::vector<GivenEdits>> unpackColumns(ByteView bytes);

} // namespace feltbok
