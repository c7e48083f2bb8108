// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/follow_up.h"
#include "tests/core/advisory/tokke.h"

using namespace feltbok;
using namespace feltbok::testing;
using namespace feltbok::advisory;

namespace {

std::vector<std::string> titles(const auto& rows) {
    std::vector<std::string> all;
    for (const auto& row : rows)
        all.push_back(row.title);
    return all;
}

} // namespace

TEST_CASE("needs stand by how severe and urgent they are together, the severer first") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    const std::string visit = world.visit(*store).toString();
    struct Row {
        const char* title;
        int severity;
        int urgency;
    };
    for (const Row& row : {Row{"tre og en", 3, 1}, Row{"fire og fire", 4, 4}, Row{"en og tre", 1, 3}})
        world.record(
            *store, "need",
            {{"title", row.title}, {"severity", row.severity}, {"urgency", row.urgency}, {"visit", visit}});
    const Id bare = world.record(*store, "need", {{"title", "uten"}, {"visit", visit}});
    world.record(*store, "action", {{"title", "a"}, {"need", bare.toString()}, {"visit", visit}});
    world.record(*store, "need", {{"title", "et annet besøk"}, {"severity", 4}, {"urgency", 3}});
    const auto rows = needRows(*store, world.scope, Id::parse(visit).value());
    CHECK(titles(rows) == std::vector<std::string>{"fire og fire", "tre og en", "en og tre", "uten"});
    CHECK(rows[3].actions == 1);
    CHECK(rows[3].severity == 0);
    CHECK(titles(needRows(*store, world.scope, Id{})).size() == 5);
    CHECK(needRows(*store, world.vinje, Id{}).empty());
}

TEST_CASE(
    "actions stand by their need and then by date, those done last, those without a date after the dated") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    const std::string visit = world.visit(*store).toString();
    const auto need = [&](const char* title, int severity) {
        return world.record(*store, "need", {{"title", title}, {"severity", severity}, {"visit", visit}})
            .toString();
    };
    const std::string grave = need("alvorlig", 4);
    const std::string slight = need("lite", 1);
    const auto action = [&](const char* title, const std::string& of, const char* due, const char* status) {
        Fields fields{{"title", title}, {"visit", visit}, {"status", status}};
        if (!of.empty()) fields["need"] = of;
        if (*due != 0) fields["due"] = due;
        world.record(*store, "action", fields);
    };
    action("uten behov", "", "2026-11-21", "open");
    action("lite, desember", slight, "2026-12-01", "open");
    action("alvorlig, uten frist", grave, "", "open");
    action("alvorlig, gjort", grave, "2026-11-01", "done");
    action("alvorlig, januar", grave, "2027-01-01", "inProgress");
    const Id id = Id::parse(visit).value();
    const auto rows = actionRows(*store, world.scope, id, false);
    CHECK(titles(rows) == std::vector<std::string>{"alvorlig, januar", "alvorlig, uten frist",
                                                   "alvorlig, gjort", "lite, desember", "uten behov"});
    CHECK(rows[0].needTitle == "alvorlig");
    CHECK(rows[0].municipality == "Tokke");
    CHECK(
        titles(actionRows(*store, world.scope, id, true)) ==
        std::vector<std::string>{"uten behov", "lite, desember", "alvorlig, januar", "alvorlig, uten frist"});
}

TEST_CASE("a need made from an answer takes its words, and two taps make one") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    const auto interview = world.interview(*store, world.visit(*store));
    world.answerAsInTokke(*interview);
    struct Case {
        const char* key;
        const char* area;
        int severity;
        const char* quote;
    };
    const std::vector<Case> cases{
        {"/data/s3_kompetanse/kompetanse_score", "felles", 2, ""},
        {"/data/s4_bruk/bruk_matrise/bruk_mat", "mat", 3, ""},
        {"/data/s9_stotte/avslutning", "felles", 2, "Ønsker et felles møte med nabokommunene."},
    };
    for (const Case& one : cases) {
        INFO(one.key);
        const QuestionState question = AdvisoryWorld::question(*interview, one.key);
        const auto made = makeNeed(*store, interview->head(), question, "Emne");
        REQUIRE(made);
        CHECK(*made == needOfAnswer(question.answer));
        CHECK(*makeNeed(*store, interview->head(), question, "Emne") == *made);
        const auto need = store->read(*made);
        CHECK(need->text("title").starts_with("Emne"));
        CHECK(need->text("area") == one.area);
        CHECK(need->integer("severity") == one.severity);
        CHECK(need->text("quote") == one.quote);
        CHECK(need->reference("visit") == interview->head().visit);
    }
    CHECK(needRows(*store, world.scope, interview->head().visit).size() == cases.size());
}

TEST_CASE("a need taken back and made again is the same one") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    const auto interview = world.interview(*store, world.visit(*store));
    world.answerAsInTokke(*interview);
    const QuestionState question =
        AdvisoryWorld::question(*interview, "/data/s3_kompetanse/kompetanse_score");
    const Id need = makeNeed(*store, interview->head(), question, "Kompetanse").value();
    REQUIRE(store->remove(need));
    CHECK(needRows(*store, world.scope, interview->head().visit).empty());
    CHECK(*makeNeed(*store, interview->head(), question, "Kompetanse") == need);
    CHECK(needRows(*store, world.scope, interview->head().visit).size() == 1);
    CHECK(needRows(*store, world.scope, interview->head().visit)[0].answer == question.answer);
}
