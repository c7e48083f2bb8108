// SPDX-License-Identifier: Apache-2.0
// What one reads before a visit.
#include "app/viewmodels/maturity_list_model.h"
#include "app/viewmodels/preparation.h"
#include "core/advisory/interview_book.h"
#include "tests/catch.h"
#include "tests/viewmodels/made.h"

#include <QFile>

using namespace feltbok;
using namespace feltbok::testing;

namespace {

/// The demo's answers from Tokke, in an interview of that visit.
void answerTokke(Desk& desk, const Id& visit) {
    QFile file(QStringLiteral("assets/demo/behovskartlegging-tokke.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll();
    desk.work([&](app::OpenBook& open) {
        const auto form = open.form("behovskartlegging", {});
        const auto id = advisory::InterviewBook::begin(open.store(), visit, desk.tokke, **form);
        const auto interview = open.interview(*id);
        const auto answers = nlohmann::ordered_json::parse(json.toStdString())["answers"];
        for (const auto& [ref, value] : answers.items()) {
            const auto node = (*interview)->session().find(ref);
            const std::string key = advisory::keyOf((*interview)->session().answerPath(node));
            CHECK((*interview)->answer(key, value.template get<std::string>()));
            CHECK((*interview)->leave(key));
        }
        return 0;
    });
}

} // namespace

TEST_CASE("T29 the maturity a page shows is reckoned from the answers, with what it was before") {
    Desk desk;
    answerTokke(desk, made(desk, desk.tokke, "visit", {{"date", "2024-11-12"}, {"status", "closed"}}));
    const Id now = made(desk, desk.tokke, "visit", {{"date", "2026-11-18"}, {"status", "done"}});
    app::MaturityListModel maturity;
    const Watch watch(maturity);
    maturity.setScopeId(text(desk.tokke));
    desk.book.settle();
    REQUIRE(maturity.rowCount() == 5);
    CHECK(maturity.dayText() == "12. nov. 2024");
    CHECK(maturity.wholeText() == "Samlet 1,6 av 4, grunnleggende");
    CHECK(at(maturity, 1, app::MaturityListModel::ValueText).toString() == "2");
    CHECK(at(maturity, 1, app::MaturityListModel::LastText).toString().isEmpty());
    answerTokke(desk, now);
    CHECK(maturity.dayText() == "18. nov. 2026");
    CHECK(at(maturity, 1, app::MaturityListModel::LastText).toString() == "2 i 2024");
    maturity.setExceptVisitId(text(now));
    desk.book.settle();
    CHECK(maturity.dayText() == "12. nov. 2024");
}

TEST_CASE("before a visit: whom one meets, and what one takes back") {
    Desk desk;
    const Id held = made(desk, desk.tokke, "visit", {{"date", "2024-11-12"}, {"status", "closed"}});
    const Id person = made(desk, desk.tokke, "person", {{"name", "Demo"}, {"role", "Innkjøpsleder"}});
    (void)made(desk, desk.tokke, "participant", {{"visit", held.toString()}, {"person", person.toString()}});
    answerTokke(desk, held);
    const Id next =
        made(desk, desk.tokke, "visit",
             {{"date", "2026-11-24"}, {"startsAt", "10.00"}, {"endsAt", "12.00"}, {"place", "Dalen"}});
    app::Preparation preparation;
    const Watch watch(*preparation.meets());
    const Watch watchLow(*preparation.low());
    preparation.setVisitId(text(next));
    desk.book.settle();
    REQUIRE(preparation.isLoaded());
    CHECK(preparation.meetingText() == "10.00–12.00 · Dalen");
    CHECK(preparation.lastVisitText() == "12. nov. 2024");
    CHECK(preparation.low()->rowCount() > 0);
    CHECK(preparation.others()->rowCount() == 1);
    preparation.meet(text(person));
    preparation.meetMany("political", 3);
    desk.book.settle();
    REQUIRE(preparation.meets()->rowCount() == 2);
    CHECK(preparation.others()->rowCount() == 0);
    CHECK(at(*preparation.meets(), 0, app::MeetingListModel::MetText).toString() == "Møtt i 2024");
    CHECK(at(*preparation.meets(), 1, app::MeetingListModel::Name).toString() == "3 personer");
    preparation.leaveOut(at(*preparation.meets(), 0, app::MeetingListModel::ParticipantId).toString());
    desk.book.settle();
    CHECK(preparation.meets()->rowCount() == 1);
    CHECK(preparation.others()->rowCount() == 1);
}
