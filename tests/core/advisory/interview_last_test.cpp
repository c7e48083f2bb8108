// SPDX-License-Identifier: Apache-2.0
// What an interview takes from those before it when there is much of it, or when the form makes the rounds.
#include "core/advisory/visits.h"
#include "tests/core/advisory/tokke.h"

#include <string>

using namespace feltbok;
using namespace feltbok::testing;
using namespace feltbok::advisory;

namespace {

std::string formXml(const std::string& instance, const std::string& actions, const std::string& body) {
    return R"xml(<h:html xmlns="http://www.w3.org/2002/xforms"
    xmlns:h="http://www.w3.org/1999/xhtml" xmlns:jr="http://openrosa.org/javarosa"><h:head>
  <h:title>Skjema</h:title><model>
  <instance><data id="skjema">)xml" +
           instance + R"xml(</data></instance>
  <instance id="__last-saved" src="jr://instance/last-saved"/>)xml" +
           actions + "</model></h:head><h:body>" + body + "</h:body></h:html>";
}

std::string pathOf(int question) {
    return "/data/q" + std::to_string(question);
}

/// A form of so many texts; each begins with what the interview before said, where it `looksBack`.
std::shared_ptr<const forms::Form> formOfTexts(int count, bool looksBack) {
    std::string instance;
    std::string actions;
    std::string body;
    for (int i = 0; i < count; ++i) {
        const std::string path = pathOf(i);
        instance += "<q" + std::to_string(i) + "/>";
        body += "<input ref=\"" + path + "\"><label>" + path + "</label></input>";
        if (looksBack)
            actions += "<setvalue event=\"odk-instance-first-load\" ref=\"" + path +
                       "\" value=\"instance('__last-saved')" + path + "\"/>";
    }
    return formOf(formXml(instance, actions, body));
}

/// This year's interview on a tablet, and last year's.
struct TwoYears {
    explicit TwoYears(std::shared_ptr<const forms::Form> asked) : form(std::move(asked)) {}

    std::unique_ptr<InterviewBook> begun(const Date& day) {
        const auto visit = startVisit(*store, municipalities(), world.scope, day);
        REQUIRE(visit);
        const auto interview = InterviewBook::begin(*store, *visit, world.scope, *form);
        REQUIRE(interview);
        return opened(*interview);
    }
    std::unique_ptr<InterviewBook> opened(const Id& interview) {
        return world.opened(*store, interview, form);
    }
    void answer(InterviewBook& book, const std::string& key, const std::string& value) {
        world.clock.advance(10);
        REQUIRE(book.answer(key, value));
        REQUIRE(book.leave(key));
    }

    AdvisoryWorld world;
    std::unique_ptr<Store> store = world.tablet();
    std::shared_ptr<const forms::Form> form;
};

std::string valueOf(const InterviewBook& book, int question) {
    return AdvisoryWorld::question(book, pathOf(question)).value;
}

} // namespace

TEST_CASE("rounds that the form makes by itself do not come back with last time's answers") {
    TwoYears years(formOf(formXml(
        "<antall/><rad jr:template=\"\"><vare/></rad>", "<bind nodeset=\"/data/antall\" type=\"int\"/>",
        "<input ref=\"/data/antall\"><label>Antall</label></input><group ref=\"/data/rad\">"
        "<label>Vare</label><repeat nodeset=\"/data/rad\" jr:count=\"/data/antall\">"
        "<input ref=\"/data/rad/vare\"><label>Navn</label></input></repeat></group>")));
    const auto rounds = [](const InterviewBook& book) {
        const forms::Session& session = book.session();
        return session.children(session.find("/data/rad"));
    };
    {
        const auto book = years.begun({2025, 3, 12});
        years.answer(*book, "/data/antall", "2");
        REQUIRE(rounds(*book).size() == 2);
        for (const forms::NodeRef round : rounds(*book))
            years.answer(*book, keyOf(book->session().answerPath(book->session().children(round).front())),
                         "Papir");
    }
    const auto book = years.begun({2026, 11, 20});
    years.answer(*book, "/data/antall", "1");
    REQUIRE(book->useLast("/data"));
    REQUIRE(rounds(*book).size() == 1); // this year's number
    const forms::NodeRef ware = book->session().children(rounds(*book).front()).front();
    CHECK(book->session().value(ware).empty());
    CHECK(years.opened(book->head().id)->state().answered == 1);
}

TEST_CASE("last time's long answers are taken over in as many transactions as their bytes ask for") {
    constexpr int kCount = 12; // of 40 KB: more than kTransactionBytesMax
    const std::string text(40'000, 'x');
    TwoYears years(formOfTexts(kCount, false));
    {
        const auto book = years.begun({2025, 3, 12});
        for (int i = 0; i < kCount; ++i)
            years.answer(*book, pathOf(i), text);
    }
    const auto book = years.begun({2026, 11, 20});
    REQUIRE(book->useLast("/data"));
    const auto again = years.opened(book->head().id);
    for (int i = 0; i < kCount; ++i)
        CHECK(valueOf(*again, i) == text);
    REQUIRE(book->undo());
    CHECK(years.opened(book->head().id)->state().answered == 0);
}

TEST_CASE("a form that begins with more answers of the last one than a transaction takes can be opened") {
    constexpr int kCount = 600;
    static_assert(kCount > kTransactionEditsMax);
    TwoYears years(formOfTexts(kCount, true));
    {
        const auto book = years.begun({2025, 3, 12});
        for (int i = 0; i < kCount; ++i)
            years.answer(*book, pathOf(i), pathOf(i));
        REQUIRE(book->finish());
    }
    years.world.clock.advance(1000);
    const auto book = years.begun({2026, 11, 20});
    CHECK(valueOf(*book, 0) == pathOf(0));
    CHECK(valueOf(*book, kCount - 1) == pathOf(kCount - 1));
    CHECK(years.store->count({.kind = "answer", .referenceField = "interview", .target = book->head().id}) ==
          kCount);
}
