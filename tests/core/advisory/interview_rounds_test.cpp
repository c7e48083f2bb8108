// SPDX-License-Identifier: Apache-2.0
// Rounds that the form makes as long as the last one asks for one more, kept and shared.
#include "core/advisory/visits.h"
#include "tests/core/advisory/tokke.h"

using namespace feltbok;
using namespace feltbok::testing;
using namespace feltbok::advisory;

namespace {

constexpr const char* kForm =
    R"xml(<h:html xmlns="http://www.w3.org/2002/xforms"
    xmlns:h="http://www.w3.org/1999/xhtml" xmlns:jr="http://openrosa.org/javarosa"><h:head>
  <h:title>Avtaler</h:title><model>
  <instance><data id="avtaler"><antall/><n/><avtale jr:template=""><hva/><mer/></avtale></data></instance>
  <bind nodeset="/data/antall" calculate="count(/data/avtale)"/>
  <bind nodeset="/data/n" calculate="if(/data/antall = 0 or /data/avtale[position() = /data/antall]/mer = 'ja', /data/antall + 1, /data/antall)"/>
</model></h:head><h:body>
  <group ref="/data/avtale"><label>Avtale</label><repeat nodeset="/data/avtale" jr:count="/data/n">
    <input ref="/data/avtale/hva"><label>Hva</label></input>
    <input ref="/data/avtale/mer"><label>Flere?</label></input></repeat></group>
</h:body></h:html>)xml";

std::vector<std::string> told(const InterviewBook& book) {
    std::vector<std::string> values;
    for (const QuestionState& row : book.state().rows)
        if (row.key.starts_with("/data/avtale/hva")) values.push_back(row.value);
    return values;
}

} // namespace

TEST_CASE("P1 rounds that the last one asked for are there again, and on another tablet") {
    AdvisoryWorld world;
    const auto form = formOf(kForm);
    auto ada = world.tablet("Ada");
    auto bo = world.tablet("Bo");
    const auto visit = startVisit(*ada, municipalities(), world.scope, {2026, 11, 20});
    REQUIRE(visit);
    const auto interview = InterviewBook::begin(*ada, *visit, world.scope, *form);
    REQUIRE(interview);
    world.carry(*ada, *bo);
    const auto answer = [&](InterviewBook& book, const char* key, const char* value) {
        INFO(key);
        world.clock.advance(10);
        REQUIRE(book.answer(key, value));
        REQUIRE(book.leave(key));
    };
    {
        const auto book = world.opened(*ada, *interview, form);
        answer(*book, "/data/avtale/hva[#1]", "Kjøretøy");
        answer(*book, "/data/avtale/mer[#1]", "ja");
        answer(*book, "/data/avtale/hva[#2]", "Mat");
        answer(*book, "/data/avtale/mer[#2]", "ja");
        answer(*book, "/data/avtale/hva[#3]", "IKT");
        answer(*book, "/data/avtale/mer[#1]", "nei"); // only the last one is asked
        CHECK(told(*book) == std::vector<std::string>{"Kjøretøy", "Mat", "IKT"});
    }
    CHECK(told(*world.opened(*ada, *interview, form)) == std::vector<std::string>{"Kjøretøy", "Mat", "IKT"});

    // Who has it open meanwhile sees the rounds come, whatever asked for them once.
    const std::shared_ptr<InterviewBook> open = world.opened(*bo, *interview, form);
    bo->setChangeListener([&](const std::vector<Record>& changed) { (void)open->take(changed); });
    CHECK(told(*open).size() == 1);
    world.carry(*ada, *bo);
    CHECK(told(*open) == std::vector<std::string>{"Kjøretøy", "Mat", "IKT"});
    CHECK(told(*world.opened(*bo, *interview, form)) == std::vector<std::string>{"Kjøretøy", "Mat", "IKT"});
}
