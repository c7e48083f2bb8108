// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/store.h"

#include <string>
#include <vector>

namespace feltbok::results {

/// A part of the chain from what was said in a meeting to what came of it and was reported.
struct ChainLink {
    enum class What : std::uint8_t { Interview, Need, Advice, Procurement, Effect, Report };
    What what = What::Need;
    std::vector<std::string> words; ///< of each record: a date, a title, a code, a quality, a status
    Id record;                      ///< the first of them, to open; null where there is none
    bool operator==(const ChainLink&) const = default;
};

/// The six of a procurement, in order. Its needs are its own and those its advice was given for; the
/// interview is the visit they were written on; the report, a closed year that counts it as one with a
/// climate requirement.
[[nodiscard]] std::vector<ChainLink> procurementChain(const Store& store, const Record& procurement);

} // namespace feltbok::results
