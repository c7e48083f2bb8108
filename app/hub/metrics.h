// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/hub.h"
#include "sync/transport/http_server.h"

#include <map>
#include <string>

namespace feltbok::hub {

/// What the serving process counts, in Prometheus' text format. Numbers only: no person, device or scope is
/// named. On the server's thread.
class Metrics {
public:
    void count(const HttpExchangeFacts& facts);
    /// GET /metrics. To this machine only: a proxy in front must not pass it on.
    [[nodiscard]] HttpResponse answer(Hub& hub, HubStore& store, Instant now) const;
    [[nodiscard]] static bool isAskedBy(const HttpRequest& request);

private:
    struct Route {
        std::uint64_t requests = 0;
        std::uint64_t errors = 0; ///< status 500 and above
        std::uint64_t microseconds = 0;
    };
    std::map<std::string, Route> m_routes;
    std::uint64_t m_bytesIn = 0;
    std::uint64_t m_bytesOut = 0;
};

} // namespace feltbok::hub
