// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/municipality.h"
#include "app/viewmodels/municipality_list_model.h"
#include "app/viewmodels/note_list_model.h"
#include "app/viewmodels/record_form.h"
#include "app/viewmodels/record_history_model.h"
#include "app/viewmodels/stop_editor.h"
#include "app/viewmodels/tour.h"
#include "app/viewmodels/tour_editor.h"
#include "app/viewmodels/tour_list_model.h"
#include "app/viewmodels/visit.h"
#include "tests/catch.h"
#include "tests/viewmodels/desk.h"

#include <QSignalSpy>

using namespace feltbok;
using namespace feltbok::testing;
using feltbok::app::MunicipalityListModel;
using feltbok::app::StopListModel;
using feltbok::app::TourListModel;

TEST_CASE("a tour is planned, and its stops stand by date whatever order they came in") {
    Desk desk;
    TourListModel tours;
    const Watch watchTours(tours);
    tours.createTour("Kommuneturné Telemark", "2026-10-20", "2026-12-09", "Rådgiver IK og rådgiver MH");
    desk.book.settle();
    REQUIRE(tours.rowCount() == 1);
    CHECK(at(tours, 0, TourListModel::DatesText).toString() == "20. oktober–9. desember");

    app::Tour tour;
    const Watch watchStops(*tour.stops());
    desk.book.settle();
    CHECK(tour.exists());
    CHECK(tour.tourId() == tours.currentTourId());

    tour.addStop("Vinje", "2026-11-25", "09.30", "", "Kommunehuset, Åmot");
    tour.addStop("Tokke", "2026-11-24", "10.00", "12.00", "Kommunehuset, Dalen");
    tour.addStop("Seljord", "2026-11-26", "10.00", "", "");
    desk.book.settle();
    REQUIRE(tour.stops()->rowCount() == 3);
    CHECK(at(*tour.stops(), 0, StopListModel::Municipality).toString() == "Tokke");
    CHECK(at(*tour.stops(), 0, StopListModel::TimeText).toString() == "10.00–12.00");
    CHECK(at(*tour.stops(), 0, StopListModel::WeekdayText).toString() == "tirs.");
    CHECK(at(*tour.stops(), 0, StopListModel::IsNext).toBool());
    CHECK_FALSE(at(*tour.stops(), 1, StopListModel::IsNext).toBool());
    CHECK(tour.visitedText() == "0 av 3");

    const QString seljord = at(*tour.stops(), 2, StopListModel::VisitId).toString();
    app::StopEditor stop;
    stop.setVisitId(seljord);
    desk.book.settle();
    CHECK(stop.startsAt() == "10.00");
    stop.setDate("2026-11-23");
    stop.setPlace("Kommunehuset, Seljord");
    stop.setDate("23.11"); // half written: no day
    stop.leave();
    desk.book.settle();
    CHECK(at(*tour.stops(), 0, StopListModel::Place).toString() == "Kommunehuset, Seljord");
    CHECK(at(*tour.stops(), 0, StopListModel::VisitId).toString() == seljord);

    app::Visit visit;
    visit.setVisitId(seljord);
    desk.book.settle();
    CHECK(visit.municipality() == "Seljord");
    visit.close();
    desk.book.settle();
    CHECK(visit.isClosed());
    CHECK(tour.closedCount() == 1);
    CHECK(tour.nextVisitId() == at(*tour.stops(), 1, StopListModel::VisitId).toString());
    visit.reopen();
    desk.book.settle();
    CHECK_FALSE(visit.isClosed());
    CHECK(visit.statusText() == "Gjennomført");
    CHECK(tour.closedCount() == 0);

    app::LastRemoved undo;
    QSignalSpy removed(&stop, &app::StopEditor::removed);
    stop.takeOut();
    desk.book.settle();
    CHECK(removed.count() == 1);
    CHECK(tour.stops()->rowCount() == 2);
    undo.takeBack();
    desk.book.settle();
    CHECK(tour.stops()->rowCount() == 3);
}

TEST_CASE("a stop where something was written is not taken out of its tour") {
    Desk desk;
    TourListModel tours;
    tours.createTour("Tur", "2026-11-20", "", "");
    desk.book.settle();
    app::Tour tour;
    desk.book.settle();
    tour.addStop("Tokke", "2026-11-24", "", "", "");
    desk.book.settle();
    REQUIRE(tour.stops()->rowCount() == 1);
    app::StopEditor stop;
    stop.setVisitId(tour.nextVisitId());
    app::NoteComposer note;
    note.setVisitId(tour.nextVisitId());
    desk.book.settle();
    QSignalSpy failed(&stop, &app::StopEditor::failed);
    note.setText("Malen har et tomt punkt om"); // half written
    stop.takeOut();
    desk.book.settle();
    CHECK(failed.count() == 1);
    note.setText("Malen har et tomt punkt om miljø.");
    note.add();
    stop.takeOut();
    desk.book.settle();
    CHECK(failed.count() == 2);
    CHECK(tour.stops()->rowCount() == 1);
}

TEST_CASE("a tour gets another name and other days") {
    Desk desk;
    TourListModel tours;
    tours.createTour("Tur", "2026-11-20", "", "");
    desk.book.settle();
    app::Tour tour;
    desk.book.settle();
    app::TourEditor editor;
    editor.setTourId(tour.tourId());
    desk.book.settle();
    editor.setTitle("Kommuneturné Telemark");
    editor.setTo("2026-12-09");
    editor.leave();
    desk.book.settle();
    CHECK(tour.title() == "Kommuneturné Telemark");
    CHECK(tour.to() == "2026-12-09");
    editor.setTitle("");
    editor.leave();
    desk.book.settle();
    CHECK_FALSE(tour.title().isEmpty()); // a tour is never without a name
}

TEST_CASE("a stop in a municipality that is not ours says whom to ask") {
    Desk desk;
    TourListModel tours;
    tours.createTour("Tur", "2026-11-20", "", "");
    desk.book.settle();
    app::Tour tour;
    desk.book.settle();
    QSignalSpy failed(&tour, &app::Tour::failed);
    tour.addStop("Oslo", "2026-11-24", "", "", "");
    desk.book.settle();
    CHECK(failed.count() == 1);
    CHECK(failed.first().first().toString().contains("be koordinatoren om tilgang"));
    CHECK(tour.stops()->rowCount() == 0);
    tour.addStop(" tokke ", "2026-11-24", "", "", "");
    desk.book.settle();
    REQUIRE(tour.stops()->rowCount() == 1);
    CHECK(at(*tour.stops(), 0, StopListModel::Municipality).toString() == "Tokke");
}

TEST_CASE("municipalities stand in Norwegian order and are found by name") {
    Desk desk;
    MunicipalityListModel municipalities;
    const Watch watch(municipalities);
    desk.book.settle();
    REQUIRE(municipalities.rowCount() == 3);
    CHECK(at(municipalities, 0, MunicipalityListModel::Name).toString() == "Seljord");
    municipalities.setWords("tok");
    REQUIRE(municipalities.rowCount() == 1);
    CHECK(at(municipalities, 0, MunicipalityListModel::Number).toString() == "4034");

    app::MunicipalityNameModel names;
    const Watch watchNames(names);
    desk.book.settle();
    CHECK(names.rowCount() == 41);
    names.setWords("sk");
    CHECK(at(names, 0, app::MunicipalityNameModel::Name).toString() == "Skien");
}

TEST_CASE("a municipality's page shows its visits and people, and starts a visit") {
    Desk desk;
    app::Municipality municipality;
    const Watch watchHistory(*municipality.history());
    const Watch watchPeople(*municipality.people());
    municipality.setScopeId(QString::fromStdString(desk.tokke.toString()));
    desk.book.settle();
    CHECK(municipality.name() == "Tokke");
    CHECK(municipality.subline() == "Telemark · 4034 fra 2024, 3824 før");
    QSignalSpy started(&municipality, &app::Municipality::visitStarted);
    municipality.startVisit();
    app::RecordForm person;
    const Watch watchFields(*person.fields());
    person.begin("person", municipality.scopeId());
    desk.book.settle();
    person.put("name", "Innkjøpsleder");
    person.put("level", "operational");
    person.leave();
    desk.book.settle();
    REQUIRE(started.count() == 1);
    CHECK(municipality.history()->rowCount() == 1);
    CHECK(municipality.people()->rowCount() == 1);
    municipality.startVisit(); // goes on with the one that is there
    CHECK(started.count() == 2);
    CHECK(started.at(0).at(0) == started.at(1).at(0));
}
