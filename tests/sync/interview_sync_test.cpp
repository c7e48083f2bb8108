// SPDX-License-Identifier: Apache-2.0
#include "tests/core/advisory/tokke.h"
#include "tests/sync/county.h"

#include <set>

using namespace feltbok;
using namespace feltbok::testing;

namespace {

constexpr const char* kBodyQuestion = "/data/s0_bakgrunn/enhet_type";
constexpr const char* kNameQuestion = "/data/s0_bakgrunn/virksomhet_navn";

void give(advisory::InterviewBook& interview, const std::string& ref, const std::string& value) {
    const std::string key = AdvisoryWorld::keyOf(interview, ref);
    REQUIRE(interview.answer(key, value));
    REQUIRE(interview.leave(key));
}

/// Everything that Tokke was asked, of a body that is no municipality too.
std::unique_ptr<advisory::InterviewBook> completed(AdvisoryWorld& world, Store& store,
                                                   const std::string& body) {
    auto interview = world.interview(store, world.visit(store));
    AdvisoryWorld::answerAsInTokke(*interview);
    give(*interview, kBodyQuestion, body);
    if (body != "kommune") give(*interview, kNameQuestion, "Vest-Telemark innkjøp (" + body + ")");
    return interview;
}

std::set<std::string> asked(const advisory::InterviewBook& interview) {
    std::set<std::string> keys;
    for (const advisory::QuestionState& row : interview.state().rows)
        keys.insert(row.key);
    return keys;
}

/// The rows of an interview but for what depends on who reads: whether one answered oneself, or somebody with
/// a name.
std::vector<advisory::QuestionState> rowsOf(const advisory::InterviewBook& interview) {
    std::vector<advisory::QuestionState> rows = interview.state().rows;
    for (advisory::QuestionState& row : rows) {
        row.byMe = false;
        row.answeredByName.clear();
    }
    return rows;
}

} // namespace

TEST_CASE("T12 an interview of each kind of body, complete without a network, reads the same from the hub") {
    County county;
    AdvisoryWorld world;
    county.clock.advance(world.clock.now().ms - county.clock.now().ms); // one day for both
    const auto here = county.tablet("rådgiver", {"Tokke"});
    const auto there = county.tablet("koordinator", {"Tokke"}, Role::Coordinator);
    world.scope = county.scopeNamed("Tokke");
    county.transport->onTheWay = [](const HttpRequest&, Hub&) -> Result<HttpResponse> {
        return fail(ErrorCode::Offline, "flight mode");
    };

    std::vector<std::unique_ptr<advisory::InterviewBook>> interviews;
    for (const char* body : {"kommune", "samarbeid", "fylkeskommune"}) {
        interviews.push_back(completed(world, *here, body));
        world.today.day += 1; // each on its day: the last visit's answers stand beside
    }
    CHECK_FALSE(county.sync(*here));
    CHECK(asked(*interviews[0]).contains("/data/s0_bakgrunn/kommune")); // skip logic, without a network
    CHECK_FALSE(asked(*interviews[0]).contains(kNameQuestion));
    for (std::size_t i : {1U, 2U}) {
        CHECK_FALSE(asked(*interviews[i]).contains("/data/s0_bakgrunn/kommune"));
        CHECK(asked(*interviews[i]).contains(kNameQuestion));
    }
    for (const auto& interview : interviews)
        for (const advisory::QuestionState& row : interview->state().rows)
            if (row.required) CHECK(row.answered);

    county.transport->onTheWay = nullptr;
    REQUIRE(county.sync(*here));
    REQUIRE(county.sync(*there));
    for (const auto& interview : interviews) {
        const auto read = world.reopened(*there, interview->head().id);
        CHECK(rowsOf(*read) == rowsOf(*interview));
    }
    CHECK(there->list({.kind = "answer"}).size() == here->list({.kind = "answer"}).size());
}
