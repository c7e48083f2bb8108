// SPDX-License-Identifier: Apache-2.0
// Cells that hold something else than what a person sees in the spreadsheet.
#include "core/forms/xlsform/xlsform.h"
#include "tests/catch.h"
#include "tests/workbook/workbook_writer.h"

using namespace feltbok;
using test::Cells;
using test::WorkbookWriter;

namespace {

const Cells kSurvey{{"type", "name", "label", "relevant", "notater"}, {"text", "a", "A"}, {"text", "b", "B"}};

/// The survey with more cells in its last row.
Bytes withCells(const std::string& cells) {
    std::string sheet = WorkbookWriter::worksheet(kSurvey);
    sheet.insert(sheet.rfind("</row>"), cells);
    return WorkbookWriter().rawSheet("survey", sheet).bytes();
}

std::vector<std::string> warningsOf(const Bytes& workbook) {
    const auto converted = xlsform::convert(workbook, "skjema");
    REQUIRE(converted.has_value());
    std::vector<std::string> lines;
    for (const xlsform::Fault& warning : converted->warnings.told)
        lines.push_back(xlsform::describe(warning));
    return lines;
}

} // namespace

TEST_CASE("A formula that failed, or was never worked out, is told with its cell") {
    struct Case {
        const char* cells;
        const char* said; ///< "": nothing
    };
    for (const Case& c : std::initializer_list<Case>{
             {R"(<c r="D3"><f>A1</f><v></v></c>)",
              "survey!D3 (relevant): this formula has no saved result, so the cell counts as empty"},
             {R"(<c r="D3"><f>A1</f></c>)", "survey!D3 (relevant): this formula has no saved result"},
             {R"(<c r="D3" t="str"><f>""</f><v></v></c>)", ""},
             {R"(<c r="D3" t="str"><f>A1</f><v>1 = 1</v></c>)", ""},
             {R"(<c r="E3"><f>A1</f></c>)", ""},
             {R"(<c r="E3" t="e"><v>#N/A</v></c>)", ""},
             {R"(<c r="K3" t="e"><v>#N/A</v></c>)", "survey!K1: this column has no heading"}}) {
        INFO(c.cells);
        const std::vector<std::string> warnings = warningsOf(withCells(c.cells));
        REQUIRE(warnings.size() == (*c.said == 0 ? 0 : 1));
        if (!warnings.empty()) CHECK(warnings.front().starts_with(c.said));
    }
    std::string sheet = WorkbookWriter::worksheet(kSurvey);
    const std::string label = R"(<c r="C4" t="e"><f>Ark2!A1</f><v>#REF!</v></c></row>)";
    sheet.insert(sheet.rfind("</sheetData>"),
                 R"(<row r="4"><c r="A4" t="inlineStr"><is><t>note</t></is></c>)" + label);
    const std::vector<std::string> warnings = warningsOf(WorkbookWriter().rawSheet("survey", sheet).bytes());
    REQUIRE(warnings.size() == 1);
    CHECK(warnings.front() ==
          "survey!C4 (label) \"#REF!\": this formula of the spreadsheet failed, and the form "
          "would show its error; mend the formula, or write the text itself");
}

TEST_CASE("Merged cells are named, for only the first of them has the text") {
    std::string sheet = WorkbookWriter::worksheet(kSurvey);
    sheet.insert(sheet.rfind("</worksheet>"),
                 R"(<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="D2:D3"/>)"
                 R"(<mergeCell ref="borte"/></mergeCells>)");
    const std::vector<std::string> warnings = warningsOf(WorkbookWriter().rawSheet("survey", sheet).bytes());
    REQUIRE(warnings.size() == 1); // in D2 there is no text to miss
    CHECK(warnings.front().starts_with(
        "survey!A2 (type) \"text\": the cells A2:A3 are merged, so this one alone"));
}

TEST_CASE("A file of another program that is a zip file, too, is called by its name") {
    for (const auto& [part, said] : {std::pair{"content.xml", ".ods"},
                                     {"word/document.xml", "text document"},
                                     {"xl/workbook.bin", ".xlsb"}}) {
        const auto converted = xlsform::convert(test::zipped({{part, "x"}}), "skjema");
        REQUIRE(!converted.has_value());
        CHECK(converted.error().faults.front().message.find(said) != std::string::npos);
    }
}

TEST_CASE("More faults than are told at once are counted") {
    Cells rows{{"type", "name", "label"}};
    for (std::size_t i = 0; i < xlsform::kFaultsMax + 17; ++i)
        rows.push_back({"tekst", "n" + std::to_string(i), "N"});
    const auto converted = xlsform::convert(WorkbookWriter().sheet("survey", rows).bytes(), "skjema");
    REQUIRE(!converted.has_value());
    CHECK(converted.error().faults.size() == xlsform::kFaultsMax);
    CHECK(converted.error().untold == 17);
}
