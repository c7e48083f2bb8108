// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/transport/asio.h"
#include "sync/transport/tls.h"

namespace feltbok {

/// TLS 1.3 with this certificate and key. BadInput or Io with the file that is wrong as its place.
[[nodiscard]] Result<asio::ssl::context> serverTlsContext(const TlsFiles& files);

/// TLS 1.2 or newer (a proxy may stand before the hub). Holds no trust by itself when keys are given: the
/// caller compares them; else the authorities of `trust`.
[[nodiscard]] Result<asio::ssl::context> clientTlsContext(const TlsTrust& trust);

/// As tlsKeyOf() for the certificate the other side has just shown; empty if there is none.
[[nodiscard]] std::string tlsKeyOfPeer(SSL* connection);

} // namespace feltbok
