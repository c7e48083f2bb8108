// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/hub.h"

#include "sync/hub/accounts.h"
#include "sync/hub/answers.h"
#include "sync/hub/blobs.h"
#include "sync/hub/bundles.h"
#include "sync/hub/erasures.h"
#include "sync/hub/exchange.h"
#include "sync/hub/export.h"
#include "sync/hub/hub_meta.h"
#include "sync/hub/snapshots.h"
#include "sync/hub/verify.h"
#include "sync/protocol/bundle.h"

namespace feltbok {
namespace {

using meta::kEpoch;
using meta::kIdentitySeed;

constexpr RateLimit::Pace kDevicePace{.burst = 5'000, .msPerTry = 4}; // far above any tablet's own pace

bool isSnapshotPath(std::string_view path) {
    return path.substr(0, path.find('?')) == "/v1/snapshot";
}

/// Reads a message, gives it to the service, writes its answer.
template <class Request, class Serve>
HttpResponse serve(const HttpRequest& request, Result<Request> (*decode)(const Value&),
                   const Serve& service) {
    auto value = readBody(request.headers, request.body);
    if (!value) {
        HttpResponse response = errorTo(request, value.error());
        if (value.error().code == ErrorCode::Damaged) response.status = 400; // theirs, not ours
        return response;
    }
    auto message = decode(*value);
    if (!message) return errorTo(request, message.error());
    auto answer = service(std::move(*message));
    if (!answer) return errorTo(request, answer.error());
    if constexpr (std::is_same_v<Request, SyncRequest>)
        return answerTo(request, encode(*answer, codecFor(request) == Codec::Packed));
    else
        return answerTo(request, encode(*answer));
}

} // namespace

struct Hub::Parts {
    explicit Parts(HubWorld given)
        : world(std::move(given))
        , accounts(world)
        , blobs(world)
        , snapshots(world)
        , requests(world.clock, kDevicePace) {}

    HubWorld world;
    Accounts accounts;
    HubBlobs blobs;
    Snapshots snapshots;
    RateLimit requests; ///< of each device

    [[nodiscard]] HttpResponse shutOut(const HttpRequest& request, const Caller& caller);
    [[nodiscard]] HttpResponse serveCaller(const HttpRequest& request, const Caller& caller);
    [[nodiscard]] HttpResponse route(const HttpRequest& request);
    [[nodiscard]] HttpResponse knock(const HttpRequest& request);
    [[nodiscard]] HttpResponse health(const HttpRequest& request);
};

Hub::Hub(std::unique_ptr<Parts> parts) : m(std::move(parts)) {}
Hub::~Hub() = default;

Result<void> Hub::init(HubStore& store, const Clock& /*clock*/, Random& random) {
    return store.transact([&]() -> Result<void> {
        // Of two that make a hub at the same time, one comes first.
        if (auto first = store.ownMeta(meta::kPeople); !first) return fail(first);
        auto seed = store.meta(kIdentitySeed);
        if (!seed) return fail(seed);
        if (!seed->empty()) return {};
        const SigningKey identity = SigningKey::create(random);
        if (auto set = store.setMeta(kIdentitySeed, identity.seed()); !set) return set;
        return store.setMeta(kEpoch, asBytes(Id::random(random).toString()));
    });
}

Result<std::unique_ptr<Hub>> Hub::open(HubStore& store, const Clock& clock, Random& random, FileSystem& files,
                                       const Options& options) {
    Bytes seed;
    auto read = store.view([&]() -> Result<void> {
        auto identity = store.meta(kIdentitySeed);
        if (!identity) return fail(identity);
        seed = std::move(*identity);
        return {};
    });
    if (!read) return fail(read);
    if (seed.empty()) return fail(ErrorCode::NotFound, "there is no hub here yet: run feltbok-hub init");
    auto identity = SigningKey::fromSeed(seed);
    if (!identity) return fail(identity);
    if (auto made = files.makeFolder(options.blobFolder); !made) return fail(made);
    HubWorld world{.store = store,
                   .clock = clock,
                   .random = random,
                   .files = files,
                   .identity = *identity,
                   .blobFolder = options.blobFolder,
                   .ledger = options.ledger,
                   .ledgerFiles = options.ledgerFiles ? *options.ledgerFiles : files};
    if (auto replayed = Ledger(world).replay(); !replayed) return fail(replayed);
    const auto finished = finishErasures(world);
    if (!finished && finished.error().code != ErrorCode::Locked) return fail(finished);
    return std::unique_ptr<Hub>(new Hub(std::make_unique<Parts>(std::move(world))));
}

HttpResponse Hub::Parts::health(const HttpRequest& request) {
    auto alive = world.store.view([&]() -> Result<void> {
        auto epoch = world.store.meta(kEpoch);
        if (!epoch) return fail(epoch);
        return {};
    });
    if (!alive) return errorTo(request, alive.error());
    return answerTo(request, {{"status", "ok"}});
}

/// Requests of devices that have no token yet.
HttpResponse Hub::Parts::knock(const HttpRequest& request) {
    if (request.path == "/v1/enrol")
        return serve(request, decodeEnrolRequest,
                     [&](const EnrolRequest& message) { return accounts.enrol(message, request.peer); });
    if (request.path == "/v1/challenge")
        return serve(request, decodeChallengeRequest, [&](const ChallengeRequest& message) {
            return accounts.challenge(message, request.peer);
        });
    return serve(request, decodeTokenRequest,
                 [&](const TokenRequest& message) { return accounts.token(message, request.peer); });
}

HttpResponse Hub::Parts::route(const HttpRequest& request) {
    const std::string_view path = request.path;
    const bool isBlob = path == "/v1/blobs" || path.starts_with("/v1/blobs/");
    if (path == "/healthz" && (request.method == "GET" || request.method == "HEAD")) return health(request);
    if (isBlob && request.method == "OPTIONS") return HubBlobs::options();
    const bool posts = request.method == "POST";
    if (posts && (path == "/v1/enrol" || path == "/v1/challenge" || path == "/v1/token"))
        return knock(request);
    const bool isSnapshot = request.method == "GET" && isSnapshotPath(path);
    if (!(posts && (path == "/v1/sync" || path == "/v1/bundles")) && !isBlob && !isSnapshot)
        return errorTo(request, {ErrorCode::NotFound, "there is nothing at this address", {}});
    auto caller = accounts.caller(headerOf(request.headers, "Authorization"));
    if (!caller) return errorTo(request, caller.error());
    if (const std::int64_t waitMs = requests.take(caller->device.id.toString()); waitMs > 0)
        return errorTo(request,
                       {ErrorCode::Locked, "too many requests: wait and try again", std::to_string(waitMs)});
    if (caller->device.revoked) return shutOut(request, *caller);
    return serveCaller(request, *caller);
}

HttpResponse Hub::Parts::serveCaller(const HttpRequest& request, const Caller& caller) {
    if (request.path == "/v1/sync")
        return serve(request, decodeSyncRequest,
                     [&](const SyncRequest& message) { return exchange(world, caller, message); });
    if (isSnapshotPath(request.path)) return snapshots.handle(request, caller);
    if (request.path != "/v1/bundles") return blobs.handle(request, caller);
    auto answer = takeBundle(world, request.body);
    if (!answer) return errorTo(request, answer.error());
    return answerTo(request, encode(*answer));
}

/// What it had not sent is kept for the coordinator; nothing else is done for it.
HttpResponse Hub::Parts::shutOut(const HttpRequest& request, const Caller& caller) {
    ErrorAnswer answer{.code = ErrorCode::Revoked,
                       .message =
                           "this device was shut out: what it had not sent is kept for the coordinator"};
    auto value =
        request.path == "/v1/sync" ? readBody(request.headers, request.body) : fail(ErrorCode::Revoked, "");
    auto message = value ? decodeSyncRequest(*value) : fail(value);
    if (message && !message->txns.empty()) {
        auto done = world.store.transact([&]() -> Result<void> {
            auto kept = takeAside(world, caller.device.id, message->replica, message->txns);
            if (!kept) return fail(kept);
            answer.kept = *kept;
            return {};
        });
        if (!done) return errorTo(request, done.error());
    }
    return answerTo(request, encode(answer), statusOf(answer.code));
}

HttpResponse Hub::handle(const HttpRequest& request) {
    if (request.path.size() > kPathBytesMax)
        return errorTo(request, {ErrorCode::TooLarge, "the address is too long", {}});
    return m->route(request);
}

PublicKey Hub::identity() const {
    return m->world.identity.publicKey();
}

Result<Invitation> Hub::invite(const InvitationWanted& wanted) {
    return m->accounts.invite(wanted);
}

Result<std::vector<NamedScope>> Hub::scopes() {
    std::vector<NamedScope> result;
    auto read = m->world.store.view([&]() -> Result<void> {
        auto scopes = m->world.store.scopes();
        if (!scopes) return fail(scopes);
        result = std::move(*scopes);
        return {};
    });
    if (!read) return fail(read);
    return result;
}

Result<std::vector<DeviceRow>> Hub::devices() {
    std::vector<DeviceRow> result;
    auto read = m->world.store.view([&]() -> Result<void> {
        auto devices = m->world.store.devices();
        if (!devices) return fail(devices);
        result = std::move(*devices);
        return {};
    });
    if (!read) return fail(read);
    return result;
}

Result<void> Hub::revoke(const Id& device) {
    return m->accounts.revoke(device);
}

Result<void> Hub::order(const Id& device, DeviceOrder order) {
    return m->accounts.order(device, order);
}

Result<std::vector<UserListed>> Hub::users() {
    std::vector<UserListed> listed;
    auto read = m->world.store.view([&]() -> Result<void> {
        auto users = m->world.store.users();
        if (!users) return fail(users);
        for (UserRow& user : *users) {
            auto scopes = m->world.store.scopesOf(user.id);
            if (!scopes) return fail(scopes);
            listed.push_back({std::move(user), std::move(*scopes)});
        }
        return {};
    });
    if (!read) return fail(read);
    return listed;
}

Result<std::vector<QuarantineRow>> Hub::quarantine() {
    Result<std::vector<QuarantineRow>> rows;
    auto read = m->world.store.view([&]() -> Result<void> {
        rows = m->world.store.quarantineList();
        return {};
    });
    if (!read) return fail(read);
    return rows;
}

Result<std::vector<AuditRow>> Hub::audit() {
    Result<std::vector<AuditRow>> rows;
    auto read = m->world.store.view([&]() -> Result<void> {
        rows = m->world.store.auditLog();
        return {};
    });
    if (!read) return fail(read);
    if (!rows) return rows;
    if (auto sound = verifyAudit(*rows); !sound) return fail(sound);
    return rows;
}

Result<void> Hub::setRecoveryKey(const RecoveryKey& county) {
    return m->accounts.setRecoveryKey(county);
}

Result<std::string> Hub::recover(std::string_view request, const RecoveryPair& county) {
    return m->accounts.recover(request, county);
}

Result<std::vector<Mention>> Hub::erase(const Id& person) {
    return erasePerson(m->world, person);
}

Result<std::vector<Mention>> Hub::mentions(const std::string& text) {
    return mentionsOf(m->world, {text});
}

Result<std::vector<ErasureListed>> Hub::erasures() {
    return listErasures(m->world);
}

Result<HubCounts> Hub::counts() {
    Result<HubCounts> counts;
    auto read = m->world.store.view([&]() -> Result<void> {
        counts = m->world.store.counts();
        return {};
    });
    if (!read) return fail(read);
    return counts;
}

Result<void> Hub::verify() {
    return verifyHub(m->world);
}

Result<std::size_t> Hub::importStick(ByteView file) {
    auto chunks = splitChunks(file);
    if (!chunks) return fail(chunks);
    std::size_t taken = 0;
    for (const Bytes& chunk : *chunks) {
        auto answer = takeBundle(m->world, chunk);
        if (!answer) return fail(answer);
        taken += answer->taken ? 1 : 0;
    }
    if (auto noted = writeDown("import-stick", std::to_string(taken)); !noted) return fail(noted);
    return taken;
}

Result<void> Hub::writeDown(std::string_view what, std::string_view subject) {
    return m->world.store.transact(
        [&] { return m->world.store.addAudit(m->world.clock.now(), what, subject); });
}

Result<void> Hub::exportAll(const std::function<Result<void>(const std::string&)>& line) {
    return exportHub(m->world.store, line);
}

} // namespace feltbok
