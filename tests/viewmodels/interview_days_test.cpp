// SPDX-License-Identifier: Apache-2.0
// An interview over days: the visit before, finished and opened again, a newer version of its form.
#include "app/viewmodels/form_move.h"
#include "core/advisory/team_forms.h"
#include "tests/viewmodels/interview_desk.h"
#include "tests/workbook/workbook_writer.h"

#include <QSignalSpy>

using namespace feltbok;
using namespace feltbok::testing;
using feltbok::app::Interview;
using feltbok::app::Question;
using feltbok::app::QuestionHitModel;

namespace {

Bytes questionnaire(const std::string& version, const std::string& last) {
    return test::WorkbookWriter()
        .sheet("survey", {{"type", "name", "label", "required"},
                          {"begin_group", "s0", "0. Om intervjuet", ""},
                          {"text", "navn", "Hvem er med?", "yes"},
                          {"end_group", "", "", ""},
                          {"begin_group", "s1", "1. Innkjøp", ""},
                          {"select_one svar", "biler", "Har dere biler?", ""},
                          {"integer", "antall", "Hvor mange innkjøpere?", ""},
                          {"text", last, "Hva mer?", ""},
                          {"end_group", "", "", ""}})
        .sheet("choices",
               {{"list_name", "name", "label"}, {"svar", "ja", "Ja, noen"}, {"svar", "nei", "Nei"}})
        .sheet("settings", {{"form_title", "form_id", "version"}, {"Innkjøp", "innkjop", version}})
        .bytes();
}

const QString kName = QStringLiteral("/data/s0/navn");
const QString kCars = QStringLiteral("/data/s1/biler");
const QString kBuyers = QStringLiteral("/data/s1/antall");

/// Two visits to Tokke, on the second of which the questionnaire is open.
struct SecondVisit : InterviewDesk {
    SecondVisit() {
        desk.assets["forms/innkjop.xlsx"] = questionnaire("1", "annet");
        begin({2025, 5, 12}, "innkjop");
        answer(kName, "Innkjøpsleder");
        answer(kCars, "ja");
        answer(kBuyers, "2");
        desk.clock.advance(1000);
        begin({2026, 11, 18}, "innkjop");
    }
};

} // namespace

TEST_CASE("what was answered on the visit before stands beside, is taken over, and is told when it changed") {
    SecondVisit day;
    const Watch watch(*day.interview.differences());
    CHECK(day.interview.lastDayText() == "12. mai 2025");
    day.interview.goTo(kName);
    CHECK(day.interview.lastCount() == 0); // who is here is asked each time
    CHECK(day.question(kName).canUseLast());
    day.interview.goTo(kCars);
    CHECK(day.interview.lastCount() == 2);
    CHECK(day.question(kCars).lastText() == "Sist: Ja, noen");
    day.answer(kBuyers, "5");
    CHECK(day.question(kBuyers).isChangedSinceLast());
    CHECK(day.interview.lastCount() == 1);
    day.question(kCars).useLast();
    day.desk.book.settle();
    CHECK(day.question(kCars).value() == "ja");
    CHECK_FALSE(day.question(kCars).isChangedSinceLast());
    REQUIRE(day.interview.differences()->count() == 2); // the name is not answered yet
    CHECK(at(*day.interview.differences(), 1, QuestionHitModel::Line).toString() == "2 → 5");
    day.interview.undo();
    day.desk.book.settle();
    CHECK(day.question(kCars).value().isEmpty());
    day.interview.useLast();
    day.desk.book.settle();
    CHECK(day.question(kCars).value() == "ja");
    CHECK(day.question(kBuyers).value() == "5");
}

TEST_CASE("P1 an answer that came while a colleague finished stays on the page, and is kept once it is open "
          "again") {
    SecondVisit day;
    const bool answeredBefore = GENERATE(false, true);
    const bool answeredMeanwhile = GENERATE(false, true);
    day.answer(kName, "Innkjøpsleder");
    if (answeredBefore) day.answer(kBuyers, "5");
    const Id id = Id::parse(day.page.interviewId().toStdString()).value();
    day.desk.work([&](app::OpenBook& open) {
        return open.store().commit(Change{.record = id, .fields = {{"status", "finished"}}});
    });
    QSignalSpy failed(&day.interview, &Interview::failed);
    day.question(kBuyers).answer("7");
    day.desk.book.settle();
    REQUIRE(failed.count() == 1);
    CHECK(failed.front().front().toString().startsWith("Intervjuet er fullført."));
    CHECK(day.interview.isFinished());
    CHECK(day.question(kBuyers).value() == "7");
    CHECK_FALSE(day.question(kBuyers).isSaved());
    if (answeredMeanwhile)
        day.desk.work([&](app::OpenBook& open) {
            return open.store().commit(Change{
                .record = advisory::answerRecord(id, {kBuyers.toStdString(), {}}),
                .kind = "answer",
                .scope = open.store().read(id)->scope,
                .fields = {{"interview", id.toString()}, {"path", kBuyers.toStdString()}, {"value", "9"}}});
        });
    day.interview.reopen("Feil antall");
    day.desk.book.settle();
    CHECK(day.question(kBuyers).isSaved() == !answeredMeanwhile);
    CHECK(day.question(kBuyers).value() == "7"); // to be seen until somebody decides
    day.question(kBuyers).leave();
    day.desk.book.settle();
    day.desk.work([&](app::OpenBook& open) {
        const auto kept = open.store().read(advisory::answerRecord(id, {kBuyers.toStdString(), {}}));
        REQUIRE(kept);
        CHECK(kept->text("value") == (answeredMeanwhile ? "9" : "7"));
        return 0;
    });
}

TEST_CASE("finishing names what is missing or wrong; finished it takes no answer until somebody says why") {
    SecondVisit day;
    const Watch watch(*day.interview.faults());
    day.answer(kBuyers, "mange");
    REQUIRE(day.interview.faults()->count() == 2);
    CHECK(at(*day.interview.faults(), 0, QuestionHitModel::Key).toString() == kName);
    CHECK(at(*day.interview.faults(), 1, QuestionHitModel::Key).toString() == kBuyers);
    QSignalSpy failed(&day.interview, &Interview::failed);
    day.interview.finish();
    day.desk.book.settle();
    REQUIRE(failed.count() == 1);
    CHECK(failed.front().front() == "Noe mangler eller er feil. Se hva som gjenstår.");
    CHECK_FALSE(day.interview.isFinished());

    day.answer(kName, "Innkjøpsleder");
    day.answer(kBuyers, "5");
    CHECK(day.interview.faults()->count() == 0);
    day.interview.finish();
    day.desk.book.settle();
    CHECK(day.interview.isFinished());
    CHECK(day.interview.finishedText().startsWith("Fullført av deg"));
    CHECK(day.question(kName).isReadOnly());
    CHECK_FALSE(day.interview.canUndo());

    day.interview.reopen("  ");
    day.desk.book.settle();
    CHECK(day.interview.isFinished());
    day.desk.clock.advance(1000);
    day.interview.reopen("Feil antall");
    day.desk.book.settle();
    CHECK_FALSE(day.interview.isFinished());
    REQUIRE(day.interview.endings().size() == 2);
    CHECK(day.interview.endings().front().endsWith("Feil antall"));
    day.answer(kBuyers, "6");
    CHECK(day.question(kBuyers).value() == "6");
}

TEST_CASE("a newer version is offered while an interview runs; one stays, or moves and keeps the answers") {
    SecondVisit day;
    day.answer(kName, "Innkjøpsleder");
    day.answer(QStringLiteral("/data/s1/annet"), "Nei");
    const QString interviewId = day.interview.interviewId();
    day.desk.work([&](app::OpenBook& open) {
        const Bytes bytes = questionnaire("2", "mer");
        const auto brought = advisory::bringForm(open.store(), day.desk.team, {"innkjop.xlsx", bytes}, {});
        REQUIRE(brought);
        return 0;
    });
    app::FormMove move;
    const Watch watch(*move.differences());
    move.setInterviewId(interviewId);
    day.desk.book.settle();
    REQUIRE(move.isOffered());
    CHECK(move.version() == "2");
    REQUIRE(move.differences()->count() == 2);
    CHECK(at(*move.differences(), 0, app::FormDifferenceModel::Group).toString() == "Nye spørsmål");
    CHECK(at(*move.differences(), 1, app::FormDifferenceModel::Warns).toBool());
    CHECK(day.interview.question(QStringLiteral("/data/s1/annet")) != nullptr);

    SECTION("stays") {
        move.stay();
        day.desk.book.settle();
        CHECK_FALSE(move.isOffered());
        CHECK(day.interview.question(QStringLiteral("/data/s1/mer")) == nullptr);
    }
    SECTION("moves") {
        move.move();
        day.desk.book.settle();
        CHECK_FALSE(move.isOffered());
        CHECK(day.interview.question(QStringLiteral("/data/s1/mer")) != nullptr);
        CHECK(day.question(kName).value() == "Innkjøpsleder");
    }
}

TEST_CASE(
    "an interview opens in its newest version though the files of one that was said later have not come") {
    SecondVisit day;
    Id id;
    day.desk.work([&](app::OpenBook& open) {
        Store& store = open.store();
        REQUIRE(advisory::bringForm(store, day.desk.team, {"innkjop.xlsx", questionnaire("2", "mer")}, {}));
        REQUIRE(store.commit(
            Change{.record = Id::derived({}, "without files"),
                   .kind = "form",
                   .scope = day.desk.team,
                   .fields = {{"title", "Innkjøp"}, {"formId", "innkjop"}, {"version", "1.5"}}}));
        const auto visit = advisory::startVisit(store, open.municipalities(), day.desk.tokke, {2026, 11, 19});
        id =
            advisory::InterviewBook::begin(store, *visit, day.desk.tokke, **open.form("innkjop", {})).value();
        return 0;
    });
    Edit edit;
    edit.id = {Id::derived({}, "other tablet"), 1};
    edit.txn = 1;
    edit.record = id;
    edit.kind = "interview";
    edit.scope = day.desk.tokke;
    edit.fields = {{"formVersion", "1.5"}};
    edit.replaces = {{"formVersion", {}}};
    edit.at = {day.desk.clock.now().ms + 1000};
    edit.author = day.desk.other;
    day.desk.arrives(edit);
    day.desk.work([&](app::OpenBook& open) {
        REQUIRE(open.store().read(id)->text("formVersion") == "1.5");
        const auto book = open.interview(id);
        REQUIRE(book);
        CHECK((*book)->head().formVersion == "2");
        return 0;
    });
}

TEST_CASE("who answered is told where two people answer in one interview") {
    SecondVisit day;
    day.answer(kName, "Innkjøpsleder");
    CHECK(day.question(kName).answeredByText().isEmpty());
    Edit edit;
    edit.id = {Id::derived({}, "other tablet"), 1};
    edit.txn = 1;
    edit.record = day.question(kBuyers).state().answer;
    edit.kind = "answer";
    edit.scope = day.desk.tokke;
    edit.fields = {{"interview", day.interview.interviewId().toStdString()},
                   {"path", kBuyers.toStdString()},
                   {"value", "5"}};
    edit.replaces = {{"interview", {}}, {"path", {}}, {"value", {}}};
    edit.at = day.desk.clock.now();
    edit.author = day.desk.other;
    day.desk.arrives(edit);
    CHECK(day.question(kBuyers).value() == "5");
    CHECK(day.question(kBuyers).answeredByText().startsWith("Besvart av en annen"));
    CHECK(day.question(kName).answeredByText().startsWith("Besvart av deg"));
}

TEST_CASE("a form asks for user and device, and is filled in at the place where the tablet is") {
    Desk desk;
    platform::GivenPosition here(59.4321, 8.0123);
    desk.book.setPositionSource(&here);
    desk.assets["forms/sted.xlsx"] = test::WorkbookWriter()
                                         .sheet("survey", {{"type", "name", "label"},
                                                           {"username", "bruker", ""},
                                                           {"deviceid", "enhet", ""},
                                                           {"start-geopoint", "sted", ""},
                                                           {"note", "hils", "Hei, ${bruker}"}})
                                         .sheet("settings", {{"form_title", "form_id"}, {"Sted", "sted"}})
                                         .bytes();
    Id visit;
    desk.work([&](app::OpenBook& open) {
        visit = advisory::startVisit(open.store(), open.municipalities(), desk.tokke, open.today()).value();
        return 0;
    });
    app::Visit page;
    page.setVisitId(QString::fromStdString(visit.toString()));
    desk.book.settle();
    page.startInterview("sted");
    desk.book.settle();
    Interview interview;
    interview.setInterviewId(page.interviewId());
    desk.book.settle();
    CHECK(interview.question("/data/hils")->label() == "Hei, Rådgiver IK");
    std::string place;
    std::string device;
    desk.work([&](app::OpenBook& open) {
        const auto held = open.interview(Id::parse(page.interviewId().toStdString()).value());
        const forms::Session& session = (*held)->session();
        place = session.value(session.find("/data/sted"));
        device = session.value(session.find("/data/enhet"));
        return 0;
    });
    CHECK(place == "59.4321 8.0123 0 5");
    CHECK(device.starts_with("feltbok:"));
}
