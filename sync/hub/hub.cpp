// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/hub.h"

#include "sync/hub/accounts.h"
#include "sync/hub/answers.h"
#include "sync/hub/blobs.h"
#include "sync/hub/exchange.h"
#include "sync/hub/export.h"

namespace feltbok {
namespace {

constexpr std::string_view kIdentitySeed = "identity";
constexpr std::string_view kEpoch = "epoch";

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
    auto answer = service(*message);
    if (!answer) return errorTo(request, answer.error());
    return answerTo(request, encode(*answer));
}

} // namespace

struct Hub::Parts {
    explicit Parts(HubWorld given) : world(std::move(given)), accounts(world), blobs(world) {}

    HubWorld world;
    Accounts accounts;
    HubBlobs blobs;

    [[nodiscard]] HttpResponse route(const HttpRequest& request);
    [[nodiscard]] HttpResponse knock(const HttpRequest& request);
    [[nodiscard]] HttpResponse health(const HttpRequest& request);
};

Hub::Hub(std::unique_ptr<Parts> parts) : m(std::move(parts)) {}
Hub::~Hub() = default;

Result<void> Hub::init(HubStore& store, const Clock& /*clock*/, Random& random) {
    return store.transact([&]() -> Result<void> {
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
    std::string epoch;
    auto read = store.view([&]() -> Result<void> {
        auto identity = store.meta(kIdentitySeed);
        if (!identity) return fail(identity);
        auto name = store.meta(kEpoch);
        if (!name) return fail(name);
        seed = std::move(*identity);
        epoch = asText(*name);
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
                   .epoch = std::move(epoch),
                   .blobFolder = options.blobFolder};
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
    const bool isSync = posts && path == "/v1/sync";
    if (!isSync && !isBlob)
        return errorTo(request, {ErrorCode::NotFound, "there is nothing at this address", {}});
    auto caller = accounts.caller(headerOf(request.headers, "Authorization"));
    if (!caller) return errorTo(request, caller.error());
    if (isBlob) return blobs.handle(request, *caller);
    return serve(request, decodeSyncRequest,
                 [&](const SyncRequest& message) { return exchange(world, *caller, message); });
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

Result<void> Hub::exportAll(const std::function<Result<void>(const std::string&)>& line) {
    return exportHub(m->world.store, line);
}

} // namespace feltbok
