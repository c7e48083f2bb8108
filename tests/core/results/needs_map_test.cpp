// SPDX-License-Identifier: Apache-2.0
#include "core/results/needs_map.h"
#include "tests/core/library/desk.h"

using namespace feltbok;
using namespace feltbok::testing;
using namespace feltbok::results;

namespace {

class County : public LibraryDesk {
public:
    std::unique_ptr<Store> book = emptyStore();

    Id visit(const Id& scope, const char* date) {
        return make(*book, "visit", scope, {{"date", date}, {"status", "done"}});
    }
    void need(const Id& scope, const Id& visit, const char* area, int severity = 0) {
        Fields fields{{"title", "b"}, {"visit", visit.toString()}, {"area", area}};
        if (severity > 0) fields["severity"] = severity;
        make(*book, "need", scope, fields);
    }
    std::vector<NeedsCell> map(const InsightFilter& filter) {
        return needsMap(Insight::of(*book), filter, {2026, 11, 18});
    }
};

const NeedsCell& at(const std::vector<NeedsCell>& cells, const Id& scope, const std::string& area) {
    const auto found = std::ranges::find_if(
        cells, [&](const NeedsCell& cell) { return cell.scope == scope && cell.area == area; });
    REQUIRE(found != cells.end());
    return *found;
}

} // namespace

TEST_CASE("the needs map has number, severity and trend of each municipality and area") {
    County county;
    const Id tokke = Id::derived(county.team, "Tokke");
    const Id now = county.visit(tokke, "2026-05-04");
    county.need(tokke, now, "mat", 2);
    county.need(tokke, now, "mat", 3);
    county.need(tokke, now, "mat"); // nobody said how severe
    county.need(tokke, now, "ikt");
    const Id then = county.visit(tokke, "2025-05-04");
    county.need(tokke, then, "mat", 4);
    county.need(tokke, then, "transport", 4);
    county.need(county.vinje, county.visit(county.vinje, "2026-06-01"), "mat", 1);

    const auto cells = county.map({.from = {2026, 1, 1}, .to = {2026, 12, 31}});
    CHECK(cells.size() == 3);
    CHECK(at(cells, tokke, "mat").count == 3);
    CHECK(at(cells, tokke, "mat").severity == 2.5);
    CHECK(at(cells, tokke, "mat").change == 2);
    CHECK(at(cells, tokke, "ikt").severity == 0);
    CHECK(at(cells, tokke, "ikt").change == 1);
    CHECK_FALSE(at(cells, county.vinje, "mat").change); // nobody asked there the year before

    const auto all = county.map({});
    CHECK(at(all, tokke, "mat").count == 4);
    CHECK_FALSE(at(all, tokke, "mat").change);
}

TEST_CASE("a year that is not over is compared with the one before as far as it has come") {
    County county;
    const Id tokke = Id::derived(county.team, "Tokke");
    county.need(tokke, county.visit(tokke, "2026-02-01"), "mat");
    county.need(tokke, county.visit(tokke, "2025-11-18"), "mat");
    county.need(tokke, county.visit(tokke, "2025-11-19"), "mat"); // not this far yet
    const auto cells = county.map({.from = {2026, 1, 1}, .to = {2026, 12, 31}});
    CHECK(at(cells, tokke, "mat").change == 0);
    // Of a year that is over, the whole one; on a leap day the day before it counts.
    county.need(tokke, county.visit(tokke, "2024-02-29"), "mat");
    CHECK(at(county.map({.from = {2025, 1, 1}, .to = {2025, 12, 31}}), tokke, "mat").change == 1);
    CHECK_FALSE(at(county.map({.from = {2024, 1, 1}, .to = {2024, 2, 29}}), tokke, "mat").change);
}
