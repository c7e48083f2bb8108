// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/scenario/bug.h"
#include "tests/scenario/network.h"

#include <cstdint>
#include <optional>
#include <string>

namespace feltbok::scenario {

constexpr std::size_t kTablets = 3;
constexpr std::size_t kEvents = 220;

struct Outcome {
    std::string broken; ///< "" if every promise held, else which one and how
    Troubles troubles;
    std::uint64_t edits = 0;
    std::uint64_t refused = 0;
    std::uint64_t conflicts = 0; ///< fields with several values at the end
    bool onDisk = false;         ///< power was cut on disks; else everything lived in memory
};

/// Three tablets and a hub on a bad network: `kEvents` events drawn from the seed, then calm, then the
/// promises are held against what the plain oracle says. The same seed gives the same run.
[[nodiscard]] Outcome runSchedule(std::uint64_t seed, Bug bug = Bug::None);

struct Summary {
    Outcome sum; ///< of all that held; `broken` is the first that did not
    std::uint64_t done = 0;
    std::optional<std::uint64_t> brokenSeed{};
};

/// Runs seeds one after the other on all processors, until `count` are done, one is broken, or `secondsMax`
/// are over (0: no limit).
[[nodiscard]] Summary runSchedules(std::uint64_t from, std::uint64_t count, double secondsMax = 0,
                                   Bug bug = Bug::None);

} // namespace feltbok::scenario
