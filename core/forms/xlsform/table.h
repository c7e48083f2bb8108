// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/xlsform/fault.h"
#include "core/forms/xlsform/header.h"
#include "core/forms/xlsform/workbook.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace feltbok::xlsform {

/// What a person reads: one text, or one for each language.
struct Text {
    bool translated = false;
    std::vector<std::pair<std::string, Cell>> versions; ///< (language, text); one with "" if not translated

    [[nodiscard]] bool given() const { return !versions.empty(); }
    /// The text where there are no languages; the first one's where there are.
    [[nodiscard]] const std::string& any() const { return versions.front().second.text; }
    [[nodiscard]] const Place& place() const { return versions.front().second.place; }
    static Text plain(std::string text, const Place& place = {}) {
        return {false, {{"", {std::move(text), place}}}};
    }
    /// The same text with its languages named, the nameless being the default one's.
    [[nodiscard]] Text inLanguages(const std::string& defaultLanguage) const;
};

/// A named value of a row's family of columns: `bind::relevant`, `media::image::English (en)`.
struct Attribute {
    std::string name;
    Text value;
};
using Attributes = std::vector<Attribute>;

[[nodiscard]] const Attribute* find(const Attributes& attributes, std::string_view name);
/// The value without languages, "" where there is none.
[[nodiscard]] const std::string& valueOf(const Attributes& attributes, std::string_view name);
void set(Attributes& attributes, std::string name, std::string value, const Place& place = {});

/// A row of a sheet by its headings. `heading` points into the table.
class Row {
public:
    struct Entry {
        const HeaderPath* path;
        Cell cell;
    };

    Row(const Table* table, unsigned number, std::vector<Entry> entries)
        : m_table(table), m_number(number), m_entries(std::move(entries)) {}

    [[nodiscard]] unsigned number() const { return m_number; }
    [[nodiscard]] bool empty() const { return m_entries.empty(); }
    [[nodiscard]] Place place() const { return {m_table, m_number, -1}; }
    /// The cell under that heading, also where it is empty; the row where the sheet has no such column.
    [[nodiscard]] Place placeOf(std::string_view column) const;
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }

    /// The cell under a heading of one word; null if empty.
    [[nodiscard]] const Cell* find(std::string_view column) const;
    /// Its text, or "".
    [[nodiscard]] const std::string& text(std::string_view column) const;
    /// A column that may have languages.
    [[nodiscard]] Text texts(std::string_view column, const std::string& defaultLanguage) const;
    /// All columns of a family, in order.
    [[nodiscard]] Attributes family(std::string_view name, const std::string& defaultLanguage) const;

private:
    const Table* m_table;
    unsigned m_number;
    std::vector<Entry> m_entries;
};

/// How a sheet's texts are tidied.
struct TableRules {
    bool singleSpaces = false;  ///< runs of spaces become one
    bool straightQuotes = true; ///< and references are checked for their form
};

/// A sheet whose first row is its headings.
class Table {
public:
    Table(const Sheet& sheet, const Vocabulary& vocabulary, const TableRules& rules, FaultList& faults);
    Table(const Table&) = delete;
    Table& operator=(const Table&) = delete;

    [[nodiscard]] const std::string& name() const { return m_name; }
    /// 1 but where a title stands above the headings.
    [[nodiscard]] unsigned headingRow() const { return m_headingRow; }
    [[nodiscard]] const std::string& heading(unsigned column) const;
    [[nodiscard]] bool has(std::string_view column) const;
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] const std::vector<HeaderPath>& paths() const { return m_paths; }
    /// A cell's text with its “curly” quotes; empty where it has none.
    [[nodiscard]] const std::string& withCurlyQuotes(const Place& place) const;

private:
    std::size_t findHeadings(const Sheet& sheet, const Vocabulary& vocabulary, FaultList& faults);
    void readHeadings(const SheetRow& row, const Vocabulary& vocabulary, FaultList& faults);
    void readRow(const SheetRow& row, const TableRules& rules, FaultList& faults);
    void tellUnheaded(const Sheet& sheet, FaultList& faults) const;
    void tellTroubles(const Sheet& sheet, const Vocabulary& vocabulary, FaultList& faults) const;
    [[nodiscard]] std::string meantBy(const std::string& column) const;
    void requireColumns(const Vocabulary& vocabulary, FaultList& faults) const;

    std::string m_name;
    unsigned m_headingRow = 1;
    std::vector<std::string> m_headings; ///< by column
    std::vector<HeaderPath> m_paths;     ///< by column; empty where the heading is
    std::vector<Row> m_rows;
    std::map<std::pair<unsigned, int>, std::string> m_curly; ///< by row and column, as they were written
};

// heading_suggestions.cpp
/// Other columns are people's own notes; one whose heading is nearly ours hardly is. `onlyMissing`: a column
/// of people's own may be used, so that it must be near to a heading which the sheet lacks.
void warnOfNearHeadings(const Table& table, const Vocabulary& vocabulary, bool onlyMissing,
                        FaultList& faults);

} // namespace feltbok::xlsform
