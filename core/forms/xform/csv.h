// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace feltbok::forms {

/// Cuts RFC 4180 text into rows. Headings with semicolons and no comma tell that semicolons part the fields,
/// as where Excel writes them in Norwegian or Danish. The text must outlive it.
class CsvRows {
public:
    explicit CsvRows(std::string_view text);
    /// False at the end.
    bool next(std::vector<std::string>& row);

private:
    std::string field();

    std::string_view m_text;
    std::size_t m_at = 0;
    char m_separator = ',';
};

/// The same the other way.
[[nodiscard]] std::string writeCsv(const std::vector<std::vector<std::string>>& rows);
/// One field, in quotes where it needs them.
[[nodiscard]] std::string csvField(std::string_view text);

} // namespace feltbok::forms
