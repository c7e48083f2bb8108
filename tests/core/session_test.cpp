// SPDX-License-Identifier: Apache-2.0
#include "tests/core/session_fixture.h"

#include <algorithm>

using namespace feltbok;
using namespace feltbok::forms;
using test::xform;

namespace {

bool changedIn(const Session& session, const Changes& changes, std::string_view ref, Aspect aspect) {
    return std::any_of(changes.nodes.begin(), changes.nodes.end(), [&](const Changes::Node& change) {
        return session.ref(change.node) == ref && change.has(aspect);
    });
}

Changes answer(Session& session, std::string_view ref, std::string_view value) {
    const NodeRef node = session.find(ref);
    INFO(ref);
    REQUIRE(node);
    auto changes = session.answer(node, value);
    REQUIRE(changes.has_value());
    return std::move(*changes);
}

std::string valueOf(const Session& session, std::string_view ref) {
    return std::string(session.effectiveValue(session.find(ref)));
}

ErrorCode loadError(const std::string& xml) {
    const auto form = Form::load(xml);
    REQUIRE_FALSE(form.has_value());
    return form.error().code;
}

const std::string kRelevance =
    xform("<ja/><gruppe><hvorfor/><sum/></gruppe>",
          R"x(<bind nodeset="/data/gruppe" relevant="/data/ja = 'ja'"/>
             <bind nodeset="/data/gruppe/hvorfor" required="true()" constraint="string-length(.) > 3"/>
             <bind nodeset="/data/gruppe/sum" calculate="concat(../hvorfor, '!')"/>)x",
          R"x(<input ref="/data/ja"><label>Ja?</label></input><group ref="/data/gruppe"><label>Gruppe</label>
             <input ref="/data/gruppe/hvorfor"><label>Hvorfor</label></input></group>)x");

const std::string kRepeat =
    xform(R"x(<rad jr:template=""><antall/><pris>2</pris><linje/><nr/></rad><total/>)x",
          R"x(<bind nodeset="/data/rad/antall" type="int"/>
             <bind nodeset="/data/rad/linje" type="int" calculate="../antall * ../pris"/>
             <bind nodeset="/data/rad/nr" calculate="position(..)"/>
             <bind nodeset="/data/total" type="int" calculate="sum(/data/rad/linje)"/>)x",
          R"x(<group ref="/data/rad"><label>Rader</label><repeat nodeset="/data/rad">
             <input ref="/data/rad/antall"><label>Antall</label></input></repeat></group>)x");

} // namespace

TEST_CASE("a mistaken tap destroys nothing: an irrelevant answer counts as empty and keeps its text") {
    test::SessionWorld world;
    Session session = world.load(kRelevance);
    answer(session, "/data/ja", "ja");
    answer(session, "/data/gruppe/hvorfor", "fordi");
    CHECK(valueOf(session, "/data/gruppe/sum") == "fordi!");
    const Changes off = answer(session, "/data/ja", "nei");
    CHECK(changedIn(session, off, "/data/gruppe/hvorfor", Aspect::Relevance));
    CHECK(valueOf(session, "/data/gruppe/hvorfor").empty());
    CHECK(session.value(session.find("/data/gruppe/hvorfor")) == "fordi");
    CHECK(session.submissionXml().find("fordi") == std::string::npos);
    CHECK(session.answers().size() == 2);
    answer(session, "/data/ja", "ja");
    CHECK(valueOf(session, "/data/gruppe/sum") == "fordi!");
}

TEST_CASE("violations are known at every moment, and what is left is listed by section") {
    test::SessionWorld world;
    Session session = world.load(kRelevance);
    CHECK(session.validate().empty());
    const Changes on = answer(session, "/data/ja", "ja");
    CHECK(changedIn(session, on, "/data/gruppe/hvorfor", Aspect::Violation));
    REQUIRE(session.left().size() == 1);
    CHECK(session.left().front().section == session.find("/data/gruppe"));
    const std::vector<NodeRef> why{session.find("/data/gruppe/hvorfor")};
    CHECK(session.left().front().questions == why);
    CHECK(session.validate() == why);
    answer(session, "/data/gruppe/hvorfor", "jo");
    CHECK(session.violation(why.front()) == Violation::Constraint);
    CHECK(session.left().empty());
    CHECK(session.validate() == why);
    answer(session, "/data/gruppe/hvorfor", "derfor");
    CHECK(session.validate().empty());
}

TEST_CASE("a change notice names what changed and nothing else") {
    test::SessionWorld world;
    Session session = world.load(kRepeat);
    REQUIRE(session.addRepeat(session.find("/data/rad"), "en").has_value());
    REQUIRE(session.addRepeat(session.find("/data/rad"), "to").has_value());
    answer(session, "/data/rad[1]/antall", "1");
    const Changes changes = answer(session, "/data/rad[2]/antall", "3");
    std::vector<std::string> refs;
    for (const Changes::Node& change : changes.nodes)
        refs.push_back(session.ref(change.node));
    CHECK(refs == std::vector<std::string>{"/data/rad[2]/antall", "/data/rad[2]/linje", "/data/total"});
    CHECK(changes.added.empty());
    CHECK(answer(session, "/data/rad[2]/antall", "3").empty());
}

TEST_CASE("instances of a repeat come, go and move up, and keep their names") {
    test::SessionWorld world;
    Session session = world.load(kRepeat);
    const NodeRef range = session.find("/data/rad");
    for (const char* id : {"a", "b", "c"})
        REQUIRE(session.addRepeat(range, id).has_value());
    CHECK_FALSE(session.addRepeat(range, "b").has_value());
    answer(session, "/data/rad[1]/antall", "1");
    answer(session, "/data/rad[2]/antall", "10");
    answer(session, "/data/rad[3]/antall", "100");
    CHECK(valueOf(session, "/data/total") == "222");
    const NodeRef third = session.find("/data/rad[3]/antall");
    const auto removed = session.removeRepeat(session.find("/data/rad[2]"));
    REQUIRE(removed.has_value());
    CHECK(removed->removed.size() == 1);
    CHECK(session.ref(third) == "/data/rad[2]/antall");
    CHECK(valueOf(session, "/data/rad[2]/nr") == "2");
    CHECK(valueOf(session, "/data/total") == "202");
    CHECK(session.answerPath(third) == AnswerPath{"/data/rad/antall", {"c"}});
    CHECK(session.find(AnswerPath{"/data/rad/antall", {"c"}}) == third);
    CHECK_FALSE(session.find(AnswerPath{"/data/rad/antall", {"b"}}));
    const auto added = session.addRepeat(range, "d", 1);
    REQUIRE(added.has_value());
    REQUIRE(added->added.size() == 1);
    CHECK(session.ref(added->added.front()) == "/data/rad[1]");
    CHECK(valueOf(session, "/data/rad[3]/nr") == "3");
}

TEST_CASE("instances that a smaller count takes away come back with their answers") {
    test::SessionWorld world;
    Session session = world.load(xform(
        "<n/><rad jr:template=\"\"><q/></rad><alle/>",
        R"x(<bind nodeset="/data/n" type="int"/><bind nodeset="/data/alle" calculate="join(',', /data/rad/q)"/>)x",
        R"x(<input ref="/data/n"/><repeat nodeset="/data/rad" jr:count="/data/n"><input ref="/data/rad/q"/></repeat>)x"));
    answer(session, "/data/n", "2");
    answer(session, "/data/rad[1]/q", "en");
    answer(session, "/data/rad[2]/q", "to");
    CHECK(session.instanceId(session.find("/data/rad[2]")) == "#2");
    const Changes fewer = answer(session, "/data/n", "1");
    CHECK(fewer.removed.size() == 1);
    CHECK(valueOf(session, "/data/alle") == "en");
    const Changes more = answer(session, "/data/n", "3");
    CHECK(more.added.size() == 2);
    CHECK(valueOf(session, "/data/alle") == "en,to,");
    CHECK_FALSE(session.addRepeat(session.find("/data/rad")).has_value());
}

TEST_CASE("choices follow the answer before, and an answer not offered any more comes back when it is") {
    test::SessionWorld world;
    Session session = world.load(xform(
        "<fylke/><kommune/>",
        R"x(<instance id="k"><root>
             <item><name>drammen</name><label>Drammen</label><f>bu</f></item>
             <item><name>lier</name><label>Lier</label><f>bu</f></item>
             <item><name>tokke</name><label>Tokke</label><f>te</f></item></root></instance>
           <bind nodeset="/data/kommune" required="true()"/>)x",
        R"x(<input ref="/data/fylke"/><select1 ref="/data/kommune"><itemset nodeset="instance('k')/root/item[f = /data/fylke]">
           <value ref="name"/><label ref="label"/></itemset></select1>)x"));
    const NodeRef kommune = session.find("/data/kommune");
    CHECK(session.choiceCount(kommune) == 0);
    const Changes changes = answer(session, "/data/fylke", "bu");
    CHECK(changedIn(session, changes, "/data/kommune", Aspect::Choices));
    REQUIRE(session.choiceCount(kommune) == 2);
    CHECK(session.choice(kommune, 1).label == "Lier");
    CHECK_FALSE(session.answer(kommune, "tokke").has_value());
    answer(session, "/data/kommune", "lier");
    answer(session, "/data/fylke", "te");
    CHECK(valueOf(session, "/data/kommune").empty());
    CHECK(session.value(kommune) == "lier");
    CHECK(session.violation(kommune) == Violation::Required);
    answer(session, "/data/fylke", "bu");
    CHECK(valueOf(session, "/data/kommune") == "lier");
    CHECK(session.choiceLabel(kommune, "lier") == "Lier");
}

TEST_CASE("what is computed once is kept with the answers and is the same after a restore on another day") {
    const std::string xml = xform("<dag/><id/>", R"x(<bind nodeset="/data/dag" calculate="once(today())"/>
             <bind nodeset="/data/id" jr:preload="uid"/>)x",
                                  "<input ref=\"/data/dag\"/>");
    test::SessionWorld world;
    Session first = world.load(xml);
    const auto saved = first.answers();
    REQUIRE(saved.size() == 2);
    world.clock.ms += std::int64_t{5} * 86'400'000;
    Session later = world.load(xml);
    CHECK(valueOf(later, "/data/dag") == "2026-11-25");
    CHECK(later.restore(saved).unplaced.empty());
    CHECK(valueOf(later, "/data/dag") == "2026-11-20");
    CHECK(valueOf(later, "/data/id") == valueOf(first, "/data/id"));
}

TEST_CASE("answers to questions that this version of the form lacks are handed back, not lost") {
    test::SessionWorld world;
    Session session = world.load(kRelevance);
    const std::vector<SavedAnswer> saved = {{{"/data/ja", {}}, "ja"}, {{"/data/borte", {}}, "tekst"}};
    const auto restored = session.restore(saved);
    REQUIRE(restored.unplaced.size() == 1);
    CHECK(restored.unplaced.front().value == "tekst");
    CHECK(session.isRelevant(session.find("/data/gruppe")));
}

TEST_CASE("an answer of the wrong kind is refused with what it should be, and nothing changes") {
    test::SessionWorld world;
    Session session = world.load(xform(
        "<i/><d/><t>fast</t>",
        R"x(<bind nodeset="/data/i" type="int"/><bind nodeset="/data/d" type="date"/><bind nodeset="/data/t" readonly="true()"/>)x",
        R"x(<input ref="/data/i"/><input ref="/data/d"/><input ref="/data/t"/>)x"));
    CHECK(session.answer(session.find("/data/i"), "tolv").error().code == ErrorCode::BadValue);
    CHECK(session.answer(session.find("/data/d"), "20.11.2026").error().code == ErrorCode::BadValue);
    CHECK(session.answer(session.find("/data/t"), "ny").error().code == ErrorCode::Refused);
    CHECK(session.answer(session.root(), "x").error().code == ErrorCode::BadInput);
    CHECK(session.answer(NodeRef{}, "x").error().code == ErrorCode::NotFound);
    CHECK(
        session.answer(session.find("/data/i"), std::string(Session::kValueBytesMax + 1, '1')).error().code ==
        ErrorCode::TooLarge);
    CHECK(valueOf(session, "/data/i").empty());
}

TEST_CASE("a choice is not taken twice") {
    test::SessionWorld world;
    Session session =
        world.load(xform("<a/>", "", R"x(<select ref="/data/a"><item><label>X</label><value>x</value>
        </item><item><label>Y</label><value>y</value></item></select>)x"));
    REQUIRE(session.answer(session.find("/data/a"), "y x").has_value());
    CHECK(session.answer(session.find("/data/a"), "x x").error().code == ErrorCode::BadValue);
    CHECK(session.value(session.find("/data/a")) == "y x");
}

TEST_CASE("questions that depend on themselves are refused by name") {
    const auto form = Form::load(xform("<a/><b/><c/>",
                                       R"x(<bind nodeset="/data/a" calculate="/data/b + 1"/>
                                          <bind nodeset="/data/b" calculate="/data/c + 1"/>
                                          <bind nodeset="/data/c" calculate="/data/a + 1"/>)x",
                                       ""));
    REQUIRE_FALSE(form.has_value());
    CHECK(form.error().code == ErrorCode::Cycle);
    for (const char* name : {"/data/a", "/data/b", "/data/c"})
        CHECK(form.error().message.find(name) != std::string::npos);
    CHECK(loadError(xform("<a/>", R"x(<bind nodeset="/data/a" calculate=". + 1"/>)x", "")) ==
          ErrorCode::Cycle);
}

TEST_CASE("an instance of a repeat may carry on from the one before it") {
    test::SessionWorld world;
    Session session =
        world.load(xform(R"x(<uke jr:template=""><inn/><saldo/></uke>)x",
                         R"x(<bind nodeset="/data/uke/saldo" type="int"
                   calculate="coalesce(/data/uke[position() = position(current()/..) - 1]/saldo, 0) + ../inn"/>)x",
                         R"x(<repeat nodeset="/data/uke"><input ref="/data/uke/inn"/></repeat>)x"));
    for (int i = 0; i < 3; ++i)
        REQUIRE(session.addRepeat(session.find("/data/uke"), "u" + std::to_string(i)).has_value());
    answer(session, "/data/uke[3]/inn", "100");
    answer(session, "/data/uke[2]/inn", "10");
    answer(session, "/data/uke[1]/inn", "1");
    CHECK(valueOf(session, "/data/uke[3]/saldo") == "111");
}

TEST_CASE("what a form names and does not have is a warning with its name") {
    struct Case {
        const char* model;
        const char* body;
        const char* said; ///< "": nothing
    };
    for (
        const Case& c : std::initializer_list<Case>{
            {"", R"x(<input ref="/data/a"><label ref="jr:itext('tapt')"/></input>)x", "tapt"},
            {R"x(<itext><translation lang="nb"><text id="her"><value>A</value></text></translation></itext>)x",
             R"x(<input ref="/data/a"><label ref="jr:itext('her')"/></input>)x", ""},
            {R"x(<bind nodeset="/data/a" calculate="instance('priser')/root/item[1]/pris"/>)x", "",
             "instance('priser')"},
            {R"x(<instance id="priser"><root/></instance>
                 <bind nodeset="/data/a" calculate="count(instance('priser')/root/item)"/>)x",
             "", ""},
            {R"x(<bind nodeset="/data/a" constraint="regex(., '[0-9')"/>)x", "", "[0-9"},
            {R"x(<bind nodeset="/data/a" constraint="regex(., '[0-9]')"/>)x", "", ""}}) {
        INFO(c.model << c.body);
        const auto form = Form::load(xform("<a/>", c.model, c.body));
        REQUIRE(form.has_value());
        CHECK((*form)->warnings().empty() == (*c.said == 0));
        if (!(*form)->warnings().empty())
            CHECK((*form)->warnings()[0].message.find(c.said) != std::string::npos);
    }
}

TEST_CASE("a form that is none says so") {
    CHECK(loadError("ikke xml") == ErrorCode::Syntax);
    CHECK(loadError("<html/>") == ErrorCode::BadInput);
    CHECK(loadError(xform("<a/>", R"x(<bind nodeset="/data/a" calculate="1 +"/>)x", "")) ==
          ErrorCode::Syntax);
    CHECK(loadError(xform("<a/>", R"x(<bind nodeset="/data/a" calculate="finnes-ikke()"/>)x", "")) ==
          ErrorCode::UnknownFunction);
    std::string deep;
    for (int i = 0; i < 300; ++i)
        deep += "<g>";
    CHECK_FALSE(Form::load(deep).has_value());
    const auto form = Form::load(xform("<a/>", R"x(<bind nodeset="/data/b"/>)x", ""));
    REQUIRE(form.has_value());
    CHECK((*form)->warnings().size() == 1);
}
