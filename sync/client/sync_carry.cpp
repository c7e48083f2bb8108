// SPDX-License-Identifier: Apache-2.0
// What a SyncClient does for others: carries their sticks, gives a hub back what it lost; and obeys
// coordinators.
#include "core/record/edit_codec.h"
#include "sync/client/hub_error.h"
#include "sync/client/recovery.h"
#include "sync/client/settings.h"
#include "sync/client/stick.h"
#include "sync/client/sync_client.h"
#include "sync/protocol/limits.h"

#include <algorithm>

namespace feltbok {

Action SyncClient::bundle() {
    HttpRequest request{.method = "POST", .path = "/v1/bundles"};
    request.headers["Content-Type"] = "application/octet-stream";
    request.headers["Accept"] = m_options.codec == Codec::Cbor ? kCborType : kJsonType;
    request.body = m_carried.front();
    return send(std::move(request), Awaiting::Bundle);
}

Action SyncClient::takeBundle(const HttpResponse& response) {
    const ErrorAnswer error = response.status >= 400 ? errorIn(response) : ErrorAnswer{};
    const bool notThisChunk = error.code == ErrorCode::Unauthorized || error.code == ErrorCode::Revoked ||
                              error.code == ErrorCode::Locked;
    if (response.status >= 500 || (response.status >= 400 && notThisChunk)) return refused(response);
    bool settled = response.status >= 400; // the hub will never take it: there is no use in carrying it on
    if (!settled) {
        auto value = readBody(response.headers, response.body);
        auto answer = value ? decodeBundleAnswer(*value) : fail(value);
        settled = answer && answer->taken;
    }
    if (settled)
        if (auto dropped = m_store.dropCarried(m_carried.front()); !dropped) return Done{dropped};
    m_carried.erase(m_carried.begin());
    return proceed();
}

/// The hub keeps what is unsent for the coordinator: all of it is handed over before giving up.
Action SyncClient::shutOut(const ErrorAnswer& answer) {
    const bool drained = m_order == DeviceOrder::Retire && m_store.acknowledged() == m_store.lastNumber();
    if (m_order == DeviceOrder::Wipe || drained) { // it had told the hub already, and the answer was lost
        m_obeying = true;
        return clear();
    }
    if (auto told = m_store.setSetting(kShutOutSetting, "1"); !told) return Done{told};
    const bool goesOn = m_awaiting == Awaiting::Exchange && answer.kept && *answer.kept > m_kept &&
                        *answer.kept < m_store.lastNumber();
    if (goesOn) m_kept = *answer.kept;
    if (goesOn && m_progress.requests < m_options.requestsMax) return exchange();
    if (m_awaiting != Awaiting::Exchange && m_store.acknowledged() < m_store.lastNumber() &&
        m_awaiting >= Awaiting::Exchange && m_progress.requests < m_options.requestsMax) {
        m_carried.clear();
        return exchange();
    }
    return Done{std::unexpected(toError(answer))};
}

/// Tells the hub that the device obeys, then clears it; the order is kept until both are done.
Action SyncClient::clear() {
    if (!m_obeying) {
        m_obeying = true;
        return exchange();
    }
    if (auto cleared = m_store.clear(); !cleared) return Done{cleared};
    m_progress.cleared = true;
    return Done{fail(ErrorCode::Revoked, "a coordinator has had this device cleared: ask for a new code")};
}

Result<void> SyncClient::keepNotices(const SyncAnswer& answer) {
    if (answer.backups > 0)
        if (auto confirmed = m_store.blobs().confirm(answer.backups); !confirmed) return confirmed;
    const std::string late = answer.backupLate ? "1" : "";
    if (m_store.setting(setting::kBackupLate) != late)
        if (auto set = m_store.setSetting(setting::kBackupLate, late); !set) return set;
    if (answer.peersVersion != 0)
        if (auto kept = keepPeers(m_store, {answer.peersVersion, answer.peers}); !kept) return kept;
    if (answer.recoveryKey)
        if (auto kept = keepRecoveryKey(m_store, *m_credentials, answer); !kept) return kept;
    if (answer.order == m_order) return {};
    m_order = answer.order;
    return m_store.setSetting(setting::kOrder, nameOf(m_order));
}

/// True if both sides hold the same of all scopes.
bool SyncClient::hasWhole(const SyncAnswer& answer) {
    return std::ranges::all_of(answer.checksums, [this](const auto& entry) {
        return m_store.checksum(entry.first).toString() == entry.second;
    });
}

/// Others' edits go into the next request of a refill; moves on to the next scope at the end of one.
void SyncClient::witnessNext(SyncRequest& message) {
    while (message.witnessed.empty() && message.voids.empty() && !m_refilling.empty()) {
        const HeldPage page =
            m_store.heldAfter(m_refilling.front(), m_refilled, kRequestEditsMax, kRequestEditBytesMax);
        for (const Edit& edit : page.edits)
            message.witnessed.emplace_back(edit);
        for (const Verdict& verdict : page.refused)
            message.voids.push_back({.edit = verdict.edit,
                                     .why = verdict.why,
                                     .record = verdict.link->record,
                                     .kind = verdict.link->kind,
                                     .scope = verdict.link->scope,
                                     .replaces = verdict.link->replaces});
        m_refilled = page.next;
        if (page.more) continue;
        m_refilling.erase(m_refilling.begin());
        m_refilled = {};
    }
    m_progress.witnessed += message.witnessed.size();
}

/// A hub put back to an earlier day has got our own edits and given us what it holds. If that is not the same
/// as here, others' edits are missing there: their authors may be far away, or their tablets lost.
Result<bool> SyncClient::refillsMore(const SyncAnswer& answer) {
    if (m_store.setting(setting::kRefill) != "1") return false;
    if (!m_refilling.empty()) return true;
    if (!m_refillBegun && !hasWhole(answer)) {
        m_refillBegun = true;
        for (const auto& [scope, checksum] : answer.checksums)
            if (m_store.checksum(scope).toString() != checksum) m_refilling.push_back(scope);
        return true;
    }
    if (auto done = m_store.setSetting(setting::kRefill, ""); !done) return fail(done);
    return false;
}

} // namespace feltbok
