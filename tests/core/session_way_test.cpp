// SPDX-License-Identifier: Apache-2.0
// Back and forth, finding, ending and going on, the last visit, and two people in one interview.
#include "core/forms/xform/versions.h"
#include "tests/core/session_fixture.h"

#include <algorithm>

using namespace feltbok;
using namespace feltbok::forms;
using namespace feltbok::test;

namespace {

const std::string kForm =
    xform(R"x(<navn/><har/><biler><antall/></biler><rad jr:template=""><vare/></rad><sum/>)x",
          R"x(<itext><translation lang="nb" default="true()">
          <text id="navn"><value>Hva heter kommunen?</value></text>
          <text id="antall"><value>Hvor mange varebiler har dere?</value></text></translation>
        <translation lang="en"><text id="navn"><value>Name of the municipality</value></text>
          <text id="antall"><value>How many vans do you have?</value></text></translation></itext>
        <bind nodeset="/data/navn" required="true()"/>
        <bind nodeset="/data/biler" relevant="/data/har = 'ja'"/>
        <bind nodeset="/data/biler/antall" type="int"/>
        <bind nodeset="/data/sum" calculate="count(/data/rad)"/>)x",
          R"x(<input ref="/data/navn"><label ref="jr:itext('navn')"/></input>
        <select1 ref="/data/har"><label>Har dere biler?</label><hint>Også leide</hint>
          <item><label>Ja, noen</label><value>ja</value></item><item><label>Nei</label><value>nei</value></item>
          <setvalue event="xforms-value-changed" ref="/data/biler/antall" value="3"/></select1>
        <group ref="/data/biler"><label>Biler</label>
          <input ref="/data/biler/antall"><label ref="jr:itext('antall')"/></input></group>
        <group ref="/data/rad"><label>Rader</label><repeat nodeset="/data/rad">
          <input ref="/data/rad/vare"><label>Vare</label></input></repeat></group>)x");

std::string with(std::string text, std::string_view what, std::string_view other) {
    const auto at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), other);
}

} // namespace

TEST_CASE("a step is undone with all that the form made of it, and done again") {
    test::SessionWorld world;
    Session session = world.load(kForm);
    CHECK_FALSE(session.canUndo());
    answer(session, "/data/har", "ja");
    CHECK(valueOf(session, "/data/biler/antall") == "3");
    answer(session, "/data/biler/antall", "7");
    REQUIRE(session.undo().has_value());
    CHECK(valueOf(session, "/data/biler/antall") == "3");
    REQUIRE(session.undo().has_value());
    CHECK(valueOf(session, "/data/har").empty());
    CHECK(valueOf(session, "/data/biler/antall").empty());
    CHECK_FALSE(session.canUndo());
    REQUIRE(session.redo().has_value());
    CHECK(valueOf(session, "/data/biler/antall") == "3");
    REQUIRE(session.redo().has_value());
    CHECK(valueOf(session, "/data/biler/antall") == "7");
    CHECK_FALSE(session.redo().has_value());
}

TEST_CASE("keystrokes are one step, and an answer after a while another") {
    test::SessionWorld world;
    Session session = world.load(kForm);
    for (const char* text : {"T", "To", "Tok"})
        answer(session, "/data/navn", text);
    world.clock.ms += Session::kTypingMs;
    answer(session, "/data/navn", "Tokke");
    REQUIRE(session.undo().has_value());
    CHECK(valueOf(session, "/data/navn") == "Tok");
    REQUIRE(session.undo().has_value());
    CHECK(valueOf(session, "/data/navn").empty());
}

TEST_CASE("a round taken away by mistake comes back with its answers, at its place") {
    test::SessionWorld world;
    Session session = world.load(kForm);
    for (const char* id : {"a", "b", "c"}) {
        REQUIRE(session.addRepeat(session.find("/data/rad"), id).has_value());
        answer(session,
               "/data/rad[" + std::to_string(session.children(session.find("/data/rad")).size()) + "]/vare",
               id);
    }
    REQUIRE(session.removeRepeat(session.find("/data/rad[2]")).has_value());
    CHECK(valueOf(session, "/data/sum") == "2");
    REQUIRE(session.undo().has_value());
    CHECK(valueOf(session, "/data/sum") == "3");
    CHECK(valueOf(session, "/data/rad[2]/vare") == "b");
    CHECK(session.instanceId(session.find("/data/rad[2]")) == "b");
    REQUIRE(session.redo().has_value());
    CHECK(valueOf(session, "/data/rad[2]/vare") == "c");
    REQUIRE(session.undo().has_value());
    for (int i = 0; i < 6; ++i)
        REQUIRE(session.undo().has_value());
    CHECK(session.children(session.find("/data/rad")).empty());
    for (int i = 0; i < 6; ++i)
        REQUIRE(session.redo().has_value());
    CHECK(valueOf(session, "/data/rad[3]/vare") == "c");
}

TEST_CASE("P3 what somebody else has answered since is not undone") {
    test::SessionWorld world;
    Session session = world.load(kForm);
    answer(session, "/data/navn", "Tokke");
    const std::vector<SavedAnswer> theirs{{{"/data/navn", {}}, "Vinje", "kari", {1}}};
    (void)session.restore(theirs);
    const auto undone = session.undo();
    REQUIRE_FALSE(undone.has_value());
    CHECK(undone.error().code == ErrorCode::Refused);
    CHECK(valueOf(session, "/data/navn") == "Vinje");
}

TEST_CASE("a question is found by words in any language, however they are cased") {
    test::SessionWorld world;
    Session session = world.load(kForm);
    answer(session, "/data/har", "ja");
    struct Case {
        const char* words;
        const char* ref; ///< of the first found; nothing for none
        const char* text;
    };
    const Case cases[] = {
        {"VAREBIL", "/data/biler/antall", "Hvor mange varebiler har dere?"},
        {"many vans", "/data/biler/antall", "How many vans do you have?"},
        {"municip", "/data/navn", "Name of the municipality"},
        {"ogsÅ", "/data/har", "Også leide"},
        {"noen", "/data/har", "Ja, noen"},
        {"biler", "/data/har", "Har dere biler?"},
        {"elefant", nullptr, nullptr},
        {"  ", nullptr, nullptr},
    };
    for (const Case& one : cases) {
        INFO(one.words);
        const auto found = session.search(one.words);
        REQUIRE(found.empty() == (one.ref == nullptr));
        if (one.ref == nullptr) continue;
        CHECK(session.ref(found.front().node) == one.ref);
        CHECK(found.front().text == one.text);
    }
    answer(session, "/data/har", "nei");
    CHECK(session.search("varebil").empty());
}

TEST_CASE("the language changes at any point: texts are told, answers and steps stay") {
    test::SessionWorld world;
    Session session = world.load(kForm);
    const NodeRef name = session.find("/data/navn");
    answer(session, "/data/navn", "Tokke");
    CHECK(session.label(name) == "Hva heter kommunen?");
    const auto changes = session.setLanguage("en");
    REQUIRE(changes.has_value());
    CHECK(session.language() == "en");
    CHECK(session.label(name) == "Name of the municipality");
    CHECK(std::any_of(changes->nodes.begin(), changes->nodes.end(), [&](const Changes::Node& change) {
        return change.node == name && change.has(Aspect::Label) && !change.has(Aspect::Value);
    }));
    CHECK(valueOf(session, "/data/navn") == "Tokke");
    CHECK(session.setLanguage("fr").error().code == ErrorCode::NotFound);
    CHECK(session.language() == "en");
    REQUIRE(session.undo().has_value()); // the answer: a language is no step
    CHECK(valueOf(session, "/data/navn").empty());
    answer(session, "/data/navn", "Tokke");
    REQUIRE(session.finish().has_value());
    REQUIRE(session.setLanguage("nb").has_value());
    CHECK(session.label(name) == "Hva heter kommunen?");
}

TEST_CASE("a finished interview stays as it is until it is reopened for a reason") {
    test::SessionWorld world;
    auto session = *Session::start(formOf(kForm), contextOf(world, "ola"));
    answer(session, "/data/har", "ja");
    answer(session, "/data/biler/antall", "12");
    answer(session, "/data/har", "nei");
    const auto early = session.finish();
    REQUIRE_FALSE(early.has_value());
    CHECK(early.error().message.find("1 question") != std::string::npos);
    answer(session, "/data/navn", "Tokke");
    const auto ended = session.finish();
    REQUIRE(ended.has_value());
    REQUIRE(ended->dropped.size() == 1);
    CHECK(ended->dropped[0].value == "3"); // as the form's action set it when the cars went
    CHECK(session.isFinished());
    CHECK(session.answer(session.find("/data/navn"), "Vinje").error().code == ErrorCode::Refused);
    CHECK_FALSE(session.addRepeat(session.find("/data/rad")).has_value());
    CHECK_FALSE(session.undo().has_value());
    CHECK_FALSE(session.reopen("  ").has_value());
    REQUIRE(session.reopen("Feil navn").has_value());
    answer(session, "/data/navn", "Vinje");
    const auto history = session.history();
    REQUIRE(history.size() >= 3);
    CHECK(history[history.size() - 2].cause == Cause::Reopened);
    CHECK(history[history.size() - 2].after == "Feil navn");
    CHECK(history.back().before == "Tokke");
    CHECK(history.back().who == "ola");
}

TEST_CASE("the row that only shows a table's choices keeps no interview from being finished") {
    SessionWorld world;
    const std::string choices = "<item><label>Ja</label><value>ja</value></item>";
    Session session = world.load(
        xform("<t><hode/><rad/></t>",
              R"xml(<bind nodeset="/data/t/hode" required="true()"/>
              <bind nodeset="/data/t/rad" required="true()"/>)xml",
              R"(<group ref="/data/t"><select1 ref="/data/t/hode" appearance="label"><label>Tema</label>)" +
                  choices +
                  R"(</select1><select1 ref="/data/t/rad" appearance="list-nolabel"><label>Papir</label>)" +
                  choices + "</select1></group>"));
    CHECK(session.isTableHead(session.find("/data/t/hode")));
    CHECK_FALSE(session.finish().has_value());
    answer(session, "/data/t/rad", "ja");
    CHECK(session.finish().has_value());
}

TEST_CASE("an interview that somebody else finished is closed as it stands") {
    test::SessionWorld world;
    auto session = *Session::start(formOf(kForm), contextOf(world, "ola"));
    answer(session, "/data/har", "ja");
    session.freeze(); // though the name is missing
    CHECK(session.isFinished());
    CHECK_FALSE(session.canUndo());
    CHECK(session.answer(session.find("/data/navn"), "Vinje").error().code == ErrorCode::Refused);
    REQUIRE(session.reopen("Navnet mangler").has_value());
    answer(session, "/data/navn", "Vinje");
}

TEST_CASE("an interview goes on elsewhere where it was left, and knows who answered what") {
    test::SessionWorld world;
    const auto form = formOf(kForm);
    auto session = *Session::start(form, contextOf(world, "ola"));
    CHECK(session.ref(session.here()) == "/data/navn");
    answer(session, "/data/navn", "Tokke");
    REQUIRE(session.addRepeat(session.find("/data/rad"), "r1").has_value());
    REQUIRE(session.goTo(session.find("/data/rad[1]/vare")));
    CHECK_FALSE(session.goTo(session.find("/data/biler/antall")));
    CHECK(session.ref(session.previous(session.here())) == "/data/har");
    CHECK_FALSE(session.next(session.here()));
    const SavedInterview saved = session.save();
    const auto other = Session::resume(form, contextOf(world, "kari"), saved);
    REQUIRE(other.has_value());
    CHECK(other->ref(other->here()) == "/data/rad[1]/vare");
    CHECK(other->answeredBy(other->find("/data/navn")).who == "ola");
    CHECK(other->answeredBy(other->find("/data/navn")).when == world.clock.now());
    CHECK(other->history().size() == session.history().size());
    CHECK_FALSE(other->canUndo());
}

TEST_CASE("the last visit is taken over where nothing stands, and what is new shows") {
    test::SessionWorld world;
    Session before = world.load(kForm);
    answer(before, "/data/navn", "Tokke");
    answer(before, "/data/har", "ja");
    answer(before, "/data/biler/antall", "7");
    REQUIRE(before.addRepeat(before.find("/data/rad"), "r1").has_value());
    answer(before, "/data/rad[1]/vare", "Papir");

    Session session = world.load(kForm);
    session.setLast(before.answers(), before.repeats());
    answer(session, "/data/navn", "Tokke kommune");
    CHECK(session.last(session.find("/data/navn")) == "Tokke");
    REQUIRE(session.prefill().has_value());
    CHECK(valueOf(session, "/data/navn") == "Tokke kommune");
    CHECK(valueOf(session, "/data/rad[1]/vare") == "Papir");
    CHECK(valueOf(session, "/data/har") == "ja");
    answer(session, "/data/biler/antall", "9");
    const auto changed = session.changedSinceLast();
    REQUIRE(changed.size() == 2);
    CHECK(changed[0].last == "Tokke");
    CHECK(changed[1].now == "9");
    REQUIRE(session.undo().has_value()); // the answer
    REQUIRE(session.undo().has_value()); // what was taken over
    CHECK(valueOf(session, "/data/har").empty());
    CHECK(session.children(session.find("/data/rad")).empty());
}

TEST_CASE("of the last visit one question or one section is taken over, if that is what is asked") {
    test::SessionWorld world;
    Session before = world.load(kForm);
    answer(before, "/data/navn", "Tokke");
    answer(before, "/data/har", "ja");
    answer(before, "/data/biler/antall", "7");
    REQUIRE(before.addRepeat(before.find("/data/rad"), "r1").has_value());

    Session session = world.load(kForm);
    session.setLast(before.answers(), before.repeats());
    answer(session, "/data/har", "ja");
    answer(session, "/data/biler/antall", ""); // which the form's action had set
    REQUIRE(session.prefill(session.find("/data/navn")).has_value());
    CHECK(valueOf(session, "/data/navn") == "Tokke");
    CHECK(valueOf(session, "/data/biler/antall").empty());
    CHECK(session.children(session.find("/data/rad")).empty());
    REQUIRE(session.prefill(session.find("/data/biler")).has_value());
    CHECK(valueOf(session, "/data/biler/antall") == "7");
    REQUIRE(session.undo().has_value());
    CHECK(valueOf(session, "/data/biler/antall").empty());
    CHECK(valueOf(session, "/data/navn") == "Tokke");
}

TEST_CASE("P3 two people in one interview are merged question by question") {
    struct Case {
        const char* base;
        const char* ours;
        const char* theirs;
        const char* merged;
        std::size_t conflicts;
    };
    const Case cases[] = {
        {"", "A", "", "A", 0},  {"", "", "B", "B", 0}, {"", "A", "B", "A", 1}, {"x", "x", "", "", 0},
        {"x", "A", "", "A", 1}, {"x", "", "x", "", 0}, {"", "A", "A", "A", 0}, {"x", "x", "B", "B", 0},
    };
    for (const Case& one : cases) {
        INFO(one.base << "/" << one.ours << "/" << one.theirs);
        test::SessionWorld world;
        const auto form = formOf(kForm);
        auto start = *Session::start(form, contextOf(world, "ola"));
        answer(start, "/data/navn", one.base);
        const SavedInterview base = start.save();
        auto ours = *Session::resume(form, contextOf(world, "ola"), base);
        auto theirs = *Session::resume(form, contextOf(world, "kari"), base);
        answer(ours, "/data/navn", one.ours);
        answer(theirs, "/data/navn", one.theirs);
        const auto merged = ours.merge(base, theirs.save());
        CHECK(valueOf(ours, "/data/navn") == one.merged);
        CHECK(merged.conflicts.size() == one.conflicts);
    }
}

TEST_CASE("rounds that either person added stay, and one removed stays only if the other wrote in it") {
    test::SessionWorld world;
    const auto form = formOf(kForm);
    auto start = *Session::start(form, contextOf(world, "ola"));
    for (const char* id : {"x", "y"})
        REQUIRE(start.addRepeat(start.find("/data/rad"), id).has_value());
    const SavedInterview base = start.save();
    auto ours = *Session::resume(form, contextOf(world, "ola"), base);
    auto theirs = *Session::resume(form, contextOf(world, "kari"), base);
    REQUIRE(ours.addRepeat(ours.find("/data/rad"), "ours").has_value());
    answer(ours, "/data/rad[2]/vare", "i y");
    REQUIRE(theirs.addRepeat(theirs.find("/data/rad"), "theirs").has_value());
    answer(theirs, "/data/rad[3]/vare", "hennes");
    REQUIRE(theirs.removeRepeat(theirs.find("/data/rad[1]")).has_value());
    REQUIRE(theirs.removeRepeat(theirs.find("/data/rad[1]")).has_value());
    (void)ours.merge(base, theirs.save());
    REQUIRE(ours.repeats().size() == 1);
    CHECK(ours.repeats()[0].instances == std::vector<std::string>{"y", "ours", "theirs"});
    CHECK(valueOf(ours, "/data/rad[3]/vare") == "hennes");
    CHECK(ours.answeredBy(ours.find("/data/rad[3]/vare")).who == "kari");
}

TEST_CASE("P3 a round that one removed and the other wrote in keeps all that stood in it") {
    test::SessionWorld world;
    const auto form = formOf(
        test::xform("<rad jr:template=''><vare/><pris/></rad>", "",
                    R"x(<group ref="/data/rad"><repeat nodeset="/data/rad"><input ref="/data/rad/vare"/>
          <input ref="/data/rad/pris"/></repeat></group>)x"));
    auto start = *Session::start(form, contextOf(world, "ola"));
    REQUIRE(start.addRepeat(start.find("/data/rad"), "x").has_value());
    answer(start, "/data/rad[1]/vare", "Papir");
    answer(start, "/data/rad[1]/pris", "10");
    const SavedInterview base = start.save();
    auto remover = *Session::resume(form, contextOf(world, "ola"), base);
    auto writer = *Session::resume(form, contextOf(world, "kari"), base);
    REQUIRE(remover.removeRepeat(remover.find("/data/rad[1]")).has_value());
    answer(writer, "/data/rad[1]/pris", "12");
    const SavedInterview removed = remover.save();
    const SavedInterview written = writer.save();
    for (Session* both : {&remover, &writer}) {
        (void)both->merge(base, both == &remover ? written : removed);
        REQUIRE(both->find("/data/rad[1]/vare"));
        CHECK(valueOf(*both, "/data/rad[1]/vare") == "Papir");
        CHECK(valueOf(*both, "/data/rad[1]/pris") == "12");
        CHECK(both->aside().empty());
    }
}

TEST_CASE("a default that was taken away stays away when the interview goes on") {
    test::SessionWorld world;
    const std::string text =
        test::xform("<a>fast</a><b/><rad jr:template=''><c>fast</c></rad>",
                    R"x(<setvalue event="odk-instance-first-load" ref="/data/b" value="1 + 1"/>)x",
                    R"x(<input ref="/data/a"/><input ref="/data/b"/><group ref="/data/rad">
          <repeat nodeset="/data/rad"><input ref="/data/rad/c"/></repeat></group>)x");
    const auto form = formOf(text);
    auto session = *Session::start(form, contextOf(world, "ola"));
    REQUIRE(session.addRepeat(session.find("/data/rad"), "x").has_value());
    for (const char* ref : {"/data/a", "/data/b", "/data/rad[1]/c"}) {
        CHECK_FALSE(valueOf(session, ref).empty());
        answer(session, ref, "");
    }
    const auto check = [](const Session& one) {
        for (const char* ref : {"/data/a", "/data/b", "/data/rad[1]/c"}) {
            INFO(ref);
            CHECK(valueOf(one, ref).empty());
        }
    };
    check(*Session::resume(form, contextOf(world, "ola"), session.save()));
    const auto moved = session.moved(formOf(with(text, "<b/>", "<b/><ny>ny</ny>")));
    REQUIRE(moved.has_value());
    check(*moved);
    CHECK(valueOf(*moved, "/data/ny") == "ny");
    REQUIRE(session.removeRepeat(session.find("/data/rad[1]")).has_value());
    REQUIRE(session.undo().has_value());
    check(session);
}

TEST_CASE("P7 an interview moves to another version with its answers, and what that lacks is kept aside") {
    test::SessionWorld world;
    auto session = *Session::start(formOf(kForm), contextOf(world, "ola"));
    answer(session, "/data/navn", "Tokke");
    answer(session, "/data/har", "ja");
    const std::string other =
        with(with(with(kForm, "<navn/>", "<navn/><nytt/>"), "Nei</label>", "Nei, ingen</label>"),
             "<setvalue event", "<hint>x</hint><setvalue event");
    const auto next =
        formOf(with(with(other, R"x(<input ref="/data/navn"><label ref="jr:itext('navn')"/></input>)x",
                         R"x(<input ref="/data/nytt"><label>Nytt</label></input>)x"),
                    "<navn/>", ""));
    const auto changes = compareForms(session.form(), *next);
    const auto has = [&](FormChange::What what, std::string_view path) {
        return std::any_of(changes.begin(), changes.end(), [&](const FormChange& change) {
            return change.what == what && change.path == path;
        });
    };
    CHECK(has(FormChange::What::Added, "/data/nytt"));
    CHECK(has(FormChange::What::Removed, "/data/navn"));
    CHECK(has(FormChange::What::Choices, "/data/har"));
    CHECK_FALSE(has(FormChange::What::Label, "/data/biler/antall"));

    const auto moved = session.moved(next);
    REQUIRE(moved.has_value());
    CHECK(valueOf(*moved, "/data/har") == "ja");
    REQUIRE(moved->aside().size() == 1);
    CHECK(moved->aside()[0].value == "Tokke");
    const auto back = moved->moved(formOf(kForm));
    REQUIRE(back.has_value());
    CHECK(valueOf(*back, "/data/navn") == "Tokke");
    CHECK(back->aside().empty());
}
