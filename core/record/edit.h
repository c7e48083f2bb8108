// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/digest.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/record/value.h"

#include <compare>
#include <map>
#include <string>
#include <vector>

namespace feltbok {

constexpr std::size_t kEditBytesMax = 64 * 1024;         ///< one edit, as CBOR
constexpr std::size_t kTransactionEditsMax = 500;        ///< edits committed together
constexpr std::size_t kTransactionBytesMax = 256 * 1024; ///< the same, as CBOR
constexpr std::size_t kReplacedMax = 1000;               ///< edits one edit may name as replaced

/// Names an edit: the replica that wrote it and its number there. Numbers start at 1 and have no gaps.
struct EditId {
    Id replica;
    std::uint64_t number = 0;
    auto operator<=>(const EditId&) const = default;

    [[nodiscard]] std::string toString() const; ///< "UUID:number"
    [[nodiscard]] static Result<EditId> parse(std::string_view text);
};

using Fields = std::map<std::string, Value>;
using Replaced = std::map<std::string, std::vector<EditId>>;

/// One change of one record (design §3). Never changes once offered to anyone.
struct Edit {
    EditId id;
    std::uint64_t txn =
        0; ///< the number of its transaction's first edit; a transaction stands or falls whole
    Id record;
    std::string kind;
    Id scope;
    Fields fields;     ///< new values; a record is made by one edit with all its fields
    Replaced replaces; ///< the heads the author saw; of a field without a new value: seen by a deletion
    Instant at;        ///< the author's clock, corrected by the offset known when writing
    Id author;
    Value extra = Value::object(); ///< members a newer version wrote: kept, passed on and part of the digest

    [[nodiscard]] bool operator==(const Edit&) const = default;
};

/// SHA-256 over the edit's deterministic CBOR; of an erased edit (erasure.h), what it was before. Same id
/// with another digest is a fork.
[[nodiscard]] Digest digestOf(const Edit& edit);

/// True if `fields` deletes the record.
[[nodiscard]] bool isDeletion(const Edit& edit);

} // namespace feltbok

template <>
struct std::hash<feltbok::EditId> {
    std::size_t operator()(const feltbok::EditId& id) const noexcept {
        return std::hash<feltbok::Id>{}(id.replica) ^ (id.number * 0x9E3779B97F4A7C15ULL);
    }
};
