// SPDX-License-Identifier: Apache-2.0
#include "app/hub/metrics.h"

#include "sync/hub/hub_meta.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace feltbok::hub {

namespace {

constexpr int kServerError = 500;
/// Anything else is counted as "other": nobody fills the memory with made-up addresses.
constexpr std::array<std::string_view, 8> kRoutes{"/v1/sync",  "/v1/blobs",     "/v1/bundles", "/v1/enrol",
                                                  "/v1/token", "/v1/challenge", "/healthz",    "/metrics"};

void line(std::ostream& out, std::string_view name, std::string_view type, std::string_view help,
          std::uint64_t value) {
    out << "# HELP feltbok_" << name << ' ' << help << "\n# TYPE feltbok_" << name << ' ' << type
        << "\nfeltbok_" << name << ' ' << value << '\n';
}

/// Zero when nobody promised backups, or none is late.
struct Backups {
    std::uint64_t verified = 0;
    std::uint64_t ageSeconds = 0;
    std::uint64_t late = 0;
};

Backups backupsOf(HubStore& store, Instant now) {
    Backups backups;
    (void)store.view([&]() -> Result<void> {
        backups.verified = meta::number(store, meta::kBackupVerified).value_or(0);
        const auto at = meta::number(store, meta::kBackupVerifiedAt).value_or(0);
        if (at > 0)
            backups.ageSeconds = static_cast<std::uint64_t>(now.ms - static_cast<std::int64_t>(at)) / 1000;
        backups.late = meta::backupLate(store, now).value_or(false) ? 1 : 0;
        return {};
    });
    return backups;
}

} // namespace

void Metrics::count(const HttpExchangeFacts& facts) {
    const auto known = std::find(kRoutes.begin(), kRoutes.end(), facts.route);
    Route& route = m_routes[std::string(known == kRoutes.end() ? "other" : *known)];
    ++route.requests;
    route.errors += facts.status >= kServerError ? 1 : 0;
    route.microseconds += static_cast<std::uint64_t>(facts.handlingUs);
    m_bytesIn += facts.bytesIn;
    m_bytesOut += facts.bytesOut;
}

bool Metrics::isAskedBy(const HttpRequest& request) {
    return request.method == "GET" && request.path == "/metrics" &&
           (request.peer.starts_with("127.") || request.peer == "::1");
}

HttpResponse Metrics::answer(Hub& hub, HubStore& store, Instant now) const {
    std::ostringstream out;
    out << "# HELP feltbok_requests_total Requests answered.\n# TYPE feltbok_requests_total counter\n";
    for (const auto& [name, route] : m_routes)
        out << "feltbok_requests_total{route=\"" << name << "\"} " << route.requests << '\n';
    out << "# HELP feltbok_request_errors_total Answered with status 500 and above.\n"
           "# TYPE feltbok_request_errors_total counter\n";
    for (const auto& [name, route] : m_routes)
        out << "feltbok_request_errors_total{route=\"" << name << "\"} " << route.errors << '\n';
    out << "# HELP feltbok_handling_microseconds_total Time spent in answering.\n"
           "# TYPE feltbok_handling_microseconds_total counter\n";
    for (const auto& [name, route] : m_routes)
        out << "feltbok_handling_microseconds_total{route=\"" << name << "\"} " << route.microseconds << '\n';
    line(out, "received_bytes_total", "counter", "Bytes of requests.", m_bytesIn);
    line(out, "sent_bytes_total", "counter", "Bytes of answers.", m_bytesOut);
    const auto counts = hub.counts();
    if (counts) {
        line(out, "edits", "gauge", "Edits held, refused ones included.", counts->edits);
        line(out, "records", "gauge", "Records held.", counts->records);
        line(out, "scopes", "gauge", "Scopes.", counts->scopes);
        line(out, "users", "gauge", "Persons.", counts->users);
        line(out, "devices", "gauge", "Devices, shut out ones included.", counts->devices);
        line(out, "devices_shut_out", "gauge", "Devices shut out.", counts->revoked);
        line(out, "quarantined_edits", "gauge", "Edits kept of devices shut out.", counts->quarantined);
    }
    const Backups backups = backupsOf(store, now);
    line(out, "backups_verified_total", "counter", "Number of the last verified backup.", backups.verified);
    line(out, "backup_age_seconds", "gauge", "Since the last verified backup.", backups.ageSeconds);
    line(out, "backup_late", "gauge", "1: two promised backups were missed.", backups.late);
    HttpResponse response{.status = counts ? 200 : kServerError, .headers = {}, .body = {}};
    response.headers["Content-Type"] = "text/plain; version=0.0.4; charset=utf-8";
    const std::string text = out.str();
    response.body.assign(text.begin(), text.end());
    return response;
}

} // namespace feltbok::hub
