// SPDX-License-Identifier: Apache-2.0
#include "sync/client/sync_client.h"

#include "sync/client/back_off.h"
#include "sync/client/hub_error.h"
#include "sync/client/settings.h"

namespace feltbok {

SyncClient::SyncClient(Store& store, const Clock& clock, Random& random, Options options, Listener progress)
    : m_store(store)
    , m_clock(clock)
    , m_random(random)
    , m_options(options)
    , m_listener(std::move(progress))
    , m_blobs(store) {
    if (m_options.onlyBlob) m_blobs.onlyFetch(m_options.onlyBlob->first, m_options.onlyBlob->second);
}

Action SyncClient::step(const Event& event) {
    if (std::holds_alternative<Answered>(event) || std::holds_alternative<Unanswered>(event)) {
        ++m_progress.requests;
        m_progress.bytesUp += wireBytes(m_request);
    }
    meanwhile(); // nobody may have called
    if (!m_joined) return Done{m_joined};
    if (std::holds_alternative<Begin>(event)) return begin();
    if (std::holds_alternative<Cancel>(event)) return Done{fail(ErrorCode::Cancelled, "sync was stopped")};
    if (std::holds_alternative<Waited>(event)) return sendAgain();
    if (const auto* failed = std::get_if<Unanswered>(&event)) return unanswered(failed->error);
    return answered(std::get<Answered>(event).response);
}

Action SyncClient::begin() {
    m_credentials = Credentials::load(m_store);
    if (!m_credentials)
        return Done{fail(ErrorCode::Unauthorized, "this device has not joined a hub: ask for a code")};
    if (m_options.onlyBlob) {
        m_exchangesDone = true;
    } else if (m_options.cutDrafts) {
        if (auto cut = m_store.cutAllDrafts(); !cut) return Done{fail(cut)};
    }
    m_order = deviceOrderOf(m_store.setting(setting::kOrder));
    if (!m_options.onlyBlob) m_carried = m_store.carried();
    if (m_credentials->token.empty()) return askChallenge();
    return proceed();
}

Action SyncClient::proceed() {
    if (m_progress.requests >= m_options.requestsMax) return Done{};
    if (m_order == DeviceOrder::Wipe && !m_obeying) return clear();
    if (!m_carried.empty()) return bundle();
    if (!m_snapshots.empty()) return snapshot();
    if (!m_exchangesDone) return exchange();
    if (m_options.blobs) return blobs();
    return finish();
}

Action SyncClient::finish() {
    if (m_order == DeviceOrder::Retire && !m_obeying && m_options.blobs) return clear();
    m_progress.nothingLeft = true;
    return Done{};
}

Action SyncClient::send(HttpRequest request, Awaiting awaiting) {
    if (awaiting >= Awaiting::Exchange) request.headers["Authorization"] = "Bearer " + m_credentials->token;
    m_request = std::move(request);
    m_awaiting = awaiting;
    m_retries = 0;
    return sendAgain();
}

Action SyncClient::sendAgain() {
    m_sentAt = m_clock.now();
    return SendRequest{m_request};
}

Action SyncClient::unanswered(const Error& error) {
    if (error.code != ErrorCode::Offline || m_retries >= m_options.retriesMax)
        return Done{std::unexpected(error)};
    BackOff backOff(m_random);
    std::int64_t ms = 0;
    for (int i = 0; i <= m_retries; ++i)
        ms = backOff.nextMs();
    ++m_retries;
    return Wait{ms};
}

Action SyncClient::answered(const HttpResponse& response) {
    m_progress.bytesDown += wireBytes(response);
    if (auto noted = noteCodec(response); !noted) return Done{noted};
    Action next = [&]() -> Action {
        if (m_awaiting == Awaiting::Blob) return takeBlob(response);
        if (m_awaiting == Awaiting::Bundle) return takeBundle(response);
        if (m_awaiting == Awaiting::Snapshot) return takeSnapshot(response);
        if (response.status >= 400) return refused(response);
        auto value = readBody(response.headers, response.body);
        // Damaged on its way is like never come: nothing of it is taken.
        if (!value) return unanswered({ErrorCode::Offline, value.error().message, {}});
        switch (m_awaiting) {
        case Awaiting::Challenge:
            return takeChallenge(*value);
        case Awaiting::Token:
            return takeToken(*value);
        default:
            return takeExchange(*value);
        }
    }();
    if (m_listener) m_listener(m_progress);
    return next;
}

Action SyncClient::refused(const HttpResponse& response) {
    const ErrorAnswer answer = errorIn(response);
    const bool hadToken = m_awaiting >= Awaiting::Exchange;
    if (answer.code == ErrorCode::Unauthorized && hadToken && !m_provedAgain) return askChallenge();
    if (answer.code == ErrorCode::Fork && answer.common && m_awaiting == Awaiting::Exchange)
        return relabel(*answer.common);
    if (answer.code == ErrorCode::Revoked) return shutOut(answer);
    if (tellsMore(answer.code)) return exchange();
    if (answer.code == ErrorCode::Offline) return unanswered(toError(answer));
    return Done{std::unexpected(toError(answer))};
}

Action SyncClient::askChallenge() {
    HttpRequest request{.method = "POST", .path = "/v1/challenge"};
    writeBody(encode(ChallengeRequest{m_credentials->certificate.device}), m_options.codec, request.headers,
              request.body);
    return send(std::move(request), Awaiting::Challenge);
}

Action SyncClient::takeChallenge(const Value& value) {
    auto answer = decodeChallengeAnswer(value);
    if (!answer) return Done{fail(answer)};
    const TokenRequest message{.device = m_credentials->certificate.device,
                               .challenge = answer->challenge,
                               .signature =
                                   m_credentials->deviceKey.sign(kSignsToken, asBytes(answer->challenge))};
    HttpRequest request{.method = "POST", .path = "/v1/token"};
    writeBody(encode(message), m_options.codec, request.headers, request.body);
    return send(std::move(request), Awaiting::Token);
}

Action SyncClient::takeToken(const Value& value) {
    auto answer = decodeTokenAnswer(value);
    if (!answer) return Done{fail(answer)};
    m_credentials->token = answer->token;
    m_provedAgain = true;
    if (auto saved = saveToken(m_store, answer->token); !saved) return Done{saved};
    return proceed();
}

Action SyncClient::blobs() {
    auto request = m_blobs.next();
    if (!request) return Done{fail(request)};
    if (*request) return send(std::move(**request), Awaiting::Blob);
    return finish();
}

Action SyncClient::takeBlob(const HttpResponse& response) {
    if (response.status == 401 && !m_provedAgain) return askChallenge();
    if (response.status >= 500) return refused(response);
    if (response.status == 401 || response.status == 403) {
        const ErrorAnswer answer = errorIn(response);
        const bool shutOut = answer.code == ErrorCode::Revoked || answer.code == ErrorCode::Unauthorized;
        if (shutOut) return Done{std::unexpected(toError(answer))};
    }
    auto taken = m_blobs.take(response);
    if (!taken) return Done{fail(taken)};
    m_progress.blobsUp += taken->sent ? 1 : 0;
    m_progress.blobsDown += taken->received ? 1 : 0;
    return proceed();
}

} // namespace feltbok
