// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/results/insight.h"

#include <unordered_map>

namespace feltbok::results {

/// The tallies of one indicator, private to insight.cpp: those within a period by month, the latest by
/// subject.
class Tallies {
public:
    void add(const Id& record, const Id& scope, const Tally& tally);
    void remove(const Id& record, const Id& scope, const Tally& tally);

    /// Calls `visit(scope, group, sum, count)` for each sum of a period; months that are whole at once.
    template <class Visit>
    void within(const InsightFilter& filter, Visit visit) const;
    /// Calls `visit(scope, tally)` for the latest tally of each subject until a day.
    template <class Visit>
    void latest(const InsightFilter& filter, Visit visit) const;
    /// Calls `visit(record, group)` for each tally of a period.
    template <class Visit>
    void eachWithin(const InsightFilter& filter, Visit visit) const;

    struct Dated {
        std::int64_t day = 0;
        Id record;
        Tally tally;
    };

private:
    struct Entry {
        std::int64_t day = 0;
        double amount = 0;
        Id record;
    };
    struct Sum {
        double sum = 0;
        std::size_t count = 0;
    };
    /// Months side by side in memory, from the first that has anything on: a chart reads sums and no records.
    struct Series {
        Id scope;
        std::string group;
        int first = 0; ///< year × 12 + month of sums[0]
        std::vector<Sum> sums;
        std::vector<std::vector<Entry>> entries;

        void reach(int month);
        void sumUp(std::size_t index);
        /// The part of [first, last] that there is, as indices: from, and one past the end.
        [[nodiscard]] std::pair<std::size_t, std::size_t> span(int firstWanted, int lastWanted) const;
    };

    [[nodiscard]] static bool wanted(const InsightFilter& filter, const Id& scope, const std::string& group);

    std::map<std::pair<Id, std::string>, Series> m_series;
    std::map<std::pair<Id, std::string>, std::vector<Dated>> m_subjects; ///< by day
};

[[nodiscard]] inline int monthOf(const Date& day) {
    return day.year * 12 + static_cast<int>(day.month) - 1;
}

inline bool Tallies::wanted(const InsightFilter& filter, const Id& scope, const std::string& group) {
    return (!filter.scopes || filter.scopes->contains(scope)) && (!filter.group || *filter.group == group);
}

template <class Visit>
void Tallies::within(const InsightFilter& filter, Visit visit) const {
    const int first = monthOf(filter.from);
    const int last = monthOf(filter.to);
    const std::int64_t from = filter.from.daysSinceEpoch();
    const std::int64_t to = filter.to.daysSinceEpoch();
    for (const auto& [key, series] : m_series) {
        if (!wanted(filter, series.scope, series.group)) continue;
        double sum = 0;
        std::size_t count = 0;
        const auto [begin, end] = series.span(first, last);
        for (std::size_t i = begin; i < end; ++i) {
            const int month = series.first + static_cast<int>(i);
            if (month != first && month != last) {
                sum += series.sums[i].sum;
                count += series.sums[i].count;
                continue;
            }
            for (const Entry& entry : series.entries[i])
                if (entry.day >= from && entry.day <= to) {
                    sum += entry.amount;
                    ++count;
                }
        }
        if (count > 0) visit(series.scope, series.group, sum, count);
    }
}

template <class Visit>
void Tallies::eachWithin(const InsightFilter& filter, Visit visit) const {
    const std::int64_t from = filter.from.daysSinceEpoch();
    const std::int64_t to = filter.to.daysSinceEpoch();
    for (const auto& [key, series] : m_series) {
        if (!wanted(filter, series.scope, series.group)) continue;
        const auto [begin, end] = series.span(monthOf(filter.from), monthOf(filter.to));
        for (std::size_t i = begin; i < end; ++i)
            for (const Entry& entry : series.entries[i])
                if (entry.day >= from && entry.day <= to) visit(entry.record, series.group);
    }
}

template <class Visit>
void Tallies::latest(const InsightFilter& filter, Visit visit) const {
    const std::int64_t to = filter.to.daysSinceEpoch();
    for (const auto& [key, dated] : m_subjects) {
        if (filter.scopes && !filter.scopes->contains(key.first)) continue;
        const Dated* last = nullptr;
        for (auto it = dated.rbegin(); it != dated.rend() && last == nullptr; ++it)
            if (it->day <= to) last = &*it;
        if (last != nullptr) visit(key.first, *last);
    }
}

} // namespace feltbok::results
