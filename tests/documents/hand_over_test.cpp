// SPDX-License-Identifier: Apache-2.0
// What a visit leaves behind: the code and the text file, read by tools that are not ours (zbar-tools,
// poppler-utils, unzip), and the paper as it was when the visit was closed.
#include "app/documents/code.h"
#include "app/viewmodels/action_list_model.h"
#include "app/viewmodels/visit.h"
#include "tests/documents/visited.h"

#include <QRegularExpression>

using namespace feltbok;
using namespace feltbok::testing;

namespace {

struct HandedOverVisit : Visited {
    HandedOverVisit() : Visited(2) {
        page.setVisitId(QString::fromStdString(visit.toString()));
        desk.book.settle();
        page.close();
        desk.book.settle();
        REQUIRE(page.isClosed());
    }
    /// The day that the one action is due, moved.
    void moveDue(const char* day) {
        desk.work([day](app::OpenBook& open) {
            const auto actions = open.store().list({.kind = "action"});
            return open.store().commit(Change{.record = actions.at(0).id, .fields = {{"due", day}}});
        });
    }
    QString paper() { return said({"pdftotext", "-layout", pdf(), "-"}); }

    app::Visit page;
};

} // namespace

TEST_CASE("the code on paper is read by another's reader, and says what was agreed") {
    Visited visited(1);
    app::Summary summary;
    visited.show(summary);
    const std::string page = visited.desk.folder.path() / "side";
    (void)said({"pdftoppm", "-r", "200", "-png", "-singlefile", visited.pdf(), page});
    const QString read = said({"zbarimg", "-q", "--raw", page + ".png"});
    CHECK(read.trimmed().toStdString() == summary.codeText().toStdString());
    CHECK(read.contains(QString::fromUtf8("Sende kraveksempel på varebiler")));
    CHECK(read.contains(QStringLiteral("2026-12-11")));
    CHECK_FALSE(read.contains(QStringLiteral("http"))); // nothing to look up: it is all there
}

TEST_CASE("a code holds at most 1,200 bytes, and says how many actions found no room") {
    Visited visited(0);
    visited.desk.work([&](app::OpenBook& open) {
        for (int i = 0; i < 40; ++i)
            (void)open.store().commit(
                Change{.kind = "action",
                       .scope = visited.desk.tokke,
                       .fields = {{"title", "Følge opp kravene på møte nummer " + std::to_string(i)},
                                  {"visit", visited.visit.toString()}}});
        return 0;
    });
    app::Summary summary;
    visited.show(summary);
    CHECK(summary.codeText().toUtf8().size() <= documents::kCodeBytesMax);
    CHECK(summary.codeText().contains(QRegularExpression(QStringLiteral("og \\d+ til"))));
    CHECK(summary.codeText().contains(QStringLiteral("2027-01-20"))); // the next contact stays

    CHECK(documents::codeImage(QString(documents::kCodeBytesMax, 'a')));
    CHECK(documents::codeImage(QString(documents::kCodeBytesMax + 1, 'a')).error().code ==
          ErrorCode::TooLarge);
    CHECK(documents::codeImage({}).error().code == ErrorCode::BadValue);
}

TEST_CASE("the summary as OpenDocument text has every word, its bars and its code as pictures") {
    Visited visited(60); // more than two pages hold: here they all are
    const std::string odt = visited.odt();
    CHECK(said({"unzip", "-p", odt, "mimetype"}) ==
          QStringLiteral("application/vnd.oasis.opendocument.text"));
    const QString content = said({"unzip", "-p", odt, "content.xml"});
    for (const char* words :
         {"Oppsummering: Tokke", "behov 0", "behov 59", "Sende kraveksempel på varebiler"}) {
        INFO(words);
        CHECK(content.contains(QString::fromUtf8(words)));
    }
    CHECK(content.count(QStringLiteral("<draw:image")) == 6); // five dimensions of maturity and the code
}

TEST_CASE("a closed visit's paper stays as it was handed over, and says what was corrected since") {
    HandedOverVisit visited;
    CHECK_FALSE(visited.paper().contains(QStringLiteral("Rettelser")));
    app::Summary summary;
    visited.show(summary);
    CHECK(summary.pagesText().toStdString() == "Overlevert i dag 12.06");
    const QString code = summary.codeText();

    visited.moveDue("2027-01-15");
    const QString paper = visited.paper();
    CHECK(paper.contains(QStringLiteral("Rettelser etter at besøket ble avsluttet")));
    CHECK(paper.contains(QString::fromUtf8("frist 15. jan. 2027, før 11. des. 2026")));
    CHECK(paper.count(QStringLiteral("11. des. 2026")) == 2); // there, and still in the table
    CHECK(summary.codeText() == code);
    CHECK(summary.pagesText().toStdString() == "Overlevert i dag 12.06, én rettelse siden");

    visited.page.reopen();
    visited.desk.book.settle();
    CHECK(visited.paper().count(QStringLiteral("11. des. 2026")) == 0);
    CHECK(summary.pagesText() == QStringLiteral("Oppdateres mens du skriver"));
}
