// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/http_session.h"

namespace feltbok {

Refusal refusalOf(const BoostError& error) {
    if (error == beast::error::timeout) return {0, "too slow"};
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return {431, "the header is too large"};
    if (error == http::error::body_limit) return {413, "the body is too large"};
    if (error == http::error::partial_message) return {0, "cut off"};
    const BoostError anyHttpError = http::error::end_of_stream;
    if (error.category() == anyHttpError.category()) return {400, "this is not HTTP"};
    return {0, "cut off"};
}

std::string peerOf(beast::tcp_stream& stream) {
    BoostError error;
    const Tcp::endpoint peer = stream.socket().remote_endpoint(error);
    return error ? std::string() : peer.address().to_string();
}

} // namespace feltbok
