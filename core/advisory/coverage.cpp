// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/coverage.h"

#include "core/advisory/progress.h"

#include <algorithm>
#include <map>

namespace feltbok::advisory {

std::vector<CoverageRow> coverageRows(const Store& store, const MunicipalityCatalogue& catalogue, int year,
                                      std::string_view county) {
    const std::string prefix = std::to_string(year) + "-";
    std::map<Id, Reach> reached;
    for (const Record& visit : store.list({.kind = "visit"}))
        if (visit.text("date").starts_with(prefix)) {
            Reach& reach = reached[visit.scope];
            reach = std::max(reach, isVisited(visit.text("status")) ? Reach::Visited : Reach::Planned);
        }
    std::vector<CoverageRow> rows;
    for (const MunicipalityEntry& entry : catalogue.entries()) {
        if (!county.empty() && entry.county != county) continue;
        CoverageRow row{scopeOfMunicipality(store, entry.name).value_or(Id{}), entry.name, entry.county,
                        Reach::Missing};
        if (const auto it = reached.find(row.scope); !row.scope.isNull() && it != reached.end())
            row.reach = it->second;
        if (std::ranges::find(entry.visitedYears, year) != entry.visitedYears.end())
            row.reach = Reach::Visited;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<std::string> counties(const MunicipalityCatalogue& catalogue) {
    std::vector<std::string> names;
    for (const MunicipalityEntry& entry : catalogue.entries())
        if (std::ranges::find(names, entry.county) == names.end()) names.push_back(entry.county);
    std::ranges::sort(names, sortsBefore);
    return names;
}

} // namespace feltbok::advisory
