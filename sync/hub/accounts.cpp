// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/accounts.h"

#include "sync/hub/hub_meta.h"

namespace feltbok {
namespace {

constexpr std::string_view kCodeAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr RateLimit::Pace kCodePace{.burst = 10, .msPerTry = 6'000};    // of one address
constexpr RateLimit::Pace kAllCodesPace{.burst = 200, .msPerTry = 300}; // of all: 50 bits hold for ages
constexpr RateLimit::Pace kSessionPace{.burst = 2'000, .msPerTry = 10}; // a county behind one proxy
constexpr std::size_t kNameBytesMax = 200;
constexpr const char* kEverybody = "";

/// No control characters: names are shown in lists, on one line.
bool isShowable(std::string_view name) {
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto byte = static_cast<unsigned char>(name[i]);
        const bool isC1 =
            byte == 0xC2 && i + 1 < name.size() && static_cast<unsigned char>(name[i + 1]) < 0xA0;
        if (byte < 0x20 || byte == 0x7F || isC1) return false;
    }
    return true;
}

Digest hashOf(std::string_view purpose, std::string_view secret) {
    std::string text(purpose);
    text += '\0';
    text += secret;
    return sha256(asBytes(text));
}
Digest codeHash(std::string_view code) {
    return hashOf("feltbok code", code);
}
Digest challengeHash(std::string_view challenge) {
    return hashOf("feltbok challenge", challenge);
}
Digest tokenHash(std::string_view token) {
    return hashOf("feltbok session", token);
}

std::unexpected<Error> tooManyTries(std::int64_t waitMs) {
    return fail(ErrorCode::Locked, "too many tries: wait and try again", std::to_string(waitMs));
}

std::unexpected<Error> codeExpired() {
    return fail(ErrorCode::CodeExpired, "the code is not known, used already or too old: ask for a new one");
}

constexpr std::size_t kAuditedKeyBytes = 8; ///< enough to know it again

} // namespace

Accounts::Accounts(HubWorld& world)
    : m_world(world)
    , m_ledger(world)
    , m_codeTries(world.clock, kCodePace)
    , m_allCodeTries(world.clock, kAllCodesPace)
    , m_sessionTries(world.clock, kSessionPace) {}

std::string Accounts::randomText() {
    std::array<std::uint8_t, 16> bytes{};
    m_world.random.fill(bytes);
    return toBase64(bytes);
}

Result<Id> Accounts::scopeNamed(const std::string& nameOrId) {
    if (nameOrId.empty() || nameOrId.size() > kNameBytesMax)
        return fail(ErrorCode::BadInput, "a scope's name has 1 to 200 bytes");
    auto name = toNfc(nameOrId);
    if (!name) return fail(name);
    if (!isShowable(*name)) return fail(ErrorCode::BadInput, "a scope's name is one line of text");
    auto all = m_world.store.scopes();
    if (!all) return fail(all);
    const auto id = Id::parse(*name);
    for (const NamedScope& scope : *all)
        if (scope.name == *name || (id && scope.scope == *id)) return scope.scope;
    if (id) return fail(ErrorCode::NotFound, "there is no scope with this id", *name);
    const NamedScope made{Id::random(m_world.random), *name};
    if (auto put = m_world.store.putScope(made); !put) return fail(put);
    return made.scope;
}

Result<Invitation> Accounts::invite(const InvitationWanted& wanted) {
    if (wanted.scopes.empty()) return fail(ErrorCode::BadInput, "an invitation names at least one scope");
    std::string code;
    while (code.size() < kCodeLength)
        code += kCodeAlphabet[m_world.random.below(kCodeAlphabet.size())];
    InvitationRow row{.codeHash = codeHash(code),
                      .role = wanted.role,
                      .scopes = {},
                      .user = {},
                      .expires = Instant{m_world.clock.now().ms + wanted.lifeMs}};
    auto done = m_world.store.transact([&]() -> Result<void> {
        row.scopes.clear();
        for (const std::string& name : wanted.scopes) {
            auto scope = scopeNamed(name);
            if (!scope) return fail(scope);
            row.scopes.push_back(*scope);
        }
        if (!wanted.user.empty()) {
            auto name = isShowable(wanted.user)
                            ? toNfc(wanted.user)
                            : fail(ErrorCode::BadInput, "a person's name is one line of text");
            if (!name || name->size() > kNameBytesMax)
                return fail(ErrorCode::BadInput, "a person's name has at most 200 bytes");
            auto known = m_world.store.userByName(*name);
            if (!known) return fail(known);
            const UserRow user = *known ? **known : UserRow{Id::random(m_world.random), *name, wanted.role};
            if (auto put = m_world.store.putUser(user); !put) return put;
            row.user = user.id;
        }
        if (auto noted = audit("invite", nameOf(wanted.role)); !noted) return noted;
        return m_world.store.putInvitation(row);
    });
    if (!done) return fail(done);
    code.insert(kCodeLength / 2, "-"); // easier to read out
    return Invitation{code, row.expires};
}

Result<EnrolAnswer> Accounts::enrol(const EnrolRequest& request, const std::string& peer) {
    for (auto [limit, name] : {std::pair{&m_codeTries, &peer}, std::pair{&m_allCodeTries, &peer}}) {
        const std::int64_t waitMs = limit->take(limit == &m_allCodeTries ? kEverybody : *name);
        if (waitMs > 0) return tooManyTries(waitMs);
    }
    Result<EnrolAnswer> answer = codeExpired();
    auto done = m_world.store.transact([&]() -> Result<void> {
        answer = enrolWithin(request);
        if (!answer) return fail(answer);
        return {};
    });
    if (!done) return fail(done);
    m_codeTries.giveBack(peer);
    m_allCodeTries.giveBack(kEverybody);
    return answer;
}

Result<EnrolAnswer> Accounts::enrolWithin(const EnrolRequest& request) {
    const std::string code = normaliseCode(request.code);
    if (code.empty()) return codeExpired();
    auto invitation = m_world.store.invitation(codeHash(code));
    if (!invitation) return fail(invitation);
    if (!*invitation || (*invitation)->expires <= m_world.clock.now()) return codeExpired();
    InvitationRow& row = **invitation;
    if (row.usedBy) { // its answer may have been lost: the same device may ask again
        auto device = m_world.store.device(*row.usedBy);
        if (!device) return fail(device);
        if (!*device || (*device)->key != request.deviceKey || (*device)->revoked) return codeExpired();
        return welcome(**device);
    }
    auto device = deviceFor(request, row);
    if (!device) return fail(device);
    row.usedBy = device->id;
    if (auto noted = m_ledger.note(Ledger::kUsed, toHex(row.codeHash)); !noted) return fail(noted);
    if (auto noted = audit("enrol", device->id.toString()); !noted) return fail(noted);
    if (auto counted = meta::countUp(m_world.store, meta::kPeople); !counted) return fail(counted);
    if (auto put = m_world.store.putInvitation(row); !put) return fail(put);
    return welcome(*device);
}

/// The former certificate is this hub's own word, and its key signed the new one.
bool Accounts::isProven(const EnrolRequest& request) const {
    if (!request.former) return false;
    const Certificate& former = *request.former;
    return verifySignature(m_world.identity.publicKey(), kSignsCertificate, former.signedPart(),
                           former.signature) &&
           verifySignature(former.deviceKey, kSignsRejoin, request.deviceKey, request.rejoin);
}

Result<UserRow> Accounts::userFor(const EnrolRequest& request, const InvitationRow& invitation) {
    std::optional<Id> known = invitation.user;
    if (!known && isProven(request)) known = request.former->user;
    UserRow user{Id::random(m_world.random), "", invitation.role};
    if (known) {
        user.id = *known;
        auto row = m_world.store.user(*known);
        if (!row) return fail(row);
        if (*row) user = **row;
    }
    user.role = invitation.role;
    return user;
}

Result<DeviceRow> Accounts::deviceFor(const EnrolRequest& request, const InvitationRow& invitation) {
    auto user = userFor(request, invitation);
    if (!user) return fail(user);
    if (auto put = m_world.store.putUser(*user); !put) return fail(put);
    for (const Id& scope : invitation.scopes)
        if (auto granted = m_world.store.grant(user->id, scope); !granted) return fail(granted);
    const Instant now = m_world.clock.now();
    const DeviceRow device{.id = Id::random(m_world.random),
                           .user = user->id,
                           .userName = user->name,
                           .key = request.deviceKey,
                           .enrolled = now,
                           .seen = now};
    if (auto put = m_world.store.putDevice(device); !put) return fail(put);
    return device;
}

Result<EnrolAnswer> Accounts::welcome(const DeviceRow& device) {
    auto user = m_world.store.user(device.user);
    if (!user) return fail(user);
    if (!*user) return fail(ErrorCode::Damaged, "a device's person is missing");
    auto scopes = m_world.store.scopesOf(device.user);
    if (!scopes) return fail(scopes);
    auto token = newSession(device.id);
    if (!token) return fail(token);
    EnrolAnswer answer;
    answer.certificate = {
        .device = device.id, .user = device.user, .deviceKey = device.key, .issued = device.enrolled};
    answer.certificate.signature = m_world.identity.sign(kSignsCertificate, answer.certificate.signedPart());
    answer.userName = (*user)->name;
    answer.role = (*user)->role;
    answer.scopes = std::move(*scopes);
    answer.hubKey = m_world.identity.publicKey();
    answer.token = std::move(*token);
    answer.clock = m_world.clock.now();
    return answer;
}

Result<std::string> Accounts::newSession(const Id& device) {
    const std::string token = randomText();
    const Instant now = m_world.clock.now();
    if (auto dropped = m_world.store.dropExpired(now); !dropped) return fail(dropped);
    auto added = m_world.store.addSession(tokenHash(token), device, Instant{now.ms + kTokenLifeMs});
    if (!added) return fail(added);
    return token;
}

Result<ChallengeAnswer> Accounts::challenge(const ChallengeRequest& request, const std::string& peer) {
    if (const std::int64_t waitMs = m_sessionTries.take(peer); waitMs > 0) return tooManyTries(waitMs);
    ChallengeAnswer answer{randomText()};
    auto done = m_world.store.transact([&]() -> Result<void> {
        auto device = m_world.store.device(request.device);
        if (!device) return fail(device);
        if (!*device) return fail(ErrorCode::Unauthorized, "this device is not enrolled here");
        // One that is shut out may prove who it is: what it has not sent is kept for the coordinator.
        const Instant now = m_world.clock.now();
        return m_world.store.addChallenge(challengeHash(answer.challenge), request.device,
                                          Instant{now.ms + kChallengeLifeMs});
    });
    if (!done) return fail(done);
    return answer;
}

Result<TokenAnswer> Accounts::token(const TokenRequest& request, const std::string& peer) {
    if (const std::int64_t waitMs = m_sessionTries.take(peer); waitMs > 0) return tooManyTries(waitMs);
    TokenAnswer answer;
    bool proven = false;
    auto done = m_world.store.transact([&]() -> Result<void> {
        // The challenge is gone whether or not the signature holds: one try each.
        auto taken = m_world.store.takeChallenge(challengeHash(request.challenge), request.device,
                                                 m_world.clock.now());
        if (!taken) return fail(taken);
        auto device = m_world.store.device(request.device);
        if (!device) return fail(device);
        proven = *taken && *device &&
                 verifySignature((*device)->key, kSignsToken, asBytes(request.challenge), request.signature);
        if (!proven) return {};
        auto token = newSession(request.device);
        if (!token) return fail(token);
        answer.token = std::move(*token);
        return {};
    });
    if (!done) return fail(done);
    if (!proven) return fail(ErrorCode::Unauthorized, "the challenge is over or its signature is wrong");
    return answer;
}

Result<Caller> Accounts::caller(std::string_view authorization) {
    constexpr std::string_view kBearer = "Bearer ";
    if (!authorization.starts_with(kBearer)) return fail(ErrorCode::Unauthorized, "a token is needed");
    Caller caller;
    auto done = m_world.store.view([&]() -> Result<void> {
        const Digest hash = tokenHash(authorization.substr(kBearer.size()));
        auto id = m_world.store.sessionDevice(hash, m_world.clock.now());
        if (!id) return fail(id);
        if (!*id) return fail(ErrorCode::Unauthorized, "the token is over: sign a new challenge");
        auto device = m_world.store.device(**id);
        if (!device) return fail(device);
        if (!*device) return fail(ErrorCode::Unauthorized, "this device is not enrolled here");
        auto user = m_world.store.user((*device)->user);
        if (!user) return fail(user);
        if (!*user) return fail(ErrorCode::Unauthorized, "this device has no person any more");
        caller = {std::move(**device), std::move(**user)};
        return {};
    });
    if (!done) return fail(done);
    return caller;
}

Result<void> Accounts::audit(std::string_view what, std::string_view subject) {
    return m_world.store.addAudit(m_world.clock.now(), what, subject);
}

Result<void> Accounts::order(const Id& id, DeviceOrder order) {
    return m_world.store.transact([&]() -> Result<void> {
        auto device = m_world.store.device(id);
        if (!device) return fail(device);
        if (!*device) return fail(ErrorCode::NotFound, "there is no such device", id.toString());
        if ((*device)->revoked)
            return fail(ErrorCode::Revoked, "this device is shut out already: it hears no orders");
        if (auto noted = audit(nameOf(order), id.toString()); !noted) return noted;
        return m_world.store.setOrder(id, order);
    });
}

Result<void> Accounts::setRecoveryKey(const RecoveryKey& county) {
    return m_world.store.transact([&]() -> Result<void> {
        if (auto set = m_world.store.setMeta(meta::kRecovery, county); !set) return set;
        if (auto noted = audit("recovery-key", toHex(ByteView(county).first(kAuditedKeyBytes))); !noted)
            return noted;
        return meta::countUp(m_world.store, meta::kPeople); // comes with the peers
    });
}

Result<std::string> Accounts::recover(std::string_view request, const RecoveryPair& county) {
    auto answered = answerRecovery(request, county);
    if (!answered) return fail(answered);
    auto done = m_world.store.transact([&]() -> Result<void> {
        auto device = m_world.store.device(answered->device);
        if (!device) return fail(device);
        if (!*device)
            return fail(ErrorCode::NotFound, "there is no such device", answered->device.toString());
        if ((*device)->revoked)
            return fail(ErrorCode::Revoked, "this device is shut out: nobody opens it",
                        answered->device.toString());
        return audit("recover", answered->device.toString());
    });
    if (!done) return fail(done);
    return std::move(answered->answer);
}

Result<void> Accounts::revoke(const Id& id) {
    return m_world.store.transact([&]() -> Result<void> {
        auto device = m_world.store.device(id);
        if (!device) return fail(device);
        if (!*device) return fail(ErrorCode::NotFound, "there is no such device", id.toString());
        if ((*device)->revoked) return {};
        if (auto noted = m_ledger.note(Ledger::kRevoked, id.toString()); !noted) return noted;
        if (auto noted = audit("revoke", id.toString()); !noted) return noted;
        if (auto counted = meta::countUp(m_world.store, meta::kPeople); !counted) return counted;
        (*device)->revoked = true;
        return m_world.store.putDevice(**device);
    });
}

} // namespace feltbok
