// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/http_server.h"

#include "sync/transport/http_session.h"
#include "sync/transport/tls_context.h"
#include "sync/transport/waiting_line.h"

#include <csignal>
#include <thread>

namespace feltbok {

namespace {

constexpr int kAcceptPauseMs = 100; ///< after the system refused a connection: out of descriptors, mostly
constexpr std::size_t kSegmentCharactersMax = 32;
constexpr int kRouteSegmentsMax = 2;

/// `/v1/blobs/…?…` becomes `/v1/blobs`: what follows names pictures and municipalities.
std::string routeOf(std::string_view target) {
    const std::string_view path = target.substr(0, target.find('?'));
    std::size_t end = 0;
    for (int segment = 0; segment < kRouteSegmentsMax && end < path.size(); ++segment) {
        const std::size_t next = std::min(path.find('/', end + 1), path.size());
        if (next - end > kSegmentCharactersMax) return "other";
        end = next;
    }
    const auto plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '/' || c == '-';
    };
    return std::ranges::all_of(path.substr(0, end), plain) ? std::string(path.substr(0, end)) : "other";
}

} // namespace

class HttpServer::Inside final : public SessionHost {
public:
    Inside(Endpoint endpoint, HttpServerLimits limits, Handler handler, Observer observer)
        : m_endpoint(std::move(endpoint))
        , m_limits(limits)
        , m_handler(std::move(handler))
        , m_observer(std::move(observer)) {}

    Result<void> listen(const std::optional<TlsFiles>& tls);
    void run();
    void stop();
    void stopOnSignals();
    [[nodiscard]] const Endpoint& endpoint() const { return m_endpoint; }

    const HttpServerLimits& limits() const override { return m_limits; }
    Place enter(beast::tcp_stream& stream) override;
    void leave(Place place) override;
    void setIdle(Place place, bool idle) override;
    bool stopping() const override { return m_stopping; }
    asio::awaitable<HttpResponse> handle(Place place, HttpRequest request, std::size_t bytesIn) override;
    void refused(int status, const char* problem, const HttpRequest& request) override;

private:
    asio::awaitable<void> acceptAll();
    void admit(Tcp::socket socket);
    bool makeRoom();
    template <class Stream>
    void start(Stream stream);
    void runSockets();
    void stopHere();
    HttpResponse answer(const HttpRequest& request, std::size_t bytesIn);
    void stand(bool light, WaitingLine::Work work);
    void report(const HttpExchangeFacts& facts);
    void observe(const HttpExchangeFacts& facts);

    Endpoint m_endpoint;
    const HttpServerLimits m_limits;
    const Handler m_handler;
    const Observer m_observer;
    // Sessions still open when the contexts go leave their places: hence declared before them.
    std::list<OpenConnection> m_connections;
    bool m_stopping = false;
    std::optional<asio::ssl::context> m_tls;
    WaitingLine m_line;            ///< into it from the sockets' thread, out of it on the handler's
    asio::io_context m_work{1};    ///< the handler's thread
    asio::io_context m_sockets{1}; ///< everything else
    Tcp::acceptor m_acceptor{m_sockets};
    asio::steady_timer m_pause{m_sockets};
    asio::steady_timer m_lastCall{m_sockets};
    asio::signal_set m_signals{m_sockets};
};

Result<void> HttpServer::Inside::listen(const std::optional<TlsFiles>& tls) {
    if (tls) {
        auto context = serverTlsContext(*tls);
        if (!context) return fail(context);
        m_tls.emplace(std::move(*context));
    }
    BoostError error;
    const auto address = asio::ip::make_address(m_endpoint.host, error);
    if (error) return fail(ErrorCode::BadInput, "\"" + m_endpoint.host + "\" is no numeric address");
    const Tcp::endpoint where(address, m_endpoint.port);
    m_acceptor.open(where.protocol(), error);
    if (!error) m_acceptor.set_option(Tcp::acceptor::reuse_address(true), error);
    if (!error) m_acceptor.bind(where, error);
    if (!error) m_acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return fail(ErrorCode::Io, "cannot listen on " + m_endpoint.authority() + ": " + error.message());
    m_endpoint.port = m_acceptor.local_endpoint(error).port();
    return {};
}

void HttpServer::Inside::run() {
    auto handlerStays = asio::make_work_guard(m_work);
    asio::co_spawn(m_sockets, acceptAll(), asio::detached);
    std::thread sockets([&] {
        runSockets();
        handlerStays.reset();
    });
    m_work.run(); // answer() lets nothing out
    sockets.join();
}

void HttpServer::Inside::runSockets() {
    for (;;) {
        try {
            m_sockets.run();
            return;
        } catch (const std::exception&) {
            continue; // out of memory in the middle of a session: that connection is gone, the others go on
        }
    }
}

void HttpServer::Inside::stopOnSignals() {
    BoostError error;
    m_signals.add(SIGTERM, error);
    m_signals.add(SIGINT, error);
    m_signals.async_wait([this](const BoostError& failed, int) {
        if (!failed) stopHere();
    });
}

void HttpServer::Inside::stop() {
    asio::post(m_sockets, [this] { stopHere(); });
}

void HttpServer::Inside::stopHere() {
    if (m_stopping) return;
    m_stopping = true;
    BoostError error;
    m_acceptor.close(error);
    m_pause.cancel();
    m_signals.cancel(error);
    for (const OpenConnection& connection : m_connections)
        if (connection.idle) connection.stream->cancel();
    if (m_connections.empty()) return;
    m_lastCall.expires_after(std::chrono::milliseconds(m_limits.stopTimeoutMs));
    m_lastCall.async_wait([this](const BoostError& allLeft) {
        if (allLeft) return;
        for (const OpenConnection& connection : m_connections)
            connection.stream->cancel();
    });
}

SessionHost::Place HttpServer::Inside::enter(beast::tcp_stream& stream) {
    return m_connections.insert(m_connections.end(), OpenConnection{&stream});
}

void HttpServer::Inside::leave(Place place) {
    m_connections.erase(place);
    if (m_stopping && m_connections.empty()) m_lastCall.cancel();
}

void HttpServer::Inside::setIdle(Place place, bool idle) {
    place->idle = idle;
    m_connections.splice(m_connections.end(), m_connections, place); // the longest idle stays in front
}

asio::awaitable<void> HttpServer::Inside::acceptAll() {
    while (!m_stopping) {
        BoostError error;
        Tcp::socket socket = co_await m_acceptor.async_accept(into(error));
        if (!error) {
            admit(std::move(socket));
        } else if (!m_stopping) {
            m_pause.expires_after(std::chrono::milliseconds(kAcceptPauseMs));
            co_await m_pause.async_wait(into(error));
        }
    }
}

void HttpServer::Inside::admit(Tcp::socket socket) {
    BoostError error;
    if (m_connections.size() >= m_limits.connectionsMax && !makeRoom()) {
        report({.problem = "too many connections"});
        return; // closes it
    }
    socket.set_option(Tcp::no_delay(true), error);
    beast::tcp_stream stream(std::move(socket));
    if (m_tls)
        start(asio::ssl::stream<beast::tcp_stream>(std::move(stream), *m_tls));
    else
        start(std::move(stream));
}

bool HttpServer::Inside::makeRoom() {
    for (OpenConnection& connection : m_connections) {
        if (!connection.idle) continue;
        connection.idle = false; // asked to go: not to be counted on twice
        connection.stream->cancel();
        return true;
    }
    return false;
}

template <class Stream>
void HttpServer::Inside::start(Stream stream) {
    auto session = std::make_shared<HttpSession<Stream>>(std::move(stream), *this);
    asio::co_spawn(m_sockets, [session] { return session->run(); }, [session](const std::exception_ptr&) {});
}

asio::awaitable<HttpResponse> HttpServer::Inside::handle(Place place, HttpRequest request,
                                                         std::size_t bytesIn) {
    return asio::async_initiate<const asio::use_awaitable_t<>, void(HttpResponse)>(
        [this, place, bytesIn](auto done, HttpRequest asked) {
            auto socketsStay = asio::make_work_guard(m_sockets);
            const bool light = WaitingLine::isLight(asked.body.size(), place->lastAnswerBytes);
            stand(light, [this, place, bytesIn, socketsStay, asked = std::move(asked),
                          done = std::move(done)]() mutable {
                asio::post(m_sockets,
                           [place, answered = answer(asked, bytesIn), done = std::move(done)]() mutable {
                               place->lastAnswerBytes = answered.body.size();
                               done(std::move(answered));
                           });
            });
        },
        asio::use_awaitable, std::move(request));
}

void HttpServer::Inside::stand(bool light, WaitingLine::Work work) {
    m_line.add(light, std::move(work));
    asio::post(m_work, [this] { m_line.next()(); });
}

HttpResponse HttpServer::Inside::answer(const HttpRequest& request, std::size_t bytesIn) {
    const auto began = std::chrono::steady_clock::now();
    HttpResponse response;
    std::string_view problem;
    try {
        response = m_handler(request);
    } catch (const std::exception&) {
        const Rejection rejection{500, ErrorCode::Io, "the handler threw an exception"};
        response = answerOf(rejection);
        problem = rejection.problem;
    }
    const auto took = std::chrono::steady_clock::now() - began;
    const std::string route = routeOf(request.path);
    observe({.method = request.method,
             .route = route,
             .status = response.status,
             .bytesIn = bytesIn,
             .bytesOut = response.body.size(),
             .handlingUs = std::chrono::duration_cast<std::chrono::microseconds>(took).count(),
             .problem = problem});
    return response;
}

void HttpServer::Inside::refused(int status, const char* problem, const HttpRequest& request) {
    const std::string route = routeOf(request.path);
    report({.method = request.method, .route = route, .status = status, .problem = problem});
}

void HttpServer::Inside::report(const HttpExchangeFacts& facts) {
    asio::post(m_work, [this, method = std::string(facts.method), route = std::string(facts.route),
                        status = facts.status, problem = facts.problem] {
        observe({.method = method, .route = route, .status = status, .problem = problem});
    });
}

void HttpServer::Inside::observe(const HttpExchangeFacts& facts) {
    try {
        if (m_observer) m_observer(facts);
    } catch (const std::exception&) {
        return; // a log that cannot be written is no reason to stop serving
    }
}

HttpServer::HttpServer(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) {}
HttpServer::~HttpServer() = default;

Result<std::unique_ptr<HttpServer>> HttpServer::open(const Options& options, Handler handler,
                                                     Observer observer) {
    if (options.listen.tls != options.tls.has_value())
        return fail(ErrorCode::BadInput, "https needs a certificate and a key, http takes none");
    if (!options.listen.tls && !options.listen.isLoopback())
        return fail(ErrorCode::BadInput,
                    "plain http is for loopback addresses only, not " + options.listen.host);
    auto inside =
        std::make_unique<Inside>(options.listen, options.limits, std::move(handler), std::move(observer));
    if (auto listening = inside->listen(options.tls); !listening) return fail(listening);
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(inside)));
}

const Endpoint& HttpServer::endpoint() const {
    return m_inside->endpoint();
}
void HttpServer::stopOnSignals() {
    m_inside->stopOnSignals();
}
void HttpServer::run() {
    m_inside->run();
}
void HttpServer::stop() {
    m_inside->stop();
}

} // namespace feltbok
