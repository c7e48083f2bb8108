// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/json_lines.h"

#include <iostream>
#include <string>

namespace feltbok::ctl {

namespace {

std::string asText(const Error& error) {
    return error.message + (error.place.empty() ? "" : " (" + error.place + ")");
}

// The exceptions are the library's; what they say is of use to programmers only.
std::string cause(const nlohmann::json::exception& error) {
    const std::string_view what = error.what();
    const std::size_t key = what.find("key '");
    if (key == std::string_view::npos) return "A member of the request is of another kind than it must be.";
    const std::string_view name = what.substr(key + 5);
    return "The request has no \"" + std::string(name.substr(0, name.find('\''))) + "\".";
}

Result<Json> requestOf(const std::string& line) {
    try {
        Json request = Json::parse(line);
        if (request.is_object()) return request;
    } catch (const nlohmann::json::parse_error& error) {
        return fail(ErrorCode::Protocol, "The line is no JSON: it makes no sense at byte " +
                                             std::to_string(error.byte) +
                                             ". Each request is a JSON object on one line.");
    }
    return fail(ErrorCode::Protocol,
                "The line is JSON, but no object. A request looks like {\"id\":1,\"op\":\"…\"}.");
}

Json replyTo(const std::string& line, const std::function<Result<Json>(const Json&)>& answer) {
    Json reply = Json::object();
    const Result<Json> request = requestOf(line);
    if (!request) {
        reply["error"] = asText(request.error());
        return reply;
    }
    try {
        reply["id"] = request->value("id", Json());
        const Result<Json> result = answer(*request);
        if (result)
            reply.update(*result);
        else
            reply["error"] = asText(result.error());
    } catch (const nlohmann::json::exception& error) {
        reply["error"] = cause(error);
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

namespace {

template <class T>
Result<T> memberOf(const Json& request, const char* member, bool isRight, const char* kind) {
    if (isRight) return request.at(member).get<T>();
    const std::string name = std::string("\"") + member + "\"";
    return fail(ErrorCode::Protocol, request.contains(member)
                                         ? name + " must be " + kind + "."
                                         : "The request has no " + name + "; it must be " + kind + ".");
}

} // namespace

Result<std::string> textIn(const Json& request, const char* member) {
    return memberOf<std::string>(request, member, request.contains(member) && request.at(member).is_string(),
                                 "a text");
}

Result<bool> truthIn(const Json& request, const char* member) {
    return memberOf<bool>(request, member, request.contains(member) && request.at(member).is_boolean(),
                          "true or false");
}

} // namespace feltbok::ctl
