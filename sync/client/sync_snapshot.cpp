// SPDX-License-Identifier: Apache-2.0
// A SyncClient far behind reads a scope by snapshots, piece by piece, each with its cursor in one
// transaction: cut anywhere, the next sync goes on from there, by snapshots or by exchanges. The next piece
// is asked for before the one that has come is joined.
#include "sync/client/hub_error.h"
#include "sync/client/sync_client.h"
#include "sync/protocol/snapshot.h"

#include <algorithm>
#include <utility>

namespace feltbok {

Action SyncClient::snapshot() {
    const std::vector<Cursor> cursors = m_store.cursors();
    const auto cursor = std::ranges::find(cursors, m_snapshots.front(), &Cursor::scope);
    if (cursor == cursors.end()) {
        m_snapshots.erase(m_snapshots.begin());
        return proceed();
    }
    return askSnapshot(*cursor);
}

Action SyncClient::askSnapshot(const Cursor& cursor) {
    HttpRequest request{.method = "GET"};
    request.path = "/v1/snapshot?scope=" + cursor.scope.toString() +
                   "&after=" + std::to_string(cursor.sequence) + "&digest=" + cursor.digest;
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
    auto snapshot = openSnapshot(response.body);
    if (!snapshot && snapshot.error().code == ErrorCode::Damaged) // on its way: like never come
        return unanswered({ErrorCode::Offline, snapshot.error().message, {}});
    if (!snapshot) return Done{fail(snapshot)};
    const ScopeCursor after = snapshot->head.cursors.front();
    if (after.scope != m_snapshots.front())
        return Done{fail(ErrorCode::Protocol, "the hub gave another scope")};
    const bool isEmpty = snapshot->edits.empty() && snapshot->head.verdicts.empty();
    const bool more = snapshot->head.more && !isEmpty;
    m_arrived = std::move(*snapshot);
    if (more && m_progress.requests < m_options.requestsMax)
        return askSnapshot({after.scope, after.sequence, after.digest});
    meanwhile();
    if (!m_joined) return Done{m_joined};
    if (!more) m_snapshots.erase(m_snapshots.begin());
    return proceed();
}

void SyncClient::meanwhile() {
    if (!m_arrived) return;
    m_joined = keepArrived(*std::exchange(m_arrived, std::nullopt));
    if (m_listener) m_listener(m_progress);
}

Result<void> SyncClient::keepArrived(Snapshot snapshot) {
    const ScopeCursor& cursor = snapshot.head.cursors.front();
    PullPage page;
    page.prevails = true;
    page.cursors.push_back({cursor.scope, cursor.sequence, cursor.digest});
    for (const auto& [author, name] : snapshot.head.authors)
        page.settings[personSetting(author)] = name;
    for (const Refusal& refusal : snapshot.head.verdicts)
        page.verdicts.push_back({.edit = refusal.edit, .why = refusal.why, .link = linkOf(refusal)});
    for (std::size_t i = 0; i < snapshot.edits.size(); ++i) {
        const EditId& id = snapshot.edits[i].id;
        if (id.replica == m_store.replica() && id.number <= m_store.lastNumber()) continue; // as exchanges do
        page.edits.push_back(std::move(snapshot.edits[i]));
        page.contents.push_back(snapshot.contents[i]);
    }
    auto fresh = m_store.apply(std::move(page));
    if (!fresh) return fail(fresh);
    m_progress.received += *fresh;
    return {};
}

} // namespace feltbok
