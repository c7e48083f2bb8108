// SPDX-License-Identifier: Apache-2.0
#include "sync/client/stick.h"

#include "core/record/edit_codec.h"
#include "sync/client/credentials.h"
#include "sync/client/settings.h"
#include "sync/protocol/bundle.h"
#include "sync/protocol/limits.h"

#include <algorithm>

namespace feltbok {
namespace {

std::unexpected<Error> notJoined() {
    return fail(ErrorCode::Unauthorized, "this device has not joined a hub: ask for a code");
}

/// A run of edits of one scope, small enough for one request: a chunk.
struct Run {
    Id scope;
    std::vector<std::vector<GivenEdit>> txns{};
    std::size_t edits = 0;
    std::size_t bytes = 0;
    std::uint64_t lastTxn = 0;
};

std::vector<Run> runsOf(const std::vector<Edit>& edits) {
    std::vector<Run> runs;
    for (std::size_t at = 0; at < edits.size();) {
        std::size_t end = at;
        std::size_t bytes = 0;
        std::vector<GivenEdit> txn;
        for (; end < edits.size() && edits[end].txn == edits[at].txn; ++end) {
            txn.emplace_back(edits[end]);
            bytes += bytesOf(edits[end]).size();
        }
        const bool fits = !runs.empty() && runs.back().scope == edits[at].scope &&
                          runs.back().edits + txn.size() <= kRequestEditsMax &&
                          runs.back().bytes + bytes <= kRequestEditBytesMax;
        if (!fits) runs.push_back({.scope = edits[at].scope});
        Run& run = runs.back();
        run.edits += txn.size();
        run.bytes += bytes;
        run.txns.push_back(std::move(txn));
        at = end;
    }
    return runs;
}

std::vector<PublicKey> receiversIn(const Id& scope, const KnownPeers& known, const Credentials& self) {
    std::vector<PublicKey> keys{self.hubKey, self.certificate.deviceKey};
    for (const Peer& peer : known.peers)
        if (std::ranges::find(peer.scopes, scope) != peer.scopes.end() && peer.key != keys[1])
            keys.push_back(peer.key);
    return keys;
}

Result<std::vector<Edit>> editsIn(const Bundle& bundle) {
    std::vector<Edit> edits;
    for (const std::vector<GivenEdit>& txn : bundle.txns)
        for (const GivenEdit& given : txn) {
            auto edit = given.read();
            if (!edit) return fail(edit);
            // Signed, but not the signer's own: nobody speaks for another.
            if (edit->id.replica != bundle.replica || edit->author != bundle.author.user)
                return fail(ErrorCode::Damaged, "the stick holds edits that are not its author's");
            edits.push_back(std::move(*edit));
        }
    return edits;
}

} // namespace

KnownPeers knownPeers(const Store& store) {
    KnownPeers known;
    auto value = fromJson(store.setting(setting::kPeers));
    if (!value || !value->is_object()) return known;
    auto answer = decodeSyncAnswer(
        {{"proto", 1}, {"epoch", ""}, {"clock", 0}, {"acked", {{"number", 0}}}, {"peers", *value}});
    if (!answer) return known;
    return {answer->peersVersion, std::move(answer->peers)};
}

Result<void> keepPeers(Store& store, const KnownPeers& known) {
    SyncAnswer answer;
    answer.peersVersion = known.version;
    answer.peers = known.peers;
    return store.setSetting(setting::kPeers, encode(answer).at("peers").dump());
}

Result<Stick> exportStick(Store& store, Random& random) {
    const auto self = Credentials::load(store);
    if (!self) return notJoined();
    if (auto cut = store.cutAllDrafts(); !cut) return fail(cut);
    const std::vector<Edit> edits = store.ownEditsAfter(store.acknowledged(), SIZE_MAX / 2, SIZE_MAX);
    const KnownPeers known = knownPeers(store);
    std::vector<Bytes> chunks;
    for (Run& run : runsOf(edits)) {
        const Bundle bundle{
            .author = self->certificate, .replica = store.replica(), .txns = std::move(run.txns)};
        chunks.push_back(sealBundle(bundle, self->deviceKey, receiversIn(run.scope, known, *self), random));
    }
    Stick stick{.file = joinChunks(chunks), .edits = edits.size()};
    if (stick.file.size() > kStickBytesMax)
        return fail(ErrorCode::TooLarge, "there is more unsent than a stick's file holds: sync first");
    return stick;
}

Result<std::size_t> importStick(Store& store, ByteView file) {
    const auto self = Credentials::load(store);
    if (!self) return notJoined();
    auto chunks = splitChunks(file);
    if (!chunks) return fail(chunks);
    const std::vector<ScopeEntry> scopes = store.scopes();
    PullPage page;
    bool forUs = chunks->empty();
    Error sealed;
    for (const Bytes& chunk : *chunks) {
        auto bundle = openBundle(chunk, self->deviceKey, self->hubKey);
        if (!bundle && bundle.error().code != ErrorCode::Unauthorized) return fail(bundle);
        if (!bundle) {
            sealed = bundle.error();
            continue;
        }
        forUs = true;
        auto edits = editsIn(*bundle);
        if (!edits) return fail(edits);
        for (Edit& edit : *edits)
            if (std::ranges::find(scopes, edit.scope, &ScopeEntry::id) != scopes.end())
                page.edits.push_back(std::move(edit));
    }
    if (!forUs) return std::unexpected(sealed);
    page.carried = std::move(*chunks);
    return store.apply(std::move(page));
}

} // namespace feltbok
