// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/xlsform/element.h"
#include "core/forms/xlsform/expression.h"
#include "core/forms/xlsform/fault.h"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace feltbok::xlsform {

/// How a reference is to be written as a path.
struct PathRules {
    bool fromCurrent = false; ///< inside a predicate: start at current()
    bool parentOfRepeat =
        false; ///< an itemset over a repeat: reach to the repeat's parent where that is shorter
};

/// Turns `${name}` into paths: absolute, or relative where both ends lie in the same repeat, so that each
/// instance of the repeat means its own.
class References {
public:
    /// `root` must outlive this and keep its names.
    References(const Element& root, FaultList& faults);

    /// The text with each reference replaced by a path between two spaces. Faults for names that do not exist
    /// or are used twice are told once for each cell; the reference then stays as it is.
    [[nodiscard]] std::string resolve(const Cell& cell, const Element* context, const PathRules& rules = {});
    /// For texts that the converter made.
    [[nodiscard]] std::string resolve(const std::string& text, const Element* context,
                                      const PathRules& rules = {});
    /// The path of one reference within its text, between spaces.
    [[nodiscard]] std::string path(const Cell& cell, const Reference& reference, const Element* context,
                                   PathRules rules = {});

    /// The only element of that name; null if there is none or more than one.
    [[nodiscard]] const Element* find(std::string_view name) const;
    [[nodiscard]] bool knows(std::string_view name) const { return m_byName.contains(name); }
    [[nodiscard]] std::vector<std::string> names() const;

private:
    void tell(const Cell& cell, const Reference& reference, const Element* context);

    std::map<std::string, const Element*, std::less<>> m_byName;      ///< null: used more than once
    std::map<std::string, std::vector<unsigned>, std::less<>> m_rows; ///< of what is used more than once
    std::set<std::pair<std::string, std::string>> m_told;
    FaultList& m_faults;
};

} // namespace feltbok::xlsform
