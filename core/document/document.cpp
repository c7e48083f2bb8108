// SPDX-License-Identifier: Apache-2.0
#include "core/document/document.h"

#include "core/document/number.h"

#include <algorithm>
#include <charconv>

namespace feltbok::document {
namespace {

std::string underlined(const std::string& text, char line) {
    const auto letters = std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; });
    return text + "\n" + std::string(static_cast<std::size_t>(letters), line) + "\n";
}

std::string plain(const Block& block) {
    if (const auto* heading = std::get_if<Heading>(&block)) return underlined(heading->text, '-');
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) return paragraph->text + "\n";
    const auto& table = std::get<Table>(block);
    std::string text;
    const auto line = [&](const auto& cells, auto say) {
        for (std::size_t i = 0; i < cells.size(); ++i)
            text += (i == 0 ? "" : "\t") + say(cells[i]);
        text += "\n";
    };
    line(table.columns, [](const std::string& name) { return name; });
    for (const auto& row : table.rows)
        line(row, textOf);
    return text;
}

std::string csvCell(const std::string& text) {
    if (text.find_first_of("\",;\n\r") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

std::string csvNumber(double value) {
    char digits[64];
    const auto [end, error] = std::to_chars(digits, digits + sizeof digits, value);
    return {digits, end};
}

} // namespace

std::string textOf(const Cell& cell) {
    if (const auto* text = std::get_if<std::string>(&cell.value)) return *text;
    return numberText(std::get<double>(cell.value), cell.decimals);
}

std::string plainText(const Document& document) {
    std::string text = underlined(document.title, '=');
    if (!document.subline.empty()) text += document.subline + "\n";
    for (const Block& block : document.blocks)
        text += "\n" + plain(block);
    return text;
}

std::string csvOf(const Table& table) {
    std::string text = "\uFEFF";
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        text += (i == 0 ? "" : ",") + csvCell(table.columns[i]);
    text += "\r\n";
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const auto* number = std::get_if<double>(&row[i].value);
            text += (i == 0 ? "" : ",") +
                    (number != nullptr ? csvNumber(*number) : csvCell(std::get<std::string>(row[i].value)));
        }
        text += "\r\n";
    }
    return text;
}

std::string archiveText(const ArchiveEntry& entry) {
    return "Tittel: " + entry.title + "\nDato: " + entry.date + "\nAvsender: " + entry.sender +
           "\nMottaker: " + entry.recipient + "\nTilgangskode: " + entry.accessCode + "\n";
}

} // namespace feltbok::document
