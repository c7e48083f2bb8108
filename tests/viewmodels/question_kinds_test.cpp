// SPDX-License-Identifier: Apache-2.0
#include "app/platform/position_source.h"
#include "app/viewmodels/interview.h"
#include "app/viewmodels/marked_text.h"
#include "app/viewmodels/visit.h"
#include "core/advisory/visits.h"
#include "tests/catch.h"
#include "tests/viewmodels/desk.h"
#include "tests/workbook/workbook_writer.h"

#include <QFile>
#include <QSignalSpy>

using namespace feltbok;
using namespace feltbok::testing;
using feltbok::app::Interview;
using feltbok::app::Question;

namespace {

struct Kind {
    const char* type;
    const char* appearance;
    Question::Editor editor;
};

const Kind kKinds[] = {
    {"text", "", Question::Text},
    {"text", "multiline", Question::LongText},
    {"text", "numbers", Question::Digits},
    {"text", "masked", Question::Masked},
    {"text", "url", Question::Link},
    {"integer", "", Question::Integer},
    {"integer", "thousands-sep", Question::Thousands},
    {"decimal", "", Question::Decimal},
    {"date", "", Question::Date},
    {"date", "month-year", Question::Month},
    {"date", "year", Question::Year},
    {"time", "", Question::Time},
    {"dateTime", "", Question::DateTime},
    {"select_one svar", "", Question::SelectOne},
    {"select_one svar", "columns-pack no-buttons", Question::SelectOne},
    {"select_one svar", "minimal", Question::DropDown},
    {"select_one svar", "autocomplete", Question::DropDown},
    {"select_one svar", "likert", Question::Scale},
    {"select_one lang", "", Question::DropDown},
    {"select_multiple svar", "", Question::SelectMany},
    {"select_multiple svar", "minimal", Question::DropDownMany},
    {"select_multiple lang", "", Question::DropDownMany},
    {"rank svar", "", Question::Rank},
    {"range", "", Question::Slider},
    {"range", "vertical", Question::Slider},
    {"range", "rating", Question::Rating},
    {"range", "picker", Question::Picker},
    {"image", "", Question::Photo},
    {"image", "signature", Question::Signature},
    {"image", "draw", Question::Drawing},
    {"image", "annotate", Question::Annotation},
    {"audio", "", Question::Audio},
    {"video", "", Question::Video},
    {"file", "", Question::File},
    {"barcode", "", Question::Barcode},
    {"geopoint", "", Question::Position},
    {"geotrace", "", Question::Trace},
    {"geoshape", "", Question::Shape},
    {"acknowledge", "", Question::Acknowledge},
    {"note", "", Question::None},
    {"select_one svar or_other", "", Question::SelectOne},
};

QString nameOf(std::size_t kind) {
    return QStringLiteral("q%1").arg(kind);
}

Bytes workbook() {
    test::Cells survey{{"type", "name", "label", "appearance", "hint"}};
    for (std::size_t i = 0; i < std::size(kKinds); ++i)
        survey.push_back({kKinds[i].type, nameOf(i).toStdString(), "Spørsmål **" + std::to_string(i) + "**",
                          kKinds[i].appearance, i == 0 ? "Se _hint_" : ""});
    test::Cells choices{{"list_name", "name", "label"}, {"svar", "ja", "Ja"}, {"svar", "nei", "Nei"}};
    for (int i = 0; i < 60; ++i)
        choices.push_back({"lang", "v" + std::to_string(i), "Valg " + std::to_string(i)});
    return test::WorkbookWriter()
        .sheet("survey", survey)
        .sheet("choices", choices)
        .sheet("settings", {{"form_title", "form_id"}, {"Prøve", "prove"}})
        .bytes();
}

/// A visit with a form of every kind of question open.
struct EveryKind {
    EveryKind() {
        desk.assets["forms/prove.xlsx"] = workbook();
        Id visit;
        desk.work([&](app::OpenBook& open) {
            visit =
                advisory::startVisit(open.store(), open.municipalities(), desk.tokke, open.today()).value();
            return 0;
        });
        page.setVisitId(QString::fromStdString(visit.toString()));
        desk.book.settle();
        page.startInterview("prove");
        desk.book.settle();
        interview.setInterviewId(page.interviewId());
        desk.book.settle();
        REQUIRE(interview.errorText().toStdString().empty());
    }
    Question& at(std::size_t kind) {
        Question* question = interview.question(QStringLiteral("/data/") + nameOf(kind));
        INFO(kKinds[kind].type << " " << kKinds[kind].appearance);
        REQUIRE(question != nullptr);
        return *question;
    }
    Question& first(Question::Editor editor) {
        for (std::size_t i = 0; i < std::size(kKinds); ++i)
            if (kKinds[i].editor == editor) return at(i);
        FAIL("no question of that kind");
        return at(0);
    }
    QUrl file(const char* name, const QByteArray& bytes) const {
        QFile made(QString::fromStdString((desk.folder.path() / name).string()));
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return QUrl::fromLocalFile(made.fileName());
    }

    Desk desk;
    app::Visit page;
    Interview interview;
};

} // namespace

TEST_CASE("each type and appearance has its editor") {
    EveryKind all;
    for (std::size_t i = 0; i < std::size(kKinds); ++i) {
        INFO(kKinds[i].type << " " << kKinds[i].appearance);
        CHECK(all.at(i).editor() == kKinds[i].editor);
    }
    // or_other: choosing "other" asks what.
    const std::size_t other = std::size(kKinds) - 1;
    const QString specify = QStringLiteral("/data/") + nameOf(other) + "_other";
    CHECK(all.interview.question(specify) == nullptr);
    all.at(other).toggle("other");
    all.desk.book.settle();
    REQUIRE(all.interview.question(specify) != nullptr);
    CHECK(all.interview.question(specify)->editor() == Question::Text);
}

TEST_CASE("a form's Markdown is styled, and its marks are in no name") {
    EveryKind all;
    CHECK(all.at(0).label() == "Spørsmål 0");
    CHECK(all.at(0).labelStyled() == "Spørsmål <b>0</b>");
    CHECK(all.at(0).hint() == "Se hint");
    const struct {
        const char* written;
        const char* plain;
        const char* styled;
    } rows[] = {
        {"Bare ord", "Bare ord", ""},
        {"**Les** dette", "Les dette", "<b>Les</b> dette"},
        {"*litt* og __mye__", "litt og mye", "<i>litt</i> og <b>mye</b>"},
        {"# Overskrift\nord", "Overskrift\nord", "<b>Overskrift</b><br>ord"},
        {"[DFØ](https://dfo.no) sier", "DFØ sier", "<a href=\"https://dfo.no\">DFØ</a> sier"},
        {"<span style=\"color:red\">Nå</span>", "Nå", "Nå"},
        {"a < b og 2 * 3 * 4", "a < b og 2 * 3 * 4", ""},
        {"fil_navn_her", "fil_navn_her", ""},
        {"<script>x</script> **b**", "<script>x</script> b", "&lt;script&gt;x&lt;/script&gt; <b>b</b>"},
        {"[x](javascript:alert)", "[x](javascript:alert)", ""},
    };
    for (const auto& row : rows) {
        INFO(row.written);
        const app::MarkedText text = app::markedText(row.written);
        CHECK(text.plain.toStdString() == row.plain);
        CHECK(text.styled.toStdString() == row.styled);
    }
}

TEST_CASE("2022.5 is no whole number: the text stands, and the question says what to write") {
    EveryKind all;
    Question& year = all.first(Question::Integer);
    year.answerNumber("2022.5");
    all.desk.book.settle();
    CHECK(year.value() == "2022.5");
    CHECK(year.isViolated());
    CHECK(year.violationText() == "Skriv et helt tall, uten desimaler.");
    Question& crowns = all.first(Question::Thousands);
    crowns.answerNumber("142 500 000");
    all.desk.book.settle();
    CHECK(crowns.value() == "142500000");
    CHECK(crowns.valueText().simplified().remove(QChar(0xA0)).remove(' ') == "142500000");
    CHECK(crowns.valueText() != crowns.value());
}

TEST_CASE("a second tap on the only choice leaves it, and clearing is a step that is undone") {
    EveryKind all;
    Question& one = all.first(Question::SelectOne);
    one.toggle("ja");
    one.toggle("ja");
    all.desk.book.settle();
    CHECK(one.value() == "ja");
    CHECK(one.isClearable());
    one.clear();
    all.desk.book.settle();
    CHECK(one.value().isEmpty());
    REQUIRE(all.interview.canUndo());
    all.interview.undo();
    all.desk.book.settle();
    CHECK(one.value() == "ja");
    REQUIRE(all.interview.canRedo());
    all.interview.redo();
    all.desk.book.settle();
    CHECK(one.value().isEmpty());
}

TEST_CASE("a photo is taken from the device, a file is picked, a drawing is drawn: each is the answer") {
    EveryKind all;
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::green);
    const QUrl file = all.file("skilt.png", {});
    REQUIRE(picture.save(file.toLocalFile()));
    platform::GivenPicture camera(file);
    all.desk.book.setPictureSource(&camera);
    Question& photo = all.first(Question::Photo);
    photo.pickFile();
    CHECK_FALSE(photo.isSaved());
    all.desk.book.settle();
    CHECK(photo.isSaved());
    CHECK(photo.value() == "skilt.png");
    CHECK(photo.filePicture().startsWith("image://feltbok/"));
    CHECK(photo.fileLine().startsWith("PNG"));

    Question& document = all.first(Question::File);
    QSignalSpy asked(&document, &Question::fileWanted);
    document.pickFile();
    CHECK(asked.count() == 1);
    document.attach(all.file("strategi.pdf", "%PDF-1.4"));
    all.desk.book.settle();
    CHECK(document.value() == "strategi.pdf");
    CHECK(document.filePicture().isEmpty());

    Question& signature = all.first(Question::Signature);
    picture.fill(Qt::blue);
    signature.attachDrawing(picture);
    all.desk.book.settle();
    CHECK(signature.value().endsWith(".png"));
    CHECK(signature.filePicture() != photo.filePicture());
    signature.clear();
    all.desk.book.settle();
    CHECK(signature.value().isEmpty());

    QSignalSpy failed(&all.interview, &Interview::failed);
    document.attach(QUrl::fromLocalFile("/there/is/none"));
    all.desk.book.settle();
    CHECK(failed.count() == 1);
    CHECK(document.value() == "strategi.pdf");
    all.desk.book.setPictureSource(nullptr);
}

TEST_CASE("the device says where it is") {
    EveryKind all;
    Question& place = all.first(Question::Position);
    CHECK_FALSE(place.canLocate());
    platform::GivenPosition receiver(59.4321, 8.0123);
    all.desk.book.setPositionSource(&receiver);
    CHECK(place.canLocate());
    QSignalSpy located(&place, &Question::located);
    place.locate();
    REQUIRE(located.count() == 1);
    CHECK(located.front().front().toDouble() == 59.4321);
    place.answer("95 8 0 0");
    all.desk.book.settle();
    CHECK(place.isViolated());
    CHECK(place.violationText().startsWith("Skriv"));
    all.desk.book.setPositionSource(nullptr);
}

TEST_CASE("only the questions a page asks for are made") {
    EveryKind all;
    const auto made = [&] { return all.interview.findChildren<Question*>().size(); };
    const auto before = made();
    CHECK(before < 5);
    CHECK(all.interview.questions()->rowCount() >= int(std::size(kKinds)));
    (void)testing::at(*all.interview.questions(), 7, app::QuestionListModel::QuestionRole);
    CHECK(made() == before + 1);
}
