// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/fault.h"

#include "core/forms/xlsform/table.h"
#include "core/forms/xlsform/text.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <set>

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
    if (const std::string& written = place.table->withCurlyQuotes(place);
        !written.empty() && straightQuotes(written) == value)
        fault.value = shortened(written);
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

void FaultList::Kind::add(Fault fault) {
    if (told.size() < kFaultsMax)
        told.push_back(std::move(fault));
    else
        ++untold;
}

/// By sheet and row, those of one row in the order they were found; what is said twice of a cell once.
void FaultList::Kind::sort() {
    std::set<std::string> said;
    std::multimap<std::pair<int, unsigned>, Fault> byPlace;
    for (Fault& fault : told) {
        const std::pair place{sheetRank(fault.sheet), fault.row};
        if (said.insert(describe(fault)).second) byPlace.emplace(place, std::move(fault));
    }
    told.clear();
    for (auto& [place, fault] : byPlace)
        told.push_back(std::move(fault));
}

void FaultList::add(ErrorCode code, const Place& place, std::string_view value, std::string message) {
    Fault fault = faultAt(code, place, value, std::move(message));
    if (const auto formula = m_formulas.find({fault.sheet, fault.cell}); formula != m_formulas.end())
        fault.message = formula->second;
    m_faults.add(std::move(fault));
}

void FaultList::add(ErrorCode code, std::string_view sheet, unsigned row, unsigned column,
                    std::string_view value, std::string message) {
    m_faults.add({code,
                  std::string(sheet),
                  row,
                  columnLetters(column) + std::to_string(row),
                  {},
                  shortened(value),
                  std::move(message)});
}

void FaultList::add(ErrorCode code, std::string_view sheet, std::string message) {
    m_faults.add({code, std::string(sheet), 0, {}, {}, {}, std::move(message)});
}

void FaultList::warn(const Place& place, std::string_view value, std::string message) {
    m_odd.add(faultAt(ErrorCode::BadInput, place, value, std::move(message)));
}

void FaultList::warnLeftOut(const Place& place, std::string_view value, std::string message) {
    m_leftOut.add(faultAt(ErrorCode::BadInput, place, value, std::move(message)));
    if (!m_leftOut.told.empty()) m_leftOut.told.back().leftOut = true;
}

void FaultList::warnOfFormula(const Place& place, std::string_view value, std::string message) {
    const Fault fault = faultAt(ErrorCode::BadInput, place, value, message);
    m_formulas.emplace(std::pair{fault.sheet, fault.cell}, message);
    warnLeftOut(place, value, std::move(message));
}

Refusal FaultList::takeRefusal() {
    m_faults.sort();
    Refusal refusal{{}, m_faults.untold, takeWarnings()};
    refusal.faults = std::move(m_faults.told);
    return refusal;
}

Warnings FaultList::takeWarnings() {
    // A cell that has to be mended anyhow is looked at again after that.
    std::set<std::pair<std::string, std::string>> faulty;
    for (const Fault& fault : m_faults.told)
        if (!fault.cell.empty()) faulty.emplace(fault.sheet, fault.cell);
    Warnings warnings{{}, m_leftOut.untold + m_odd.untold};
    for (Kind* const kind : {&m_leftOut, &m_odd}) {
        kind->sort();
        for (Fault& fault : kind->told)
            if (!faulty.contains({fault.sheet, fault.cell})) warnings.told.push_back(std::move(fault));
    }
    return warnings;
}

std::string inRows(const std::vector<unsigned>& rows) {
    constexpr std::size_t kStretchesShownMax = 8;
    std::vector<std::string> stretches;
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t last = i;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        if (last == i + 1) last = i; // two are no stretch
        stretches.push_back(std::to_string(rows[i]) + (last == i ? "" : "–" + std::to_string(rows[last])));
        i = last + 1;
    }
    std::string text = rows.size() == 1 ? "row " : "rows ";
    const std::size_t shown = std::min(stretches.size(), kStretchesShownMax);
    for (std::size_t i = 0; i < shown; ++i) {
        const bool last = i + 1 == stretches.size();
        text += (i == 0 ? "" : last ? " and " : ", ") + stretches[i];
    }
    if (shown < stretches.size()) text += " … (" + std::to_string(rows.size()) + " in all)";
    return text;
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
    const auto sameLetters = std::ranges::find_if(
        candidates, [&](const std::string& name) { return sameButForCapitals(name, wrong); });
    if (sameLetters != candidates.end() && *sameLetters != wrong)
        return "; did you mean " + inQuotes(*sameLetters) + "? Capitals and small letters are told apart";
    for (const std::string& candidate : candidates) {
        if (candidate.empty() || candidate.size() > kNearNameBytesMax) continue;
        const std::size_t edits = distance(wrong, candidate);
        if (edits < least) {
            least = edits;
            nearest = candidate;
        }
    }
    const std::size_t allowed = std::max<std::size_t>(1, std::min<std::size_t>(3, wrong.size() * 2 / 5));
    if (least > allowed || least >= wrong.size()) return {}; // of one letter anything is near
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
