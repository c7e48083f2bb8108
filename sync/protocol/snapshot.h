// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/messages.h"

#include <vector>

namespace feltbok {

// GET /v1/snapshot?scope=UUID&after=SEQUENCE&digest=CHAIN: the edits of a scope's order after a place, many
// at once and as the hub keeps them, so that neither side makes anything of them on the way. The body is
//
//   zstd, with its checksum, of: 1 | head | count of edits | each edit
//
// where the head (CBOR) is an answer to an exchange with what belongs to these edits: the cursor after them,
// the verdicts among them, their authors' names, and `more`. An edit is its deterministic CBOR; head and
// edits have their length first.

inline constexpr std::string_view kSnapshotType = "application/x-feltbok-snapshot";
constexpr std::size_t kSnapshotFrom = 2'000;               ///< edits behind: then it is worth one
constexpr std::size_t kSnapshotFirstEditsMax = 1'000;      ///< of a scope's first: the tablet begins sooner
constexpr std::size_t kSnapshotEditsMax = 3'000;           ///< of one piece
constexpr std::size_t kSnapshotBytesMax = 4 * 1024 * 1024; ///< of its edits

struct Snapshot {
    SyncAnswer head{};
    std::vector<Edit> edits{};
    std::vector<ByteView> contents{}; ///< of each edit: its bytes, within `plain`
    Bytes plain{};
};

[[nodiscard]] Bytes sealSnapshot(const SyncAnswer& head, const std::vector<Bytes>& edits);
/// Damaged if a byte is not as it was written.
[[nodiscard]] Result<Snapshot> openSnapshot(ByteView body);

} // namespace feltbok
