// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <nlohmann/json.hpp>

#include <functional>

namespace feltbok::ctl {

using Json = nlohmann::ordered_json;

/// The verbs' line protocol: one JSON object a line on stdin, one reply with the same "id" on stdout, until
/// stdin ends. What `answer` gives is merged into the reply; an Error becomes {"error": message}, as does a
/// request that lacks a field or is no JSON. A line over kLineBytesMax ends the program.
int serveJsonLines(const std::function<Result<Json>(const Json& request)>& answer);

constexpr std::size_t kLineBytesMax = std::size_t{256} << 20U;

} // namespace feltbok::ctl
