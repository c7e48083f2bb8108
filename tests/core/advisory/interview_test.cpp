// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/follow_up.h"
#include "tests/core/advisory/tokke.h"

#include <algorithm>

using namespace feltbok;
using namespace feltbok::testing;
using namespace feltbok::advisory;

namespace {

constexpr const char* kInformed = "/data/s0_bakgrunn/info_gitt";
constexpr const char* kVolume = "/data/s1_organisering/volum_mnok";
constexpr const char* kScore = "/data/s3_kompetanse/kompetanse_score";

} // namespace

TEST_CASE("a row's key says its path and its rounds, and is read back") {
    const std::vector<std::pair<forms::AnswerPath, std::string>> rows{
        {{"/data/a", {}}, "/data/a"},
        {{"/data/r/a", {"id-1"}}, "/data/r/a[id-1]"},
        {{"/data/r/s/a", {"#1", "id-2"}}, "/data/r/s/a[#1/id-2]"},
    };
    const Id interview = Id::derived(Id{}, "interview");
    for (const auto& [path, key] : rows) {
        CHECK(keyOf(path) == key);
        const auto back = pathOfKey(key);
        REQUIRE(back);
        CHECK(*back == path);
        CHECK(answerRecord(interview, path) == answerRecord(interview, *back));
    }
    CHECK(answerRecord(interview, rows[0].first) != answerRecord(interview, rows[1].first));
    CHECK(answerRecord(interview, rows[0].first) != answerRecord(Id::derived(Id{}, "x"), rows[0].first));
    CHECK(pathOfKey("/data/r/a[id-1").error().code == ErrorCode::BadInput);
}

TEST_CASE("the interview of a visit is one, whoever begins it") {
    AdvisoryWorld world;
    const auto mine = world.tablet("rådgiver");
    const auto theirs = world.tablet("kollega");
    const Id visit = world.visit(*mine);
    world.carry(*mine, *theirs);
    const auto here = InterviewBook::begin(*mine, visit, world.scope, *needsMapping());
    const auto there = InterviewBook::begin(*theirs, visit, world.scope, *needsMapping());
    REQUIRE(here);
    CHECK(*here == *there);
    CHECK(*InterviewBook::begin(*mine, visit, world.scope, *needsMapping()) == *here);
    world.carry(*theirs, *mine);
    CHECK(mine->count({.kind = "interview"}) == 1);
    CHECK(mine->read(*here)->conflicts.empty());
}

TEST_CASE("the demo's answers, given one by one, come to what is expected, here and from the store alone") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    const auto interview = world.interview(*store, world.visit(*store));
    world.answerAsInTokke(*interview);
    checkAsInTokke(*interview);
    CHECK(store->drafts().empty());
    const InterviewState state = interview->state();
    CHECK(state.answered > 50);
    CHECK(state.sections.size() == 10);
    for (const SectionState& section : state.sections) {
        INFO(section.key);
        CHECK(section.requiredLeft == 0);
    }
    const auto again = world.reopened(*store, interview->head().id);
    checkAsInTokke(*again);
    CHECK(again->state().rows == state.rows);
}

TEST_CASE("P4 the demo's answers reach another tablet's interview, opened before or after they came") {
    AdvisoryWorld world;
    const auto mine = world.tablet("rådgiver");
    const auto theirs = world.tablet("kollega");
    const auto interview = world.interview(*mine, world.visit(*mine));
    world.carry(*mine, *theirs);
    const auto opened = world.reopened(*theirs, interview->head().id);
    theirs->setChangeListener([&](const std::vector<Record>& changed) { (void)opened->take(changed); });
    world.answerAsInTokke(*interview);
    world.carry(*mine, *theirs);
    checkAsInTokke(*opened);
    checkAsInTokke(*world.reopened(*theirs, interview->head().id));
    theirs->setChangeListener({});
}

TEST_CASE("P1 what is half written is found again, also what the question does not allow") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    const auto interview = world.interview(*store, world.visit(*store));
    REQUIRE(interview->answer(kInformed, "ja"));
    REQUIRE(interview->answer(kVolume, "omtrent 100"));
    const auto check = [&](const InterviewBook& book) {
        const QuestionState volume = AdvisoryWorld::question(book, kVolume);
        CHECK(volume.value == "omtrent 100");
        CHECK(volume.violated);
        CHECK(volume.typeWrong);
    };
    check(*interview);
    check(*world.reopened(*store, interview->head().id)); // drafts only
    REQUIRE(interview->leave(kVolume));
    check(*world.reopened(*store, interview->head().id));
}

TEST_CASE("what is no answer is refused with its question, and writes nothing") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    const auto interview = world.interview(*store, world.visit(*store));
    const std::string tooLong(forms::Session::kValueBytesMax + 1, 'x');
    struct Case {
        const char* key;
        std::string value;
        ErrorCode code;
    };
    const std::vector<Case> cases{
        {"/data/nowhere", "x", ErrorCode::NotFound},
        {"/data/i_dag", "2026-11-20", ErrorCode::BadValue}, // calculated
        {"/data/s9_stotte/avslutning", tooLong, ErrorCode::TooLarge},
        {"/data/r[", "x", ErrorCode::BadInput},
    };
    for (const Case& one : cases) {
        INFO(one.key);
        const auto answered = interview->answer(one.key, one.value);
        REQUIRE_FALSE(answered);
        CHECK(answered.error().code == one.code);
        CHECK(answered.error().place == one.key);
    }
    CHECK(store->drafts().empty());
    const forms::SessionContext context{
        .clock = world.clock, .random = world.random, .timezone = "UTC", .properties = {}, .language = {}};
    CHECK(InterviewBook::open(*store, world.record(*store, "note", {{"text", "x"}}), {}, context)
              .error()
              .code == ErrorCode::UnknownRecord);
}

TEST_CASE("last time's answers show beside this time's, from the latest earlier visit in the municipality") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    const std::vector<std::pair<std::string, std::string>> earlier{
        {"2024-11-01", "1"}, {"2025-11-01", "2"}, {"2027-11-01", "4"}}; // the last is none yet
    for (const auto& [date, score] : earlier) {
        const Id visit = world.record(*store, "visit", {{"date", date}});
        const auto interview = world.interview(*store, visit);
        REQUIRE(interview->answer(kInformed, "ja"));
        REQUIRE(interview->answer(kScore, score));
        REQUIRE(store->cutAllDrafts());
    }
    const auto now = world.interview(*store, world.visit(*store));
    REQUIRE(now->answer(kInformed, "ja"));
    const QuestionState score = AdvisoryWorld::question(*now, kScore);
    CHECK(score.value.empty());
    CHECK(score.lastValue == "2");
    CHECK_FALSE(score.lastText.empty());
}

TEST_CASE("P3 two answers to one question are marked, and what is being written here is not taken away") {
    AdvisoryWorld world;
    const auto mine = world.tablet("rådgiver");
    const auto theirs = world.tablet("kollega");
    const auto here = world.interview(*mine, world.visit(*mine));
    world.carry(*mine, *theirs);
    const auto there = world.reopened(*theirs, here->head().id);
    mine->setChangeListener([&](const std::vector<Record>& changed) { CHECK(here->take(changed)); });
    REQUIRE(there->answer(kInformed, "ja"));
    REQUIRE(there->answer(kVolume, "99"));
    REQUIRE(theirs->cutAllDrafts());
    REQUIRE(here->answer(kInformed, "ja"));
    REQUIRE(here->answer(kVolume, "14")); // a draft yet
    world.carry(*theirs, *mine);
    CHECK(AdvisoryWorld::question(*here, kVolume).value == "14");
    REQUIRE(here->leave(kVolume));
    CHECK(AdvisoryWorld::question(*here, kVolume).conflict);
    CHECK_FALSE(AdvisoryWorld::question(*here, kInformed).conflict); // equal is none
    mine->setChangeListener({});
}

TEST_CASE("a comment stands on its answer, also where there is none yet, and takes no answer with it") {
    AdvisoryWorld world;
    const auto store = world.tablet();
    const auto interview = world.interview(*store, world.visit(*store));
    REQUIRE(interview->answer(kInformed, "ja"));
    REQUIRE(interview->answer(kScore, "2"));
    REQUIRE(interview->setComment(kScore, "Etter en pause."));
    REQUIRE(interview->setComment(kVolume, "Spør økonomi."));
    const auto scored = store->read(answerRecord(interview->head().id, {kScore, {}}));
    CHECK(scored->text("value") == "2");
    CHECK(scored->text("comment") == "Etter en pause.");
    const auto volume = store->read(answerRecord(interview->head().id, {kVolume, {}}));
    CHECK(volume->text("value").empty());
    CHECK(volume->text("path") == kVolume);
}
