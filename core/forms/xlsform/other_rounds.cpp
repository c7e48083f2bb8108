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

/// The references of an expression that stand where one value is wanted.
std::vector<Reference> readAsOne(std::string_view text) {
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
        if (!goesOn && std::ranges::all_of(calls, takesOneValue))
            found.push_back(referencesIn(token.text).front());
    }
    return found;
}

bool isOutside(const Element& element, const Element& repeat) {
    for (const Element* up = &element; up; up = up->parent)
        if (up == &repeat) return false;
    return true;
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

void warnOfText(const Text& text, const Element& element, FormContext& form) {
    for (const auto& [language, cell] : text.versions) {
        if (!cell.place.table || cell.text.find("instance(") != std::string::npos) continue;
        for (const Reference& reference : referencesIn(cell.text))
            warnOf(reference, cell, cell.place, element, form);
    }
}

} // namespace

void warnOfOtherRounds(const Cell& cell, const Place& place, const Element& element, FormContext& form) {
    if (hasReference(element.itemset.text)) return; // its choices are the rounds
    for (const Reference& reference : readAsOne(cell.text))
        warnOf(reference, cell, place, element, form);
}

void warnOfOtherRoundsInTexts(const Element& element, FormContext& form) {
    for (const Text* const text : {&element.label, &element.hint, &element.guidance})
        warnOfText(*text, element, form);
}

} // namespace feltbok::xlsform
