// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/http_session.h"

#include "sync/protocol/codec.h"
#include "sync/protocol/messages.h"

namespace feltbok {

Rejection rejectionOf(const BoostError& error) {
    if (error == beast::error::timeout) return {.problem = "too slow"};
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return {431, ErrorCode::TooLarge, "the header is too large"};
    if (error == http::error::body_limit) return {413, ErrorCode::TooLarge, "the body is too large"};
    if (error == http::error::partial_message) return {.problem = "cut off"};
    const BoostError anyHttpError = http::error::end_of_stream;
    if (error.category() == anyHttpError.category()) return {400, ErrorCode::BadInput, "this is not HTTP"};
    return {.problem = "cut off"};
}

HttpResponse answerOf(const Rejection& rejection) {
    HttpResponse response;
    response.status = rejection.status;
    const ErrorAnswer answer{.code = rejection.code, .message = rejection.problem};
    writeBody(encode(answer), Codec::Json, response.headers, response.body, false);
    return response;
}

std::string peerOf(beast::tcp_stream& stream) {
    BoostError error;
    const Tcp::endpoint peer = stream.socket().remote_endpoint(error);
    return error ? std::string() : peer.address().to_string();
}

} // namespace feltbok
