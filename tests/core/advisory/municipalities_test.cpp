// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/municipalities.h"
#include "tests/core/advisory/tokke.h"

#include <algorithm>

using namespace feltbok;
using namespace feltbok::testing;
using namespace feltbok::advisory;

namespace {

constexpr const char* kHeader = "kommunenummer,navn,fylke,gyldig_fra,nummer_2020_2023\n";

std::string table(std::size_t rows) {
    std::string text = kHeader;
    for (std::size_t i = 0; i < rows; ++i)
        text += std::to_string(i) + ",K" + std::to_string(i) + ",Fylke,2024-01-01,\n";
    return text;
}

} // namespace

TEST_CASE("the municipalities of assets are read, in Norwegian order, by name and by number") {
    const MunicipalityCatalogue& catalogue = municipalities();
    CHECK(catalogue.entries().size() == 41);
    CHECK(std::ranges::is_sorted(catalogue.entries(), sortsBefore, &MunicipalityEntry::name));
    REQUIRE(catalogue.named("Tokke") != nullptr);
    CHECK(*catalogue.named("Tokke") ==
          MunicipalityEntry{"4034", "Tokke", "Telemark", "2024-01-01", "3824", {2023}});
    REQUIRE(catalogue.numbered("4034") != nullptr);
    CHECK(catalogue.numbered("4034")->name == "Tokke");
    CHECK(catalogue.named("tokke") == nullptr);
    CHECK(catalogue.numbered("3824") == nullptr); // it was that once: a number is no key
}

TEST_CASE("a table that is none says which row or column") {
    struct Case {
        std::string csv;
        ErrorCode code;
        std::string place;
    };
    const std::vector<Case> cases{
        {"", ErrorCode::BadInput, ""},
        {"navn,fylke\n", ErrorCode::BadInput, "kommunenummer"},
        {std::string(kHeader) + "4034,Tokke,Telemark\n", ErrorCode::BadInput, "row 2"},
        {std::string(kHeader) + "\"4034\"x,Tokke,Telemark,2024-01-01,\n", ErrorCode::BadInput, "row 2"},
        {table(kMunicipalitiesMax + 1), ErrorCode::TooLarge, ""},
    };
    for (const Case& one : cases) {
        const auto read = MunicipalityCatalogue::read(one.csv);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == one.code);
        CHECK(read.error().place == one.place);
    }
    CHECK(MunicipalityCatalogue::read(table(kMunicipalitiesMax)));
    CHECK(MunicipalityCatalogue::read(std::string(kHeader) + "\n")->entries().empty());
}

TEST_CASE("names sort as Norwegians sort them") {
    const std::vector<std::string> sorted{"Asker",  "Bø",         "Skien", "Vinje",
                                          "Ærfugl", "Øvre Eiker", "Aal",   "Ås"};
    for (std::size_t i = 0; i + 1 < sorted.size(); ++i) {
        INFO(sorted[i] << " before " << sorted[i + 1]);
        CHECK(sortsBefore(sorted[i], sorted[i + 1]));
        CHECK_FALSE(sortsBefore(sorted[i + 1], sorted[i]));
    }
    CHECK_FALSE(sortsBefore("Ås", "Ås"));
}

TEST_CASE("a scope is a municipality by its name, and the team's by having no municipality's") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    CHECK(scopeOfMunicipality(*store, "Tokke") == world.scope);
    CHECK_FALSE(scopeOfMunicipality(*store, "Oslo"));
    CHECK(teamScope(*store, municipalities()) == world.team);
    CHECK(municipalityRecord(world.scope) == municipalityRecord(world.scope));
    CHECK(municipalityRecord(world.scope) != municipalityRecord(world.vinje));
}

TEST_CASE("a municipality's line counts what took place and what is open, and knows the next date") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    const std::vector<std::pair<std::string, std::string>> visits{{"2025-03-01", "closed"},
                                                                  {"2026-02-01", "done"},
                                                                  {"2026-12-01", "planned"},
                                                                  {"2026-11-24", "packed"}};
    for (const auto& [date, status] : visits)
        world.record(*store, "visit", {{"date", date}, {"status", status}});
    for (const char* status : {"open", "inProgress", "done", "dropped"})
        world.record(*store, "action", {{"title", "t"}, {"status", status}});
    world.record(*store, "action", {{"title", "without a status"}});
    const auto rows = municipalityRows(*store, municipalities());
    REQUIRE(rows.size() == 2); // the team is no municipality
    CHECK(rows[0].name == "Tokke");
    CHECK(rows[0].number == "4034");
    CHECK(rows[0].visits == 2);
    CHECK(rows[0].lastVisit == "2026-02-01");
    CHECK(rows[0].nextVisit == "2026-11-24");
    CHECK(rows[0].openActions == 3);
    CHECK(rows[1].name == "Vinje");
    CHECK(rows[1].visits == 0);
}

TEST_CASE(
    "a municipality's page has its visits newest first, with their needs and actions, and people by name") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    const Id old = world.record(*store, "visit", {{"date", "2025-03-01"}, {"status", "closed"}});
    const Id next = world.record(*store, "visit", {{"date", "2026-11-24"}, {"purpose", "Innkjøp"}});
    world.record(*store, "need", {{"title", "n"}, {"visit", old.toString()}});
    world.record(*store, "action", {{"title", "a"}, {"visit", old.toString()}, {"status", "done"}});
    for (const char* name : {"Åse", "Berit", "Ærlend"})
        world.record(*store, "person", {{"name", name}, {"role", "Innkjøp"}});
    const MunicipalityPage page = municipalityPage(*store, municipalities(), world.scope);
    CHECK(page.formerNumber == "3824");
    CHECK(page.validFrom == "2024-01-01");
    REQUIRE(page.history.size() == 2);
    CHECK(page.history[0].visit == next);
    CHECK(page.history[0].purpose == "Innkjøp");
    CHECK(page.history[1].needs == 1);
    CHECK(page.history[1].actions == 1);
    CHECK(page.row.openActions == 0);
    REQUIRE(page.people.size() == 3);
    CHECK(page.people[0].name == "Berit");
    CHECK(page.people[1].name == "Ærlend");
    CHECK(page.people[2].name == "Åse");
    CHECK(municipalityPage(*store, municipalities(), world.vinje).history.empty());
}
