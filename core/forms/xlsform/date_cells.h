// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <pugixml.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace feltbok::xlsform {

/// Which cell styles show a number as a date or a time of day.
struct CellFormats {
    std::vector<bool> isDate; ///< by style number
    bool from1904 = false;    ///< the workbook counts days from 1904 instead of 1900
};

[[nodiscard]] CellFormats readFormats(const pugi::xml_document& styles);

/// A cell's number as text: whole numbers without decimals, dates as `2024-05-17 00:00:00`, times as
/// `08:30:00`.
[[nodiscard]] std::string numberText(std::string_view raw, bool isDate, bool from1904);

} // namespace feltbok::xlsform
