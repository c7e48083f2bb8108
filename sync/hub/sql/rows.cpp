// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/sql/rows.h"

namespace feltbok {

ReplicaRow replicaAt(const SqlRow& row) {
    return {.id = row.id(0),
            .device = row.id(1),
            .number = countAt(row, 2),
            .digest = std::string(row.text(3)),
            .nonce = std::string(row.text(4)),
            .confirmed = countAt(row, 5)};
}

EditRow editAt(const SqlRow& row) {
    return {.id = {row.id(0), countAt(row, 1)},
            .scope = row.id(2),
            .record = row.id(3),
            .digest = arrayAt<32>(row, 4),
            .bytes = bytesAt(row, 5),
            .refusedWhy = std::string(row.text(6)),
            .witness = row.isNull(7) ? std::nullopt : std::optional(row.id(7))};
}

std::string chained(const std::string& chain, const EditRow& edit) {
    constexpr std::size_t kChainBytes = 8; // tells a rewound hub, not a forger
    Bytes input(chain.begin(), chain.end());
    input.insert(input.end(), edit.digest.begin(), edit.digest.end());
    return toHex(ByteView(sha256(input)).first(kChainBytes));
}

} // namespace feltbok
