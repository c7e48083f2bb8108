// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/instant.h"
#include "core/store/store.h"

#include <string>
#include <vector>

namespace feltbok::advisory {

/// A procurement that is still to be announced or awarded.
struct UpcomingRow {
    Id id;
    std::string title;
    std::string area;
    std::int64_t valueNok = 0; ///< 0 where it is not known
    std::string planned;       ///< YYYY-MM-DD or ""
    std::string requirementUsed;
    bool justificationMissing = false; ///< requirements instead of weight without their written reason
    bool operator==(const UpcomingRow&) const = default;
};

/// A body or a network a municipality has to do with.
struct BodyRow {
    Id id;
    std::string kind; ///< organisation or network
    std::string name;
    std::string type;
    std::string counties;
    std::size_t members = 0; ///< of a network
    bool operator==(const BodyRow&) const = default;
};

/// A question to the hub.
struct AskedRow {
    Id id;
    std::string text;
    std::string owner;
    std::string due;
    std::string status;
    bool operator==(const AskedRow&) const = default;
};

/// Something that happened, besides visits.
struct EventRow {
    Id record;
    std::string kind; ///< advice, share, question, procurement
    std::string date;
    std::string text;
    std::string detail; ///< to whom it was passed on; the answer
    bool operator==(const EventRow&) const = default;
};

/// The records of a municipality that its page lists beside visits, people, needs and actions.
struct MunicipalityRecords {
    std::vector<UpcomingRow> upcoming; ///< by date, without one last
    std::vector<BodyRow> bodies;       ///< by name
    std::vector<AskedRow> asked;       ///< not answered yet, by due date
    std::vector<EventRow> events;      ///< the latest first
    bool operator==(const MunicipalityRecords&) const = default;
};
[[nodiscard]] MunicipalityRecords municipalityRecords(const Store& store, const Id& scope);

} // namespace feltbok::advisory
