// SPDX-License-Identifier: Apache-2.0
// What helps with a need, and what is passed on.
#include "app/viewmodels/need_help.h"
#include "app/viewmodels/report_page.h"
#include "core/results/given.h"
#include "tests/catch.h"
#include "tests/viewmodels/made.h"

using namespace feltbok;
using namespace feltbok::testing;
using app::NeedHelpModel;

namespace {

int rowOf(const NeedHelpModel& help, int role, const char* text) {
    for (int row = 0; row < help.rowCount(); ++row)
        if (at(help, row, role).toString() == text) return row;
    return -1;
}

} // namespace

TEST_CASE("T17 T39 the need lcc suggests EKS-10 and who has solved the same, and what is passed on waits to "
          "be sent") {
    Desk desk;
    desk.work([](app::OpenBook& open) { return open.stockLibrary(); });
    const Fields fields{{"title", "Vi regner sjelden på levetida"}, {"theme", "lcc"}, {"area", "felles"}};
    const Id need = made(desk, desk.tokke, "need", fields);
    NeedHelpModel help;
    const Watch watch(help);
    help.setNeedId(text(need));
    desk.book.settle();
    const int example = rowOf(help, NeedHelpModel::Code, "EKS-10");
    REQUIRE(example >= 0);
    CHECK(at(help, example, NeedHelpModel::CanShare).toBool());
    CHECK(rowOf(help, NeedHelpModel::Title, "Vinje") == -1);

    const Id theirs = made(desk, desk.vinje, "need", fields);
    (void)made(desk, desk.vinje, "action",
               {{"title", "LCC i malen"}, {"need", theirs.toString()}, {"status", "done"}});
    const int peer = rowOf(help, NeedHelpModel::Title, "Vinje");
    REQUIRE(peer >= 0);
    CHECK(at(help, peer, NeedHelpModel::Line).toString() == "Har gjort: LCC i malen");
    CHECK_FALSE(at(help, peer, NeedHelpModel::CanShare).toBool());

    help.share(at(help, example, NeedHelpModel::ItemId).toString());
    desk.book.settle();
    CHECK(at(help, example, NeedHelpModel::Shared).toBool());
    CHECK_FALSE(at(help, example, NeedHelpModel::CanShare).toBool());
    desk.work([&](app::OpenBook& open) {
        const auto shares = results::shareRows(open.store(), desk.tokke);
        REQUIRE(shares.size() == 1);
        CHECK(shares[0].code == "EKS-10");
        CHECK(shares[0].recipient == "Tokke");
        CHECK_FALSE(shares[0].sent);
        return open.store().acknowledge(open.store().lastNumber(), 0, {}); // the hub has it
    });
    desk.work([&](app::OpenBook& open) {
        CHECK(results::shareRows(open.store(), desk.tokke).at(0).sent);
        return 0;
    });
    app::ReportPage report; // of the year it is
    report.setKind("yearly");
    desk.book.settle();
    QStringList told;
    for (int row = 0; row < report.lines()->rowCount(); ++row) {
        const QStringList cells = at(*report.lines(), row, app::ReportLineModel::Cells).toStringList();
        const QString label = at(*report.lines(), row, app::ReportLineModel::Label).toString();
        if (label.contains("delt videre")) told += cells.value(1);
    }
    CHECK(told == QStringList{"1", "1"}); // in all, and of EKS-10
}
