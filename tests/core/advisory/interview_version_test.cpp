// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/form_shelf.h"
#include "core/advisory/visits.h"
#include "tests/core/advisory/tokke.h"
#include "tests/workbook/workbook_writer.h"

#include <map>

using namespace feltbok;
using namespace feltbok::testing;
using namespace feltbok::advisory;

namespace {

Bytes workbookOf(const std::string& version, const std::vector<std::string>& questions) {
    test::Cells survey{{"type", "name", "label"}};
    for (const std::string& name : questions)
        survey.push_back({"text", name, name});
    return test::WorkbookWriter()
        .sheet("survey", survey)
        .sheet("settings", {{"form_id", "version"}, {"tur", version}})
        .bytes();
}

Bytes workbookWithDefault(const std::string& version, const std::string& standard) {
    return test::WorkbookWriter()
        .sheet("survey", {{"type", "name", "label", "default"},
                          {"text", "navn", "Navn", ""},
                          {"text", "sted", "Sted", standard}})
        .sheet("settings", {{"form_id", "version"}, {"tur", version}})
        .bytes();
}

/// A device with its questionnaires.
struct Device {
    AdvisoryWorld& world;
    Store& store;
    std::map<std::string, Bytes> files{};

    [[nodiscard]] FormShelf shelf() const {
        return FormShelf([this](const std::string& path) -> Result<Bytes> {
            const auto found = files.find(path);
            if (found == files.end()) return fail(ErrorCode::NotFound, "no such file", path);
            return found->second;
        });
    }
    [[nodiscard]] Id begun(const Id& visit) const {
        const auto interview = InterviewBook::begin(store, visit, world.scope, **shelf().form("tur", {}));
        REQUIRE(interview);
        return *interview;
    }
    [[nodiscard]] std::unique_ptr<InterviewBook> opened(const Id& interview) const {
        const auto forms = std::make_shared<FormShelf>(shelf());
        return world.opened(store, interview, [forms](const std::string& id, const std::string& version) {
            return forms->form(id, version);
        });
    }
};

std::string versionOf(const InterviewBook& book) {
    return std::string(book.session().form().version());
}

} // namespace

TEST_CASE("a running interview stays on its version") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    const Id visit = world.visit(*store);
    const Bytes first = workbookOf("1", {"navn", "volum"});
    const Bytes second = workbookOf("2", {"navn", "leverandor"});
    Device device{world, *store, {{"forms/tur.xlsx", first}}};
    const Id interview = device.begun(visit);
    {
        const auto book = device.opened(interview);
        REQUIRE(book->answer("/data/navn", "Tokke"));
        REQUIRE(book->leave("/data/navn"));
        REQUIRE(book->answer("/data/volum", "12"));
        REQUIRE(book->leave("/data/volum"));
    }
    device.files = {{"forms/tur.xlsx", second}, {"forms/tur/1.xlsx", first}};

    SECTION("when the app brings a later one, also where somebody begins the visit's interview again") {
        CHECK(device.begun(visit) == interview);
        const auto book = device.opened(interview);
        CHECK(versionOf(*book) == "1");
        CHECK(AdvisoryWorld::question(*book, "/data/volum").value == "12");
        CHECK_FALSE(book->session().find("/data/leverandor"));
    }
    SECTION("and the next visit's begins with the later one") {
        const Id next = *startVisit(*store, municipalities(), world.scope, {2027, 1, 5});
        CHECK(versionOf(*device.opened(device.begun(next))) == "2");
    }
    SECTION("and where a device has another only, answers keep their paths and nothing is lost") {
        const Device other{world, *store, {{"forms/tur.xlsx", second}}};
        {
            const auto book = other.opened(interview);
            CHECK(versionOf(*book) == "2");
            CHECK(AdvisoryWorld::question(*book, "/data/navn").value == "Tokke");
            REQUIRE(book->answer("/data/leverandor", "Felles"));
            REQUIRE(book->leave("/data/leverandor"));
        }
        const auto back = device.opened(interview);
        CHECK(versionOf(*back) == "1");
        CHECK(AdvisoryWorld::question(*back, "/data/volum").value == "12");
    }
    SECTION("and a version that somebody else wrote leads nowhere else") {
        FormShelf shelf = device.shelf();
        device.files["forms/tur/../hemmelig.xlsx"] = first;
        for (const char* version : {"../hemmelig", "3", "", ".", "a/b"})
            CHECK((*shelf.form("tur", version))->version() == "2");
        CHECK((*shelf.form("tur", "1"))->version() == "1");
        CHECK_FALSE(shelf.form("ukjent", "1"));
    }
}

TEST_CASE("a newer version is shown for what it differs in, and moved to or not, by choice") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    const Bytes first = workbookOf("1", {"navn", "volum"});
    const Bytes second = workbookOf("2", {"navn", "leverandor"});
    Device device{world, *store, {{"forms/tur.xlsx", first}}};
    const Id interview = device.begun(world.visit(*store));
    {
        const auto book = device.opened(interview);
        CHECK_FALSE(book->newerForm());
        REQUIRE(book->answer("/data/navn", "Tokke"));
        REQUIRE(book->leave("/data/navn"));
        REQUIRE(book->answer("/data/volum", "12"));
        REQUIRE(book->leave("/data/volum"));
    }
    device.files = {{"forms/tur.xlsx", second}, {"forms/tur/1.xlsx", first}};
    const auto book = device.opened(interview);
    const auto newer = book->newerForm();
    REQUIRE(newer);
    CHECK(newer->version == "2");
    CHECK_FALSE(newer->stays);
    using What = forms::FormChange::What;
    REQUIRE(newer->differences.size() == 2);
    CHECK(newer->differences[0].what == What::Added);
    CHECK(newer->differences[0].label == "leverandor");
    CHECK(newer->differences[1].what == What::Removed);
    CHECK(newer->differences[1].label == "volum");
    CHECK(newer->differences[1].answer == "12");
    CHECK_FALSE(newer->differences[1].fits);

    SECTION("stays") {
        REQUIRE(book->stay());
        CHECK(book->newerForm()->stays);
        CHECK(versionOf(*device.opened(interview)) == "1");
    }
    SECTION("moves: answers keep their paths, and what has no place there is there again in the old one") {
        REQUIRE(book->moveToNewest());
        CHECK(versionOf(*book) == "2");
        CHECK_FALSE(book->newerForm());
        const auto again = device.opened(interview);
        CHECK(versionOf(*again) == "2");
        CHECK(AdvisoryWorld::question(*again, "/data/navn").value == "Tokke");
        REQUIRE(store->commit(Change{.record = interview, .fields = {{"formVersion", "1"}}}));
        CHECK(AdvisoryWorld::question(*device.opened(interview), "/data/volum").value == "12");
    }
    SECTION("and where a colleague moves it, this tablet goes along") {
        const auto moved = store->commit(Change{.record = interview, .fields = {{"formVersion", "2"}}});
        REQUIRE(moved);
        CHECK(book->take({*store->read(interview)}));
        CHECK(versionOf(*book) == "2");
        CHECK(AdvisoryWorld::question(*book, "/data/navn").value == "Tokke");
    }
}

TEST_CASE("answers to a newer form's questions that came before the move are there after it") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    const Bytes first = workbookOf("1", {"navn"});
    const Bytes second = workbookOf("2", {"navn", "leverandor"});
    Device device{world, *store, {{"forms/tur.xlsx", first}}};
    const Id interview = device.begun(world.visit(*store));
    device.files = {{"forms/tur.xlsx", second}, {"forms/tur/1.xlsx", first}};
    const auto book = device.opened(interview);
    {
        const Device colleague{world, *store, {{"forms/tur.xlsx", second}}};
        const auto other = colleague.opened(interview);
        REQUIRE(other->answer("/data/leverandor", "Felles"));
        REQUIRE(other->leave("/data/leverandor"));
    }
    SECTION("by one's own choice") {
        REQUIRE(book->moveToNewest());
    }
    SECTION("and by a colleague's") {
        REQUIRE(store->commit(Change{.record = interview, .fields = {{"formVersion", "2"}}}));
        CHECK(book->take({*store->read(interview)}));
    }
    CHECK(AdvisoryWorld::question(*book, "/data/leverandor").value == "Felles");
}

TEST_CASE("a question that stands unanswered at the move does not begin with the new version's default") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    const std::string before = GENERATE(std::string(), std::string("Dalen"));
    const Bytes first = workbookWithDefault("1", before);
    Device device{world, *store, {{"forms/tur.xlsx", first}}};
    const Id interview = device.begun(world.visit(*store));
    device.files = {{"forms/tur.xlsx", workbookWithDefault("2", "Åmot")}, {"forms/tur/1.xlsx", first}};
    const auto book = device.opened(interview);
    REQUIRE(book->moveToNewest());
    CHECK(AdvisoryWorld::question(*book, "/data/sted").value == before);
    CHECK(AdvisoryWorld::question(*device.opened(interview), "/data/sted").value == before);
}

TEST_CASE(
    "P3 an answer from before a colleague's move is no conflict where the newer version has a default") {
    AdvisoryWorld world;
    const auto ada = world.tablet("Ada");
    const auto bo = world.tablet("Bo");
    const std::string before = GENERATE(std::string(), std::string("Dalen"));
    const Bytes first = workbookWithDefault("1", before);
    const Bytes second = workbookWithDefault("2", "Åmot");
    const Device mover{world, *ada, {{"forms/tur.xlsx", second}, {"forms/tur/1.xlsx", first}}};
    const Device asker{world, *bo, {{"forms/tur.xlsx", first}}};
    const Id interview = asker.begun(world.visit(*bo));
    world.carry(*bo, *ada);
    {
        const auto book = asker.opened(interview);
        REQUIRE(book->answer("/data/sted", "Vinje"));
        REQUIRE(book->leave("/data/sted"));
    }
    REQUIRE(mover.opened(interview)->moveToNewest());
    world.carry(*ada, *bo);
    world.carry(*bo, *ada);
    for (const Device& device : {mover, asker}) {
        const QuestionState row = AdvisoryWorld::question(*device.opened(interview), "/data/sted");
        CHECK(row.value == "Vinje");
        CHECK_FALSE(row.conflict);
    }
}

TEST_CASE("questions begin with the interview finished last, read in the version it was finished in") {
    AdvisoryWorld world;
    const auto ada = world.tablet("Ada");
    const auto bo = world.tablet("Bo");
    const auto workbook = [](const std::string& version, const std::string& added) {
        return test::WorkbookWriter()
            .sheet("survey", {{"type", "name", "label", "default"},
                              {"text", added, added, ""},
                              {"text", "sted", "Sted", "${last-saved#" + added + "}"}})
            .sheet("settings", {{"form_id", "version"}, {"tur", version}})
            .bytes();
    };
    const Bytes first = workbook("1", "navn");
    const Bytes second = workbook("2", "leverandor");
    const Id visit = Id::derived(world.scope, "besøket");
    for (Store* store : {ada.get(), bo.get()})
        REQUIRE(store->commit(Change{
            .record = visit, .kind = "visit", .scope = world.scope, .fields = {{"date", "2026-11-20"}}}));
    const Device newer{world, *ada, {{"forms/tur.xlsx", second}, {"forms/tur/1.xlsx", first}}};
    const Device older{world, *bo, {{"forms/tur.xlsx", first}}};
    const Id interview = newer.begun(visit);
    {
        const auto book = newer.opened(interview);
        REQUIRE(book->answer("/data/leverandor", "Felles"));
        REQUIRE(book->finish());
    }
    world.clock.advance(1000); // the older version is said last
    CHECK(older.begun(visit) == interview);
    world.carry(*ada, *bo);
    world.carry(*bo, *ada);
    world.clock.advance(1000);
    const Id next = *startVisit(*ada, municipalities(), world.scope, {2027, 1, 5});
    CHECK(AdvisoryWorld::question(*newer.opened(newer.begun(next)), "/data/sted").value == "Felles");
}

TEST_CASE("where two tablets begin the interview apart by different versions, the newer one holds for both") {
    AdvisoryWorld world;
    const auto ada = world.tablet("Ada");
    const auto bo = world.tablet("Bo");
    const Bytes first = workbookOf("1", {"navn", "volum"});
    const Bytes second = workbookOf("2", {"navn", "leverandor"});
    const Id visit = Id::derived(world.scope, "besøket");
    for (Store* store : {ada.get(), bo.get()})
        REQUIRE(store->commit(Change{
            .record = visit, .kind = "visit", .scope = world.scope, .fields = {{"date", "2026-11-20"}}}));
    Device newer{world, *ada, {{"forms/tur.xlsx", second}, {"forms/tur/1.xlsx", first}}};
    const Device older{world, *bo, {{"forms/tur.xlsx", first}}};
    SECTION("but what was finished stays in the version it was finished in") {
        const Id interview = older.begun(visit);
        REQUIRE(older.opened(interview)->finish());
        world.clock.advance(1000);
        CHECK(newer.begun(visit) == interview);
        world.carry(*ada, *bo);
        world.carry(*bo, *ada);
        CHECK(versionOf(*newer.opened(interview)) == "1");
        CHECK(newer.opened(interview)->state().finished);
        return;
    }
    const Id interview = newer.begun(visit);
    world.clock.advance(1000); // the older version is said last
    CHECK(older.begun(visit) == interview);
    world.carry(*ada, *bo);
    world.carry(*bo, *ada);
    CHECK(versionOf(*newer.opened(interview)) == "2");
    CHECK(newer.opened(interview)->head().formVersion == "2");
    CHECK(older.opened(interview)->head().formVersion == "2");
}

TEST_CASE("a comment takes no default away") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    const Device device{world, *store, {{"forms/tur.xlsx", workbookWithDefault("1", "Dalen")}}};
    const Id interview = device.begun(world.visit(*store));
    const auto book = device.opened(interview);
    REQUIRE(book->setComment("/data/sted", "Etter møtet"));
    CHECK(AdvisoryWorld::question(*book, "/data/sted").value == "Dalen");
    CHECK(AdvisoryWorld::question(*device.opened(interview), "/data/sted").value == "Dalen");
}
