// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/table.h"

#include "core/forms/xlsform/expression.h"
#include "core/forms/xlsform/text.h"

#include <algorithm>
#include <map>

namespace feltbok::xlsform {
namespace {

const std::string kNothing;

const SheetCell* cellAt(const Sheet& sheet, unsigned row, unsigned column) {
    const auto filled = std::ranges::find(sheet.rows, row, &SheetRow::number);
    if (filled == sheet.rows.end()) return nullptr;
    const auto cell = std::ranges::find(filled->cells, column, &SheetCell::column);
    return cell == filled->cells.end() ? nullptr : &*cell;
}

void tell(const SheetTrouble& trouble, const Place& place, const Sheet& sheet, FaultList& faults) {
    switch (trouble.kind) {
    case SheetTrouble::Kind::Error:
        return faults.warnOfFormula(
            place, trouble.text,
            "this formula of the spreadsheet failed, and the form would show its error; mend the formula, or "
            "write the text itself");
    case SheetTrouble::Kind::NoResult:
        return faults.warnOfFormula(
            place, {},
            "this formula has no saved result, so the cell counts as empty; open the workbook in a "
            "spreadsheet program and save it there, or write the text itself");
    case SheetTrouble::Kind::Merged:
        if (const SheetCell* const cell = cellAt(sheet, trouble.row, trouble.column))
            faults.warn(
                place, cell->text,
                "the cells " + trouble.text +
                    " are merged, so this one alone has the text and the others are empty in the form; "
                    "split them, and write in each what belongs there");
    }
}

/// A text without a language is the default language's, unless that one has its own.
void addVersion(Text& text, const std::string& language, const Cell& cell,
                const std::string& defaultLanguage) {
    if (!text.translated && text.given()) {
        if (language == defaultLanguage)
            text.versions.clear();
        else
            text.versions.front().first = defaultLanguage;
    }
    text.translated = true;
    const auto same = std::ranges::find(text.versions, language, &std::pair<std::string, Cell>::first);
    if (same == text.versions.end()) text.versions.emplace_back(language, cell);
}

void addPlain(Text& text, const Cell& cell, const std::string& defaultLanguage) {
    if (!text.translated) {
        text.versions = {{"", cell}};
        return;
    }
    const auto same = std::ranges::find(text.versions, defaultLanguage, &std::pair<std::string, Cell>::first);
    if (same == text.versions.end()) text.versions.emplace_back(defaultLanguage, cell);
}

} // namespace

Text Text::inLanguages(const std::string& defaultLanguage) const {
    if (translated || !given()) return *this;
    return {true, {{defaultLanguage, versions.front().second}}};
}

const Attribute* find(const Attributes& attributes, std::string_view name) {
    const auto found = std::ranges::find(attributes, name, &Attribute::name);
    return found == attributes.end() ? nullptr : &*found;
}

const std::string& valueOf(const Attributes& attributes, std::string_view name) {
    const Attribute* const found = find(attributes, name);
    return found && found->value.given() && !found->value.translated ? found->value.any() : kNothing;
}

void set(Attributes& attributes, std::string name, std::string value, const Place& place) {
    const auto found = std::ranges::find(attributes, name, &Attribute::name);
    Text text = Text::plain(std::move(value), place);
    if (found != attributes.end())
        found->value = std::move(text);
    else
        attributes.push_back({std::move(name), std::move(text)});
}

const Cell* Row::find(std::string_view column) const {
    const auto found = std::ranges::find_if(
        m_entries, [&](const Entry& e) { return e.path->size() == 1 && e.path->front() == column; });
    return found == m_entries.end() ? nullptr : &found->cell;
}

Place Row::placeOf(std::string_view column) const {
    const std::vector<HeaderPath>& paths = m_table->paths();
    for (std::size_t i = 0; i < paths.size(); ++i)
        if (paths[i].size() == 1 && paths[i].front() == column)
            return {m_table, m_number, static_cast<int>(i)};
    return place();
}

const std::string& Row::text(std::string_view column) const {
    const Cell* const cell = find(column);
    return cell ? cell->text : kNothing;
}

Text Row::texts(std::string_view column, const std::string& defaultLanguage) const {
    Text text;
    for (const Entry& entry : m_entries) {
        if (entry.path->front() != column) continue;
        if (entry.path->size() == 1)
            addPlain(text, entry.cell, defaultLanguage);
        else
            addVersion(text, (*entry.path)[1], entry.cell, defaultLanguage);
    }
    return text;
}

Attributes Row::family(std::string_view name, const std::string& defaultLanguage) const {
    Attributes attributes;
    for (const Entry& entry : m_entries) {
        if (entry.path->front() != name || entry.path->size() < 2) continue;
        auto attribute = std::ranges::find(attributes, (*entry.path)[1], &Attribute::name);
        if (attribute == attributes.end())
            attribute = attributes.insert(attributes.end(), Attribute{(*entry.path)[1], {}});
        if (entry.path->size() == 2)
            addPlain(attribute->value, entry.cell, defaultLanguage);
        else
            addVersion(attribute->value, (*entry.path)[2], entry.cell, defaultLanguage);
    }
    return attributes;
}

Table::Table(const Sheet& sheet, const Vocabulary& vocabulary, const TableRules& rules, FaultList& faults)
    : m_name(sheet.name) {
    if (sheet.rows.empty()) return;
    const std::size_t headings = findHeadings(sheet, vocabulary, faults);
    if (headings == sheet.rows.size()) return;
    const bool headed = sheet.rows[headings].number == m_headingRow;
    if (headed) readHeadings(sheet.rows[headings], vocabulary, faults);
    for (std::size_t i = headings + (headed ? 1 : 0); i < sheet.rows.size(); ++i)
        readRow(sheet.rows[i], rules, faults);
    if (headed) tellUnheaded(sheet, faults);
    tellTroubles(sheet, vocabulary, faults);
    requireColumns(vocabulary, faults);
}

namespace {

/// How many of a sheet's own headings stand in a row.
std::size_t knownIn(const SheetRow& row, const Vocabulary& vocabulary) {
    return static_cast<std::size_t>(std::ranges::count_if(row.cells, [&](const SheetCell& cell) {
        const std::string first = snakeCase(split(cell.text, ":").front());
        return vocabulary.columns.contains(first) || vocabulary.aliases.contains(first);
    }));
}

bool isHeading(const SheetCell& cell, const Vocabulary& vocabulary) {
    return std::ranges::find(vocabulary.required, snakeCase(cell.text)) != vocabulary.required.end();
}

} // namespace

/// Where the first row is a title, and what is needed stands below it, that is what is told, and no more. One
/// past the last row where nothing of the sheet is used.
std::size_t Table::findHeadings(const Sheet& sheet, const Vocabulary& vocabulary, FaultList& faults) {
    constexpr std::size_t kRowsAboveMax = 5;
    const std::string told = "the headings stand in row ";
    for (std::size_t i = 0; i < std::min(sheet.rows.size(), kRowsAboveMax + 1); ++i) {
        const SheetRow& row = sheet.rows[i];
        const std::size_t known = knownIn(row, vocabulary);
        if (row.number == 1 && known > 0) return i;
        const bool needed =
            vocabulary.required.empty() || std::ranges::any_of(row.cells, [&](const SheetCell& cell) {
                return isHeading(cell, vocabulary);
            });
        if (known < 2 || !needed) continue;
        const std::string cause = told + std::to_string(row.number) + ", but are read in row 1";
        if (vocabulary.required.empty()) {
            faults.warnLeftOut({this, 1, -1}, {},
                               cause + ", so nothing of this sheet is used; delete what stands above them");
            return sheet.rows.size();
        }
        m_headingRow = row.number;
        faults.add(ErrorCode::BadInput, {this, 1, -1}, {}, cause + "; delete what stands above them");
        return i;
    }
    return 0;
}

void Table::readHeadings(const SheetRow& row, const Vocabulary& vocabulary, FaultList& faults) {
    const bool doubleColon = std::ranges::any_of(
        row.cells, [](const SheetCell& c) { return c.text.find("::") != std::string::npos; });
    for (const SheetCell& cell : row.cells) {
        m_headings.resize(cell.column + 1);
        m_paths.resize(cell.column + 1);
        m_headings[cell.column] = singleSpaced(cell.text);
        HeaderPath path = parseHeading(m_headings[cell.column], doubleColon, vocabulary);
        const auto same = std::ranges::find(m_paths, path);
        const Place place{this, m_headingRow, static_cast<int>(cell.column)};
        if (same != m_paths.end()) {
            const std::string& other = m_headings[static_cast<std::size_t>(same - m_paths.begin())];
            faults.add(ErrorCode::BadInput, place, cell.text,
                       "the sheet has two columns for the same thing, " + inQuotes(other) + " and " +
                           inQuotes(m_headings[cell.column]) + "; rename or remove one of them");
        }
        m_paths[cell.column] = std::move(path);
    }
}

void Table::readRow(const SheetRow& row, const TableRules& rules, FaultList& faults) {
    std::vector<Row::Entry> entries;
    for (const SheetCell& sheetCell : row.cells) {
        if (sheetCell.column >= m_paths.size() || m_paths[sheetCell.column].empty()) continue;
        Cell cell{sheetCell.text, {this, row.number, static_cast<int>(sheetCell.column)}};
        if (rules.straightQuotes) {
            if (rules.singleSpaces) cell.text = singleSpaced(cell.text);
            std::string straight = straightQuotes(cell.text);
            if (straight != cell.text)
                m_curly.emplace(std::pair{row.number, static_cast<int>(sheetCell.column)}, cell.text);
            cell.text = std::move(straight);
            checkReferenceForm(cell, faults);
        }
        entries.push_back({&m_paths[sheetCell.column], std::move(cell)});
    }
    if (!entries.empty()) m_rows.emplace_back(this, row.number, std::move(entries));
}

void Table::tellUnheaded(const Sheet& sheet, FaultList& faults) const {
    std::map<unsigned, std::vector<unsigned>> rows; // by column
    for (const SheetRow& row : sheet.rows)
        for (const SheetCell& cell : row.cells)
            if (row.number >= m_headingRow && (cell.column >= m_paths.size() || m_paths[cell.column].empty()))
                rows[cell.column].push_back(row.number);
    for (const auto& [column, filled] : rows)
        faults.warnLeftOut(
            {this, m_headingRow, static_cast<int>(column)}, {},
            "this column has no heading, so what stands in " + inRows(filled) +
                " is left out; write its heading in row 1, or move notes to a sheet of their own");
}

void Table::tellTroubles(const Sheet& sheet, const Vocabulary& vocabulary, FaultList& faults) const {
    const bool anyColumn = m_name == "choices" || m_name == "external_choices"; // filters may use any
    for (const SheetTrouble& trouble : sheet.troubles) {
        const bool headed = trouble.column < m_paths.size() && !m_paths[trouble.column].empty();
        const bool used =
            headed && (anyColumn || vocabulary.columns.contains(m_paths[trouble.column].front()));
        if (trouble.row != m_headingRow && !used) continue; // in notes of people's own
        tell(trouble, {this, trouble.row, static_cast<int>(trouble.column)}, sheet, faults);
    }
}

void Table::requireColumns(const Vocabulary& vocabulary, FaultList& faults) const {
    if (m_rows.empty() && m_name != "survey") return;
    for (const std::string& column : vocabulary.required)
        if (!has(column))
            faults.add(ErrorCode::BadInput, {this, m_headingRow, -1}, {},
                       "the sheet lacks the column " + inQuotes(column) +
                           "; write the headings in row 1 (see https://xlsform.org)" + meantBy(column));
}

std::string Table::meantBy(const std::string& column) const {
    std::vector<std::string> headings;
    for (const std::string& heading : m_headings) {
        headings.push_back(lowered(heading));
        const bool longer = headings.back().starts_with(column) && headings.back().size() > column.size();
        if (longer && nameLength(headings.back()) == column.size()) // "type (påkrevd)"
            return "; did you mean it by " + inQuotes(heading) + "?";
    }
    return didYouMean(column, headings);
}

const std::string& Table::heading(unsigned column) const {
    return column < m_headings.size() ? m_headings[column] : kNothing;
}

const std::string& Table::withCurlyQuotes(const Place& place) const {
    const auto found = m_curly.find({place.row, place.column});
    return found == m_curly.end() ? kNothing : found->second;
}

bool Table::has(std::string_view column) const {
    return std::ranges::any_of(m_paths,
                               [&](const HeaderPath& p) { return !p.empty() && p.front() == column; });
}

} // namespace feltbok::xlsform
