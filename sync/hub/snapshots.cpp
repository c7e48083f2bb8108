// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/snapshots.h"

#include "core/record/edit_codec.h"
#include "sync/hub/answers.h"
#include "sync/hub/hub_meta.h"
#include "sync/hub/intake.h"
#include "sync/protocol/snapshot.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace feltbok {
namespace {

/// A member of the address's query; "" if it is not there.
std::string_view queried(std::string_view path, std::string_view name) {
    const std::size_t query = path.find('?');
    std::string_view rest = query == std::string_view::npos ? std::string_view() : path.substr(query + 1);
    while (!rest.empty()) {
        const std::string_view member = rest.substr(0, rest.find('&'));
        rest.remove_prefix(std::min(rest.size(), member.size() + 1));
        if (member.starts_with(name) && member.substr(name.size()).starts_with('='))
            return member.substr(name.size() + 1);
    }
    return {};
}

} // namespace

HttpResponse Snapshots::handle(const HttpRequest& request, const Caller& caller) {
    const auto scope = Id::parse(queried(request.path, "scope"));
    const std::string_view place = queried(request.path, "after");
    std::uint64_t after = 0;
    const auto read = std::from_chars(place.data(), place.data() + place.size(), after);
    if (!scope || read.ec != std::errc{})
        return errorTo(request, {ErrorCode::Protocol, "a snapshot is asked for by scope and place", {}});
    HttpResponse response;
    auto done = m_world.store.view([&]() -> Result<void> {
        auto scopes = m_world.store.scopesOf(caller.user.id);
        if (!scopes) return fail(scopes);
        auto chain = m_world.store.chainAt(*scope, after);
        if (!chain) return fail(chain);
        const bool mine = std::ranges::find(*scopes, *scope, &NamedScope::scope) != scopes->end();
        if (!mine || !*chain || **chain != queried(request.path, "digest"))
            return fail(ErrorCode::NotFound, "there is no such place here: ask by an exchange");
        auto made = body(*scope, after);
        if (!made) return fail(made);
        response.body = std::move(*made);
        return {};
    });
    if (!done) return errorTo(request, done.error());
    response.headers["Content-Type"] = std::string(kSnapshotType);
    return response;
}

Result<Bytes> Snapshots::body(const Id& scope, std::uint64_t after) {
    auto remade = meta::number(m_world.store, meta::kRemade);
    if (!remade) return fail(remade);
    const auto held = std::ranges::find_if(
        m_pieces, [&](const Piece& piece) { return piece.scope == scope && piece.after == after; });
    if (held != m_pieces.end()) {
        auto chain = m_world.store.chainAt(scope, held->until);
        if (!chain) return fail(chain);
        if (held->remade == *remade && *chain && **chain == held->chain) {
            m_pieces.splice(m_pieces.begin(), m_pieces, held);
            return held->body;
        }
        m_bytes -= held->body.size();
        m_pieces.erase(held);
    }
    bool isFull = false;
    auto piece = make(scope, after, isFull);
    if (!piece) return fail(piece);
    piece->remade = *remade;
    Bytes body = piece->body;
    if (isFull) keep(std::move(*piece)); // the last one is another after the next edit
    return body;
}

Result<Snapshots::Piece> Snapshots::make(const Id& scope, std::uint64_t after, bool& isFull) {
    SyncAnswer head;
    head.clock = m_world.clock.now();
    ScopeCursor cursor{.scope = scope, .sequence = after};
    auto start = m_world.store.chainAt(scope, after);
    if (!start) return fail(start);
    cursor.digest = start->value_or("");
    std::vector<Bytes> edits;
    std::set<Id> authors;
    std::size_t bytes = 0;
    const std::size_t editsMax = after == 0 ? kSnapshotFirstEditsMax : kSnapshotEditsMax;
    auto fed = m_world.store.feed(scope, after, [&](FeedRow row) {
        isFull = edits.size() + head.verdicts.size() >= editsMax || bytes >= kSnapshotBytesMax;
        if (isFull) return false;
        bytes += row.edit.bytes.size();
        cursor.sequence = row.sequence;
        cursor.digest = std::move(row.chain);
        const auto edit = row.edit.refusedWhy.empty() ? editFromBytes(row.edit.bytes) : Result<Edit>(Edit{});
        if (!row.edit.refusedWhy.empty())
            head.verdicts.push_back(refusalOf(row.edit));
        else if (edit)
            edits.push_back(std::move(row.edit.bytes));
        if (edit) authors.insert(edit->author);
        return true;
    });
    if (!fed) return fail(fed);
    for (const Id& author : authors) {
        auto user = m_world.store.user(author);
        if (!user) return fail(user);
        if (*user && !(*user)->name.empty()) head.authors[author] = (*user)->name;
    }
    head.more = isFull;
    head.cursors = {cursor};
    return Piece{.scope = scope,
                 .after = after,
                 .until = cursor.sequence,
                 .chain = cursor.digest,
                 .body = sealSnapshot(head, edits)};
}

void Snapshots::keep(Piece piece) {
    piece.body.shrink_to_fit(); // compressing made room for the worst case, three times what came out
    m_bytes += piece.body.size();
    m_pieces.push_front(std::move(piece));
    while (m_bytes > kSnapshotsBytesMax) {
        m_bytes -= m_pieces.back().body.size();
        m_pieces.pop_back();
    }
}

} // namespace feltbok
