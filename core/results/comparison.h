// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/document/document.h"
#include "core/results/total_cost.h"
#include "core/store/store.h"

#include <array>

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

/// What an assumption would have to be for another to be the cheapest, in bokmål as on paper, the nearest
/// first.
[[nodiscard]] std::vector<std::string> flipTexts(const Comparison& comparison, const CostAnswer& answer);

/// A number of an alternative: its name here and in the store, and its label on paper.
struct AlternativeField {
    const char* name;
    double CostAlternative::* member;
    const char* label;
};
inline constexpr std::array<AlternativeField, 7> kAlternativeFields{
    {{"investment", &CostAlternative::investment, "Innkjøp (kr)"},
     {"energy", &CostAlternative::energy, "Energi (kWh per år)"},
     {"upkeep", &CostAlternative::upkeep, "Drift og vedlikehold (kr per år)"},
     {"other", &CostAlternative::other, "Andre kostnader (kr per år)"},
     {"disposal", &CostAlternative::disposal, "Avhending (kr)"},
     {"residual", &CostAlternative::residual, "Restverdi (kr)"},
     {"tonnes", &CostAlternative::tonnes, "Utslipp (tonn CO2e per år)"}}};
struct AssumptionField {
    const char* name;
    double CostAssumptions::* member;
    bool percent; ///< a person writes 4 for 0.04
};
inline constexpr std::array<AssumptionField, 4> kAssumptionFields{
    {{"discountRate", &CostAssumptions::discountRate, true},
     {"energyPrice", &CostAssumptions::energyPrice, false},
     {"energyGrowth", &CostAssumptions::energyGrowth, true},
     {"carbonPrice", &CostAssumptions::carbonPrice, false}}};

[[nodiscard]] Result<document::Document> comparisonDocument(const Comparison& comparison, const Date& today);

} // namespace feltbok::results
