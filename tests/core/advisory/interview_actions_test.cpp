// SPDX-License-Identifier: Apache-2.0
#include "tests/core/advisory/tokke.h"

using namespace feltbok;
using namespace feltbok::testing;
using namespace feltbok::advisory;

namespace {

constexpr const char* kForm = R"xml(<h:html xmlns="http://www.w3.org/2002/xforms"
    xmlns:h="http://www.w3.org/1999/xhtml" xmlns:jr="http://openrosa.org/javarosa"><h:head>
  <h:title>Befaring</h:title><model>
  <instance><data id="befaring"><start/><nummer/><idag/><naa/><dato/><svar/><sett/><rad jr:template=""><nr/></rad></data></instance>
  <bind nodeset="/data/start" type="dateTime" jr:preload="timestamp" jr:preloadParams="start"/>
  <bind nodeset="/data/nummer" type="string" jr:preload="uid"/>
  <bind nodeset="/data/idag" type="string" calculate="once(today())"/>
  <bind nodeset="/data/naa" type="string" calculate="today()"/>
  <bind nodeset="/data/dato" type="date"/>
  <setvalue event="odk-instance-first-load" ref="/data/dato" value="today()"/>
</model></h:head><h:body>
  <input ref="/data/dato"><label>Dato</label></input>
  <input ref="/data/svar"><label>Svar</label>
    <setvalue event="xforms-value-changed" ref="/data/sett" value="today()"/></input>
  <input ref="/data/sett"><label>Sett</label></input>
  <group ref="/data/rad"><label>Rad</label><repeat nodeset="/data/rad">
    <setvalue event="odk-new-repeat" ref="/data/rad/nr" value="today()"/>
    <input ref="/data/rad/nr"><label>Nr</label></input></repeat></group>
</h:body></h:html>)xml";

constexpr std::int64_t kDayMs = 86'400'000;

std::unique_ptr<InterviewBook> opened(AdvisoryWorld& world, Store& store, const Id& interview) {
    return world.opened(store, interview, formOf(kForm));
}

std::string valueOf(const InterviewBook& book, const std::string& ref) {
    INFO(ref);
    REQUIRE(book.session().find(ref));
    return std::string(book.session().value(book.session().find(ref)));
}

} // namespace

TEST_CASE("P1 an interview that goes on another day, elsewhere too, was begun when it was begun") {
    AdvisoryWorld world;
    const auto mine = world.tablet("rådgiver");
    const auto theirs = world.tablet("kollega");
    const Id interview = *InterviewBook::begin(*mine, world.visit(*mine), world.scope, *formOf(kForm));
    const auto first = opened(world, *mine, interview);
    CHECK(valueOf(*first, "/data/dato") == "2026-11-20");
    world.carry(*mine, *theirs);
    world.clock.advance(kDayMs);
    for (Store* store : {mine.get(), theirs.get()}) {
        const auto book = opened(world, *store, interview);
        CHECK(valueOf(*book, "/data/dato") == "2026-11-20");
        CHECK(valueOf(*book, "/data/idag") == "2026-11-20");
        CHECK(valueOf(*book, "/data/start").substr(0, 10) == "2026-11-20");
        CHECK(valueOf(*book, "/data/naa") == "2026-11-21");
        CHECK(valueOf(*book, "/data/nummer").starts_with("uuid:"));
        CHECK(valueOf(*book, "/data/nummer") == valueOf(*first, "/data/nummer"));
        CHECK(store->drafts().empty()); // looking at it writes nothing
    }
}

TEST_CASE("P1 what an answer or a new round has set elsewhere in the form is kept with it") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    const Id interview = *InterviewBook::begin(*store, world.visit(*store), world.scope, *formOf(kForm));
    {
        const auto book = opened(world, *store, interview);
        REQUIRE(book->answer("/data/svar", "ja"));
        REQUIRE(book->addRepeat("/data/rad", world.clock.now(), world.random));
        CHECK(valueOf(*book, "/data/sett") == "2026-11-20");
        CHECK(valueOf(*book, "/data/rad[1]/nr") == "2026-11-20");
    }
    world.clock.advance(kDayMs);
    const auto book = opened(world, *store, interview);
    CHECK(valueOf(*book, "/data/sett") == "2026-11-20");
    CHECK(valueOf(*book, "/data/rad[1]/nr") == "2026-11-20");
}
