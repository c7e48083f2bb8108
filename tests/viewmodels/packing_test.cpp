// SPDX-License-Identifier: Apache-2.0
// The tour: what is packed for it, how much of the county it covers, and its milestones.
#include "app/viewmodels/coverage_model.h"
#include "app/viewmodels/milestone_list_model.h"
#include "app/viewmodels/packing.h"
#include "app/viewmodels/record_form.h"
#include "core/advisory/visits.h"
#include "core/library/shelf.h"
#include "tests/catch.h"
#include "tests/viewmodels/made.h"

using namespace feltbok;
using namespace feltbok::testing;
using feltbok::app::CoverageModel;
using feltbok::app::PackListModel;

namespace {

Result<void> takeInCriteria(app::OpenBook& open, const Id& team) {
    const auto bytes = open.world().asset("library/criteria.json");
    if (!bytes) return fail(bytes);
    const auto pack = library::readPack(std::string(bytes->begin(), bytes->end()));
    if (!pack) return fail(pack);
    const auto taken = library::takeIn(open.store(), team, *pack);
    return taken ? Result<void>{} : fail(taken);
}

QStringList lines(const PackListModel& model) {
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all += (at(model, row, PackListModel::Ready).toBool() ? "+ " : "- ") +
               at(model, row, PackListModel::Title).toString() + ": " +
               at(model, row, PackListModel::Line).toString();
    return all;
}

std::string statusOf(Desk& desk, const Id& visit) {
    std::string status;
    desk.work([&](app::OpenBook& open) {
        status = open.store().read(visit)->text("status");
        return 0;
    });
    return status;
}

} // namespace

TEST_CASE("T13 Pakk for tur lists what is on the device, names what is missing, and is green only when all "
          "is here") {
    Desk desk;
    const std::string tour = made(desk, desk.team, "tour", {{"title", "Turné"}}).toString();
    (void)made(desk, desk.tokke, "visit", {{"date", "2021-09-14"}, {"status", "closed"}});
    const Id tokke =
        made(desk, desk.tokke, "visit", {{"tour", tour}, {"date", "2026-11-24"}, {"status", "planned"}});
    const Id seljord =
        made(desk, desk.seljord, "visit", {{"tour", tour}, {"date", "2026-11-26"}, {"status", "packed"}});
    PackListModel pack;
    const Watch watch(pack);
    pack.setTourId(QString::fromStdString(tour));
    desk.book.settle();
    REQUIRE(pack.rowCount() == 3);
    CHECK(lines(pack)[0].startsWith("+ Skjema: Behovskartlegging"));
    CHECK(lines(pack)[0].contains("versjon 20261121"));
    CHECK(lines(pack)[1] == "- Bibliotek: Er ikke her ennå. Det kommer ved neste synk.");
    CHECK(lines(pack)[2] == "+ Historikk for 2 kommuner: Besøk, tiltak og kontakter siden 2021");
    CHECK(pack.stateText() == "2 stopp gjenstår");
    pack.pack();
    desk.book.settle();
    CHECK(statusOf(desk, seljord) == "planned"); // not green before it is verified
    CHECK(statusOf(desk, tokke) == "planned");

    desk.work([&](app::OpenBook& open) { return takeInCriteria(open, desk.team); });
    const Bytes report(3'100'000, 7);
    (void)made(desk, desk.seljord, "attachment",
               {{"parent", seljord.toString()},
                {"name", "Referat 2024.pdf"},
                {"sha256", toHex(sha256(report))},
                {"bytes", std::int64_t(report.size())}});
    desk.work([&](app::OpenBook& open) {
        return advisory::attach(open.store(), tokke, desk.tokke, "mal.pdf", "application/pdf",
                                Bytes{1, 2, 3});
    });
    CHECK(lines(pack)[1].startsWith("+ Bibliotek: 30 kriterier"));
    CHECK(lines(pack).contains("- Seljord: 1 av 1 vedlegg mangler: Referat 2024.pdf (3,1 MB)"));
    CHECK_FALSE(pack.isReady());
    CHECK(pack.summaryText() == "Tokke: klar til bruk uten nett. Seljord: noe mangler.");
    CHECK(pack.checkedText().startsWith("Pakket i dag"));
    pack.pack();
    desk.book.settle();
    CHECK(statusOf(desk, tokke) == "packed");
    CHECK(statusOf(desk, seljord) == "planned");

    desk.work([&](app::OpenBook& open) {
        return open.store().blobs().addDownloaded(desk.seljord, sha256(report), report);
    });
    pack.pack();
    desk.book.settle();
    CHECK(pack.isReady());
    CHECK(pack.stateText() == "Alt er her");
    CHECK(lines(pack).contains("+ Bilder og vedlegg: 2 på enheten"));
    CHECK(statusOf(desk, seljord) == "packed");
}

TEST_CASE("T11 of the 23 municipalities of Vestfold and Telemark seven were visited in 2023, and each count "
          "lists its own") {
    Desk desk;
    CoverageModel coverage;
    const Watch watch(coverage);
    coverage.setYear(2023);
    desk.book.settle();
    CHECK(coverage.total() == 41);
    CHECK(coverage.counties() == QStringList{"Buskerud", "Telemark", "Vestfold"});
    CHECK(coverage.visited() == 7);
    int both = 0;
    for (const char* county : {"Vestfold", "Telemark"}) {
        coverage.setCounty(county);
        desk.book.settle();
        both += coverage.total();
    }
    CHECK(both == 23);
    CHECK(coverage.visited() == 7);
    coverage.setReach(CoverageModel::Visited);
    CHECK(coverage.rowCount() == 7);
    CHECK(at(coverage, 0, CoverageModel::Name).toString() == "Kviteseid");

    coverage.setYear(2026);
    desk.book.settle();
    CHECK(coverage.rowCount() == 0);
    (void)made(desk, desk.tokke, "visit", {{"date", "2026-11-24"}, {"status", "planned"}});
    (void)made(desk, desk.vinje, "visit", {{"date", "2026-03-01"}, {"status", "done"}});
    CHECK(coverage.visited() == 1);
    CHECK(coverage.planned() == 1);
    CHECK(coverage.missing() == 15);
    coverage.setReach(CoverageModel::Planned);
    REQUIRE(coverage.rowCount() == 1);
    CHECK(at(coverage, 0, CoverageModel::Name).toString() == "Tokke");
    CHECK(at(coverage, 0, CoverageModel::ScopeId).toString() == text(desk.tokke));
}

TEST_CASE("T35 a milestone is made on the tour's page, and marked when its day has passed") {
    Desk desk;
    const Id tour = made(desk, desk.team, "tour", {{"title", "Turné"}});
    app::MilestoneListModel milestones;
    const Watch watch(milestones);
    app::RecordForm form;
    form.beginInTeam("milestone", "tour", text(tour));
    desk.book.settle();
    form.put("title", "Fagkonferanse");
    form.put("date", "2026-11-17");
    form.leave();
    desk.book.settle();
    REQUIRE(milestones.rowCount() == 1);
    CHECK(at(milestones, 0, app::MilestoneListModel::Overdue).toBool());
    CHECK(at(milestones, 0, app::MilestoneListModel::StateText).toString() ==
          "Skulle vært nådd 17. nov. 2026");
    form.put("reached", "true");
    desk.book.settle();
    CHECK_FALSE(at(milestones, 0, app::MilestoneListModel::Overdue).toBool());
    CHECK(at(milestones, 0, app::MilestoneListModel::StateText).toString() == "Nådd");
    desk.work([&](app::OpenBook& open) {
        const auto held = open.store().list({.kind = "milestone"});
        CHECK(held.at(0).scope == desk.team);
        CHECK(held.at(0).reference("tour") == tour);
        return 0;
    });
}
