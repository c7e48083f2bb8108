// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "sync/hub/hub_store.h"

#include <cstdint>
#include <string_view>

/// Small things the hub keeps by name.
namespace feltbok::meta {

inline constexpr std::string_view kIdentitySeed = "identity";
inline constexpr std::string_view kRecovery = "recovery"; ///< the public half of the county's recovery key
inline constexpr std::string_view kEpoch = "epoch";
inline constexpr std::string_view kPeople = "people"; ///< counts up when a device or a membership changes
inline constexpr std::string_view kRemade = "remade"; ///< counts up when what was in an order is another now
inline constexpr std::string_view kBackupBegun = "backup.begun";       ///< counts backups
inline constexpr std::string_view kBackupVerified = "backup.verified"; ///< the last that was good
inline constexpr std::string_view kBackupVerifiedAt = "backup.verifiedAt";
inline constexpr std::string_view kBackupEveryMs = "backup.everyMs"; ///< 0: nobody promised any
inline constexpr std::string_view kRefillUntil = "refill.until"; ///< till then others' edits are taken back

constexpr std::int64_t kRefillMs = 30LL * 24 * 60 * 60 * 1000; ///< how long after a rewind

[[nodiscard]] Result<std::uint64_t> number(HubStore& store, std::string_view name);
[[nodiscard]] Result<void> setNumber(HubStore& store, std::string_view name, std::uint64_t number);
[[nodiscard]] Result<void> countUp(HubStore& store, std::string_view name);

/// The hub was put back to an earlier day: a new epoch tells the tablets, and they may refill it for a while.
[[nodiscard]] Result<void> noteRestored(HubStore& store, const Clock& clock, Random& random);

/// Two promised backups in a row are missing.
[[nodiscard]] Result<bool> backupLate(HubStore& store, Instant now);

} // namespace feltbok::meta
