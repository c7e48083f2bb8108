// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/advisory/summary.h"
#include "core/base/instant.h"

namespace feltbok::advisory {

/// A summary of more than two pages' worth is not kept whole; the visit is closed all the same.
constexpr std::size_t kHandedOverBytesMax = 256 * 1024;

/// The summary as it stood when the visit was last closed: what lies on the municipality's table.
struct HandedOver {
    SummaryContent content;
    Instant closedAt{};
    bool operator==(const HandedOver&) const = default;
};

/// Closes the visit and keeps what its summary says at this moment, in one step.
[[nodiscard]] Result<void> closeVisit(Store& store, const SummaryContent& content, Instant now);

/// Nothing if the visit was never closed, or what was kept cannot be read. Of two tablets' the later.
[[nodiscard]] std::optional<HandedOver> handedOver(const Store& store, const Id& visit);

/// Something the paper says that is no longer so.
struct Correction {
    enum class Part : std::uint8_t { Role, Need, Maturity, Action, Procurement, NextContact };
    enum class What : std::uint8_t { Added, Removed, Changed };
    /// A field by its declared name, numbers with a point, days as YYYY-MM-DD; "" for what is not set.
    struct Fact {
        std::string field;
        std::string before;
        std::string after;
        bool operator==(const Fact&) const = default;
    };

    Part part = Part::Need;
    What what = What::Changed;
    std::string name; ///< as it is called now; a dimension by its declared name
    std::vector<Fact> facts;
    bool operator==(const Correction&) const = default;
};

/// What differs, in the order the paper has it. That an action is followed up is no correction.
[[nodiscard]] std::vector<Correction> correctionsOf(const SummaryContent& handedOver,
                                                    const SummaryContent& now);

} // namespace feltbok::advisory
