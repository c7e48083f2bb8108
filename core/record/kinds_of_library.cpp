// SPDX-License-Identifier: Apache-2.0
#include "core/record/declared_kinds.h"
#include "core/record/field_declaration.h"

#include <iterator>
#include <utility>

namespace feltbok {

using namespace declaration;

namespace {

/// What everything in the library has: its code and revision, whose it is, how long it holds. A new wording
/// is a new record with the next revision; only the status and the last day of validity change.
Kind revised(std::string_view name, std::vector<Field> own) {
    std::vector<Field> fields{
        text("code", {required, searchable, fixed}),
        integer("revision", 1, 100000, {required, fixed}),
        text("owner", {required, fixed}),
        text("title", {required, searchable, fixed}),
        text("titleEnglish", {searchable, fixed}),
        text("language", {required, fixed}),
        listed("area", "area", {fixed}),
        set("themes", {fixed}),
        longText("source", {required, fixed}),
        boolean("toBeVerified", {fixed}),
        date("validFrom", {fixed}),
        date("validTo"),
        longText("changeNote", {fixed}),
        status("status", {"draft", "current", "retired"},
               {{"draft", "current"}, {"draft", "retired"}, {"current", "retired"}, {"retired", "current"}}),
    };
    std::ranges::move(own, std::back_inserter(fields));
    return {name, Sharing::Team, std::move(fields)};
}

} // namespace

std::vector<Kind> kindsOfLibrary() {
    return {
        revised("criterion", {text("priorityArea", {fixed}), set("cpv", {fixed}),
                              choice("level", {"basic", "advanced"}, {fixed}),
                              choice("type", {"spec", "qual", "award", "clause"}, {fixed}),
                              text("phase", {fixed}), longText("text", {required, searchable, fixed}),
                              longText("verification", {searchable, fixed}),
                              longText("tips", {searchable, fixed}), text("effectUnit", {fixed}),
                              choice("section79", {"award", "instead", "followUp", "none", "case"}, {fixed}),
                              boolean("functional", {fixed}), boolean("acceptEquivalent", {fixed})}),
        revised("example",
                {text("buyerType", {fixed}), longText("text", {required, searchable, fixed}),
                 longText("result", {searchable, fixed}), longText("lesson", {searchable, fixed}),
                 longText("effectBasis", {fixed}), decimal("tonnes", {fixed}), decimal("kwh", {fixed}),
                 decimal("kilograms", {fixed}), choice("period", {"year", "total"}, {fixed}),
                 set("criteria", {fixed}), boolean("fictional", {fixed}),
                 choice("shareScope", {"public", "hubs", "internal"}, {fixed})}),
        revised("template", {longText("text", {required, searchable, fixed}), set("criteria", {fixed}),
                             set("cpv", {fixed})}),
        revised("guidance", {longText("text", {required, searchable, fixed}), set("criteria", {fixed})}),
        revised("factor", {decimal("value", {fixed}), text("unit", {required, fixed}),
                           choice("use", {"activity", "spend", "rate"}, {required, fixed})}),
        revised("rule", {longText("text", {required, searchable, fixed}), decimal("value", {fixed}),
                         text("unit", {fixed})}),
        // An area or a theme: an open list, with what older lists said mapped to today's.
        {"theme",
         Sharing::Team,
         {text("code", {required, searchable}), text("name", {required, searchable}),
          choice("list", {"area", "theme", "priority", "earlierArea"}, {required}), set("mapsTo"),
          integer("year", 1990, 2200), date("validFrom"), date("validTo")}},
        // Words that found nothing, and what was looked for (T38).
        {"emptySearch",
         Sharing::Team,
         {text("words", {required}), longText("wanted"), date("date"), listed("area", "area")}},
    };
}

} // namespace feltbok
