// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/hub_store.h"
#include "sync/hub/sql/sql_connection.h"

#include <filesystem>
#include <map>
#include <memory>

namespace feltbok {

/// The hub's store in tables, whoever keeps them.
class SqlHubStore : public HubStore {
public:
    /// Copies the tables into a new file of SQLite's, as they are at one moment, while they are in use.
    [[nodiscard]] virtual Result<void> copyTo(const std::filesystem::path& path) = 0;
    /// Counts every edit that a verified copy holds as confirmed.
    [[nodiscard]] Result<void> confirm(const std::vector<ReplicaRow>& held);

    Result<void> transact(const std::function<Result<void>()>& work) override;
    Result<void> view(const std::function<Result<void>()>& work) override;
    Result<Bytes> meta(std::string_view name) override;
    Result<Bytes> ownMeta(std::string_view name) override;
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
    Result<RecordHome> homeOf(const Id& record) override;
    Result<void> addEdit(const EditRow& edit) override;
    Result<ScopeHead> head(const Id& scope) override;
    Result<void> setChecksum(const Id& scope, const ScopeChecksum& checksum) override;
    Result<std::optional<std::string>> chainAt(const Id& scope, std::uint64_t sequence) override;
    Result<void> feed(const Id& scope, std::uint64_t after,
                      const std::function<bool(FeedRow)>& take) override;
    Result<std::optional<JoinedRecord>> joined(const Id& scope, const Id& record) override;
    Result<void> putJoined(const Id& scope, const Id& record, const JoinedRecord& joined) override;
    Result<std::vector<EditRow>> editsOf(const Id& scope, const Id& record) override;
    Result<std::vector<Id>> recordsOf(const Id& scope) override;
    Result<std::uint64_t> highestHeld(const Id& replica) override;
    Result<std::map<std::uint64_t, std::string>> refusedOf(const Id& replica, std::uint64_t to,
                                                           std::size_t most) override;
    Result<void> replaceWitnessed(const EditRow& own, bool differs) override;
    Result<void> quarantine(const QuarantineRow& row) override;
    Result<std::uint64_t> quarantined(const Id& device) override;
    Result<std::vector<QuarantineRow>> quarantineList() override;
    Result<void> setOrder(const Id& device, DeviceOrder order) override;
    Result<DeviceOrder> orderOf(const Id& device) override;
    Result<void> addErasure(const Id& person, Instant at) override;
    Result<std::vector<ErasureRow>> erasures(std::uint64_t after, std::size_t most) override;
    Result<void> setErasureDone(std::uint64_t sequence) override;
    Result<void> holdScope(const Id& scope) override;
    Result<std::vector<EditRow>> editsOf(const Id& record) override;
    Result<void> setBytes(const EditId& edit, ByteView bytes) override;
    Result<void> setBytes(const QuarantineRow& row, ByteView bytes) override;
    Result<void> wipeTraces() override;
    Result<void> addAudit(Instant at, std::string_view what, std::string_view subject) override;
    Result<std::vector<AuditRow>> auditLog() override;
    Result<HubCounts> counts() override;

protected:
    explicit SqlHubStore(std::unique_ptr<SqlConnection> connection) : m_connection(std::move(connection)) {}

    const std::unique_ptr<SqlConnection> m_connection;

private:
    /// A scope's place in its order; written once, when the transaction ends.
    struct HeldHead {
        ScopeHead head{};
        bool exists = false;
        bool isOurs = false; ///< nobody else writes in the scope till the transaction ends
        bool changed = false;
    };
    [[nodiscard]] Result<HeldHead> readHead(std::string_view sql, const Id& scope);
    [[nodiscard]] Result<HeldHead*> knownHead(const Id& scope);
    [[nodiscard]] Result<HeldHead*> ownHead(const Id& scope);
    [[nodiscard]] Result<void> writeHeads();

    std::map<Id, HeldHead> m_heads; ///< of the transaction under way
};

} // namespace feltbok
