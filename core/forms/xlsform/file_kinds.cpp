// SPDX-License-Identifier: Apache-2.0
// What people name .xlsx that is none, told by its first bytes.
#include "core/forms/xlsform/package.h"
#include "core/forms/xlsform/text.h"
#include "core/forms/xlsform/xlsform.h"

#include <algorithm>
#include <array>

namespace feltbok::xlsform {
namespace {

using namespace std::string_view_literals;

constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kMagic{
    {{"%PDF-"sv, "a PDF document"sv},
     {"{\\rtf"sv, "a text document (.rtf)"sv},
     {"SQLite format 3"sv, "a database"sv},
     {"\x89PNG"sv, "a picture"sv},
     {"\xFF\xD8\xFF"sv, "a picture"sv},
     {"GIF8"sv, "a picture"sv},
     {"PK\5\6"sv, "a zip file without anything in it"sv},
     {"7z\xBC\xAF\x27\x1C"sv, "an archive (.7z)"sv},
     {"Rar!"sv, "an archive (.rar)"sv},
     {"\x1F\x8B"sv, "an archive (.gz)"sv},
     {"BZh"sv, "an archive (.bz2)"sv},
     {"MZ"sv, "a program"sv}}};

std::string beginningOf(ByteView bytes) {
    constexpr std::size_t kLookedAtMax = 4096;
    return {bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(std::min(bytes.size(), kLookedAtMax))};
}

bool isText(std::string_view beginning) {
    return std::ranges::none_of(beginning, [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
    });
}

std::string kindOf(std::string_view beginning) {
    for (const auto& [magic, kind] : kMagic)
        if (beginning.starts_with(magic)) return std::string(kind);
    const std::string_view text = trimmed(beginning);
    if (!isText(beginning)) return {};
    if (text.starts_with('{') || text.starts_with('[')) return "a text in JSON";
    return {};
}

} // namespace

std::string otherThanWorkbook(ByteView bytes) {
    const std::string beginning = beginningOf(bytes);
    if (isWebPage(bytes))
        return "this is a web page and not an .xlsx workbook, perhaps the page that asks who you are; fetch "
               "the workbook again, and open it in a spreadsheet program to see that it is one";
    if (beginning.find("urn:schemas-microsoft-com:office:spreadsheet") != std::string::npos)
        return "this is not an .xlsx workbook but one in an older XML format; open it in a spreadsheet "
               "program and save it as .xlsx";
    if (const std::string kind = kindOf(beginning); !kind.empty())
        return "this is " + kind +
               " and not an .xlsx workbook; look for the workbook that the questionnaire was written in, and "
               "choose that";
    if (beginning.starts_with("\xFF\xFE") || beginning.starts_with("\xFE\xFF"))
        return "this is written in UTF-16, which is not read; save an XForm in UTF-8, and a workbook as "
               ".xlsx";
    const std::string what = isText(beginning) ? " but a text, such as CSV" : "";
    return "this is not an .xlsx workbook" + what + "; open it in a spreadsheet program and save it as .xlsx";
}

bool isWebPage(ByteView bytes) {
    const std::string beginning = lowered(beginningOf(bytes));
    constexpr std::size_t kBeforeMarkupMax = 64; ///< a byte order mark and empty lines
    if (beginning.find('<') > kBeforeMarkupMax) return false;
    const bool html =
        beginning.find("<!doctype html") != std::string::npos || beginning.find("<html") != std::string::npos;
    return html && beginning.find("http://www.w3.org/2002/xforms") == std::string::npos;
}

} // namespace feltbok::xlsform
