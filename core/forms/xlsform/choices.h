// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/xlsform/settings.h"
#include "core/forms/xlsform/table.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace feltbok::xlsform {

/// One row of a choice list.
struct Choice {
    Cell name;
    Text label;
    Attributes media;
    std::vector<std::pair<std::string, Cell>> extra; ///< further columns, which choice filters compare with
    std::string smsOption;
};

struct ChoiceList {
    std::string name;
    std::vector<Choice> choices;
    bool usedBySearch = false; ///< shown in the body, as `search()` needs it, not as an instance
    bool needsItext = false;   ///< labels differ by language, hold references or have pictures or sounds

    /// Sets `needsItext`, once the list has all its choices.
    void complete();
    [[nodiscard]] bool has(std::string_view choiceName) const;
    /// The choice that a person means by its label; null if none has it.
    [[nodiscard]] const Choice* labelled(std::string_view label) const;
    /// What to write for a name that is none: `; write j, …`
    [[nodiscard]] std::string suggestion(std::string_view wrongName) const;
};

/// Choice lists in the order in which the sheet first names them.
class ChoiceLists {
public:
    [[nodiscard]] ChoiceList* find(std::string_view name);
    [[nodiscard]] const ChoiceList* find(std::string_view name) const;
    [[nodiscard]] bool empty() const { return m_lists.empty(); }
    [[nodiscard]] std::vector<std::string> names() const;
    [[nodiscard]] std::vector<ChoiceList>& all() { return m_lists; }
    [[nodiscard]] const std::vector<ChoiceList>& all() const { return m_lists; }
    ChoiceList& add(const std::string& name);

private:
    std::vector<ChoiceList> m_lists;
    std::map<std::string, std::size_t, std::less<>> m_index;
};

/// `table` may be null: no lists.
[[nodiscard]] ChoiceLists readChoices(const Table* table, const Settings& settings, FaultList& faults);
/// The same sheet layout without the checks: `external_choices`, `osm`.
[[nodiscard]] ChoiceLists readLists(const Table* table, const Settings& settings);

} // namespace feltbok::xlsform
