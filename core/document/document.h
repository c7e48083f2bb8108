// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <variant>
#include <vector>

namespace feltbok::document {

// What a basket, a comparison or a report says, before it becomes text, ODT, PDF or a workbook. These papers
// go into Norwegian procurement documents and to Norwegian authorities: they are in bokmål whatever the app's
// language.

struct Heading {
    std::string text;
    bool operator==(const Heading&) const = default;
};
struct Paragraph {
    std::string text;
    bool operator==(const Paragraph&) const = default;
};
/// A cell: a number that a workbook can add up, or text. `records` names what it was counted from (P8).
struct Cell {
    std::variant<std::string, double> value;
    int decimals = 0; ///< shown of a number
    std::vector<std::string> records{};
    bool operator==(const Cell&) const = default;
};
struct Table {
    std::string name; ///< of its sheet in a workbook
    std::vector<std::string> columns;
    std::vector<std::vector<Cell>> rows;
    bool operator==(const Table&) const = default;
};
using Block = std::variant<Heading, Paragraph, Table>;

/// What an archive wants to know beside the file.
struct ArchiveEntry {
    std::string title;
    std::string date; ///< YYYY-MM-DD
    std::string sender;
    std::string recipient;
    std::string accessCode; ///< "U" for what is public
    bool operator==(const ArchiveEntry&) const = default;
};

struct Document {
    std::string title;
    std::string subline;
    ArchiveEntry archive;
    std::vector<Block> blocks;
    bool operator==(const Document&) const = default;
};

/// A cell as it is read.
[[nodiscard]] std::string textOf(const Cell& cell);
/// Plain text: headings underlined, tables with a tab between cells.
[[nodiscard]] std::string plainText(const Document& document);
/// RFC 4180, UTF-8 with a byte order mark so that spreadsheets see æ, ø and å; numbers with a point.
[[nodiscard]] std::string csvOf(const Table& table);
/// The archive's entry as `name: value` lines.
[[nodiscard]] std::string archiveText(const ArchiveEntry& entry);

} // namespace feltbok::document
