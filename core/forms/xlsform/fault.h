// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/xlsform/xlsform.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace feltbok::xlsform {

class Table;

/// Where a cell's text came from. Without a table: made by the converter, not written by a person.
struct Place {
    const Table* table = nullptr;
    unsigned row = 0;
    int column = -1; ///< 0-based; -1 for the whole row
};

/// A cell's text and its place.
struct Cell {
    std::string text;
    Place place;

    [[nodiscard]] bool empty() const { return text.empty(); }
};

/// Collects what is wrong, so that a person gets all of it in one go.
class FaultList {
public:
    void add(ErrorCode code, const Place& place, std::string_view value, std::string message);
    void add(ErrorCode code, const Cell& cell, std::string message) {
        add(code, cell.place, cell.text, std::move(message));
    }
    /// About a cell that is in no table yet.
    void add(ErrorCode code, std::string_view sheet, unsigned row, unsigned column, std::string_view value,
             std::string message);
    /// About a sheet, or with an empty name about the workbook.
    void add(ErrorCode code, std::string_view sheet, std::string message);
    void warn(const Place& place, std::string_view value, std::string message);
    /// About what a person wrote and the form does not have.
    void warnLeftOut(const Place& place, std::string_view value, std::string message);
    /// The same of a formula without a text of its own: what is wrong there follows from that.
    void warnOfFormula(const Place& place, std::string_view value, std::string message);

    [[nodiscard]] bool any() const { return !m_faults.told.empty(); }
    /// All of it, in the order of the sheets and rows.
    [[nodiscard]] Refusal takeRefusal();
    [[nodiscard]] Warnings takeWarnings();

private:
    /// What is told of one kind, and how many more there were.
    struct Kind {
        Faults told;
        std::size_t untold = 0;

        void add(Fault fault);
        void sort();
    };

    std::map<std::pair<std::string, std::string>, std::string> m_formulas; ///< by sheet and cell
    Kind m_faults;
    Kind m_leftOut;
    Kind m_odd;
};

/// `row 3`, `rows 3–7 and 12`, `rows 3, 5, 7 … (40 in all)`; the rows ascending.
[[nodiscard]] std::string inRows(const std::vector<unsigned>& rows);

/// `; did you mean "alder"?` or nothing when no candidate is near.
[[nodiscard]] std::string didYouMean(std::string_view wrong, const std::vector<std::string>& candidates);

/// The same, or what to say where none is near.
[[nodiscard]] std::string nearestOr(std::string_view wrong, const std::vector<std::string>& candidates,
                                    std::string_view otherwise);

/// "A", "B", … "AA" for a 0-based column.
[[nodiscard]] std::string columnLetters(unsigned column);

/// The text in straight quotes, shortened to what fits a line.
[[nodiscard]] std::string inQuotes(std::string_view text);

} // namespace feltbok::xlsform
