// SPDX-License-Identifier: Apache-2.0
#include "sync/client/hub_error.h"

#include "sync/protocol/codec.h"

namespace feltbok {

ErrorAnswer errorIn(const HttpResponse& response) {
    const ErrorAnswer offline{.code = ErrorCode::Offline, .message = "the hub is not answering"};
    if (response.status >= 502 && response.status <= 504) return offline;
    auto value = readBody(response.headers, response.body);
    if (!value) return offline;
    return decodeErrorAnswer(*value);
}

} // namespace feltbok
