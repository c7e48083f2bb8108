// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/fault.h"

#include "core/forms/xlsform/table.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>

namespace feltbok::xlsform {
namespace {

constexpr std::size_t kValueBytesShownMax = 120;
constexpr std::size_t kNearNameBytesMax = 80;
constexpr std::size_t kNearNamesComparedMax = 20'000;

std::string shortened(std::string_view text) {
    if (text.size() <= kValueBytesShownMax) return std::string(text);
    std::size_t end = kValueBytesShownMax;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end; // never half a character
    return std::string(text.substr(0, end)) + "…";
}

/// Edits (insert, delete, replace) that turn one name into the other.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0U : 1U)});
            diagonal = above;
        }
    }
    return row[b.size()];
}

Fault faultAt(ErrorCode code, const Place& place, std::string_view value, std::string message) {
    Fault fault{code, {}, place.row, {}, {}, shortened(value), std::move(message)};
    if (!place.table) return fault;
    fault.sheet = place.table->name();
    if (place.column >= 0) {
        fault.cell = columnLetters(static_cast<unsigned>(place.column)) + std::to_string(place.row);
        fault.column = place.table->heading(static_cast<unsigned>(place.column));
    }
    return fault;
}

int sheetRank(std::string_view sheet) {
    constexpr std::array<std::string_view, 6> kOrder{"settings",         "survey",   "choices",
                                                     "external_choices", "entities", "osm"};
    if (sheet.empty()) return -1;
    return static_cast<int>(std::ranges::find(kOrder, sheet) - kOrder.begin());
}

} // namespace

void FaultList::add(ErrorCode code, const Place& place, std::string_view value, std::string message) {
    if (m_faults.size() < kFaultsMax) m_faults.push_back(faultAt(code, place, value, std::move(message)));
}

void FaultList::add(ErrorCode code, std::string_view sheet, unsigned row, unsigned column,
                    std::string_view value, std::string message) {
    if (m_faults.size() < kFaultsMax)
        m_faults.push_back({code,
                            std::string(sheet),
                            row,
                            columnLetters(column) + std::to_string(row),
                            {},
                            shortened(value),
                            std::move(message)});
}

void FaultList::add(ErrorCode code, std::string_view sheet, std::string message) {
    if (m_faults.size() < kFaultsMax)
        m_faults.push_back({code, std::string(sheet), 0, {}, {}, {}, std::move(message)});
}

void FaultList::warn(const Place& place, std::string_view value, std::string message) {
    if (m_warnings.size() < kFaultsMax)
        m_warnings.push_back(faultAt(ErrorCode::BadInput, place, value, std::move(message)));
}

Faults FaultList::takeSorted() {
    std::multimap<std::pair<int, int>, Fault> byPlace; // those of one row in the order they were found
    for (Fault& fault : m_faults) {
        const std::pair place{sheetRank(fault.sheet), static_cast<int>(fault.row)};
        byPlace.emplace(place, std::move(fault));
    }
    Faults sorted;
    for (auto& [place, fault] : byPlace)
        sorted.push_back(std::move(fault));
    m_faults.clear();
    return sorted;
}

std::string describe(const Fault& fault) {
    std::string line;
    if (!fault.sheet.empty()) line = fault.sheet;
    if (!fault.cell.empty())
        line += "!" + fault.cell;
    else if (fault.row > 0)
        line += " row " + std::to_string(fault.row);
    if (!fault.column.empty()) line += " (" + fault.column + ")";
    if (!fault.value.empty()) line += " " + inQuotes(fault.value);
    if (!line.empty()) line += ": ";
    return line + fault.message;
}

std::string didYouMean(std::string_view wrong, const std::vector<std::string>& candidates) {
    std::string_view nearest;
    std::size_t least = std::numeric_limits<std::size_t>::max();
    if (wrong.size() > kNearNameBytesMax || candidates.size() > kNearNamesComparedMax) return {};
    for (const std::string& candidate : candidates) {
        if (candidate.empty() || candidate.size() > kNearNameBytesMax) continue;
        const std::size_t edits = distance(wrong, candidate);
        if (edits < least) {
            least = edits;
            nearest = candidate;
        }
    }
    const std::size_t allowed = std::max<std::size_t>(1, std::min<std::size_t>(3, wrong.size() * 2 / 5));
    if (least > allowed) return {};
    return "; did you mean " + inQuotes(nearest) + "?";
}

std::string nearestOr(std::string_view wrong, const std::vector<std::string>& candidates,
                      std::string_view otherwise) {
    std::string near = didYouMean(wrong, candidates);
    return near.empty() ? std::string(otherwise) : near;
}

std::string columnLetters(unsigned column) {
    std::string letters;
    for (unsigned rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return letters;
}

std::string inQuotes(std::string_view text) {
    return "\"" + shortened(text) + "\"";
}

} // namespace feltbok::xlsform
