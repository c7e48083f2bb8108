// SPDX-License-Identifier: Apache-2.0
#include "core/document/number.h"
#include "core/library/shelf.h"
#include "core/results/effect.h"
#include "tests/core/library/desk.h"

using namespace feltbok;
using namespace feltbok::testing;
using namespace feltbok::results;

namespace {

const Date kDay{2023, 12, 1}; // in the year of the factor of 15 g

Effect vans(const Store& store, const Id& scope) {
    Effect effect{.scope = scope,
                  .title = "Ti elektriske varebiler",
                  .area = "transport",
                  .quality = Quality::Calculated};
    effect.terms.push_back(termOf(store, true, 10 * 15'000 * 0.07, "DIESEL", kDay).value());
    effect.terms.push_back(termOf(store, false, 10 * 15'000 * 0.22, "STROM", kDay).value());
    return effect;
}

} // namespace

TEST_CASE("T21 ten electric vans save 27.4 tCO2e a year, with the revisions of the factors used") {
    LibraryDesk desk;
    const auto store = desk.store();
    const Id id = save(*store, vans(*store, desk.scope)).value();
    const Effect held = effect(*store, id).value();
    CHECK(document::numberText(savedBy(held).tonnes, 1) == "27,4");
    CHECK(savedBy(held).kwh == -33'000); // what charging takes stands beside it
    const Record diesel = LibraryDesk::item(*store, "factor", "DIESEL");
    CHECK(std::ranges::count(held.terms, diesel.id, &EffectTerm::factor) == 1);
    REQUIRE(library::revise(*store, diesel.id, {{"value", 2.5}, {"changeNote", "Innblanding."}}));
    CHECK(document::numberText(savedBy(effect(*store, id).value()).tonnes, 1) == "27,4"); // as it was counted
    CHECK(termOf(*store, true, 1, "DIESEL", kDay)->factorValue == 2.5);
}

TEST_CASE("T21 measured, calculated and estimated effects are added apart, and spend is no effect") {
    LibraryDesk desk;
    const auto store = desk.store();
    Effect effect = vans(*store, desk.scope);
    REQUIRE(save(*store, effect));
    effect.quality = Quality::Estimated;
    REQUIRE(save(*store, effect));
    REQUIRE(save(*store, effect));
    const EffectSums sums = sumOf(effects(*store, desk.scope));
    CHECK(sums[0].records.empty());
    CHECK(sums[1].saved.tonnes == Approx(27.435));
    CHECK(sums[2].saved.tonnes == Approx(2 * 27.435));
    CHECK(sums[2].records.size() == 2);
    CHECK_FALSE(termOf(*store, true, 5, "FORBRUK", kDay));
    CHECK_FALSE(termOf(*store, true, 5, "RENTE", kDay));
    CHECK(termOf(*store, true, 5, "UKJENT", kDay).error().code == ErrorCode::NotFound);
    effect.terms[0].factorUnit = "tCO2e/mill. kr";
    CHECK(save(*store, effect).error().place == "terms[0].factor");
    effect.terms[0].factorUnit = "kg CO2e/l";
    effect.terms[1].activity = -1;
    CHECK(save(*store, effect).error().place == "terms[1].activity");
    CHECK(effects(*store, desk.scope).size() == 3);
}

TEST_CASE("an effect saved again has its new terms only") {
    LibraryDesk desk;
    const auto store = desk.store();
    const Id id = save(*store, vans(*store, desk.scope)).value();
    Effect held = effect(*store, id).value();
    held.terms.erase(held.terms.begin() + 1);
    held.terms[0].activity = 1000;
    REQUIRE(save(*store, held));
    CHECK(savedBy(effect(*store, id).value()).tonnes == Approx(2.66));
    CHECK(effects(*store, desk.scope).size() == 1);
}

TEST_CASE("T45 312 000 kWh shows as 0.312 of 54 GWh") {
    LibraryDesk desk;
    const auto store = desk.store();
    const Id target =
        store
            ->commit(Change{.kind = "target",
                            .scope = desk.team,
                            .fields = {{"title", "Spart energi"}, {"unit", "GWh"}, {"amount", 54}}})
            ->record;
    Effect lights{.scope = desk.scope, .title = "Gatelys", .quality = Quality::Measured};
    lights.terms.push_back(termOf(*store, true, 812'000, "STROM", kDay).value());
    lights.terms.push_back(termOf(*store, false, 500'000, "STROM", kDay).value());
    const Id id = save(*store, lights).value();
    const Progress progress = progressOf(*store, target).value();
    CHECK(document::numberText(progress.reach->amounts[0], 3) == "0,312");
    CHECK(progress.amount == 54);
    CHECK(progress.reach->records[0] == std::vector<Id>{id}); // P8
    CHECK(progress.reach->amounts[1] == 0);
    const auto odd =
        store->commit(Change{.kind = "target",
                             .scope = desk.team,
                             .fields = {{"title", "Elbiler"}, {"unit", "biler"}, {"amount", 41}}});
    REQUIRE(odd);
    const auto uncounted = progressOf(*store, odd->record);
    REQUIRE(uncounted);
    CHECK(uncounted->amount == 41);
    CHECK_FALSE(uncounted->reach);
}
