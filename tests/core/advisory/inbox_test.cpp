// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/inbox.h"
#include "tests/core/advisory/tokke.h"

using namespace feltbok;
using namespace feltbok::testing;
using namespace feltbok::advisory;

namespace {

/// "same |differs|" as pieces are said here.
std::string marked(const std::vector<TextPiece>& pieces) {
    std::string text;
    for (const TextPiece& piece : pieces)
        text += piece.differs ? "|" + piece.text + "|" : piece.text;
    return text;
}

void rename(AdvisoryWorld& world, Store& store, const Id& record, const std::string& title) {
    world.clock.advance(1000);
    REQUIRE(store.commit(Change{.record = record, .fields = {{"title", title}}}));
}

} // namespace

TEST_CASE("P3 a conflict has both texts with name and time, this device's first, and what both began from") {
    AdvisoryWorld world;
    const auto mine = world.tablet("rådgiver");
    const auto theirs = world.tablet("kollega");
    REQUIRE(mine->setSetting("user.name", "Rådgiver IK"));
    const Id action = world.record(*mine, "action", {{"title", "Ta malen inn"}});
    world.carry(*mine, *theirs);
    rename(world, *mine, action, "Ta malen inn før jul");
    rename(world, *theirs, action, "Ta malen inn i februar");
    world.carry(*theirs, *mine);
    world.carry(*mine, *theirs);

    const auto rows = conflictRows(*mine);
    REQUIRE(rows.size() == 1);
    const ConflictRow& row = rows[0];
    CHECK(row.record == action);
    CHECK(row.kind == "action");
    CHECK(row.field == "title");
    CHECK(row.municipality == "Tokke");
    REQUIRE(row.sides.size() == 2);
    CHECK(row.sides[0].value == "Ta malen inn før jul");
    CHECK(row.sides[0].mine);
    CHECK(row.sides[0].here);
    CHECK(row.sides[0].authorName == "Rådgiver IK");
    CHECK_FALSE(row.sides[0].shown);
    CHECK(row.sides[1].value == "Ta malen inn i februar");
    CHECK(row.sides[1].shown); // the later
    CHECK(row.sides[1].at.ms - row.sides[0].at.ms == 1000);
    CHECK(commonBase(*mine, row) == Value("Ta malen inn"));

    const auto there = conflictRows(*theirs);
    REQUIRE(there.size() == 1);
    CHECK(there[0].sides[0].value == "Ta malen inn i februar");
    CHECK(conflictOf(*mine, action, "title").value() == row);
    CHECK(conflictOf(*mine, action, "due").error().code == ErrorCode::NotFound);

    REQUIRE(mine->resolve(action, "title", "Ta malen inn i januar"));
    CHECK(conflictRows(*mine).empty());
    world.carry(*mine, *theirs);
    CHECK(conflictRows(*theirs).empty());
}

TEST_CASE("three who write, two of them the same, are two texts to choose between") {
    AdvisoryWorld world;
    const auto one = world.tablet("en");
    const auto two = world.tablet("to");
    const auto three = world.tablet("tre");
    const Id action = world.record(*one, "action", {{"title", "mål"}});
    world.carry(*one, *two);
    world.carry(*one, *three);
    rename(world, *one, action, "mål 1");
    rename(world, *two, action, "mål 1");
    rename(world, *three, action, "mål 2");
    world.carry(*two, *one);
    world.carry(*three, *one);
    REQUIRE(conflictRows(*one).size() == 1);
    CHECK(conflictRows(*one)[0].sides.size() == 2);
}

TEST_CASE("the oldest conflict stands first") {
    AdvisoryWorld world;
    const auto mine = world.tablet("rådgiver");
    const auto theirs = world.tablet("kollega");
    std::vector<Id> actions;
    for (const char* title : {"a", "b", "c"})
        actions.push_back(world.record(*mine, "action", {{"title", title}}));
    world.carry(*mine, *theirs);
    for (const std::size_t i : {2U, 0U, 1U}) {
        rename(world, *mine, actions[i], "mitt");
        rename(world, *theirs, actions[i], "deres");
    }
    world.carry(*theirs, *mine);
    std::vector<Id> order;
    for (const ConflictRow& row : conflictRows(*mine))
        order.push_back(row.record);
    CHECK(order == std::vector<Id>{actions[2], actions[0], actions[1]});
}

TEST_CASE("texts are marked where they differ, word by word") {
    struct Case {
        const char* text;
        const char* other;
        const char* marked;
    };
    const std::vector<Case> cases{
        {"", "", ""},
        {"likt", "likt", "likt"},
        {"helt", "annet", "|helt|"},
        {"Ta malen inn før jul", "Ta malen inn i februar", "Ta malen inn |før jul|"},
        {"Ta malen inn i februar", "Ta malen inn før jul", "Ta malen inn |i februar|"},
        {"ett to tre", "ett tre", "ett |to |tre"},
        {"ett tre", "ett to tre", "ett tre"},
        {"blåbær, jordbær.", "blåbær, bringebær.", "blåbær, |jordbær|."},
        {"ny linje\nto", "ny linje\ntre", "ny linje\n|to|"},
    };
    for (const Case& one : cases) {
        CHECK(marked(differences(one.text, one.other)) == one.marked);
        std::string whole;
        for (const TextPiece& piece : differences(one.text, one.other))
            whole += piece.text;
        CHECK(whole == one.text);
    }
    std::string book;
    for (int i = 0; i < 5000; ++i)
        book += "ord ";
    CHECK(differences(book, "ord").size() == 1); // too much to mark: shown as it is
}

TEST_CASE("P5 what was refused keeps its words, and is written again as a new change") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    const Id person = world.record(*store, "person", {{"name", "Demo Kontakt"}, {"role", "Innkjøpsleder"}});
    const EditId edit{store->replica(), store->lastNumber()};
    REQUIRE(store->acknowledge(edit.number, 0, {{edit, "scope", {}}}));
    const auto rows = refusedRows(*store);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].record == person);
    CHECK(rows[0].why == "scope");
    CHECK(rows[0].municipality == "Tokke");
    CHECK(rows[0].title == "Demo Kontakt");
    CHECK(rows[0].fields == std::vector<std::pair<std::string, std::string>>{{"name", "Demo Kontakt"},
                                                                             {"role", "Innkjøpsleder"}});
    REQUIRE(writeAgain(*store, edit));
    CHECK(refusedRows(*store).empty());
    CHECK(store->unsentOf(person) == 1);
    CHECK(store->read(person)->text("role") == "Innkjøpsleder");
    CHECK(writeAgain(*store, edit).error().code == ErrorCode::NotFound);
}

TEST_CASE("a record calls itself by its title, name, role or first line, else by its visit's date") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    const std::string visit = world.visit(*store).toString();
    struct Case {
        const char* kind;
        Fields fields;
        std::string title;
    };
    const std::string word = "kravutforming ";
    const std::vector<Case> cases{
        {"action", {{"title", "Send kraveksempel"}}, "Send kraveksempel"},
        {"person", {{"name", "Demo"}, {"role", "Leder"}}, "Demo"},
        {"note", {{"text", "Første linje\nandre linje"}}, "Første linje"},
        {"note",
         {{"text", word + word + word + word + word}},
         "kravutforming kravutforming kravutforming kravutforming …"},
        {"interview", {{"formId", "behovskartlegging"}, {"visit", visit}}, "2026-11-20"},
        {"participant", {{"visit", visit}, {"level", "political"}}, "2026-11-20"},
    };
    for (const Case& one : cases)
        CHECK(titleOf(*store, *store->read(world.record(*store, one.kind, one.fields))) == one.title);
    const std::string letters(200, 'x');
    CHECK(titleOf(*store, *store->read(world.record(*store, "note", {{"text", "å" + letters}}))).size() < 70);
    CHECK(store->scopeName(world.team) == "Telemark");
    CHECK(store->scopeName(Id::random(world.random)).empty());
}
