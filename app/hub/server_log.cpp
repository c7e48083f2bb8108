// SPDX-License-Identifier: Apache-2.0
#include "app/hub/server_log.h"

#include <cstdio>

namespace feltbok::hub {

void ServerLog::event(std::string_view level, std::string_view event, const Json& facts) {
    Json json{{"at", m_clock.now().ms}, {"level", level}, {"event", event}};
    json.update(facts);
    const std::string line = lineOf(json) + "\n";
    std::fwrite(line.data(), 1, line.size(), stderr); // in one piece: lines of two processes do not mix
}

void ServerLog::exchange(const HttpExchangeFacts& facts) {
    constexpr int kServerError = 500;
    const bool wrong = facts.status >= kServerError;
    Json json = Json::object();
    if (!facts.method.empty()) json["method"] = facts.method;
    if (!facts.route.empty()) json["route"] = facts.route;
    json["status"] = facts.status;
    json["in"] = facts.bytesIn;
    json["out"] = facts.bytesOut;
    json["us"] = facts.handlingUs;
    if (!facts.problem.empty()) json["problem"] = facts.problem;
    event(wrong ? "error" : facts.problem.empty() ? "info" : "warning", "request", json);
}

} // namespace feltbok::hub
