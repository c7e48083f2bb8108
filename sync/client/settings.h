// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// What sync keeps among the store's settings.
namespace feltbok::setting {

inline constexpr std::string_view kCredentials = "sync.credentials";
inline constexpr std::string_view kToken = "sync.token";
inline constexpr std::string_view kEnrolling = "sync.enrolling"; ///< code and key of an enrolment under way
inline constexpr std::string_view kEpoch = "sync.epoch";
inline constexpr std::string_view kNonceLast = "sync.nonceLast";
inline constexpr std::string_view kNonceNext = "sync.nonceNext"; ///< of the exchange to come
inline constexpr std::string_view kPacks = "sync.packs";         ///< "1": the hub reads packed messages
inline constexpr std::string_view kRefill = "sync.refill"; ///< "1": the hub has lost what others wrote, too
inline constexpr std::string_view kPeers =
    "sync.peers"; ///< whom sticks are sealed to, and the list's version
inline constexpr std::string_view kErased = "sync.erased"; ///< how many of the hub's erasures are carried out
inline constexpr std::string_view kRecovery = "sync.recovery";     ///< the county's recovery key
inline constexpr std::string_view kOrder = "sync.order";           ///< a coordinator's, not yet carried out
inline constexpr std::string_view kBackupLate = "sync.backupLate"; ///< "1": the hub missed two backups
inline constexpr std::string_view kClockOffset = "sync.clockOffsetMs";

} // namespace feltbok::setting
