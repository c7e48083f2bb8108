// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/expression.h"
#include "core/forms/xlsform/parameters.h"
#include "core/forms/xlsform/survey_builder.h"
#include "core/forms/xlsform/text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace feltbok::xlsform {
namespace {

struct SelectWord {
    std::string_view command;
    std::string_view type; ///< in the table of question types
    bool fromFile = false;
};
// Longer commands first: "select one from file" begins with "select one from".
constexpr std::array<SelectWord, 15> kSelects{{{"add select multiple prompt using", "select all that apply"},
                                               {"add select one prompt using", "select one"},
                                               {"select all that apply from", "select all that apply"},
                                               {"select_multiple_from_file", "select all that apply", true},
                                               {"select multiple from file", "select all that apply", true},
                                               {"select all that apply", "select all that apply"},
                                               {"select_one_from_file", "select one", true},
                                               {"select one from file", "select one", true},
                                               {"select_one_external", "select one external"},
                                               {"select one from", "select one"},
                                               {"select_multiple", "select all that apply"},
                                               {"select_one", "select one"},
                                               {"select one", "select one"},
                                               {"select1", "select one"},
                                               {"rank", "rank"}}};
constexpr std::array<std::string_view, 3> kOther{"or specify other", "or_other", "or other"};

struct SelectType {
    SelectWord word;
    std::string list;
    bool other = false;
};

std::optional<SelectType> selectType(std::string_view type) {
    for (const SelectWord& word : kSelects) {
        if (!type.starts_with(word.command) || type.size() <= word.command.size()) continue;
        std::string_view rest = type.substr(word.command.size());
        if (rest.front() != ' ') continue;
        rest.remove_prefix(1);
        SelectType select{word, std::string(rest.substr(0, rest.find(' '))), false};
        rest.remove_prefix(select.list.size());
        if (!rest.empty()) {
            rest.remove_prefix(1);
            select.other = std::ranges::find(kOther, rest) != kOther.end();
            if (!select.other) continue;
        }
        if (!select.list.empty()) return select;
    }
    return std::nullopt;
}

std::string_view extension(std::string_view file) {
    const std::size_t dot = file.rfind('.');
    return dot == std::string_view::npos || dot == 0 ? std::string_view{} : file.substr(dot);
}

bool isFile(std::string_view list) {
    const std::string_view ending = extension(list);
    return ending == ".csv" || ending == ".xml" || ending == ".geojson";
}

/// What a parameter `value` or `label` may name: a column of the file.
bool isColumnName(std::string_view text) {
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    return !text.empty() && letter(text.front()) && std::ranges::all_of(text, [&](char c) {
        return letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
    });
}

} // namespace

bool SurveyBuilder::readSelect(const SurveyRow& row, const std::string& name) {
    const auto select = selectType(row.type);
    if (!select) return false;
    auto question = newQuestion(row, select->word.type, name);
    const bool external = select->word.type == "select one external";
    question->itemset = {select->list, row.row.find("type")->place};
    if (external)
        checkExternalList(row, select->list);
    else if (checkList(row, std::string(select->word.command), select->list) &&
             question->type->control == Control::Select)
        checkChoiceNames(row, select->list);
    else if (question->type->control == Control::Rank)
        warnOfRankNames(select->list);
    if (external) question->query = select->list;
    checkSelectParameters(row, select->word.fromFile);
    const bool other = select->other && addOther(row, select->list);
    addNoneConstraint(*question, select->list);
    addToTableList(row, *question, select->list);
    Element& added = top().element->add(std::move(question));
    if (!other) return true;
    auto specify = std::make_unique<Element>();
    specify->name = added.name + "_other";
    specify->type = findQuestionType("text");
    specify->typeText = "text";
    specify->place = added.place;
    specify->label = Text::plain("Specify other.");
    set(specify->bind, "type", "string");
    set(specify->bind, "relevant", "selected(../" + added.name + ", 'other')");
    top().element->add(std::move(specify));
    return true;
}

bool SurveyBuilder::checkList(const SurveyRow& row, const std::string& command, const std::string& list) {
    if (!checkFile(row, command, list)) return false;
    if (m_parts.choices.find(list)) return true;
    if (isFile(list) || hasReference(list)) return false;
    if (m_parts.choices.empty())
        m_listless.push_back(*row.row.find("type"));
    else
        fault(row, "type", "there is no list " + inQuotes(list) + " on the sheet choices" + meantList(list),
              ErrorCode::UnknownList);
    return false;
}

std::string SurveyBuilder::meantList(const std::string& list) const {
    std::string bare(trimmed(withoutSigns(list)));
    while (bare.ends_with(',') || bare.ends_with(';'))
        bare.pop_back();
    if (bare != list && m_parts.choices.find(bare)) return "; did you mean " + inQuotes(bare) + "?";
    if (list.find_first_of(",;/") != std::string::npos)
        return "; write a list's name here, and its choices on that sheet, each in a row";
    return nearestOr(list, m_parts.choices.names(),
                     "; write its choices there, with " + list + " in the column list_name");
}

/// Of `select_one a b`, where a list is called so.
std::string SurveyBuilder::wrongListName(const std::string& type) const {
    if (!type.starts_with("select_") && !type.starts_with("rank ")) return {};
    const std::string list = type.substr(std::min(type.find(' '), type.size() - 1) + 1);
    if (list.find(' ') == std::string::npos || !m_parts.choices.find(list)) return {};
    return "the name of a list must have no spaces; write " + replacedAll(list, " ", "_") +
           " here, and in the column list_name of the sheet choices";
}

/// Once for all questions: it is one thing to mend.
void SurveyBuilder::tellNoLists() {
    if (m_listless.empty()) return;
    std::vector<unsigned> rows;
    for (const Cell& type : m_listless)
        rows.push_back(type.place.row);
    const Table* const choices = m_parts.choicesTable;
    if (choices && !choices->has("list_name"))
        return m_faults.add(
            ErrorCode::UnknownList, {choices, choices->headingRow(), -1}, {},
            "the sheet lacks the column \"list_name\", so no choice belongs to a list; write the "
            "headings list_name, name and label in row 1 (needed by survey " +
                inRows(rows) + ")");
    m_faults.add(ErrorCode::UnknownList, m_listless.front(),
                 missingSheet("choices", "list_name, name and label") +
                     (rows.size() > 1 ? " (needed in " + inRows(rows) + ")" : ""));
}

std::string SurveyBuilder::missingSheet(const std::string& sheet, const std::string& columns) const {
    const bool there = std::ranges::any_of(
        m_parts.sheetNames, [&](const std::string& name) { return lowered(trimmed(name)) == sheet; });
    if (there)
        return "the sheet " + sheet + " has no lists; it needs the columns " + columns +
               ", and a row for each choice";
    const std::string none = "there is no sheet " + sheet;
    for (const std::string& name : m_parts.sheetNames)
        if (!didYouMean(lowered(trimmed(name)), {sheet}).empty())
            return none + "; rename " + inQuotes(name) + " to " + sheet;
    return none + "; add one with the columns " + columns;
}

void SurveyBuilder::checkExternalList(const SurveyRow& row, const std::string& list) {
    if (m_parts.externalChoices.empty())
        fault(row, "type", missingSheet("external_choices", "list_name and name"), ErrorCode::UnknownList);
    else if (!m_parts.externalChoices.find(list))
        fault(row, "type",
              "there is no list " + inQuotes(list) + " on the sheet external_choices" +
                  nearestOr(list, m_parts.externalChoices.names(),
                            "; write its choices there, with " + list + " in the column list_name"),
              ErrorCode::UnknownList);
}

bool SurveyBuilder::checkFile(const SurveyRow& row, const std::string& command, const std::string& list) {
    if (command.find("file") == std::string::npos) return true;
    if (isFile(list) && list.find('.') == list.rfind('.')) return true;
    fault(row, "type",
          inQuotes(list) + " is no file that choices can be read from; write a name that ends in .csv, "
                           ".xml or .geojson");
    return false;
}

void SurveyBuilder::checkChoiceNames(const SurveyRow& row, const std::string& list) {
    if (!m_checkedLists.insert(list).second) return;
    for (const Choice& choice : m_parts.choices.find(list)->choices)
        if (choice.name.text.find(' ') != std::string::npos)
            m_faults.add(
                ErrorCode::BadValue, choice.name,
                "the names of choices in a select_multiple must have no spaces, since answers are kept "
                "with spaces between them; write _ instead (used on the sheet survey, row " +
                    std::to_string(row.row.number()) + ")");
}

/// Which pyxform takes.
void SurveyBuilder::warnOfRankNames(const std::string& list) {
    const ChoiceList* const choices = m_parts.choices.find(list);
    if (!choices) return;
    for (const Choice& choice : choices->choices)
        if (choice.name.text.find(' ') != std::string::npos)
            m_faults.warn(choice.name.place, choice.name.text,
                          "answers to a rank are kept with spaces between the names, so that these become "
                          "several; write " +
                              replacedAll(choice.name.text, " ", "_"));
}

void SurveyBuilder::checkSelectParameters(const SurveyRow& row, bool fromFile) {
    if (fromFile)
        checkParameterNames(row.row, row.parameters, {"randomize", "seed", "value", "label"}, m_faults);
    else
        checkParameterNames(row.row, row.parameters, {"randomize", "seed"}, m_faults);
    const std::string& seed = valueOf(row.parameters, "seed");
    if (const Attribute* const randomize = find(row.parameters, "randomize")) {
        if (randomize->value.any() != "true" && randomize->value.any() != "false")
            faultParameters(row.row, "randomize is either true or false", m_faults);
        if (!seed.empty() && !isReference(seed) && !isNumber(seed))
            faultParameters(row.row, "seed is a number or a reference such as ${name}", m_faults);
    } else if (!seed.empty()) {
        faultParameters(row.row, "seed needs randomize=true beside it", m_faults);
    }
    for (const std::string_view column : {"value", "label"})
        if (const Attribute* const parameter = find(row.parameters, column))
            if (!isColumnName(parameter->value.any()))
                faultParameters(
                    row.row, std::string(column) + " names a column of the file: letters, digits, _, - and .",
                    m_faults);
}

bool SurveyBuilder::addOther(const SurveyRow& row, const std::string& list) {
    if (row.row.find("choice_filter")) {
        fault(
            row, "choice_filter",
            "or_other and choice_filter cannot be used together; add a choice and a text question yourself");
        return false;
    }
    ChoiceList* const choices = m_parts.choices.find(list);
    if (!choices && !isFile(list) && !hasReference(list)) return false; // told already
    if (!choices || choices->choices.empty()) {
        fault(row, "type",
              "or_other needs a list of the sheet choices; remove it, or write the choices there");
        return false;
    }
    if (choices->has("other")) return true;
    Choice other;
    other.name.text = "other";
    for (const Choice& choice : choices->choices)
        if (choice.label.translated)
            for (const auto& [language, cell] : choice.label.versions) {
                other.label.translated = true;
                const auto same =
                    std::ranges::find(other.label.versions, language, &std::pair<std::string, Cell>::first);
                if (same == other.label.versions.end())
                    other.label.versions.push_back({language, {"Other", {}}});
            }
    if (!other.label.translated) other.label = Text::plain("Other");
    choices->choices.push_back(std::move(other));
    return true;
}

void SurveyBuilder::addNoneConstraint(Element& question, const std::string& list) {
    if (!m_parts.settings.addNoneOption || question.type->control != Control::Select) return;
    if (!m_noneLists.insert(list).second) return;
    const std::string rule = "(.='none' or not(selected(., 'none')))";
    const std::string& own = valueOf(question.bind, "constraint");
    set(question.bind, "constraint", own.empty() ? rule : own + " and " + rule, question.place);
}

void SurveyBuilder::addToTableList(const SurveyRow& row, Element& question, const std::string& list) {
    Section& section = top();
    if (!section.tableList) return;
    if (section.tableListName.empty()) {
        section.tableListName = list;
        if (!question.choiceFilter.empty())
            fault(row, "choice_filter", "a table-list cannot have a choice_filter; remove one of the two");
        auto header = std::make_unique<Element>();
        header->name = "reserved_name_for_field_list_labels_" + std::to_string(row.row.number());
        header->type = question.type;
        header->typeText = question.typeText;
        header->place = question.place;
        header->label = Text::plain(" ");
        header->itemset = question.itemset;
        set(header->bind, "type", std::string(question.type->bindType));
        set(header->control, "appearance", "label");
        section.element->add(std::move(header));
    }
    if (section.tableListName != list)
        fault(row, "type",
              "all questions of a table-list use the same list; the first one uses " +
                  inQuotes(section.tableListName));
    set(question.control, "appearance", "list-nolabel");
}

} // namespace feltbok::xlsform
