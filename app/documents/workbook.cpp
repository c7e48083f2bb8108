// SPDX-License-Identifier: Apache-2.0
#include "app/documents/new_file.h"
#include "app/documents/office.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <map>
#include <set>

namespace feltbok::documents {
namespace {

constexpr std::size_t kSheetNameLetters = 31;
constexpr std::size_t kCellBytesMax = 32'000; // a cell of a workbook holds 32,767 characters
constexpr double kTextWidth = 60;
constexpr double kNumberWidth = 14;

// Cut between letters, never within one.
std::string cut(std::string text, std::size_t bytes) {
    if (text.size() <= bytes) return text;
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80U)
        --bytes;
    return text.substr(0, bytes);
}

class Book {
public:
    explicit Book(lxw_workbook* book)
        : m_book(book), m_bold(workbook_add_format(book)), m_plain(workbook_add_format(book)) {
        format_set_bold(m_bold);
        for (lxw_format* format : {m_bold, m_plain}) {
            format_set_text_wrap(format);
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        }
    }

    // A workbook's sheet names are short, differ, and hold none of []:*?/\.
    lxw_worksheet* sheet(std::string name) {
        std::erase_if(name, [](char c) { return std::string_view("[]:*?/\\'").contains(c); });
        if (name.empty()) name = "Ark";
        std::string tried = cut(name, kSheetNameLetters);
        for (int number = 2; !m_names.insert(tried).second; ++number)
            tried = cut(name, kSheetNameLetters - 4) + " " + std::to_string(number);
        return workbook_add_worksheet(m_book, tried.c_str());
    }

    void text(lxw_worksheet* sheet, std::size_t row, std::size_t column, const std::string& text, bool bold) {
        worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), cut(text, kCellBytesMax).c_str(),
                               bold ? m_bold : m_plain);
    }
    void number(lxw_worksheet* sheet, std::size_t row, std::size_t column, double value, int decimals) {
        worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column), value, formatOf(decimals));
    }

private:
    lxw_format* formatOf(int decimals) {
        auto [it, isNew] = m_numbers.try_emplace(decimals, nullptr);
        if (isNew) {
            const std::string rest = decimals > 0 ? "." + std::string(std::size_t(decimals), '#') : "";
            it->second = workbook_add_format(m_book);
            format_set_num_format(it->second, ("#,##0" + rest).c_str());
        }
        return it->second;
    }

    lxw_workbook* m_book;
    lxw_format* m_bold;
    lxw_format* m_plain;
    std::map<int, lxw_format*> m_numbers;
    std::set<std::string> m_names;
};

void writeWords(Book& book, const document::Document& paper) {
    lxw_worksheet* sheet = book.sheet("Tekst");
    worksheet_set_column(sheet, 0, 0, 2 * kTextWidth, nullptr);
    std::size_t row = 0;
    book.text(sheet, row++, 0, paper.title, true);
    if (!paper.subline.empty()) book.text(sheet, row++, 0, paper.subline, false);
    for (const document::Block& block : paper.blocks) {
        if (const auto* heading = std::get_if<document::Heading>(&block)) {
            book.text(sheet, row + 1, 0, heading->text, true); // after an empty row
            row += 2;
        } else if (const auto* words = std::get_if<document::Paragraph>(&block))
            book.text(sheet, row++, 0, words->text, false);
    }
}

void writeTable(Book& book, const document::Table& table) {
    lxw_worksheet* sheet = book.sheet(table.name);
    worksheet_freeze_panes(sheet, 1, 0);
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const bool holdsText = std::ranges::any_of(table.rows, [&](const auto& row) {
            return column < row.size() && std::holds_alternative<std::string>(row[column].value) &&
                   std::get<std::string>(row[column].value).size() > std::size_t(kNumberWidth);
        });
        worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column),
                             holdsText ? kTextWidth : kNumberWidth, nullptr);
        book.text(sheet, 0, column, table.columns[column], true);
    }
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (std::size_t column = 0; column < table.rows[row].size(); ++column) {
            const document::Cell& cell = table.rows[row][column];
            if (const double* number = std::get_if<double>(&cell.value))
                book.number(sheet, row + 1, column, *number, cell.decimals);
            else
                book.text(sheet, row + 1, column, std::get<std::string>(cell.value), false);
        }
}

// What each number was counted from: the table, its row, the record.
void writeRecords(Book& book, const document::Document& paper) {
    document::Table records{
        .name = "Poster bak tallene", .columns = {"Tabell", "Rad", "Tall", "Post"}, .rows = {}};
    for (const document::Block& block : paper.blocks) {
        const auto* table = std::get_if<document::Table>(&block);
        if (table == nullptr) continue;
        for (const auto& row : table->rows)
            for (const document::Cell& cell : row)
                for (const std::string& record : cell.records)
                    records.rows.push_back({{table->name}, row.front(), {document::textOf(cell)}, {record}});
    }
    for (auto& row : records.rows)
        row[1].records.clear();
    if (!records.rows.empty()) writeTable(book, records);
}

} // namespace

Result<void> writeXlsx(const document::Document& paper, const std::filesystem::path& path) {
    return putInPlace(path, [&](const std::filesystem::path& beside) {
        lxw_workbook* workbook = workbook_new(beside.c_str());
        if (workbook == nullptr) return false;
        std::string title = cut(paper.title, 250);
        std::string sender = cut(paper.archive.sender, 250);
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.author = sender.data();
        workbook_set_properties(workbook, &properties);
        Book book(workbook);
        writeWords(book, paper);
        for (const document::Block& block : paper.blocks)
            if (const auto* table = std::get_if<document::Table>(&block)) writeTable(book, *table);
        writeRecords(book, paper);
        return workbook_close(workbook) == LXW_NO_ERROR;
    });
}

} // namespace feltbok::documents
