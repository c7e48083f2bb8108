// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/blocking_http_client.h"

#include "sync/transport/beast_message.h"
#include "sync/transport/tls_context.h"

#include <thread>
#include <utility>
#include <variant>

namespace feltbok {

namespace {

using TlsStream = asio::ssl::stream<beast::tcp_stream>;
using Parser = http::response_parser<http::vector_body<std::uint8_t>>;

} // namespace

class BlockingHttpClient::Inside {
public:
    Inside(Options options, std::optional<asio::ssl::context> tls)
        : m_options(std::move(options)), m_tls(std::move(tls)) {}

    Result<HttpResponse> send(const HttpRequest& request, const std::function<void()>& meanwhile);

    std::string peerKey;

private:
    /// How an attempt ended. A connection that the hub closed while it lay idle is no failure yet.
    struct Attempt {
        Result<HttpResponse> answer = std::unexpected(Error{ErrorCode::Offline, {}, {}});
        bool closedMeanwhile = false;
    };

    Attempt attempt(const HttpRequest& request);
    asio::awaitable<void> converse(const HttpRequest& request, Attempt& attempt);
    asio::awaitable<Result<void>> connect();
    asio::awaitable<Result<void>> secure(beast::tcp_stream stream);
    template <class Stream>
    asio::awaitable<void> exchange(Stream& stream, const HttpRequest& request, Attempt& attempt);
    [[nodiscard]] bool isConnected() const { return m_connection.index() != 0; }
    void disconnect() { m_connection.emplace<std::monostate>(); }
    [[nodiscard]] std::unexpected<Error> offline(const BoostError& error) const;
    [[nodiscard]] std::unexpected<Error> identityError(const std::string& why) const {
        return std::unexpected(notTheHub(why, m_options.hub.url()));
    }

    const Options m_options;
    std::optional<asio::ssl::context> m_tls;
    asio::io_context m_io{1};
    std::variant<std::monostate, beast::tcp_stream, TlsStream> m_connection;
    std::function<void()> m_meanwhile; ///< empty once it was called
};

Result<HttpResponse> BlockingHttpClient::Inside::send(const HttpRequest& request,
                                                      const std::function<void()>& meanwhile) {
    m_meanwhile = meanwhile;
    Attempt first = attempt(request);
    if (first.closedMeanwhile) first = attempt(request);
    if (auto late = std::exchange(m_meanwhile, {})) late(); // it was never sent
    return std::move(first.answer);
}

BlockingHttpClient::Inside::Attempt BlockingHttpClient::Inside::attempt(const HttpRequest& request) {
    Attempt attempt;
    try {
        m_io.restart();
        asio::co_spawn(m_io, converse(request, attempt), asio::detached);
        m_io.run();
    } catch (const std::exception& thrown) {
        attempt.answer = fail(ErrorCode::Io, std::string("the request could not be made: ") + thrown.what());
    }
    if (!attempt.answer) disconnect();
    return attempt;
}

asio::awaitable<void> BlockingHttpClient::Inside::converse(const HttpRequest& request, Attempt& attempt) {
    const bool reused = isConnected();
    if (!reused) {
        const auto connected = co_await connect();
        if (!connected) {
            attempt.answer = fail(connected);
            co_return;
        }
    }
    if (auto* plain = std::get_if<beast::tcp_stream>(&m_connection))
        co_await exchange(*plain, request, attempt);
    else
        co_await exchange(std::get<TlsStream>(m_connection), request, attempt);
    if (!reused) attempt.closedMeanwhile = false;
}

asio::awaitable<Result<void>> BlockingHttpClient::Inside::connect() {
    BoostError error;
    Tcp::resolver resolver(m_io);
    const std::string port = std::to_string(m_options.hub.port);
    const auto found = co_await resolver.async_resolve(m_options.hub.host, port, into(error));
    if (error) co_return offline(error);
    beast::tcp_stream stream(m_io);
    stream.expires_after(std::chrono::milliseconds(m_options.connectTimeoutMs));
    co_await stream.async_connect(found, into(error));
    if (error) co_return offline(error);
    stream.socket().set_option(Tcp::no_delay(true), error);
    if (m_tls) co_return co_await secure(std::move(stream));
    m_connection.emplace<beast::tcp_stream>(std::move(stream));
    co_return Result<void>();
}

asio::awaitable<Result<void>> BlockingHttpClient::Inside::secure(beast::tcp_stream stream) {
    TlsStream secured(std::move(stream), *m_tls);
    const bool byAuthority = m_options.trust.keys.empty();
    BoostError error;
    SSL_set_tlsext_host_name(secured.native_handle(), m_options.hub.host.c_str());
    secured.set_verify_mode(byAuthority ? asio::ssl::verify_peer : asio::ssl::verify_none, error);
    if (byAuthority)
        secured.set_verify_callback(asio::ssl::host_name_verification(m_options.hub.host), error);
    beast::get_lowest_layer(secured).expires_after(std::chrono::milliseconds(m_options.connectTimeoutMs));
    co_await secured.async_handshake(asio::ssl::stream_base::client, into(error));
    peerKey = tlsKeyOfPeer(secured.native_handle());
    const long verdict = SSL_get_verify_result(secured.native_handle());
    if (error && byAuthority && verdict != X509_V_OK)
        co_return identityError(X509_verify_cert_error_string(verdict));
    if (error && error.category() == asio::error::get_ssl_category())
        co_return identityError("it does not speak TLS as a hub does");
    if (error) co_return offline(error);
    if (!byAuthority && !m_options.trust.accepts(peerKey))
        co_return identityError("its certificate has another key than the one given at enrolment");
    m_connection.emplace<TlsStream>(std::move(secured));
    co_return Result<void>();
}

template <class Stream>
asio::awaitable<void> BlockingHttpClient::Inside::exchange(Stream& stream, const HttpRequest& request,
                                                           Attempt& attempt) {
    const RequestMessage message = messageOf(request, m_options.hub);
    Parser parser;
    parser.header_limit(kHeaderBytesMax);
    parser.body_limit(m_options.answerBytesMax);
    parser.skip(request.method == "HEAD");
    beast::flat_buffer buffer;
    BoostError error;
    beast::get_lowest_layer(stream).expires_after(std::chrono::milliseconds(m_options.answerTimeoutMs));
    co_await http::async_write(stream, message, into(error));
    // A hub that refuses a body while it is still being sent has said why: read it whatever became of the
    // rest.
    const BoostError writeError = error;
    if (!error && m_meanwhile) {
        std::exchange(m_meanwhile, {})();
        beast::get_lowest_layer(stream).expires_after(std::chrono::milliseconds(m_options.answerTimeoutMs));
    }
    if (error != beast::error::timeout) co_await http::async_read_header(stream, buffer, parser, into(error));
    // Beast holds a Content-Length against the limit in requests only.
    if (!error && parser.content_length().value_or(0) > m_options.answerBytesMax)
        error = http::error::body_limit;
    if (!error) co_await http::async_read(stream, buffer, parser, into(error));
    if (error == http::error::body_limit) {
        attempt.answer = fail(ErrorCode::TooLarge, "the hub's answer is over " +
                                                       std::to_string(m_options.answerBytesMax) + " bytes");
        co_return;
    }
    if (error) {
        attempt.closedMeanwhile = !parser.got_some() && error != beast::error::timeout;
        attempt.answer = offline(error);
        co_return;
    }
    const bool keep = parser.keep_alive() && !writeError;
    beast::get_lowest_layer(stream).expires_never();
    attempt.answer = responseOf(parser.release(), request.method == "HEAD");
    if (!keep) disconnect();
}

std::unexpected<Error> BlockingHttpClient::Inside::offline(const BoostError& error) const {
    const std::string why = error == beast::error::timeout ? "no answer in time" : error.message();
    return fail(ErrorCode::Offline, "the hub cannot be reached: " + why, m_options.hub.url());
}

BlockingHttpClient::BlockingHttpClient(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) {}
BlockingHttpClient::~BlockingHttpClient() = default;

Result<std::unique_ptr<BlockingHttpClient>> BlockingHttpClient::create(const Options& options) {
    std::optional<asio::ssl::context> tls;
    Options chosen = options;
    if (chosen.trust.keys.empty()) chosen.trust.keys = chosen.hub.tlsKeys;
    if (options.hub.tls) {
        auto context = clientTlsContext(chosen.trust);
        if (!context) return fail(context);
        tls.emplace(std::move(*context));
    }
    auto inside = std::make_unique<Inside>(std::move(chosen), std::move(tls));
    return std::unique_ptr<BlockingHttpClient>(new BlockingHttpClient(std::move(inside)));
}

Result<HttpResponse> BlockingHttpClient::send(const HttpRequest& request) {
    return m_inside->send(request, {});
}

Result<HttpResponse> BlockingHttpClient::sendAndWork(const HttpRequest& request,
                                                     const std::function<void()>& meanwhile) {
    return m_inside->send(request, meanwhile);
}

void BlockingHttpClient::wait(std::int64_t ms) {
    std::this_thread::sleep_for(std::chrono::milliseconds(ms));
}

const std::string& BlockingHttpClient::peerKey() const {
    return m_inside->peerKey;
}

} // namespace feltbok
