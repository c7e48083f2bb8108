// SPDX-License-Identifier: Apache-2.0
#include "core/results/report.h"
#include "tests/core/library/desk.h"

#include <fstream>
#include <sstream>

using namespace feltbok;
using namespace feltbok::testing;
using namespace feltbok::results;

namespace {

const Date kFrom{2026, 1, 1};
const Date kTo{2026, 12, 31};

// A small year in which everything that a report tells of has happened once or twice.
struct GoldenYear : LibraryDesk {
    std::unique_ptr<Store> book = store();

    void effect(const char* title, const char* quality, const char* assumptions, const char* unit,
                double activity, double factor) {
        const Id effect = make(*book, "effect", scope,
                               {{"title", title},
                                {"quality", quality},
                                {"year", 2026},
                                {"period", "year"},
                                {"assumptions", assumptions}});
        make(*book, "effectTerm", scope,
             {{"effect", effect.toString()},
              {"side", "before"},
              {"activity", activity},
              {"unit", unit},
              {"factorValue", factor},
              {"factorUnit", std::string("kg CO2e/") + unit}});
    }

    GoldenYear() {
        const Id visit = make(*book, "visit", scope, {{"date", "2026-02-03"}, {"status", "done"}});
        make(*book, "participant", scope,
             {{"visit", visit.toString()}, {"level", "strategic"}, {"count", 3}});
        make(*book, "need", scope,
             {{"title", "Krav til varebiler"}, {"visit", visit.toString()}, {"area", "transport"}});
        make(*book, "visit", vinje, {{"date", "2026-03-10"}, {"status", "closed"}});
        make(*book, "advice", scope,
             {{"date", "2026-02-03"}, {"code", "TRA-01"}, {"text", "Krev nullutslipp"}});
        make(*book, "procurement", scope,
             {{"title", "Varebiler"},
              {"status", "awarded"},
              {"awarded", "2026-09-01"},
              {"requirementUsed", "yes"}});
        make(*book, "procurement", scope,
             {{"title", "Møbler"}, {"status", "awarded"}, {"awarded", "2026-10-01"}});
        effect("Elektriske varebiler", "calculated", "Ni biler, 15 000 km i året.", "l", 9450, 2.66);
        effect("Varmepumpe", "measured", "", "kWh", 312000, 0.015);
        make(*book, "target", team,
             {{"title", "Alle kommuner"},
              {"indicator", "municipalitiesVisited"},
              {"unit", "kommuner"},
              {"amount", 41},
              {"to", "2029-12-31"}});
        make(*book, "hours", team,
             {{"date", "2026-02-03"}, {"hours", 7.5}, {"who", "Rådgiver IK"}, {"work", "visit"}});
        make(*book, "hours", team,
             {{"date", "2026-03-10"}, {"hours", 6}, {"who", "Rådgiver MH"}, {"work", "visit"}});
        make(*book, "decision", team,
             {{"title", "Plan for 2027"}, {"date", "2026-11-20"}, {"text", "Vinje og Tokke følges opp."}});
        make(*book, "report", team,
             {{"title", "Rapport 2026"},
              {"type", "funder"},
              {"from", kFrom.toString()},
              {"to", kTo.toString()},
              {"resultsNow", "To kommuner bruker kravene."}});
    }
};

std::string golden(const std::string& name) {
    std::ifstream file("tests/core/results/golden/" + name + ".txt", std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

} // namespace

// To see what has changed: FELTBOK_REPORTS=DIR writes the reports there.
TEST_CASE("the report of each kind says what it said") {
    GoldenYear year;
    const Insight insight = Insight::of(*year.book);
    const auto check = [&](const char* name, ReportKind kind, const Insight& now) {
        const auto paper = reportDocument(*year.book, now,
                                          {.kind = kind,
                                           .from = kFrom,
                                           .to = kTo,
                                           .municipality = year.scope,
                                           .municipalityName = "Tokke",
                                           .sender = "Knutepunkt Telemark"});
        REQUIRE(paper);
        CHECK(paper->archive.sender == "Knutepunkt Telemark");
        const std::string text = document::plainText(*paper) + "\n" + document::archiveText(paper->archive);
        if (const char* folder = std::getenv("FELTBOK_REPORTS"))
            std::ofstream(std::string(folder) + "/" + name + ".txt", std::ios::binary) << text;
        CHECK(text == golden(name));
    };
    check("funder", ReportKind::Funder, insight);
    check("steering", ReportKind::Steering, insight);
    check("municipality", ReportKind::Municipality, insight);
    check("yearly-open", ReportKind::Yearly, insight);
    REQUIRE(lockPeriod(*year.book, year.team, "Årsrapport 2026", kFrom, kTo, insight, {1}));
    year.make(*year.book, "visit", year.scope, {{"date", "2026-05-05"}, {"status", "done"}});
    check("yearly-corrected", ReportKind::Yearly, Insight::of(*year.book));
}
