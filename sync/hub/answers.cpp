// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/answers.h"

#include <charconv>

namespace feltbok {
namespace {

std::uint64_t numberIn(const std::string& text) {
    std::uint64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

} // namespace

Codec codecFor(const HttpRequest& request) {
    const std::string_view accept = headerOf(request.headers, "Accept");
    if (accept.find(kPackedType) != std::string_view::npos) return Codec::Packed;
    if (accept.find(kCborType) != std::string_view::npos) return Codec::Cbor;
    if (accept.find(kJsonType) != std::string_view::npos) return Codec::Json;
    return codecOf(request.headers).value_or(Codec::Json);
}

HttpResponse answerTo(const HttpRequest& request, Value value, int status) {
    HttpResponse response{.status = status, .headers = {}, .body = {}};
    const Codec codec = codecFor(request);
    const std::string_view accepted = headerOf(request.headers, "Accept-Encoding");
    // A machine that speaks CBOR speaks zstd; of JSON's readers only those that say so get gzip.
    const bool compress = codec != Codec::Json || accepted.find("gzip") != std::string_view::npos;
    writeBody(std::move(value), codec, response.headers, response.body, compress);
    if (codec == Codec::Cbor) response.headers.insert_or_assign("Accept-Post", std::string(kPackedType));
    return response;
}

HttpResponse errorTo(const HttpRequest& request, const Error& error) {
    constexpr std::int64_t kMsPerSecond = 1000;
    ErrorAnswer answer{.code = error.code, .message = error.message, .common = {}, .retryAfterMs = 0};
    if (error.code == ErrorCode::Fork) answer.common = numberIn(error.place);
    if (error.code == ErrorCode::Locked)
        answer.retryAfterMs = static_cast<std::int64_t>(numberIn(error.place));
    HttpResponse response = answerTo(request, encode(answer), statusOf(error.code));
    if (answer.retryAfterMs > 0)
        response.headers["Retry-After"] = std::to_string(answer.retryAfterMs / kMsPerSecond + 1);
    return response;
}

} // namespace feltbok
