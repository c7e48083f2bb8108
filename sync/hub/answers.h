// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/codec.h"
#include "sync/protocol/messages.h"

namespace feltbok {

/// The codec a request wants its answer in.
[[nodiscard]] Codec codecFor(const HttpRequest& request);

/// A response in the codec the request asks for: that of `Accept` if it names one, else its own.
[[nodiscard]] HttpResponse answerTo(const HttpRequest& request, Value value, int status = 200);

/// An error as a response, with `statusOf` its code; of a Fork and of Locked the place travels too.
[[nodiscard]] HttpResponse errorTo(const HttpRequest& request, const Error& error);

} // namespace feltbok
