// SPDX-License-Identifier: Apache-2.0
#include "app/hub/opened_hub.h"
#include "app/hub/server_log.h"
#include "app/hub/verbs.h"
#include "core/base/version.h"
#include "sync/transport/http_server.h"

namespace feltbok::hub {

Result<void> runServe(const std::filesystem::path& folder, const ServeOptions& options) {
    const auto listen = Endpoint::parseListen(options.listen, options.tls.has_value());
    if (!listen) return fail(listen);
    auto opened = OpenedHub::open(folder, options.clockOffsetMs);
    if (!opened) return fail(opened);
    Json ready = Json::object();
    ServerLog log((*opened)->clock());
    auto server = HttpServer::open(
        {.listen = *listen, .tls = options.tls},
        [&](const HttpRequest& request) { return (*opened)->hub().handle(request); },
        [&](const HttpExchangeFacts& facts) { log.exchange(facts); });
    if (!server) return fail(server);
    ready["listening"] = (*server)->endpoint().url();
    if (options.tls) {
        const auto key = tlsKeyOfFile(options.tls->certificate);
        if (!key) return fail(key);
        ready["tlsKey"] = *key;
    }
    (*server)->stopOnSignals();
    log.event("info", "start", {{"version", version()}, {"tls", options.tls.has_value()}});
    print(ready);
    (*server)->run();
    log.event("info", "stop");
    return {};
}

} // namespace feltbok::hub
