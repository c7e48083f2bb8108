// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/document/document.h"
#include "core/results/total_cost.h"
#include "core/store/store.h"

namespace feltbok::results {

/// A comparison of total cost as it is saved. Saving one that was saved before makes the next version; the
/// earlier one stays as it was shown to the buyer.
struct Comparison {
    Id id{}; ///< null: not saved yet
    Id scope{};
    Id procurement{}; ///< or null
    Id visit{};       ///< or null
    std::string title{};
    std::int64_t version = 0;
    std::string note{}; ///< where the numbers come from
    CostAssumptions assumptions{};
    std::vector<CostAlternative> alternatives{};
    bool operator==(const Comparison&) const = default;
};

[[nodiscard]] Result<Id> save(Store& store, const Comparison& comparison);
[[nodiscard]] Result<Comparison> comparison(const Store& store, const Id& id);
/// The latest version of each comparison of a municipality, by title.
[[nodiscard]] std::vector<Comparison> comparisons(const Store& store, const Id& scope);
/// All versions, the newest first.
[[nodiscard]] std::vector<Comparison> versionsOf(const Store& store, const Id& id);

[[nodiscard]] Result<document::Document> comparisonDocument(const Comparison& comparison, const Date& today);

} // namespace feltbok::results
