// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "sync/protocol/http.h"

#include <cstdint>
#include <functional>
#include <variant>

namespace feltbok {

// What happens to a conversation.
struct Begin {};  ///< once, first
struct Answered { ///< the hub answered the request, with any status
    HttpResponse response;
};
struct Unanswered { ///< no answer: Offline, HubIdentity, TooLarge or Io
    Error error;
};
struct Waited {}; ///< the time of a Wait is over (or a person said: now)
struct Cancel {}; ///< a person stopped it; the next action is Done
using Event = std::variant<Begin, Answered, Unanswered, Waited, Cancel>;

// What a conversation wants done next.
struct SendRequest { ///< send it, then give Answered or Unanswered
    HttpRequest request;
};
struct Wait { ///< then give Waited
    std::int64_t ms = 0;
};
struct Done { ///< over; nothing may be given after it
    Result<void> result;
};
using Action = std::variant<SendRequest, Wait, Done>;

/// A talk with the hub as a state machine: each event is answered by the one thing to do next. At most one
/// request is under way. Knows no sockets, threads or clocks of its own; lives on its store's thread.
/// Whatever is lost in between, beginning anew is always safe.
class Conversation {
public:
    virtual ~Conversation() = default;
    [[nodiscard]] virtual Action step(const Event& event) = 0;
    /// May be called once after a request was sent, before its answer is given: what can be done while the
    /// hub works. What it comes to is told by the next action; `step` does it where nobody called.
    virtual void meanwhile() {}
};

/// A connection to one hub that waits for the answer. An answer with any status is a value; errors are
/// Offline (not reachable, cut off, timed out: no error to a person), HubIdentity (its certificate is not the
/// one this device trusts) and TooLarge. Reuses its connection. One thread.
class BlockingTransport {
public:
    virtual ~BlockingTransport() = default;
    [[nodiscard]] virtual Result<HttpResponse> send(const HttpRequest& request) = 0;
    /// The same; calls `meanwhile` once in any case, best between sending and reading.
    [[nodiscard]] virtual Result<HttpResponse> sendAndWork(const HttpRequest& request,
                                                           const std::function<void()>& meanwhile) {
        auto answer = send(request);
        meanwhile();
        return answer;
    }
    /// Passes the time a conversation wants to wait; returns at once where waiting is simulated.
    virtual void wait(std::int64_t ms) = 0;
};

/// The same without waiting: `done` is called later on the caller's event loop, exactly once, unless
/// cancelled.
class AsyncTransport {
public:
    using Callback = std::function<void(Result<HttpResponse>)>;
    virtual ~AsyncTransport() = default;
    virtual void send(const HttpRequest& request, Callback done) = 0;
    /// Calls `done` after `ms`.
    virtual void wait(std::int64_t ms, std::function<void()> done) = 0;
    /// Drops what is under way; no callback comes any more.
    virtual void cancel() = 0;
};

/// Carries a conversation to its end over a blocking transport. `stop` is asked before each request.
[[nodiscard]] Result<void> converse(Conversation& conversation, BlockingTransport& transport,
                                    const std::function<bool()>& stop = {});

/// Carries conversations over an asynchronous transport, one at a time. The transport and the conversation
/// outlive it or its `cancel`.
class Talk {
public:
    using Finished = std::function<void(Result<void>)>;
    explicit Talk(AsyncTransport& transport) : m_transport(transport) {}

    /// Begins; `finished` is called once, also after `cancel`. Must not be running.
    void start(Conversation& conversation, Finished finished);
    /// Stops it at the next possible point: `finished` gets ErrorCode::Cancelled before this returns.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_conversation != nullptr; }

private:
    void give(const Event& event);

    AsyncTransport& m_transport;
    Conversation* m_conversation = nullptr;
    Finished m_finished;
};

} // namespace feltbok
