// SPDX-License-Identifier: Apache-2.0
// What is the same however often an interview is opened, and what is kept though it is no answer.
#include "core/forms/session/session.h"
#include "tests/catch.h"
#include "tests/core/session_fixture.h"

#include <set>

using namespace feltbok;
using namespace feltbok::forms;
using test::answer;
using test::xform;

namespace {

const std::string kMadeUp = xform(
    R"x(<a/><id/><once/><dice/><late/><first/><valg/><rad><nr/><lik/></rad><meta><instanceID/></meta>)x",
    R"x(<instance id="l"><root><item><name>1</name></item><item><name>2</name></item><item><name>3</name></item>
          <item><name>4</name></item><item><name>5</name></item><item><name>6</name></item></root></instance>
        <bind nodeset="/data/id" calculate="once(uuid())"/>
        <bind nodeset="/data/once" calculate="concat(once(random()), '')"/>
        <bind nodeset="/data/dice" calculate="concat(random(), ' ', random())"/>
        <bind nodeset="/data/late" calculate="if(/data/a != '', uuid(), '')"/>
        <bind nodeset="/data/rad/nr" calculate="once(uuid())"/>
        <bind nodeset="/data/rad/lik" jr:preload="uid"/>
        <bind nodeset="/data/meta/instanceID" jr:preload="uid"/>
        <setvalue ref="/data/first" event="odk-instance-first-load" value="uuid()"/>)x",
    R"x(<input ref="/data/a"/>
        <select1 ref="/data/valg"><itemset nodeset="randomize(instance('l')/root/item)"><value ref="name"/><label ref="name"/></itemset></select1>
        <group ref="/data/rad"><repeat nodeset="/data/rad"><input ref="/data/rad/nr"/></repeat></group>)x");

Session opened(test::SessionWorld& world, std::optional<Id> interview) {
    SessionContext context{world.clock, world.random, "Europe/Oslo", {}, {}};
    context.interview = interview;
    auto session = Session::start(*Form::load(kMadeUp), context);
    REQUIRE(session.has_value());
    return std::move(*session);
}

/// Everything that was made up, the order of the choices too.
std::vector<std::string> madeUp(const Session& session) {
    std::vector<std::string> all;
    for (const NodeRef node : session.nodes()) {
        if (session.kind(node) == NodeKind::Question) all.emplace_back(session.value(node));
        for (const Choice& choice : session.choices(node))
            all.push_back(choice.value);
    }
    return all;
}

} // namespace

TEST_CASE("P1 what a form makes up is the same whenever and wherever the interview is opened") {
    const Id interview = Id::derived({}, "intervju");
    const auto day = [&](std::optional<Id> which, bool other) {
        test::SessionWorld world;
        std::uint8_t drawn[4];
        if (other) world.random.fill(drawn); // another device draws other numbers
        Session session = opened(world, which);
        for (const char* round : {"r1", "r2"})
            REQUIRE(session.addRepeat(session.find("/data/rad"), round).has_value());
        answer(session, "/data/a", "x");
        return madeUp(session);
    };
    const std::vector<std::string> here = day(interview, false);
    CHECK(here == day(interview, true));
    CHECK(day({}, false) != day({}, true));
    const std::vector<std::string> next = day(Id::derived({}, "et annet"), false);
    REQUIRE(next.size() == here.size());
    std::set<std::string> ids;
    for (const std::vector<std::string>* const all : {&here, &next})
        for (const std::string& one : *all)
            if (one.size() > 10) CHECK(ids.insert(one).second); // each its own: questions, rounds, interviews
    CHECK(ids.size() == 2 * 12);
}

TEST_CASE("what was computed when something was answered is not computed anew when the interview goes on") {
    test::SessionWorld world;
    Session session = opened(world, {});
    answer(session, "/data/a", "x");
    const SavedInterview saved = session.save();
    const auto later =
        Session::resume(*Form::load(kMadeUp), {world.clock, world.random, "Europe/Oslo", {}, {}}, saved);
    REQUIRE(later.has_value());
    for (const char* ref :
         {"/data/id", "/data/once", "/data/dice", "/data/late", "/data/first", "/data/meta/instanceID"}) {
        INFO(ref);
        CHECK_FALSE(session.value(session.find(ref)).empty());
        CHECK(later->value(later->find(ref)) == session.value(session.find(ref)));
    }
}

TEST_CASE("what is kept though it can be no answer is in violation until it is mended or taken back") {
    test::SessionWorld world;
    const auto form = *Form::load(xform(
        "<i/><r/><t/><o/><s/>",
        R"x(<bind nodeset="/data/i" type="int"/><bind nodeset="/data/r" type="int"/>)x",
        R"x(<input ref="/data/i"/><range ref="/data/r" start="1" end="10" step="1"/><trigger ref="/data/t"/>
                             <rank ref="/data/o"><item><label>X</label><value>x</value></item><item><label>Y</label><value>y</value></item></rank>
                             <select1 ref="/data/s"><item><label>X</label><value>x</value></item></select1>)x"));
    const SessionContext context{world.clock, world.random, "Europe/Oslo", {}, {}};
    Session session = *Session::start(form, context);
    struct Case {
        const char* ref;
        const char* kept;
        const char* mended;
    };
    for (const Case& c :
         {Case{"/data/i", "tolv", "12"}, Case{"/data/i", "12.5", "12"}, Case{"/data/r", "11", "10"},
          Case{"/data/t", "ja", "OK"}, Case{"/data/o", "y", "y x"}}) {
        INFO(c.ref << " " << c.kept);
        const NodeRef node = session.find(c.ref);
        REQUIRE(session.keepText(node, c.kept).has_value());
        CHECK(session.value(node) == c.kept);
        CHECK(session.validate() == std::vector<NodeRef>{node});
        CHECK_FALSE(session.finish().has_value());
        const auto elsewhere = Session::resume(form, context, session.save());
        CHECK(elsewhere->validate() == std::vector<NodeRef>{node});
        world.clock.ms += 2 * Session::kTypingMs; // a step of its own
        answer(session, c.ref, c.mended);
        CHECK(session.validate().empty());
        REQUIRE(session.undo().has_value());
        CHECK(session.violation(node) == Violation::Constraint);
        answer(session, c.ref, "");
        CHECK(session.validate().empty());
    }
}
