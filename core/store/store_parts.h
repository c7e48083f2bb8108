// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/store.h"

#include <map>
#include <set>

namespace feltbok {

/// What a Store is made of; private to this folder's store_*.cpp and record_unit.cpp.
struct Store::Parts {
    const Clock& clock;
    Random& random;
    std::unique_ptr<Database> database{};
    std::unique_ptr<BlobStore> blobs{};
    ChangeListener listener{};
    bool searchIndex = true;

    Id replica{};
    std::int64_t replicaRef = 0;
    Id author{};
    std::int64_t clockOffsetMs = 0;
    std::uint64_t lastNumber = 0;
    std::uint64_t acknowledged = 0;
    std::uint64_t confirmed = 0;

    std::set<Id> erased{}; ///< persons to be forgotten

    // Replica ids are stored once and named by a small number.
    std::map<Id, std::int64_t> refs{};
    std::map<std::int64_t, Id> ids{};

    [[nodiscard]] Statement& sql(std::string_view text) const;
    [[nodiscard]] std::int64_t knownRef(const Id& replica) const; ///< 0 if never seen
    [[nodiscard]] Result<std::int64_t> refOf(const Id& replica);
    [[nodiscard]] bool hasEdit(const EditId& id) const;
    [[nodiscard]] Result<void> put(std::string_view setting, std::string_view value);
    [[nodiscard]] std::string get(std::string_view setting) const;
    [[nodiscard]] Result<void> adoptReplica(const Id& replica);
    /// After a failed transaction: what memory holds is read anew.
    [[nodiscard]] Result<void> reload();
    void tell(const std::vector<Record>& changed) const;
};

/// Settings of the store itself, beside the app's.
namespace key {
inline constexpr std::string_view kReplica = "store.replica";
inline constexpr std::string_view kAuthor = "store.author";
inline constexpr std::string_view kClockOffset = "store.clockOffsetMs";
inline constexpr std::string_view kAcknowledged = "store.acknowledged";
inline constexpr std::string_view kEverAcknowledged = "store.everAcknowledged"; ///< kept at a rewind
inline constexpr std::string_view kConfirmed = "store.confirmed";
inline constexpr std::string_view kLeftScopes =
    "store.leftScopes"; ///< "1": own edits may lie without a record
} // namespace key

/// A Record from a row of `id, kind, scope, body, conflicts, presence`.
[[nodiscard]] Record recordOf(const Statement& row);
inline constexpr std::string_view kRecordColumns = "id, kind, scope, body, conflicts, presence";

/// The edit held in a journal row's content.
[[nodiscard]] Result<Edit> editOf(ByteView content);

} // namespace feltbok
