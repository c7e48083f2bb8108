// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/http.h"
#include "sync/protocol/messages.h"

namespace feltbok {

/// What a response with a status of 400 or above says. A proxy's or a dying hub's 502, 503 and 504, and any
/// that cannot be read, count as Offline: there is nothing a person could do but wait.
[[nodiscard]] ErrorAnswer errorIn(const HttpResponse& response);

[[nodiscard]] inline Error toError(const ErrorAnswer& answer) {
    return {answer.code, answer.message, {}};
}

} // namespace feltbok
