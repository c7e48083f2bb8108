// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/transport/asio.h"
#include "sync/transport/beast_message.h"
#include "sync/transport/http_server.h"

#include <list>
#include <optional>

namespace feltbok {

/// A connection as its server sees it.
struct OpenConnection {
    beast::tcp_stream* stream = nullptr;
    bool idle = false;
    std::size_t lastAnswerBytes = 0;
};

/// What a session asks of its server. All on the server's socket thread.
class SessionHost {
public:
    /// The connections, those that have been idle longest first, then the busy ones.
    using Place = std::list<OpenConnection>::iterator;

    virtual ~SessionHost() = default;
    [[nodiscard]] virtual const HttpServerLimits& limits() const = 0;
    [[nodiscard]] virtual Place enter(beast::tcp_stream& stream) = 0;
    virtual void leave(Place place) = 0;
    virtual void setIdle(Place place, bool idle) = 0;
    [[nodiscard]] virtual bool stopping() const = 0;
    /// Has the handler answer on its own thread, and comes back to this one.
    [[nodiscard]] virtual asio::awaitable<HttpResponse> handle(Place place, HttpRequest request,
                                                               std::size_t bytesIn) = 0;
    /// A request that never reached the handler.
    virtual void refused(int status, const char* problem, const HttpRequest& request) = 0;
};

/// Why a request could not be read, and what the client is told; status 0: nothing any more.
struct Rejection {
    int status = 0;
    ErrorCode code = ErrorCode::BadInput;
    const char* problem = "";
};
[[nodiscard]] Rejection rejectionOf(const BoostError& error);
/// In the words of the protocol, as JSON: whoever asks can read that.
[[nodiscard]] HttpResponse answerOf(const Rejection& rejection);

/// The other end's address, without its port.
[[nodiscard]] std::string peerOf(beast::tcp_stream& stream);

/// One connection from its first byte to its last; `Stream` is a beast::tcp_stream, plain or inside TLS.
template <class Stream>
class HttpSession {
public:
    HttpSession(Stream stream, SessionHost& host)
        : m_stream(std::move(stream))
        , m_host(host)
        , m_limits(host.limits())
        , m_buffer(host.limits().headerBytesMax + kReadAheadBytes)
        , m_peer(peerOf(lowest()))
        , m_place(host.enter(lowest())) {}
    ~HttpSession() { m_host.leave(m_place); }
    HttpSession(const HttpSession&) = delete;
    HttpSession& operator=(const HttpSession&) = delete;

    asio::awaitable<void> run() {
        if (co_await shakeHands()) {
            bool more = true;
            while (more)
                more = co_await serveOne();
        }
        co_await close();
    }

private:
    /// How much of a body, or of pipelined requests, waits in memory outside the message being read.
    static constexpr std::size_t kReadAheadBytes = 64 * 1024;
    static constexpr bool kTls = !std::is_same_v<Stream, beast::tcp_stream>;
    using Parser = http::request_parser<http::vector_body<std::uint8_t>>;

    beast::tcp_stream& lowest() { return beast::get_lowest_layer(m_stream); }
    void deadline(int ms) { lowest().expires_after(std::chrono::milliseconds(ms)); }

    asio::awaitable<bool> shakeHands() {
        if constexpr (kTls) {
            deadline(m_limits.headerTimeoutMs);
            BoostError error;
            co_await m_stream.async_handshake(asio::ssl::stream_base::server, into(error));
            if (error) co_return false;
        }
        co_return true;
    }

    /// Waits for a request to begin. A connection that has sent nothing yet is the first to give way.
    asio::awaitable<bool> awaitFirstByte() {
        if (m_buffer.size() > 0) co_return true;
        if (m_host.stopping()) co_return false;
        deadline(m_answered ? m_limits.idleTimeoutMs : m_limits.headerTimeoutMs);
        m_host.setIdle(m_place, true);
        BoostError error;
        const std::size_t read =
            co_await m_stream.async_read_some(m_buffer.prepare(kFirstReadBytes), into(error));
        m_host.setIdle(m_place, false);
        m_buffer.commit(read);
        co_return !error;
    }

    asio::awaitable<BoostError> readHeader(Parser& parser) {
        parser.header_limit(static_cast<std::uint32_t>(m_limits.headerBytesMax));
        parser.body_limit(m_limits.bodyBytesMax);
        deadline(m_limits.headerTimeoutMs);
        BoostError error;
        co_await http::async_read_header(m_stream, m_buffer, parser, into(error));
        const auto headers = std::distance(parser.get().begin(), parser.get().end());
        if (!error && static_cast<std::size_t>(headers) > m_limits.headersMax)
            error = http::error::header_limit;
        if (error || !beast::iequals(parser.get()[http::field::expect], "100-continue")) co_return error;
        const http::response<http::empty_body> go(http::status::continue_, 11);
        co_await http::async_write(m_stream, go, into(error));
        co_return error;
    }

    /// A client that sends a byte now and then holds its connection for bodyTimeoutMs at most.
    asio::awaitable<BoostError> readBody(Parser& parser) {
        using namespace std::chrono;
        const auto end = steady_clock::now() + milliseconds(m_limits.bodyTimeoutMs);
        BoostError error;
        while (!error && !parser.is_done()) {
            const auto stall = steady_clock::now() + milliseconds(m_limits.stallTimeoutMs);
            lowest().expires_at(std::min(end, stall));
            co_await http::async_read_some(m_stream, m_buffer, parser, into(error));
        }
        co_return error;
    }

    asio::awaitable<bool> serveOne() {
        if (!co_await awaitFirstByte()) co_return false;
        Parser parser;
        BoostError error = co_await readHeader(parser);
        if (!error) error = co_await readBody(parser);
        if (error) {
            co_await refuse(error, parser);
            co_return false;
        }
        const bool head = parser.get().method() == http::verb::head;
        bool keep = parser.keep_alive();
        lowest().expires_never(); // the handler takes the time it takes
        const std::size_t bytesIn = parser.get().body().size();
        HttpResponse answer = co_await m_host.handle(m_place, requestOf(parser.release(), m_peer), bytesIn);
        keep = keep && !m_host.stopping();
        error = co_await write(messageOf(std::move(answer), head, keep));
        m_answered = true;
        co_return keep && !error;
    }

    asio::awaitable<BoostError> write(ResponseMessage message) {
        deadline(m_limits.answerTimeoutMs);
        BoostError error;
        co_await http::async_write(m_stream, message, into(error));
        co_return error;
    }

    asio::awaitable<void> refuse(const BoostError& error, Parser& parser) {
        if (error == http::error::end_of_stream) co_return;
        const Rejection rejection = rejectionOf(error);
        m_host.refused(rejection.status, rejection.problem, headOf(parser.get()));
        if (rejection.status == 0) co_return;
        m_linger = true;
        co_await write(messageOf(answerOf(rejection), false, false));
    }

    asio::awaitable<void> close() {
        BoostError error;
        deadline(m_limits.lingerTimeoutMs);
        if constexpr (kTls) {
            if (!m_linger) co_await m_stream.async_shutdown(into(error));
        }
        lowest().socket().shutdown(Tcp::socket::shutdown_send, error);
        // Closing with unread bytes would reset the connection and take back the answer that says why.
        m_host.setIdle(m_place, m_linger);
        while (m_linger && !error && !m_host.stopping()) {
            m_buffer.clear();
            co_await lowest().async_read_some(m_buffer.prepare(kFirstReadBytes), into(error));
        }
        lowest().socket().close(error);
    }

    static constexpr std::size_t kFirstReadBytes = 4096;

    Stream m_stream;
    SessionHost& m_host;
    const HttpServerLimits& m_limits;
    beast::flat_buffer m_buffer;
    const std::string m_peer;
    SessionHost::Place m_place;
    bool m_answered = false;
    bool m_linger = false;
};

} // namespace feltbok
