// SPDX-License-Identifier: Apache-2.0
// How many rounds a repeat may have, and what making many of them costs.
#include "tests/core/session_fixture.h"

#include <algorithm>
#include <ctime>

using namespace feltbok;
using namespace feltbok::forms;
using namespace feltbok::test;

namespace {

// The number asked for, the rounds with a position and a product each, and their sum.
std::string counted(const std::string& constraint, const std::string& count = "/data/n") {
    return xform("<n/><twice/><row><size>2</size><place/><area/></row><sum/>",
                 R"(<bind nodeset="/data/n" type="int" )" + constraint +
                     R"(/>)"
                     R"(<bind nodeset="/data/twice" type="int" calculate="/data/n * 2"/>)"
                     R"x(<bind nodeset="/data/row/place" type="int" calculate="position(..)"/>)x"
                     R"(<bind nodeset="/data/row/area" type="int" calculate="../size * ../place"/>)"
                     R"x(<bind nodeset="/data/sum" type="int" calculate="sum(/data/row/area)"/>)x",
                 R"(<input ref="/data/n"><label>How many?</label></input>)"
                 R"(<group ref="/data/row"><label>Row</label><repeat nodeset="/data/row" jr:count=")" +
                     count + R"("><input ref="/data/row/size"><label>Size</label></input></repeat></group>)");
}

std::string textAt(Session& session, const char* ref) {
    return std::string(session.effectiveValue(session.find(ref)));
}

std::size_t rounds(Session& session) {
    return session.children(session.find("/data/row")).size();
}

} // namespace

TEST_CASE("a count of 99999 rounds does not freeze the interview") {
    SessionWorld world;
    Session session = world.load(counted(""));
    REQUIRE(session.answer(session.find("/data/n"), "3"));
    world.clock.ms += 60'000;
    const std::size_t lines = session.history().size();

    const auto refused = session.answer(session.find("/data/n"), "99999");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::TooLarge);
    CHECK(refused.error().place == "/data/row");
    CHECK(refused.error().message ==
          "That would make 99999 rounds; at most 10000 are possible. Answer with a smaller number.");
    CHECK(textAt(session, "/data/n") == "3");
    CHECK(textAt(session, "/data/twice") == "6");
    CHECK(rounds(session) == 3);
    CHECK(session.history().size() == lines);

    const auto changes = session.answer(session.find("/data/n"), "4");
    REQUIRE(changes);
    CHECK(changes->added.size() == 1);
    CHECK(textAt(session, "/data/sum") == "20");
    REQUIRE(session.undo());
    CHECK(textAt(session, "/data/n") == "3");
}

TEST_CASE("keystrokes towards a count that is too large leave the last that was possible") {
    SessionWorld world;
    world.clock.ms += 1000;
    Session session = world.load(counted(""));
    for (const char* typed : {"9", "99"})
        REQUIRE(session.answer(session.find("/data/n"), typed));
    REQUIRE_FALSE(session.answer(session.find("/data/n"), "99999"));
    REQUIRE(session.history().size() == 1);
    CHECK(session.history().back().after == "99");
    CHECK(rounds(session) == 99);
}

TEST_CASE("a count that is too large, kept as it was typed, is told at its question until it is mended") {
    SessionWorld world;
    Session session = world.load(counted(""));
    const NodeRef count = session.find("/data/n");
    REQUIRE(session.answer(count, "2"));
    const auto kept = session.keepText(count, "99999");
    REQUIRE(kept);
    CHECK(rounds(session) == 2);
    CHECK(session.violation(count) == Violation::Constraint);
    CHECK(session.asksForTooMany(count));
    CHECK(std::any_of(kept->nodes.begin(), kept->nodes.end(), [&](const Changes::Node& change) {
        return change.node == count && change.has(Aspect::Violation);
    }));

    const auto elsewhere = Session::resume(
        *Form::load(counted("")), {world.clock, world.random, "Europe/Oslo", {}, {}}, session.save());
    REQUIRE(elsewhere);
    CHECK(elsewhere->asksForTooMany(elsewhere->find("/data/n")));

    REQUIRE(session.answer(count, "3"));
    CHECK(rounds(session) == 3);
    CHECK(session.violation(count) == Violation::None);
    CHECK_FALSE(session.asksForTooMany(count));
    REQUIRE_FALSE(session.answer(count, "99999")); // refused, and as it was
    CHECK_FALSE(session.asksForTooMany(count));
}

TEST_CASE("no rounds are made while the count breaks its own constraint") {
    struct Row {
        const char* count;
        const char* answer;
        std::size_t rounds;
    };
    for (const char* count : {"/data/n", "/data/n + 0", "/data/twice div 2"}) {
        SessionWorld world;
        Session session = world.load(counted(R"(constraint=". &lt;= 20")", count));
        const Row table[] = {
            {count, "2", 2},   {count, "99999", 2}, // as before
            {count, "20", 20}, {count, "21", 20},   {count, "5", 5}, {count, "", 0},
        };
        for (const Row& row : table) {
            INFO(row.count << " answered " << row.answer);
            REQUIRE(session.answer(session.find("/data/n"), row.answer));
            CHECK(textAt(session, "/data/n") == row.answer);
            CHECK(rounds(session) == row.rounds);
        }
    }
}

TEST_CASE("a form that repeats too often by itself is refused when it is begun") {
    SessionWorld world;
    const auto session = Session::load(counted("", "12345678"), {world.clock, world.random, "UTC", {}, {}});
    REQUIRE_FALSE(session);
    CHECK(session.error().code == ErrorCode::TooLarge);
    CHECK(session.error().place == "/data/row");
}

TEST_CASE("rounds in rounds stay under the limit of the whole interview") {
    SessionWorld world;
    Session session = world.load(xform(
        "<n/><m>9000</m><a><b><q/></b></a>", R"(<bind nodeset="/data/n" type="int"/>)",
        R"(<input ref="/data/n"/><repeat nodeset="/data/a" jr:count="/data/n">)"
        R"(<repeat nodeset="/data/a/b" jr:count="/data/m"><input ref="/data/a/b/q"/></repeat></repeat>)"));
    REQUIRE(session.answer(session.find("/data/n"), "2"));
    const auto refused = session.answer(session.find("/data/n"), "9000");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::TooLarge);
    CHECK(session.children(session.find("/data/a")).size() == 2);
    CHECK(session.children(session.find("/data/a[2]/b")).size() == 9000);
}

TEST_CASE("ten times the rounds cost about ten times as much") {
    SessionWorld world;
    const auto cost = [&](const char* count) {
        double best = 1e9;
        for (int i = 0; i < 3; ++i) {
            Session session = world.load(counted(""));
            const std::clock_t begun = std::clock(); // processor time: a busy machine is no slow engine
            REQUIRE(session.answer(session.find("/data/n"), count));
            best = std::min(best, 1000.0 * static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC);
        }
        return best;
    };
    const double few = cost("1000");
    const double many = cost("10000");
    INFO("1,000 rounds " << few << " ms, 10,000 rounds " << many << " ms");
    CHECK(many < 40 * few); // were it the square, a hundred times
}

TEST_CASE("rounds that a smaller count took away are saved, and come back elsewhere when the count grows") {
    test::SessionWorld world;
    const auto form = formOf(xform("<antall>2</antall><rad jr:template=\"\"><vare/></rad>",
                                   R"x(<bind nodeset="/data/antall" type="int"/>)x",
                                   R"x(<input ref="/data/antall"><label>Antall</label></input>
                                       <group ref="/data/rad"><repeat nodeset="/data/rad" jr:count="/data/antall">
                                       <input ref="/data/rad/vare"><label>Vare</label></input></repeat></group>)x"));
    auto session = *Session::start(form, contextOf(world, "ola"));
    answer(session, "/data/rad[2]/vare", "Papir");
    answer(session, "/data/antall", "1");
    const SavedInterview saved = session.save();
    auto other = *Session::resume(form, contextOf(world, "kari"), saved);
    CHECK_FALSE(other.find("/data/rad[2]"));
    answer(other, "/data/antall", "2");
    CHECK(valueOf(other, "/data/rad[2]/vare") == "Papir");
    CHECK(other.answeredBy(other.find("/data/rad[2]/vare")).who == "ola");
    CHECK(other.aside().empty());
}

TEST_CASE("the form's own round begins with its defaults when a count first calls for it") {
    SessionWorld world;
    Session session = world.load(xform(
        "<n/><row><place/><in><q/></in></row>", R"(<bind nodeset="/data/n" type="int"/>)",
        R"(<input ref="/data/n"/><repeat nodeset="/data/row" jr:count="/data/n">)"
        R"x(<setvalue event="odk-instance-first-load odk-new-repeat" ref="/data/row/place" value="concat('no ', position(..))"/>)x"
        R"(<input ref="/data/row/place"/><repeat nodeset="/data/row/in">)"
        R"x(<setvalue event="odk-instance-first-load odk-new-repeat" ref="/data/row/in/q" value="'begun'"/>)x"
        R"(<input ref="/data/row/in/q"/></repeat></repeat>)"));
    CHECK(rounds(session) == 0);
    REQUIRE(session.answer(session.find("/data/n"), "2"));
    CHECK(textAt(session, "/data/row[1]/place") == "no 1");
    CHECK(textAt(session, "/data/row[1]/in[1]/q") == "begun");
    CHECK(textAt(session, "/data/row[2]/place") == "no 2");
    // What was answered meanwhile is no default's to take.
    REQUIRE(session.answer(session.find("/data/row[1]/place"), "mine"));
    REQUIRE(session.answer(session.find("/data/n"), "0"));
    REQUIRE(session.answer(session.find("/data/n"), "1"));
    CHECK(textAt(session, "/data/row[1]/place") == "mine");
}

TEST_CASE("a round that was undone begins with its defaults when it is called for again") {
    SessionWorld world;
    Session session = world.load(xform(
        "<n/><row><place/></row>", R"(<bind nodeset="/data/n" type="int"/>)",
        R"(<input ref="/data/n"/><repeat nodeset="/data/row" jr:count="/data/n">)"
        R"x(<setvalue event="odk-new-repeat" ref="/data/row/place" value="concat('no ', position(..))"/>)x"
        R"(<input ref="/data/row/place"/></repeat>)"));
    REQUIRE(session.answer(session.find("/data/n"), "2"));
    REQUIRE(session.undo());
    CHECK(rounds(session) == 0);
    REQUIRE(session.redo());
    CHECK(textAt(session, "/data/row[2]/place") == "no 2");
    REQUIRE(session.undo());
    REQUIRE(session.answer(session.find("/data/n"), "2"));
    CHECK(textAt(session, "/data/row[1]/place") == "no 1");
    CHECK(textAt(session, "/data/row[2]/place") == "no 2");
}

TEST_CASE("a round's label says that round's own answers, by whatever path it names them") {
    SessionWorld world;
    Session session = world.load(xform(
        "<row><name>a</name></row><row><name>b</name></row>", R"(<bind nodeset="/data/row/name"/>)",
        R"(<group ref="/data/row"><label>Round <output value=" /data/row/name "/> or <output value="../row/name"/></label>)"
        R"(<repeat nodeset="/data/row"><input ref="/data/row/name"/></repeat></group>)"));
    CHECK(session.label(session.find("/data/row[1]")) == "Round a or a");
    CHECK(session.label(session.find("/data/row[2]")) == "Round b or b");
    REQUIRE(session.answer(session.find("/data/row[2]/name"), "c"));
    CHECK(session.label(session.find("/data/row[2]")) == "Round c or c");
}

namespace {

// One more row, as long as the last one says so.
std::string asked(const std::string& more) {
    return xform(R"(<count/><n/><row jr:template=""><more/><size/></row>)",
                 R"x(<bind nodeset="/data/count" type="int" calculate="count(/data/row)"/>)x"
                 R"x(<bind nodeset="/data/n" type="int" calculate="if(/data/count = 0 or )x" +
                     more + R"x(, /data/count + 1, /data/count)"/>)x",
                 R"(<group ref="/data/row"><label>Row</label><repeat nodeset="/data/row" jr:count="/data/n">)"
                 R"(<input ref="/data/row/more"><label>More?</label></input>)"
                 R"(<input ref="/data/row/size"><label>Size</label></input></repeat></group>)");
}

} // namespace

TEST_CASE("a round that the last one asked for goes when that is undone, and comes back") {
    SessionWorld world;
    Session session = world.load(asked("/data/row[position() = /data/count]/more = 'yes'"));
    CHECK(rounds(session) == 1);
    const auto answer = [&](const char* ref, const char* value) {
        world.clock.ms += 60'000;
        const auto changes = session.answer(session.find(ref), value);
        REQUIRE(changes);
        return changes->added.size();
    };
    CHECK(answer("/data/row[1]/more", "yes") == 1);
    CHECK(answer("/data/row[2]/size", "7") == 0);
    CHECK(answer("/data/row[2]/more", "yes") == 1);
    CHECK(rounds(session) == 3);

    REQUIRE(session.undo());
    CHECK(rounds(session) == 2);
    REQUIRE(session.undo());
    REQUIRE(session.undo());
    CHECK(rounds(session) == 1);
    REQUIRE(session.redo());
    REQUIRE(session.redo());
    REQUIRE(session.redo());
    CHECK(rounds(session) == 3);
    CHECK(textAt(session, "/data/row[2]/size") == "7");
}

TEST_CASE(
    "P1 rounds that were asked for one by one are there again, also when the first says otherwise since") {
    SessionWorld world;
    const std::string form = asked("/data/row[position() = /data/count]/more = 'yes'");
    Session session = world.load(form);
    for (const char* row : {"/data/row[1]", "/data/row[2]"})
        REQUIRE(session.answer(session.find(std::string(row) + "/more"), "yes"));
    REQUIRE(session.answer(session.find("/data/row[3]/size"), "9"));
    REQUIRE(session.answer(session.find("/data/row[1]/more"), "no"));
    REQUIRE(session.answer(session.find("/data/row[2]/more"), ""));
    CHECK(rounds(session) == 3);

    Session again = world.load(form);
    CHECK(again.restore(session.answers(), session.repeats()).unplaced.empty());
    CHECK(rounds(again) == 3);
    CHECK(textAt(again, "/data/row[3]/size") == "9");
    CHECK(again.submissionXml() == session.submissionXml());
}

TEST_CASE("an answer after which each round would ask for one more is refused, and leaves none") {
    SessionWorld world;
    Session session = world.load(asked("/data/row[1]/more = 'yes'"));
    const auto refused = session.answer(session.find("/data/row[1]/more"), "yes");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Cycle);
    CHECK(refused.error().place == "/data/row");
    CHECK(rounds(session) == 1);
    CHECK(textAt(session, "/data/row[1]/more").empty());
    CHECK(session.answer(session.find("/data/row[1]/more"), "no"));
}
