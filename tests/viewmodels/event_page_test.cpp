// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/event_page.h"
#include "app/viewmodels/record_form.h"
#include "tests/catch.h"
#include "tests/viewmodels/made.h"

#include <QSignalSpy>

using namespace feltbok;
using namespace feltbok::testing;
using feltbok::app::BarModel;
using feltbok::app::EvaluationModel;
using feltbok::app::EventListModel;
using feltbok::app::EventPage;

namespace {

// The row of the question, -1 if there is none.
int rowOf(const EvaluationModel& evaluation, const QString& name) {
    for (int row = 0; row < evaluation.rowCount(); ++row)
        if (at(evaluation, row, EvaluationModel::Name).toString() == name) return row;
    return -1;
}

QString made(Desk& desk, EventListModel& list, const char* title, const char* type, const char* mode) {
    QSignalSpy made(&list, &EventListModel::made);
    list.make(QString::fromLatin1(title), QString::fromLatin1(type), QString::fromLatin1(mode), "2026-10-08",
              "Skien");
    desk.book.settle();
    REQUIRE(made.size() == 1);
    return made.at(0).at(0).toString();
}

} // namespace

TEST_CASE(
    "T14 Arrangement: three seminars sum to 160; the evaluation shows mean and response rate, and nothing "
    "under five") {
    Desk desk;
    EventListModel list;
    const Watch watch(list);
    EventPage page;
    const Watch watchEvaluation(*page.evaluation());
    int sum = 0;
    for (const int count : {60, 54, 46}) {
        page.setEventId(made(desk, list, "Fagsamling", "seminar", "physical"));
        desk.book.settle();
        page.attend("operational", count - 10);
        page.attend("supplier", 10);
        page.attend("nobody", 3); // no such level
        desk.book.settle();
        CHECK(page.participants() == count);
        sum += page.participants();
    }
    CHECK(sum == 160);
    REQUIRE(page.levels()->rowCount() == 2);
    CHECK(at(*page.levels(), 0, BarModel::Label).toString() == "Operativt");
    CHECK(at(*page.levels(), 1, BarModel::ValueText).toString() == "10");

    const int useful = rowOf(*page.evaluation(), "nytte");
    REQUIRE(useful >= 0);
    CHECK(at(*page.evaluation(), useful, EvaluationModel::Choices).toStringList().size() == 5);
    CHECK(rowOf(*page.evaluation(), "helhet") >= 0);
    CHECK(rowOf(*page.evaluation(), "forbedre") == -1); // free text would tell who wrote it
    for (int person = 0; person < 4; ++person)
        page.evaluate({{"nytte", "3"}, {"helhet", "5"}});
    desk.book.settle();
    CHECK_FALSE(page.isEvaluated());
    CHECK(page.answersText() == "4 venter på at det blir fem");
    CHECK(at(*page.evaluation(), useful, EvaluationModel::Mean).toString().isEmpty());
    CHECK(at(*page.evaluation(), useful, EvaluationModel::Counts).toStringList().isEmpty());
    page.evaluate({{"nytte", "4"}, {"helhet", "6"}});
    desk.book.settle();
    CHECK(page.isEvaluated());
    CHECK(at(*page.evaluation(), useful, EvaluationModel::Mean).toString() == "3,2");
    CHECK(at(*page.evaluation(), useful, EvaluationModel::Counts).toStringList() ==
          QStringList{"0", "0", "0", "4", "1"});
    CHECK(page.answersText() == QStringLiteral("5 svar av 46 · 11 %"));
}

TEST_CASE("T15 Arrangement: events are told apart by mode") {
    Desk desk;
    EventListModel list;
    (void)made(desk, list, "Klimakrav i transport", "webinar", "digital");
    (void)made(desk, list, "Kurs", "course", "physical");
    CHECK(list.rowCount() == 2);
    list.setMode("digital");
    desk.book.settle();
    REQUIRE(list.rowCount() == 1);
    CHECK(at(list, 0, EventListModel::Title).toString() == "Klimakrav i transport");
    CHECK(at(list, 0, EventListModel::Line).toString() == QStringLiteral("Webinar · digitalt · Skien"));
}

TEST_CASE(
    "Arrangement: who came is counted from a list of names too, each line mended or taken away for itself") {
    Desk desk;
    EventListModel list;
    EventPage page;
    const Watch watch(*page.attendees());
    page.setEventId(made(desk, list, "Kurs", "course", "physical"));
    desk.book.settle();
    const QString names =
        "Kari Nordmann, Tokke kommune\n\nOla Nordmann\tVinje kommune\n  Tor Åsen ; Seljord \r\n";
    CHECK(EventPage::listedIn(names) == 3);
    page.attendList("operational", names);
    page.attendList("nobody", names);
    page.attend("political", 4);
    desk.book.settle();
    CHECK(page.participants() == 7);
    using app::AttendeeModel;
    REQUIRE(page.attendees()->rowCount() == 4);
    CHECK(at(*page.attendees(), 0, AttendeeModel::Title) == "Politisk");
    CHECK(at(*page.attendees(), 0, AttendeeModel::CountText) == "4");
    CHECK(at(*page.attendees(), 1, AttendeeModel::Title) == "Kari Nordmann");
    CHECK(at(*page.attendees(), 1, AttendeeModel::Line) == "Tokke kommune · Operativt");
    CHECK(at(*page.attendees(), 2, AttendeeModel::Line) == "Vinje kommune · Operativt");
    CHECK(at(*page.attendees(), 3, AttendeeModel::Title) == "Tor Åsen");

    app::RecordForm form;
    form.edit("attendance", at(*page.attendees(), 2, AttendeeModel::RecordId).toString());
    desk.book.settle();
    form.put("level", "strategic");
    desk.book.settle();
    CHECK(at(*page.attendees(), 2, AttendeeModel::Line) == "Vinje kommune · Strategisk");
    form.remove();
    desk.book.settle();
    CHECK(page.participants() == 6);
    QSignalSpy failed(&page, &EventPage::failed);
    page.attendList("operational", QString("Navn\n").repeated(int(results::kListedMax) + 1));
    desk.book.settle();
    CHECK(page.participants() == 6); // all or none
    CHECK(failed.size() == 1);
}
