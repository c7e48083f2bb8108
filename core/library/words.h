// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace feltbok::library {

constexpr std::size_t kWordBytesMax = 60; ///< the rest of a longer word is not looked at

/// Text as search compares it: lower case, accents gone, "aa" as "å", "ä" as "æ", "ö" as "ø".
[[nodiscard]] std::string folded(std::string_view text);

/// The words of a text, folded: runs of letters and digits.
[[nodiscard]] std::vector<std::string> wordsOf(std::string_view text);

/// The stem of a folded word by Snowball's Norwegian rules: "varebilene" and "varebiler" give "varebil".
[[nodiscard]] std::string stemOf(const std::string& word);

/// The code of a word that was given none: "Etisk handel" → "etisk_handel".
[[nodiscard]] std::string codeOf(std::string_view name);

} // namespace feltbok::library
