// SPDX-License-Identifier: Apache-2.0
#include "app/hub/backups.h"
#include "app/hub/metrics.h"
#include "app/hub/opened_hub.h"
#include "app/hub/server_log.h"
#include "app/hub/verbs.h"
#include "core/base/version.h"
#include "sync/hub/hub_meta.h"
#include "sync/transport/http_server.h"

namespace feltbok::hub {

namespace {

/// From when on two missing backups are told: from now, if there was none yet.
Result<void> promiseBackups(OpenedHub& opened, std::int64_t everyMs) {
    HubStore& store = opened.store();
    return store.transact([&]() -> Result<void> {
        auto at = meta::number(store, meta::kBackupVerifiedAt);
        if (!at) return fail(at);
        const auto now = static_cast<std::uint64_t>(opened.clock().now().ms);
        if (everyMs > 0 && *at == 0)
            if (auto set = meta::setNumber(store, meta::kBackupVerifiedAt, now); !set) return set;
        return meta::setNumber(store, meta::kBackupEveryMs, static_cast<std::uint64_t>(everyMs));
    });
}

} // namespace

Result<void> runServe(const HubPlace& place, const ServeOptions& options) {
    const auto listen = Endpoint::parseListen(options.listen, options.tls.has_value());
    if (!listen) return fail(listen);
    auto opened = OpenedHub::open(place, options.clockOffsetMs);
    if (!opened) return fail(opened);
    Json ready = Json::object();
    ServerLog log((*opened)->clock());
    Metrics metrics;
    if (auto promised = promiseBackups(**opened, options.backupTo.empty() ? 0 : options.backupEveryMs);
        !promised)
        return promised;
    std::optional<Backups> backups;
    auto server = HttpServer::open(
        {.listen = *listen, .tls = options.tls},
        [&](const HttpRequest& request) {
            if (Metrics::isAskedBy(request))
                return metrics.answer((*opened)->hub(), (*opened)->store(), (*opened)->clock().now());
            return (*opened)->hub().handle(request);
        },
        [&](const HttpExchangeFacts& facts) {
            metrics.count(facts);
            log.exchange(facts);
        });
    if (!server) return fail(server);
    ready["listening"] = (*server)->endpoint().url();
    if (options.tls) {
        const auto key = tlsKeyOfFile(options.tls->certificate);
        if (!key) return fail(key);
        ready["tlsKey"] = *key;
    }
    (*server)->stopOnSignals();
    log.event("info", "start", {{"version", version()}, {"tls", options.tls.has_value()}});
    if (!options.backupTo.empty()) backups.emplace(place, options.backupTo, options.backupEveryMs);
    print(ready);
    (*server)->run();
    log.event("info", "stop");
    return {};
}

} // namespace feltbok::hub
