// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/xlsform.h"
#include "tests/catch.h"
#include "tests/workbook/workbook_writer.h"

#include <map>

using namespace feltbok;
using test::Cells;
using test::WorkbookWriter;

namespace {

using Sheets = std::map<std::string, Cells>;

std::expected<xlsform::Converted, xlsform::Refusal> convert(const Sheets& sheets) {
    WorkbookWriter writer;
    for (const auto& [name, rows] : sheets)
        writer.sheet(name, rows);
    return xlsform::convert(writer.sheet("notater", {}).bytes(), "skjema");
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("Each kind of question becomes its control and its bind") {
    struct Case {
        const char* name;
        Sheets sheets;
        std::vector<std::string> in;
        std::vector<std::string> notIn{};
    };
    const Cells kList{{"list_name", "name", "label", "fylke"}, {"k", "a", "A", "1"}, {"k", "b", "B", "2"}};
    // clang-format off
    const std::vector<Case> cases{
        {"note", {{"survey", {{"type", "label"}, {"note", "Merk"}}}},
         {"nodeset=\"/data/generated_note_name_2\" type=\"string\" readonly=\"true()\"", "<input ref=\"/data/generated_note_name_2\">"}},
        {"image", {{"survey", {{"type", "name", "label", "parameters", "default"}, {"image", "a", "A", "max-pixels=640", "x.jpg"}}}},
         {"type=\"binary\" orx:max-pixels=\"640\"", "<upload ref=\"/data/a\" mediatype=\"image/*\">", "<a>jr://images/x.jpg</a>"}},
        {"preloads", {{"survey", {{"type", "name", "label"}, {"start", "s"}, {"today", "t"}, {"deviceid", "d"}, {"text", "a", "A"}}}},
         {"type=\"dateTime\" jr:preload=\"timestamp\" jr:preloadParams=\"start\"", "jr:preload=\"date\" jr:preloadParams=\"today\"", "jr:preload=\"property\""},
         {"ref=\"/data/s\""}},
        {"range", {{"survey", {{"type", "name", "label", "parameters"}, {"range", "a", "A", "start=0 end=1 step=0.1"}}}},
         {"<range ref=\"/data/a\" start=\"0\" end=\"1\" step=\"0.1\">", "type=\"decimal\""}},
        {"select with filter", {{"survey", {{"type", "name", "label", "choice_filter"}, {"text", "f", "F"}, {"select_one k", "a", "A", "fylke = ${f}"}}}, {"choices", kList}},
         {"nodeset=\"instance('k')/root/item[fylke =  /data/f ]\"", "<fylke>2</fylke>", "<value ref=\"name\" />"}},
        {"randomized", {{"survey", {{"type", "name", "label", "parameters"}, {"select_multiple k", "a", "A", "randomize=true seed=42"}}}, {"choices", kList}},
         {"randomize(instance('k')/root/item, 42)"}},
        {"from file", {{"survey", {{"type", "name", "label"}, {"select_one_from_file steder.geojson", "a", "A"}}}},
         {"<instance id=\"steder\" src=\"jr://file/steder.geojson\" />", "<value ref=\"id\" />", "<label ref=\"title\" />"}},
        {"choices from a repeat", {{"survey", {{"type", "name", "label"}, {"begin_repeat", "r", "R"}, {"text", "n", "N"}, {"end_repeat"}, {"select_one ${n}", "a", "A"}}}},
         {"nodeset=\"/data/r[./n != '']\""}},
        {"external choices", {{"survey", {{"type", "name", "label", "choice_filter"}, {"text", "f", "F"}, {"select_one_external k", "a", "A", "fylke=${f}"}}}, {"external_choices", kList}},
         {"query=\"instance('k')/root/item[fylke= /data/f ]\""}},
        {"dynamic default in a repeat", {{"survey", {{"type", "name", "label", "default"}, {"begin_repeat", "r", "R"}, {"text", "a", "A", "uuid()"}, {"end_repeat"}}}},
         {"<setvalue ref=\"/data/r/a\" event=\"odk-instance-first-load\" value=\"uuid()\" />", "<setvalue ref=\"/data/r/a\" event=\"odk-new-repeat\" value=\"uuid()\" />"}},
        {"a date is no sum", {{"survey", {{"type", "name", "label", "default"}, {"date", "a", "A", "2024-05-17"}}}}, {"<a>2024-05-17</a>"}, {"setvalue"}},
        {"trigger", {{"survey", {{"type", "name", "label", "trigger", "calculation"}, {"text", "a", "A"}, {"calculate", "b", "", "${a}", "now()"}}}},
         {"<setvalue ref=\"/data/b\" event=\"xforms-value-changed\" value=\"now()\" />"}, {"calculate=\"now()\""}},
        {"repeat count", {{"survey", {{"type", "name", "label", "repeat_count"}, {"begin_repeat", "r", "R", "3"}, {"text", "a", "A"}, {"end_repeat"}}}},
         {"nodeset=\"/data/r_count\"", "calculate=\"3\"", "jr:count=\" /data/r_count \"", "<r jr:template=\"\">"}},
        {"table-list", {{"survey", {{"type", "name", "label", "appearance"}, {"begin_group", "g", "G", "table-list"}, {"select_one k", "a", "A"}, {"end_group"}}}, {"choices", kList}},
         {"appearance=\"field-list\"", "generated_table_list_label_2", "appearance=\"list-nolabel\"", "reserved_name_for_field_list_labels_3"}},
        {"loop", {{"survey", {{"type", "name", "label"}, {"begin loop over k", "l", "L"}, {"text", "a", "Om %(label)s"}, {"end loop"}}}, {"choices", kList}},
         {"<input ref=\"/data/l/b/a\">", "<label>Om B</label>"}},
        {"audit", {{"survey", {{"type", "name", "label", "parameters"}, {"audit", "", "", "track-changes=true"}, {"text", "a", "A"}}}},
         {"nodeset=\"/data/meta/audit\" type=\"binary\" odk:track-changes=\"true\""}},
        {"last saved", {{"survey", {{"type", "name", "label", "default"}, {"text", "a", "A", "${last-saved#a}"}}}},
         {"<instance id=\"__last-saved\" src=\"jr://instance/last-saved\" />", "value=\" instance('__last-saved')/data/a \""}},
        {"pulldata with the file's ending", {{"survey", {{"type", "name", "label", "calculation"}, {"calculate", "a", "", "pulldata('f.csv', 'x', 'y', 'z')"}, {"text", "b", "B"}}}},
         {"<instance id=\"f\" src=\"jr://file-csv/f.csv\" />"}},
        {"pulldata", {{"survey", {{"type", "name", "label", "calculation"}, {"calculate", "a", "", "pulldata('f', 'x', 'y', 'z')"}, {"text", "b", "B"}}}},
         {"<instance id=\"f\" src=\"jr://file-csv/f.csv\" />"}},
        {"messages with references", {{"survey", {{"type", "name", "label", "constraint", "constraint_message"}, {"integer", "a", "A"}, {"integer", "b", "B", ". > ${a}", "Minst ${a}"}}}},
         {"jr:constraintMsg=\"jr:itext('/data/b:jr:constraintMsg')\"", "Minst <output value=\" /data/a \" />"}},
        {"entity in a repeat", {{"survey", {{"type", "name", "label", "save_to"}, {"begin_repeat", "r", "R"}, {"text", "a", "A", "navn"}, {"end_repeat"}}}, {"entities", {{"list_name", "label"}, {"trær", "${a}"}}}},
         {"entities:entities-version=\"2025.1.0\"", "entities:saveto=\"navn\"", "<entity dataset=\"trær\" create=\"1\" id=\"\">", "<setvalue ref=\"/data/r/meta/entity/@id\" event=\"odk-new-repeat\" value=\"uuid()\" />", "calculate=\" ../../../a \""}},
        {"own namespaces", {{"survey", {{"type", "name", "label", "bind::esri:fieldType"}, {"text", "a", "A", "x"}}}, {"settings", {{"namespaces"}, {"esri=\"http://esri.com/xforms\""}}}},
         {"xmlns:esri=\"http://esri.com/xforms\"", "esri:fieldType=\"x\""}},
        {"control characters", {{"survey", {{"type", "name", "label"}, {"text", "a", "A\x02" "B"}}}}, {"<label>AB</label>"}},
    };
    // clang-format on
    for (const Case& c : cases) {
        INFO(c.name);
        const auto converted = convert(c.sheets);
        if (!converted)
            for (const xlsform::Fault& fault : converted.error().faults)
                UNSCOPED_INFO(xlsform::describe(fault));
        REQUIRE(converted.has_value());
        INFO(converted->xform);
        for (const std::string& part : c.in)
            CHECK(contains(converted->xform, part));
        for (const std::string& part : c.notIn)
            CHECK(!contains(converted->xform, part));
    }
}

TEST_CASE("What a question type cannot do is told at its cell") {
    struct Case {
        const char* name;
        Sheets sheets;
        const char* said;
    };
    const Cells kList{{"list_name", "name", "label"}, {"k", "a", "A"}, {"t", "3", "Tre"}};
    const auto ranged = [](const char* parameters) {
        return Cells{{"type", "name", "label", "parameters"}, {"range", "a", "A", parameters}};
    };
    // clang-format off
    const std::vector<Case> cases{
        {"select without a list", {{"survey", {{"type", "name", "label"}, {"select_one", "a", "A"}}}}, "select_one LIST"},
        {"no column name", {{"survey", {{"type", "navn", "label"}, {"text", "a", "A"}, {"text", "b", "B"}}}}, "lacks the column \"name\""},
        {"choices without lists", {{"survey", {{"type", "name", "label"}, {"select_one k", "a", "A"}}}, {"choices", {{"liste", "name"}, {"k", "a"}}}}, "lacks the column \"list_name\""},
        {"parameters without =", {{"survey", ranged("start 1")}}, "name=value"},
        {"unknown parameter", {{"survey", ranged("stop=1")}}, "no parameter \"stop\"; it takes start, end"},
        {"a step of nothing", {{"survey", ranged("step=0")}}, "must not be 0"},
        {"a step too long", {{"survey", ranged("start=1 end=3 step=5")}}, "larger"},
        {"ticks off the steps", {{"survey", ranged("step=3 tick_interval=4")}}, "multiple of step"},
        {"a label outside", {{"survey", ranged("start=5 end=9 tick_labelset=t")}, {"choices", kList}}, "choices!B3"},
        {"no number", {{"survey", ranged("start=en")}}, "start must be a number"},
        {"audio quality", {{"survey", {{"type", "name", "label", "parameters"}, {"audio", "a", "A", "quality=god"}}}}, "voice-only"},
        {"audit name", {{"survey", {{"type", "name", "label"}, {"audit", "revisjon"}}}}, "always named audit"},
        {"seed alone", {{"survey", {{"type", "name", "label", "parameters"}, {"select_one k", "a", "A", "seed=1"}}}, {"choices", kList}}, "randomize=true"},
        {"trigger by name", {{"survey", {{"type", "name", "label", "trigger"}, {"text", "a", "A"}, {"text", "b", "B", "a"}}}}, "${name}"},
        {"hidden trigger", {{"survey", {{"type", "name", "label", "trigger", "calculation"}, {"calculate", "a", "", "", "1"}, {"calculate", "b", "", "${a}", "2"}}}}, "not shown"},
        {"required group", {{"survey", {{"type", "name", "label", "required"}, {"begin_group", "g", "G", "yes"}, {"text", "a", "A"}, {"end_group"}}}}, "cannot be required"},
        {"two repeats of one name", {{"survey", {{"type", "name", "label"}, {"begin_repeat", "r", "R"}, {"begin_repeat", "r", "R"}, {"text", "a", "A"}, {"end_repeat"}, {"end_repeat"}}}}, "survey!B3"},
        {"file in a repeat", {{"survey", {{"type", "name", "label"}, {"begin_repeat", "r", "R"}, {"text", "a", "A"}, {"csv-external", "f"}, {"end_repeat"}}}}, "survey!A4"},
        {"a file and a list of one name", {{"survey", {{"type", "name", "label"}, {"csv-external", "k"}, {"select_one k", "a", "A"}}}, {"choices", kList}}, "would mean two things"},
        {"save_to without entities", {{"survey", {{"type", "name", "label", "save_to"}, {"text", "a", "A", "p"}}}}, "sheet entities"},
        {"entity without label", {{"survey", {{"type", "name", "label"}, {"text", "a", "A"}}}, {"entities", {{"list_name"}, {"e"}}}}, "needs a label"},
        {"entity column", {{"survey", {{"type", "name", "label"}, {"text", "a", "A"}}}, {"entities", {{"list_name", "label", "lable"}, {"e", "E", "x"}}}}, "entities!C1 (lable): the sheet entities knows no such column; remove it; did you mean \"label\"?"},
        {"colon in a name", {{"survey", {{"type", "name", "label"}, {"text", "a:b", "A"}}}}, "use _ instead"},
        {"space in an attribute", {{"survey", {{"type", "name", "label", "body::to ord"}, {"text", "a", "A", "x"}}}}, "cannot be the name"},
        {"big-image alone", {{"survey", {{"type", "name", "label", "big-image"}, {"text", "a", "A", "b.png"}}}}, "needs an image"},
    };
    // clang-format on
    for (const Case& c : cases) {
        INFO(c.name);
        const auto converted = convert(c.sheets);
        REQUIRE(!converted.has_value());
        REQUIRE(converted.error().faults.size() == 1);
        const std::string line = xlsform::describe(converted.error().faults.front());
        INFO(line);
        CHECK(contains(line, c.said));
    }
}

TEST_CASE("The sheet external_choices travels beside the form as itemsets.csv") {
    const auto converted =
        convert({{"survey", {{"type", "name", "label"}, {"text", "a", "A"}}},
                 {"external_choices", {{"list_name", "name", "label"}, {"k", "a", "\"Sør\", vest"}}}});
    REQUIRE(converted.has_value());
    CHECK(converted->itemsetsCsv ==
          "\"list_name\",\"name\",\"label\"\r\n\"k\",\"a\",\"\"\"Sør\"\", vest\"\r\n");
}

TEST_CASE("A heading or an answer that is nearly right is a warning with what was meant") {
    const auto converted = convert(
        {{"survey", {{"type", "name", "label", "relevent", "required"}, {"text", "a", "A", "1", "Ja"}}}});
    REQUIRE(converted.has_value());
    REQUIRE(converted->warnings.told.size() == 2);
    CHECK(contains(xlsform::describe(converted->warnings.told[0]), "did you mean \"relevant\"?"));
    CHECK(contains(xlsform::describe(converted->warnings.told[1]), "write yes, no"));
}

TEST_CASE("What is odd but usable is a warning") {
    const auto converted =
        convert({{"survey", {{"type", "name", "label"}, {"select_one k", "a", "A"}, {"", "", "", "x"}}},
                 {"choices", {{"list_name", "name", "label", "min kommentar"}, {"k", "a", "", "x"}}}});
    REQUIRE(converted.has_value());
    REQUIRE(converted->warnings.told.size() == 3);
    CHECK(contains(xlsform::describe(converted->warnings.told[0]), "survey!D1: this column has no heading"));
    CHECK(contains(xlsform::describe(converted->warnings.told[1]), "choices!D1 (min kommentar)"));
    CHECK(contains(xlsform::describe(converted->warnings.told[2]), "no label"));
}
