// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/hub/json_output.h"
#include "core/base/clock.h"
#include "sync/transport/http_server.h"

#include <string_view>

namespace feltbok::hub {

/// The serving hub's log: one JSON object a line on stderr, `{"at":ms,"level","event",…}`. Says which kind of
/// request took how long and how much, never who asked or about what.
class ServerLog {
public:
    explicit ServerLog(const Clock& clock) : m_clock(clock) {}

    void event(std::string_view level, std::string_view event, const Json& facts = Json::object());
    void exchange(const HttpExchangeFacts& facts);

private:
    const Clock& m_clock;
};

} // namespace feltbok::hub
