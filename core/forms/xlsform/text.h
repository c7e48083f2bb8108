// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace feltbok::xlsform {

/// Without white space (Unicode's, the no-break space included) at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);
/// The words between runs of white space.
[[nodiscard]] std::vector<std::string_view> words(std::string_view text);
[[nodiscard]] std::vector<std::string> split(std::string_view text, std::string_view separator);
[[nodiscard]] std::string lowered(std::string_view text);
/// The same name but for capitals, Norwegian letters and other Latin ones included.
[[nodiscard]] bool sameButForCapitals(std::string_view a, std::string_view b);
/// "Constraint Message" → "constraint_message".
[[nodiscard]] std::string snakeCase(std::string_view text);
/// Runs of spaces as one space.
[[nodiscard]] std::string singleSpaced(std::string_view text);
[[nodiscard]] std::string replacedAll(std::string text, std::string_view what, std::string_view with);
/// “curly” quotes, which spreadsheets put in by themselves, as straight ones: expressions need those.
[[nodiscard]] std::string straightQuotes(std::string text);

[[nodiscard]] bool isUtf8(std::string_view text);
[[nodiscard]] std::size_t characters(std::string_view utf8);

/// A name as XML has it, one optional prefix with colon included.
[[nodiscard]] bool isXmlName(std::string_view text);
/// The length of the name without colon at the start of `text`, 0 if there is none.
[[nodiscard]] std::size_t nameLength(std::string_view text);

/// yes, true, TRUE, true() … / no, false …; nothing for other text.
enum class YesNo { Yes, No, Neither };
[[nodiscard]] YesNo yesNo(std::string_view text);

[[nodiscard]] bool isInteger(std::string_view text);
[[nodiscard]] bool isNumber(std::string_view text);
/// Of such a text.
[[nodiscard]] double numberOf(std::string_view text);

} // namespace feltbok::xlsform
