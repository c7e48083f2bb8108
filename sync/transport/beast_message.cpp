// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/beast_message.h"

#include <algorithm>
#include <array>

namespace feltbok {

namespace {

constexpr unsigned kHttp11 = 11;

bool belongsToConnection(http::field field) {
    constexpr std::array kFields{http::field::connection, http::field::transfer_encoding,
                                 http::field::keep_alive, http::field::upgrade,
                                 http::field::te,         http::field::expect,
                                 http::field::host,       http::field::content_length};
    return std::ranges::find(kFields, field) != kFields.end();
}

std::string textOf(beast::string_view text) {
    return {text.data(), text.size()};
}

Headers headersOf(const http::fields& fields, bool withLength) {
    Headers headers;
    for (const auto& field : fields) {
        const bool wanted =
            !belongsToConnection(field.name()) || (withLength && field.name() == http::field::content_length);
        if (!wanted) continue;
        const auto [place, isNew] = headers.emplace(textOf(field.name_string()), textOf(field.value()));
        if (!isNew) place->second += ", " + textOf(field.value()); // RFC 9110 §5.3
    }
    return headers;
}

template <class Message>
void setHeaders(Message& message, const Headers& headers) {
    for (const auto& [name, value] : headers)
        if (!belongsToConnection(http::string_to_field(name))) message.set(name, value);
}

} // namespace

HttpRequest requestOf(RequestMessage message, std::string peer) {
    HttpRequest request = headOf(message);
    request.headers = headersOf(message, false);
    request.body = std::move(message.body());
    request.peer = std::move(peer);
    return request;
}

HttpRequest headOf(const RequestMessage& message) {
    HttpRequest request;
    request.method = textOf(message.method_string());
    request.path = textOf(message.target());
    return request;
}

ResponseMessage messageOf(HttpResponse response, bool toHead, bool keepAlive) {
    ResponseMessage message(static_cast<http::status>(response.status), kHttp11);
    setHeaders(message, response.headers);
    message.keep_alive(keepAlive);
    const bool bodiless = response.status == 204 || response.status == 304 || response.status < 200;
    if (bodiless) return message;
    if (toHead) {
        const std::string_view length = headerOf(response.headers, "Content-Length");
        message.set(http::field::content_length,
                    length.empty() ? std::to_string(response.body.size()) : std::string(length));
        return message;
    }
    message.content_length(response.body.size());
    message.body() = std::move(response.body);
    return message;
}

RequestMessage messageOf(const HttpRequest& request, const Endpoint& hub) {
    RequestMessage message;
    message.version(kHttp11);
    message.method_string(request.method);
    message.target(hub.path + request.path);
    message.set(http::field::host, hub.authority());
    setHeaders(message, request.headers);
    message.body() = request.body;
    const bool mayLackBody =
        request.method == "GET" || request.method == "HEAD" || request.method == "OPTIONS";
    if (!mayLackBody || !request.body.empty()) message.content_length(request.body.size());
    return message;
}

HttpResponse responseOf(ResponseMessage message, bool toHead) {
    HttpResponse response;
    response.status = static_cast<int>(message.result_int());
    response.headers = headersOf(message, toHead);
    response.body = std::move(message.body());
    return response;
}

} // namespace feltbok
