// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/instant.h"
#include "core/store/store.h"

#include <string>
#include <vector>

namespace feltbok::advisory {

enum class ChangeKind : std::uint8_t {
    NewPerson,
    NewRole, ///< of a person who was there
    NewProcurement,
    MovedProcurement,
    ActionsDone,
    ActionsOverdue,
    NewQuestion ///< to the helpdesk
};

/// Something that is otherwise than it was at the last visit.
struct ChangeRow {
    ChangeKind kind = ChangeKind::NewPerson;
    Id record;        ///< null where it counts several
    std::string text; ///< the person's role or name, the procurement's title, the question
    std::string from; ///< the former role or date; "" where it is not known
    std::string to;
    std::size_t count = 0; ///< of actions
    bool operator==(const ChangeRow&) const = default;
};

/// What changed in a municipality after a day (YYYY-MM-DD), as people read it; nothing without a day.
[[nodiscard]] std::vector<ChangeRow> changesSince(const Store& store, const Id& scope, const std::string& day,
                                                  const Date& today);

} // namespace feltbok::advisory
