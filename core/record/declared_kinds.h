// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record/kinds.h"

namespace feltbok {

// Where each kind is declared; kinds() gives them all. A new field is one line here and no migration.

[[nodiscard]] std::vector<Kind> kindsOfVisits();  ///< municipalities, tours, interviews, needs, actions
[[nodiscard]] std::vector<Kind> kindsOfLibrary(); ///< criteria, examples, factors: immutable revisions
[[nodiscard]] std::vector<Kind> kindsOfAdvice();  ///< baskets, advice, procurements, events
[[nodiscard]] std::vector<Kind> kindsOfResults(); ///< total cost, effect, targets, decisions, reports

} // namespace feltbok
