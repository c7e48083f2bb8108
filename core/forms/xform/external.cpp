// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xform/external.h"

#include "core/forms/xpath/xml_tree.h"

#include <string>
#include <vector>

namespace feltbok::forms {

namespace {

using xpath::NodeId;
using xpath::NodeType;

/// Cuts RFC 4180 text into rows.
class CsvRows {
public:
    explicit CsvRows(std::string_view text) : m_text(text) {
        if (m_text.starts_with("\xEF\xBB\xBF")) m_text.remove_prefix(3);
    }

    bool next(std::vector<std::string>& row) {
        row.clear();
        if (m_at >= m_text.size()) return false;
        while (true) {
            row.push_back(field());
            if (m_at >= m_text.size()) return true;
            const char end = m_text[m_at++];
            if (end == ',') continue;
            if (end == '\r' && m_at < m_text.size() && m_text[m_at] == '\n') ++m_at;
            return true;
        }
    }

private:
    std::string field() {
        std::string out;
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            for (++m_at; m_at < m_text.size(); ++m_at) {
                if (m_text[m_at] != '"') {
                    out += m_text[m_at];
                } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == '"') {
                    out += m_text[++m_at];
                } else {
                    ++m_at;
                    break;
                }
            }
        }
        const std::size_t end = std::min(m_text.find_first_of(",\r\n", m_at), m_text.size());
        out += m_text.substr(m_at, end - m_at);
        m_at = end;
        return out;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

NodeId readCsv(std::string_view text, xpath::NameTable& names, xpath::Tree& tree) {
    const NodeId document = tree.add(NodeType::Document);
    const NodeId root = tree.add(NodeType::Element, names.name("", "root", ""));
    tree.appendChild(document, root);
    CsvRows rows(text);
    std::vector<std::string> row;
    std::vector<xpath::NameId> columns;
    rows.next(row);
    for (const std::string& column : row)
        columns.push_back(names.name("", column, ""));
    const xpath::NameId itemName = names.name("", "item", "");
    while (rows.next(row)) {
        if (row.size() == 1 && row.front().empty()) continue;
        const NodeId item = tree.add(NodeType::Element, itemName);
        tree.appendChild(root, item);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const NodeId cell = tree.add(NodeType::Element, columns[i]);
            if (i < row.size()) tree.setPoolText(cell, row[i]);
            tree.appendChild(item, cell);
        }
    }
    return document;
}

} // namespace

Result<xpath::NodeId> readExternal(std::string_view name, std::string_view text, xpath::NameTable& names,
                                   xpath::Tree& tree) {
    if (name.ends_with(".csv")) return readCsv(text, names, tree);
    xpath::CopyOptions options{false, false, 64};
    auto document = xpath::readXml(text, names, tree, options);
    if (document) return document;
    return fail(document.error().code, document.error().message, std::string(name));
}

} // namespace feltbok::forms
