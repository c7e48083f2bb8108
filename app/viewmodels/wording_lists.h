// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <map>
#include <string>
#include <vector>

/// The words for the codes of open lists (core/record/named_by.h): areas and themes, which a team adds to and
/// renames, and indicators. For the interface's thread.
namespace feltbok::app::wording {

/// What a code of a list is called; the code itself where nobody has named it.
[[nodiscard]] QString listed(const std::string& list, const std::string& code);
/// The codes of a list in the order to choose from: those that every team has, then its own by name.
[[nodiscard]] std::vector<std::string> listedCodes(const std::string& list);

/// What the team calls the codes of its lists: list → code → name.
using ListNames = std::map<std::string, std::map<std::string, std::string>>;
/// True if that is new: then texts must be made anew.
bool setListNames(ListNames names);

} // namespace feltbok::app::wording
