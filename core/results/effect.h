// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/store.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace feltbok::results {

/// How an effect is known. Never added to each other.
enum class Quality : std::uint8_t { Measured, Calculated, Estimated };
inline constexpr std::array kQualities{Quality::Measured, Quality::Calculated, Quality::Estimated};
[[nodiscard]] std::string_view nameOf(Quality quality);

/// An activity times a factor: 10,500 litres × 2.66 kg CO2e. The factor's value is kept as it was used,
/// beside the revision it came from.
struct EffectTerm {
    bool before = true; ///< of the baseline; false: of the new way
    double activity = 0;
    std::string unit{};
    Id factor{}; ///< the revision in the library, or null for one of one's own
    double factorValue = 0;
    std::string factorUnit{}; ///< "kg CO2e/l"
    std::string note{};
    bool operator==(const EffectTerm&) const = default;
};

struct Effect {
    Id id{}; ///< null: not saved yet
    Id scope{};
    Id procurement{}; ///< or null
    std::string title{};
    std::string area{};
    Quality quality = Quality::Estimated;
    bool everyYear = true;
    std::int64_t year = 0;
    std::string basis{};
    std::string assumptions{};
    std::vector<EffectTerm> terms{};
    bool operator==(const Effect&) const = default;
};

/// What is saved: tonnes and kWh beside each other, and more is better.
struct Saved {
    double tonnes = 0;
    double kwh = 0;
    bool operator==(const Saved&) const = default;
};
[[nodiscard]] Saved savedBy(const Effect& effect);

/// A term with a factor of the library, at the revision in force on a day. A spend factor finds hotspots and
/// is never an effect: BadValue. `code` names it: "DIESEL".
[[nodiscard]] Result<EffectTerm> termOf(const Store& store, bool before, double activity,
                                        std::string_view code, const Date& day);

/// Checks and writes it with its terms; those it had are replaced.
[[nodiscard]] Result<Id> save(Store& store, const Effect& effect);
[[nodiscard]] Result<Effect> effect(const Store& store, const Id& id);

/// Effects added up, measured, calculated and estimated apart, each with its records.
struct EffectSum {
    Saved saved;
    std::vector<Id> records;
    bool operator==(const EffectSum&) const = default;
};
using EffectSums = std::array<EffectSum, 3>; ///< by Quality
[[nodiscard]] EffectSums sumOf(const std::vector<Effect>& effects);
/// Those of a scope, or of all, by title.
[[nodiscard]] std::vector<Effect> effects(const Store& store, const std::optional<Id>& scope);

/// What effects have reached of a target, by Quality.
struct Reach {
    std::array<double, 3> amounts{}; ///< in the target's unit
    std::array<std::vector<Id>, 3> records;
    bool operator==(const Reach&) const = default;
};
/// How far a target is: "0.312 of 54 GWh". Effects of its area count, and of the years that it has; one
/// without a year counts, and one that comes every year counts once.
struct Progress {
    Id target;
    std::string title;
    std::string unit;
    double amount = 0;
    std::optional<Reach> reach; ///< nothing where the unit is neither of energy nor of tonnes
    bool operator==(const Progress&) const = default;
};
[[nodiscard]] Result<Progress> progressOf(const Store& store, const Id& target);

/// What a kWh or tonne is in a unit: "GWh" → 1e-6 of kWh. Nothing for a unit of neither.
struct UnitShare {
    bool energy = false;
    double share = 1;
};
[[nodiscard]] std::optional<UnitShare> unitShare(std::string_view unit);

} // namespace feltbok::results
