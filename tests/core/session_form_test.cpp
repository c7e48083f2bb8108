// SPDX-License-Identifier: Apache-2.0
#include "core/base/posix_file_system.h"
#include "core/forms/session/session.h"
#include "tests/catch.h"
#include "tests/core/session_fixture.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace feltbok;
using namespace feltbok::forms;
using Json = nlohmann::ordered_json;

namespace {

std::string fileText(const char* path) {
    PosixFileSystem files;
    const auto bytes = files.read(path);
    REQUIRE(bytes.has_value());
    return std::string(asText(*bytes));
}

std::string squeezed(const std::string& text) {
    std::string out;
    for (const char c : text) {
        const bool space = c == ' ' || c == '\n' || c == '\t';
        if (!space)
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    if (out.ends_with(' ')) out.pop_back();
    return out;
}

/// The needs-mapping questionnaire, filled in as the demo's advisor does in Tokke.
class Tokke {
public:
    Tokke() : demo(Json::parse(fileText("assets/demo/behovskartlegging-tokke.json"))) {
        world.clock.ms = 1795165200000; // 2026-11-20T10:00+01:00
        session.emplace(world.load(fileText("tests/core/data/behovskartlegging.xml"), "Europe/Oslo"));
    }

    void answerAll() {
        for (const auto& [ref, value] : demo["answers"].items()) {
            INFO(ref);
            if (!session->find(ref)) add(ref);
            const NodeRef node = session->find(ref);
            REQUIRE(node);
            const auto changes = session->answer(node, value.get<std::string>());
            REQUIRE(changes.has_value());
        }
    }

    void add(const std::string& ref) {
        const NodeRef range = session->find(ref.substr(0, ref.rfind('[')));
        REQUIRE(range);
        REQUIRE(session->addRepeat(range, "id-" + ref.substr(ref.rfind('[') + 1, 1)).has_value());
    }

    Json demo;
    test::SessionWorld world;
    std::optional<Session> session;
};

} // namespace

TEST_CASE("the real questionnaire, answered as in Tokke, computes what is expected of it") {
    Tokke tokke;
    tokke.answerAll();
    Session& session = *tokke.session;
    const Json& expected = tokke.demo["expected"];
    for (const auto& [ref, value] : expected["values"].items()) {
        INFO(ref);
        CHECK(session.effectiveValue(session.find(ref)) == value.get<std::string>());
    }
    for (const auto& [ref, count] : expected["repeat_count"].items())
        CHECK(session.children(session.find(ref)).size() == count.get<std::size_t>());
    for (const auto& ref : expected["relevant"]) {
        INFO(ref);
        CHECK(session.isRelevant(session.find(ref.get<std::string>())));
    }
    for (const auto& ref : expected["irrelevant"]) {
        INFO(ref);
        CHECK_FALSE(session.isRelevant(session.find(ref.get<std::string>())));
    }
    std::vector<std::string> violations;
    for (const NodeRef node : session.validate())
        violations.push_back(session.ref(node));
    CHECK(violations == expected["violations"].get<std::vector<std::string>>());
    CHECK(session.left().empty());
}

TEST_CASE("the labels of the real questionnaire are filled in in each of its languages") {
    Tokke tokke;
    tokke.answerAll();
    Session& session = *tokke.session;
    const auto languages = session.form().languages();
    for (const auto& [ref, labels] : tokke.demo["expected"]["labels"].items())
        for (const auto& [code, label] : labels.items()) {
            const auto name =
                std::find_if(languages.begin(), languages.end(), [&](const std::string& language) {
                    return language.ends_with("(" + code + ")");
                });
            REQUIRE(name != languages.end());
            REQUIRE(session.setLanguage(*name).has_value());
            INFO(ref << " " << *name);
            CHECK(squeezed(session.label(session.find(ref))) == label.get<std::string>());
        }
}

TEST_CASE("the answers of the real questionnaire, saved and restored elsewhere, give the same interview") {
    Tokke one;
    one.answerAll();
    Tokke other;
    auto restored = other.session->restore(one.session->answers(), one.session->repeats());
    CHECK(restored.unplaced.empty());
    for (const NodeRef node : one.session->nodes()) {
        const std::string ref = one.session->ref(node);
        INFO(ref);
        const NodeRef twin = other.session->find(ref);
        REQUIRE(twin);
        if (ref == "/data/meta/instanceID") continue;
        CHECK(other.session->value(twin) == one.session->value(node));
        CHECK(other.session->isRelevant(twin) == one.session->isRelevant(node));
        CHECK(other.session->answerPath(twin) == one.session->answerPath(node));
    }
}

TEST_CASE("the real questionnaire says what is left, by section") {
    Tokke tokke;
    Session& session = *tokke.session;
    REQUIRE(session.answer(session.find("/data/s0_bakgrunn/info_gitt"), "ja").has_value());
    const auto left = session.left();
    REQUIRE(left.size() > 5);
    CHECK(session.name(left.front().section) == "s0_bakgrunn");
    CHECK(session.sections().size() == 10);
}
