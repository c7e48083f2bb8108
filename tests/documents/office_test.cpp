// SPDX-License-Identifier: Apache-2.0
#include "app/documents/office.h"
#include "tests/catch.h"
#include "tests/scratch_folder.h"

#include <pugixml.hpp>
#include <zip.h>

#include <fstream>

using namespace feltbok;
using namespace feltbok::testing;
using document::Document;

namespace {

Document paper() {
    return {.title = "Kurv til Tokke",
            .subline = "24. november 2026",
            .archive = {.title = "Kurv",
                        .date = "2026-11-24",
                        .sender = "Knutepunktet",
                        .recipient = {},
                        .accessCode = "U"},
            .blocks = {document::Heading{"1. Krav <&> «æøå»"}, document::Paragraph{"To\nlinjer"},
                       document::Table{.name = "Krav: [alle]",
                                       .columns = {"Kode", "Vekt"},
                                       .rows = {{{"TRA-01"}, {30.5, 1, {"post-1", "post-2"}}}}},
                       document::Table{.name = "Krav: [alle]", .columns = {"A"}, .rows = {}}}};
}

// A part of a zip file, "" if it is not there.
std::string part(const std::filesystem::path& path, const char* name) {
    zip_t* archive = zip_open(path.c_str(), ZIP_RDONLY, nullptr);
    REQUIRE(archive != nullptr);
    std::string content;
    if (zip_file_t* file = zip_fopen(archive, name, 0)) {
        char buffer[4096];
        for (zip_int64_t got = 0; (got = zip_fread(file, buffer, sizeof buffer)) > 0;)
            content.append(buffer, static_cast<std::size_t>(got));
        zip_fclose(file);
    }
    zip_discard(archive);
    return content;
}

} // namespace

TEST_CASE("a document as ODT: well-formed, its media type first, headings as headings, numbers as numbers") {
    ScratchFolder folder;
    const auto path = folder.path() / "kurv.odt";
    REQUIRE(documents::writeOdt(paper(), path));
    std::ifstream file(path, std::ios::binary);
    std::string head(77, ' ');
    file.read(head.data(), static_cast<std::streamsize>(head.size()));
    CHECK(head.substr(30) == "mimetypeapplication/vnd.oasis.opendocument.text");
    pugi::xml_document content;
    REQUIRE(content.load_string(part(path, "content.xml").c_str()));
    const auto text = content.document_element().child("office:body").child("office:text");
    CHECK(std::string(text.child("text:h").text().get()) == "1. Krav <&> «æøå»");
    CHECK(text.find_node(
        [](const pugi::xml_node& node) { return std::string_view(node.name()) == "text:line-break"; }));
    const auto number = text.child("table:table").child("table:table-row").last_child();
    CHECK(number.attribute("office:value").as_double() == 30.5);
    CHECK(std::string(number.child("text:p").text().get()) == "30,5");
    CHECK(part(path, "meta.xml").find("Knutepunktet") != std::string::npos);
    for (const char* name : {"styles.xml", "meta.xml", "META-INF/manifest.xml"}) {
        pugi::xml_document other;
        CHECK(other.load_string(part(path, name).c_str()));
    }
}

TEST_CASE(
    "P8 a document as a workbook: a sheet for each table, numbers as numbers, and the records behind them") {
    ScratchFolder folder;
    const auto path = folder.path() / "kurv.xlsx";
    REQUIRE(documents::writeXlsx(paper(), path));
    pugi::xml_document book;
    REQUIRE(book.load_string(part(path, "xl/workbook.xml").c_str()));
    std::vector<std::string> names;
    for (const auto& sheet : book.document_element().child("sheets"))
        names.push_back(sheet.attribute("name").value());
    CHECK(names == std::vector<std::string>{"Tekst", "Krav alle", "Krav alle 2", "Poster bak tallene"});
    CHECK(part(path, "xl/worksheets/sheet2.xml").find("<v>30.5</v>") != std::string::npos);
    const std::string texts = part(path, "xl/sharedStrings.xml");
    for (const char* word : {"post-1", "post-2", "«æøå»", "TRA-01"})
        CHECK(texts.find(word) != std::string::npos);
}

TEST_CASE("a file that cannot be written says where, and leaves the old one") {
    ScratchFolder folder;
    for (const auto write : {documents::writeOdt, documents::writeXlsx, documents::writeText}) {
        const auto path = folder.path() / "finnes ikke" / "kurv";
        const auto written = write(paper(), path);
        REQUIRE_FALSE(written);
        CHECK(written.error().place == path.string());
    }
    const auto path = folder.path() / "kurv.txt";
    REQUIRE(documents::writeText(paper(), path));
    CHECK(std::filesystem::exists(path));
    CHECK_FALSE(std::filesystem::exists(path.string() + ".new"));
}
