// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/bundles.h"

#include "sync/hub/erasures.h"
#include "sync/hub/intake.h"
#include "sync/hub/likeness.h"
#include "sync/protocol/bundle.h"

namespace feltbok {
namespace {

Result<Caller> authorOf(HubStore& store, const Certificate& certificate) {
    auto device = store.device(certificate.device);
    if (!device) return fail(device);
    auto user = store.user(certificate.user);
    if (!user) return fail(user);
    if (!*device || !*user || (*device)->user != certificate.user)
        return fail(ErrorCode::NotFound, "the stick's author is not known here");
    return Caller{.device = **device, .user = **user};
}

/// The number of the first edit, by what it calls itself.
std::uint64_t firstNumber(const std::vector<std::vector<GivenEdit>>& txns) {
    if (txns.empty()) return 0;
    const auto id = txns.front().front().id();
    return id ? id->number : 0;
}

Result<bool> takeFrom(HubWorld& world, const Caller& author, const Bundle& bundle) {
    HubStore& store = world.store;
    auto held = store.replica(bundle.replica);
    if (!held) return fail(held);
    ReplicaRow replica = *held ? **held : ReplicaRow{.id = bundle.replica, .device = author.device.id};
    auto owner = store.device(replica.device);
    if (!owner) return fail(owner);
    if (!*owner || (*owner)->user != author.user.id)
        return fail(ErrorCode::Refused, "the stick's replica is another person's");
    if (firstNumber(bundle.txns) > replica.number + 1) return false; // what comes before it is missing
    auto scopes = store.scopesOf(author.user.id);
    if (!scopes) return fail(scopes);
    Intake intake(world, author, *scopes, replica);
    if (auto taken = intake.take(bundle.txns); !taken) return fail(taken);
    if (auto put = store.putReplica(replica); !put) return fail(put);
    return true;
}

} // namespace

Result<std::uint64_t> takeAside(HubWorld& world, const Id& device, const Id& replica,
                                const std::vector<std::vector<GivenEdit>>& txns) {
    std::uint64_t kept = 0;
    auto count = world.store.quarantined(device);
    if (!count) return count;
    auto forgotten = erasedPersons(world.store);
    if (!forgotten) return fail(forgotten);
    for (const auto& txn : txns)
        for (const GivenEdit& given : txn) {
            const auto whole = wholeEdit(world.store, given, nullptr).value_or(std::nullopt);
            const Value raw = whole.value_or(given).written();
            const auto id = given.id();
            if (!id || id->replica != replica || *count >= kQuarantineEditsMax) continue;
            QuarantineRow row{
                .device = device, .id = *id, .taken = world.clock.now(), .digest = {}, .bytes = toCbor(raw)};
            row.digest = sha256(row.bytes);
            row.bytes = withoutErased(std::move(row.bytes), *forgotten);
            if (auto put = world.store.quarantine(row); !put) return fail(put);
            ++*count;
            kept = std::max(kept, id->number);
        }
    return kept;
}

Result<BundleAnswer> takeBundle(HubWorld& world, ByteView chunk) {
    auto bundle = openBundle(chunk, world.identity, world.identity.publicKey());
    if (!bundle) {
        if (bundle.error().code == ErrorCode::Unauthorized)
            return fail(ErrorCode::Refused, "the stick is not sealed to this hub");
        return fail(ErrorCode::BadInput, bundle.error().message);
    }
    BundleAnswer answer;
    auto done = world.store.transact([&]() -> Result<void> {
        auto author = authorOf(world.store, bundle->author);
        if (!author) return fail(author);
        if (author->device.revoked) {
            answer.taken = true;
            auto kept = takeAside(world, author->device.id, bundle->replica, bundle->txns);
            return kept ? Result<void>{} : fail(kept);
        }
        auto taken = takeFrom(world, *author, *bundle);
        if (!taken) return fail(taken);
        answer.taken = *taken;
        return {};
    });
    if (!done) return fail(done);
    return answer;
}

} // namespace feltbok
