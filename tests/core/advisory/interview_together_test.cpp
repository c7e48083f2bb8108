// SPDX-License-Identifier: Apache-2.0
// An interview over days and tablets: the last visit, two people in one, finished and opened again.
#include "core/advisory/visits.h"
#include "tests/core/advisory/tokke.h"

#include <algorithm>
#include <utility>

using namespace feltbok;
using namespace feltbok::testing;
using namespace feltbok::advisory;

namespace {

constexpr const char* kForm =
    R"xml(<h:html xmlns="http://www.w3.org/2002/xforms"
    xmlns:h="http://www.w3.org/1999/xhtml" xmlns:jr="http://openrosa.org/javarosa"><h:head>
  <h:title>Innkjøp</h:title><model>
  <instance><data id="innkjop"><navn/><biler/><om><merke/></om><antall/><hvem/><sted/>
    <rad jr:template=""><vare/></rad></data></instance>
  <instance id="__last-saved" src="jr://instance/last-saved"/>
  <bind nodeset="/data/navn" required="true()"/><bind nodeset="/data/antall" type="int" constraint=". &lt; 100"/>
  <bind nodeset="/data/om" relevant="/data/biler = 'ja'"/>
  <setvalue event="odk-instance-first-load" ref="/data/hvem" value="instance('__last-saved')/data/hvem"/>
  <odk:setgeopoint xmlns:odk="http://www.opendatakit.org/xforms" event="odk-instance-first-load"
    ref="/data/sted"/>
  <bind nodeset="/data/sted" type="geopoint"/>
</model></h:head><h:body>
  <input ref="/data/navn"><label>Hva heter kommunen?</label></input>
  <select1 ref="/data/biler"><label>Har dere biler?</label>
    <item><label>Ja, noen</label><value>ja</value></item><item><label>Nei</label><value>nei</value></item></select1>
  <group ref="/data/om"><label>Om bilene</label><input ref="/data/om/merke"><label>Merke</label></input></group>
  <input ref="/data/antall"><label>Hvor mange innkjøpere?</label></input>
  <input ref="/data/hvem"><label>Hvem spør?</label></input>
  <group ref="/data/rad"><label>Vare</label><repeat nodeset="/data/rad">
    <input ref="/data/rad/vare"><label>Navn</label></input></repeat></group>
</h:body></h:html>)xml";

/// Two advisors, each with a tablet, in one municipality.
struct Together {
    Id begun(Store& store, const Date& day) const {
        const auto visit = startVisit(store, municipalities(), world.scope, day);
        REQUIRE(visit);
        const auto interview = InterviewBook::begin(store, *visit, world.scope, *form);
        REQUIRE(interview);
        return *interview;
    }
    /// A tablet's interview follows its store, as the app has it.
    std::shared_ptr<InterviewBook> opened(Store& store, const Id& interview) {
        std::shared_ptr<InterviewBook> book = world.opened(store, interview, form);
        store.setChangeListener([held = std::weak_ptr(book)](const std::vector<Record>& changed) {
            if (const auto open = held.lock()) (void)open->take(changed);
        });
        return book;
    }
    void meet() {
        world.carry(*ada, *bo);
        world.carry(*bo, *ada);
    }
    /// One interview on both tablets.
    std::pair<std::shared_ptr<InterviewBook>, std::shared_ptr<InterviewBook>> openedByBoth() {
        const Id id = begun(*ada, {2026, 11, 20});
        meet();
        return {opened(*ada, id), opened(*bo, id)};
    }
    void answer(InterviewBook& book, const std::string& key, const std::string& value) {
        INFO(key);
        world.clock.advance(10);
        REQUIRE(book.answer(key, value));
        REQUIRE(book.leave(key));
    }
    void addRound(InterviewBook& book, const std::string& vare) {
        world.clock.advance(10);
        REQUIRE(book.addRepeat("/data/rad", world.clock.now(), world.random));
        const forms::NodeRef range = book.session().find("/data/rad");
        answer(book,
               keyOf(book.session().answerPath(
                   book.session().children(book.session().children(range).back()).front())),
               vare);
    }

    AdvisoryWorld world;
    std::unique_ptr<Store> ada = world.tablet("Ada");
    std::unique_ptr<Store> bo = world.tablet("Bo");
    std::shared_ptr<const forms::Form> form = formOf(kForm);
};

QuestionState row(const InterviewBook& book, const std::string& key) {
    return AdvisoryWorld::question(book, key);
}

std::vector<std::string> wares(const InterviewBook& book) {
    std::vector<std::string> names;
    for (const QuestionState& row : book.state().rows)
        if (row.key.starts_with("/data/rad/vare")) names.push_back(row.value);
    return names;
}

} // namespace

TEST_CASE("an interview knows what was answered on the visit before, and takes it over where one asks") {
    Together day;
    const Id before = day.begun(*day.ada, {2025, 3, 12});
    {
        const auto book = day.opened(*day.ada, before);
        day.answer(*book, "/data/navn", "Tokke");
        day.answer(*book, "/data/biler", "ja");
        day.answer(*book, "/data/om/merke", "Blå");
        day.answer(*book, "/data/antall", "2");
        day.addRound(*book, "Papir");
    }
    const auto book = day.opened(*day.ada, day.begun(*day.ada, {2026, 11, 20}));
    CHECK(book->state().lastDate == "2025-03-12");
    CHECK(row(*book, "/data/biler").lastText == "Ja, noen");
    CHECK(row(*book, "/data/biler").canUseLast);
    day.answer(*book, "/data/antall", "5");
    CHECK(row(*book, "/data/antall").changed);
    CHECK_FALSE(row(*book, "/data/antall").canUseLast);

    SECTION("one question") {
        REQUIRE(book->useLast("/data/biler"));
        CHECK(row(*book, "/data/biler").value == "ja");
        CHECK_FALSE(row(*book, "/data/biler").changed);
        CHECK(row(*book, "/data/om/merke").value.empty());
        CHECK(row(*day.opened(*day.ada, book->head().id), "/data/biler").value == "ja");
        REQUIRE(book->undo());
        CHECK(row(*book, "/data/biler").value.empty());
    }
    SECTION("all of it, in one step; what has been answered stays") {
        REQUIRE(book->useLast("/data"));
        CHECK(row(*book, "/data/om/merke").value == "Blå");
        CHECK(row(*book, "/data/antall").value == "5");
        CHECK(wares(*book) == std::vector<std::string>{"Papir"});
        CHECK(wares(*day.opened(*day.ada, book->head().id)) == std::vector<std::string>{"Papir"});
    }
    SECTION("and not of an interview in between that nobody answered in") {
        (void)day.begun(*day.ada, {2026, 11, 19});
        CHECK(day.opened(*day.ada, book->head().id)->state().lastDate == "2025-03-12");
    }
    SECTION("until answers to that one come from another tablet") {
        const Id between = day.begun(*day.bo, {2026, 11, 19});
        day.world.carry(*day.bo, *day.ada);
        const auto open = day.opened(*day.ada, book->head().id);
        REQUIRE(open->state().lastDate == "2025-03-12");
        const auto bo = day.opened(*day.bo, between);
        day.answer(*bo, "/data/biler", "nei");
        day.world.carry(*day.bo, *day.ada);
        CHECK(open->state().lastDate == "2026-11-19");
        CHECK(row(*open, "/data/biler").lastText == "Nei");
    }
}

TEST_CASE("last year's rounds are all taken over, and undo and redo take them all") {
    Together day;
    const Id before = day.begun(*day.ada, {2025, 3, 12});
    {
        const auto book = day.opened(*day.ada, before);
        for (const char* vare : {"Papir", "Biler", "Strøm"})
            day.addRound(*book, vare);
    }
    const std::vector<std::string> all{"Papir", "Biler", "Strøm"};
    const auto book = day.opened(*day.ada, day.begun(*day.ada, {2026, 11, 20}));
    REQUIRE(book->useLast("/data"));
    CHECK(wares(*book) == all);
    CHECK(wares(*day.opened(*day.ada, book->head().id)) == all);
    REQUIRE(book->undo());
    CHECK(wares(*book).empty());
    REQUIRE(book->redo());
    CHECK(wares(*book) == all);
}

TEST_CASE("undo goes past what somebody else has answered since, told once") {
    Together day;
    const auto [ada, bo] = day.openedByBoth();
    day.answer(*ada, "/data/antall", "5");
    day.answer(*ada, "/data/navn", "Tokke");
    day.meet();
    day.answer(*bo, "/data/navn", "Vinje");
    day.meet();
    REQUIRE(row(*ada, "/data/navn").value == "Vinje");
    CHECK(ada->undo().error().code == ErrorCode::Refused);
    REQUIRE(ada->undo());
    CHECK(row(*ada, "/data/antall").value.empty());
    CHECK(row(*ada, "/data/navn").value == "Vinje");
}

TEST_CASE("P3 undo takes no round that somebody else has written in, neither away nor in twice") {
    Together day;
    const auto [ada, bo] = day.openedByBoth();
    day.world.clock.advance(10);
    REQUIRE(ada->addRepeat("/data/rad", day.world.clock.now(), day.world.random));
    day.meet();
    const forms::NodeRef round = ada->session().children(ada->session().find("/data/rad")).front();
    const std::string key = keyOf(ada->session().answerPath(round));
    const std::string vare = keyOf(ada->session().answerPath(ada->session().children(round).front()));

    SECTION("one that was added") {
        day.answer(*bo, vare, "Papir");
        day.meet();
        CHECK(ada->undo().error().code == ErrorCode::Refused);
    }
    SECTION("one that was removed, and that his writing has brought back") {
        day.answer(*ada, vare, "Biler");
        day.meet();
        day.answer(*bo, vare, "Papir");
        day.world.clock.advance(10);
        REQUIRE(ada->removeRepeat(key));
        day.meet();
        CHECK(ada->undo().error().code == ErrorCode::Refused);
    }
    day.meet();
    for (const InterviewBook* book : {ada.get(), bo.get()})
        CHECK(wares(*book) == std::vector<std::string>{"Papir"});
}

TEST_CASE("P3 a tablet that begins the interview late, without network, does not open it again") {
    Together day;
    const auto visit = startVisit(*day.ada, municipalities(), day.world.scope, {2026, 11, 20});
    REQUIRE(visit);
    day.meet();
    const Id id = *InterviewBook::begin(*day.ada, *visit, day.world.scope, *day.form);
    {
        const auto ada = day.opened(*day.ada, id);
        day.answer(*ada, "/data/navn", "Tokke");
        REQUIRE(ada->finish());
    }
    day.world.clock.advance(1000);
    CHECK(*InterviewBook::begin(*day.bo, *visit, day.world.scope, *day.form) == id);
    day.meet();
    for (Store* store : {day.ada.get(), day.bo.get()}) {
        CHECK(day.opened(*store, id)->state().finished);
        CHECK(store->conflicted().empty());
    }
}

TEST_CASE("P1 a text that is being written when a colleague finishes the interview is kept to its end") {
    Together day;
    const auto [ada, bo] = day.openedByBoth();
    day.answer(*ada, "/data/navn", "Tokke");
    REQUIRE(bo->answer("/data/hvem", "B"));
    REQUIRE(ada->finish());
    day.world.carry(*day.ada, *day.bo);
    REQUIRE(bo->state().finished);
    REQUIRE(bo->answer("/data/hvem", "Bo Berg"));
    REQUIRE(bo->leave("/data/hvem"));
    CHECK_FALSE(bo->answer("/data/antall", "5"));
    day.meet();
    for (const InterviewBook* book : {ada.get(), bo.get()}) {
        CHECK(book->state().finished);
        CHECK(row(*book, "/data/hvem").value == "Bo Berg");
    }
}

TEST_CASE("an interview that is opened again without a word of why is open") {
    Together day;
    const Id id = day.begun(*day.ada, {2026, 11, 20});
    const auto book = day.opened(*day.ada, id);
    day.answer(*book, "/data/navn", "Tokke");
    REQUIRE(book->finish());
    REQUIRE(day.ada->commit(Change{.record = id, .fields = {{"status", "underway"}}}));
    CHECK_FALSE(book->state().finished);
    day.answer(*book, "/data/navn", "Vinje");
}

TEST_CASE("an interview is finished when nothing is missing or wrong, and opened again for a reason") {
    Together day;
    const Id id = day.begun(*day.ada, {2026, 11, 20});
    const auto book = day.opened(*day.ada, id);
    day.answer(*book, "/data/biler", "ja");
    day.answer(*book, "/data/om/merke", "Blå");
    day.answer(*book, "/data/biler", "nei");
    day.answer(*book, "/data/antall", "mange");
    CHECK_FALSE(book->finish());
    CHECK(row(*book, "/data/navn").missing);
    CHECK(row(*book, "/data/antall").violated);
    day.answer(*book, "/data/navn", "Tokke");
    CHECK_FALSE(book->finish());
    day.answer(*book, "/data/antall", "5");
    CHECK(book->state().unasked == 1);
    REQUIRE(book->finish());

    const auto again = day.opened(*day.ada, id);
    for (const InterviewBook* held : {book.get(), again.get()}) {
        CHECK(held->state().finished);
        CHECK(row(*held, "/data/navn").readonly);
        CHECK(held->session().value(held->session().find("/data/om/merke")).empty());
    }
    CHECK_FALSE(again->answer("/data/navn", "Vinje"));
    CHECK_FALSE(again->addRepeat("/data/rad", day.world.clock.now(), day.world.random));
    CHECK_FALSE(again->reopen("  "));
    REQUIRE(again->reopen("Feil navn"));
    day.answer(*again, "/data/navn", "Vinje");
    const auto endings = day.opened(*day.ada, id)->state().endings;
    REQUIRE(endings.size() == 2);
    CHECK(endings[0].finished);
    CHECK(endings[1].reason == "Feil navn");
    CHECK(endings[1].who == day.ada->author());
}

TEST_CASE("P3 two people in one interview: each sees the other's answers, and rounds that both add stay") {
    Together day;
    const auto [ada, bo] = day.openedByBoth();
    day.answer(*ada, "/data/navn", "Tokke");
    day.addRound(*ada, "Papir");
    day.answer(*bo, "/data/antall", "5");
    day.addRound(*bo, "Biler");
    day.meet();
    for (const InterviewBook* book : {ada.get(), bo.get()}) {
        CHECK(row(*book, "/data/navn").value == "Tokke");
        CHECK(row(*book, "/data/antall").value == "5");
        CHECK(wares(*book) == std::vector<std::string>{"Papir", "Biler"});
        CHECK(row(*book, "/data/navn").answeredBy == day.ada->author());
        CHECK(row(*book, "/data/antall").answeredBy == day.bo->author());
        CHECK(book->state().several);
    }
    CHECK(day.ada->conflicted().empty());

    SECTION("one round that one removes stays if the other writes in it meanwhile") {
        const forms::NodeRef range = ada->session().find("/data/rad");
        const forms::NodeRef round = ada->session().children(range).front();
        const std::string key = keyOf(ada->session().answerPath(round));
        const std::string vare = keyOf(ada->session().answerPath(ada->session().children(round).front()));
        day.answer(*bo, vare, "Resirkulert papir");
        day.world.clock.advance(10);
        REQUIRE(ada->removeRepeat(key));
        CHECK(wares(*ada) == std::vector<std::string>{"Biler"});
        day.meet();
        for (const InterviewBook* book : {ada.get(), bo.get()})
            CHECK(wares(*book) == std::vector<std::string>{"Resirkulert papir", "Biler"});
    }
    SECTION("one round that one removes is gone for both") {
        const forms::NodeRef round = ada->session().children(ada->session().find("/data/rad")).front();
        REQUIRE(ada->removeRepeat(keyOf(ada->session().answerPath(round))));
        day.meet();
        CHECK(wares(*bo) == std::vector<std::string>{"Biler"});
    }
    SECTION("and one who finishes it finishes it for both") {
        REQUIRE(ada->finish());
        day.meet();
        CHECK(bo->state().finished);
        CHECK_FALSE(bo->answer("/data/navn", "Vinje"));
        day.world.clock.advance(10);
        REQUIRE(bo->reopen("Feil navn"));
        day.meet();
        CHECK_FALSE(ada->state().finished);
        REQUIRE(ada->state().endings.size() == 2);
        CHECK(ada->state().endings[1].reason == "Feil navn");
    }
}

TEST_CASE("questions begin with the answers of the interview that was finished last, and keep them") {
    Together day;
    const Id first = day.begun(*day.ada, {2026, 11, 19});
    {
        const auto book = day.opened(*day.ada, first);
        day.answer(*book, "/data/navn", "Tokke");
        day.answer(*book, "/data/hvem", "Ada");
        REQUIRE(book->finish());
    }
    day.world.clock.advance(1000);
    const Id second = day.begun(*day.ada, {2026, 11, 20});
    CHECK(row(*day.opened(*day.ada, second), "/data/hvem").value == "Ada");
    {
        const auto book = day.opened(*day.ada, first);
        REQUIRE(book->reopen("Feil navn"));
    }
    CHECK(row(*day.opened(*day.ada, second), "/data/hvem").value == "Ada");
    day.meet();
    CHECK(row(*day.opened(*day.bo, second), "/data/hvem").value == "Ada");
}

TEST_CASE("a form that wants the place waits for it, once") {
    Together day;
    const Id id = day.begun(*day.ada, {2026, 11, 20});
    const auto book = day.opened(*day.ada, id);
    CHECK(book->state().awaitsPosition);
    REQUIRE(book->givePosition("59.4321 8.0123 312 5"));
    CHECK_FALSE(book->state().awaitsPosition);
    REQUIRE(day.ada->cutAllDrafts());
    const auto again = day.opened(*day.ada, id);
    CHECK_FALSE(again->state().awaitsPosition);
    CHECK(again->session().value(again->session().find("/data/sted")) == "59.4321 8.0123 312 5");
}
