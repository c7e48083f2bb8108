// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/limits.h"
#include "sync/protocol/transport.h"
#include "sync/transport/endpoint.h"
#include "sync/transport/tls.h"

#include <cstdint>
#include <functional>
#include <memory>

namespace feltbok {

/// The hub over HTTP by Qt Network: never blocks, calls back on the event loop of the thread that made it and
/// on which alone it may be used. Checks whom it talks to before it sends anything. Errors as
/// BlockingTransport has them. Going away cancels.
class QtHttpClient final : public AsyncTransport {
public:
    struct Options {
        Endpoint hub;
        TlsTrust trust{}; ///< without keys, those of `hub` count
        int stallTimeoutMs =
            static_cast<int>(kRequestTimeoutMs); ///< without a byte either way, connecting too
        int answerTimeoutMs = 6 * static_cast<int>(kRequestTimeoutMs); ///< for a whole request and its answer
        std::uint64_t answerBytesMax = kBodyExpandedBytesMax;
    };
    /// Body bytes of the request under way, as they leave and come.
    using Progress = std::function<void(std::uint64_t sent, std::uint64_t received)>;

    /// Connects at the first request. BadInput if the trust's file cannot be read.
    [[nodiscard]] static Result<std::unique_ptr<QtHttpClient>> create(const Options& options,
                                                                      Progress progress = {});
    ~QtHttpClient() override;

    void send(const HttpRequest& request, Callback done) override;
    void wait(std::int64_t ms, std::function<void()> done) override;
    void cancel() override;

private:
    class Inside;
    explicit QtHttpClient(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

} // namespace feltbok
