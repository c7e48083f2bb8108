// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/visits.h"
#include "tests/core/advisory/tokke.h"

using namespace feltbok;
using namespace feltbok::testing;
using namespace feltbok::advisory;

namespace {

NewNote noteOf(AdvisoryWorld& world, const Id& visit, const std::string& text) {
    world.clock.advance(60'000);
    return {.id = Id::random(world.random),
            .visit = visit,
            .scope = world.scope,
            .text = text,
            .topic = "8.2 Varebiler",
            .writtenBy = "Rådgiver IK",
            .writtenAtMs = world.clock.now().ms};
}

} // namespace

TEST_CASE(
    "a visit made on the spot is of today, in its municipality, and its header counts what belongs to it") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    const Id visit = world.visit(*store);
    const std::string id = visit.toString();
    REQUIRE(addNote(*store, noteOf(world, visit, "Notat")));
    world.record(*store, "need", {{"title", "Behov"}, {"visit", id}});
    world.record(*store, "action", {{"title", "Tiltak"}, {"visit", id}});
    world.record(*store, "action", {{"title", "Av et annet besøk"}});
    const auto interview = world.interview(*store, visit);
    REQUIRE(interview->answer("/data/s0_bakgrunn/info_gitt", "ja"));
    REQUIRE(interview->leave("/data/s0_bakgrunn/info_gitt"));
    const auto page = visitPage(*store, visit);
    REQUIRE(page);
    CHECK(page->municipality == "Tokke");
    CHECK(page->date == "2026-11-20");
    CHECK(page->status == "planned");
    CHECK(page->interview == interview->head().id);
    CHECK(page->notes == 1);
    CHECK(page->needs == 1);
    CHECK(page->actions == 1);
    CHECK(unsentOfVisit(*store, visit) == 5); // the visit, a note, a need, an action, an answer
    REQUIRE(store->acknowledge(store->lastNumber(), 0, {}));
    CHECK(unsentOfVisit(*store, visit) == 0);
    REQUIRE(setVisitStatus(*store, visit, "done"));
    CHECK(visitPage(*store, visit)->status == "done");
    CHECK(unsentOfVisit(*store, visit) == 1);
    CHECK(visitPage(*store, Id::random(world.random)).error().code == ErrorCode::UnknownRecord);
    CHECK(setVisitStatus(*store, visit, "nearly").error().code == ErrorCode::BadValue);
}

TEST_CASE("notes stand in the order they were written, each with who and where it is") {
    AdvisoryWorld world;
    const auto mine = world.tablet("rådgiver");
    const auto theirs = world.tablet("kollega");
    const Id visit = world.visit(*mine);
    world.carry(*mine, *theirs);
    REQUIRE(addNote(*mine, noteOf(world, visit, "Først")));
    REQUIRE(addNote(*theirs, noteOf(world, visit, "Så kollegaen")));
    REQUIRE(addNote(*mine, noteOf(world, visit, "Til slutt")));
    world.carry(*theirs, *mine);
    const auto last = mine->lastNumber();
    REQUIRE(mine->acknowledge(last - 1, 0, {}));
    const auto rows = noteRows(*mine, visit);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].text == "Først");
    CHECK(rows[0].mine);
    CHECK(rows[0].whereabouts == Whereabouts::Sent);
    CHECK(rows[1].text == "Så kollegaen");
    CHECK_FALSE(rows[1].mine);
    CHECK(rows[2].whereabouts == Whereabouts::Here);
    CHECK(rows[2].topic == "8.2 Varebiler");
    REQUIRE(mine->acknowledge(last, 0, {{{mine->replica(), last}, "scope", {}}}));
    CHECK(noteRows(*mine, visit).size() == 2); // the words are in the inbox
    CHECK(whereabouts(*mine, rows[2].id) == Whereabouts::Refused);
    CHECK(whereabouts(*mine, rows[0].id) == Whereabouts::Sent);
}

TEST_CASE("a note is whose first words it has, whoever writes on it later") {
    AdvisoryWorld world;
    const auto mine = world.tablet("rådgiver");
    const auto theirs = world.tablet("kollega");
    const Id visit = world.visit(*mine);
    REQUIRE(addNote(*mine, noteOf(world, visit, "Min")));
    world.carry(*mine, *theirs);
    REQUIRE(addNote(*theirs, noteOf(world, visit, "Kollegaens")));
    const auto entitle = [&](Store& store, const NoteRow& note) {
        return store.commit(
            Change{.record = note.id, .kind = "note", .scope = {}, .fields = {{"title", "Lading"}}});
    };
    REQUIRE(entitle(*theirs, noteRows(*theirs, visit)[0]));
    world.carry(*theirs, *mine);
    REQUIRE(entitle(*mine, noteRows(*mine, visit)[1]));
    const auto rows = noteRows(*mine, visit);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].mine);
    CHECK_FALSE(rows[1].mine);
    CHECK(mine->editCounts(rows[0].id).all == 2);
    CHECK(mine->editCounts(rows[0].id).own == 1);
    CHECK(mine->editCounts(rows[1].id).unsent == 1);
}

TEST_CASE("P1 a note being written is kept, is no note before it is added, and is one once it is") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    const Id visit = world.visit(*store);
    NewNote note = noteOf(world, visit, "Midt i en");
    REQUIRE(keepComposing(*store, note));
    REQUIRE(store->cutAllDrafts()); // as when the app starts again
    CHECK(noteRows(*store, visit).empty());
    auto found = composing(*store, visit);
    REQUIRE(found);
    CHECK(found->id == note.id);
    CHECK(found->text == "Midt i en");
    CHECK(found->topic == "8.2 Varebiler");
    CHECK_FALSE(composing(*store, Id::random(world.random)));
    note.text = "Midt i en setning.";
    REQUIRE(addNote(*store, note));
    CHECK_FALSE(composing(*store, visit));
    CHECK(noteRows(*store, visit).size() == 1);
    CHECK(store->drafts().empty());
}

TEST_CASE("attachments of a visit are its own and its notes'; a picture shows on its note") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    const Id visit = world.visit(*store);
    const NewNote note = noteOf(world, visit, "To uttak");
    REQUIRE(addNote(*store, note));
    const Bytes picture{1, 2, 3};
    REQUIRE(attach(*store, note.id, world.scope, "lading.jpg", "image/jpeg", picture));
    REQUIRE(attach(*store, visit, world.scope, "plan.pdf", "application/pdf", picture));
    REQUIRE(attach(*store, Id::random(world.random), world.scope, "annet.jpg", "image/jpeg", picture));
    CHECK(attachmentRows(*store, note.id, false).size() == 1);
    const auto all = attachmentRows(*store, visit, true);
    REQUIRE(all.size() == 2);
    for (const AttachmentRow& row : all) {
        CHECK(row.bytes == picture.size());
        CHECK(row.blob == BlobState::Unsent);
    }
    REQUIRE(noteRows(*store, visit).size() == 1);
    CHECK(noteRows(*store, visit)[0].pictures.size() == 1);
}
