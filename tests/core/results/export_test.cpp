// SPDX-License-Identifier: Apache-2.0
#include "core/base/posix_file_system.h"
#include "core/results/export.h"
#include "tests/core/library/desk.h"

#include <algorithm>

using namespace feltbok;
using namespace feltbok::testing;
using namespace feltbok::results;

TEST_CASE("an export has the same columns always, and leaves personal data out unless asked") {
    LibraryDesk desk;
    const auto store = desk.emptyStore();
    REQUIRE(
        store->commit(Change{.kind = "person",
                             .scope = desk.scope,
                             .fields = {{"name", "Demo"}, {"role", "Innkjøpsleder"}, {"email", "x@y.no"}}}));
    const Kind& person = *findKind("person");
    CHECK(exportColumns(person, Personal::LeftOut) ==
          std::vector<std::string>{"id", "scope", "scopeName", "role", "level", "organisation"});
    const document::Table table = exportTable(*store, person, Personal::LeftOut);
    REQUIRE(table.rows.size() == 1);
    CHECK(document::textOf(table.rows[0][2]) == "Tokke");
    CHECK(document::textOf(table.rows[0][3]) == "Innkjøpsleder");
    const std::string lines = exportJsonLines(*store, person, Personal::LeftOut);
    CHECK(lines.find("Demo") == std::string::npos);
    CHECK(exportJsonLines(*store, person, Personal::Included).find("Demo") != std::string::npos);
    CHECK(std::ranges::count(lines, '\n') == 1);
    REQUIRE(store->commit(Change{
        .kind = "note", .scope = desk.scope, .fields = {{"text", "a"}, {"tags", Value{"mal", "bil"}}}}));
    const document::Table notes = exportTable(*store, *findKind("note"), Personal::LeftOut);
    const auto tags = std::ranges::find(notes.columns, "tags") - notes.columns.begin();
    CHECK(document::textOf(notes.rows[0][static_cast<std::size_t>(tags)]) == "bil; mal");
}

TEST_CASE("answers that are places are the features of the GeoJSON, and nothing else is") {
    LibraryDesk desk;
    const auto store = desk.emptyStore();
    const Id interview =
        store->commit(Change{.kind = "interview", .scope = desk.scope, .fields = {{"formId", "f"}}})->record;
    for (const char* value :
         {"59.4432 8.0171 112 5", "59.4 8.0", "1 2 3 4", "95.0 8.0", "59.4", "59.4 øst", ""})
        REQUIRE(store->commit(Change{.kind = "answer",
                                     .scope = desk.scope,
                                     .fields = {{"interview", interview.toString()},
                                                {"path", std::string("/data/") + value},
                                                {"value", value}}}));
    const Value all = Value::parse(exportGeoJson(*store));
    CHECK(all["type"] == "FeatureCollection");
    REQUIRE(all["features"].size() == 2);
    bool isThere = false;
    for (const Value& feature : all["features"])
        isThere = isThere || feature["geometry"]["coordinates"] == Value::array({8.0171, 59.4432});
    CHECK(isThere);
    CHECK(all["features"][0]["properties"]["scopeName"] == "Tokke");
}

TEST_CASE("docs/export.md names the columns of every kind") {
    PosixFileSystem files;
    const auto bytes = files.read("docs/export.md");
    REQUIRE(bytes);
    const std::string manual(asText(*bytes));
    for (const Kind& kind : kinds()) {
        std::string line = "| " + std::string(kind.name) + " |";
        for (const Field& field : kind.fields)
            line += " " + std::string(field.personal ? "(" : "") + std::string(field.name) +
                    (field.personal ? ")" : "") + (&field == &kind.fields.back() ? "" : ",");
        INFO(line);
        CHECK(manual.find(line + " |") != std::string::npos);
    }
}
