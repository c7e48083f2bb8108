// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/form_context.h"
#include "core/forms/xlsform/text.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace feltbok::xlsform {
namespace {

/// The words of an expression without the white space between them.
std::vector<Token> wordsOf(std::string_view text) {
    std::vector<Token> tokens = tokenize(text);
    std::erase_if(tokens, [](const Token& token) { return token.kind == TokenKind::Space; });
    return tokens;
}

bool isValue(const Token& token) {
    return token.kind == TokenKind::Literal || token.kind == TokenKind::Number;
}

/// 1 is the choice 01, too, for numbers are compared as numbers.
bool has(const ChoiceList& list, std::string_view value, bool isNumber) {
    if (list.has(value)) return true;
    const double number = std::strtod(std::string(value).c_str(), nullptr);
    return isNumber && std::ranges::any_of(list.choices, [&](const Choice& choice) {
               return xlsform::isNumber(choice.name.text) &&
                      std::strtod(choice.name.text.c_str(), nullptr) == number;
           });
}

class Comparisons {
public:
    Comparisons(const Cell& cell, const Place& place, FormContext& form)
        : m_cell(cell), m_place(place), m_form(form) {}

    void check() {
        const std::vector<Token> tokens = wordsOf(m_cell.text);
        for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
            const Token& before = tokens[i - 1];
            const Token& after = tokens[i + 1];
            const bool equality = tokens[i].text == "=" || tokens[i].text == "!=";
            const bool selected =
                i > 1 && tokens[i].kind == TokenKind::Comma && tokens[i - 2].text == "selected(";
            if (!equality && !selected) continue;
            if (before.kind == TokenKind::Reference && isValue(after)) compare(before, after);
            if (equality && isValue(before) && after.kind == TokenKind::Reference) compare(after, before);
        }
    }

private:
    void compare(const Token& question, const Token& value) {
        const std::vector<Reference> named = referencesIn(question.text);
        const Element* const element = named.empty() ? nullptr : m_form.references.find(named.front().name);
        if (!element || !element->isSelect() || element->itemset.empty() || isSearch(*element)) return;
        const ChoiceList* const list = m_form.parts.choices.find(element->itemset.text);
        if (!list) return;
        const bool isNumber = value.kind == TokenKind::Number;
        const std::string_view text = isNumber ? value.text : value.text.substr(1, value.text.size() - 2);
        for (const std::string_view word : words(text))
            if (!has(*list, word, isNumber)) tell(named.front().name, *list, word);
    }

    void tell(const std::string& question, const ChoiceList& list, std::string_view word) {
        std::vector<std::string> names;
        for (const Choice& choice : list.choices)
            names.push_back(choice.name.text);
        m_form.faults.warn(m_place, m_cell.text,
                           "${" + question + "} is never " + inQuotes(word) + ": the list " +
                               inQuotes(list.name) + " has no such choice" +
                               nearestOr(word, names, "; write the name of one that it has, not its label"));
    }

    const Cell& m_cell;
    const Place& m_place;
    FormContext& m_form;
};

bool isColumn(const Choice& choice, std::string_view name) {
    return name == "name" || name == "label" ||
           std::ranges::any_of(choice.extra, [&](const auto& column) { return column.first == name; });
}

/// Of a filter that is nothing but a condition on a choice; what else a path may reach is not looked at.
bool isPlain(std::string_view filter) {
    return filter.find_first_of("/[@:") == std::string_view::npos;
}

} // namespace

void warnOfMissingColumns(const Element& element, FormContext& form) {
    const Cell& filter = element.choiceFilter;
    const ChoiceList* const list = form.parts.choices.find(element.itemset.text);
    if (filter.empty() || !list || !isPlain(filter.text) || isSearch(element)) return;
    for (const Token& token : wordsOf(filter.text)) {
        constexpr std::array<std::string_view, 4> kOperators{"and", "or", "div", "mod"};
        if (token.kind != TokenKind::Name || std::ranges::find(kOperators, token.text) != kOperators.end())
            continue;
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
}

void warnOfMissingChoices(const Cell& cell, const Place& place, FormContext& form) {
    Comparisons(cell, place, form).check();
}

} // namespace feltbok::xlsform
