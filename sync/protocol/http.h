// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace feltbok {

/// Header names compare without regard to case (ASCII), as HTTP wants it.
struct HeaderLess {
    using is_transparent = void;
    [[nodiscard]] bool operator()(std::string_view a, std::string_view b) const;
};
using Headers = std::map<std::string, std::string, HeaderLess>;

/// One HTTP request without its connection: what the client wants sent, what the hub is given.
struct HttpRequest {
    std::string method{}; ///< "GET", "HEAD", "POST", "PATCH", "OPTIONS"
    std::string path{};   ///< from "/v1/…" on, with its query; the client's transport adds the hub's address
    Headers headers{};    ///< without Host, Content-Length, Connection: the transport's business
    Bytes body{};
    std::string peer{}; ///< the hub's side only: the other end's address without port, for rate limits
};

/// One HTTP response.
struct HttpResponse {
    int status = 200;
    Headers headers;
    Bytes body{};
};

/// The value of a header, or "".
[[nodiscard]] std::string_view headerOf(const Headers& headers, std::string_view name);

/// What a message takes on the wire in HTTP/1.1: first line, headers and body.
[[nodiscard]] std::uint64_t wireBytes(const HttpRequest& request);
[[nodiscard]] std::uint64_t wireBytes(const HttpResponse& response);

} // namespace feltbok
