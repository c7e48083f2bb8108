// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/instant.h"
#include "core/store/store.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace feltbok::advisory {

/// Why something is worth raising.
enum class MatterSource : std::uint8_t {
    Own,         ///< written by the advisor
    Overdue,     ///< promised by a date that has passed
    Procurement, ///< to be announced soon
    Need         ///< grave, and nothing agreed about it
};

/// Something to raise at the next visit.
struct Matter {
    MatterSource source = MatterSource::Own;
    Id record; ///< the action, procurement or need it comes from; null for an own one
    std::string title;
    std::string detail; ///< owner of the action, description of the need
    std::string date;   ///< the action's due date, the procurement's announcement; YYYY-MM-DD or ""
    bool operator==(const Matter&) const = default;
};

constexpr std::size_t kMattersSuggested = 3;
constexpr int kAnnouncedWithinDays = 180; ///< a procurement further away is not suggested yet
constexpr std::int64_t kGraveSeverity = 3;

/// What to raise at a visit: the advisor's own, then suggestions, until there are three.
struct MattersPage {
    std::vector<Matter> matters;
    std::string draft; ///< of a line of one's own, begun on this device and not added yet
    bool operator==(const MattersPage&) const = default;
};
[[nodiscard]] MattersPage mattersPage(const Store& store, const Id& visit, const Date& today);

/// Keeps what is being written for `addMatter` on this device; empty forgets it.
[[nodiscard]] Result<void> keepMatterDraft(Store& store, const Id& visit, std::string_view text);
/// Adds a line of the advisor's own to what is to be raised at a visit (its purpose); its draft is forgotten.
[[nodiscard]] Result<void> addMatter(Store& store, const Id& visit, std::string_view text);

} // namespace feltbok::advisory
