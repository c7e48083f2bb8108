// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/xlsform/itext.h"
#include "core/forms/xlsform/survey_builder.h"
#include "core/forms/xpath/expression.h"

#include <map>

namespace feltbok::xlsform {

/// What the writers share.
struct FormContext {
    FormParts& parts;
    const Element& root;
    References& references;
    Itext& itext;
    FaultList& faults;
    /// Questions that are set when the one with this name changes.
    std::map<std::string, std::vector<const Element*>, std::less<>> triggered{};
};

/// Attributes with their references resolved.
void writeAttributes(pugi::xml_node node, const Attributes& attributes, const Element& element,
                     FormContext& form);

// model_writer.cpp
/// `<instance>` of the answers, then `<bind>`s and actions.
void writePrimaryInstance(pugi::xml_node model, FormContext& form);
void writeBinds(pugi::xml_node model, FormContext& form);
void writeSubmission(pugi::xml_node model, const Settings& settings);

// secondary_instances.cpp
/// Choice lists, files and the last saved answers, each as an `<instance>` with an id.
void writeSecondaryInstances(pugi::xml_node model, FormContext& form);
/// Finds selects whose appearance is a search(); their choices stand in the body.
void markSearches(FormContext& form);
[[nodiscard]] bool isSearch(const Element& element);

// body_writer.cpp
void writeBody(pugi::xml_node body, FormContext& form);

// actions.cpp
/// The element's own actions: of the model, or with `inRepeat` those for a new instance of its repeat.
void writeActions(pugi::xml_node node, const Element& element, bool inRepeat, FormContext& form);
/// What the element's answer sets elsewhere.
void writeTriggered(pugi::xml_node control, const Element& element, FormContext& form);

// comparisons.cpp
/// Warns where an expression compares an answer with what it can never be: of a select with what is no choice
/// of its list. `own` is the question that `.` means; null where it means none.
void warnOfComparisons(const Cell& cell, const Place& place, const Element* own, FormContext& form);
/// Warns where a choice filter compares a column that no choice of the list has anything in.
void warnOfMissingColumns(const Element& element, FormContext& form);

// circles.cpp
/// Faults calculations that depend on themselves, and warns of questions that are asked by their own answer.
void checkCircles(FormContext& form);

/// An expression as the form engine will read it, and the cell it stands in.
struct ParsedCell {
    const Cell& cell;
    const Place& place;
    xpath::TermId root;
    const xpath::Expressions& expressions;
    const xpath::NameTable& names;
};

// appearances.cpp
/// Warns of appearances, and of a style, that are nearly one of XLSForm's, and of appearances that do nothing
/// where they stand.
void warnOfAppearances(FormContext& form);

// defaults.cpp
/// Warns of a default that its question could never have as an answer: pyxform takes it, and so must we.
void warnOfDefault(const Element& element, FormContext& form);

// bare_names.cpp
/// Warns of words that nobody meant as nodes: `= yes` without quotes, a question without `${}`, `not ${a}`.
void warnOfBareNames(const ParsedCell& parsed, const Element& element, FormContext& form);

// conditions.cpp
/// Warns of what always or never holds, of comparisons in a row and of sums of texts.
void warnOfConditions(const ParsedCell& parsed, FormContext& form);
/// Days are numbers, too: to an expression those since 1970.
[[nodiscard]] bool isNumberOrDay(std::string_view text);
/// Warns of a condition that is nothing but a number or a text.
void warnOfValue(const ParsedCell& parsed, FormContext& form);
/// Warns where a question's relevance reads its own answer.
void warnOfOwnAnswer(const ParsedCell& parsed, FormContext& form);

// literals.cpp
/// Warns of texts that stand in a call and mean nothing to it: a day that is none, a digest nobody knows.
void warnOfLiterals(const ParsedCell& parsed, const xpath::Term& call, FormContext& form);

// other_rounds.cpp
/// Warns of answers in a repeat that are read from outside it, where nothing says which of them is meant.
void warnOfOtherRounds(const Cell& cell, const Place& place, const Element& element, FormContext& form);
void warnOfOtherRoundsInTexts(const Element& element, FormContext& form);

// odd_rows.cpp
/// Warns of empty sections, filters without choices, messages that are never said, `$navn` in a label, ….
void warnOfOddRows(FormContext& form);

// expression_check.cpp
/// Faults expressions that are not complete or call unknown functions, and the above.
void checkExpressions(FormContext& form);

} // namespace feltbok::xlsform
