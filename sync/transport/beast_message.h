// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/http.h"
#include "sync/transport/asio.h"
#include "sync/transport/endpoint.h"

namespace feltbok {

using RequestMessage = http::request<http::vector_body<std::uint8_t>>;
using ResponseMessage = http::response<http::vector_body<std::uint8_t>>;

// Between Beast's messages and those of sync/protocol. What belongs to one connection only (Host, Connection,
// Transfer-Encoding, Content-Length …) passes neither way, but for the length in an answer to HEAD.

[[nodiscard]] HttpRequest requestOf(RequestMessage message, std::string peer);
/// Method and path alone, for the log; the message may be half read.
[[nodiscard]] HttpRequest headOf(const RequestMessage& message);
[[nodiscard]] ResponseMessage messageOf(HttpResponse response, bool toHead, bool keepAlive);

[[nodiscard]] RequestMessage messageOf(const HttpRequest& request, const Endpoint& hub);
[[nodiscard]] HttpResponse responseOf(ResponseMessage message, bool toHead);

} // namespace feltbok
