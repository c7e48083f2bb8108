// SPDX-License-Identifier: Apache-2.0
// What a session takes from around it: files, the device's position, the interview before, the clock; and
// what it gives: entities and the log.
#include "core/forms/session/audit.h"
#include "core/forms/session/entities.h"
#include "tests/core/session_fixture.h"

using namespace feltbok;
using namespace feltbok::forms;
using test::answer;
using test::xform;

namespace {

Session sessionOf(test::SessionWorld& world, const std::string& xml, const Form::Attachments& files = {},
                  const std::function<void(SessionContext&)>& change = {}) {
    const auto form = Form::load(xml, files);
    if (!form) UNSCOPED_INFO(form.error().message << " " << form.error().place);
    REQUIRE(form.has_value());
    SessionContext context{world.clock, world.random, "Europe/Oslo", {}, {}};
    if (change) change(context);
    auto session = Session::start(*form, context);
    REQUIRE(session.has_value());
    return std::move(*session);
}

std::string valueOf(const Session& session, std::string_view ref) {
    return std::string(session.effectiveValue(session.find(ref)));
}

const std::string kPosition = xform("<a/><sted/>", R"x(<bind nodeset="/data/sted" type="geopoint"/>)x",
                                    R"x(<input ref="/data/a"><label>A</label>
              <odk:setgeopoint event="xforms-value-changed" ref="/data/sted"/></input>)x");

} // namespace

TEST_CASE("a position asked for by an action is filled in at once, or when it is found") {
    test::SessionWorld world;
    Session late = sessionOf(world, kPosition);
    answer(late, "/data/a", "x");
    REQUIRE(late.awaitsPosition().size() == 1);
    CHECK(valueOf(late, "/data/sted").empty());
    (void)late.givePosition("59.4 8.6 120 5");
    CHECK(valueOf(late, "/data/sted") == "59.4 8.6 120 5");
    CHECK(late.awaitsPosition().empty());

    Session once = sessionOf(world, kPosition, {}, [](SessionContext& context) {
        context.position = [] { return std::string("60 10 0 3"); };
    });
    answer(once, "/data/a", "x");
    CHECK(valueOf(once, "/data/sted") == "60 10 0 3");
}

TEST_CASE("choices come from GeoJSON with geometry and properties") {
    test::SessionWorld world;
    const auto files = [](std::string_view name) -> std::optional<std::string> {
        if (name != "steder.geojson") return {};
        return R"({"type":"FeatureCollection","features":[
            {"type":"Feature","id":"t","properties":{"title":"Tokke","tall":3},
             "geometry":{"type":"Point","coordinates":[8.6,59.4]}},
            {"type":"Feature","properties":{"id":"v","title":"Vinje"},
             "geometry":{"type":"LineString","coordinates":[[8,59],[9,60,12]]}}]})";
    };
    Session session = sessionOf(
        world,
        xform(
            "<sted/><hvor/><tall/>",
            R"x(<instance id="steder" src="jr://file/steder.geojson"/>
                  <bind nodeset="/data/hvor" calculate="instance('steder')/root/item[id = /data/sted]/geometry"/>
                  <bind nodeset="/data/tall" calculate="instance('steder')/root/item[id = /data/sted]/tall"/>)x",
            R"x(<select1 ref="/data/sted"><label>Sted</label><itemset nodeset="instance('steder')/root/item">
                  <value ref="id"/><label ref="title"/></itemset></select1>)x"),
        files);
    REQUIRE(session.choices(session.find("/data/sted")).size() == 2);
    CHECK(session.choice(session.find("/data/sted"), 0).label == "Tokke");
    answer(session, "/data/sted", "t");
    CHECK(valueOf(session, "/data/hvor") == "59.4 8.6 0 0");
    CHECK(valueOf(session, "/data/tall") == "3");
    answer(session, "/data/sted", "v");
    CHECK(valueOf(session, "/data/hvor") == "59 8 0 0; 60 9 12 0");
    const auto broken = Form::load(xform("<a/>", R"(<instance id="s" src="jr://file/s.geojson"/>)", ""),
                                   [](std::string_view) { return std::optional<std::string>("[1]"); });
    REQUIRE_FALSE(broken.has_value());
    CHECK(broken.error().place == "s.geojson");
}

TEST_CASE("a question begins with the answer of the interview before") {
    test::SessionWorld world;
    const std::string form = xform("<navn/><antall/>",
                                   R"x(<instance id="__last-saved" src="jr://instance/last-saved"/>
                  <bind nodeset="/data/antall" calculate="count(instance('__last-saved')/data/*)"/>
                  <setvalue event="odk-instance-first-load" ref="/data/navn"
                            value="instance('__last-saved')/data/navn"/>)x",
                                   R"x(<input ref="/data/navn"><label>Navn</label></input>)x");
    Session first = sessionOf(world, form);
    CHECK(valueOf(first, "/data/navn").empty());
    CHECK(valueOf(first, "/data/antall") == "0");
    answer(first, "/data/navn", "Tokke");
    Session second = sessionOf(world, form, {},
                               [&](SessionContext& context) { context.lastSaved = first.submissionXml(); });
    CHECK(valueOf(second, "/data/navn") == "Tokke");
    CHECK(valueOf(second, "/data/antall") == "2");
    CHECK(second.submissionXml().find("Tokke") != std::string::npos);
}

TEST_CASE("choices kept outside the form are looked up in itemsets.csv") {
    test::SessionWorld world;
    Session session = sessionOf(world,
                                xform("<fylke/><kommune/>", "",
                                      R"x(<input ref="/data/fylke"><label>Fylke</label></input>
                  <input ref="/data/kommune" query="instance('kommuner')/root/item[fylke = /data/fylke]">
                  <label>Kommune</label></input>)x"),
                                [](std::string_view name) -> std::optional<std::string> {
                                    if (name != "itemsets.csv") return {};
                                    return "list_name,name,label,fylke\nkommuner,tokke,Tokke,"
                                           "telemark\nkommuner,drammen,Drammen,buskerud\n"
                                           "andre,x,X,telemark\n";
                                });
    const NodeRef kommune = session.find("/data/kommune");
    CHECK(session.control(kommune) == Control::Select1);
    CHECK(session.choiceCount(kommune) == 0);
    answer(session, "/data/fylke", "telemark");
    REQUIRE(session.choices(kommune).size() == 1);
    CHECK(session.choice(kommune, 0).label == "Tokke");
}

TEST_CASE("months and weekdays are named in the interview's language") {
    struct Case {
        const char* language;
        const char* text;
    };
    const Case cases[] = {
        {"Norsk bokmål (nb)", "lør lørdag 3. okt oktober"},
        {"Norsk nynorsk (nn)", "lau laurdag 3. okt oktober"},
        {"da", "lør lørdag 3. okt oktober"},
        {"English (en)", "Sat Saturday 3. Oct October"},
        {"Kanada", "Sat Saturday 3. Oct October"},
    };
    for (const Case& one : cases) {
        INFO(one.language);
        test::SessionWorld world;
        const Session session = sessionOf(
            world,
            xform("<d/>",
                  R"x(<bind nodeset="/data/d" calculate="format-date('2026-10-03', '%a %A %e. %b %B')"/>)x",
                  ""),
            {}, [&](SessionContext& context) { context.language = one.language; });
        CHECK(valueOf(session, "/data/d") == one.text);
    }
}

TEST_CASE("the clock is the county's, in summer and in winter and in the hours between") {
    struct Case {
        std::int64_t utcMs;
        const char* now;
        const char* today;
    };
    const Case cases[] = {
        {1795165200000, "2026-11-20T10:00:00.000+01:00", "2026-11-20"},
        {1783546200000, "2026-07-08T23:30:00.000+02:00", "2026-07-08"},
        {1783549800000, "2026-07-09T00:30:00.000+02:00", "2026-07-09"},
        {1774745999000, "2026-03-29T01:59:59.000+01:00", "2026-03-29"}, // a second before summer time
        {1774746000000, "2026-03-29T03:00:00.000+02:00", "2026-03-29"},
        {1792889999000, "2026-10-25T02:59:59.000+02:00", "2026-10-25"}, // a second before winter time
        {1792890000000, "2026-10-25T02:00:00.000+01:00", "2026-10-25"},
    };
    for (const Case& one : cases) {
        INFO(one.now);
        test::SessionWorld world;
        world.clock.ms = one.utcMs;
        const Session session =
            sessionOf(world, xform("<n/><t/>", R"x(<bind nodeset="/data/n" calculate="now()"/>
                                         <bind nodeset="/data/t" calculate="today()"/>)x",
                                   ""));
        CHECK(valueOf(session, "/data/n") == one.now);
        CHECK(valueOf(session, "/data/t") == one.today);
    }
}

TEST_CASE("the start is noted at the start and the end at the end") {
    test::SessionWorld world;
    Session session = sessionOf(
        world,
        xform("<s/><e/><d/><u/>",
              R"x(<bind nodeset="/data/s" type="dateTime" jr:preload="timestamp" jr:preloadParams="start"/>
                         <bind nodeset="/data/e" type="dateTime" jr:preload="timestamp" jr:preloadParams="end"/>
                         <bind nodeset="/data/d" type="date" jr:preload="date" jr:preloadParams="today"/>
                         <bind nodeset="/data/u" jr:preload="property" jr:preloadParams="username"/>)x",
              ""),
        {}, [](SessionContext& context) { context.properties["username"] = "ola"; });
    CHECK(valueOf(session, "/data/s") == "2026-11-20T10:00:00.000+01:00");
    CHECK(valueOf(session, "/data/d") == "2026-11-20");
    CHECK(valueOf(session, "/data/u") == "ola");
    CHECK(valueOf(session, "/data/e").empty());
    world.clock.ms += 60'000;
    REQUIRE(session.finish().has_value());
    CHECK(valueOf(session, "/data/e") == "2026-11-20T10:01:00.000+01:00");
}

TEST_CASE("an interview makes and changes entities, and the list offers them to the next") {
    test::SessionWorld world;
    const auto session = [&](const std::string& attributes) {
        return sessionOf(
            world, xform("<navn/><rad jr:template=\"\"><hoyde/><meta><entity dataset=\"traer\" " +
                             attributes + " baseVersion=\"\"><label/></entity></meta></rad>",
                         R"x(<bind nodeset="/data/rad/hoyde" type="int" entities:saveto="height"/>
                             <bind nodeset="/data/rad/meta/entity/@id" calculate="concat('t', position(../../..))"/>
                             <bind nodeset="/data/rad/meta/entity/label" calculate="concat('Tre ', ../../../hoyde)"/>)x",
                         R"x(<group ref="/data/rad"><repeat nodeset="/data/rad"><input ref="/data/rad/hoyde">
                             <label>H</label></input></repeat></group>)x"));
    };
    Session makes = session(R"(id="" create="1")");
    for (const char* height : {"12", "7"}) {
        REQUIRE(makes.addRepeat(makes.find("/data/rad")).has_value());
        answer(makes,
               "/data/rad[" + std::to_string(makes.children(makes.find("/data/rad")).size()) + "]/hoyde",
               height);
    }
    const auto made = entitiesOf(makes);
    REQUIRE(made.size() == 2);
    CHECK(made[0].creates);
    CHECK(made[0].label == "Tre 12");
    CHECK(made[1].properties == std::vector<std::pair<std::string, std::string>>{{"height", "7"}});
    const std::string list = withEntities("", "traer", made);
    CHECK(list == "name,label,__version,height\nt1,Tre 12,1,12\nt2,Tre 7,1,7\n");

    Session changes = session(R"(id="" update="1")");
    REQUIRE(changes.addRepeat(changes.find("/data/rad")).has_value());
    answer(changes, "/data/rad[1]/hoyde", "13");
    CHECK(withEntities(list, "traer", entitiesOf(changes)) ==
          "name,label,__version,height\nt1,Tre 13,2,13\nt2,Tre 7,1,7\n");
    CHECK(withEntities(list, "andre", entitiesOf(changes)) == list);
}

TEST_CASE("the log says what was entered, left and changed, as the form asks") {
    test::SessionWorld world;
    Session session =
        sessionOf(world, xform("<navn/><meta><audit/></meta>",
                               R"x(<bind nodeset="/data/meta/audit" type="binary" odk:track-changes="true"
                               odk:identify-user="true"/>)x",
                               R"x(<input ref="/data/navn"><label>Navn</label></input>)x"));
    Audit audit(session.form(), world.clock);
    REQUIRE(audit.isWanted());
    audit.setUser("ola");
    audit.started();
    const NodeRef name = session.find("/data/navn");
    audit.entered(session, name);
    world.clock.ms += 2000;
    answer(session, "/data/navn", "Tokke, \"øst\"");
    audit.left(session, name);
    audit.entered(session, name);
    audit.left(session, name);
    audit.finished();
    CHECK(audit.csv() == "event,node,start,end,old-value,new-value,user\n"
                         "form start,,1795165200000,,,,ola\n"
                         "question,/data/navn,1795165200000,1795165202000,,\"Tokke, \"\"øst\"\"\",ola\n"
                         "question,/data/navn,1795165202000,1795165202000,,,ola\n"
                         "form finalize,,1795165202000,,,,ola\n");
    const Session plain = sessionOf(world, xform("<a/>", "", ""));
    Audit none(plain.form(), world.clock);
    none.started();
    CHECK(none.csv() == "event,node,start,end\n");
}

TEST_CASE("an expression that would look at too many nodes is given up, and the session goes on") {
    test::SessionWorld world;
    std::string many;
    for (int i = 0; i < 60; ++i)
        many += "<x>1</x>";
    Session session =
        sessionOf(world,
                  xform("<dyr/><svar/>",
                        "<instance id=\"l\"><root>" + many + "</root></instance>" +
                            R"x(<bind nodeset="/data/dyr" calculate="count(instance('l')//*[instance('l')//*[
                             instance('l')//*[instance('l')//*[. = /data/svar]]]])"/>)x",
                        R"x(<input ref="/data/svar"><label>S</label></input>)x"),
                  {}, [](SessionContext& context) { context.visitsMax = 100'000; });
    answer(session, "/data/svar", "2");
    CHECK(valueOf(session, "/data/svar") == "2");
}

TEST_CASE("two binds may speak of one question") {
    test::SessionWorld world;
    Session session = sessionOf(
        world, xform("<a/><b/>",
                     R"x(<bind nodeset="/data/b" calculate="/data/a"/><bind nodeset="/data/b" type="int"/>)x",
                     R"x(<input ref="/data/a"><label>A</label></input>)x"));
    answer(session, "/data/a", "7.5");
    CHECK(valueOf(session, "/data/b") == "7");
}

TEST_CASE("a circle that never settles is given up, and the rest of the form is right all the same") {
    test::SessionWorld world;
    // Answered with 1 it is not asked, and so is not 1, and so is asked.
    Session session =
        sessionOf(world,
                  xform("<g><a/></g><q/><z/>", R"x(<bind nodeset="/data/g" relevant="count(//a[. = 1]) = 0"/>
                      <bind nodeset="/data/z" calculate="concat(count(//q), /data/g/a = 7)"/>)x",
                        R"x(<group ref="/data/g"><input ref="/data/g/a"/></group>)x"),
                  {}, [](SessionContext& context) { context.visitsMax = 3'000'000; });
    answer(session, "/data/g/a", "1");
    CHECK(valueOf(session, "/data/z") == "1false");
}
