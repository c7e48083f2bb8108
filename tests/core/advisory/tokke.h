// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/advisory/interview_book.h"
#include "core/advisory/municipalities.h"
#include "tests/core/session_fixture.h"
#include "tests/core/store_fixture.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <string>

namespace feltbok::testing {

/// The municipalities of assets.
[[nodiscard]] const advisory::MunicipalityCatalogue& municipalities();
/// The needs mapping, compiled from its workbook in assets.
[[nodiscard]] std::shared_ptr<const forms::Form> needsMapping();
using test::formOf;
/// What the demo's advisor writes in Tokke and what must come of it:
/// assets/demo/behovskartlegging-tokke.json.
[[nodiscard]] const nlohmann::ordered_json& tokkeDemo();

/// An advisor's day at her desk: stores in memory, four scopes, the clock where the demo's answers are given.
struct AdvisoryWorld : World {
    AdvisoryWorld() { clock.advance(165'200'000); } // 2026-11-20T10:00+01:00

    Id vinje = Id::derived(Id{}, "Vinje");
    Id team = Id::derived(Id{}, "team");
    Date today{2026, 11, 20};

    /// A tablet of that author in Tokke, Vinje and the team.
    std::unique_ptr<Store> tablet(const std::string& author = "rådgiver");
    /// A record of a kind in Tokke.
    Id record(Store& store, const std::string& kind, const Fields& fields);
    Id visit(Store& store);
    std::unique_ptr<advisory::InterviewBook> interview(Store& store, const Id& visit);
    /// Opened from what the store holds.
    std::unique_ptr<advisory::InterviewBook> reopened(Store& store, const Id& interview);
    /// The same with a form of the test's own, or with several versions of it.
    std::unique_ptr<advisory::InterviewBook> opened(Store& store, const Id& interview,
                                                    std::shared_ptr<const forms::Form> form);
    std::unique_ptr<advisory::InterviewBook> opened(Store& store, const Id& interview,
                                                    const advisory::InterviewBook::Forms& forms,
                                                    std::string language = {});
    /// Answers as the demo's advisor does, each question left after its answer.
    static void answerAsInTokke(advisory::InterviewBook& interview);
    /// The key of a question that the demo's file names by position.
    static std::string keyOf(const advisory::InterviewBook& interview, const std::string& ref);
    /// What the interview says of a question.
    static advisory::QuestionState question(const advisory::InterviewBook& interview, const std::string& key);
};

/// What came of the demo's answers, held against its file.
void checkAsInTokke(const advisory::InterviewBook& interview);

} // namespace feltbok::testing
