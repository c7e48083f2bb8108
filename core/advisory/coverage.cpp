// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/coverage.h"

#include "core/advisory/progress.h"

#include <algorithm>
#include <map>

namespace feltbok::advisory {

std::vector<CoverageRow> coverageRows(const Store& store, const MunicipalityCatalogue& catalogue, int year,
                                      std::string_view county) {
    std::map<Id, Reach> reached;
    for (const Record& visit : store.list({.kind = "visit",
                                           .orderBy = "date",
                                           .from = std::to_string(year),
                                           .before = std::to_string(year + 1)})) {
        Reach& reach = reached[visit.scope];
        reach = std::max(reach, isVisited(visit.text("status")) ? Reach::Visited : Reach::Planned);
    }
    std::map<std::string, Id> scopes;
    for (const ScopeEntry& scope : store.scopes())
        scopes.emplace(scope.name, scope.id);
    std::vector<CoverageRow> rows;
    for (const MunicipalityEntry& entry : catalogue.entries()) {
        if (!county.empty() && entry.county != county) continue;
        const auto scope = scopes.find(entry.name);
        CoverageRow row{scope == scopes.end() ? Id{} : scope->second, entry.name, entry.county,
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
