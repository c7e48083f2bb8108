// SPDX-License-Identifier: Apache-2.0
#include "core/results/total_cost.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace feltbok::results {
namespace {

constexpr double kMoneyMax = 1e12;
constexpr double kRateLeast = -0.5;
constexpr double kRateMost = 1.0;
constexpr double kReach = 3;  // a number is turned up to three times itself, and down to nothing
constexpr int kSteps = 60;    // looked at on the way
constexpr int kHalvings = 50; // then to the exact place

using Alternatives = std::vector<CostAlternative>;

Result<void> within(double value, double least, double most, std::string place) {
    if (std::isfinite(value) && value >= least && value <= most) return {};
    return fail(ErrorCode::BadValue, "this number is not possible here", std::move(place));
}

std::size_t cheapestOf(const std::vector<double>& values) {
    return static_cast<std::size_t>(std::ranges::min_element(values) - values.begin());
}

std::size_t cheapestOf(const CostAssumptions& assumptions, const Alternatives& alternatives) {
    std::vector<double> values;
    for (const CostAlternative& alternative : alternatives)
        values.push_back(presentValue(alternative, assumptions));
    return cheapestOf(values);
}

// A number that may be turned: where it stands and how far it is turned.
struct Knob {
    std::string what;
    std::size_t of = 0;
    bool ofAll = true;
    double now = 0;
    double least = 0;
    double most = 0;
    bool whole = false;
    std::function<std::size_t(double)> cheapestAt;
};

// The nearest value in one direction at which another is cheapest: in steps, then halved to the exact place.
std::optional<Flip> flipTowards(const Knob& knob, double end, std::size_t cheapest) {
    double same = knob.now;
    for (int step = 1; step <= kSteps; ++step) {
        double next = knob.now + (end - knob.now) * step / kSteps;
        if (knob.whole) next = std::round(next);
        if (knob.cheapestAt(next) == cheapest) {
            same = next;
            continue;
        }
        double other = next;
        for (int i = 0; i < kHalvings && !knob.whole; ++i) {
            const double middle = (same + other) / 2;
            (knob.cheapestAt(middle) == cheapest ? same : other) = middle;
        }
        const double size = knob.now == 0 ? 1 : std::abs(knob.now);
        return Flip{.what = knob.what,
                    .of = knob.of,
                    .ofAll = knob.ofAll,
                    .now = knob.now,
                    .at = other,
                    .then = knob.cheapestAt(other),
                    .distance = std::abs(other - knob.now) / size};
    }
    return std::nullopt;
}

std::vector<Knob> knobsOfAll(const CostAssumptions& assumptions, const Alternatives& alternatives) {
    std::vector<Knob> knobs;
    const auto add = [&](const char* what, double CostAssumptions::* member, double least, double most) {
        knobs.push_back({.what = what,
                         .now = assumptions.*member,
                         .least = least,
                         .most = most,
                         .cheapestAt = [=, &alternatives](double value) {
                             CostAssumptions turned = assumptions;
                             turned.*member = value;
                             return cheapestOf(turned, alternatives);
                         }});
    };
    add("discountRate", &CostAssumptions::discountRate, 0, 0.2);
    if (assumptions.energyPrice > 0) {
        add("energyPrice", &CostAssumptions::energyPrice, 0, assumptions.energyPrice * kReach);
        add("energyGrowth", &CostAssumptions::energyGrowth, -0.1, 0.2);
    }
    if (assumptions.carbonPrice > 0)
        add("carbonPrice", &CostAssumptions::carbonPrice, 0, assumptions.carbonPrice * kReach);
    knobs.push_back({.what = "years",
                     .now = static_cast<double>(assumptions.years),
                     .least = 1,
                     .most = std::min<double>(kYearsMax, assumptions.years + kSteps),
                     .whole = true,
                     .cheapestAt = [=, &alternatives](double value) {
                         CostAssumptions turned = assumptions;
                         turned.years = static_cast<int>(value);
                         return cheapestOf(turned, alternatives);
                     }});
    return knobs;
}

void addKnobsOf(std::size_t index, const CostAssumptions& assumptions, const Alternatives& alternatives,
                std::vector<Knob>& knobs) {
    const auto add = [&](const char* what, double CostAlternative::* member) {
        const double now = alternatives[index].*member;
        if (now <= 0) return;
        knobs.push_back({.what = what,
                         .of = index,
                         .ofAll = false,
                         .now = now,
                         .least = 0,
                         .most = now * kReach,
                         .cheapestAt = [=, &assumptions, &alternatives](double value) {
                             Alternatives turned = alternatives;
                             turned[index].*member = value;
                             return cheapestOf(assumptions, turned);
                         }});
    };
    add("investment", &CostAlternative::investment);
    add("energy", &CostAlternative::energy);
    add("upkeep", &CostAlternative::upkeep);
    add("other", &CostAlternative::other);
    add("residual", &CostAlternative::residual);
}

} // namespace

Result<void> check(const CostAssumptions& assumptions, const Alternatives& alternatives) {
    if (assumptions.years < 1 || assumptions.years > kYearsMax)
        return fail(ErrorCode::BadValue, "the years are from 1 to 100", "years");
    if (auto ok = within(assumptions.discountRate, kRateLeast, kRateMost, "discountRate"); !ok) return ok;
    if (auto ok = within(assumptions.energyGrowth, kRateLeast, kRateMost, "energyGrowth"); !ok) return ok;
    if (auto ok = within(assumptions.energyPrice, 0, kMoneyMax, "energyPrice"); !ok) return ok;
    if (auto ok = within(assumptions.carbonPrice, 0, kMoneyMax, "carbonPrice"); !ok) return ok;
    if (alternatives.size() < kAlternativesMin || alternatives.size() > kAlternativesMax)
        return fail(ErrorCode::BadInput, "compare two to five alternatives", "alternatives");
    for (std::size_t i = 0; i < alternatives.size(); ++i) {
        const CostAlternative& one = alternatives[i];
        const std::string place = "alternatives[" + std::to_string(i) + "].";
        for (const auto& [name, value] :
             {std::pair{"investment", one.investment}, std::pair{"energy", one.energy},
              std::pair{"upkeep", one.upkeep}, std::pair{"other", one.other},
              std::pair{"disposal", one.disposal}, std::pair{"residual", one.residual},
              std::pair{"tonnes", one.tonnes}})
            if (auto ok = within(value, 0, kMoneyMax, place + name); !ok) return ok;
    }
    return {};
}

std::vector<double> pathOf(const CostAlternative& one, const CostAssumptions& assumptions) {
    std::vector<double> path{one.investment};
    double price = assumptions.energyPrice;
    double discount = 1;
    for (int year = 1; year <= assumptions.years; ++year) {
        price *= 1 + assumptions.energyGrowth;
        discount *= 1 + assumptions.discountRate;
        const double spent =
            one.energy * price + one.upkeep + one.other + one.tonnes * assumptions.carbonPrice;
        path.push_back(path.back() + spent / discount);
    }
    path.back() += (one.disposal - one.residual) / discount;
    return path;
}

double presentValue(const CostAlternative& alternative, const CostAssumptions& assumptions) {
    return pathOf(alternative, assumptions).back();
}

double shownMargin(const CostAnswer& answer) {
    std::vector<double> sums = answer.presentValues;
    std::ranges::sort(sums);
    return sums.size() < 2 ? 0 : std::round(sums[1]) - std::round(sums[0]);
}

Result<CostAnswer> compare(const CostAssumptions& assumptions, const Alternatives& alternatives) {
    if (auto ok = check(assumptions, alternatives); !ok) return fail(ok);
    CostAnswer answer;
    for (const CostAlternative& alternative : alternatives)
        answer.presentValues.push_back(presentValue(alternative, assumptions));
    answer.cheapest = cheapestOf(answer.presentValues);
    std::vector<double> sorted = answer.presentValues;
    std::ranges::sort(sorted);
    answer.margin = sorted[1] - sorted[0];
    std::vector<Knob> knobs = knobsOfAll(assumptions, alternatives);
    for (std::size_t i = 0; i < alternatives.size(); ++i)
        addKnobsOf(i, assumptions, alternatives, knobs);
    for (const Knob& knob : knobs)
        for (const double end : {knob.least, knob.most})
            if (auto flip = flipTowards(knob, end, answer.cheapest)) answer.flips.push_back(std::move(*flip));
    std::ranges::stable_sort(answer.flips, {}, &Flip::distance);
    return answer;
}

} // namespace feltbok::results
