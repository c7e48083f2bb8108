// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace feltbok::test {

using Cells = std::vector<std::vector<std::string>>;

/// Makes small workbooks for tests: sheets of text cells, or parts of one's own in their place.
class WorkbookWriter {
public:
    /// Adds a sheet; empty texts make no cell.
    WorkbookWriter& sheet(const std::string& name, const Cells& rows);
    /// Adds a sheet whose part holds this instead, whatever it is.
    WorkbookWriter& rawSheet(const std::string& name, std::string part);
    /// Adds or replaces a part of the package.
    WorkbookWriter& part(const std::string& path, std::string content);
    /// Where the workbook says that the last sheet lies.
    WorkbookWriter& target(std::string path);

    [[nodiscard]] Bytes bytes() const;

    /// The part of a worksheet with these rows; `head` goes before its root.
    [[nodiscard]] static std::string worksheet(const Cells& rows, const std::string& head = {});

private:
    struct Sheet {
        std::string name;
        std::string part;
        std::string target;
    };
    std::vector<Sheet> m_sheets;
    std::map<std::string, std::string> m_parts;
};

/// A zip file of these parts.
[[nodiscard]] Bytes zipped(const std::map<std::string, std::string>& parts);

} // namespace feltbok::test
