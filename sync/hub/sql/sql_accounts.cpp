// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/sql/rows.h"
#include "sync/hub/sql/sql_hub_store.h"

namespace feltbok {
namespace {

UserRow userAt(const SqlRow& row) {
    return {.id = row.id(0),
            .name = std::string(row.text(1)),
            .role = roleOf(row.text(2)).value_or(Role::Reader)};
}

DeviceRow deviceAt(const SqlRow& row) {
    return {.id = row.id(0),
            .user = row.id(1),
            .userName = std::string(row.text(6)),
            .key = arrayAt<32>(row, 2),
            .enrolled = Instant{row.integer(3)},
            .seen = Instant{row.integer(4)},
            .revoked = row.integer(5) != 0,
            .erased = countAt(row, 7)};
}

constexpr const char* kDevice =
    "SELECT d.id,d.\"user\",d.key,d.enrolled,d.seen,d.revoked,coalesce(u.name,''),d.erased FROM "
    "device d LEFT JOIN \"user\" u ON u.id=d.\"user\" WHERE d.id=? FOR UPDATE OF d";
constexpr const char* kDevices =
    "SELECT d.id,d.\"user\",d.key,d.enrolled,d.seen,d.revoked,coalesce(u.name,''),d.erased FROM "
    "device d LEFT JOIN \"user\" u ON u.id=d.\"user\" ORDER BY d.enrolled,d.id";

Bytes joinIds(const std::vector<Id>& ids) {
    Bytes bytes;
    for (const Id& id : ids)
        bytes.insert(bytes.end(), id.bytes().begin(), id.bytes().end());
    return bytes;
}

std::vector<Id> splitIds(ByteView bytes) {
    std::vector<Id> ids;
    for (std::size_t at = 0; at + Id::kBytes <= bytes.size(); at += Id::kBytes)
        ids.push_back(Id::fromBytes(bytes.subspan(at, Id::kBytes)).value_or(Id{}));
    return ids;
}

} // namespace

Result<std::optional<UserRow>> SqlHubStore::user(const Id& id) {
    std::optional<UserRow> result;
    auto found = eachRow(
        *m_connection, "SELECT id,name,role FROM \"user\" WHERE id=?",
        [&](const SqlRow& row) { result = userAt(row); }, id);
    if (!found) return fail(found);
    return result;
}

Result<std::optional<UserRow>> SqlHubStore::userByName(std::string_view name) {
    std::optional<UserRow> result;
    auto found = eachRow(
        *m_connection, "SELECT id,name,role FROM \"user\" WHERE name=?",
        [&](const SqlRow& row) { result = userAt(row); }, name);
    if (!found) return fail(found);
    return result;
}

Result<std::vector<UserRow>> SqlHubStore::users() {
    std::vector<UserRow> rows;
    auto found = eachRow(*m_connection, "SELECT id,name,role FROM \"user\" ORDER BY name,id",
                         [&](const SqlRow& row) { rows.push_back(userAt(row)); });
    if (!found) return fail(found);
    return rows;
}

Result<void> SqlHubStore::putUser(const UserRow& user) {
    return runWith(*m_connection,
                   "INSERT INTO \"user\" VALUES(?,?,?)"
                   " ON CONFLICT(id) DO UPDATE SET name=excluded.name,role=excluded.role",
                   user.id, user.name, nameOf(user.role));
}

Result<void> SqlHubStore::grant(const Id& user, const Id& scope) {
    return runWith(*m_connection, "INSERT INTO member VALUES(?,?) ON CONFLICT DO NOTHING", user, scope);
}

Result<void> SqlHubStore::withdraw(const Id& user, const Id& scope) {
    return runWith(*m_connection, "DELETE FROM member WHERE \"user\"=? AND scope=?", user, scope);
}

Result<std::vector<NamedScope>> SqlHubStore::scopesOf(const Id& user) {
    std::vector<NamedScope> result;
    auto found = eachRow(
        *m_connection,
        "SELECT s.id,s.name FROM member m JOIN scope s ON s.id=m.scope WHERE m.\"user\"=? ORDER BY s.name",
        [&](const SqlRow& row) { result.push_back({row.id(0), std::string(row.text(1))}); }, user);
    if (!found) return fail(found);
    return result;
}

Result<std::vector<NamedScope>> SqlHubStore::scopes() {
    std::vector<NamedScope> result;
    auto found = eachRow(*m_connection, "SELECT id,name FROM scope ORDER BY name",
                         [&](const SqlRow& row) { result.push_back({row.id(0), std::string(row.text(1))}); });
    if (!found) return fail(found);
    return result;
}

Result<void> SqlHubStore::putScope(const NamedScope& scope) {
    return runWith(*m_connection,
                   "INSERT INTO scope(id,name) VALUES(?,?) ON CONFLICT(id) DO UPDATE SET name=excluded.name",
                   scope.scope, scope.name);
}

Result<void> SqlHubStore::putInvitation(const InvitationRow& invitation) {
    const Bytes scopes = joinIds(invitation.scopes);
    return runWith(*m_connection,
                   "INSERT INTO invitation VALUES(?,?,?,?,?,?)"
                   " ON CONFLICT(hash) DO UPDATE SET "
                   "role=excluded.role,scopes=excluded.scopes,\"user\"=excluded.\"user\","
                   "expires=excluded.expires,used_by=excluded.used_by",
                   ByteView(invitation.codeHash), nameOf(invitation.role), ByteView(scopes), invitation.user,
                   invitation.expires.ms, invitation.usedBy);
}

Result<std::optional<InvitationRow>> SqlHubStore::invitation(const Digest& codeHash) {
    std::optional<InvitationRow> result;
    auto found = eachRow(
        *m_connection,
        "SELECT hash,role,scopes,\"user\",expires,used_by FROM invitation WHERE hash=? FOR UPDATE",
        [&](const SqlRow& row) {
            result = {.codeHash = arrayAt<32>(row, 0),
                      .role = roleOf(row.text(1)).value_or(Role::Reader),
                      .scopes = splitIds(row.blob(2)),
                      .user = row.isNull(3) ? std::nullopt : std::optional(row.id(3)),
                      .expires = Instant{row.integer(4)},
                      .usedBy = row.isNull(5) ? std::nullopt : std::optional(row.id(5))};
        },
        ByteView(codeHash));
    if (!found) return fail(found);
    return result;
}

Result<std::optional<DeviceRow>> SqlHubStore::device(const Id& id) {
    std::optional<DeviceRow> result;
    auto found = eachRow(*m_connection, kDevice, [&](const SqlRow& row) { result = deviceAt(row); }, id);
    if (!found) return fail(found);
    return result;
}

Result<std::vector<DeviceRow>> SqlHubStore::devices() {
    std::vector<DeviceRow> rows;
    auto found = eachRow(*m_connection, kDevices, [&](const SqlRow& row) { rows.push_back(deviceAt(row)); });
    if (!found) return fail(found);
    return rows;
}

Result<void> SqlHubStore::putDevice(const DeviceRow& device) {
    return runWith(*m_connection,
                   "INSERT INTO device VALUES(?,?,?,?,?,?,?)"
                   " ON CONFLICT(id) DO UPDATE SET "
                   "\"user\"=excluded.\"user\",key=excluded.key,enrolled=excluded.enrolled,"
                   "seen=excluded.seen,revoked=excluded.revoked,erased=excluded.erased",
                   device.id, device.user, ByteView(device.key), device.enrolled.ms, device.seen.ms,
                   std::uint64_t{device.revoked}, device.erased);
}

Result<void> SqlHubStore::addChallenge(const Digest& hash, const Id& device, Instant expires) {
    return runWith(*m_connection, "INSERT INTO challenge VALUES(?,?,?)", ByteView(hash), device, expires.ms);
}

Result<bool> SqlHubStore::takeChallenge(const Digest& hash, const Id& device, Instant now) {
    auto taken = changedBy(*m_connection, "DELETE FROM challenge WHERE hash=? AND device=? AND expires>?",
                           ByteView(hash), device, now.ms);
    if (!taken) return fail(taken);
    return *taken > 0;
}

Result<void> SqlHubStore::addSession(const Digest& hash, const Id& device, Instant expires) {
    return runWith(*m_connection, "INSERT INTO session VALUES(?,?,?)", ByteView(hash), device, expires.ms);
}

Result<std::optional<Id>> SqlHubStore::sessionDevice(const Digest& hash, Instant now) {
    std::optional<Id> device;
    auto found = eachRow(
        *m_connection, "SELECT device FROM session WHERE hash=? AND expires>?",
        [&](const SqlRow& row) { device = row.id(0); }, ByteView(hash), now.ms);
    if (!found) return fail(found);
    return device;
}

Result<void> SqlHubStore::dropExpired(Instant now) {
    for (const char* sql : {"DELETE FROM invitation WHERE expires<=?",
                            "DELETE FROM challenge WHERE expires<=?", "DELETE FROM session WHERE expires<=?"})
        if (auto dropped = runWith(*m_connection, sql, now.ms); !dropped) return dropped;
    return {};
}

} // namespace feltbok
