// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/interview.h"
#include "app/viewmodels/pictures.h"
#include "app/viewmodels/visit.h"
#include "core/advisory/team_forms.h"
#include "core/advisory/visits.h"
#include "tests/catch.h"
#include "tests/viewmodels/desk.h"
#include "tests/workbook/workbook_writer.h"

#include <QBuffer>
#include <QImage>
#include <QQuickTextureFactory>

using namespace feltbok;
using namespace feltbok::testing;
using feltbok::app::Interview;
using feltbok::app::Question;

namespace {

Bytes workbook() {
    return test::WorkbookWriter()
        .sheet("survey", {{"type", "name", "label", "choice_filter", "calculation"},
                          {"text", "vare", "Hvilken vare?"},
                          {"calculate", "pris", "", "", "pulldata('priser', 'pris', 'vare', ${vare})"},
                          {"note", "svar", "Prisen er ${pris} kroner"},
                          {"select_one_from_file kommuner.csv", "kommune", "Hvilken kommune?"},
                          {"text", "fylke", "Hvilket fylke?"},
                          {"select_one_external bygd", "bygd", "Hvilken bygd?", "fylke=${fylke}"}})
        .sheet("external_choices", {{"list_name", "name", "label", "fylke"},
                                    {"bygd", "dalen", "Dalen", "telemark"},
                                    {"bygd", "hoydalsmo", "Høydalsmo", "telemark"},
                                    {"bygd", "stavern", "Stavern", "vestfold"}})
        .sheet("settings", {{"form_title", "form_id"}, {"Oppslag", "oppslag"}})
        .bytes();
}

Bytes file(std::string_view text) {
    return {text.begin(), text.end()};
}

/// A visit in Tokke with an interview by that form, open.
struct Opened {
    Opened(Desk& desk, const char* formId) {
        Id day;
        desk.work([&](app::OpenBook& open) {
            day = advisory::startVisit(open.store(), open.municipalities(), desk.tokke, open.today()).value();
            return 0;
        });
        visit.setVisitId(QString::fromStdString(day.toString()));
        desk.book.settle();
        visit.startInterview(formId);
        desk.book.settle();
        interview.setInterviewId(visit.interviewId());
        desk.book.settle();
        REQUIRE(interview.errorText().toStdString().empty());
    }
    app::Visit visit;
    Interview interview;
};

} // namespace

TEST_CASE("a form looks up in its own files and in its external choices") {
    Desk desk;
    desk.assets["forms/oppslag.xlsx"] = workbook();
    desk.assets["forms/oppslag-media/priser.csv"] = file("vare,pris\nvarebil,412000\nsykkel,18000\n");
    desk.assets["forms/oppslag-media/kommuner.csv"] = file("name,label\n4034,Tokke\n4036,Vinje\n");
    Opened form(desk, "oppslag");
    Interview& interview = form.interview;

    interview.question("/data/vare")->answer("varebil");
    interview.question("/data/fylke")->answer("telemark");
    desk.book.settle();
    CHECK(interview.question("/data/svar")->label() == "Prisen er 412000 kroner");
    CHECK(interview.question("/data/kommune")->choices()->rowCount() == 2);
    CHECK(interview.question("/data/bygd")->choices()->rowCount() == 2);
    interview.question("/data/fylke")->answer("vestfold");
    desk.book.settle();
    CHECK(interview.question("/data/bygd")->choices()->rowCount() == 1);
}

TEST_CASE("a count that asks for more rounds than there can be says so at its question") {
    Desk desk;
    desk.assets["forms/runder.xlsx"] =
        test::WorkbookWriter()
            .sheet("survey", {{"type", "name", "label", "repeat_count"},
                              {"integer", "antall", "Hvor mange?"},
                              {"begin_repeat", "rad", "Rad", "${antall}"},
                              {"text", "navn", "Navn"},
                              {"end_repeat"}})
            .sheet("settings", {{"form_title", "form_id"}, {"Runder", "runder"}})
            .bytes();
    Opened form(desk, "runder");
    form.interview.question("/data/antall")->answer("99999");
    desk.book.settle();
    const Question* count = form.interview.question("/data/antall");
    CHECK(count->violationText() == "Det er flere enn det går an å ha her. Skriv et lavere tall.");
    form.interview.question("/data/antall")->answer("2");
    desk.book.settle();
    CHECK(form.interview.question("/data/antall")->violationText().isEmpty());
}

TEST_CASE("a picture beside a question is shown, whether its form came with the app or from the county") {
    Desk desk;
    const auto square = [](int side) {
        QImage image(side, side, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        REQUIRE(image.save(&buffer, "PNG"));
        return Bytes(bytes.begin(), bytes.end());
    };
    const auto withPicture = [](const char* version) {
        return test::WorkbookWriter()
            .sheet("survey", {{"type", "name", "label", "image"}, {"text", "sted", "Hvor?", "kart 1.png"}})
            .sheet("settings", {{"form_title", "form_id", "version"}, {"Steder", "steder", version}})
            .bytes();
    };
    desk.assets["forms/steder.xlsx"] = withPicture("1");
    desk.assets["forms/steder-media/kart 1.png"] = square(8);
    int side = 8;
    SECTION("came with the app") {}
    SECTION("brought in by the county") {
        side = 16;
        desk.work([&](app::OpenBook& open) {
            REQUIRE(advisory::bringForm(open.store(), desk.team, {"steder.xlsx", withPicture("2/b")},
                                        {{"kart 1.png", square(side)}}));
            return 0;
        });
    }
    Opened form(desk, "steder");
    const QString source = form.interview.question("/data/sted")->picture();
    REQUIRE(source.startsWith("image://feltbok/form/steder/"));
    app::BlobPictures pictures;
    const std::unique_ptr<QQuickImageResponse> response(pictures.requestImageResponse(
        QUrl(source).toString(QUrl::RemoveScheme | QUrl::RemoveAuthority).mid(1), {}));
    desk.book.settle();
    CHECK(response->errorString().isEmpty());
    const std::unique_ptr<QQuickTextureFactory> texture(response->textureFactory());
    REQUIRE(texture);
    CHECK(texture->textureSize() == QSize(side, side));
}
