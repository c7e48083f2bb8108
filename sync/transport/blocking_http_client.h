// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/limits.h"
#include "sync/protocol/transport.h"
#include "sync/transport/endpoint.h"
#include "sync/transport/tls.h"

#include <memory>
#include <string>

namespace feltbok {

/// The hub over HTTP/1.1 without Qt, for feltbokctl and tests: one connection, kept alive, asked anew once
/// when the hub had closed it meanwhile (every request of the protocol may be repeated).
/// Checks whom it talks to before it sends anything.
class BlockingHttpClient final : public BlockingTransport {
public:
    struct Options {
        Endpoint hub;
        TlsTrust trust{};              ///< without keys, those of `hub` count
        int connectTimeoutMs = 10'000; ///< to each of the hub's addresses, and as much again for TLS
        int answerTimeoutMs = static_cast<int>(kRequestTimeoutMs);
        std::size_t answerBytesMax = kBodyExpandedBytesMax;
    };
    /// Connects at the first request. BadInput if the trust's files cannot be read.
    [[nodiscard]] static Result<std::unique_ptr<BlockingHttpClient>> create(const Options& options);
    ~BlockingHttpClient() override;

    Result<HttpResponse> send(const HttpRequest& request) override;
    Result<HttpResponse> sendAndWork(const HttpRequest& request,
                                     const std::function<void()>& meanwhile) override;
    /// Sleeps.
    void wait(std::int64_t ms) override;

    /// The key of the certificate the hub showed last, as tlsKeyOf() writes it; empty without TLS or when the
    /// authorities did not vouch for it.
    [[nodiscard]] const std::string& peerKey() const;

private:
    class Inside;
    explicit BlockingHttpClient(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

} // namespace feltbok
