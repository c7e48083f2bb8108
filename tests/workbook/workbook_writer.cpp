// SPDX-License-Identifier: Apache-2.0
#include "tests/workbook/workbook_writer.h"

#include <zip.h>

#include <stdexcept>

namespace feltbok::test {
namespace {

constexpr const char* kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr const char* kPackage = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr const char* kDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::string escaped(const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '"')
            out += "&quot;";
        else
            out += c;
    }
    return out;
}

std::string letters(std::size_t column) {
    std::string text;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        text.insert(text.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return text;
}

} // namespace

WorkbookWriter& WorkbookWriter::sheet(const std::string& name, const Cells& rows) {
    return rawSheet(name, worksheet(rows));
}

WorkbookWriter& WorkbookWriter::rawSheet(const std::string& name, std::string part) {
    const std::string number = std::to_string(m_sheets.size() + 1);
    m_sheets.push_back({name, std::move(part), "worksheets/sheet" + number + ".xml"});
    return *this;
}

WorkbookWriter& WorkbookWriter::part(const std::string& path, std::string content) {
    m_parts[path] = std::move(content);
    return *this;
}

WorkbookWriter& WorkbookWriter::target(std::string path) {
    m_sheets.back().target = std::move(path);
    return *this;
}

std::string WorkbookWriter::worksheet(const Cells& rows, const std::string& head) {
    std::string xml = "<?xml version=\"1.0\"?>" + head + "<worksheet xmlns=\"" + kMain + "\"><sheetData>";
    for (std::size_t r = 0; r < rows.size(); ++r) {
        xml += "<row r=\"" + std::to_string(r + 1) + "\">";
        for (std::size_t c = 0; c < rows[r].size(); ++c)
            if (!rows[r][c].empty())
                xml += "<c r=\"" + letters(c) + std::to_string(r + 1) +
                       "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(rows[r][c]) +
                       "</t></is></c>";
        xml += "</row>";
    }
    return xml + "</sheetData></worksheet>";
}

Bytes WorkbookWriter::bytes() const {
    std::map<std::string, std::string> parts;
    std::string sheets;
    std::string relations;
    for (std::size_t i = 0; i < m_sheets.size(); ++i) {
        const std::string id = "rId" + std::to_string(i + 1);
        sheets += "<sheet name=\"" + escaped(m_sheets[i].name) + "\" sheetId=\"" + std::to_string(i + 1) +
                  "\" r:id=\"" + id + "\"/>";
        relations += "<Relationship Id=\"" + id + "\" Type=\"" + kDocument + "/worksheet\" Target=\"" +
                     m_sheets[i].target + "\"/>";
        parts["xl/worksheets/sheet" + std::to_string(i + 1) + ".xml"] = m_sheets[i].part;
    }
    for (const auto& [path, content] : m_parts)
        if (path == "xl/sharedStrings.xml" || path == "xl/styles.xml")
            relations += "<Relationship Id=\"" + path + "\" Type=\"" + kDocument +
                         (path == "xl/styles.xml" ? "/styles" : "/sharedStrings") + "\" Target=\"/" + path +
                         "\"/>";
    parts["_rels/.rels"] = std::string("<Relationships xmlns=\"") + kPackage +
                           "\"><Relationship Id=\"rId1\" Type=\"" + kDocument +
                           "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
    parts["xl/workbook.xml"] = std::string("<workbook xmlns=\"") + kMain + "\" xmlns:r=\"" + kDocument +
                               "\"><sheets>" + sheets + "</sheets></workbook>";
    parts["xl/_rels/workbook.xml.rels"] =
        std::string("<Relationships xmlns=\"") + kPackage + "\">" + relations + "</Relationships>";
    for (const auto& [path, content] : m_parts)
        parts[path] = content;
    return zipped(parts);
}

Bytes zipped(const std::map<std::string, std::string>& parts) {
    zip_source_t* const buffer = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_t* const zip = buffer ? zip_open_from_source(buffer, ZIP_TRUNCATE, nullptr) : nullptr;
    if (!zip) throw std::runtime_error("libzip gives no archive");
    zip_source_keep(buffer);
    for (const auto& [path, content] : parts)
        zip_file_add(zip, path.c_str(), zip_source_buffer(zip, content.data(), content.size(), 0), 0);
    if (zip_close(zip) != 0) throw std::runtime_error("libzip cannot write the archive");
    zip_source_open(buffer);
    zip_source_seek(buffer, 0, SEEK_END);
    Bytes bytes(static_cast<std::size_t>(zip_source_tell(buffer)));
    zip_source_seek(buffer, 0, SEEK_SET);
    zip_source_read(buffer, bytes.data(), bytes.size());
    zip_source_close(buffer);
    zip_source_free(buffer);
    return bytes;
}

} // namespace feltbok::test
