// SPDX-License-Identifier: Apache-2.0
// Rows of the sheets survey and choices that do less than they seem to.
#include "core/forms/xlsform/expression.h"
#include "core/forms/xlsform/form_context.h"
#include "core/forms/xlsform/text.h"

#include <algorithm>
#include <map>

namespace feltbok::xlsform {
namespace {

bool isWritten(const Element& element) {
    return element.place.table && element.place.row > element.place.table->headingRow();
}

void warnOfEmptySection(const Element& element, FaultList& faults) {
    const bool isRepeat = element.kind == ElementKind::Repeat;
    if ((!isRepeat && element.kind != ElementKind::Group) || !element.children.empty()) return;
    if (find(element.control, "intent")) return; // an app answers it
    const std::string kind = isRepeat ? "repeat" : "group";
    faults.warn(element.place, element.name,
                "this " + kind + " has no questions; write them between begin_" + kind + " and end_" + kind +
                    ", or remove both rows");
}

void warnOfFilter(const Element& element, FaultList& faults) {
    const bool hasChoices = element.isSelect() || !element.itemset.empty() || !element.query.empty();
    if (element.choiceFilter.empty() || hasChoices) return;
    faults.warnLeftOut(
        element.choiceFilter.place, element.choiceFilter.text,
        "this row has no choices to filter; move it to the row of the select that it is meant for");
}

void warnOfMessages(const Element& element, FaultList& faults) {
    const auto alone = [&](std::string_view message, std::string_view what) -> const Attribute* {
        const Attribute* const found = find(element.bind, message);
        return found && found->value.given() && !find(element.bind, what) ? found : nullptr;
    };
    if (const Attribute* const message = alone("jr:constraintMsg", "constraint"))
        faults.warn(message->value.place(), message->value.any(),
                    "this is said where the constraint is broken, and there is none; write it in the column "
                    "constraint");
    if (const Attribute* const message = alone("jr:requiredMsg", "required"))
        faults.warn(message->value.place(), message->value.any(),
                    "this is said where a required answer is missing, and this one is not required; write "
                    "yes in the column required");
}

/// Where a note is required, nobody gets past it.
void warnOfNote(const Element& element, FaultList& faults) {
    if (element.typeText != "note") return;
    const Attribute* const required = find(element.bind, "required");
    if (required && required->value.given() && yesNo(required->value.any()) != YesNo::No)
        faults.warn(required->value.place(), required->value.any(),
                    "a note has no answer that could be required; leave this empty");
    if (const Attribute* const constraint = find(element.bind, "constraint");
        constraint && constraint->value.given())
        faults.warn(constraint->value.place(), constraint->value.any(),
                    "a note has no answer that could be wrong; leave this empty");
}

void warnOfFolders(const Attributes& media, FaultList& faults) {
    for (const Attribute& medium : media)
        for (const auto& [language, cell] : medium.value.versions) {
            const std::size_t folder = cell.text.find_last_of("/\\");
            if (folder == std::string::npos || hasReference(cell.text) || cell.text.starts_with("jr://"))
                continue;
            faults.warn(cell.place, cell.text,
                        "pictures and sounds lie beside the form without folders; write " +
                            cell.text.substr(folder + 1) + ", and move the file there");
        }
}

/// `$navn`, `$(navn)` and `{navn}` of a question that there is; empty where there is none.
std::string unsignedReference(std::string_view text, const References& references, std::string& name) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view rest = text.substr(at);
        if (rest.starts_with("${")) {
            at += std::min(rest.find('}'), rest.size() - 1);
            continue;
        }
        if (rest.front() != '$' && rest.front() != '{') continue;
        const bool round = rest.starts_with("$(");
        const std::size_t begin = round ? 2 : 1;
        std::string_view word = rest.substr(begin, nameLength(rest.substr(begin)));
        const bool closed = rest.substr(begin + word.size()).starts_with(round ? ')' : '}');
        while (rest.front() == '$' && !round && (word.ends_with('.') || word.ends_with('-')))
            word.remove_suffix(1); // of the sentence
        const bool bare = rest.front() == '$' && !round;
        if (word.empty() || (!bare && !closed) || !references.knows(word)) continue;
        name = word;
        return std::string(rest.substr(0, begin + word.size() + (bare ? 0 : 1)));
    }
    return {};
}

void warnOfSigns(const Text& text, FormContext& form) {
    for (const auto& [language, cell] : text.versions) {
        std::string name;
        const std::string written = unsignedReference(cell.text, form.references, name);
        if (!written.empty() && cell.place.table)
            form.faults.warn(cell.place, cell.text,
                             inQuotes(written) + " is shown as it stands; write ${" + name +
                                 "} for the answer");
    }
}

void warnOfTexts(const Element& element, FormContext& form) {
    for (const Text* const text : {&element.label, &element.hint, &element.guidance})
        warnOfSigns(*text, form);
    for (const std::string_view message : {"jr:constraintMsg", "jr:requiredMsg"})
        if (const Attribute* const found = find(element.bind, message)) warnOfSigns(found->value, form);
}

/// By their names in small letters: people take `${age}` for `${Age}`.
void warnOfCapitals(const Element& root, FaultList& faults) {
    std::map<std::string, const Element*> names;
    root.forEach([&](const Element& element) {
        if (!isWritten(element)) return;
        const auto [known, added] = names.emplace(lowered(element.name), &element);
        const Element& other = *known->second;
        if (added || other.name == element.name) return;
        faults.warn(element.place, element.name,
                    "only capitals tell this name from " + inQuotes(other.name) + " in row " +
                        std::to_string(other.place.row) + ", and ${" + element.name + "} from ${" +
                        other.name + "}; give one of them another name");
    });
}

} // namespace

void warnOfOddRows(FormContext& form) {
    form.root.forEach([&](const Element& element) {
        if (!isWritten(element)) return;
        warnOfEmptySection(element, form.faults);
        warnOfFilter(element, form.faults);
        warnOfMessages(element, form.faults);
        warnOfNote(element, form.faults);
        warnOfFolders(element.media, form.faults);
        warnOfTexts(element, form);
        warnOfOtherRoundsInTexts(element, form);
    });
    warnOfCapitals(form.root, form.faults);
    for (const ChoiceList& list : form.parts.choices.all())
        for (const Choice& choice : list.choices) {
            warnOfFolders(choice.media, form.faults);
            warnOfSigns(choice.label, form);
        }
}

} // namespace feltbok::xlsform
