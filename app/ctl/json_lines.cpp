// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/json_lines.h"

#include <iostream>
#include <string>

namespace feltbok::ctl {

namespace {

Json replyTo(const std::string& line, const std::function<Result<Json>(const Json&)>& answer) {
    Json reply = Json::object();
    try {
        const Json request = Json::parse(line);
        reply["id"] = request.value("id", Json());
        const Result<Json> result = answer(request);
        if (result)
            reply.update(*result);
        else
            reply["error"] = result.error().message +
                             (result.error().place.empty() ? "" : " (" + result.error().place + ")");
    } catch (const nlohmann::json::exception& error) {
        reply["error"] = error.what();
    }
    return reply;
}

} // namespace

int serveJsonLines(const std::function<Result<Json>(const Json& request)>& answer) {
    std::string line;
    while (std::getline(std::cin, line)) {
        if (line.size() > kLineBytesMax) return 1;
        if (line.empty()) continue;
        std::cout << replyTo(line, answer).dump(-1, ' ', false, Json::error_handler_t::replace) << '\n'
                  << std::flush;
    }
    return 0;
}

} // namespace feltbok::ctl
