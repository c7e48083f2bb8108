// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/snapshot.h"

#include "core/base/packing.h"
#include "core/record/edit_codec.h"
#include "sync/protocol/compression.h"
#include "sync/protocol/limits.h"

namespace feltbok {
namespace {

constexpr std::uint8_t kForm = 1;

std::unexpected<Error> damaged() {
    return fail(ErrorCode::Damaged, "a snapshot is damaged");
}

} // namespace

Bytes sealSnapshot(const SyncAnswer& head, const std::vector<Bytes>& edits) {
    ByteWriter out;
    out.number(kForm);
    out.bytes(toCbor(encode(head)));
    out.number(edits.size());
    for (const Bytes& edit : edits)
        out.bytes(edit);
    return zstdChecked(out.written());
}

Result<Snapshot> openSnapshot(ByteView body) {
    auto plain = unzstd(body, kBodyExpandedBytesMax);
    if (!plain) return fail(plain);
    Snapshot snapshot{.head = {}, .edits = {}, .contents = {}, .plain = std::move(*plain)};
    ByteReader in(snapshot.plain);
    if (in.number() != kForm) return damaged();
    auto value = fromCbor(in.bytes(), kMessageNestingMax);
    auto head = value ? decodeSyncAnswer(*value) : fail(value);
    const std::size_t count = in.count();
    if (!in.ok() || !head || head->cursors.size() != 1 || count > kSnapshotEditsMax) return damaged();
    snapshot.head = std::move(*head);
    for (std::size_t i = 0; i < count; ++i) {
        const ByteView content = in.bytes();
        auto edit = in.ok() && content.size() <= kEditBytesMax ? editFromBytes(content) : damaged();
        if (!edit) return damaged();
        snapshot.edits.push_back(std::move(*edit));
        snapshot.contents.push_back(content);
    }
    if (in.left() != 0) return damaged();
    return snapshot;
}

} // namespace feltbok
