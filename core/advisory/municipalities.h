// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/store/store.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace feltbok::advisory {

/// A municipality as the list of the country's administration has it. The number is no key: it changes.
struct MunicipalityEntry {
    std::string number;
    std::string name;
    std::string county;
    std::string validFrom;           ///< YYYY-MM-DD
    std::string formerNumber;        ///< before `validFrom`; empty if the same
    std::vector<int> visitedYears{}; ///< in which it was visited, from before there was a field book
    bool operator==(const MunicipalityEntry&) const = default;
};

constexpr std::size_t kMunicipalitiesMax = 2000;

/// The municipalities this program knows, by name.
class MunicipalityCatalogue {
public:
    /// Reads the table of assets/municipalities (comma-separated, first line names the columns).
    [[nodiscard]] static Result<MunicipalityCatalogue> read(std::string_view csv);

    [[nodiscard]] const std::vector<MunicipalityEntry>& entries() const { return m_entries; }
    [[nodiscard]] const MunicipalityEntry* named(std::string_view name) const;
    [[nodiscard]] const MunicipalityEntry* numbered(std::string_view number) const;

private:
    std::vector<MunicipalityEntry> m_entries; // sorted by name
};

/// The id of the municipality record of a scope: every device makes the same one.
[[nodiscard]] Id municipalityRecord(const Id& scope);

/// The scope that is named as a municipality; nothing if this device does not take part in it.
[[nodiscard]] std::optional<Id> scopeOfMunicipality(const Store& store, std::string_view name);

/// The scope whose name is no municipality's: tours live there.
[[nodiscard]] std::optional<Id> teamScope(const Store& store, const MunicipalityCatalogue& catalogue);

/// A line of the list of municipalities.
struct MunicipalityRow {
    Id scope;
    std::string name;
    std::string number;
    std::string county;
    std::size_t visits = 0;      ///< done or closed
    std::size_t openActions = 0; ///< of them none done or dropped
    std::string lastVisit;       ///< date of the latest one done, or ""
    std::string nextVisit;       ///< date of the earliest one planned, or ""
    bool operator==(const MunicipalityRow&) const = default;
};

/// The municipalities of this device's scopes, by name (Norwegian order), without what has come of them.
[[nodiscard]] std::vector<MunicipalityRow> municipalitiesHere(const Store& store,
                                                              const MunicipalityCatalogue& catalogue);

/// The same with visits and open actions.
[[nodiscard]] std::vector<MunicipalityRow> municipalityRows(const Store& store,
                                                            const MunicipalityCatalogue& catalogue);

/// A line of what has happened in a municipality: visits, newest first.
struct HistoryRow {
    Id visit;
    std::string date;
    std::string status;
    std::string purpose;
    std::size_t needs = 0;
    std::size_t actions = 0;
    bool operator==(const HistoryRow&) const = default;
};

struct PersonRow {
    Id id;
    std::string name;
    std::string role;
    std::string email;
    std::string phone;
    std::string level; ///< political, strategic, operational or ""
    bool operator==(const PersonRow&) const = default;
};
[[nodiscard]] PersonRow personRow(const Record& person);

/// The page of one municipality.
struct MunicipalityPage {
    MunicipalityRow row;
    std::string formerNumber;
    std::string validFrom;
    std::vector<HistoryRow> history;
    std::vector<PersonRow> people;
    bool operator==(const MunicipalityPage&) const = default;
};

[[nodiscard]] MunicipalityPage municipalityPage(const Store& store, const MunicipalityCatalogue& catalogue,
                                                const Id& scope);

/// True if `left` comes before `right` as Norwegians sort (æ, ø, å last; aa as å).
[[nodiscard]] bool sortsBefore(std::string_view left, std::string_view right);

} // namespace feltbok::advisory
