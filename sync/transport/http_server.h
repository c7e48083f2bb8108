// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "sync/protocol/http.h"
#include "sync/protocol/limits.h"
#include "sync/transport/endpoint.h"
#include "sync/transport/tls.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace feltbok {

/// What a client may take of the server. Every wait has an end; a client that reaches one is disconnected.
struct HttpServerLimits {
    std::size_t headerBytesMax = kHeaderBytesMax;
    std::size_t headersMax = kHeadersMax;
    std::size_t bodyBytesMax = kBodyBytesMax; ///< as sent: a blob's part, or a request still compressed
    std::size_t connectionsMax = 512;         ///< over it, whoever has been idle longest gives way
    int headerTimeoutMs = 10'000;             ///< from a request's first byte to its empty line; TLS too
    int bodyTimeoutMs = 180'000;              ///< all of a body, over a slow mobile network
    int stallTimeoutMs = 20'000;              ///< between two pieces of a body
    int answerTimeoutMs = 180'000;            ///< until the client has taken an answer
    int idleTimeoutMs = 75'000;               ///< between two requests; before the first, headerTimeoutMs
    int lingerTimeoutMs = 2'000;              ///< for a refused client to read why
    int stopTimeoutMs = 10'000;               ///< for requests under way when the server stops
};

/// One request answered or refused, for the log. Nothing in it names a person, a record or a picture.
struct HttpExchangeFacts {
    std::string_view method{};
    std::string_view route{}; ///< at most the first two segments of the path, no query: `/v1/sync`
    int status = 0;           ///< 0: disconnected without an answer
    std::size_t bytesIn = 0;
    std::size_t bytesOut = 0;
    std::int64_t handlingUs = 0;
    std::string_view problem{}; ///< why it was refused here, before the handler; else empty
};

/// An HTTP/1.1 server with limits and time-outs on everything (Boost.Beast), over TLS 1.3 or, on loopback
/// only, plain. Sockets live on a thread of its own; the handler runs on the thread that calls run(), one
/// request at a time, so that it may own a database connection.
class HttpServer {
public:
    struct Options {
        Endpoint listen;
        std::optional<TlsFiles> tls{}; ///< needed if and only if `listen.tls`
        HttpServerLimits limits{};
    };
    /// Answers a request. If it throws, the client gets status 500.
    using Handler = std::function<HttpResponse(const HttpRequest&)>;
    /// Called on the handler's thread; what it throws is dropped.
    using Observer = std::function<void(const HttpExchangeFacts&)>;

    /// Binds and listens: after this clients can connect, and are answered once run() is called. Io if the
    /// address is taken, BadInput if the certificate and key do not fit.
    [[nodiscard]] static Result<std::unique_ptr<HttpServer>> open(const Options& options, Handler handler,
                                                                  Observer observer = {});
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    /// The address with the port that was given for port 0.
    [[nodiscard]] const Endpoint& endpoint() const;

    /// SIGTERM and SIGINT stop the server from now on.
    void stopOnSignals();

    /// Serves until stopped.
    void run();

    /// Takes no new connection, lets requests under way finish, then run() returns. From any thread, twice
    /// too.
    void stop();

private:
    class Inside;
    explicit HttpServer(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

} // namespace feltbok
