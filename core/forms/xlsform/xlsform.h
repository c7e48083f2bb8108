// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"

#include <cstddef>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

/// XLSForm, the questionnaire as people write it in a spreadsheet, turned into the ODK XForm that the form
/// engine compiles. The wording of the standard is https://xlsform.org; where that is silent, the output is
/// what pyxform makes of the same workbook.
namespace feltbok::xlsform {

/// Limits: a workbook over one of them is refused with the limit in the message.
inline constexpr std::size_t kWorkbookBytesMax = 16U << 20U; ///< the .xlsx file
inline constexpr std::size_t kPartBytesMax = 32U << 20U;     ///< one part of it, unpacked
inline constexpr std::size_t kExpandedBytesMax = 96U << 20U; ///< all parts read, unpacked
inline constexpr std::size_t kPartsMax = 2000;               ///< files in the package
inline constexpr std::size_t kRowsMax = 200'000;             ///< rows of one sheet
inline constexpr std::size_t kCellsMax = 2'000'000;          ///< filled cells of one sheet
inline constexpr std::size_t kColumnsMax = 16'384;           ///< columns of one sheet
inline constexpr std::size_t kCellCharactersMax = 32'767;    ///< characters of one cell, Excel's own limit
inline constexpr std::size_t kDepthMax = 64;                 ///< groups and repeats inside each other
inline constexpr std::size_t kFaultsMax = 200;               ///< faults told at once

/// One thing that is wrong in a workbook, with its place, so that a person can go there and mend it.
struct Fault {
    ErrorCode code = ErrorCode::BadInput;
    std::string sheet;    ///< empty when the workbook as a whole is meant
    unsigned row = 0;     ///< as the spreadsheet numbers it, the header being row 1; 0 for the whole sheet
    std::string cell;     ///< "C14", or empty
    std::string column;   ///< the column's heading as written, or empty
    std::string value;    ///< what stands in the cell, shortened
    std::string message;  ///< what is wrong and what to write instead, one English sentence or two
    bool leftOut = false; ///< of a warning: what a person wrote there is not in the form
};

/// One line for a person: `survey!C14 (relevant) "${alder} > 3": there is no question named "alder"; …`
[[nodiscard]] std::string describe(const Fault& fault);

using Faults = std::vector<Fault>;

/// What is odd in a workbook but no reason to refuse it: first what is left out of the form, then the rest,
/// each in the order of the workbook. At most kFaultsMax of either; `untold` says how many more there are.
struct Warnings {
    Faults told;
    std::size_t untold = 0;
};

/// Where a node of the XForm comes from.
struct Origin {
    std::string path; ///< /data/group/question
    std::string sheet;
    unsigned row = 0;
    std::string name;
};

/// The XForm and what is odd in the workbook.
struct Converted {
    std::string xform; ///< XML, UTF-8
    std::string formId;
    std::string
        itemsetsCsv; ///< the file itemsets.csv that select_one_external looks up in; empty without one
    Warnings warnings;
    std::vector<Origin> origins; ///< of what a row says, for what is told of the XForm
};

/// Everything that is wrong at once (at most kFaultsMax), in the order of the workbook, and what is odd.
struct Refusal {
    Faults faults;
    std::size_t untold = 0; ///< faults beyond those told, of what could be read
    Warnings warnings;
};

/// HTML that is no XForm: what a browser saves where a site asks for a login first.
[[nodiscard]] bool isWebPage(ByteView bytes);

/// Converts a workbook (the bytes of an .xlsx file). `fallbackName` is the form's id and title where the
/// sheet `settings` gives none: the file's name without `.xlsx`. Pure: reads nothing else, keeps nothing.
[[nodiscard]] std::expected<Converted, Refusal> convert(ByteView workbook, std::string_view fallbackName);

} // namespace feltbok::xlsform
