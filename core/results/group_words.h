// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/store.h"

#include <string>

namespace feltbok::results {

/// What a group of an indicator is called in a report: "measured" is "målt", an area as the team's list has
/// it. A code that no list names is shown with its first letter large.
[[nodiscard]] std::string groupWord(const Store& store, const std::string& group);

} // namespace feltbok::results
