// SPDX-License-Identifier: Apache-2.0
#include "core/document/number.h"
#include "core/results/comparison.h"
#include "tests/core/library/desk.h"

#include <algorithm>
#include <cmath>

using namespace feltbok;
using namespace feltbok::testing;
using namespace feltbok::results;

namespace {

const std::vector<CostAlternative> kDishwashers{{.name = "A", .investment = 90'000, .upkeep = 14'000},
                                                {.name = "B", .investment = 120'000, .upkeep = 8'000}};

const Flip* flipOf(const CostAnswer& answer, const std::string& what, std::size_t of) {
    const auto it = std::ranges::find_if(
        answer.flips, [&](const Flip& flip) { return flip.what == what && (flip.ofAll || flip.of == of); });
    return it == answer.flips.end() ? nullptr : &*it;
}

} // namespace

TEST_CASE("T40 the two dishwashers cost 203 553 and 184 887 kroner over ten years") {
    const auto answer = compare({.years = 10, .discountRate = 0.04}, kDishwashers);
    REQUIRE(answer);
    CHECK(std::round(answer->presentValues[0]) == 203'553);
    CHECK(std::round(answer->presentValues[1]) == 184'887);
    CHECK(answer->cheapest == 1);
    CHECK(std::round(answer->margin) == 18'665); // of the exact values
    CHECK(shownMargin(*answer) == 18'666);       // as one subtracts what one reads
}

TEST_CASE("T40 energy, growth, the end of its life and a carbon price count as the formula says") {
    const CostAssumptions with{
        .years = 2, .discountRate = 0.1, .energyPrice = 2, .energyGrowth = 0.5, .carbonPrice = 1000};
    const CostAlternative one{.name = "x",
                              .investment = 100,
                              .energy = 10,
                              .upkeep = 5,
                              .other = 7,
                              .disposal = 30,
                              .residual = 8,
                              .tonnes = 0.01};
    const double expected =
        100 + (10 * 2 * 1.5 + 5 + 7 + 10) / 1.1 + (10 * 2 * 2.25 + 5 + 7 + 10) / 1.21 + (30 - 8) / 1.21;
    CHECK(presentValue(one, with) == Approx(expected));
    CHECK(pathOf(one, with).size() == 3);
    CHECK(pathOf(one, with).front() == 100);
}

TEST_CASE("T40 the sensitivity says which assumption turns the answer, and exactly where") {
    const CostAssumptions with{.years = 10, .discountRate = 0.04};
    const auto answer = compare(with, kDishwashers).value();
    const Flip* years = flipOf(answer, "years", 0);
    REQUIRE(years != nullptr);
    CHECK(years->at == 5); // six years: 6 000 a year have paid for 30 000
    CHECK(years->then == 0);
    const Flip* price = flipOf(answer, "investment", 1);
    REQUIRE(price != nullptr);
    CHECK(price->at == Approx(120'000 + answer.margin));
    for (const Flip& flip : answer.flips) { // each turns it there and not just before
        INFO(flip.what << " " << flip.of);
        const auto at = [&](double value) {
            CostAssumptions turned = with;
            auto alternatives = kDishwashers;
            if (flip.what == "years") turned.years = static_cast<int>(value);
            if (flip.what == "discountRate") turned.discountRate = value;
            if (flip.what == "investment") alternatives[flip.of].investment = value;
            if (flip.what == "upkeep") alternatives[flip.of].upkeep = value;
            return compare(turned, alternatives).value().cheapest;
        };
        const double step = flip.what == "years" ? 1 : std::abs(flip.at - flip.now) * 1e-6;
        const double before = flip.at > flip.now ? flip.at - step : flip.at + step;
        CHECK(at(flip.at) == flip.then);
        CHECK(at(flip.at) != answer.cheapest);
        CHECK(at(before) == answer.cheapest);
    }
}

TEST_CASE("T40 a comparison is saved, and saved again it is the next version") {
    LibraryDesk desk;
    const auto store = desk.store();
    Comparison first{.scope = desk.scope,
                     .title = "Oppvaskmaskin",
                     .note = "Pristilbud fra to leverandører.",
                     .assumptions = {.years = 10, .discountRate = 0.04},
                     .alternatives = kDishwashers};
    const Id saved = save(*store, first).value();
    Comparison held = comparison(*store, saved).value();
    CHECK(held.alternatives == first.alternatives);
    CHECK(held.assumptions == first.assumptions);
    CHECK(held.version == 1);
    held.assumptions.years = 5;
    const Id again = save(*store, held).value();
    CHECK(again != saved);
    CHECK(comparison(*store, saved)->assumptions.years == 10);
    CHECK(versionsOf(*store, again).size() == 2);
    const auto latest = comparisons(*store, desk.scope);
    REQUIRE(latest.size() == 1);
    CHECK(latest[0].version == 2);
    const std::string text =
        document::plainText(comparisonDocument(comparison(*store, saved).value(), {2026, 11, 20}).value());
    CHECK(text.find("B er billigst over 10 år") != std::string::npos);
    CHECK(text.find("203\u00A0553\t184\u00A0887") != std::string::npos);
    CHECK(text.find("Levetid 5 år: da er A billigst.") != std::string::npos);
}

TEST_CASE("numbers that cannot be are refused with their place") {
    const auto placeOf = [](const CostAssumptions& with, const std::vector<CostAlternative>& alternatives) {
        const auto answer = compare(with, alternatives);
        return answer ? std::string("ok") : answer.error().place;
    };
    CHECK(placeOf({.years = -3}, kDishwashers) == "years");
    CHECK(placeOf({.years = 0}, kDishwashers) == "years");
    CHECK(placeOf({.years = kYearsMax + 1}, kDishwashers) == "years");
    CHECK(placeOf({.discountRate = -1}, kDishwashers) == "discountRate");
    CHECK(placeOf({.energyPrice = NAN}, kDishwashers) == "energyPrice");
    CHECK(placeOf({}, {kDishwashers[0]}) == "alternatives");
    CHECK(placeOf({}, std::vector<CostAlternative>(kAlternativesMax + 1, kDishwashers[0])) == "alternatives");
    CHECK(placeOf({}, {kDishwashers[0], {.name = "x", .upkeep = -1}}) == "alternatives[1].upkeep");
}

TEST_CASE("numbers are read with comma or point, and written as Norwegians do") {
    using document::numberOf;
    using document::numberText;
    for (const auto& [typed, value] : std::vector<std::pair<const char*, double>>{{"2,66", 2.66},
                                                                                  {"2.66", 2.66},
                                                                                  {"1 234,5", 1234.5},
                                                                                  {"203\u00A0553", 203553},
                                                                                  {"−4", -4},
                                                                                  {"-4", -4},
                                                                                  {"0", 0}}) {
        INFO(typed);
        REQUIRE(numberOf(typed));
        CHECK(*numberOf(typed) == value);
    }
    for (const char* typed : {"", "12a", "1,2,3", "1.234,5", "nan", "inf", "1e9", "--1", "kr 5"}) {
        INFO(typed);
        CHECK_FALSE(numberOf(typed));
    }
    CHECK(numberText(203553) == "203\u00A0553");
    CHECK(numberText(0.312, 3) == "0,312");
    CHECK(numberText(27.4, 3) == "27,4");
    CHECK(numberText(-0.001, 1) == "0");
    CHECK(numberText(-1234567.89, 1) == "\u22121\u00A0234\u00A0567,9");
}
