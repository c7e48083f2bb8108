// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/store.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace feltbok::results {

/// Actions of a municipality: its own, and those of others that name it among their bodies (T23).
[[nodiscard]] std::vector<Record> actionsUnder(const Store& store, const Id& scope);
/// Puts a body among an action's owners.
[[nodiscard]] Result<void> addBody(Store& store, const Id& action, const Id& scope);

/// Which levels a municipality was met at: "political", "strategic", "operational" (T07).
[[nodiscard]] std::map<Id, std::set<std::string>> levelsMet(const Store& store);

/// What a question was answered at each interview of a municipality, the earliest first (T08).
struct AnswerOverTime {
    std::string day;
    std::string value;
    Id answer;
    bool operator==(const AnswerOverTime&) const = default;
};
[[nodiscard]] std::vector<AnswerOverTime> answersOverTime(const Store& store, const Id& scope,
                                                          std::string_view question);

/// A campaign with its channel and what hangs on it (T25).
struct CampaignRow {
    Id id;
    std::string title;
    std::string channel;
    std::vector<Record> attachments;
};
[[nodiscard]] std::vector<CampaignRow> campaigns(const Store& store);

} // namespace feltbok::results
