// SPDX-License-Identifier: Apache-2.0
#include "tests/core/advisory/tokke.h"

#include "core/advisory/visits.h"
#include "core/forms/xlsform/xlsform.h"

#include <algorithm>

namespace feltbok::testing {
namespace {

Bytes asset(const std::string& path) {
    PosixFileSystem files;
    auto bytes = files.read("assets/" + path);
    REQUIRE(bytes);
    return std::move(*bytes);
}

} // namespace

const advisory::MunicipalityCatalogue& municipalities() {
    static const auto catalogue = [] {
        const Bytes table = asset("municipalities/kommuner.csv");
        auto read = advisory::MunicipalityCatalogue::read(asText(table));
        REQUIRE(read);
        return std::move(*read);
    }();
    return catalogue;
}

std::shared_ptr<const forms::Form> needsMapping() {
    static const std::shared_ptr<const forms::Form> form = [] {
        const auto converted = xlsform::convert(asset("forms/behovskartlegging.xlsx"), "behovskartlegging");
        REQUIRE(converted);
        return formOf(converted->xform);
    }();
    return form;
}

const nlohmann::ordered_json& tokkeDemo() {
    static const auto demo =
        nlohmann::ordered_json::parse(asText(asset("demo/behovskartlegging-tokke.json")));
    return demo;
}

std::unique_ptr<Store> AdvisoryWorld::tablet(const std::string& author) {
    auto store = memoryStore(author);
    REQUIRE(store->enterScopes({{scope, "Tokke"}, {vinje, "Vinje"}, {team, "Telemark"}}));
    return store;
}

Id AdvisoryWorld::record(Store& store, const std::string& kind, const Fields& fields) {
    const auto made = store.commit(Change{.kind = kind, .scope = scope, .fields = fields});
    REQUIRE(made);
    return made->record;
}

Id AdvisoryWorld::visit(Store& store) {
    const auto made = advisory::startVisit(store, municipalities(), scope, today);
    REQUIRE(made);
    return *made;
}

std::unique_ptr<advisory::InterviewBook> AdvisoryWorld::interview(Store& store, const Id& visit) {
    const auto begun = advisory::InterviewBook::begin(store, visit, scope, *needsMapping());
    REQUIRE(begun);
    return reopened(store, *begun);
}

std::unique_ptr<advisory::InterviewBook> AdvisoryWorld::reopened(Store& store, const Id& interview) {
    return opened(
        store, interview,
        [](const std::string&, const std::string&) -> Result<std::shared_ptr<const forms::Form>> {
            return needsMapping();
        },
        "Norsk bokmål (nb)");
}

std::unique_ptr<advisory::InterviewBook> AdvisoryWorld::opened(Store& store, const Id& interview,
                                                               std::shared_ptr<const forms::Form> form) {
    return opened(store, interview,
                  [form = std::move(form)](const std::string&, const std::string&)
                      -> Result<std::shared_ptr<const forms::Form>> { return form; });
}

std::unique_ptr<advisory::InterviewBook> AdvisoryWorld::opened(Store& store, const Id& interview,
                                                               const advisory::InterviewBook::Forms& forms,
                                                               std::string language) {
    auto book = advisory::InterviewBook::open(store, interview, forms,
                                              {.clock = clock,
                                               .random = random,
                                               .timezone = "Europe/Oslo",
                                               .properties = {},
                                               .language = std::move(language)});
    REQUIRE(book);
    return std::move(*book);
}

std::string AdvisoryWorld::keyOf(const advisory::InterviewBook& interview, const std::string& ref) {
    const forms::NodeRef node = interview.session().find(ref);
    INFO(ref);
    REQUIRE(node);
    return advisory::keyOf(interview.session().answerPath(node));
}

void AdvisoryWorld::answerAsInTokke(advisory::InterviewBook& interview) {
    for (const auto& [ref, value] : tokkeDemo()["answers"].items()) {
        const std::string key = keyOf(interview, ref);
        REQUIRE(interview.answer(key, value.get<std::string>()));
        REQUIRE(interview.leave(key));
    }
}

advisory::QuestionState AdvisoryWorld::question(const advisory::InterviewBook& interview,
                                                const std::string& key) {
    const advisory::InterviewState state = interview.state();
    const auto row = std::ranges::find(state.rows, key, &advisory::QuestionState::key);
    INFO(key);
    REQUIRE(row != state.rows.end());
    return *row;
}

void checkAsInTokke(const advisory::InterviewBook& interview) {
    const forms::Session& session = interview.session();
    const auto& demo = tokkeDemo();
    for (const auto& [ref, value] : demo["answers"].items()) {
        INFO(ref);
        REQUIRE(session.find(ref));
        CHECK(session.value(session.find(ref)) == value.get<std::string>());
    }
    for (const auto& [ref, value] : demo["expected"]["values"].items()) {
        INFO(ref);
        CHECK(session.effectiveValue(session.find(ref)) == value.get<std::string>());
    }
    for (const auto& ref : demo["expected"]["relevant"])
        CHECK(session.isRelevant(session.find(ref.get<std::string>())));
    for (const auto& ref : demo["expected"]["irrelevant"])
        CHECK_FALSE(session.isRelevant(session.find(ref.get<std::string>())));
}

} // namespace feltbok::testing
