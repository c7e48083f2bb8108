// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/qt/qt_http_client.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>

#include <cassert>
#include <utility>

namespace feltbok {

namespace {

QByteArray bytesOf(std::string_view text) {
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// An answer of the hub, whatever its status; the rest are failures on the way.
bool isAnswered(const QNetworkReply& reply) {
    constexpr int kFirstAnsweredError = QNetworkReply::ContentAccessDenied; // below: network and proxy
    const auto error = reply.error();
    const bool whole = error == QNetworkReply::NoError ||
                       (error >= kFirstAnsweredError && error != QNetworkReply::ProtocolFailure);
    return whole && reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
}

HttpResponse responseOf(QNetworkReply& reply, QByteArray body) {
    HttpResponse response;
    response.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto& [name, value] : reply.rawHeaderPairs())
        response.headers[name.toStdString()] = value.toStdString();
    response.body.assign(body.begin(), body.end());
    return response;
}

} // namespace

class QtHttpClient::Inside {
public:
    Inside(Options options, Progress progress);
    ~Inside() { cancel(); }
    Inside(const Inside&) = delete;
    Inside& operator=(const Inside&) = delete;

    Result<void> readAuthorities();
    void send(const HttpRequest& request, Callback done);
    void wait(std::int64_t ms, std::function<void()> done);
    void cancel();

private:
    [[nodiscard]] QNetworkRequest messageOf(const HttpRequest& request) const;
    void watch(QNetworkReply& reply);
    void checkPeer();
    void checkSize();
    void stop(Error error);
    void finish();
    [[nodiscard]] Error failureOf(const QNetworkReply& reply) const;

    const Options m_options;
    const Progress m_progress;
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
    QNetworkAccessManager m_network;
    QTimer m_deadline;
    QTimer m_pause;
    QNetworkReply* m_reply = nullptr; ///< under way
    Callback m_done;
    std::function<void()> m_afterPause;
    std::optional<Error> m_stopped; ///< why it was stopped from this side
    std::uint64_t m_sent = 0;
    std::uint64_t m_received = 0;
};

QtHttpClient::Inside::Inside(Options options, Progress progress)
    : m_options(std::move(options)), m_progress(std::move(progress)) {
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy); // a hub never sends one elsewhere
    m_deadline.setSingleShot(true);
    m_pause.setSingleShot(true);
    QObject::connect(&m_deadline, &QTimer::timeout, &m_deadline, [this] {
        stop({ErrorCode::Offline, "the hub cannot be reached: no answer in time", m_options.hub.url()});
    });
    QObject::connect(&m_pause, &QTimer::timeout, &m_pause,
                     [this] { std::exchange(m_afterPause, nullptr)(); });
}

Result<void> QtHttpClient::Inside::readAuthorities() {
    m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (m_options.trust.caFile.empty() || !m_options.trust.keys.empty()) return {};
    const auto authorities =
        QSslCertificate::fromPath(QString::fromStdString(m_options.trust.caFile.string()));
    if (authorities.isEmpty())
        return fail(ErrorCode::BadInput, "the file of certificate authorities cannot be used",
                    m_options.trust.caFile.string());
    m_tls.setCaCertificates(authorities);
    return {};
}

QNetworkRequest QtHttpClient::Inside::messageOf(const HttpRequest& request) const {
    const std::string url = m_options.hub.url() + request.path;
    QNetworkRequest message(QUrl::fromEncoded(bytesOf(url), QUrl::StrictMode));
    // Named, or Qt would ask for gzip and unpack it behind the codec's back, and write what it likes.
    message.setRawHeader("Accept-Encoding", "identity");
    message.setRawHeader("User-Agent", "feltbok");
    if (!request.body.empty()) message.setRawHeader("Content-Type", "application/octet-stream");
    for (const auto& [name, value] : request.headers)
        message.setRawHeader(bytesOf(name), bytesOf(value));
    message.setTransferTimeout(m_options.stallTimeoutMs);
    message.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    message.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    message.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    message.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (m_options.hub.tls) message.setSslConfiguration(m_tls);
    return message;
}

void QtHttpClient::Inside::send(const HttpRequest& request, Callback done) {
    assert(!m_reply && !m_pause.isActive());
    m_done = std::move(done);
    m_stopped.reset();
    m_sent = m_received = 0;
    const QNetworkRequest message = messageOf(request);
    const QByteArray body(reinterpret_cast<const char*>(request.body.data()),
                          static_cast<qsizetype>(request.body.size()));
    if (request.method == "HEAD")
        m_reply = m_network.head(message); // Qt would wait for a body after a HEAD it does not know as such
    else if (request.method == "GET" && body.isEmpty())
        m_reply = m_network.get(message);
    else
        m_reply = m_network.sendCustomRequest(message, bytesOf(request.method), body);
    watch(*m_reply);
    m_deadline.start(m_options.answerTimeoutMs);
}

void QtHttpClient::Inside::watch(QNetworkReply& reply) {
    QObject::connect(&reply, &QNetworkReply::encrypted, &m_network, [this] { checkPeer(); });
    QObject::connect(&reply, &QNetworkReply::sslErrors, &m_network, [this] {
        // With a key given at enrolment nobody has to have signed the certificate.
        if (!m_options.trust.keys.empty()) checkPeer();
        if (!m_options.trust.keys.empty() && !m_stopped) m_reply->ignoreSslErrors();
    });
    QObject::connect(&reply, &QNetworkReply::uploadProgress, &m_network, [this](qint64 sent, qint64) {
        m_sent = static_cast<std::uint64_t>(sent);
        if (m_progress) m_progress(m_sent, m_received);
    });
    QObject::connect(&reply, &QNetworkReply::readyRead, &m_network, [this] { checkSize(); });
    // Later, never from within send() or abort(): the caller has its own affairs in order by then, or has
    // cancelled and sent something else.
    QObject::connect(
        &reply, &QNetworkReply::finished, &m_network,
        [this, ended = &reply] {
            if (m_reply == ended) finish();
        },
        Qt::QueuedConnection);
}

/// After the handshake, before anything is sent: Qt says so once for each connection.
void QtHttpClient::Inside::checkPeer() {
    if (m_options.trust.keys.empty() || m_stopped) return;
    const QByteArray der = m_reply->sslConfiguration().peerCertificate().toDer();
    const auto key = tlsKeyOf(
        {reinterpret_cast<const std::uint8_t*>(der.constData()), static_cast<std::size_t>(der.size())});
    if (key && m_options.trust.accepts(*key)) return;
    stop(notTheHub("its certificate has another key than the one given at enrolment", m_options.hub.url()));
}

void QtHttpClient::Inside::checkSize() {
    m_received = static_cast<std::uint64_t>(m_reply->bytesAvailable());
    if (m_progress) m_progress(m_sent, m_received);
    if (m_received > m_options.answerBytesMax)
        stop({ErrorCode::TooLarge,
              "the hub's answer is over " + std::to_string(m_options.answerBytesMax) + " bytes",
              m_options.hub.url()});
}

void QtHttpClient::Inside::stop(Error error) {
    if (!m_reply || m_stopped) return;
    m_stopped = std::move(error);
    m_reply->abort();
}

void QtHttpClient::Inside::finish() {
    QNetworkReply* reply = std::exchange(m_reply, nullptr);
    m_deadline.stop();
    reply->deleteLater();
    const Callback done = std::exchange(m_done, nullptr);
    Result<HttpResponse> answer = m_stopped || !isAnswered(*reply)
                                      ? Result<HttpResponse>(std::unexpected(failureOf(*reply)))
                                      : Result<HttpResponse>(responseOf(*reply, reply->readAll()));
    done(std::move(answer)); // may begin the next request, or take this client away: nothing comes after it
}

Error QtHttpClient::Inside::failureOf(const QNetworkReply& reply) const {
    if (m_stopped) return *m_stopped;
    const std::string why = reply.errorString().toStdString();
    if (reply.error() == QNetworkReply::SslHandshakeFailedError) return notTheHub(why, m_options.hub.url());
    const bool slow = reply.error() == QNetworkReply::OperationCanceledError;
    return {ErrorCode::Offline, "the hub cannot be reached: " + (slow ? "no answer in time" : why),
            m_options.hub.url()};
}

void QtHttpClient::Inside::wait(std::int64_t ms, std::function<void()> done) {
    assert(!m_reply && !m_pause.isActive());
    m_afterPause = std::move(done);
    m_pause.start(std::chrono::milliseconds(ms));
}

void QtHttpClient::Inside::cancel() {
    m_deadline.stop();
    m_pause.stop();
    m_afterPause = nullptr;
    m_done = nullptr;
    if (QNetworkReply* reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(&m_network);
        reply->abort();
        reply->deleteLater();
    }
}

QtHttpClient::QtHttpClient(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) {}
QtHttpClient::~QtHttpClient() = default;

Result<std::unique_ptr<QtHttpClient>> QtHttpClient::create(const Options& options, Progress progress) {
    Options chosen = options;
    if (chosen.trust.keys.empty()) chosen.trust.keys = chosen.hub.tlsKeys;
    auto inside = std::make_unique<Inside>(std::move(chosen), std::move(progress));
    if (auto read = inside->readAuthorities(); !read) return fail(read);
    return std::unique_ptr<QtHttpClient>(new QtHttpClient(std::move(inside)));
}

void QtHttpClient::send(const HttpRequest& request, Callback done) {
    m_inside->send(request, std::move(done));
}
void QtHttpClient::wait(std::int64_t ms, std::function<void()> done) {
    m_inside->wait(ms, std::move(done));
}
void QtHttpClient::cancel() {
    m_inside->cancel();
}

} // namespace feltbok
