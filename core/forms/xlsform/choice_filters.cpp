// SPDX-License-Identifier: Apache-2.0
// What a choice filter says of its choices, and whether there are such.
#include "core/forms/xlsform/form_context.h"
#include "core/forms/xlsform/text.h"

#include <algorithm>
#include <array>
#include <set>

namespace feltbok::xlsform {
namespace {

/// The names of a list; 1 is 01, too, for numbers are compared as numbers.
class Names {
public:
    explicit Names(const ChoiceList& list) {
        for (const Choice& choice : list.choices) {
            m_texts.insert(choice.name.text);
            if (isNumber(choice.name.text)) m_numbers.insert(numberOf(choice.name.text));
        }
    }

    [[nodiscard]] bool has(std::string_view value) const {
        return m_texts.contains(value) || (isNumber(value) && m_numbers.contains(numberOf(value)));
    }

private:
    std::set<std::string_view> m_texts;
    std::set<double> m_numbers;
};

bool isColumn(const Choice& choice, std::string_view name) {
    return name == "name" || name == "label" ||
           std::ranges::any_of(choice.extra, [&](const auto& column) { return column.first == name; });
}

/// Of a filter that is nothing but a condition on a choice; what else a path may reach is not looked at.
bool isPlain(std::string_view filter) {
    return filter.find_first_of("/[@:") == std::string_view::npos;
}

const std::string& columnOf(const Choice& choice, std::string_view name) {
    static const std::string kNothing;
    const auto found = std::ranges::find_if(choice.extra, [&](const auto& c) { return c.first == name; });
    return found == choice.extra.end() ? kNothing : found->second.text;
}

/// Of a filter `fylke = ${f}`: choices with another fylke than the list of f has.
void warnOfUnshown(const Cell& filter, const ChoiceList& list, FormContext& form) {
    const std::vector<Token> tokens = wordsOf(filter.text);
    if (tokens.size() != 3 || tokens[1].text != "=") return;
    const bool turned = tokens[0].kind == TokenKind::Reference;
    const std::string_view column = tokens[turned ? 2 : 0].text;
    const std::vector<Reference> named = referencesIn(tokens[turned ? 0 : 2].text);
    const Element* const question = named.empty() ? nullptr : form.references.find(named.front().name);
    if (!question || !question->isSelect() || column == "name" || isSearch(*question)) return;
    const ChoiceList* const known = form.parts.choices.find(question->itemset.text);
    if (!known) return;
    const Names names(*known);
    std::vector<unsigned> rows;
    bool used = false;
    for (const Choice& choice : list.choices) {
        const std::string& value = columnOf(choice, column);
        used = used || !value.empty();
        if (!names.has(value) && choice.name.place.table) rows.push_back(choice.name.place.row);
    }
    if (!rows.empty() && used) // else the column is told
        form.faults.warn(filter.place, filter.text,
                         "the choices in " + inRows(rows) +
                             " of the sheet choices are never shown, for what stands under " +
                             inQuotes(column) + " is no name of the list " + inQuotes(known->name) +
                             "; write one there");
}

/// `../x` in a filter is no answer: what is looked at there is a choice.
void warnOfSteps(const Element& element, FormContext& form) {
    const Cell& filter = element.choiceFilter;
    const std::vector<Token> tokens = wordsOf(filter.text);
    int predicates = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind == TokenKind::PredicateStart || tokens[i].text == "[") ++predicates;
        if (tokens[i].kind == TokenKind::PredicateEnd) --predicates;
        const bool isFirst = i == 0 || tokens[i - 1].kind != TokenKind::Slash;
        if (tokens[i].text != ".." || !isFirst || predicates > 0) continue;
        form.faults.warn(
            filter.place, filter.text,
            "what is looked at here is a choice, and not the question, so that .. leads to no answer; "
            "write ${name}, or current()/../ for what lies beside the question");
        return;
    }
}

} // namespace

void warnOfMissingColumns(const Element& element, FormContext& form) {
    warnOfSteps(element, form);
    const Cell& filter = element.choiceFilter;
    const ChoiceList* const list = form.parts.choices.find(element.itemset.text);
    if (filter.empty() || !list || !isPlain(filter.text) || isSearch(element)) return;
    warnOfUnshown(filter, *list, form);
    bool ofChoices = false;
    for (const Token& token : wordsOf(filter.text)) {
        constexpr std::array<std::string_view, 4> kOperators{"and", "or", "div", "mod"};
        ofChoices = ofChoices || token.text == ".";
        if (token.kind != TokenKind::Name || std::ranges::find(kOperators, token.text) != kOperators.end())
            continue;
        ofChoices = true;
        std::vector<std::string> columns{"name"};
        for (const Choice& choice : list->choices)
            for (const auto& [column, cell] : choice.extra)
                columns.push_back(column);
        if (std::ranges::none_of(list->choices,
                                 [&](const Choice& choice) { return isColumn(choice, token.text); }))
            form.faults.warn(
                filter.place, filter.text,
                "no choice of the list " + inQuotes(list->name) + " has anything in a column " +
                    inQuotes(token.text) +
                    nearestOr(token.text, columns, "; write the heading of one on the sheet choices"));
    }
    if (const std::vector<Reference> named = referencesIn(filter.text); !ofChoices && !named.empty())
        form.faults.warn(
            filter.place, filter.text,
            "this says nothing of a choice, so that all are shown or none; write the heading of a "
            "column of the sheet choices that is compared, as in fylke = ${" +
                named.front().name + "}");
}

} // namespace feltbok::xlsform
