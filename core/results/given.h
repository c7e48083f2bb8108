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

/// The questions to the helpdesk, of a scope or of all: those that wait for an answer first, by due date and
/// those without one after them; then what is answered, the latest first.
[[nodiscard]] std::vector<Record> helpdesk(const Store& store, const std::optional<Id>& scope);
/// It waits for an answer, and its due date has passed.
[[nodiscard]] bool isOverdue(const Record& question, const Date& today);

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
