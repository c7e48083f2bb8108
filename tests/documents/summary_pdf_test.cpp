// SPDX-License-Identifier: Apache-2.0
// The visit summary as the program writes it, held against PDF/A-1b by tools that are not ours.
#include "tests/catch.h"
#include "tests/documents/visited.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace feltbok;
using namespace feltbok::testing;

namespace {

/// The file with every stream readable.
QString unpacked(const std::string& pdf) {
    const Ended ended = runToEnd({"qpdf", "--qdf", "--object-streams=disable", pdf, "-"});
    REQUIRE(ended.status == 0);
    return QString::fromLatin1(ended.out.data(), qsizetype(ended.out.size()));
}

/// The elements of the XMP packet by their names ("pdfaid:part"), with their texts.
QMap<QString, QString> metadata(const QString& file) {
    const qsizetype begin = file.indexOf("<x:xmpmeta");
    const qsizetype end = file.indexOf("</x:xmpmeta>");
    REQUIRE(begin > 0);
    REQUIRE(end > begin);
    QXmlStreamReader reader(file.mid(begin, end - begin) + "</x:xmpmeta>");
    QMap<QString, QString> texts;
    QString element;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.prefix() != QLatin1String("rdf")) {
            element = reader.qualifiedName().toString();
        } else if (reader.isCharacters() && !reader.isWhitespace()) {
            texts[element] += reader.text();
        }
        if (!reader.isStartElement()) continue;
        for (const QXmlStreamAttribute& attribute : reader.attributes())
            texts[attribute.qualifiedName().toString()] = attribute.value().toString();
    }
    CHECK_FALSE(reader.hasError());
    return texts;
}

} // namespace

TEST_CASE("the summary is a sound PDF with every font within it") {
    for (const int needs : {0, 2, 40}) {
        CAPTURE(needs);
        Visited visited(needs);
        const std::string pdf = visited.pdf();
        CHECK(said({"qpdf", "--check", pdf}).contains("No syntax or stream encoding errors found"));
        CHECK(said({"qpdf", "--show-npages", pdf}).trimmed() == (needs == 40 ? "2" : "1"));
        const QStringList fonts =
            said({"pdffonts", pdf}).trimmed().split('\n').mid(2); // below its two headings
        REQUIRE_FALSE(fonts.isEmpty());
        for (const QString& line : fonts) {
            INFO(line.toStdString());
            const QStringList cells = line.simplified().split(' ');
            REQUIRE(cells.size() > 6);
            CHECK(line.contains("Inter"));
            CHECK(cells[cells.size() - 5] == "yes"); // embedded
            CHECK(cells[cells.size() - 3] ==
                  "yes"); // with its letters' meaning, for search and reading aloud
        }
    }
}

TEST_CASE("the summary says that it is PDF/A-1b, and has nothing that PDF/A forbids") {
    Visited visited(2);
    const std::string pdf = visited.pdf();
    const QString file = unpacked(pdf);
    const auto xmp = metadata(file);
    CHECK(xmp.value("pdfaid:part") == "1");
    CHECK(xmp.value("pdfaid:conformance") == "B");
    CHECK(xmp.value("dc:title") == "Oppsummering: Tokke");
    CHECK(said({"pdfinfo", pdf}).contains(QRegularExpression("Title: +Oppsummering: Tokke\n")));
    CHECK(said({"pdfinfo", pdf}).contains(QRegularExpression("Encrypted: +no")));
    CHECK(file.contains("/OutputIntents"));
    CHECK(file.contains("/GTS_PDFA1"));
    CHECK(file.contains(QRegularExpression("/DestOutputProfile \\d+ 0 R")));
    CHECK(file.contains(QRegularExpression("/ID \\[")));
    CHECK_FALSE(file.contains(QRegularExpression("/SMask (?!/None)"))); // transparency came with PDF/A-2
    CHECK_FALSE(file.contains(QRegularExpression("/(ca|CA) (?!1(\\.0*)?\\b)")));
    for (const char* forbidden :
         {"/Transparency", "/Encrypt", "/JavaScript", "/EmbeddedFiles", "/LZWDecode", "/Launch"}) {
        INFO(forbidden);
        CHECK_FALSE(file.contains(forbidden));
    }
}

TEST_CASE("the summary's text can be found and copied, with æ, ø and å") {
    Visited visited(2);
    const QString text = said({"pdftotext", "-layout", visited.pdf(), "-"});
    for (const char* words :
         {"Oppsummering: Tokke", "Bærekraftig øl på Åmot, behov 1", "«Vi får sjelden spørsmål.»",
          "Sende kraveksempel på varebiler", "11. des. 2026", "Varebiler til teknisk drift", "4,25",
          "Rammeavtale på matvarer", "Forankring", "1 av 1"}) {
        INFO(words);
        CHECK(text.contains(QString::fromUtf8(words)));
    }
}
