// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/exchange.h"

#include "core/record/edit_codec.h"
#include "sync/hub/hub_meta.h"
#include "sync/hub/intake.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/snapshot.h"

#include <algorithm>

namespace feltbok {
namespace {

/// What one exchange works on, within its transaction.
class Exchange {
public:
    Exchange(HubWorld& world, const Caller& caller, const SyncRequest& request)
        : m_world(world), m_caller(caller), m_request(request) {
        for (const std::vector<GivenEdit>& txn : m_request.txns)
            m_offered += txn.size();
    }

    [[nodiscard]] Result<void> run();
    [[nodiscard]] SyncAnswer& answer() { return m_answer; }

private:
    [[nodiscard]] Result<void> findDevice();
    [[nodiscard]] Result<void> findReplica();
    [[nodiscard]] Result<void> findCursors();
    [[nodiscard]] Result<void> findDouble(std::uint64_t hubHeld) const;
    [[nodiscard]] Result<void> push();
    [[nodiscard]] Result<void> witness(Intake& intake);
    [[nodiscard]] Result<void> compareVerdicts();
    [[nodiscard]] Result<void> noteRewound();
    [[nodiscard]] Result<void> tellPeers();
    [[nodiscard]] Result<void> tellErasures();
    [[nodiscard]] Result<void> tellNotices();
    [[nodiscard]] Result<void> pull();
    [[nodiscard]] Result<void> pullScope(ScopeCursor& cursor);
    [[nodiscard]] bool takeRow(const FeedRow& row, ScopeCursor& cursor);
    [[nodiscard]] Result<void> nameAuthors();
    [[nodiscard]] std::unexpected<Error> fork(std::uint64_t common) const;

    HubWorld& m_world;
    const Caller& m_caller;
    const SyncRequest& m_request; ///< read again if the transaction is
    std::uint64_t m_offered = 0;  ///< edits in it
    SyncAnswer m_answer;
    std::string m_epoch;
    std::vector<NamedScope> m_scopes;
    DeviceRow m_device;
    ReplicaRow m_replica;
    std::size_t m_editsLeft = kAnswerEditsMax;
    std::size_t m_bytesLeft = kAnswerEditBytesMax;
    bool m_full = false;
    DeviceOrder m_order = DeviceOrder::None;
};

std::unexpected<Error> Exchange::fork(std::uint64_t common) const {
    return fail(ErrorCode::Fork, "this replica has a double: take a new replica id", std::to_string(common));
}

/// Again, and held till the end: it may have been shut out since it said who it is.
Result<void> Exchange::findDevice() {
    auto device = m_world.store.device(m_caller.device.id);
    if (!device) return fail(device);
    if (!*device || (*device)->revoked)
        return fail(ErrorCode::Unauthorized, "this device has just been shut out: sign a new challenge");
    m_device = std::move(**device);
    return {};
}

Result<void> Exchange::findReplica() {
    auto replica = m_world.store.replica(m_request.replica);
    if (!replica) return fail(replica);
    m_replica = *replica ? **replica : ReplicaRow{.id = m_request.replica, .device = m_caller.device.id};
    if (m_replica.device == m_caller.device.id) return {};
    // A device that joined anew goes on with its replica, but nobody takes over another person's.
    auto former = m_world.store.device(m_replica.device);
    if (!former) return fail(former);
    if (!*former || (*former)->user != m_caller.user.id) return fork(m_request.acknowledged);
    m_replica.device = m_caller.device.id;
    return {};
}

Result<void> Exchange::findCursors() {
    m_answer.rewound =
        (!m_request.epoch.empty() && m_request.epoch != m_epoch) || m_request.acknowledged > m_replica.number;
    for (const ScopeCursor& asked : m_request.cursors) {
        const auto mine = std::ranges::find(m_scopes, asked.scope, &NamedScope::scope);
        if (mine == m_scopes.end()) {
            m_answer.leave.push_back(asked.scope);
            continue;
        }
        auto chain = m_world.store.chainAt(asked.scope, asked.sequence);
        if (!chain) return fail(chain);
        const bool matches = *chain && **chain == asked.digest;
        m_answer.rewound = m_answer.rewound || !matches;
        m_answer.cursors.push_back(matches ? asked : ScopeCursor{.scope = asked.scope});
    }
    for (const NamedScope& scope : m_scopes) {
        const auto held = std::ranges::find(m_answer.cursors, scope.scope, &ScopeCursor::scope);
        if (held != m_answer.cursors.end()) continue;
        m_answer.enter.push_back(scope);
        m_answer.cursors.push_back({.scope = scope.scope});
    }
    return {};
}

Result<void> Exchange::findDouble(std::uint64_t hubHeld) const {
    if (m_answer.rewound || m_replica.nonce.empty()) return {};
    const bool expected = m_request.nonceLast == m_replica.nonce || m_request.nonceNext == m_replica.nonce;
    // Edits held under this replica that it does not have itself: a copy, or put back from an old backup.
    const bool complete = hubHeld <= m_request.held;
    if (expected && complete) return {};
    // What was offered and is the same has passed the intake.
    return fork(std::min(m_request.acknowledged + m_offered, hubHeld));
}

Result<void> Exchange::push() {
    const std::uint64_t before = m_replica.number;
    Intake intake(m_world, m_caller, m_scopes, m_replica, m_request.refused, m_request.everAcknowledged);
    // What the edits themselves tell of a double comes first, for it is more exact.
    if (auto taken = intake.take(m_request.txns); !taken) return taken;
    if (auto single = findDouble(before); !single) return single;
    if (auto witnessed = witness(intake); !witnessed) return witnessed;
    m_answer.verdicts = intake.verdicts();
    m_replica.nonce = m_request.nonceNext;
    if (auto put = m_world.store.putReplica(m_replica); !put) return put;
    DeviceRow& device = m_device;
    device.seen = m_world.clock.now();
    device.erased = m_answer.rewound ? 0 : m_request.erased;
    if (m_request.obeyed != DeviceOrder::None && m_order == m_request.obeyed) {
        device.revoked = true; // it has said its last word
        if (auto done = m_world.store.setOrder(device.id, DeviceOrder::None); !done) return done;
        const std::string what = std::string(nameOf(m_order)) + "-obeyed";
        if (auto noted = m_world.store.addAudit(device.seen, what, device.id.toString()); !noted)
            return noted;
    }
    return m_world.store.putDevice(device);
}

/// Others' edits are taken back for a while after the hub has been rewound, and at no other time.
Result<void> Exchange::witness(Intake& intake) {
    if (m_request.witnessed.empty() && m_request.voids.empty()) return {};
    auto until = meta::number(m_world.store, meta::kRefillUntil);
    if (!until) return fail(until);
    if (m_world.clock.now().ms > static_cast<std::int64_t>(*until)) return {};
    if (auto taken = intake.witness(m_request.witnessed); !taken) return taken;
    return intake.witnessVoids(m_request.voids);
}

/// A hub that was put back without a word, and then got a request once more that it had judged before, shows
/// nothing else of it.
Result<void> Exchange::compareVerdicts() {
    const std::uint64_t to = std::min(m_request.acknowledged, m_replica.number);
    if (m_answer.rewound || to == 0) return {};
    auto refused = m_world.store.refusedOf(m_replica.id, to, kRefusedMax);
    if (!refused) return fail(refused);
    if (digestOfRefused(*refused) == m_request.refusedDigest) return {};
    const bool isWhole = refused->size() < kRefusedMax;
    m_answer.judged = {.to = isWhole ? to : refused->rbegin()->first, .refused = std::move(*refused)};
    return {};
}

Result<void> Exchange::noteRewound() {
    auto until = meta::number(m_world.store, meta::kRefillUntil);
    if (!until) return fail(until);
    const Instant now = m_world.clock.now();
    if (now.ms + meta::kRefillMs / 2 < static_cast<std::int64_t>(*until)) return {};
    auto set = meta::setNumber(m_world.store, meta::kRefillUntil,
                               static_cast<std::uint64_t>(now.ms + meta::kRefillMs));
    if (!set) return set;
    return m_world.store.addAudit(now, "rewound", m_caller.device.id.toString());
}

Result<void> Exchange::tellPeers() {
    auto version = meta::number(m_world.store, meta::kPeople);
    if (!version) return fail(version);
    if (*version == m_request.peers) return {};
    m_answer.peersVersion = *version;
    auto recovery = m_world.store.meta(meta::kRecovery);
    if (!recovery) return fail(recovery);
    if (recovery->size() == PublicKey{}.size()) {
        std::ranges::copy(*recovery, m_answer.recoveryKey.emplace().begin());
        m_answer.recoverySignature = m_world.identity.sign(kSignsRecovery, *recovery);
    }
    auto devices = m_world.store.devices();
    if (!devices) return fail(devices);
    std::map<Id, std::vector<Id>> shared; // by person
    for (const DeviceRow& device : *devices) {
        if (device.revoked || m_answer.peers.size() == kPeersMax) continue;
        auto known = shared.find(device.user);
        if (known == shared.end()) {
            auto scopes = m_world.store.scopesOf(device.user);
            if (!scopes) return fail(scopes);
            known = shared.emplace(device.user, std::vector<Id>{}).first;
            for (const NamedScope& scope : *scopes)
                if (std::ranges::find(m_scopes, scope.scope, &NamedScope::scope) != m_scopes.end())
                    known->second.push_back(scope.scope);
        }
        if (!known->second.empty())
            m_answer.peers.push_back({.device = device.id, .key = device.key, .scopes = known->second});
    }
    return {};
}

/// After a rewind the hub's count begins anew.
Result<void> Exchange::tellErasures() {
    auto rows = m_world.store.erasures(m_answer.rewound ? 0 : m_request.erased, kErasuresMax);
    if (!rows) return fail(rows);
    for (const ErasureRow& row : *rows)
        m_answer.erase.push_back(row.person);
    if (!rows->empty()) m_answer.eraseCount = rows->back().sequence;
    return {};
}

Result<void> Exchange::tellNotices() {
    auto verified = meta::number(m_world.store, meta::kBackupVerified);
    if (!verified) return fail(verified);
    m_answer.backups = *verified;
    auto late = meta::backupLate(m_world.store, m_world.clock.now());
    if (!late) return fail(late);
    m_answer.backupLate = *late;
    m_answer.order = m_request.obeyed == DeviceOrder::None ? m_order : DeviceOrder::None;
    if (auto told = tellErasures(); !told) return told;
    return tellPeers();
}

bool Exchange::takeRow(const FeedRow& row, ScopeCursor& cursor) {
    const EditRow& edit = row.edit;
    const bool own = edit.id.replica == m_request.replica && edit.id.number <= m_request.held;
    // What others brought to a hub that was put back may have been judged otherwise than before.
    const bool judgedAnew =
        (m_request.refill || m_answer.rewound) && edit.id.number <= m_request.acknowledged;
    if (!own || judgedAnew) {
        if (m_editsLeft == 0 || (m_bytesLeft < edit.bytes.size() && m_bytesLeft < kAnswerEditBytesMax)) {
            m_full = true;
            return false;
        }
        --m_editsLeft;
        m_bytesLeft -= std::min(m_bytesLeft, edit.bytes.size());
        auto given = edit.refusedWhy.empty() ? editFromBytes(edit.bytes) : Result<Edit>(Edit{});
        if (!edit.refusedWhy.empty())
            m_answer.verdicts.push_back(refusalOf(edit));
        else if (given)
            m_answer.edits.emplace_back(std::move(*given));
    }
    cursor.sequence = row.sequence; // the last row given, never the counter
    cursor.digest = row.chain;
    return true;
}

Result<void> Exchange::pullScope(ScopeCursor& cursor) {
    if (m_full) {
        m_answer.more = true;
        return {};
    }
    if (m_request.snapshots) {
        auto end = m_world.store.head(cursor.scope);
        if (!end) return fail(end);
        if (end->sequence >= cursor.sequence + kSnapshotFrom) {
            m_answer.snapshots.push_back(cursor.scope);
            m_answer.more = true;
            return {};
        }
    }
    auto fed = m_world.store.feed(cursor.scope, cursor.sequence,
                                  [&](const FeedRow& row) { return takeRow(row, cursor); });
    if (!fed) return fed;
    if (m_full) {
        m_answer.more = true;
        return {};
    }
    auto head = m_world.store.head(cursor.scope);
    if (!head) return fail(head);
    m_answer.checksums[cursor.scope] = head->checksum.toString();
    return {};
}

/// Edits name their authors by id; a page shows a person.
Result<void> Exchange::nameAuthors() {
    for (const GivenEdit& given : m_answer.edits) {
        const Id& id = given.edit->author;
        if (id.isNull() || m_answer.authors.contains(id)) continue;
        auto user = m_world.store.user(id);
        if (!user) return fail(user);
        if (*user && !(*user)->name.empty()) m_answer.authors[id] = (*user)->name;
    }
    return {};
}

Result<void> Exchange::pull() {
    if (m_request.limit > 0) m_editsLeft = std::min(m_editsLeft, m_request.limit);
    for (ScopeCursor& cursor : m_answer.cursors)
        if (auto pulled = pullScope(cursor); !pulled) return pulled;
    return nameAuthors();
}

Result<void> Exchange::run() {
    auto scopes = m_world.store.scopesOf(m_caller.user.id);
    if (!scopes) return fail(scopes);
    m_scopes = std::move(*scopes);
    auto epoch = m_world.store.meta(meta::kEpoch);
    if (!epoch) return fail(epoch);
    m_epoch = asText(*epoch);
    if (auto found = findDevice(); !found) return found;
    if (auto found = findReplica(); !found) return found;
    if (auto found = findCursors(); !found) return found;
    auto order = m_world.store.orderOf(m_caller.device.id);
    if (!order) return fail(order);
    m_order = *order;
    if (m_answer.rewound)
        if (auto noted = noteRewound(); !noted) return noted;
    if (auto pushed = push(); !pushed) return pushed;
    if (auto compared = compareVerdicts(); !compared) return compared;
    if (auto pulled = pull(); !pulled) return pulled;
    if (auto told = tellNotices(); !told) return told;
    m_answer.epoch = std::move(m_epoch);
    m_answer.clock = m_world.clock.now();
    m_answer.acknowledged = m_replica.number;
    m_answer.acknowledgedDigest = m_replica.digest;
    m_answer.confirmed = m_replica.confirmed;
    return {};
}

} // namespace

Result<SyncAnswer> exchange(HubWorld& world, const Caller& caller, const SyncRequest& request) {
    if (request.protoMin > kProtocolMax || request.protoMax < kProtocolMin)
        return fail(ErrorCode::Protocol,
                    "this hub and this device speak no common version: update the older one");
    SyncAnswer answer;
    auto done = world.store.transact([&]() -> Result<void> {
        Exchange one(world, caller, request);
        if (auto run = one.run(); !run) return run;
        answer = std::move(one.answer());
        return {};
    });
    if (!done) return fail(done);
    return answer;
}

} // namespace feltbok
