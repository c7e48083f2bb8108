// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/forms/xlsform/fault.h"

#include <string>
#include <string_view>
#include <vector>

namespace feltbok::xlsform {

/// A filled cell: 0-based column and its text as a person sees it, trimmed.
struct SheetCell {
    unsigned column = 0;
    std::string text;
};

/// A row with at least one filled cell; `number` as the spreadsheet shows it.
struct SheetRow {
    unsigned number = 0;
    std::vector<SheetCell> cells;
};

/// A cell that holds something else than what a person sees there.
struct SheetTrouble {
    enum class Kind {
        Error,    ///< a formula that failed: #REF!, #N/A
        NoResult, ///< a formula without a saved result
        Merged    ///< the first of some cells that are shown as one; `text` names them all, "C2:C5"
    };
    Kind kind = Kind::Error;
    unsigned row = 0;
    unsigned column = 0;
    std::string text;
};

struct Sheet {
    std::string name;
    std::vector<SheetRow> rows;
    std::vector<SheetTrouble> troubles{};
};

/// The sheets of an .xlsx that an XLSForm is made of, as text. Other sheets are named but not read.
struct Workbook {
    std::vector<Sheet> sheets;           ///< those read
    std::vector<std::string> sheetNames; ///< all of them, in order
    std::string surveyName;              ///< of the sheet read as survey, where it is called otherwise

    /// By lower-case name; null if there is none. The only sheet of a workbook is its `survey`.
    [[nodiscard]] const Sheet* find(std::string_view name) const;
};

/// Reads all sheets, or adds to `faults` why it cannot.
[[nodiscard]] Workbook readWorkbook(ByteView bytes, FaultList& faults);

} // namespace feltbok::xlsform
