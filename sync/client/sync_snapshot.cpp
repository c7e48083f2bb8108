// SPDX-License-Identifier: Apache-2.0
// A SyncClient far behind reads a scope by snapshots, piece by piece, each with its cursor in one
// transaction: cut anywhere, the next sync goes on from there, by snapshots or by exchanges.
#include "sync/client/hub_error.h"
#include "sync/client/sync_client.h"
#include "sync/protocol/snapshot.h"

#include <algorithm>

namespace feltbok {

Action SyncClient::snapshot() {
    const std::vector<Cursor> cursors = m_store.cursors();
    const auto cursor = std::ranges::find(cursors, m_snapshots.front(), &Cursor::scope);
    if (cursor == cursors.end()) {
        m_snapshots.erase(m_snapshots.begin());
        return proceed();
    }
    HttpRequest request{.method = "GET"};
    request.path = "/v1/snapshot?scope=" + cursor->scope.toString() +
                   "&after=" + std::to_string(cursor->sequence) + "&digest=" + cursor->digest;
    return send(std::move(request), Awaiting::Snapshot);
}

Action SyncClient::takeSnapshot(const HttpResponse& response) {
    if (response.status >= 400) {
        const ErrorCode code = errorIn(response).code;
        if (response.status >= 500 || code == ErrorCode::Unauthorized || code == ErrorCode::Revoked ||
            code == ErrorCode::Locked)
            return refused(response);
        m_noSnapshots = true; // rewound, or out of the scope by now: an exchange tells
        m_snapshots.clear();
        return proceed();
    }
    auto more = applySnapshot(response);
    if (!more && more.error().code == ErrorCode::Damaged) // on its way: like never come
        return unanswered({ErrorCode::Offline, more.error().message, {}});
    if (!more) return Done{fail(more)};
    if (!*more) m_snapshots.erase(m_snapshots.begin());
    return proceed();
}

/// True if there is more to come.
Result<bool> SyncClient::applySnapshot(const HttpResponse& response) {
    auto snapshot = openSnapshot(response.body);
    if (!snapshot) return fail(snapshot);
    const ScopeCursor& cursor = snapshot->head.cursors.front();
    if (cursor.scope != m_snapshots.front()) return fail(ErrorCode::Protocol, "the hub gave another scope");
    PullPage page;
    page.prevails = true;
    page.cursors.push_back({cursor.scope, cursor.sequence, cursor.digest});
    for (const auto& [author, name] : snapshot->head.authors)
        page.settings[personSetting(author)] = name;
    for (const Refusal& refusal : snapshot->head.verdicts)
        page.verdicts.push_back({.edit = refusal.edit, .why = refusal.why, .link = linkOf(refusal)});
    for (std::size_t i = 0; i < snapshot->edits.size(); ++i) {
        const EditId& id = snapshot->edits[i].id;
        if (id.replica == m_store.replica() && id.number <= m_store.lastNumber()) continue; // as exchanges do
        page.edits.push_back(std::move(snapshot->edits[i]));
        page.contents.push_back(snapshot->contents[i]);
    }
    auto fresh = m_store.apply(page);
    if (!fresh) return fail(fresh);
    m_progress.received += *fresh;
    return snapshot->head.more && !(snapshot->edits.empty() && snapshot->head.verdicts.empty());
}

} // namespace feltbok
