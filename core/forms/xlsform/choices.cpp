// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/choices.h"

#include "core/forms/xlsform/expression.h"
#include "core/forms/xlsform/text.h"

#include <algorithm>
#include <set>

namespace feltbok::xlsform {
namespace {

/// Headings become element names in the form, so one with a space cannot be used; people write notes there.
bool usableHeading(const HeaderPath& path) {
    return path.size() == 1 && !path.front().empty() && nameLength(path.front()) == path.front().size();
}

Choice readChoice(const Row& row, const Settings& settings) {
    Choice choice;
    if (const Cell* const name = row.find("name")) choice.name = *name;
    choice.label = row.texts("label", settings.defaultLanguage);
    choice.media = row.family("media", settings.defaultLanguage);
    choice.smsOption = row.text("sms_option");
    for (const Row::Entry& entry : row.entries()) {
        const std::string& head = entry.path->front();
        if (head == "name" || head == "label" || head == "media" || head == "list_name" ||
            head == "sms_option")
            continue;
        if (usableHeading(*entry.path)) choice.extra.emplace_back(head, entry.cell);
    }
    return choice;
}

void checkChoice(const Row& row, const Choice& choice, const std::string& list, const Table& table,
                 FaultList& faults) {
    if (choice.name.empty() && table.has("name")) // else it is told once
        faults.add(ErrorCode::BadInput, row.placeOf("name"), {},
                   "this choice of the list " + inQuotes(list) +
                       " has no name; write one in the column name");
    if (!choice.label.given() && table.has("label"))
        faults.warn(row.placeOf("label"), {}, "this choice of the list " + inQuotes(list) + " has no label");
}

/// A row that says what a choice is but not of which list.
void warnOfNoList(const Row& row, const Table& table, FaultList& faults) {
    if (!table.has("list_name")) return; // told once, where a question asks for a list
    const bool isChoice = row.find("name") || std::ranges::any_of(row.entries(), [](const Row::Entry& e) {
                              return e.path->front() == "label";
                          });
    if (isChoice)
        faults.warnLeftOut(row.placeOf("list_name"), {},
                           "this choice is left out, for the row names no list; write in the column "
                           "list_name which list it belongs to");
}

void checkDuplicates(const ChoiceList& list, FaultList& faults) {
    std::set<std::string_view> seen;
    for (const Choice& choice : list.choices)
        if (!choice.name.empty() && !seen.insert(choice.name.text).second)
            faults.add(
                ErrorCode::BadInput, choice.name,
                "the list " + inQuotes(list.name) +
                    " has this name already; give each choice its own, or set allow_choice_duplicates to "
                    "yes on the sheet settings");
}

} // namespace

void ChoiceList::complete() {
    needsItext = std::ranges::any_of(choices, [](const Choice& c) {
        return !c.media.empty() || c.label.translated || (c.label.given() && hasReference(c.label.any()));
    });
}

bool ChoiceList::has(std::string_view choiceName) const {
    return std::ranges::any_of(choices, [&](const Choice& c) { return c.name.text == choiceName; });
}

const Choice* ChoiceList::labelled(std::string_view label) const {
    const auto found = std::ranges::find_if(choices, [&](const Choice& c) {
        return std::ranges::any_of(c.label.versions, [&](const auto& version) {
            return sameButForCapitals(trimmed(version.second.text), label);
        });
    });
    return found == choices.end() ? nullptr : &*found;
}

std::string ChoiceList::suggestion(std::string_view wrongName) const {
    std::vector<std::string> names;
    for (const Choice& choice : choices)
        names.push_back(choice.name.text);
    const bool isName = std::ranges::any_of(
        names, [&](const std::string& name) { return sameButForCapitals(name, wrongName); });
    const Choice* const meant = isName ? nullptr : labelled(wrongName);
    if (meant) return "; write " + meant->name.text + ", the name of the choice that is labelled so";
    return nearestOr(wrongName, names, "; write the name of one that it has, not its label");
}

ChoiceList* ChoiceLists::find(std::string_view name) {
    const auto found = m_index.find(name);
    return found == m_index.end() ? nullptr : &m_lists[found->second];
}

const ChoiceList* ChoiceLists::find(std::string_view name) const {
    const auto found = m_index.find(name);
    return found == m_index.end() ? nullptr : &m_lists[found->second];
}

std::vector<std::string> ChoiceLists::names() const {
    std::vector<std::string> names;
    for (const ChoiceList& list : m_lists)
        names.push_back(list.name);
    return names;
}

ChoiceList& ChoiceLists::add(const std::string& name) {
    if (ChoiceList* const known = find(name)) return *known;
    m_index.emplace(name, m_lists.size());
    m_lists.push_back({name, {}, false, false});
    return m_lists.back();
}

ChoiceLists readLists(const Table* table, const Settings& settings) {
    ChoiceLists lists;
    if (!table) return lists;
    for (const Row& row : table->rows())
        if (const Cell* const list = row.find("list_name"))
            lists.add(list->text).choices.push_back(readChoice(row, settings));
    return lists;
}

ChoiceLists readChoices(const Table* table, const Settings& settings, FaultList& faults) {
    ChoiceLists lists = readLists(table, settings);
    if (!table) return lists;
    for (std::size_t column = 0; column < table->paths().size(); ++column)
        if (const HeaderPath& path = table->paths()[column]; path.size() == 1 && !usableHeading(path))
            faults.warn(
                {table, table->headingRow(), static_cast<int>(column)}, {},
                "this column is left out of the form: a heading of the sheet choices that is to be used in "
                "expressions is a name without spaces");
    warnOfNearHeadings(*table, choicesVocabulary(), true, faults);
    if (!lists.empty() && table->has("name") && !table->has("label"))
        faults.warn(
            {table, table->headingRow(), -1}, {},
            "the sheet lacks the column \"label\", so that people see the names of the choices; add it, "
            "and write there what they are to read");
    for (const Row& row : table->rows())
        if (const Cell* const list = row.find("list_name"))
            checkChoice(row, readChoice(row, settings), list->text, *table, faults);
        else
            warnOfNoList(row, *table, faults);
    if (!settings.allowChoiceDuplicates)
        for (const ChoiceList& list : lists.all())
            checkDuplicates(list, faults);
    return lists;
}

} // namespace feltbok::xlsform
