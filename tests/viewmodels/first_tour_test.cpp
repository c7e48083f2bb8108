// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/first_tour.h"
#include "tests/catch.h"
#include "tests/viewmodels/desk.h"

using namespace feltbok;
using namespace feltbok::testing;
using app::FirstStepModel;

TEST_CASE("who opens the demo for the first time is shown round, and each step is ticked off") {
    Desk desk;
    app::FirstTour tour;
    const Watch watch(*tour.steps());
    desk.book.settle();
    REQUIRE(tour.isShown());
    REQUIRE(tour.steps()->count() == 5);
    CHECK(at(*tour.steps(), 1, FirstStepModel::Title).toString() == "Svar på et spørsmål");
    CHECK(tour.line().contains("fem"));
    tour.visited("interview");
    tour.visited("settings");
    tour.visited("interview");
    desk.book.settle();
    CHECK(at(*tour.steps(), 1, FirstStepModel::Done).toBool());
    CHECK_FALSE(at(*tour.steps(), 0, FirstStepModel::Done).toBool());
    CHECK(tour.line() == "1 av 5 steg er prøvd.");

    SECTION("also the next time the app is opened") {
        app::FirstTour again;
        desk.book.settle();
        CHECK(at(*again.steps(), 1, FirstStepModel::Done).toBool());
        CHECK_FALSE(at(*again.steps(), 0, FirstStepModel::Done).toBool());
    }
    SECTION("till all are, and it says so") {
        for (const char* key : {"preparation", "notes", "needs", "summary"})
            tour.visited(key);
        CHECK(tour.isFinished());
        CHECK(tour.isShown());
        CHECK(tour.title() == "Nå finner du fram");
    }
    SECTION("or it is put away, and taken out again from the beginning") {
        tour.putAway();
        CHECK_FALSE(tour.isShown());
        desk.book.settle();
        app::FirstTour next;
        desk.book.settle();
        CHECK_FALSE(next.isShown());
        next.again();
        CHECK(next.isShown());
        CHECK_FALSE(at(*next.steps(), 1, FirstStepModel::Done).toBool());
    }
    SECTION("and it is no more there when the app is locked") {
        desk.app->lock();
        desk.book.settle();
        CHECK_FALSE(tour.isShown());
        CHECK(tour.steps()->count() == 0);
    }
}
