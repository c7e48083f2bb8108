// SPDX-License-Identifier: Apache-2.0
#include "core/record/declared_kinds.h"
#include "core/record/field_declaration.h"

namespace feltbok {

using namespace declaration;

std::vector<Kind> kindsOfResults() {
    return {
        // A saved comparison of total cost: a later version is a record of its own.
        {"comparison",
         Sharing::Municipality,
         {text("title", {required, searchable}), integer("version", 1, 100000),
          reference("previous", "comparison"), reference("procurement", "procurement"),
          reference("visit", "visit"), integer("years", 1, 100), decimal("discountRate"),
          decimal("energyPrice"), decimal("energyGrowth"), decimal("carbonPrice"),
          longText("assumptions", {searchable})}},
        {"alternative",
         Sharing::Municipality,
         {reference("comparison", "comparison", {required}), text("name", {required}), text("place"),
          decimal("investment"), decimal("energy"), decimal("upkeep"), decimal("other"), decimal("disposal"),
          decimal("residual"), decimal("tonnes")}},
        {"effect",
         Sharing::Municipality,
         {text("title", {required, searchable}), reference("procurement", "procurement"),
          listed("area", "area"), choice("quality", {"measured", "calculated", "estimated"}, {required}),
          choice("period", {"year", "total"}), integer("year", 1990, 2200), longText("basis", {searchable}),
          longText("assumptions", {searchable})}},
        // A side of an effect: an activity times a factor of the library, in the revision used.
        {"effectTerm",
         Sharing::Municipality,
         {reference("effect", "effect", {required}), integer("position", 0, 1000),
          choice("side", {"before", "after"}, {required}), decimal("activity", {required}),
          text("unit", {required}), reference("factor", "factor"), decimal("factorValue", {required}),
          text("factorUnit"), text("note")}},
        {"target",
         Sharing::Team,
         {text("title", {required, searchable}), text("unit", {required}),
          decimal("amount", 0, 1'000'000'000'000, {required}), decimal("baseline"), date("from"), date("to"),
          listed("area", "area"), listed("indicator", kIndicators)}},
        {"milestone",
         Sharing::Team,
         {text("title", {required, searchable}), date("date"), reference("tour", "tour"),
          boolean("reached")}},
        {"decision",
         Sharing::Team,
         {text("title", {required, searchable}), longText("text", {searchable}), date("date"), text("body")}},
        {"hours",
         Sharing::Team,
         {text("who", {personal}), date("date", {required}), decimal("hours", 0, 1000, {required}),
          choice("work", {"visit", "advice", "event", "other"}), text("municipality")}},
        // A report as it was when its period was closed: its figures never change, later edits are
        // corrections. The funder's has words beside its numbers, one text for each point in time.
        {"report",
         Sharing::Team,
         {text("title", {required, searchable}),
          choice("type", {"funder", "steering", "yearly", "municipality"}), date("from", {required}),
          date("to", {required}), instant("lockedAt", {fixed}), longText("figures", {fixed}),
          longText("resultsNow", {searchable}), longText("resultsSoon", {searchable}),
          longText("resultsLater", {searchable})}},
    };
}

} // namespace feltbok
