// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/store.h"

#include <optional>
#include <string>

namespace feltbok::advisory {

/// Where a person looks at a record: the way from a hit, a link or a history to its page. What has no page of
/// its own is shown in its editor, over the page one is on.
enum class RecordPage : std::uint8_t { Municipality, Visit, Tour, Library, Procurement, Event, Editor };

/// The parts of a visit.
enum class VisitPart : std::uint8_t { Preparation, Interview, Notes, Needs, Summary };

struct RecordPlace {
    RecordPage page = RecordPage::Municipality;
    VisitPart part = VisitPart::Preparation; ///< of a visit's page
    Id scope;
    Id visit;
    std::string kind; ///< the record's own
    std::string item; ///< what to open there: the record's id, or the key of an answer's question
    bool operator==(const RecordPlace&) const = default;
};

/// Nothing for a record that is not here, and for kinds that have no page of their own.
[[nodiscard]] std::optional<RecordPlace> placeOf(const Store& store, const Id& record);
[[nodiscard]] std::optional<RecordPlace> placeOf(const Store& store, const Record& record);

} // namespace feltbok::advisory
