// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/scenario/hub_box.h"
#include "tests/scenario/schedule.h"
#include "tests/scenario/tablet.h"

#include <memory>
#include <string>
#include <vector>

namespace feltbok::scenario {

/// Holds a county at rest to P1, P3, P4 and P5. "" if they hold, else the first that does not, in words.
[[nodiscard]] std::string holdToPromises(const std::vector<std::unique_ptr<Tablet>>& tablets, HubBox& hub,
                                         Outcome& outcome);

} // namespace feltbok::scenario
