// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xform/csv.h"

#include <algorithm>

namespace feltbok::forms {

CsvRows::CsvRows(std::string_view text) : m_text(text) {
    if (m_text.starts_with("\xEF\xBB\xBF")) m_text.remove_prefix(3);
    const std::string_view heads = m_text.substr(0, m_text.find_first_of("\r\n"));
    if (!heads.contains(',') && heads.contains(';')) m_separator = ';';
}

bool CsvRows::next(std::vector<std::string>& row) {
    row.clear();
    if (m_at >= m_text.size()) return false;
    while (true) {
        row.push_back(field());
        if (m_at >= m_text.size()) return true;
        const char end = m_text[m_at++];
        if (end == m_separator) continue;
        if (end == '\r' && m_at < m_text.size() && m_text[m_at] == '\n') ++m_at;
        return true;
    }
}

std::string CsvRows::field() {
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
    const char ends[] = {m_separator, '\r', '\n'};
    const std::size_t end = std::min(m_text.find_first_of(ends, m_at, sizeof ends), m_text.size());
    out += m_text.substr(m_at, end - m_at);
    m_at = end;
    return out;
}

std::string csvField(std::string_view text) {
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
    std::string out = "\"";
    for (const char c : text)
        out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + "\"";
}

std::string writeCsv(const std::vector<std::vector<std::string>>& rows) {
    std::string out;
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            out += (i == 0 ? "" : ",") + csvField(row[i]);
        out += '\n';
    }
    return out;
}

} // namespace feltbok::forms
