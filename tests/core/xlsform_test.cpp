// SPDX-License-Identifier: Apache-2.0
#include "core/base/posix_file_system.h"
#include "core/forms/xlsform/xlsform.h"
#include "tests/catch.h"
#include "tests/workbook/workbook_writer.h"

#include <algorithm>

using namespace feltbok;
using test::Cells;
using test::WorkbookWriter;

namespace {

const std::vector<std::string> kHeadings{"type", "name", "label", "relevant", "constraint", "calculation"};
const std::vector<std::string> kChoiceHeadings{"list_name", "name", "label"};

Cells survey(const Cells& rows) {
    Cells all{kHeadings};
    all.insert(all.end(), rows.begin(), rows.end());
    return all;
}

Cells choices(const Cells& rows) {
    Cells all{kChoiceHeadings};
    all.insert(all.end(), rows.begin(), rows.end());
    return all;
}

std::string formOf(const WorkbookWriter& writer) {
    const auto converted = xlsform::convert(writer.bytes(), "skjema");
    if (!converted)
        for (const xlsform::Fault& fault : converted.error().faults)
            UNSCOPED_INFO(xlsform::describe(fault));
    REQUIRE(converted.has_value());
    return converted->xform;
}

std::vector<std::string> faultsOf(const Bytes& bytes) {
    const auto converted = xlsform::convert(bytes, "skjema");
    std::vector<std::string> lines;
    if (!converted)
        for (const xlsform::Fault& fault : converted.error().faults)
            lines.push_back(xlsform::describe(fault));
    return lines;
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("The project's own questionnaires are in order") {
    for (const char* const name : {"behovskartlegging", "evaluering"}) {
        const auto bytes = PosixFileSystem().read("assets/forms/" + std::string(name) + ".xlsx");
        REQUIRE(bytes.has_value());
        const auto converted = xlsform::convert(*bytes, name);
        REQUIRE(converted.has_value());
        CHECK(contains(converted->xform, "<h:title>"));
        CHECK(contains(converted->xform, "Norsk bokmål (nb)"));
        CHECK(!contains(converted->xform, "${"));
    }
}

TEST_CASE("A workbook that cannot be used is refused with place, fault and cure") {
    struct Case {
        const char* name;
        Cells survey;
        Cells choices;
        std::vector<std::string> said; ///< parts of the first message
    };
    // clang-format off
    const std::vector<Case> cases{
        {"unknown type", {{"text", "a", "A"}, {"tekst", "b", "B"}}, {}, {"survey!A3", "(type)", "\"tekst\"", "did you mean \"text\""}},
        {"missing type", {{"", "a", "A"}}, {}, {"survey!A2 (type): ", "type is missing"}},
        {"missing name", {{"text", "", "A"}}, {}, {"survey!B2 (name): ", "no name"}},
        {"bad name", {{"integer", "1 alder", "Alder"}}, {}, {"survey!B2", "\"1 alder\"", "begins with a letter"}},
        {"unknown list", {{"select_one farger", "f", "F"}}, {{"farge", "rød", "Rød"}}, {"survey!A2", "no list \"farger\"", "did you mean \"farge\""}},
        {"no choices sheet", {{"select_one farger", "f", "F"}}, {}, {"survey!A2", "sheet choices", "list_name"}},
        {"unknown reference", {{"text", "alder", "A"}, {"text", "b", "B", "${aldr} = 1"}}, {}, {"survey!D3 (relevant)", "\"aldr\"", "did you mean \"alder\""}},
        {"ambiguous reference", {{"begin_group", "g", "G"}, {"text", "a", "A"}, {"end_group"}, {"begin_group", "h", "H"}, {"text", "a", "A"}, {"end_group"}, {"calculate", "c", "", "", "", "${a}"}}, {}, {"survey!F8", "more than one"}},
        {"open reference", {{"text", "a", "A"}, {"text", "b", "B", "${a = 'x'"}}, {}, {"survey!D3", "not complete", "${navn}"}},
        {"group never ended", {{"begin_group", "g", "G"}, {"text", "a", "A"}}, {}, {"survey!B2", "never ended", "end_group"}},
        {"end without begin", {{"text", "a", "A"}, {"end_group"}}, {}, {"survey!A3", "never begun"}},
        {"crossed ends", {{"begin_group", "g", "G"}, {"text", "a", "A"}, {"end_repeat"}}, {}, {"survey!A4", "\"g\"", "end_group"}},
        {"name twice", {{"text", "a", "A"}, {"integer", "a", "A"}}, {}, {"survey!B3", "used already"}},
        {"reserved name", {{"text", "meta", "A"}}, {}, {"survey!B2", "meta"}},
        {"choice twice", {{"select_one f", "a", "A"}}, {{"f", "x", "X"}, {"f", "x", "Y"}}, {"choices!B3", "already"}},
        {"choice without name", {{"select_one f", "a", "A"}}, {{"f", "x", "X"}, {"f", "", "Y"}}, {"choices!B3 (name): ", "no name"}},
        {"space in a multiple choice", {{"select_multiple f", "a", "A"}}, {{"f", "x y", "X"}}, {"choices!B2", "no spaces"}},
        {"calculate without calculation", {{"calculate", "a", ""}}, {}, {"survey!A2", "calculation"}},
        {"open parenthesis", {{"text", "a", "A"}, {"integer", "b", "B", "", "(. > 1 and (. < 9)"}}, {}, {"survey!E3"}},
        {"unknown function", {{"calculate", "a", "", "", "", "summer(1, 2)"}}, {}, {"survey!F2", "summer"}},
        {"rank without a list", {{"rank", "a", "A"}}, {{"f", "x", "X"}}, {"survey!A2", "rank LIST"}},
        {"broken pattern", {{"text", "a", "A", "", "regex(., '[0-9')"}}, {}, {"survey!E2", "[0-9", "no regular expression"}},
        {"cycle", {{"calculate", "a", "", "", "", "${b} + 1"}, {"calculate", "b", "", "", "", "${a} + 1"}, {"note", "n", "${a}"}}, {}, {"survey!F2", "\"a\" (row 2) → \"b\" (row 3) → \"a\""}},
        {"no label", {{"text", "a", ""}}, {}, {"survey!B2", "no label"}},
        {"no questions", {}, {}, {"survey", "no questions"}},
    };
    // clang-format on
    for (const Case& c : cases) {
        INFO(c.name);
        WorkbookWriter writer;
        writer.sheet("survey", survey(c.survey));
        if (!c.choices.empty()) writer.sheet("choices", choices(c.choices));
        const std::vector<std::string> faults = faultsOf(writer.sheet("settings", {}).bytes());
        REQUIRE(!faults.empty());
        INFO(faults.front());
        for (const std::string& part : c.said)
            CHECK(contains(faults.front(), part));
    }
}

TEST_CASE("A default that can be no answer is a warning at its cell") {
    struct Case {
        const char* type;
        const char* value;
        const char* said; ///< "": in order
    };
    for (const Case& c : std::initializer_list<Case>{{"integer", "mange", "takes a number"},
                                                     {"decimal", "1,5", "takes a number"},
                                                     {"date", "31.12.2026", "takes a date"},
                                                     {"select_one f", "Rød", "no such choice"},
                                                     {"integer", "-3", ""},
                                                     {"decimal", "1.5", ""},
                                                     {"date", "2026-12-31", ""},
                                                     {"date", "today() + 1", ""},
                                                     {"integer", "count(${a}) + 1", ""},
                                                     {"select_one f", "x", ""},
                                                     {"select_one ${a}", "x", ""},
                                                     {"text", "31.12.2026", ""}}) {
        INFO(c.type << " " << c.value);
        WorkbookWriter writer;
        writer.sheet("survey", {{"type", "name", "label", "default"},
                                {"begin_repeat", "a", "A", ""},
                                {"text", "t", "T", ""},
                                {"end_repeat", "", "", ""},
                                {c.type, "q", "Q", c.value}});
        writer.sheet("choices", choices({{"f", "x", "Rød"}}));
        const auto converted = xlsform::convert(writer.bytes(), "skjema");
        REQUIRE(converted.has_value());
        CHECK(converted->warnings.told.empty() == (*c.said == 0));
        if (converted->warnings.told.empty()) continue;
        const std::string warning = xlsform::describe(converted->warnings.told.front());
        CHECK(contains(warning, "survey!D5 (default) \"" + std::string(c.value)));
        CHECK(contains(warning, c.said));
    }
}

TEST_CASE("A comparison with what is no choice of the question's list is a warning at its cell") {
    struct Case {
        const char* relevant;
        const char* said; ///< "": in order
    };
    for (const Case& c : std::initializer_list<Case>{
             {"${c} = 'zz'", "${c} is never \"zz\": the list \"f\" has no such choice"},
             {"'zz' != ${c}", "write the name of one that it has, not its label"},
             {"${t} = 'x' and ${c}='rødt'", "did you mean \"rød\"?"},
             {"selected(${m}, 'zz')", "${m} is never \"zz\""},
             {"not( selected( ${m} ,\"zz\") )", "${m} is never \"zz\""},
             {"${m} = 'rød zz'", "${m} is never \"zz\""},
             {"${c} = 7", "${c} is never \"7\""},
             {"${c} = 'rød'", ""},
             {"${c} = ''", ""},
             {"${c} = 1 or ${c} = 01", ""},
             {"${m} = 'rød 01'", ""},
             {"selected(${m}, ${t})", ""},
             {"${t} = 'zz'", ""}}) {
        INFO(c.relevant);
        const auto converted =
            xlsform::convert(WorkbookWriter()
                                 .sheet("survey", survey({{"text", "t", "T"},
                                                          {"select_one f", "c", "C"},
                                                          {"select_multiple f", "m", "M"},
                                                          {"note", "n", "N", c.relevant}}))
                                 .sheet("choices", choices({{"f", "rød", "Rød"}, {"f", "01", "En"}}))
                                 .bytes(),
                             "skjema");
        REQUIRE(converted.has_value());
        REQUIRE(converted->warnings.told.size() == (*c.said == 0 ? 0 : 1));
        if (converted->warnings.told.empty()) continue;
        const std::string warning = xlsform::describe(converted->warnings.told.front());
        CHECK(contains(warning, "survey!D5 (relevant) \"" + std::string(c.relevant)));
        CHECK(contains(warning, c.said));
    }
}

TEST_CASE("What can hardly be meant is a warning at its cell") {
    struct Case {
        const char* relevant;
        const char* filter;
        const char* setting;
        const char* said; ///< "": in order
    };
    for (const Case& c : std::initializer_list<Case>{
             {"${n} = 1", "", "",
              "survey!D4 (relevant) \"${n} = 1\": this is asked by what it is answered itself: \"n\""},
             {"${b} = 1", "", "", "\"g\" (row 5) → \"b\" (row 6) → \"g\""},
             {"${t} > 2026-01-01", "", "", "write date('2026-01-01')"},
             {"", "fylkee = ${t}", "",
              "survey!E3 (choice_filter) \"fylkee = ${t}\": no choice of the list \"f\" has "
              "anything in a column \"fylkee\"; did you mean \"fylke\"?"},
             {"", "land = ${t}", "", "write the heading of one on the sheet choices"},
             {"", "", "verson",
              "settings!B1 (verson): nothing of this column is used (row 2), for XLSForm has no such "
              "heading; did "
              "you mean \"version\"?"},
             {"${t} = 1 and ${t} != date('2026-01-01')", "fylke = ${t} and name != 'y'", "version", ""},
             {"count(${g}) > 1", "", "merknader", ""}}) {
        INFO(c.relevant << c.filter << c.setting);
        const bool ofGroup = std::string_view(c.relevant) == "${b} = 1";
        const auto converted = xlsform::convert(
            WorkbookWriter()
                .sheet("survey", {{"type", "name", "label", "relevant", "choice_filter"},
                                  {"text", "t", "T"},
                                  {"select_one f", "c", "C", "", c.filter},
                                  {"text", "n", "N", ofGroup ? "" : c.relevant},
                                  {"begin_group", "g", "G", ofGroup ? c.relevant : ""},
                                  {"text", "b", "B"},
                                  {"end_group"}})
                .sheet("choices", {{"list_name", "name", "label", "fylke"}, {"f", "x", "X", "08"}})
                .sheet("settings", {{"form_id", c.setting}, {"f", *c.setting == 0 ? "" : "1"}})
                .bytes(),
            "skjema");
        REQUIRE(converted.has_value());
        REQUIRE(converted->warnings.told.size() == (*c.said == 0 ? 0 : 1));
        if (*c.said != 0) CHECK(contains(xlsform::describe(converted->warnings.told.front()), c.said));
    }
}

TEST_CASE("All faults of a workbook come at once, in the order of its rows") {
    WorkbookWriter writer;
    writer.sheet(
        "survey",
        survey({{"tekst", "a", "A"}, {"text", "", "B"}, {"text", "c", "C", "${x} > 1"}, {"end_group"}}));
    writer.sheet("choices", choices({{"f", "x", "X"}, {"f", "x", "X"}}));
    const std::vector<std::string> faults = faultsOf(writer.bytes());
    REQUIRE(faults.size() == 5);
    CHECK(contains(faults[0], "survey!A2"));
    CHECK(contains(faults[1], "survey!B3"));
    CHECK(contains(faults[2], "survey!D4"));
    CHECK(contains(faults[3], "survey!A5"));
    CHECK(contains(faults[4], "choices!B3"));
}

TEST_CASE("A file that is no workbook, or a damaged or huge one, says so") {
    const Cells rows = survey({{"text", "a", "A"}});
    const Bytes good = WorkbookWriter().sheet("survey", survey(Cells(50, {"note", "", "Merk"}))).bytes();
    REQUIRE(faultsOf(good).empty());
    Bytes damaged = good;
    for (std::size_t i = damaged.size() / 3; i < damaged.size() / 3 + 40; ++i)
        damaged[i] ^= 0x5a;
    const std::string text = "type,name,label\ntext,a,A\n";
    const std::string bomb =
        WorkbookWriter::worksheet({kHeadings, {"text", "a", std::string(40U << 20U, '0')}});
    std::string manyRows = WorkbookWriter::worksheet(rows);
    manyRows.resize(manyRows.size() - std::string("</sheetData></worksheet>").size());
    for (std::size_t r = 3; r < xlsform::kRowsMax + 10; ++r)
        manyRows += "<row><c t=\"b\"><v>1</v></c></row>";
    manyRows += "</sheetData></worksheet>";
    Cells deep;
    for (std::size_t i = 0; i < 500; ++i)
        deep.push_back({"begin_group", "g" + std::to_string(i), "G"});
    deep.push_back({"text", "a", "A"});
    deep.resize(deep.size() + 500, {"end_group"});
    const std::string entity = "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
    struct Case {
        const char* name;
        Bytes bytes;
        const char* said;
    };
    const std::vector<Case> cases{
        {"empty", {}, "empty"},
        {"text file", {text.begin(), text.end()}, "not an .xlsx"},
        {"old xls", {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1}, "old .xls"},
        {"cut off", {good.begin(), good.end() - 120}, "damaged"},
        {"flipped bytes", damaged, "damaged"},
        {"zip without workbook", test::zipped({{"hei.txt", "hei"}}), "no workbook"},
        {"no survey sheet", WorkbookWriter().sheet("Ark1", rows).sheet("Ark2", rows).bytes(),
         "\"Ark1\" has its headings"},
        {"nearly a survey sheet", WorkbookWriter().sheet("surveys", rows).sheet("choices", {}).bytes(),
         "rename \"surveys\" to survey"},
        {"no headings", WorkbookWriter().sheet("survey", {{"text", "a", "A"}}).bytes(), "\"type\""},
        {"a heading twice", WorkbookWriter().sheet("survey", {{"type", "name", "label", "label"}}).bytes(),
         "two columns"},
        {"bad XML",
         WorkbookWriter().rawSheet("survey", WorkbookWriter::worksheet(rows).substr(0, 200)).bytes(),
         "well-formed"},
        {"entities", WorkbookWriter().rawSheet("survey", WorkbookWriter::worksheet(rows, entity)).bytes(),
         "document type"},
        {"part missing", WorkbookWriter().sheet("survey", rows).target("worksheets/borte.xml").bytes(),
         "missing"},
        {"part outside", WorkbookWriter().sheet("survey", rows).target("../../../etc/hostname").bytes(),
         "outside"},
        {"shared string that is not there",
         WorkbookWriter()
             .rawSheet("survey", "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" "
                                 "t=\"s\"><v>7</v></c></row></sheetData></worksheet>")
             .bytes(),
         "A1 refers to a text that is not there"},
        {"a cell of a million characters",
         WorkbookWriter().sheet("survey", survey({{"text", "a", std::string(1'000'000, 'x')}})).bytes(),
         "C2"},
        {"zip bomb", WorkbookWriter().rawSheet("survey", bomb).bytes(), "larger than 32 MB"},
        {"too many rows", WorkbookWriter().rawSheet("survey", manyRows).bytes(), "rows"},
        {"too deep", WorkbookWriter().sheet("survey", survey(deep)).bytes(), "deep"},
    };
    for (const Case& c : cases) {
        INFO(c.name);
        const std::vector<std::string> faults = faultsOf(c.bytes);
        REQUIRE(!faults.empty());
        INFO(faults.front());
        CHECK(std::ranges::any_of(faults, [&](const std::string& f) { return contains(f, c.said); }));
    }
}

TEST_CASE("References in a repeat are relative, so that each instance means its own") {
    const std::string form = formOf(WorkbookWriter().sheet(
        "survey",
        survey({{"text", "ute", "U"},
                {"begin_repeat", "tiltak", "T"},
                {"text", "hva", "H"},
                {"begin_group", "g", "G"},
                {"text", "hvem", "${hva} og ${ute}", "${hva} != ''"},
                {"end_group"},
                {"end_repeat"},
                {"calculate", "antall", "", "", "", "count(${tiltak})"},
                {"calculate", "siste", "", "", "", "indexed-repeat(${hva}, ${tiltak}, ${antall})"}})));
    CHECK(contains(form, "relevant=\" ../../hva  != ''\""));
    CHECK(
        contains(form, "<label><output value=\" ../../hva \" /> og <output value=\" /skjema \" /></label>") ==
        false);
    CHECK(contains(form, "<output value=\" ../../hva \" /> og <output value=\" /data/ute \" />"));
    CHECK(contains(form, "calculate=\"count( /data/tiltak )\""));
    CHECK(contains(form, "indexed-repeat( /data/tiltak/hva ,  /data/tiltak ,  /data/antall )"));
}

TEST_CASE("Every language has every text; the missing ones say so") {
    const std::string form =
        formOf(WorkbookWriter()
                   .sheet("survey",
                          {{"type", "name", "label::Norsk (nb)", "label::English (en)", "hint::Norsk (nb)"},
                           {"text", "a", "Navn", "Name", "Fornavn"}})
                   .sheet("settings", {{"form_title", "form_id", "default_language", "version"},
                                       {"Tittel", "id1", "Norsk (nb)", "7"}}));
    CHECK(contains(form, "<translation lang=\"Norsk (nb)\" default=\"true()\">"));
    CHECK(contains(form, "<value>Navn</value>"));
    CHECK(contains(form, "<value>-</value>"));
    CHECK(contains(form, "<data id=\"id1\" version=\"7\">"));
    CHECK(contains(form, "<h:title>Tittel</h:title>"));
}

TEST_CASE("Numbers, dates and truth values of a spreadsheet become text as a person sees them") {
    const std::string styles =
        "<styleSheet><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf "
        "numFmtId=\"21\"/></cellXfs></styleSheet>";
    struct Case {
        const char* cell;
        const char* text;
    };
    const std::vector<Case> cases{
        {"<c r=\"D2\"><v>3</v></c>", "<a>3</a>"},
        {"<c r=\"D2\"><v>3.0</v></c>", "<a>3</a>"},
        {"<c r=\"D2\"><v>0.1</v></c>", "<a>0.1</a>"},
        {"<c r=\"D2\"><v>1.5E-3</v></c>", "<a>0.0015</a>"},
        {"<c r=\"D2\" t=\"b\"><v>1</v></c>", "<a>TRUE</a>"},
        {"<c r=\"D2\" s=\"1\"><v>45429</v></c>", "<a>2024-05-17 00:00:00</a>"},
        {"<c r=\"D2\" s=\"2\"><v>45429.5</v></c>", "<a>2024-05-17 12:00:00</a>"},
        {"<c r=\"D2\" s=\"3\"><v>0.354166666666667</v></c>", "<a>08:30:00</a>"},
        {"<c r=\"D2\" t=\"str\"><v>formel</v></c>", "<a>formel</a>"},
        {"<c r=\"D2\" t=\"s\"><v>1</v></c>", "<a>delt tekst</a>"},
    };
    for (const Case& c : cases) {
        INFO(c.cell);
        std::string sheet =
            WorkbookWriter::worksheet({{"type", "name", "label", "default"}, {"text", "a", "A"}});
        sheet.insert(sheet.rfind("</row>"), c.cell);
        const std::string form =
            formOf(WorkbookWriter()
                       .rawSheet("survey", sheet)
                       .part("xl/styles.xml", styles)
                       .part("xl/sharedStrings.xml",
                             "<sst><si><t>x</t></si><si><r><t>delt </t></r><r><t>tekst</t></r></si></sst>"));
        CHECK(contains(form, c.text));
    }
}

TEST_CASE("What people write in headings is understood") {
    struct Case {
        const char* heading;
        const char* value;
        const char* in;
    };
    const std::vector<Case> cases{
        {"relevance", "1 = 1", "relevant=\"1 = 1\""},
        {"Relevant", "1 = 1", "relevant=\"1 = 1\""},
        {"bind::relevant", "1 = 1", "relevant=\"1 = 1\""},
        {"bind:relevant", "1 = 1", "relevant=\"1 = 1\""},
        {"required", "yes", "required=\"true()\""},
        {"read_only", "TRUE", "readonly=\"true()\""},
        {"constraint message", "Feil", "jr:constraintMsg=\"Feil\""},
        {"Required Message", "Må ha", "jr:requiredMsg=\"Må ha\""},
        {"appearance", "multiline", "appearance=\"multiline\""},
        {"body::accuracyThreshold", "5", "accuracyThreshold=\"5\""},
        {"instance::odk:tag", "t", "<a odk:tag=\"t\""},
    };
    for (const Case& c : cases) {
        INFO(c.heading);
        const std::string form = formOf(WorkbookWriter().sheet(
            "survey", {{"type", "name", "label", c.heading}, {"text", "a", "A", c.value}}));
        CHECK(contains(form, c.in));
    }
}

TEST_CASE("or_other adds the choice and the question for it") {
    const std::string form = formOf(WorkbookWriter()
                                        .sheet("survey", survey({{"select_one f or_other", "frukt", "F"}}))
                                        .sheet("choices", choices({{"f", "eple", "Eple"}})));
    CHECK(contains(form, "<name>other</name>"));
    CHECK(contains(form, "nodeset=\"/data/frukt_other\""));
    CHECK(contains(form, "selected(../frukt, 'other')"));
}
