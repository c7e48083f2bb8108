// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/need_list_model.h"
#include "core/advisory/tours.h"
#include "tests/viewmodels/interview_desk.h"

#include <QSignalSpy>

using namespace feltbok;
using namespace feltbok::testing;
using feltbok::app::ChoiceListModel;
using feltbok::app::Interview;
using feltbok::app::Question;

namespace {

const QString kInformed = QStringLiteral("/data/s0_bakgrunn/info_gitt");
const QString kVolume = QStringLiteral("/data/s1_organisering/volum_mnok");
const QString kScore = QStringLiteral("/data/s3_kompetanse/kompetanse_score");

/// The questionnaire open on today's visit.
struct TownHall : InterviewDesk {
    TownHall() {
        Date today;
        desk.work([&](app::OpenBook& open) { return today = open.today(); });
        begin(today, "behovskartlegging");
    }
    // Not left: as one who writes on.
    void answer(const QString& key, const QString& value) {
        question(key).answer(value);
        desk.book.settle();
    }
};

} // namespace

TEST_CASE("the questionnaire opens with its sections, and questions appear as answers make them relevant") {
    TownHall hall;
    Interview& interview = hall.interview;
    const Watch watchSections(*interview.sections());
    const Watch watchQuestions(*interview.questions());
    const Watch watchLeft(*interview.left());
    REQUIRE(interview.isLoaded());
    CHECK(interview.errorText().isEmpty());
    CHECK(interview.title().startsWith("Behovskartlegging"));
    CHECK(interview.sections()->rowCount() == 1); // the rest waits for the notice of privacy
    CHECK(interview.sectionTitle() == "Om intervjuet");

    hall.answer(kInformed, "ja");
    CHECK(interview.sections()->rowCount() == 10);
    interview.goTo(kScore);
    CHECK(interview.sectionTitle() == "Kompetanse og verktøy");
    CHECK(interview.activeKey() == kScore);
    const Question* score = interview.question(kScore);
    REQUIRE(score != nullptr);
    CHECK(score->number() == "3.1");
    CHECK(score->editor() == Question::Scale);
    CHECK(score->name() == "kompetanse_score");
}

TEST_CASE("numbers stay as the form has them while questions come and go") {
    TownHall hall;
    hall.answer(kInformed, "ja");
    const QString template_ = QStringLiteral("/data/s3_kompetanse/mal_status");
    CHECK(hall.interview.question(template_)->number() == "3.6"); // 3.5 is not asked yet
    hall.answer("/data/s3_kompetanse/verktoy_brukt", "dfo");
    CHECK(hall.interview.question(template_)->number() == "3.6");
}

TEST_CASE("P1 each keystroke is on the disk before the question says saved") {
    TownHall hall;
    hall.answer(kInformed, "ja");
    hall.answer("/data/s2_forankring/forankring_score", "1");
    Question* quote = hall.interview.question("/data/s2_forankring/forankring_sitat");
    REQUIRE(quote != nullptr);
    quote->answer("«Vi");
    CHECK_FALSE(quote->isSaved());
    CHECK(quote->value() == "«Vi");
    quote->answer("«Vi får");
    hall.desk.book.settle();
    CHECK(quote->isSaved());
    std::string kept;
    hall.desk.work([&kept](app::OpenBook& open) {
        for (const Draft& draft : open.store().drafts())
            if (draft.field == "value") kept = draft.value.get<std::string>();
        return 0;
    });
    CHECK(kept == "«Vi får");
    quote->leave();
    hall.desk.book.settle();
    std::size_t drafts = 1;
    hall.desk.work([&drafts](app::OpenBook& open) { return drafts = open.store().drafts().size(); });
    CHECK(drafts == 0);
}

TEST_CASE("a number is written as Norwegians write it; what is none is kept and marked") {
    TownHall hall;
    hall.answer(kInformed, "ja");
    Question* volume = hall.interview.question(kVolume);
    REQUIRE(volume != nullptr);
    //       written     value     text shown  wrong
    const struct {
        const char* written;
        const char* value;
        const char* shown;
        bool wrong;
    } rows[] = {{"142,5", "142.5", "142,5", false},
                {"1 200", "1200", "1200", false},
                {"14 2", "14 2", "14 2", true},
                {"omtrent 100", "omtrent 100", "omtrent 100", true},
                {"-3", "-3", "-3", true}, // the form's own limit
                {"", "", "", false}};
    for (const auto& row : rows) {
        volume->answerNumber(row.written);
        hall.desk.book.settle();
        CAPTURE(row.written);
        CHECK(volume->value().toStdString() == row.value);
        CHECK(volume->valueText().toStdString() == row.shown);
        CHECK(volume->isViolated() == row.wrong);
        CHECK(volume->violationText().isEmpty() != row.wrong);
    }
}

TEST_CASE("a municipality of another county than the one chosen is no answer, and is again when it may be") {
    TownHall hall;
    const QString section = QStringLiteral("/data/s0_bakgrunn/");
    hall.answer(section + "enhet_type", "kommune");
    hall.answer(section + "fylke", "40");
    hall.answer(section + "kommune", "4034");
    const Question* municipality = hall.interview.question(section + "kommune");
    REQUIRE(municipality != nullptr);
    CHECK(municipality->isAnswered());
    hall.answer(section + "fylke", "39");
    CHECK_FALSE(municipality->isAnswered());
    hall.answer(section + "fylke", "40");
    CHECK(municipality->isAnswered());
}

TEST_CASE("choosing keeps every other card, and a second tap takes it back") {
    TownHall hall;
    hall.answer(kInformed, "ja");
    Question* tools = hall.interview.question("/data/s3_kompetanse/kompetanse_mangler");
    REQUIRE(tools != nullptr);
    const Watch watch(*tools->choices());
    QSignalSpy reset(tools->choices(), &QAbstractItemModel::modelReset);
    QSignalSpy removed(tools->choices(), &QAbstractItemModel::rowsRemoved);
    tools->toggle("lcc");
    tools->toggle("kravutforming");
    hall.desk.book.settle();
    CHECK(tools->value() == "kravutforming lcc"); // in the form's order
    CHECK(tools->selectedCount() == 2);
    tools->toggle("lcc");
    hall.desk.book.settle();
    CHECK(tools->value() == "kravutforming");
    CHECK(reset.count() + removed.count() == 0);
}

TEST_CASE("rounds of a repeat follow the number that was answered, each under its own name") {
    TownHall hall;
    hall.answer(kInformed, "ja");
    hall.answer("/data/s8_kommende/antall_kommende", "2");
    QStringList names;
    QString first;
    hall.interview.goTo("/data/s8_kommende/antall_kommende");
    for (int i = 0; i < hall.interview.questions()->rowCount(); ++i) {
        const auto* question =
            at(*hall.interview.questions(), i, app::QuestionListModel::QuestionRole).value<Question*>();
        if (question->name() == "a_navn-1") first = question->key();
        if (question->kind() == Question::RepeatRound) names += question->label();
    }
    CHECK(names == QStringList{"Anskaffelse 1", "Anskaffelse 2"});
    hall.answer(first, "Varebiler");
    CHECK(hall.interview.question(first)->value() == "Varebiler");
    bool named = false;
    for (int i = 0; i < hall.interview.questions()->rowCount(); ++i)
        named = named || at(*hall.interview.questions(), i, app::QuestionListModel::QuestionRole)
                                 .value<Question*>()
                                 ->label() == "Anskaffelse 1: Varebiler";
    CHECK(named);
}

TEST_CASE("one tap makes a need of an answer, and one takes it back") {
    TownHall hall;
    app::NeedListModel needs;
    const Watch watch(needs);
    needs.setVisitId(hall.page.visitId());
    hall.answer(kInformed, "ja");
    hall.answer(kScore, "1");
    Question* score = hall.interview.question(kScore);
    REQUIRE(score->canBecomeNeed());
    QSignalSpy made(&hall.interview, &Interview::needMade);
    score->makeNeed();
    score->makeNeed(); // a finger that trembles makes one need
    hall.desk.book.settle();
    CHECK(made.count() >= 1);
    CHECK(needs.rowCount() == 1);
    CHECK(score->needLine().startsWith("Alvor 3"));
    CHECK_FALSE(score->canBecomeNeed());
    score->undoNeed();
    hall.desk.book.settle();
    CHECK(needs.rowCount() == 0);
    CHECK(score->canBecomeNeed());
    score->makeNeed();
    hall.desk.book.settle();
    CHECK(needs.rowCount() == 1);
}

TEST_CASE("a question is found by a word in it or in its choices; what is left is listed, required first") {
    TownHall hall;
    const Watch watch(*hall.interview.hits());
    hall.answer(kInformed, "ja");
    hall.interview.setWords("mal");
    hall.desk.book.settle();
    REQUIRE(hall.interview.hits()->rowCount() >= 2);
    CHECK(at(*hall.interview.hits(), 0, app::QuestionHitModel::LabelRole).toString().contains("<b>mal</b>"));
    hall.interview.setWords("3.6");
    hall.desk.book.settle();
    REQUIRE(hall.interview.hits()->rowCount() == 1);
    hall.interview.setWords("");
    CHECK(hall.interview.hits()->rowCount() == 0);
    CHECK(hall.interview.left()->rowCount() == hall.interview.leftCount());
    CHECK(at(*hall.interview.left(), 0, app::QuestionHitModel::Required).toBool());
    CHECK(hall.interview.requiredLeft() > 0);
}

TEST_CASE("a killed app finds every answer again, also what was half written") {
    TownHall hall;
    hall.answer(kInformed, "ja");
    hall.answer(kVolume, "14");
    const QString id = hall.interview.interviewId();
    Interview again;
    hall.desk.work([&](app::OpenBook& open) {
        open.forgetInterview(Id::parse(id.toStdString()).value());
        return 0;
    });
    again.setInterviewId(id);
    hall.desk.book.settle();
    CHECK(again.question(kVolume)->value() == "14");
    CHECK(again.answered() == hall.interview.answered());
}

TEST_CASE("P4 another device's answer shows here, and P3 two different ones are marked") {
    TownHall hall;
    hall.answer(kInformed, "ja");
    Question* volume = hall.interview.question(kVolume);
    const Id answer = volume->state().answer;
    Edit edit;
    edit.id = {Id::derived({}, "other tablet"), 1};
    edit.txn = 1;
    edit.record = answer;
    edit.kind = "answer";
    edit.scope = hall.desk.tokke;
    edit.fields = {{"interview", hall.interview.interviewId().toStdString()},
                   {"path", kVolume.toStdString()},
                   {"value", "99"}};
    edit.replaces = {{"interview", {}}, {"path", {}}, {"value", {}}};
    edit.at = hall.desk.clock.now();
    edit.author = hall.desk.other;
    hall.desk.arrives(edit);
    CHECK(volume->value() == "99");
    CHECK_FALSE(volume->inConflict());

    Edit third = edit;
    third.id.replica = Id::derived({}, "third tablet");
    third.fields["value"] = "120";
    hall.desk.arrives(third);
    CHECK(volume->inConflict());
}

TEST_CASE("the interview speaks the form's other languages") {
    TownHall hall;
    REQUIRE(hall.interview.languages().size() == 3);
    hall.interview.setLanguage("English (en)");
    hall.desk.book.settle();
    CHECK(hall.interview.sectionTitle() == "About the interview");
}

TEST_CASE("an interview that is open follows the app into another language, with its answers") {
    TownHall hall;
    const QString norwegian = hall.interview.sectionTitle();
    hall.desk.app->setLanguage("en");
    hall.desk.book.settle();
    CHECK(hall.interview.sectionTitle() == "About the interview");
    hall.desk.app->setLanguage("nb");
    hall.desk.book.settle();
    CHECK(hall.interview.sectionTitle() == norwegian);
}
