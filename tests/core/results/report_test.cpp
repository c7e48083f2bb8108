// SPDX-License-Identifier: Apache-2.0
#include "core/results/procurement.h"
#include "core/results/report.h"
#include "core/results/together.h"
#include "tests/core/library/desk.h"

#include <algorithm>

using namespace feltbok;
using namespace feltbok::testing;
using namespace feltbok::results;

namespace {

const Date kFrom{2026, 1, 1};
const Date kTo{2026, 12, 31};

document::Document paperOf(const Store& store, ReportKind kind) {
    return reportDocument(store, Insight::of(store), {.kind = kind, .from = kFrom, .to = kTo}).value();
}

std::string reportText(const Store& store, ReportKind kind) {
    return document::plainText(paperOf(store, kind));
}

/// What the last number of the first row of a table opens.
std::vector<std::string> opened(const document::Document& paper, const std::string& table) {
    for (const document::Block& block : paper.blocks)
        if (const auto* const found = std::get_if<document::Table>(&block); found && found->name == table)
            return found->rows.at(0).back().records;
    return {};
}

struct YearDesk : LibraryDesk {
    std::unique_ptr<Store> book = store();

    Id interview(const Id& where, const Date& day, const std::map<std::string, std::string>& answers) {
        const Id id = make(*book, "interview", where, {{"formId", "f"}, {"date", day.toString()}});
        for (const auto& [question, value] : answers)
            make(*book, "answer", where,
                 {{"interview", id.toString()}, {"path", "/data/s/" + question}, {"value", value}});
        return id;
    }
};

} // namespace

TEST_CASE("T07 the coverage shows at which levels each municipality was met") {
    YearDesk desk;
    const Id visit = desk.make(*desk.book, "visit", desk.scope, {{"date", "2026-02-03"}, {"status", "done"}});
    for (const char* level : {"strategic", "operational"})
        desk.make(*desk.book, "participant", desk.scope,
                  {{"visit", visit.toString()}, {"level", level}, {"count", 2}});
    desk.make(*desk.book, "participant", desk.vinje, {{"visit", visit.toString()}, {"level", "political"}});
    const auto levels = levelsMet(*desk.book);
    CHECK(levels.at(desk.scope) == std::set<std::string>{"strategic", "operational"});
    CHECK(levels.at(desk.vinje) == std::set<std::string>{"political"});
    const auto byLevel = Insight::of(*desk.book).byGroup("participants", {.from = kFrom, .to = kTo});
    CHECK(byLevel.size() == 3);
}

TEST_CASE("T08 a change of the strategy's status between two interviews shows") {
    YearDesk desk;
    desk.interview(desk.scope, {2025, 3, 1}, {{"strategi_status", "arbeid"}});
    desk.interview(desk.scope, {2026, 3, 1}, {{"strategi_status", "vedtatt"}});
    desk.interview(desk.vinje, {2026, 3, 1}, {{"strategi_status", "nei"}});
    const auto over = answersOverTime(*desk.book, desk.scope, "strategi_status");
    REQUIRE(over.size() == 2);
    CHECK(over[0].value == "arbeid");
    CHECK(over[1].value == "vedtatt");
    CHECK(over[1].day == "2026-03-01");
}

TEST_CASE("T09 the ranking of obstacles equals a count by hand over the interviews") {
    YearDesk desk;
    const std::vector<const char*> obstacles{"tid", "kompetanse", "tid", "okonomi", "tid", "kompetanse"};
    for (std::size_t i = 0; i < obstacles.size(); ++i)
        desk.interview(Id::derived(desk.team, std::to_string(i)), {2026, 2, 1},
                       {{"storste_hinder", obstacles[i]}});
    desk.interview(Id::derived(desk.team, "0"), {2026, 5, 1}, {{"storste_hinder", "marked"}}); // was "tid"
    const auto ranked = Insight::of(*desk.book).byGroup("obstacles", {.from = kFrom, .to = kTo});
    CHECK(ranked == std::vector<std::pair<std::string, double>>{
                        {"kompetanse", 2}, {"tid", 2}, {"marked", 1}, {"okonomi", 1}});
}

TEST_CASE("a report with nothing in it says so, in place of empty tables") {
    YearDesk desk;
    const std::string funder = reportText(*desk.book, ReportKind::Funder);
    CHECK(funder.contains("Ingen effekt er ført ennå."));
    CHECK(funder.contains("Ingen timer er ført i perioden."));
    const auto order = ReportOrder{.kind = ReportKind::Municipality,
                                   .from = kFrom,
                                   .to = kTo,
                                   .municipality = desk.scope,
                                   .municipalityName = "Tokke"};
    const auto paper = reportDocument(*desk.book, Insight::of(*desk.book), order).value();
    CHECK(document::plainText(paper).contains("Det er ikke ført noe for kommunen i perioden."));
}

TEST_CASE("T19 each number of the report to the funder opens its records") {
    YearDesk desk;
    const Id visit = desk.make(*desk.book, "visit", desk.scope, {{"date", "2026-02-03"}, {"status", "done"}});
    desk.make(*desk.book, "visit", desk.scope, {{"date", "2026-03-03"}, {"status", "planned"}});
    const Id effect = desk.make(*desk.book, "effect", desk.scope,
                                {{"title", "Varebiler"}, {"quality", "calculated"}, {"year", 2026}});
    desk.make(*desk.book, "effectTerm", desk.scope,
              {{"effect", effect.toString()},
               {"side", "before"},
               {"activity", 1000},
               {"unit", "l"},
               {"factorValue", 2.66}});
    const Id worked =
        desk.make(*desk.book, "hours", desk.team, {{"date", "2026-02-03"}, {"hours", 7.5}, {"who", "IK"}});
    const Insight insight = Insight::of(*desk.book);
    const auto figures = reportFigures(insight, {.from = kFrom, .to = kTo});
    const auto visits = std::ranges::find(figures, "visits", &ReportFigure::indicator);
    REQUIRE(visits != figures.end());
    CHECK(visits->value == 1);
    CHECK(visits->records == std::vector<Id>{visit});
    for (const ReportFigure& figure : figures) // tonnes measured and guessed are never one number
        CHECK_FALSE((figure.indicator == "tonnes" && figure.group.empty()));
    const std::string text = reportText(*desk.book, ReportKind::Funder);
    CHECK(text.find("Beregnet\t2,7\t10,6\t29,3") != std::string::npos); // every year: so far, 4 and 11 years
    CHECK(text.find("☐ Varebiler: Skriv forutsetningene.") != std::string::npos);
    CHECK(text.find("IK\t7,5") != std::string::npos);
    CHECK(opened(paperOf(*desk.book, ReportKind::Funder), "Timer per person") ==
          std::vector{worked.toString()});
}

TEST_CASE("T22 the interview's answer on templates feeds the indicator") {
    YearDesk desk;
    desk.interview(desk.scope, {2026, 2, 1}, {{"mal_status", "1"}});
    desk.interview(desk.vinje, {2026, 2, 1}, {{"mal_status", "3"}});
    desk.interview(desk.scope, {2026, 9, 1}, {{"mal_status", "3"}});
    const Insight insight = Insight::of(*desk.book);
    const auto at = [&](const Date& to) { return insight.byGroup("templates", {.from = kFrom, .to = to}); };
    CHECK(at({2026, 6, 30}) == std::vector<std::pair<std::string, double>>{{"1", 1}, {"3", 1}});
    CHECK(at(kTo) == std::vector<std::pair<std::string, double>>{{"3", 2}});
}

TEST_CASE("T23 an action owned by several bodies shows under each, once") {
    YearDesk desk;
    const Id action = desk.make(*desk.book, "action", desk.scope, {{"title", "Felles avtale"}});
    REQUIRE(addBody(*desk.book, action, desk.vinje));
    REQUIRE(addBody(*desk.book, action, desk.scope));
    for (const Id& scope : {desk.scope, desk.vinje}) {
        const auto under = actionsUnder(*desk.book, scope);
        REQUIRE(under.size() == 1);
        CHECK(under[0].id == action);
    }
    CHECK(actionsUnder(*desk.book, desk.team).empty());
}

TEST_CASE("T25 a campaign has its channel and its poster") {
    YearDesk desk;
    const Id campaign =
        desk.make(*desk.book, "campaign", desk.team, {{"title", "Kjør mindre"}, {"channel", "buss"}});
    desk.make(*desk.book, "attachment", desk.team,
              {{"parent", campaign.toString()}, {"name", "plakat.png"}, {"sha256", std::string(64, 'b')}});
    const auto rows = campaigns(*desk.book);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].channel == "buss");
    REQUIRE(rows[0].attachments.size() == 1);
    CHECK(rows[0].attachments[0].text("name") == "plakat.png");
}

TEST_CASE("T30 the steering group's report has the decisions and fits on two pages") {
    YearDesk desk;
    for (int i = 1; i <= 20; ++i)
        desk.make(*desk.book, "decision", desk.team,
                  {{"title", "Vedtak " + std::to_string(i)},
                   {"date", "2026-03-" + std::string(i < 10 ? "0" : "") + std::to_string(i)}});
    desk.make(*desk.book, "decision", desk.team, {{"title", "I fjor"}, {"date", "2025-03-01"}});
    const std::string text = reportText(*desk.book, ReportKind::Steering);
    CHECK(text.find("20.3.2026 Vedtak 20.") != std::string::npos);
    CHECK(text.find("Og 8 vedtak til i vedtaksloggen.") != std::string::npos);
    CHECK(text.find("I fjor") == std::string::npos);
    CHECK(static_cast<std::size_t>(std::ranges::count(text, '\n')) <= kSteeringLinesMax);
}

TEST_CASE("T31 a closed year does not change after late edits: they show as corrections") {
    YearDesk desk;
    const Id visit = desk.make(*desk.book, "visit", desk.scope, {{"date", "2026-02-03"}, {"status", "done"}});
    const Id report =
        lockPeriod(*desk.book, desk.team, "Årsrapport 2026", kFrom, kTo, Insight::of(*desk.book), {1})
            .value();
    const auto text = [&] { return reportText(*desk.book, ReportKind::Yearly); };
    CHECK(text().find("Ingen endringer etter at perioden ble lukket.") != std::string::npos);
    const Id late = desk.make(*desk.book, "visit", desk.scope, {{"date", "2026-05-05"}, {"status", "done"}});
    const Record held = desk.book->read(report).value();
    const auto changed = corrections(held, Insight::of(*desk.book));
    CHECK(std::ranges::find(changed, Correction{"visits", "", 1, 2}) != changed.end());
    CHECK(std::ranges::count(lockedFigures(held), ReportFigure{"visits", "", 1, {}}) == 1);
    CHECK(text().find("Hvor mange besøk har vi gjennomført?\t\t1\t2") != std::string::npos);
    const auto counted = opened(paperOf(*desk.book, ReportKind::Yearly), "Rettelser");
    CHECK(std::ranges::count(counted, late.toString()) == 1);
    CHECK_FALSE(desk.book->commit(Change{.record = report, .fields = {{"figures", "[]"}}}));
    CHECK(
        lockPeriod(*desk.book, desk.team, "Igjen", {2026, 6, 1}, {2027, 5, 31}, Insight::of(*desk.book), {2})
            .error()
            .place == "report.from");
    REQUIRE(desk.book->remove(visit));
    CHECK(corrections(held, Insight::of(*desk.book)).empty()); // one came, one went: the number is the same
}

TEST_CASE("T42 the report of methods names those in use, and criteria that ask for a function are flagged") {
    YearDesk desk;
    desk.interview(desk.scope, {2026, 2, 1},
                   {{"sirk_metoder", "ombruk leie"}, {"dialog_former", "konferanse"}});
    desk.interview(desk.vinje, {2026, 2, 1}, {{"sirk_metoder", "ombruk"}, {"dialog_former", "ingen"}});
    const auto methods = Insight::of(*desk.book).byGroup("methods", {.from = kFrom, .to = kTo});
    CHECK(methods ==
          std::vector<std::pair<std::string, double>>{{"ombruk", 2}, {"konferanse", 1}, {"leie", 1}});
    CHECK(LibraryDesk::item(*desk.book, "criterion", "MOB-01").isTrue("functional"));
    CHECK_FALSE(LibraryDesk::item(*desk.book, "criterion", "TRA-01").isTrue("functional"));
}
