// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/instant.h"
#include "core/record/edit.h"
#include "sync/protocol/given_edit.h"
#include "sync/protocol/signing.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace feltbok {

// The messages of design §4 and how each is read and written as a value; codec.h makes bytes of values.
// Reading checks types and limits; members that are not known are ignored.

constexpr int kProtocolMin = 1;
constexpr int kProtocolMax = 1;
/// Grows when kinds or fields are declared; the hub may refuse a pull to a version too old, never a push.
constexpr int kSchema = 1;

enum class Role : std::uint8_t { Advisor, Coordinator, Reader };
[[nodiscard]] std::string_view nameOf(Role role);
[[nodiscard]] Result<Role> roleOf(std::string_view name);

/// A scope as devices know it.
struct NamedScope {
    Id scope{};
    std::string name{};
    [[nodiscard]] bool operator==(const NamedScope&) const = default;
};

// POST /v1/enrol

/// The hub's word that a key is a device's: known again by a hub restored from backup.
struct Certificate {
    Id device{};
    Id user{};
    PublicKey deviceKey{};
    Instant issued{};
    Signature signature{}; ///< kSignsCertificate, by the hub's identity key, over `signedPart`

    [[nodiscard]] Bytes signedPart() const;
};

struct EnrolRequest {
    std::string code{}; ///< as a person typed it; see `normaliseCode`
    PublicKey deviceKey{};
    Id replica{};
    /// On a device that was enrolled before: its former certificate, and kSignsRejoin over the new key by the
    /// former one. An invitation that names nobody then keeps the device's person, so that unsent edits stay
    /// theirs, even on a hub put back to a day before it knew them.
    std::optional<Certificate> former{};
    Signature rejoin{};
};

struct EnrolAnswer {
    Certificate certificate{};
    std::string userName{};
    Role role = Role::Advisor;
    std::vector<NamedScope> scopes{};
    PublicKey hubKey{};  ///< the hub's identity
    std::string token{}; ///< the first session's
    Instant clock{};
};

// POST /v1/challenge, POST /v1/token

struct ChallengeRequest {
    Id device{};
};
struct ChallengeAnswer {
    std::string challenge{}; ///< base64; answered once, within kChallengeLifeMs
};
struct TokenRequest {
    Id device{};
    std::string challenge{};
    Signature signature{}; ///< kSignsToken over the challenge's text
};
struct TokenAnswer {
    std::string token{}; ///< sent as `Authorization: Bearer …`, good for kTokenLifeMs
};

// POST /v1/sync

/// How far a device has read the hub's order of one scope.
struct ScopeCursor {
    Id scope{};
    std::uint64_t sequence = 0;
    std::string digest{}; ///< of everything up to there; "" at 0
    [[nodiscard]] bool operator==(const ScopeCursor&) const = default;
};

/// A device whose certificate is good: sticks are sealed to it.
struct Peer {
    Id device{};
    PublicKey key{};
    std::vector<Id> scopes{};
    [[nodiscard]] bool operator==(const Peer&) const = default;
};

/// The hub's verdict on a refused edit, and the edit's link: what it named as replaced. Final.
struct Refusal {
    EditId edit{};
    std::string why{}; ///< kWhy…
    Id record{};       ///< null if the edit could not be read
    std::string kind{};
    Id scope{};
    Replaced replaces{};
    [[nodiscard]] bool operator==(const Refusal&) const = default;
};

/// A refused edit without its values: who it is and what it named. Nothing if it could not be read.
[[nodiscard]] std::optional<Edit> linkOf(const Refusal& refusal);

inline constexpr const char* kWhyScope = "scope";       ///< the author has no rights in that scope
inline constexpr const char* kWhyRole = "role";         ///< readers do not write
inline constexpr const char* kWhyAuthor = "author";     ///< not the device's own person
inline constexpr const char* kWhyDamaged = "damaged";   ///< cannot be read as an edit
inline constexpr const char* kWhyTooLarge = "tooLarge"; ///< over a limit of core/record/edit.h
inline constexpr const char* kWhyTogether = "together"; ///< another edit of its transaction was refused
inline constexpr const char* kWhyRevoked = "revoked";   ///< the device was shut out before it was sent

/// What a coordinator has ordered of a device, told with the answer to its next exchange.
enum class DeviceOrder : std::uint8_t {
    None,
    Retire, ///< send everything, then clear
    Wipe    ///< clear at once
};
[[nodiscard]] std::string_view nameOf(DeviceOrder order); ///< "" for none
[[nodiscard]] DeviceOrder deviceOrderOf(std::string_view name);

/// What was refused of a replica's own edits, by number and why, whole up to `to`.
struct JudgedEdits {
    std::uint64_t to = 0;
    std::map<std::uint64_t, std::string> refused{};
    [[nodiscard]] bool operator==(const JudgedEdits&) const = default;
};
/// Names the numbers, not the reasons: the same on both sides if they agree. At most kRefusedMax count, the
/// first ones. "" of none.
[[nodiscard]] std::string digestOfRefused(const std::map<std::uint64_t, std::string>& refused);

struct SyncRequest {
    int protoMin = kProtocolMin;
    int protoMax = kProtocolMax;
    int schema = kSchema;
    Id replica{};
    std::string epoch{};     ///< the hub's, as last seen; "" at first
    std::string nonceLast{}; ///< of the last exchange known to have succeeded; "" at first
    std::string nonceNext{}; ///< of this one, stored before it is sent
    Instant clock{};
    std::uint64_t acknowledged = 0;             ///< own edits the device knows the hub has
    std::uint64_t held = 0;                     ///< own edits the device holds, sent or not
    std::uint64_t everAcknowledged = 0;         ///< the most it ever knew the hub to have, before a rewind
    std::vector<std::vector<GivenEdit>> txns{}; ///< whole transactions, in order of number
    std::vector<ScopeCursor> cursors{};         ///< one for each scope held
    bool snapshots =
        false; ///< it reads those (snapshot.h): of a scope far ahead the answer then gives nothing
    std::size_t limit = 0; ///< edits wanted at most; 0: the hub's own limit
    /// Of the edits offered, those that an earlier hub refused, by number: a verdict is final, whatever a hub
    /// put back to an earlier day would say now.
    std::map<std::uint64_t, std::string> refused{};
    /// Of its own edits up to `acknowledged`, which the device knows as refused (digestOfRefused).
    std::string refusedDigest{};
    bool refill = false; ///< it reads again after a rewind: its own edits, too, as the hub judges them now
    std::vector<GivenEdit> witnessed{};     ///< others' edits, for a hub that has lost them (a refill)
    std::vector<Refusal> voids{};           ///< and the links of those that it had refused
    std::uint64_t peers = 0;                ///< the version of the list of peers it has; 0: none
    std::uint64_t erased = 0;               ///< erasures carried out, by the hub's count; 0: none
    DeviceOrder obeyed = DeviceOrder::None; ///< it is about to clear, and sends nothing after this
};

struct SyncAnswer {
    int proto = kProtocolMax;
    std::string epoch{};
    Instant clock{};
    std::uint64_t acknowledged = 0;   ///< own edits applied and durable, or refused: all up to this number
    std::string acknowledgedDigest{}; ///< of the edit of that number, hex; "" at 0
    std::uint64_t confirmed = 0;      ///< own edits in a verified backup
    std::vector<Refusal> verdicts{};
    /// Own edits, where the device knows others as refused than the hub: one that was put back without a word
    /// may have judged the same request again, and otherwise.
    std::optional<JudgedEdits> judged{};
    std::vector<GivenEdit> edits{};      ///< others' edits
    std::map<Id, std::string> authors{}; ///< what the people who wrote `edits` are called
    std::vector<ScopeCursor> cursors{};
    bool more = false;                     ///< there is more to fetch: ask again
    std::vector<Id> snapshots{};           ///< scopes to be read by snapshots from their cursors on
    std::map<Id, std::string> checksums{}; ///< at the cursors; only of scopes that have no more
    std::vector<NamedScope> enter{};       ///< scopes the device now takes part in, or renamed
    std::vector<Id> leave{};
    bool rewound = false; ///< the hub had lost what the device had seen: cursors begin anew
    std::uint64_t backups =
        0;                   ///< the number of the last verified backup; blobs sent before it began are in it
    bool backupLate = false; ///< two backups in a row were missed
    std::uint64_t peersVersion = 0; ///< with `peers`; 0: the device's list is the hub's
    std::vector<Peer> peers{};
    /// With `peers`, if the county has one: what tablets seal their key to, and kSignsRecovery over it by the
    /// hub's identity key.
    std::optional<PublicKey> recoveryKey{};
    Signature recoverySignature{};
    /// Persons to be forgotten, for good, and the hub's count with them: the next request says that it is
    /// done.
    std::vector<Id> erase{};
    std::uint64_t eraseCount = 0;
    DeviceOrder order = DeviceOrder::None;
};

// POST /v1/bundles: one sealed chunk of a stick (bundle.h) as it is, type application/octet-stream

/// What became of it. Its edits are answered like any others: by verdicts in the feed of their scope.
struct BundleAnswer {
    bool taken = false; ///< false: edits before it are missing; offer it again later
};

/// Any answer with a status of 400 and above.
struct ErrorAnswer {
    ErrorCode code = ErrorCode::Protocol;
    std::string message{};
    std::optional<std::uint64_t> common{}; ///< of a Fork: edits up to this number are the same on both sides
    std::int64_t retryAfterMs = 0;
    /// Of a Revoked: own edits up to this number are kept for the coordinator.
    std::optional<std::uint64_t> kept{};
};

[[nodiscard]] Value encode(const EnrolRequest& message);
[[nodiscard]] Value encode(const EnrolAnswer& message);
[[nodiscard]] Value encode(const ChallengeRequest& message);
[[nodiscard]] Value encode(const ChallengeAnswer& message);
[[nodiscard]] Value encode(const TokenRequest& message);
[[nodiscard]] Value encode(const TokenAnswer& message);
/// `columns`: edits as columns (edit_columns.h), for packed messages.
[[nodiscard]] Value encode(const SyncRequest& message, bool columns = false);
[[nodiscard]] Value encode(const SyncAnswer& message, bool columns = false);
[[nodiscard]] Value encode(const BundleAnswer& message);
[[nodiscard]] Value encode(const ErrorAnswer& message);

[[nodiscard]] Result<EnrolRequest> decodeEnrolRequest(const Value& value);
[[nodiscard]] Result<EnrolAnswer> decodeEnrolAnswer(const Value& value);
[[nodiscard]] Result<ChallengeRequest> decodeChallengeRequest(const Value& value);
[[nodiscard]] Result<ChallengeAnswer> decodeChallengeAnswer(const Value& value);
[[nodiscard]] Result<TokenRequest> decodeTokenRequest(const Value& value);
[[nodiscard]] Result<TokenAnswer> decodeTokenAnswer(const Value& value);
[[nodiscard]] Result<SyncRequest> decodeSyncRequest(const Value& value);
[[nodiscard]] Result<SyncAnswer> decodeSyncAnswer(const Value& value);
[[nodiscard]] Result<BundleAnswer> decodeBundleAnswer(const Value& value);
[[nodiscard]] ErrorAnswer decodeErrorAnswer(const Value& value); ///< Protocol if it cannot be read

/// The enrolment code as it is compared: upper case, without spaces and hyphens, O as 0, I and L as 1. "" if
/// it holds anything else than Crockford's base 32 or is not kCodeLength long.
constexpr std::size_t kCodeLength = 10;
[[nodiscard]] std::string normaliseCode(std::string_view typed);

/// The code named as `nameOf(ErrorCode)` names it.
[[nodiscard]] std::optional<ErrorCode> errorCodeOf(std::string_view name);
/// The HTTP status an error is answered with.
[[nodiscard]] int statusOf(ErrorCode code);

} // namespace feltbok
