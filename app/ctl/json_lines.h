// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <nlohmann/json.hpp>

#include <functional>

namespace feltbok::ctl {

using Json = nlohmann::ordered_json;

/// The verbs' line protocol: one JSON object a line on stdin, one reply with the same "id" on stdout, until
/// stdin ends. What `answer` gives is merged into the reply; an Error becomes {"error": message}, as does a
/// line that is no JSON object. A line over kLineBytesMax ends the program.
int serveJsonLines(const std::function<Result<Json>(const Json& request)>& answer);

/// A member of a request that has to be text, or true or false; the error names it and says what it must be.
[[nodiscard]] Result<std::string> textIn(const Json& request, const char* member);
[[nodiscard]] Result<bool> truthIn(const Json& request, const char* member);

constexpr std::size_t kLineBytesMax = std::size_t{256} << 20U;

} // namespace feltbok::ctl
