// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/tours.h"
#include "tests/core/advisory/tokke.h"

using namespace feltbok;
using namespace feltbok::testing;
using namespace feltbok::advisory;

TEST_CASE("the tour shown first is the one under way, else the next, else the latest") {
    struct Tour {
        const char* title;
        const char* from;
        const char* to;
    };
    struct Case {
        std::vector<Tour> tours;
        const char* first; ///< nothing: none
    };
    const std::vector<Case> cases{
        {{}, nullptr},
        {{{"høst", "2026-10-20", "2026-12-09"}, {"vår", "2027-03-01", "2027-04-01"}}, "høst"},
        {{{"gammel", "2025-01-01", "2025-02-01"}, {"neste", "2026-12-01", ""}, {"siden", "2027-01-01", ""}},
         "neste"},
        {{{"eldst", "2024-01-01", "2024-02-01"}, {"gammel", "2025-01-01", "2025-02-01"}}, "gammel"},
        {{{"uten slutt", "2026-11-01", ""}, {"gammel", "2025-01-01", "2025-02-01"}}, "uten slutt"},
        {{{"begynner i dag", "2026-11-20", "2026-11-20"}}, "begynner i dag"},
        {{{"uten dato", "", ""}}, "uten dato"},
    };
    for (const Case& one : cases) {
        AdvisoryWorld world;
        const auto store = world.tablet();
        for (const Tour& tour : one.tours)
            REQUIRE(planTour(*store, municipalities(), {tour.title, tour.from, tour.to, ""}));
        const auto first = currentTour(*store, world.today);
        REQUIRE(first.has_value() == (one.first != nullptr));
        if (first) CHECK(store->read(*first)->text("title") == one.first);
    }
}

TEST_CASE("the next stop is the first of today or later that is not done, else the first left behind") {
    struct Stop {
        const char* date;
        const char* status;
    };
    struct Case {
        std::vector<Stop> stops;
        int next; ///< below 0: none
    };
    const std::vector<Case> cases{
        {{}, -1},
        {{{"2026-11-19", "planned"}, {"2026-11-20", "planned"}, {"2026-11-21", "planned"}}, 1},
        {{{"2026-11-19", "done"}, {"2026-11-20", "done"}, {"2026-11-21", "packed"}}, 2},
        {{{"2026-11-18", "done"}, {"2026-11-19", "planned"}}, 1},
        {{{"2026-11-18", "closed"}, {"2026-11-19", "done"}}, -1},
    };
    const Date today{2026, 11, 20};
    for (const Case& one : cases) {
        std::vector<StopRow> stops;
        for (const Stop& stop : one.stops) {
            stops.push_back({});
            stops.back().date = stop.date;
            stops.back().status = stop.status;
        }
        const StopRow* next = nextStop(stops, today);
        CHECK((next == nullptr ? -1 : int(next - stops.data())) == one.next);
    }
}

TEST_CASE("stops stand by date, start and name, those without a date last, and count as visited when done") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    const auto tour = planTour(*store, municipalities(), {"Tur", "2026-11-20", "2026-12-09", "IK og MH"});
    REQUIRE(tour);
    CHECK(store->read(*tour)->scope == world.team);
    const std::vector<StopPlan> plans{{"Vinje", "", "", "", ""},
                                      {"Vinje", "2026-11-24", "13.00", "", ""},
                                      {"Tokke", "2026-11-24", "10.00", "12.00", "Dalen"},
                                      {"Tokke", "2026-11-23", "", "", ""}};
    std::vector<Id> visits;
    for (const StopPlan& plan : plans) {
        const auto visit = addStop(*store, municipalities(), *tour, plan);
        REQUIRE(visit);
        visits.push_back(*visit);
    }
    REQUIRE(store->commit(Change{.record = visits[3], .fields = {{"status", "done"}}}));
    const auto page = tourPage(*store, *tour);
    REQUIRE(page);
    std::vector<Id> order;
    for (const StopRow& stop : page->stops)
        order.push_back(stop.visit);
    CHECK(order == std::vector<Id>{visits[3], visits[2], visits[1], visits[0]});
    CHECK(page->tour.stops == 4);
    CHECK(page->tour.visited == 1);
    CHECK(page->stops[1].municipality == "Tokke");
    CHECK(page->stops[1].scope == world.scope);
    CHECK(tourRows(*store).at(0).visited == 1);
    // Each municipality has one record, whoever plans the first stop there.
    CHECK(store->count({.kind = "municipality"}) == 2);
    CHECK(store->read(municipalityRecord(world.scope))->text("number") == "4034");

    CHECK_FALSE(isWrittenAt(*store, visits[2]));
    world.record(*store, "need", {{"title", "Klimakrav i malen"}, {"visit", visits[2].toString()}});
    CHECK(isWrittenAt(*store, visits[2]));
}

TEST_CASE("a tour without a team, a stop elsewhere, one too many: each says what to do") {
    AdvisoryWorld world;
    const auto alone = world.memoryStore();
    const auto noTeam = planTour(*alone, municipalities(), {"Tur", "", "", ""});
    REQUIRE_FALSE(noTeam);
    CHECK(noTeam.error().code == ErrorCode::NotFound);
    CHECK(noTeam.error().message.find("ask the coordinator") != std::string::npos);

    const auto store = world.tablet();
    const auto tour = planTour(*store, municipalities(), {"Tur", "", "", ""});
    REQUIRE(tour);
    const auto elsewhere = addStop(*store, municipalities(), *tour, {"Oslo", "", "", "", ""});
    REQUIRE_FALSE(elsewhere);
    CHECK(elsewhere.error().code == ErrorCode::NotFound);
    for (std::size_t i = 0; i < kStopsMax; ++i)
        world.record(*store, "visit", {{"tour", tour->toString()}});
    const auto tooMany = addStop(*store, municipalities(), *tour, {"Tokke", "", "", "", ""});
    REQUIRE_FALSE(tooMany);
    CHECK(tooMany.error().code == ErrorCode::TooLarge);
    CHECK(tourPage(*store, world.record(*store, "note", {{"text", "x"}})).error().code ==
          ErrorCode::UnknownRecord);
}
