// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/random.h"
#include "sync/protocol/http.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace feltbok::scenario {

/// Mistakes that the simulation makes on purpose, to show that it would notice them. Each breaks one promise.
enum class Bug : std::uint8_t {
    None,
    DraftLostAtKill,    ///< P1: a killed app comes back without what was being written
    SavedBeforeDurable, ///< P1: the tablet's disk says it has synced and has not
    ReplacesByReceiver, ///< P3: "whatever the receiver has" instead of what the author saw
    EditLeftOut,        ///< P4: a page's cursor moves on over an edit that is not in it
    LinkForgotten,      ///< P4: a refused edit is passed on without what it named
    SentBeforeDurable,  ///< P5: the hub acknowledges what its disk has not
    RefusedDropped,     ///< P5: a verdict is kept from the author
    RefusedBlocks       ///< P5: one refused edit holds up all that follow
};

[[nodiscard]] std::span<const Bug> allBugs();
[[nodiscard]] std::string_view nameOf(Bug bug);
[[nodiscard]] std::optional<Bug> bugOf(std::string_view name);
/// The promise it breaks, "P1" …
[[nodiscard]] std::string_view promiseOf(Bug bug);

/// Does to messages what a bug would have done to them.
class Saboteur {
public:
    Saboteur(Bug bug, Random& random) : m_bug(bug), m_random(random) {}
    [[nodiscard]] Bug bug() const { return m_bug; }
    void touch(HttpRequest& request);
    void touch(HttpResponse& response);

private:
    Bug m_bug;
    Random& m_random;
};

} // namespace feltbok::scenario
