// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace feltbok::xlsform {

/// A heading taken apart: `label::Norsk bokmål (nb)` → {label, Norsk bokmål (nb)}; `required message` →
/// {bind, jr:requiredMsg}.
using HeaderPath = std::vector<std::string>;

/// The headings a sheet knows, and what else people call them.
struct Vocabulary {
    std::map<std::string, HeaderPath, std::less<>> aliases;
    std::set<std::string, std::less<>> columns;
    std::vector<std::string> required;
};

[[nodiscard]] const Vocabulary& surveyVocabulary();
[[nodiscard]] const Vocabulary& choicesVocabulary();
[[nodiscard]] const Vocabulary& settingsVocabulary();
[[nodiscard]] const Vocabulary& entitiesVocabulary();

/// The words that can begin a heading.
[[nodiscard]] std::vector<std::string> knownHeadings(const Vocabulary& vocabulary);

/// `doubleColon`: a heading of this sheet has `::`, so a single colon is part of a name (`jr:count`).
[[nodiscard]] HeaderPath parseHeading(std::string_view heading, bool doubleColon,
                                      const Vocabulary& vocabulary);

} // namespace feltbok::xlsform
