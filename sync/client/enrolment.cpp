// SPDX-License-Identifier: Apache-2.0
#include "sync/client/enrolment.h"

#include "sync/client/credentials.h"
#include "sync/client/hub_error.h"
#include "sync/client/settings.h"
#include "sync/protocol/codec.h"

namespace feltbok {

Enrolment::Enrolment(Store& store, Random& random, std::string hubUrl, std::string_view code,
                     std::optional<PublicKey> expectedHub)
    : m_store(store)
    , m_random(random)
    , m_hubUrl(std::move(hubUrl))
    , m_code(normaliseCode(code))
    , m_expectedHub(expectedHub) {}

Action Enrolment::step(const Event& event) {
    if (std::holds_alternative<Begin>(event)) return send();
    if (std::holds_alternative<Cancel>(event))
        return Done{fail(ErrorCode::Cancelled, "joining the hub was stopped")};
    if (const auto* failed = std::get_if<Unanswered>(&event)) return Done{std::unexpected(failed->error)};
    if (const auto* answered = std::get_if<Answered>(&event)) return Done{accept(answered->response)};
    return Done{fail(ErrorCode::Protocol, "nothing was to be waited for")};
}

/// The key is kept before its public half leaves: if the answer is lost, the same code with the same key gets
/// it again.
Result<void> Enrolment::makeKey() {
    const std::string kept = m_store.setting(setting::kEnrolling);
    if (kept.starts_with(m_code + " ")) {
        auto seed = fromBase64(std::string_view(kept).substr(m_code.size() + 1));
        if (seed)
            if (auto key = SigningKey::fromSeed(*seed)) m_key = *key;
    }
    if (m_key) return {};
    m_key = SigningKey::create(m_random);
    return m_store.setSetting(setting::kEnrolling, m_code + " " + toBase64(m_key->seed()));
}

Action Enrolment::send() {
    if (m_code.empty())
        return Done{
            fail(ErrorCode::CodeExpired, "a code has ten letters and digits: check it and type it again")};
    if (auto made = makeKey(); !made) return Done{made};
    EnrolRequest message{.code = m_code, .deviceKey = m_key->publicKey(), .replica = m_store.replica()};
    if (const auto former = Credentials::load(m_store)) {
        message.former = former->certificate;
        message.rejoin = former->deviceKey.sign(kSignsRejoin, message.deviceKey);
    }
    HttpRequest request{.method = "POST", .path = "/v1/enrol"};
    writeBody(encode(message), Codec::Json, request.headers, request.body, false);
    return SendRequest{std::move(request)};
}

Result<void> Enrolment::check(const EnrolAnswer& answer) const {
    const Certificate& certificate = answer.certificate;
    const bool isOurs = certificate.deviceKey == m_key->publicKey();
    const bool isSigned =
        verifySignature(answer.hubKey, kSignsCertificate, certificate.signedPart(), certificate.signature);
    const bool isExpected = !m_expectedHub || *m_expectedHub == answer.hubKey;
    if (!isOurs || !isSigned || !isExpected)
        return fail(ErrorCode::HubIdentity,
                    "this is not the hub that the code is from: ask your coordinator");
    return {};
}

Result<void> Enrolment::accept(const HttpResponse& response) {
    if (response.status >= 400) return std::unexpected(toError(errorIn(response)));
    auto value = readBody(response.headers, response.body);
    if (!value) return fail(value);
    auto answer = decodeEnrolAnswer(*value);
    if (!answer) return fail(answer);
    if (auto checked = check(*answer); !checked) return checked;
    m_answer = std::move(*answer);
    std::vector<ScopeEntry> scopes;
    for (const NamedScope& scope : m_answer.scopes)
        scopes.push_back({scope.scope, scope.name});
    if (auto entered = m_store.enterScopes(scopes); !entered) return entered;
    if (auto set = m_store.setAuthor(m_answer.certificate.user); !set) return set;
    const Credentials credentials{.hubUrl = m_hubUrl,
                                  .certificate = m_answer.certificate,
                                  .userName = m_answer.userName,
                                  .role = m_answer.role,
                                  .deviceKey = *m_key,
                                  .hubKey = m_answer.hubKey,
                                  .token = m_answer.token};
    if (auto saved = credentials.save(m_store); !saved) return saved;
    for (const std::string_view name : {kShutOutSetting, setting::kPeers, setting::kOrder})
        if (auto cleared = m_store.setSetting(name, ""); !cleared) return cleared;
    return m_store.setSetting(setting::kEnrolling, "");
}

} // namespace feltbok
