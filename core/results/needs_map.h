// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/results/insight.h"

namespace feltbok::results {

/// What a municipality needs in an area: how much, how badly, and whether it is more than it was.
struct NeedsCell {
    Id scope;
    std::string area; ///< "" for needs without one
    std::size_t count = 0;
    double severity = 0;         ///< mean of those that say it, 1–4; 0: none does
    std::optional<int> change{}; ///< needs more than a year before; nothing: nothing to compare with
    bool operator==(const NeedsCell&) const = default;
};

/// By scope, then area. A year is compared with the one before, as far as it has come by `today`; where a
/// municipality had no needs at all then, nobody asked it, and nothing is compared.
[[nodiscard]] std::vector<NeedsCell> needsMap(const Insight& insight, const InsightFilter& filter,
                                              const Date& today);

} // namespace feltbok::results
