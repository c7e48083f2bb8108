// SPDX-License-Identifier: Apache-2.0
#include "core/results/insight.h"

#include "core/results/tallies.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace feltbok::results {
namespace {

/// What a record last added to the indicators of its kind.
struct Held {
    Id scope;
    std::vector<std::pair<std::size_t, Tally>> tallies; // indicator, what it added
    Id parent;
};

// A day outside these is a slip of the pen, and counts in no period.
constexpr int kFirstYear = 1990;
constexpr int kLastYear = 2200;

std::vector<std::size_t> indicatorsOf(std::string_view kind) {
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < indicators().size(); ++i)
        if (indicators()[i].kind == kind) numbers.push_back(i);
    return numbers;
}

const std::map<std::string, std::vector<std::size_t>, std::less<>>& byKind() {
    static const auto all = [] {
        std::map<std::string, std::vector<std::size_t>, std::less<>> kinds;
        for (const Indicator& indicator : indicators())
            kinds[std::string(indicator.kind)] = indicatorsOf(indicator.kind);
        return kinds;
    }();
    return all;
}

bool isParentKind(std::string_view kind) {
    return std::ranges::any_of(indicators(), [&](const Indicator& indicator) {
        const Field* field = findKind(indicator.kind)->field(indicator.via);
        return field != nullptr && field->refersTo == kind;
    });
}

std::size_t numberOf(std::string_view name) {
    const Indicator* found = findIndicator(name);
    return found == nullptr ? indicators().size() : static_cast<std::size_t>(found - indicators().data());
}

} // namespace

void Tallies::add(const Id& record, const Id& scope, const Tally& tally) {
    const auto day = Date::parse(tally.day);
    if (!day || tally.parts.empty() || day->year < kFirstYear || day->year > kLastYear) return;
    const std::int64_t number = day->daysSinceEpoch();
    if (!tally.subject.empty()) {
        auto& dated = m_subjects[{scope, tally.subject}];
        const auto before = [](const Dated& left, const Dated& right) {
            return std::tie(left.day, left.record) < std::tie(right.day, right.record);
        };
        Dated entry{number, record, tally};
        const auto place = std::ranges::upper_bound(dated, entry, before);
        dated.insert(place, std::move(entry));
        return;
    }
    for (const auto& [group, amount] : tally.parts) {
        Series& series = m_series[{scope, group}];
        series.scope = scope;
        series.group = group;
        const int month = monthOf(*day);
        series.reach(month);
        const auto index = static_cast<std::size_t>(month - series.first);
        series.entries[index].push_back({number, amount, record});
        series.sums[index].sum += amount;
        ++series.sums[index].count;
    }
}

void Tallies::remove(const Id& record, const Id& scope, const Tally& tally) {
    const auto day = Date::parse(tally.day);
    if (!day) return;
    if (!tally.subject.empty()) {
        const auto dated = m_subjects.find({scope, tally.subject});
        if (dated == m_subjects.end()) return;
        std::erase_if(dated->second, [&](const Dated& entry) { return entry.record == record; });
        if (dated->second.empty()) m_subjects.erase(dated);
        return;
    }
    for (const auto& [group, amount] : tally.parts) {
        const auto series = m_series.find({scope, group});
        if (series == m_series.end()) continue;
        Series& months = series->second;
        const auto [index, end] = months.span(monthOf(*day), monthOf(*day));
        if (index == end) continue;
        std::erase_if(months.entries[index], [&](const Entry& entry) { return entry.record == record; });
        months.sumUp(index);
    }
}

void Tallies::Series::reach(int month) {
    if (sums.empty()) first = month;
    if (month < first) {
        const auto more = static_cast<std::ptrdiff_t>(first - month);
        sums.insert(sums.begin(), static_cast<std::size_t>(more), Sum{});
        std::vector<std::vector<Entry>> wider(static_cast<std::size_t>(more));
        std::ranges::move(entries, std::back_inserter(wider));
        entries = std::move(wider);
        first = month;
    }
    const auto needed = static_cast<std::size_t>(month - first) + 1;
    if (needed <= sums.size()) return;
    sums.resize(needed);
    entries.resize(needed);
}

// Counted anew, so that what is taken away leaves no rounding behind.
void Tallies::Series::sumUp(std::size_t index) {
    sums[index] = {.sum = 0, .count = entries[index].size()};
    for (const Entry& entry : entries[index])
        sums[index].sum += entry.amount;
}

std::pair<std::size_t, std::size_t> Tallies::Series::span(int firstWanted, int lastWanted) const {
    const int end = first + static_cast<int>(sums.size());
    const int from = std::clamp(firstWanted, first, end);
    const int to = std::clamp(lastWanted + 1, from, end);
    return {static_cast<std::size_t>(from - first), static_cast<std::size_t>(to - first)};
}

struct Insight::Parts {
    const Store* store = nullptr;
    std::vector<Tallies> tallies = std::vector<Tallies>(indicators().size());
    std::unordered_map<Id, Held> held{};
    std::unordered_map<Id, Record> parents{};
    std::unordered_map<Id, std::set<Id>> children{};

    void forget(const Id& id);
    void count(const Record& record, const std::vector<std::size_t>& numbers);
    [[nodiscard]] const Record* parentOf(const Id& id);
};

void Insight::Parts::forget(const Id& id) {
    const auto it = held.find(id);
    if (it == held.end()) return;
    for (const auto& [number, tally] : it->second.tallies)
        tallies[number].remove(id, it->second.scope, tally);
    if (!it->second.parent.isNull()) children[it->second.parent].erase(id);
    held.erase(it);
}

const Record* Insight::Parts::parentOf(const Id& id) {
    if (const auto it = parents.find(id); it != parents.end())
        return it->second.presence == Presence::Deleted ? nullptr : &it->second;
    auto record = store->read(id);
    if (!record || record->presence == Presence::Deleted) return nullptr;
    return &(parents[id] = std::move(*record));
}

void Insight::Parts::count(const Record& record, const std::vector<std::size_t>& numbers) {
    Held entry{.scope = record.scope, .tallies = {}, .parent = {}};
    for (const std::size_t number : numbers) {
        const Indicator& indicator = indicators()[number];
        const Record* parent = nullptr;
        if (!indicator.via.empty())
            if (const auto named = record.reference(indicator.via)) {
                entry.parent = *named;
                parent = parentOf(*named);
            }
        Tally tally = indicator.tally(record, parent);
        if (tally.parts.empty() || tally.day.empty()) continue;
        tallies[number].add(record.id, record.scope, tally);
        entry.tallies.emplace_back(number, std::move(tally));
    }
    if (entry.tallies.empty() && entry.parent.isNull()) return;
    if (!entry.parent.isNull()) children[entry.parent].insert(record.id);
    held[record.id] = std::move(entry);
}

Insight::Insight(const Store& store) : m(std::make_unique<Parts>()) {
    m->store = &store;
}
Insight::~Insight() = default;
Insight::Insight(Insight&&) noexcept = default;
Insight& Insight::operator=(Insight&&) noexcept = default;

Insight Insight::of(const Store& store) {
    Insight insight(store);
    for (const auto& [kind, numbers] : byKind())
        for (const Record& record : store.list({.kind = kind, .limit = SIZE_MAX / 2}))
            insight.m->count(record, numbers);
    return insight;
}

void Insight::put(const Record& record) {
    if (const auto numbers = byKind().find(record.kind); numbers != byKind().end()) {
        m->forget(record.id);
        if (record.presence != Presence::Deleted) m->count(record, numbers->second);
    }
    if (!isParentKind(record.kind)) return;
    m->parents[record.id] = record;
    const auto hanging = m->children.find(record.id);
    if (hanging == m->children.end()) return;
    const std::set<Id> ids = hanging->second;
    for (const Id& id : ids)
        if (auto child = m->store->read(id)) {
            m->forget(id);
            if (child->presence != Presence::Deleted) m->count(*child, byKind().at(child->kind));
        }
}

std::vector<Figure> Insight::figures(std::string_view indicator, const InsightFilter& filter) const {
    std::vector<Figure> figures;
    const std::size_t number = numberOf(indicator);
    if (number == indicators().size()) return figures;
    if (indicators()[number].rule == PeriodRule::Within) {
        m->tallies[number].within(filter,
                                  [&](const Id& scope, const std::string& group, double sum,
                                      std::size_t count) { figures.push_back({scope, group, sum, count}); });
        return figures;
    }
    std::map<std::pair<Id, std::string>, Figure> sums;
    m->tallies[number].latest(filter, [&](const Id& scope, const Tallies::Dated& dated) {
        for (const auto& [group, amount] : dated.tally.parts) {
            if (filter.group && *filter.group != group) continue;
            Figure& figure = sums.try_emplace({scope, group}, Figure{scope, group}).first->second;
            figure.sum += amount;
            ++figure.count;
        }
    });
    for (auto& [key, figure] : sums)
        figures.push_back(std::move(figure));
    return figures;
}

double Insight::total(std::string_view indicator, const InsightFilter& filter) const {
    const Indicator* declared = findIndicator(indicator);
    if (declared == nullptr) return 0;
    double sum = 0;
    std::size_t count = 0;
    std::set<Id> scopes;
    for (const Figure& figure : figures(indicator, filter)) {
        sum += figure.sum;
        count += figure.count;
        scopes.insert(figure.scope);
    }
    if (declared->measure == Measure::Municipalities) return static_cast<double>(scopes.size());
    if (declared->measure == Measure::Mean) return count == 0 ? NAN : sum / static_cast<double>(count);
    return sum;
}

std::vector<std::pair<std::string, double>> Insight::byGroup(std::string_view indicator,
                                                             const InsightFilter& filter) const {
    std::map<std::string, std::pair<double, std::size_t>> sums;
    for (const Figure& figure : figures(indicator, filter)) {
        sums[figure.group].first += figure.sum;
        sums[figure.group].second += figure.count;
    }
    const Indicator* declared = findIndicator(indicator);
    std::vector<std::pair<std::string, double>> groups;
    for (const auto& [group, sum] : sums)
        groups.emplace_back(group, declared->measure == Measure::Mean
                                       ? sum.first / static_cast<double>(sum.second)
                                       : sum.first);
    std::ranges::stable_sort(groups, std::greater<>{}, &std::pair<std::string, double>::second);
    return groups;
}

std::vector<Id> Insight::recordsOf(std::string_view indicator, const InsightFilter& filter) const {
    std::vector<Id> records;
    const std::size_t number = numberOf(indicator);
    if (number == indicators().size()) return {};
    if (indicators()[number].rule == PeriodRule::Within)
        m->tallies[number].eachWithin(
            filter, [&](const Id& record, const std::string&) { records.push_back(record); });
    else
        m->tallies[number].latest(filter, [&](const Id&, const Tallies::Dated& dated) {
            const bool counts = std::ranges::any_of(dated.tally.parts, [&](const auto& part) {
                return !filter.group || *filter.group == part.first;
            });
            if (counts) records.push_back(dated.record);
        });
    std::ranges::sort(records);
    records.erase(std::ranges::unique(records).begin(), records.end());
    return records;
}

} // namespace feltbok::results
