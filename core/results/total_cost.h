// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <optional>
#include <string>
#include <vector>

namespace feltbok::results {

constexpr std::size_t kAlternativesMin = 2;
constexpr std::size_t kAlternativesMax = 5;
constexpr int kYearsMax = 100;
constexpr double kDiscountRateElse = 0.04; ///< where the library has none

/// What holds for all alternatives. Money is kroner without tax, of today.
struct CostAssumptions {
    int years = 10;
    double discountRate = kDiscountRateElse; ///< a year: 0.04
    double energyPrice = 0;                  ///< kroner per kWh
    double energyGrowth = 0;                 ///< of that price a year, above other prices
    double carbonPrice = 0;                  ///< kroner per tonne CO2e; 0 leaves it out
    bool operator==(const CostAssumptions&) const = default;
};

struct CostAlternative {
    std::string name;
    double investment = 0;
    double energy = 0; ///< kWh a year
    double upkeep = 0; ///< kroner a year
    double other = 0;  ///< kroner a year
    double disposal = 0;
    double residual = 0; ///< what it is worth at the end
    double tonnes = 0;   ///< CO2e a year
    bool operator==(const CostAlternative&) const = default;
};

/// Each with its place ("years", "alternatives[1].investment"): a number out of bounds, too few or too many.
[[nodiscard]] Result<void> check(const CostAssumptions& assumptions,
                                 const std::vector<CostAlternative>& alternatives);

/// I0 + Σ t=1..n (energy·price·(1+g)^t + upkeep + other + tonnes·carbon)/(1+r)^t + (disposal −
/// residual)/(1+r)^n
[[nodiscard]] double presentValue(const CostAlternative& alternative, const CostAssumptions& assumptions);

/// The cost piled up year by year, from year 0: a line of the chart.
[[nodiscard]] std::vector<double> pathOf(const CostAlternative& alternative,
                                         const CostAssumptions& assumptions);

/// An assumption that would turn the answer, and where it does.
struct Flip {
    std::string what{}; ///< "energyPrice", "discountRate", "years", "investment", "upkeep", "energy" …
    std::size_t of = 0; ///< the alternative it is a number of; meaningless for those that hold for all
    bool ofAll = false;
    double now = 0;
    double at = 0;        ///< from here on another is cheapest
    std::size_t then = 0; ///< which one
    double distance = 0;  ///< how far away, as a share of `now` (of 1 where that is 0)
    bool operator==(const Flip&) const = default;
};

struct CostAnswer {
    std::vector<double> presentValues;
    std::size_t cheapest = 0;
    double margin = 0;       ///< to the next
    std::vector<Flip> flips; ///< the nearest first; what does not turn it within reason is left out
    bool operator==(const CostAnswer&) const = default;
};
/// The margin between the sums as they are shown, in whole kroner.
[[nodiscard]] double shownMargin(const CostAnswer& answer);
[[nodiscard]] Result<CostAnswer> compare(const CostAssumptions& assumptions,
                                         const std::vector<CostAlternative>& alternatives);

} // namespace feltbok::results
