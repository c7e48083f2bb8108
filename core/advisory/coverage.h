// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/advisory/municipalities.h"

namespace feltbok::advisory {

/// How far a municipality is reached in a year.
enum class Reach : std::uint8_t { Missing, Planned, Visited };

/// A municipality of the county, also one this device takes no part in.
struct CoverageRow {
    Id scope; ///< null where this device takes no part
    std::string name;
    std::string county;
    Reach reach = Reach::Missing;
    bool operator==(const CoverageRow&) const = default;
};

/// Which municipalities were visited in a year, which are planned, and which are missing: all of the
/// catalogue, by name. `county` "" is all counties. A visit the catalogue tells of, from before there was a
/// field book, counts.
[[nodiscard]] std::vector<CoverageRow>
coverageRows(const Store& store, const MunicipalityCatalogue& catalogue, int year, std::string_view county);

/// The counties of the catalogue, by name.
[[nodiscard]] std::vector<std::string> counties(const MunicipalityCatalogue& catalogue);

} // namespace feltbok::advisory
