// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xform/form.h"
#include "tests/catch.h"
#include "tests/core/session_fixture.h"

#include <algorithm>

using namespace feltbok;
using namespace feltbok::forms;
using test::xform;

namespace {

struct Said {
    const char* place;
    const char* what;
};

void checkSaid(std::span<const Error> told, const std::vector<Said>& wanted) {
    for (const Error& error : told)
        UNSCOPED_INFO(error.place << ": " << error.message);
    REQUIRE(told.size() == wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        CHECK(told[i].place == wanted[i].place);
        CHECK(told[i].message.find(wanted[i].what) != std::string::npos);
    }
}

} // namespace

TEST_CASE("All faults of an XForm come at once, each at its place") {
    const auto form = Form::read(xform(
        "<a/><b/><c/><r><x/></r>",
        R"x(<itext><translation lang="nb"><text id="/data/a:label"><value>A <output value="1 +"/></value></text></translation></itext>
            <bind nodeset="/data/a" relevant="foo(1)" constraint=". &gt;" required="true()"/>
            <bind nodeset="/data/b" calculate="sum(" readonly="'"/>
            <setvalue ref="/data/zz" event="odk-instance-load" value="1"/>
            <setvalue ref="/data/c" event="odk-instance-lod" value="1 2"/>
            <odk:setgeopoint ref="/data/c"/>)x",
        R"x(<input ref="/data/a"><label ref="jr:itext('/data/a:label')"/><hint><output value="]"/></hint></input>
            <select1 ref="/data/c"><itemset nodeset="instance('l')/root/item[("><value ref="name"/><label ref="label()"/></itemset></select1>
            <group ref="/data/r"><repeat nodeset="/data/r" jr:count="1 +"><input ref="/data/r/x"><label/></input></repeat></group>
            <input ref="/data/r"/>)x"));
    REQUIRE_FALSE(form.has_value());
    checkSaid(form.error(), {{"/data/a:label", "The expression is: 1 +"},
                             {"/data/a relevant", "There is no function foo()"},
                             {"/data/a constraint", "The expression is: . >"},
                             {"/data/b readonly", "The expression is: '"},
                             {"/data/b calculate", "The expression is: sum("},
                             {"setvalue /data/zz", "which the form does not have"},
                             {"/data/c value", "The expression is: 1 2"},
                             {"setvalue /data/c",
                              "There is no event \"odk-instance-lod\" to act on; there are odk-instance"},
                             {"setgeopoint /data/c", "names no event"},
                             {"/data/a hint", "The expression is: ]"},
                             {"/data/c itemset", "The expression is: instance('l')/root/item[("},
                             {"/data/c itemset", "There is no function label()"},
                             {"/data/r count", "The expression is: 1 +"},
                             {"/data/r", "A question cannot be asked of a group"}});
    CHECK(Form::load(xform("<a/>", R"x(<bind nodeset="/data/a" relevant="foo(1)"/>)x", "")).error().place ==
          "/data/a relevant");
}

TEST_CASE("Each circle of an XForm is named, and what only follows from one is not") {
    const auto form = Form::read(xform("<a/><b/><c/><d/><e/><f/>",
                                       R"x(<bind nodeset="/data/a" calculate="/data/b"/>
                                           <bind nodeset="/data/b" calculate="/data/a"/>
                                           <bind nodeset="/data/c" calculate="/data/a + 1"/>
                                           <bind nodeset="/data/d" calculate="/data/d + 1"/>
                                           <bind nodeset="/data/e" calculate="/data/c + /data/d"/>)x",
                                       ""));
    REQUIRE_FALSE(form.has_value());
    REQUIRE(form.error().size() == 2);
    std::vector<std::string> circles;
    for (const Error& error : form.error())
        circles.push_back(error.message);
    std::ranges::sort(circles);
    CHECK(circles[0].find("/data/a") != std::string::npos);
    CHECK(circles[0].find("/data/c") == std::string::npos);
    CHECK(circles[1] == "This question depends on itself: /data/d.");
}

TEST_CASE("Faults of an XForm are told up to a limit") {
    std::string binds;
    for (std::size_t i = 0; i < Form::kFaultsMax + 5; ++i)
        binds += R"x(<bind nodeset="/data/a" relevant="foo(1)" calculate="/data/nope)x" + std::to_string(i) +
                 R"x("/>)x";
    const auto form = Form::read(xform("<a/>", binds, ""));
    REQUIRE_FALSE(form.has_value());
    CHECK(form.error().size() == Form::kFaultsMax);
}

TEST_CASE("What an XForm names and nobody knows is a warning at its place") {
    struct Case {
        const char* model;
        const char* body;
        std::vector<Said> said;
    };
    const std::vector<Case> cases = {
        {R"x(<bind nodeset="/data/a" calculate="/data/zz + 1"/>)x",
         "",
         {{"/data/a", "reads /data/zz, which the form does not have"}}},
        {R"x(<bind nodeset="/data/a" relevant="../zz = 1"/>)x", "", {{"/data/a", "reads ../zz,"}}},
        {R"x(<bind nodeset="/data/a" constraint="/dato/a &gt; 1 and /data/r/y = 1"/>)x",
         "",
         {{"/data/a", "reads /dato,"}, {"/data/a", "reads /data/r/y,"}}},
        {R"x(<bind nodeset="/data/a" calculate="count(/data/r[y = 1])"/>)x", "", {{"/data/a", "reads y,"}}},
        {R"x(<bind nodeset="/data/a" calculate="/data/@versjon"/>)x",
         "",
         {{"/data/a", "reads /data/@versjon,"}}},
        {R"x(<setvalue ref="/data/a" event="odk-instance-first-load" value="/data/zz"/>)x",
         "",
         {{"/data/a", "reads /data/zz,"}}},
        {"",
         R"x(<input ref="/data/a"><label>A <output value="/data/zz"/></label></input>)x",
         {{"/data/a", "reads /data/zz,"}}},
        {R"x(<bind nodeset="/data/a" type="heltall"/>)x",
         "",
         {{"/data/a type", "There is no type \"heltall\": answers are taken as text"}}},
        {R"x(<bind nodeset="/data/a" jr:preload="uuid"/>)x",
         "",
         {{"/data/a", "There is no preload \"uuid\""}}},
        {R"x(<odk:recordaudio ref="/data/a" event="odk-instance-load"/>)x",
         "",
         {{"/data/a", "Nothing is recorded in the background"}}},
        {"", R"x(<inptu ref="/data/a"/>)x", {{"/data/a", "The body has a \"inptu\""}}},
        {R"x(<bind nodeset="/data/a" type="xsd:double" calculate="/data/@id"/>
             <bind nodeset="/data/r/x" calculate="count(../../r) + position(..) + count(//x) + current()/../../a"/>)x",
         R"x(<group ref="/data/r"><label>R</label><repeat nodeset="/data/r"><input ref="/data/r/x"/></repeat></group>)x",
         {}},
    };
    for (const Case& c : cases) {
        INFO(c.model << c.body);
        const auto form = Form::read(xform("<a/><r><x/></r>", c.model, c.body));
        REQUIRE(form.has_value());
        checkSaid((*form)->warnings(), c.said);
    }
}

TEST_CASE("A column that a list beside the form lacks is a warning that names those it has") {
    const auto files = [](std::string_view name) -> std::optional<std::string> {
        if (name == "towns.csv") return "nr,name\n1,Tokke\n";
        if (name == "none.csv") return "nr,name\n";
        return {};
    };
    const auto form = Form::read(
        xform(
            "<a/><b/><c/><d/><e/>",
            R"x(<instance id="towns" src="jr://file-csv/towns.csv"/><instance id="none" src="jr://file-csv/none.csv"/>
                  <instance id="own"><root><item><nr>1</nr></item><item><nr>2</nr><note/></item></root></instance>
                  <bind nodeset="/data/a" calculate="pulldata('towns', 'navn', 'nr', /data/b)"/>
                  <bind nodeset="/data/c" calculate="instance('towns')/root/item[nr = current()/../b and size &gt; 1]/name"/>
                  <bind nodeset="/data/d" calculate="instance('towns')/root/item[nr = 1]/title"/>
                  <bind nodeset="/data/e" calculate="concat(instance('none')/root/item/title, instance('own')/root/item/note,
                                                            instance('towns')//title, pulldata('towns.csv', 'name', 'nr', '1'))"/>)x",
            R"x(<select1 ref="/data/b"><label>B</label><itemset nodeset="instance('towns')/root/item[nr != 1]">
                  <value ref="nummer"/><label ref="name"/></itemset></select1>)x"),
        files);
    REQUIRE(form.has_value());
    checkSaid((*form)->warnings(),
              {{"/data/a", "towns.csv has no column \"navn\""},
               {"/data/b", "towns.csv has no column \"nummer\", which is looked for there; it has nr, name."},
               {"/data/c", "no column \"size\""},
               {"/data/d", "no column \"title\""}});
}
