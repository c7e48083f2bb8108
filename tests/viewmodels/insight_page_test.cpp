// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/insight_page.h"
#include "tests/catch.h"
#include "tests/viewmodels/made.h"

using namespace feltbok;
using namespace feltbok::testing;
using feltbok::app::BarModel;
using feltbok::app::CountedRecordModel;
using feltbok::app::CoverModel;
using feltbok::app::HeatModel;
using feltbok::app::IndicatorModel;
using feltbok::app::InsightPage;

namespace {

Id visited(Desk& desk, const Id& scope, const char* date) {
    return made(desk, scope, "visit", {{"date", date}, {"status", "done"}});
}

void need(Desk& desk, const Id& scope, const Id& visit, const char* title, const char* area,
          int severity = 1) {
    (void)made(desk, scope, "need",
               {{"title", title}, {"visit", visit.toString()}, {"area", area}, {"severity", severity}});
}

void answer(Desk& desk, const Id& scope, const Id& interview, const char* question, const char* value) {
    (void)made(desk, scope, "answer",
               {{"interview", interview.toString()},
                {"path", std::string("/data/s3/") + question},
                {"value", value}});
}

QString valueOf(const IndicatorModel& indicators, const QString& name, const QString& group = {}) {
    for (int row = 0; row < indicators.rowCount(); ++row)
        if (at(indicators, row, IndicatorModel::Name).toString() == name &&
            at(indicators, row, IndicatorModel::Group).toString() == group)
            return at(indicators, row, IndicatorModel::ValueText).toString();
    return QStringLiteral("not there");
}

} // namespace

TEST_CASE("records behind a number are shown up to a limit; a longer list is for the workbook") {
    Desk desk;
    const Id visit = made(desk, desk.tokke, "visit", {{"date", "2026-05-04"}});
    std::size_t shown = 0;
    desk.work([&](app::OpenBook& open) {
        return shown = app::countedRecords(open.store(), std::vector<Id>(app::kCountedMax + 1, visit)).size();
    });
    CHECK(shown == app::kCountedMax);
}

TEST_CASE("P8 Innsikt: cover, needs and indicators, each number opening its records, narrowed by year, "
          "county and area") {
    Desk desk; // it is 18 November 2026
    InsightPage page;
    const Watch watchNeeds(*page.needs());
    const Watch watchCover(*page.cover());
    const Watch watchRecords(*page.records());
    desk.book.settle();
    CHECK(page.isLoaded());
    CHECK(page.isBare());
    CHECK(page.coverText() == "0 av 3");

    const Id tokke = visited(desk, desk.tokke, "2026-05-04");
    const Id vinje = visited(desk, desk.vinje, "2026-06-04");
    const Id earlier = visited(desk, desk.tokke, "2025-05-04");
    need(desk, desk.tokke, tokke, "Krav til varebiler", "transport");
    need(desk, desk.tokke, tokke, "Krav til busser", "transport", 4);
    need(desk, desk.tokke, tokke, "Mindre matsvinn", "mat");
    need(desk, desk.vinje, vinje, "Maler", "mat");
    need(desk, desk.tokke, earlier, "Fjorårets", "ikt");
    CHECK_FALSE(page.isBare());
    CHECK(page.coverText() == "2 av 3");
    REQUIRE(page.cover()->rowCount() == 1);
    CHECK(at(*page.cover(), 0, CoverModel::Line).toString() == "2 av 3");
    CHECK(at(*page.cover(), 0, CoverModel::Visited).toInt() == 2);
    CHECK(at(*page.cover(), 0, CoverModel::Total).toInt() == 3);
    CHECK(page.needKeys() == QStringList{"mat", "transport"});
    REQUIRE(page.needs()->rowCount() == 3); // and the sums
    CHECK(at(*page.needs(), 0, HeatModel::Label).toString() == "Tokke");
    CHECK(at(*page.needs(), 0, HeatModel::Cells).toStringList() == QStringList{"1", "2"});
    CHECK(at(*page.needs(), 1, HeatModel::Cells).toStringList() == QStringList{"1", ""});
    CHECK(at(*page.needs(), 0, HeatModel::Levels).value<QList<qreal>>() == QList<qreal>{1, 3});
    CHECK(at(*page.needs(), 0, HeatModel::Trends).value<QList<qreal>>() == QList<qreal>{1, 1});
    CHECK(at(*page.needs(), 1, HeatModel::Trends).value<QList<qreal>>() == QList<qreal>{0, 0});
    CHECK(at(*page.needs(), 0, HeatModel::Details).toStringList() ==
          QStringList{"alvor 1 av 4, 1 flere enn året før", "alvor 2,5 av 4, 2 flere enn året før"});
    CHECK(at(*page.needs(), 2, HeatModel::Sum).toString() == "4");
    CHECK(valueOf(*page.indicators(), "visits") == "2");

    page.open("needs", QString::fromStdString(desk.tokke.toString()), "transport");
    desk.book.settle();
    REQUIRE(page.records()->rowCount() == 2);
    CHECK(at(*page.records(), 0, CountedRecordModel::Line).toString() == "Behov · Tokke");
    page.open("visits", {}, {});
    desk.book.settle();
    CHECK(page.records()->rowCount() == 2);

    page.setArea(0);
    page.setPeriod(1);
    desk.book.settle();
    CHECK(page.needKeys() == QStringList{"ikt"});
    CHECK(page.periods().at(page.period()) == "2025");
    page.setPeriod(InsightPage::kYears);
    desk.book.settle();
    CHECK(valueOf(*page.indicators(), "visits") == "3");
    CHECK(page.counties() == QStringList{"Alle fylker", "Telemark"});
    page.setCounty(1);
    desk.book.settle();
    CHECK(valueOf(*page.indicators(), "visits") == "3");
    desk.app->lock();
    desk.book.settle();
    CHECK_FALSE(page.isLoaded());
    CHECK(page.needs()->rowCount() == 0);
}

TEST_CASE("T09 the obstacles are ranked as one counts them by hand, in the words of the questionnaire") {
    Desk desk;
    InsightPage page;
    const Watch watch(*page.obstacles());
    const auto interview = [&](const Id& scope, const char* date) {
        return made(desk, scope, "interview", {{"formId", "behovskartlegging"}, {"date", date}});
    };
    answer(desk, desk.tokke, interview(desk.tokke, "2026-05-03"), "storste_hinder", "tid");     // then
    answer(desk, desk.tokke, interview(desk.tokke, "2026-05-04"), "storste_hinder", "verktoy"); // now
    const Id vinje = interview(desk.vinje, "2026-05-04");
    answer(desk, desk.vinje, vinje, "storste_hinder", "verktoy");
    answer(desk, desk.seljord, interview(desk.seljord, "2026-05-04"), "storste_hinder", "okonomi");
    answer(desk, desk.vinje, vinje, "kompetanse_score", "3");
    REQUIRE(page.obstacles()->rowCount() == 2);
    CHECK(at(*page.obstacles(), 0, BarModel::Label).toString() == "Verktøy og maler");
    CHECK(at(*page.obstacles(), 0, BarModel::ValueText).toString() == "2");
    CHECK(at(*page.obstacles(), 1, BarModel::Share).toDouble() == 0.5);
    page.open("obstacles", {}, "verktoy");
    desk.book.settle();
    CHECK(page.records()->rowCount() == 2);
    REQUIRE(page.maturity()->rowCount() == 1);
    CHECK(at(*page.maturity(), 0, HeatModel::Cells).toStringList() == QStringList{"", "", "", "", "3"});
    CHECK(page.maturityYears().last() == "2026");
}

TEST_CASE("measured, calculated and estimated are shown each for itself") {
    Desk desk;
    InsightPage page;
    const auto effect = [&](const char* quality, double activity) {
        const Id id =
            made(desk, desk.tokke, "effect", {{"title", quality}, {"quality", quality}, {"year", 2026}});
        (void)made(desk, desk.tokke, "effectTerm",
                   {{"effect", id.toString()},
                    {"side", "before"},
                    {"activity", activity},
                    {"unit", "kWh"},
                    {"factorValue", 1.0}});
    };
    effect("measured", 312000);
    effect("estimated", 900);
    CHECK(valueOf(*page.indicators(), "energy", "measured").startsWith("312"));
    CHECK(valueOf(*page.indicators(), "energy", "estimated") == "900");
    CHECK(valueOf(*page.indicators(), "energy") == "not there");
}

TEST_CASE(
    "Innsikt narrowed down to a team shows the municipalities that its tours go to, within the county") {
    Desk desk;
    const auto tour = [&](const char* team) {
        return made(desk, desk.team, "tour", {{"title", "Høstturen"}, {"team", team}});
    };
    const auto stop = [&](const Id& of, const Id& scope) {
        (void)made(desk, scope, "visit",
                   {{"tour", of.toString()}, {"date", "2026-05-04"}, {"status", "done"}});
    };
    InsightPage page;
    desk.book.settle();
    CHECK(page.teams() == QStringList{"Alle team"});
    const Id west = tour("Team vest");
    stop(west, desk.tokke);
    stop(west, desk.vinje);
    stop(tour("Team øst"), desk.seljord);
    (void)visited(desk, desk.seljord, "2026-06-04"); // on no tour
    CHECK(page.teams() == QStringList{"Alle team", "Team vest", "Team øst"});
    CHECK(valueOf(*page.indicators(), "visits") == "4");
    page.setTeam(2);
    desk.book.settle();
    CHECK(valueOf(*page.indicators(), "visits") == "2");
    CHECK(page.coverText() == "1 av 1");
    page.open("visits", {}, {});
    desk.book.settle();
    CHECK(page.records()->rowCount() == 2);
    page.setTeam(1);
    desk.book.settle();
    CHECK(page.coverText() == "2 av 2");
    CHECK(page.teams().at(page.team()) == "Team vest");
    page.setCounty(1); // Telemark, where all of them lie
    desk.book.settle();
    CHECK(page.coverText() == "2 av 2");
    page.setTeam(0);
    desk.book.settle();
    CHECK(page.coverText() == "3 av 3");
}
