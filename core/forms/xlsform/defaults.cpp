// SPDX-License-Identifier: Apache-2.0
#include "core/base/instant.h"
#include "core/forms/xlsform/form_context.h"
#include "core/forms/xlsform/parameters.h"
#include "core/forms/xlsform/text.h"

namespace feltbok::xlsform {
namespace {

/// What is wrong with it; empty where it may be an answer.
std::string wrongChoices(const std::string& answer, const ChoiceList& list, bool several) {
    const std::string ofList = "the list " + inQuotes(list.name) + " has no such choice";
    if (!several)
        return list.has(answer) ? "" : ofList + "; write the name of one that it has, not its label";
    for (const std::string_view word : words(answer)) {
        if (list.has(word)) continue;
        if (answer.find_first_of(",;") != std::string::npos)
            return "answers of a select_multiple stand with spaces between them; write " +
                   std::string(trimmed(singleSpaced(replacedAll(replacedAll(answer, ",", " "), ";", " "))));
        return ofList + " as " + inQuotes(word) + "; write the names of those that it has, not their labels";
    }
    return {};
}

std::string wrongDefault(const Element& element, const ChoiceLists& lists) {
    const std::string& text = element.defaultValue.text;
    const std::string_view type = element.type->bindType;
    if ((type == "int" || type == "decimal") && !isNumber(text))
        return "this question takes a number; write its default as in 12 or 1.5";
    if (type == "date" && !Date::parse(text.substr(0, 10)))
        return "this question takes a date; write its default as in 2026-11-20, or today()";
    const Control control = element.type->control;
    if (control == Control::Range) return offScale(element.control, text);
    if ((control != Control::SelectOne && control != Control::Select) || element.itemset.empty()) return {};
    const ChoiceList* const list = lists.find(element.itemset.text);
    return list ? wrongChoices(text, *list, control == Control::Select) : "";
}

} // namespace

void warnOfDefault(const Element& element, FormContext& form) {
    const Cell& cell = element.defaultValue;
    if (cell.empty() || element.dynamicDefault || !element.type) return;
    if (std::string wrong = wrongDefault(element, form.parts.choices); !wrong.empty())
        form.faults.warn(cell.place, cell.text, std::move(wrong));
}

} // namespace feltbok::xlsform
