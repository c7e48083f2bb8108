// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/sheet_parts.h"

#include "core/forms/xlsform/text.h"

#include <algorithm>
#include <charconv>

namespace feltbok::xlsform {
namespace {

/// A cell's address; `row` is 0 where the reference names none.
struct Address {
    unsigned column = 0;
    unsigned row = 0;
    bool valid = false;
};

Address parseAddress(std::string_view reference) {
    Address address;
    std::size_t at = 0;
    unsigned column = 0;
    for (; at < reference.size() && reference[at] >= 'A' && reference[at] <= 'Z' && at < 3; ++at)
        column = column * 26 + static_cast<unsigned>(reference[at] - 'A' + 1);
    if (at == 0 || column > kColumnsMax) return address;
    const char* const end = reference.data() + reference.size();
    const auto parsed = std::from_chars(reference.data() + at, end, address.row);
    address.column = column - 1;
    address.valid = parsed.ec == std::errc{} && parsed.ptr == end;
    return address;
}

/// The text of a rich string: its runs joined, the phonetic ones left out.
std::string richText(const pugi::xml_node& item) {
    std::string text;
    for (const pugi::xml_node part : item.children()) {
        const std::string_view name = part.name();
        if (name == "t") text += part.text().get();
        if (name == "r") text += part.child("t").text().get();
    }
    return text;
}

class SheetReader {
public:
    SheetReader(const SharedParts& shared, Sheet& sheet, FaultList& faults)
        : m_shared(shared), m_sheet(sheet), m_faults(faults) {}

    void read(const pugi::xml_document& document) {
        for (const pugi::xml_node row : document.child("worksheet").child("sheetData").children("row"))
            if (!readRow(row)) return;
        readMerged(document.child("worksheet").child("mergeCells"));
    }

private:
    void readMerged(const pugi::xml_node& merged) {
        std::size_t told = 0;
        for (const pugi::xml_node cells : merged.children("mergeCell")) {
            const std::string_view reference = cells.attribute("ref").value();
            const Address first = parseAddress(reference.substr(0, reference.find(':')));
            if (!first.valid || ++told > kFaultsMax) continue;
            m_sheet.troubles.push_back(
                {SheetTrouble::Kind::Merged, first.row, first.column, std::string(reference)});
        }
    }

    bool readRow(const pugi::xml_node& row) {
        const unsigned number = row.attribute("r") ? row.attribute("r").as_uint() : m_lastRow + 1;
        m_lastRow = number;
        SheetRow filled{number, {}};
        unsigned next = 0;
        for (const pugi::xml_node cell : row.children("c")) {
            const pugi::xml_attribute reference = cell.attribute("r");
            const Address address = reference ? parseAddress(reference.value()) : Address{next, number, true};
            if (!address.valid)
                return damaged("the cell reference " + inQuotes(reference.value()) + " is no cell");
            next = address.column + 1;
            std::string text;
            if (!cellText(cell, number, address.column, text)) return false;
            if (text.empty()) {
                if (isFormulaWithoutResult(cell))
                    m_sheet.troubles.push_back({SheetTrouble::Kind::NoResult, number, address.column, {}});
                continue;
            }
            if (std::string_view(cell.attribute("t").value()) == "e")
                m_sheet.troubles.push_back({SheetTrouble::Kind::Error, number, address.column, text});
            filled.cells.push_back({address.column, std::move(text)});
            if (++m_cells > kCellsMax)
                return tooLarge("has more than " + std::to_string(kCellsMax) + " filled cells");
        }
        if (filled.cells.empty()) return true;
        m_sheet.rows.push_back(std::move(filled));
        if (m_sheet.rows.size() > kRowsMax)
            return tooLarge("has more than " + std::to_string(kRowsMax) + " rows with text");
        return true;
    }

    /// A formula may give the text of nothing: then its result is saved, and of that type.
    static bool isFormulaWithoutResult(const pugi::xml_node& cell) {
        return cell.child("f") && cell.child("v").text().empty() &&
               std::string_view(cell.attribute("t").value()) != "str";
    }

    bool cellText(const pugi::xml_node& cell, unsigned row, unsigned column, std::string& out) {
        const std::string_view type = cell.attribute("t").value();
        const char* const raw = cell.child("v").text().get();
        std::string text;
        if (type == "s") {
            const unsigned index = cell.child("v").text().as_uint(~0U);
            if (index >= m_shared.strings.size())
                return damaged("the cell " + columnLetters(column) + std::to_string(row) +
                               " refers to a text that is not there (number " + std::string(raw) + ")");
            text = m_shared.strings[index];
        } else if (type == "inlineStr") {
            text = richText(cell.child("is"));
        } else if (type == "b") {
            text = std::string_view(raw) == "1" ? "TRUE" : "FALSE";
        } else if (type == "str" || type == "e" || type == "d") {
            text = raw;
        } else if (*raw != '\0') {
            const std::size_t style = cell.attribute("s").as_uint();
            const bool date = style < m_shared.formats.isDate.size() && m_shared.formats.isDate[style];
            text = numberText(raw, date, m_shared.formats.from1904);
        }
        return accept(text, row, column, out);
    }

    bool accept(const std::string& raw, unsigned row, unsigned column, std::string& out) {
        const std::string_view text = trimmed(raw);
        const std::string cell = columnLetters(column) + std::to_string(row);
        if (!isUtf8(text)) return damaged("the text of the cell " + cell + " is not UTF-8");
        if (text.size() > kCellCharactersMax && characters(text) > kCellCharactersMax) {
            m_faults.add(ErrorCode::TooLarge, m_sheet.name, row, column, text,
                         "the text is longer than " + std::to_string(kCellCharactersMax) +
                             " characters; shorten it");
            return true;
        }
        out = replacedAll(std::string(text), "\u00A0", " ");
        // XML has no control characters but these, so the form could not carry them.
        std::erase_if(out, [](char c) {
            return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
        });
        return true;
    }

    bool damaged(const std::string& what) {
        m_faults.add(ErrorCode::Damaged, m_sheet.name,
                     "the workbook is damaged: " + what + "; save it again in a spreadsheet program");
        return false;
    }

    bool tooLarge(const std::string& what) {
        m_faults.add(ErrorCode::TooLarge, m_sheet.name,
                     "the sheet " + what + "; move long lists to a CSV file and use select_one_from_file");
        return false;
    }

    const SharedParts& m_shared;
    Sheet& m_sheet;
    FaultList& m_faults;
    unsigned m_lastRow = 0;
    std::size_t m_cells = 0;
};

} // namespace

Result<void> parsePart(Package& package, const std::string& part, pugi::xml_document& document) {
    const Result<std::string> text = package.read(part);
    if (!text) return fail(text);
    const unsigned flags = pugi::parse_default | pugi::parse_ws_pcdata_single | pugi::parse_doctype;
    const pugi::xml_parse_result parsed = document.load_buffer(text->data(), text->size(), flags);
    if (!parsed)
        return fail(ErrorCode::Damaged,
                    "the workbook is damaged: its part \"" + part +
                        "\" is not well-formed XML; save it again in a spreadsheet program");
    for (const pugi::xml_node node : document.children())
        if (node.type() == pugi::node_doctype)
            return fail(ErrorCode::BadInput, "the workbook's part \"" + part +
                                                 "\" has a document type declaration, which no spreadsheet "
                                                 "program writes; save it again in one");
    return {};
}

Result<std::vector<std::string>> readSharedStrings(Package& package, const std::string& part) {
    pugi::xml_document document;
    if (const Result<void> parsed = parsePart(package, part, document); !parsed) return fail(parsed);
    std::vector<std::string> strings;
    for (const pugi::xml_node item : document.child("sst").children("si"))
        strings.push_back(richText(item));
    return strings;
}

void readSheet(const pugi::xml_document& document, const SharedParts& shared, Sheet& sheet,
               FaultList& faults) {
    SheetReader(shared, sheet, faults).read(document);
}

} // namespace feltbok::xlsform
