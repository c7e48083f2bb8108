// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/results/indicators.h"

#include <map>
#include <memory>
#include <optional>
#include <set>

namespace feltbok::results {

/// What a chart or report is about.
struct InsightFilter {
    Date from{1, 1, 1};
    Date to{9999, 12, 31};
    std::optional<std::set<Id>> scopes{}; ///< the municipalities of a county or team; nothing: all
    std::optional<std::string> group{};   ///< one area, level, status …
};

/// One number: of a municipality and a group.
struct Figure {
    Id scope;
    std::string group;
    double sum = 0;
    std::size_t count = 0; ///< of what was counted, which `recordsOf` opens
    bool operator==(const Figure&) const = default;
};

/// Every indicator, counted as records come and change: a change costs what it touches, not what was there
/// before. Sums are kept by municipality, group and month; a period's broken months are counted by the day.
/// Reads the store for what hangs on a changed record. Not thread-safe.
class Insight {
public:
    explicit Insight(const Store& store);
    ~Insight();
    Insight(Insight&&) noexcept;
    Insight& operator=(Insight&&) noexcept;

    /// Everything the store holds.
    [[nodiscard]] static Insight of(const Store& store);

    /// Takes in a record that is new, has changed or was deleted.
    void put(const Record& record);

    /// By scope, then group; those that have something in the period.
    [[nodiscard]] std::vector<Figure> figures(std::string_view indicator, const InsightFilter& filter) const;
    /// The one number: sum, mean or number of municipalities, as the indicator is measured.
    [[nodiscard]] double total(std::string_view indicator, const InsightFilter& filter) const;
    /// The same by group, the largest first.
    [[nodiscard]] std::vector<std::pair<std::string, double>> byGroup(std::string_view indicator,
                                                                      const InsightFilter& filter) const;
    /// The records behind a number (P8), in id order.
    [[nodiscard]] std::vector<Id> recordsOf(std::string_view indicator, const InsightFilter& filter) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m;
};

} // namespace feltbok::results
