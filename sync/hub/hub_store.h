// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/digest.h"
#include "core/base/instant.h"
#include "core/record/edit.h"
#include "core/record/record_state.h"
#include "core/record/scope_checksum.h"
#include "sync/protocol/messages.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace feltbok {

struct UserRow {
    Id id{};
    std::string name{}; ///< "" for a person the hub knows no name of
    Role role = Role::Advisor;
};

struct DeviceRow {
    Id id{};
    Id user{};
    std::string userName{}; ///< read only
    PublicKey key{};
    Instant enrolled{};
    Instant seen{}; ///< its last exchange
    bool revoked = false;
    std::uint64_t erased = 0; ///< the last erasure that it says to have carried out
};

/// A person to be forgotten: a user, or the record that tells of somebody.
struct ErasureRow {
    std::uint64_t sequence = 0; ///< from 1, without gaps
    Id person{};
    Instant at{};
    bool done = false; ///< here; devices have numbers of their own
};

struct InvitationRow {
    Digest codeHash{};
    Role role = Role::Advisor;
    std::vector<Id> scopes{};
    std::optional<Id> user{};
    Instant expires{};
    std::optional<Id> usedBy{}; ///< the device that took it; it alone may ask again, if its answer was lost
};

/// What the hub knows of one replica: the tablet's side of the order.
struct ReplicaRow {
    Id id{};
    Id device{};
    std::uint64_t number = 0; ///< edits 1 to this are applied or refused
    std::string digest{};     ///< of the edit of that number, hex
    std::string nonce{};      ///< of the last exchange
    std::uint64_t confirmed = 0;
};

/// An edit as the hub holds it. The bytes are the edit's deterministic CBOR, or what could not be read.
struct EditRow {
    EditId id;
    Id scope{};  ///< null for an edit that could not be read
    Id record{}; ///< likewise
    Digest digest{};
    Bytes bytes{};
    std::string refusedWhy{};    ///< "" if applied
    std::optional<Id> witness{}; ///< the device that gave it back after a restore, while its author has not
};

/// An edit that a shut-out device had not sent, for the coordinator to look at.
struct QuarantineRow {
    Id device{};
    EditId id;
    Instant taken{};
    Digest digest{};
    Bytes bytes{};
};

/// An entry of the audit log: what was done to which device, person or scope, by ids alone. `chain` is the
/// digest over the entry and the chain before it.
struct AuditRow {
    std::uint64_t sequence = 0;
    Instant at{};
    std::string what{};
    std::string subject{};
    std::string chain{};
};

/// What the chain of an entry has to be, after the chain before it.
[[nodiscard]] std::string auditChain(const std::string& before, const AuditRow& row);

/// How much there is, for /metrics.
struct HubCounts {
    std::uint64_t edits = 0; ///< refused ones included
    std::uint64_t records = 0;
    std::uint64_t scopes = 0;
    std::uint64_t users = 0;
    std::uint64_t devices = 0;
    std::uint64_t revoked = 0;
    std::uint64_t quarantined = 0;
};

/// A place in the order of one scope.
struct FeedRow {
    std::uint64_t sequence = 0;
    std::string chain{}; ///< digest of the order up to here
    EditRow edit{};
};

/// What is held of a record.
struct RecordHome {
    std::optional<Id> scope{}; ///< where it lives: that of the first edit of it that was accepted
    bool hasEdit = false;      ///< accepted or refused
};

/// What a record's edits say together.
struct JoinedRecord {
    RecordState state{};
    bool hasVoid = false; ///< an edit of it was refused: it is joined from all of them
};

/// Head of one scope's order.
struct ScopeHead {
    std::uint64_t sequence = 0;
    std::string chain{};
    ScopeChecksum checksum{};
};

/// Where the hub keeps what it knows: SQLite or PostgreSQL, the same tests for both. Every call is made
/// within `transact` or `view`; what was done is durable when that returned without error. One thread.
class HubStore {
public:
    virtual ~HubStore() = default;

    /// Runs `work` in one transaction: committed and durable if it returns without error, else undone. Of
    /// several hubs on one store, one writes at a time per scope, replica and device. Two that wrote the same
    /// in spite of that: one is undone and its `work` called again, so it begins from nothing each time.
    [[nodiscard]] virtual Result<void> transact(const std::function<Result<void>()>& work) = 0;
    /// The same for reading only: one consistent view, nobody waits.
    [[nodiscard]] virtual Result<void> view(const std::function<Result<void>()>& work) = 0;

    /// Small things by name: identity key, epoch. Empty if there is none.
    [[nodiscard]] virtual Result<Bytes> meta(std::string_view name) = 0;
    /// The same, for a writer: nobody else changes it till the transaction ends.
    [[nodiscard]] virtual Result<Bytes> ownMeta(std::string_view name) = 0;
    [[nodiscard]] virtual Result<void> setMeta(std::string_view name, ByteView value) = 0;

    // People and their scopes.
    [[nodiscard]] virtual Result<std::optional<UserRow>> user(const Id& id) = 0;
    [[nodiscard]] virtual Result<std::optional<UserRow>> userByName(std::string_view name) = 0;
    [[nodiscard]] virtual Result<void> putUser(const UserRow& user) = 0;
    [[nodiscard]] virtual Result<std::vector<UserRow>> users() = 0;
    [[nodiscard]] virtual Result<void> grant(const Id& user, const Id& scope) = 0;
    [[nodiscard]] virtual Result<void> withdraw(const Id& user, const Id& scope) = 0;
    /// In order of name.
    [[nodiscard]] virtual Result<std::vector<NamedScope>> scopesOf(const Id& user) = 0;
    [[nodiscard]] virtual Result<std::vector<NamedScope>> scopes() = 0;
    [[nodiscard]] virtual Result<void> putScope(const NamedScope& scope) = 0;

    // Invitations, devices, sessions.
    [[nodiscard]] virtual Result<void> putInvitation(const InvitationRow& invitation) = 0;
    /// For a writer: holds the row till the transaction ends.
    [[nodiscard]] virtual Result<std::optional<InvitationRow>> invitation(const Digest& codeHash) = 0;
    /// Likewise.
    [[nodiscard]] virtual Result<std::optional<DeviceRow>> device(const Id& id) = 0;
    [[nodiscard]] virtual Result<std::vector<DeviceRow>> devices() = 0;
    [[nodiscard]] virtual Result<void> putDevice(const DeviceRow& device) = 0;
    [[nodiscard]] virtual Result<void> addChallenge(const Digest& hash, const Id& device,
                                                    Instant expires) = 0;
    /// Takes it out: true if it was there, for that device, and not over.
    [[nodiscard]] virtual Result<bool> takeChallenge(const Digest& hash, const Id& device, Instant now) = 0;
    [[nodiscard]] virtual Result<void> addSession(const Digest& hash, const Id& device, Instant expires) = 0;
    [[nodiscard]] virtual Result<std::optional<Id>> sessionDevice(const Digest& hash, Instant now) = 0;
    /// Removes invitations, challenges and sessions that are over.
    [[nodiscard]] virtual Result<void> dropExpired(Instant now) = 0;

    // Edits.
    /// Likewise. Nothing for a replica not seen before.
    [[nodiscard]] virtual Result<std::optional<ReplicaRow>> replica(const Id& id) = 0;
    [[nodiscard]] virtual Result<void> putReplica(const ReplicaRow& replica) = 0;
    [[nodiscard]] virtual Result<std::vector<ReplicaRow>> replicas() = 0;
    [[nodiscard]] virtual Result<std::optional<EditRow>> edit(const EditId& id) = 0;
    [[nodiscard]] virtual Result<bool> hasEdit(const EditId& id) = 0;
    [[nodiscard]] virtual Result<RecordHome> homeOf(const Id& record) = 0;
    /// Adds an edit and, if it has a scope, the next place in that scope's order. Gap-safe: the scope's head
    /// is held before the place is taken, so that nobody reads a place before all those below it are
    /// committed.
    [[nodiscard]] virtual Result<void> addEdit(const EditRow& edit) = 0;
    [[nodiscard]] virtual Result<ScopeHead> head(const Id& scope) = 0;
    [[nodiscard]] virtual Result<void> setChecksum(const Id& scope, const ScopeChecksum& checksum) = 0;
    /// The digest of a scope's order at a place; "" at 0, nothing beyond the end.
    [[nodiscard]] virtual Result<std::optional<std::string>> chainAt(const Id& scope,
                                                                     std::uint64_t sequence) = 0;
    /// Gives the rows after a place, up to the head, in order until `take` says false or there are no more.
    [[nodiscard]] virtual Result<void> feed(const Id& scope, std::uint64_t after,
                                            const std::function<bool(FeedRow)>& take) = 0;

    /// The highest number held of a replica, witnessed ones included; 0 for none.
    [[nodiscard]] virtual Result<std::uint64_t> highestHeld(const Id& replica) = 0;
    /// Why edits of a replica were refused, by number, up to one: the first so many.
    [[nodiscard]] virtual Result<std::map<std::uint64_t, std::string>>
    refusedOf(const Id& replica, std::uint64_t to, std::size_t most) = 0;
    /// The author's own copy has come: it takes the place of what was witnessed. If it says something else,
    /// it gets a new place in the order, so that everybody reads it.
    [[nodiscard]] virtual Result<void> replaceWitnessed(const EditRow& own, bool differs) = 0;

    // What security needs.
    [[nodiscard]] virtual Result<void> quarantine(const QuarantineRow& row) = 0;
    [[nodiscard]] virtual Result<std::uint64_t> quarantined(const Id& device) = 0;
    [[nodiscard]] virtual Result<std::vector<QuarantineRow>> quarantineList() = 0;
    [[nodiscard]] virtual Result<void> setOrder(const Id& device, DeviceOrder order) = 0;
    [[nodiscard]] virtual Result<DeviceOrder> orderOf(const Id& device) = 0;
    /// Adds with the next sequence, not done; one that is there already stays.
    [[nodiscard]] virtual Result<void> addErasure(const Id& person, Instant at) = 0;
    /// Those after a place, in order, at most so many.
    [[nodiscard]] virtual Result<std::vector<ErasureRow>> erasures(std::uint64_t after, std::size_t most) = 0;
    [[nodiscard]] virtual Result<void> setErasureDone(std::uint64_t sequence) = 0;
    /// Waits for whoever writes in the scope and keeps others from it till the transaction ends.
    [[nodiscard]] virtual Result<void> holdScope(const Id& scope) = 0;
    /// All edits of a record, in whatever scope they claim to be.
    [[nodiscard]] virtual Result<std::vector<EditRow>> editsOf(const Id& record) = 0;
    /// Other bytes for an edit that keeps its digest and its place.
    [[nodiscard]] virtual Result<void> setBytes(const EditId& edit, ByteView bytes) = 0;
    /// The same for one kept aside.
    [[nodiscard]] virtual Result<void> setBytes(const QuarantineRow& row, ByteView bytes) = 0;
    /// After an erasure, outside of a transaction: nothing of what was overwritten is left in the database's
    /// files.
    [[nodiscard]] virtual Result<void> wipeTraces() = 0;
    /// Adds with the next sequence and chain.
    [[nodiscard]] virtual Result<void> addAudit(Instant at, std::string_view what,
                                                std::string_view subject) = 0;
    [[nodiscard]] virtual Result<std::vector<AuditRow>> auditLog() = 0;
    [[nodiscard]] virtual Result<HubCounts> counts() = 0;

    // Records as joined from the edits. A record is known by its scope and id together: an edit under
    // another scope makes another record, and cannot touch one its author has no rights to.
    // One that a single edit made, as most are, is not kept as joined: that edit says it all.
    [[nodiscard]] virtual Result<std::optional<JoinedRecord>> joined(const Id& scope, const Id& record) = 0;
    [[nodiscard]] virtual Result<void> putJoined(const Id& scope, const Id& record,
                                                 const JoinedRecord& joined) = 0;
    /// All edits of a record, refused ones too, as they came.
    [[nodiscard]] virtual Result<std::vector<EditRow>> editsOf(const Id& scope, const Id& record) = 0;
    /// All records of a scope in id order.
    [[nodiscard]] virtual Result<std::vector<Id>> recordsOf(const Id& scope) = 0;
};

} // namespace feltbok
