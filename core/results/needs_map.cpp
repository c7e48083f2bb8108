// SPDX-License-Identifier: Apache-2.0
#include "core/results/needs_map.h"

#include <algorithm>

namespace feltbok::results {
namespace {

using Place = std::pair<Id, std::string>;

Date yearBefore(Date day) {
    --day.year;
    if (day.month == 2 && day.day == 29) day.day = 28;
    return day;
}

std::map<Place, Figure> byPlace(const Insight& insight, std::string_view indicator,
                                const InsightFilter& filter) {
    std::map<Place, Figure> places;
    for (Figure& figure : insight.figures(indicator, filter)) {
        Place place{figure.scope, figure.group};
        places.emplace(std::move(place), std::move(figure));
    }
    return places;
}

} // namespace

std::vector<NeedsCell> needsMap(const Insight& insight, const InsightFilter& filter, const Date& today) {
    const auto needs = byPlace(insight, "needs", filter);
    const auto severity = byPlace(insight, "severity", filter);
    std::map<Place, Figure> before;
    if (filter.from.year == filter.to.year) {
        InsightFilter then = filter;
        then.from = yearBefore(filter.from);
        then.to = yearBefore(std::min(filter.to, std::max(filter.from, today)));
        before = byPlace(insight, "needs", then);
    }
    std::set<Id> askedBefore;
    for (const auto& [place, figure] : before)
        askedBefore.insert(place.first);

    std::vector<NeedsCell> cells;
    for (const auto& [place, figure] : needs) {
        NeedsCell cell{.scope = place.first, .area = place.second, .count = figure.count};
        if (const auto said = severity.find(place); said != severity.end() && said->second.count > 0)
            cell.severity = said->second.sum / static_cast<double>(said->second.count);
        if (askedBefore.contains(place.first)) {
            const auto then = before.find(place);
            cell.change = static_cast<int>(figure.count) -
                          (then == before.end() ? 0 : static_cast<int>(then->second.count));
        }
        cells.push_back(std::move(cell));
    }
    return cells;
}

} // namespace feltbok::results
