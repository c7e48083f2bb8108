// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/store.h"

#include <string>
#include <string_view>
#include <vector>

namespace feltbok::results {

/// Advice as it was given: in a meeting, on a procurement, about an item in its exact revision.
struct AdviceGiven {
    Id scope;
    Id visit{};       ///< or null
    Id procurement{}; ///< or null
    Id need{};        ///< or null
    Id item{};        ///< the revision in the library, or null
    std::string text{};
    std::string givenBy{};
    Date date{};
};
/// Dated as the visit where it has one and no date of its own.
[[nodiscard]] Result<Id> giveAdvice(Store& store, const AdviceGiven& advice);

/// An item passed on to somebody; it leaves when there is a network.
struct ShareRow {
    Id id;
    Id item;
    std::string code;
    std::string title;
    std::string recipient;
    std::string date;
    bool sent = false; ///< the hub has it
    bool operator==(const ShareRow&) const = default;
};
/// Logs what is passed on. `recipient` is an organisation, not a person.
[[nodiscard]] Result<Id> share(Store& store, const Id& scope, const Id& item, std::string_view recipient,
                               const Id& visit, const Date& date);
/// The latest first; of a scope or of all.
[[nodiscard]] std::vector<ShareRow> shareRows(const Store& store, const std::optional<Id>& scope);

/// A question to the helpdesk.
struct QuestionRow {
    Id id;
    Id scope;
    std::string text;
    std::string from;
    std::string asked;
    std::string owner;
    std::string due;
    std::string answer;
    std::string status;
    bool overdue = false;
    bool operator==(const QuestionRow&) const = default;
};
[[nodiscard]] Result<Id> ask(Store& store, const Id& scope, std::string_view text, std::string_view from,
                             const Date& today);
[[nodiscard]] Result<void> takeQuestion(Store& store, const Id& question, std::string_view owner,
                                        const Date& due);
[[nodiscard]] Result<void> answerQuestion(Store& store, const Id& question, std::string_view answer,
                                          const Date& today);
/// What is open first, by due date; then what is answered, the latest first.
[[nodiscard]] std::vector<QuestionRow> helpdesk(const Store& store, const Date& today);

/// A milestone, overdue if its day has passed and it is not reached.
struct MilestoneRow {
    Id id;
    std::string title;
    std::string date;
    bool reached = false;
    bool overdue = false;
    bool operator==(const MilestoneRow&) const = default;
};
[[nodiscard]] std::vector<MilestoneRow> milestones(const Store& store, const Date& today);

} // namespace feltbok::results
