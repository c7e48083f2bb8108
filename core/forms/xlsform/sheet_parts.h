// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/forms/xlsform/date_cells.h"
#include "core/forms/xlsform/package.h"
#include "core/forms/xlsform/workbook.h"

#include <pugixml.hpp>

#include <string>
#include <vector>

namespace feltbok::xlsform {

/// What the cells of every sheet refer to.
struct SharedParts {
    std::vector<std::string> strings; ///< sharedStrings.xml
    CellFormats formats;              ///< styles.xml: which cells are dates
};

/// Parses a part of the package; refuses a document type, so that no entity is ever expanded or fetched.
[[nodiscard]] Result<void> parsePart(Package& package, const std::string& part, pugi::xml_document& document);

[[nodiscard]] Result<std::vector<std::string>> readSharedStrings(Package& package, const std::string& part);

/// Reads the cells of one worksheet. Faults name the sheet and the cell.
void readSheet(const pugi::xml_document& document, const SharedParts& shared, Sheet& sheet,
               FaultList& faults);

} // namespace feltbok::xlsform
