// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"
#include "sync/hub/hub_store.h"

#include <filesystem>
#include <map>
#include <memory>

namespace feltbok {

/// The hub's store in one SQLite file: WAL, synchronous=FULL, several processes at once.
class SqliteHubStore final : public HubStore {
public:
    /// `path` empty: in memory, for simulations. With a `vfs` of a test's own, by one process only.
    [[nodiscard]] static Result<std::unique_ptr<SqliteHubStore>> open(const std::filesystem::path& path,
                                                                      const std::string& vfs = {});

    /// Copies the database while it is in use.
    [[nodiscard]] Result<void> copyTo(const std::filesystem::path& path);
    /// Counts every edit that a verified copy holds as confirmed.
    [[nodiscard]] Result<void> confirmFrom(const std::filesystem::path& copy);
    /// Leaves the database without a journal beside it, for moving the file.
    [[nodiscard]] Result<void> intoOneFile() { return m_database->run("PRAGMA journal_mode=DELETE"); }
    /// SQLite's own check of a file, and that it is a hub's; a hub may be serving from it.
    [[nodiscard]] static Result<void> verifyFile(const std::filesystem::path& path);

    Result<void> transact(const std::function<Result<void>()>& work) override;
    Result<void> view(const std::function<Result<void>()>& work) override;
    Result<Bytes> meta(std::string_view name) override;
    Result<void> setMeta(std::string_view name, ByteView value) override;
    Result<std::optional<UserRow>> user(const Id& id) override;
    Result<std::optional<UserRow>> userByName(std::string_view name) override;
    Result<void> putUser(const UserRow& user) override;
    Result<std::vector<UserRow>> users() override;
    Result<void> grant(const Id& user, const Id& scope) override;
    Result<void> withdraw(const Id& user, const Id& scope) override;
    Result<std::vector<NamedScope>> scopesOf(const Id& user) override;
    Result<std::vector<NamedScope>> scopes() override;
    Result<void> putScope(const NamedScope& scope) override;
    Result<void> putInvitation(const InvitationRow& invitation) override;
    Result<std::optional<InvitationRow>> invitation(const Digest& codeHash) override;
    Result<std::optional<DeviceRow>> device(const Id& id) override;
    Result<std::vector<DeviceRow>> devices() override;
    Result<void> putDevice(const DeviceRow& device) override;
    Result<void> addChallenge(const Digest& hash, const Id& device, Instant expires) override;
    Result<bool> takeChallenge(const Digest& hash, const Id& device, Instant now) override;
    Result<void> addSession(const Digest& hash, const Id& device, Instant expires) override;
    Result<std::optional<Id>> sessionDevice(const Digest& hash, Instant now) override;
    Result<void> dropExpired(Instant now) override;
    Result<std::optional<ReplicaRow>> replica(const Id& id) override;
    Result<void> putReplica(const ReplicaRow& replica) override;
    Result<std::vector<ReplicaRow>> replicas() override;
    Result<std::optional<EditRow>> edit(const EditId& id) override;
    Result<bool> hasEdit(const EditId& id) override;
    Result<std::optional<Id>> scopeOfRecord(const Id& record) override;
    Result<void> addEdit(const EditRow& edit) override;
    Result<ScopeHead> head(const Id& scope) override;
    Result<void> setChecksum(const Id& scope, const ScopeChecksum& checksum) override;
    Result<std::optional<std::string>> chainAt(const Id& scope, std::uint64_t sequence) override;
    Result<void> feed(const Id& scope, std::uint64_t after,
                      const std::function<bool(FeedRow)>& take) override;
    Result<JoinedRecord> joined(const Id& scope, const Id& record) override;
    Result<void> putJoined(const Id& scope, const Id& record, const JoinedRecord& joined) override;
    Result<std::vector<EditRow>> editsOf(const Id& scope, const Id& record) override;
    Result<std::vector<Id>> recordsOf(const Id& scope) override;
    Result<std::uint64_t> highestHeld(const Id& replica) override;
    Result<void> replaceWitnessed(const EditRow& own, bool differs) override;
    Result<void> quarantine(const QuarantineRow& row) override;
    Result<std::uint64_t> quarantined(const Id& device) override;
    Result<std::vector<QuarantineRow>> quarantineList() override;
    Result<void> setOrder(const Id& device, DeviceOrder order) override;
    Result<DeviceOrder> orderOf(const Id& device) override;
    Result<void> addAudit(Instant at, std::string_view what, std::string_view subject) override;
    Result<std::vector<AuditRow>> auditLog() override;
    Result<HubCounts> counts() override;

private:
    explicit SqliteHubStore(std::unique_ptr<Database> database) : m_database(std::move(database)) {}

    /// A scope's place in its order; written once, when the transaction ends.
    struct HeldHead {
        ScopeHead head{};
        bool exists = false;
        bool changed = false;
    };
    [[nodiscard]] Result<HeldHead*> heldHead(const Id& scope);
    [[nodiscard]] Result<void> writeHeads();

    std::unique_ptr<Database> m_database;
    std::map<Id, HeldHead> m_heads; ///< of the transaction under way
};

} // namespace feltbok
