// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/answer_text.h"
#include "tests/core/advisory/tokke.h"

#include <algorithm>

using namespace feltbok;
using namespace feltbok::testing;
using namespace feltbok::advisory;

namespace {

constexpr const char* kForm =
    R"xml(<h:html xmlns="http://www.w3.org/2002/xforms"
    xmlns:h="http://www.w3.org/1999/xhtml" xmlns:jr="http://openrosa.org/javarosa"><h:head>
  <h:title>Befaring</h:title><model>
  <itext><translation lang="nb"><text id="/data/kart:label"><value>Se **kartet**</value>
    <value form="image">jr://images/kart.png</value></text></translation></itext>
  <instance><data id="befaring"><aar/><bilde/><kart/><sted/><rad jr:template=""><vare/></rad></data></instance>
  <bind nodeset="/data/aar" type="int"/><bind nodeset="/data/bilde" type="binary"/>
  <bind nodeset="/data/kart" type="string" readonly="true()"/>
  <bind nodeset="/data/sted" type="geopoint"/><bind nodeset="/data/rad/vare" type="string"/>
</model></h:head><h:body>
  <input ref="/data/aar"><label>Hvilket år?</label></input>
  <upload ref="/data/bilde" mediatype="image/*"><label>Bilde av skiltet</label></upload>
  <input ref="/data/kart"><label ref="jr:itext('/data/kart:label')"/></input>
  <input ref="/data/sted"><label>Hvor?</label></input>
  <group ref="/data/rad"><label>Vare</label><repeat nodeset="/data/rad">
    <input ref="/data/rad/vare"><label>Navn</label></input></repeat></group>
</h:body></h:html>)xml";

/// A visit with that form open.
struct Inspection {
    Inspection() {
        visit = world.visit(*store);
        const auto begun = InterviewBook::begin(*store, visit, world.scope, *form);
        REQUIRE(begun);
        id = *begun;
        book = opened();
    }
    std::unique_ptr<InterviewBook> opened() { return world.opened(*store, id, form); }
    std::string valueOf(const std::string& key) { return AdvisoryWorld::question(*book, key).value; }

    AdvisoryWorld world;
    std::unique_ptr<Store> store = world.tablet();
    std::shared_ptr<const forms::Form> form = formOf(kForm);
    Id visit;
    Id id;
    std::unique_ptr<InterviewBook> book;
};

} // namespace

TEST_CASE("a text is a value of its type to the letter") {
    using enum forms::DataType;
    struct Case {
        forms::DataType type;
        const char* text;
        bool fits;
    };
    const Case cases[] = {
        {Int, "2022", true},
        {Int, "2022.5", false},
        {Int, "-3", true},
        {Int, "2022,5", false},
        {Int, "1e3", false},
        {Int, "", true},
        {Decimal, "4.2", true},
        {Decimal, "4,2", false},
        {Date, "2026-11-24", true},
        {Date, "2026-11-31", false},
        {Time, "14:30", true},
        {Time, "25:00", false},
        {Time, "halv tre", false},
        {DateTime, "2026-11-24T14:30:00+01:00", true},
        {DateTime, "2026-11-24", false},
        {Geopoint, "59.4321 8.0123", true},
        {Geopoint, "59.4321 8.0123 300 5", true},
        {Geopoint, "59.4321", false},
        {Geopoint, "91 8", false},
        {Geopoint, "59 181", false},
        {Geotrace, "59 8 0 0; 59.1 8.1 0 0", true},
        {Geotrace, "59 8 0 0", false},
        {Geoshape, "59 8 0 0; 59.1 8.1 0 0; 59 8.1 0 0; 59 8 0 0", true},
        {Geoshape, "59 8 0 0; 59.1 8.1 0 0; 59 8 0 0", false},
        {Geoshape, "59 8 0 0; nord", false},
        {String, "hva som helst", true},
    };
    for (const Case& one : cases) {
        INFO(one.text);
        CHECK(fitsType(one.type, one.text) == one.fits);
    }
}

TEST_CASE("2022.5 as a year is kept as it was written and marked, and typing on or undoing mends it") {
    Inspection inspection;
    for (const char* text : {"2", "20", "202", "2022", "2022.", "2022.5"})
        REQUIRE(inspection.book->answer("/data/aar", text));
    const QuestionState wrong = AdvisoryWorld::question(*inspection.book, "/data/aar");
    CHECK(wrong.value == "2022.5");
    CHECK(wrong.violated);
    CHECK(wrong.typeWrong);
    CHECK(inspection.opened()->session().value(inspection.opened()->session().find("/data/aar")) == "2022.5");
    REQUIRE(inspection.book->undo());
    CHECK(inspection.valueOf("/data/aar").empty());
    REQUIRE(inspection.book->redo());
    CHECK(inspection.valueOf("/data/aar") == "2022.5");
    REQUIRE(inspection.book->answer("/data/aar", "2022"));
    CHECK_FALSE(AdvisoryWorld::question(*inspection.book, "/data/aar").violated);
}

TEST_CASE("a step is taken back and done again, in the store too") {
    Inspection inspection;
    CHECK_FALSE(inspection.book->state().canUndo);
    REQUIRE(inspection.book->answer("/data/aar", "2022"));
    REQUIRE(inspection.book->addRepeat("/data/rad", inspection.world.clock.now(), inspection.world.random));
    const auto rounds = [&] {
        return std::ranges::count(inspection.book->state().rows, RowKind::RepeatRound, &QuestionState::kind);
    };
    const auto roundsBefore = rounds();
    REQUIRE(inspection.book->undo());
    CHECK(rounds() == roundsBefore - 1);
    REQUIRE(inspection.book->undo());
    CHECK(inspection.valueOf("/data/aar").empty());
    CHECK_FALSE(inspection.book->state().canUndo);
    CHECK(inspection.store->drafts().empty());
    const auto again = inspection.opened();
    CHECK(again->session().value(again->session().find("/data/aar")).empty());
    REQUIRE(inspection.book->redo());
    REQUIRE(inspection.book->redo());
    CHECK(inspection.valueOf("/data/aar") == "2022");
    CHECK(rounds() == roundsBefore);
    CHECK_FALSE(inspection.book->state().canRedo);
    CHECK(inspection.book->redo().error().code == ErrorCode::NotFound);
}

TEST_CASE("a photo is the answer by its name, and its bytes stand beside the answer's record") {
    Inspection inspection;
    const Bytes picture{1, 2, 3};
    REQUIRE(inspection.book->attach("/data/bilde", "skilt.jpg", "image/jpeg", picture));
    const QuestionState row = AdvisoryWorld::question(*inspection.book, "/data/bilde");
    CHECK(row.value == "skilt.jpg");
    CHECK(row.mediaType == "image/*");
    CHECK(row.fileType == "image/jpeg");
    CHECK(row.fileBytes == 3);
    CHECK(inspection.store->drafts().empty());
    // Another of the same name is another file; the first comes back with undo.
    REQUIRE(inspection.book->attach("/data/bilde", "skilt.jpg", "image/jpeg", Bytes{4, 5}));
    CHECK(inspection.valueOf("/data/bilde") == "skilt-2.jpg");
    REQUIRE(inspection.book->undo());
    CHECK(AdvisoryWorld::question(*inspection.book, "/data/bilde").fileBytes == 3);
    CHECK(AdvisoryWorld::question(*inspection.opened(), "/data/bilde").fileBytes == 3);
    CHECK(inspection.book->attach("/data/aar", "x.jpg", "image/jpeg", picture).error().code ==
          ErrorCode::BadInput);
}

TEST_CASE("a note shows the picture beside its words") {
    const Inspection inspection;
    const QuestionState note = AdvisoryWorld::question(*inspection.book, "/data/kart");
    CHECK(note.label == "Se **kartet**");
    CHECK(note.image == "jr://images/kart.png");
    CHECK(note.audio.empty());
}

TEST_CASE("a question is found by its words") {
    const Inspection inspection;
    const auto found = inspection.book->find("SKILTET");
    REQUIRE(found.size() == 1);
    CHECK(found[0].key == "/data/bilde");
    CHECK(found[0].text == "Bilde av skiltet");
    CHECK(inspection.book->find("elefant").empty());
}
