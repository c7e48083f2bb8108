// SPDX-License-Identifier: Apache-2.0
#include "app/tablet/hub_connection.h"

#include "sync/transport/qt/qt_http_client.h"

namespace feltbok::tablet {

Result<std::unique_ptr<AsyncTransport>> connectToHub(const std::string& hubUrl,
                                                     const std::filesystem::path& caFile) {
    const auto hub = Endpoint::parseUrl(hubUrl);
    if (!hub) return fail(hub);
    TlsTrust trust;
    trust.caFile = caFile;
    auto client = QtHttpClient::create({.hub = *hub, .trust = std::move(trust)});
    if (!client) return fail(client);
    return std::unique_ptr<AsyncTransport>(std::move(*client));
}

} // namespace feltbok::tablet
