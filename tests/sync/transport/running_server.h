// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/transport/blocking_http_client.h"
#include "sync/transport/http_server.h"
#include "tests/catch.h"

#include <memory>
#include <thread>

namespace feltbok {

/// An HTTP server on a free loopback port, run by a thread until it goes.
class RunningServer {
public:
    explicit RunningServer(HttpServer::Handler handler, HttpServerLimits limits = {},
                           std::optional<TlsFiles> tls = {}, std::uint16_t port = 0,
                           HttpServer::Observer observer = {}) {
        const Endpoint listen{tls.has_value(), "127.0.0.1", port, {}, {}};
        auto opened =
            HttpServer::open({listen, std::move(tls), limits}, std::move(handler), std::move(observer));
        REQUIRE(opened);
        m_server = std::move(*opened);
        m_thread = std::thread([this] { m_server->run(); });
    }
    ~RunningServer() {
        if (m_thread.joinable()) stop();
    }
    RunningServer(const RunningServer&) = delete;
    RunningServer& operator=(const RunningServer&) = delete;

    void stop() {
        m_server->stop();
        m_thread.join();
    }
    [[nodiscard]] HttpServer& server() { return *m_server; }
    [[nodiscard]] std::uint16_t port() const { return m_server->endpoint().port; }
    [[nodiscard]] std::thread::id threadId() const { return m_thread.get_id(); }

private:
    std::unique_ptr<HttpServer> m_server;
    std::thread m_thread;
};

inline std::unique_ptr<BlockingHttpClient> clientOf(const Endpoint& hub, const TlsTrust& trust = {},
                                                    int answerTimeoutMs = 10'000) {
    BlockingHttpClient::Options options{.hub = hub, .trust = trust};
    options.answerTimeoutMs = answerTimeoutMs;
    auto client = BlockingHttpClient::create(options);
    REQUIRE(client);
    return std::move(*client);
}

/// Answers with the request's own body, its method and path as headers.
inline HttpResponse echo(const HttpRequest& request) {
    HttpResponse response;
    response.headers["X-Method"] = request.method;
    response.headers["X-Path"] = request.path;
    response.body = request.body;
    return response;
}

} // namespace feltbok
