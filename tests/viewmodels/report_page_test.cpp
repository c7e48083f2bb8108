// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/report_page.h"
#include "tests/catch.h"
#include "tests/viewmodels/made.h"

#include <QFile>
#include <QSignalSpy>

using namespace feltbok;
using namespace feltbok::testing;
using feltbok::app::CountedRecordModel;
using feltbok::app::ReportGapModel;
using feltbok::app::ReportLineModel;
using feltbok::app::ReportPage;
using feltbok::app::ReportWords;
using feltbok::app::ReportYearModel;

namespace {

// The key of the line with that label, -1 if there is none.
int lineOf(const ReportLineModel& lines, const QString& label) {
    for (int row = 0; row < lines.rowCount(); ++row)
        if (at(lines, row, ReportLineModel::Label).toString() == label)
            return at(lines, row, ReportLineModel::LineKey).toInt();
    return -1;
}

QStringList cellsOf(const ReportLineModel& lines, const QString& label) {
    for (int row = 0; row < lines.rowCount(); ++row)
        if (at(lines, row, ReportLineModel::Label).toString() == label)
            return at(lines, row, ReportLineModel::Cells).toStringList();
    return {};
}

QByteArray written(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE(
    "T19 Rapport to the funder: its form filled in, each number opening its records, what is missing as a "
    "list, and files with the archive's entry beside") {
    Desk desk; // it is 18 November 2026
    ReportPage page;
    const Watch watchLines(*page.lines());
    const Watch watchGaps(*page.gaps());
    const Id visit = made(desk, desk.tokke, "visit", {{"date", "2026-05-04"}, {"status", "done"}});
    const Id effect =
        made(desk, desk.tokke, "effect", {{"title", "Varebiler"}, {"quality", "calculated"}, {"year", 2026}});
    (void)made(desk, desk.tokke, "effectTerm",
               {{"effect", effect.toString()},
                {"side", "before"},
                {"activity", 1000.0},
                {"unit", "l"},
                {"factorValue", 2.66}});
    REQUIRE(page.isLoaded());
    CHECK(page.title() == "Rapport til Miljødirektoratet");
    CHECK(page.line() == "1. januar–31. desember 2026 · utkast");
    CHECK(cellsOf(*page.lines(), "Besøk") == QStringList{"1", "–", "–"});
    CHECK(cellsOf(*page.lines(), "Beregnet").first() == "2,7");

    page.open(lineOf(*page.lines(), "Besøk"), 0);
    desk.book.settle();
    REQUIRE(page.records()->rowCount() == 1);
    CHECK(at(*page.records(), 0, CountedRecordModel::RecordId).toString() == text(visit));

    REQUIRE(page.gaps()->rowCount() == 4); // three texts, and the effect's assumptions
    CHECK(at(*page.gaps(), 3, ReportGapModel::RecordId).toString() == text(effect));
    CHECK_FALSE(page.isClosable());
    ReportWords words;
    words.setTeamId(page.teamId());
    words.setYear(2026);
    words.setNow("Tokke krever nullutslipp.");
    words.leave();
    desk.book.settle();
    CHECK(page.gaps()->rowCount() == 3);
    ReportWords again; // on another page, or another day
    again.setTeamId(page.teamId());
    again.setYear(2026);
    desk.book.settle();
    CHECK(again.now() == "Tokke krever nullutslipp.");

    QSignalSpy exported(&page, &ReportPage::exported);
    for (const char* format : {"pdf", "odt", "xlsx"}) {
        page.exportAs(QString::fromLatin1(format),
                      QUrl::fromLocalFile(QString::fromStdString(desk.folder.path())));
        REQUIRE((!exported.isEmpty() || exported.wait(kDrawnMs)));
        const QString path = exported.takeFirst().at(0).toString();
        CHECK(path.endsWith(QStringLiteral("Rapport til Miljødirektoratet 2026.") + QLatin1String(format)));
        CHECK(written(path + QLatin1String(".arkiv.txt")).contains("Mottaker: Miljødirektoratet"));
        if (qstrcmp(format, "pdf") == 0) CHECK(written(path).contains("pdfaid:part"));
    }
}

TEST_CASE(
    "a report's file gets its own archive entry, whatever is looked at, or locked, before it is written") {
    Desk desk;
    ReportPage page;
    desk.book.settle();
    QSignalSpy exported(&page, &ReportPage::exported);
    page.exportAs("pdf", QUrl::fromLocalFile(QString::fromStdString(desk.folder.path())));
    SECTION("another kind is looked at") {
        page.setKind("steering");
    }
    SECTION("the book is locked") {
        desk.app->lock();
    }
    desk.book.settle();
    REQUIRE((!exported.isEmpty() || exported.wait(kDrawnMs)));
    CHECK(written(exported.takeFirst().at(0).toString() + QLatin1String(".arkiv.txt"))
              .contains("Mottaker: Miljødirektoratet"));
}

TEST_CASE("T31 Rapport: a closed year keeps its figures, and what comes late shows as corrections") {
    Desk desk;
    ReportPage page;
    const Watch watch(*page.years());
    page.setKind("yearly");
    (void)made(desk, desk.tokke, "visit", {{"date", "2026-05-04"}, {"status", "done"}});
    desk.book.settle();
    CHECK(page.isClosable());
    page.close();
    desk.book.settle();
    CHECK(page.isClosed());
    CHECK_FALSE(at(*page.years(), 0, ReportYearModel::Changed).toBool());
    (void)made(desk, desk.vinje, "visit", {{"date", "2026-06-04"}, {"status", "done"}});
    CHECK(at(*page.years(), 0, ReportYearModel::Changed).toBool());
    CHECK(cellsOf(*page.lines(), "Hvor mange besøk har vi gjennomført?").value(1) == "1");
    const QString last = at(*page.lines(), page.lines()->rowCount() - 1, ReportLineModel::Label).toString();
    CHECK(last == "Hvor mange besøk har vi gjennomført?"); // among the corrections
    CHECK(at(*page.lines(), page.lines()->rowCount() - 1, ReportLineModel::Cells).toStringList() ==
          QStringList{"", "1", "2"});
}

TEST_CASE(
    "T30 Rapport to the steering group has the decisions and two pages; that of a municipality has its own "
    "numbers only") {
    Desk desk;
    ReportPage page;
    for (int day = 1; day <= 20; ++day)
        (void)made(desk, desk.team, "decision",
                   {{"title", "Vedtak " + std::to_string(day)},
                    {"text", std::string(400, 'x')},
                    {"date", Date{2026, 3, unsigned(day)}.toString()}});
    (void)made(desk, desk.vinje, "visit", {{"date", "2026-06-04"}, {"status", "done"}});
    QSignalSpy shown(&page, &ReportPage::pagesChanged);
    page.setKind("steering");
    while (page.pages().size() != 2)
        REQUIRE(shown.wait(kDrawnMs));
    CHECK(page.recipient() == "Styringsgruppa");
    page.setKind("municipality");
    page.setMunicipality(int(page.municipalities().indexOf("Tokke")));
    desk.book.settle();
    CHECK(page.title() == "Rapport til Tokke kommune");
    CHECK(page.lines()->rowCount() == 0);
    page.setMunicipality(int(page.municipalities().indexOf("Vinje")));
    desk.book.settle();
    CHECK(cellsOf(*page.lines(), "Hvor mange besøk har vi gjennomført?").value(1) == "1");
}
