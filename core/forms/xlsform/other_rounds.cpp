// SPDX-License-Identifier: Apache-2.0
// Answers of a repeat that are read from outside it as if there were one: which round is meant nobody says.
#include "core/forms/xlsform/expression.h"
#include "core/forms/xlsform/form_context.h"
#include "core/forms/xlsform/text.h"

#include <algorithm>
#include <array>

namespace feltbok::xlsform {
namespace {

/// Calls that take one value: what they are given is read as one. Others may want all of a repeat's.
bool takesOneValue(std::string_view call) {
    constexpr std::array<std::string_view, 22> kCalls{
        "(",       "not(",           "if(",          "number(",         "string(",    "int(",
        "round(",  "string-length(", "selected(",    "date(",           "date-time(", "format-date(",
        "substr(", "contains(",      "starts-with(", "ends-with(",      "regex(",     "abs(",
        "pow(",    "lower-case(",    "upper-case(",  "normalize-space("};
    return std::ranges::find(kCalls, call) != kCalls.end();
}

/// Of a section: by others people see whether anything in it is answered, as by string-length(${g}).
bool takesAnswer(std::string_view call) {
    return call == "(" || call == "not(" || call == "if(";
}

/// The references of an expression that stand in such calls only, or in none.
std::vector<Reference> readAsOne(std::string_view text, bool (*takes)(std::string_view)) {
    std::vector<Token> tokens = tokenize(text);
    std::erase_if(tokens, [](const Token& token) { return token.kind == TokenKind::Space; });
    std::vector<Reference> found;
    std::vector<std::string_view> calls;
    int predicates = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        if (token.kind == TokenKind::Call || token.kind == TokenKind::Open) calls.push_back(token.text);
        if (token.kind == TokenKind::Close && !calls.empty()) calls.pop_back();
        if (token.kind == TokenKind::PredicateStart || token.text == "[") ++predicates;
        if (token.kind == TokenKind::PredicateEnd) --predicates;
        if (token.kind != TokenKind::Reference || predicates > 0) continue;
        const bool goesOn = i + 1 < tokens.size() && (tokens[i + 1].text == "[" || tokens[i + 1].text == "/");
        if (!goesOn && std::ranges::all_of(calls, takes)) found.push_back(referencesIn(token.text).front());
    }
    return found;
}

bool isOutside(const Element& element, const Element& repeat) {
    for (const Element* up = &element; up; up = up->parent)
        if (up == &repeat) return false;
    return true;
}

/// Of `${g}` as if a group had an answer.
void warnOfSection(const Element& section, const Cell& cell, const Place& place, FormContext& form) {
    const bool isRepeat = section.kind == ElementKind::Repeat;
    const std::string rounds = ", or count(${" + section.name + "}) for how many rounds it has";
    form.faults.warn(place, cell.text,
                     "${" + section.name + "} is the " + (isRepeat ? "repeat" : "group") + " of row " +
                         std::to_string(section.place.row) +
                         ", which has no answer of its own; write ${name} of a question in it" +
                         (isRepeat ? rounds : ""));
}

void warnOf(const Reference& reference, const Cell& cell, const Place& place, const Element& element,
            FormContext& form) {
    const Element* const target = form.references.find(reference.name);
    const Element* const repeat = target && !reference.lastSaved ? target->repeat() : nullptr;
    if (!repeat || !isOutside(element, *repeat)) return;
    const std::string written = "${" + reference.name + "}";
    form.faults.warn(place, cell.text,
                     written + " has an answer for each round of the repeat " + inQuotes(repeat->name) +
                         " (row " + std::to_string(repeat->place.row) +
                         "), and outside it this does not say which; write sum(" + written + "), max(" +
                         written + ") or join(', ', " + written + ") for all of them, or indexed-repeat(" +
                         written + ", ${" + repeat->name + "}, 1) for one");
}

const Element* sectionOf(const Reference& reference, const FormContext& form) {
    const Element* const target = form.references.find(reference.name);
    const bool isSection =
        target && (target->kind == ElementKind::Group || target->kind == ElementKind::Repeat);
    return isSection ? target : nullptr;
}

void warnOfText(const Text& text, const Element& element, FormContext& form) {
    for (const auto& [language, cell] : text.versions) {
        if (!cell.place.table || cell.text.find("instance(") != std::string::npos) continue;
        for (const Reference& reference : referencesIn(cell.text))
            if (const Element* const section = sectionOf(reference, form))
                warnOfSection(*section, cell, cell.place, form);
            else
                warnOf(reference, cell, cell.place, element, form);
    }
}

} // namespace

void warnOfOtherRounds(const Cell& cell, const Place& place, const Element& element, FormContext& form) {
    if (hasReference(element.itemset.text)) return; // its choices are the rounds
    for (const Reference& reference : readAsOne(cell.text, takesOneValue))
        if (!sectionOf(reference, form)) warnOf(reference, cell, place, element, form);
    for (const Reference& reference : readAsOne(cell.text, takesAnswer))
        if (const Element* const section = sectionOf(reference, form))
            warnOfSection(*section, cell, place, form);
}

void warnOfOtherRoundsInTexts(const Element& element, FormContext& form) {
    for (const Text* const text : {&element.label, &element.hint, &element.guidance})
        warnOfText(*text, element, form);
}

} // namespace feltbok::xlsform
