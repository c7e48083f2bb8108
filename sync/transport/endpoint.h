// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace feltbok {

/// Where a hub is reached or listens: `http://127.0.0.1:8080`, `https://hub.example.no`,
/// `https://[::1]:8443/feltbok`.
struct Endpoint {
    bool tls = false;
    std::string host;                   ///< name or address, IPv6 without brackets
    std::uint16_t port = 0;             ///< 0 only when listening: any free port
    std::string path;                   ///< what precedes /v1, without a slash at the end; usually empty
    std::vector<std::string> tlsKeys{}; ///< as tlsKeyOf() writes them; empty: authorities decide

    /// Reads a hub's address as a person or an enrolment code gives it. Plain http is taken for loopback
    /// only: everything else would send notes in the clear.
    [[nodiscard]] static Result<Endpoint> parseUrl(std::string_view url);

    /// Reads `ADDRESS:PORT` of --listen; the address is numeric or `localhost`. Without TLS it must be
    /// loopback.
    [[nodiscard]] static Result<Endpoint> parseListen(std::string_view listen, bool tls);

    /// 127.0.0.0/8, ::1 or `localhost`: never leaves this machine.
    [[nodiscard]] bool isLoopback() const;

    /// `http://127.0.0.1:8080`, the port always written, keys never.
    [[nodiscard]] std::string url() const;
    /// `127.0.0.1:8080`, brackets around IPv6: what a Host header says.
    [[nodiscard]] std::string authority() const;

    bool operator==(const Endpoint&) const = default;
};

} // namespace feltbok
