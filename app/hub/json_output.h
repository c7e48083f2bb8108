// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>

#include <iostream>

namespace feltbok::hub {

/// Keys in the order they are written in.
using Json = nlohmann::ordered_json;

/// One line; text that is no UTF-8 is shown as such, never an exception.
[[nodiscard]] inline std::string lineOf(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

inline void print(const Json& json) {
    std::cout << lineOf(json) << std::endl;
}

} // namespace feltbok::hub
