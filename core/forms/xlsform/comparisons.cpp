// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/form_context.h"
#include "core/forms/xlsform/text.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <set>

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

double numberOf(std::string_view text) {
    return std::strtod(std::string(text).c_str(), nullptr);
}

/// 1 is the choice 01, too, for numbers are compared as numbers.
bool has(const ChoiceList& list, std::string_view value, bool isNumber) {
    if (list.has(value)) return true;
    return isNumber && std::ranges::any_of(list.choices, [&](const Choice& choice) {
               return xlsform::isNumber(choice.name.text) && numberOf(choice.name.text) == numberOf(value);
           });
}

/// The same of one list for many values.
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

/// An answer, as `${name}` or as `.`.
bool isAnswer(const Token& token) {
    return token.kind == TokenKind::Reference || token.text == ".";
}

class Comparisons {
public:
    /// `own`: the question that `.` is; null in a choice filter, where it is a choice.
    Comparisons(const Cell& cell, const Place& place, const Element* own, FormContext& form)
        : m_cell(cell), m_place(place), m_own(own), m_form(form) {}

    void check() {
        const std::vector<Token> tokens = wordsOf(m_cell.text);
        for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
            const Token& before = tokens[i - 1];
            const Token& after = tokens[i + 1];
            if (tokens[i].kind == TokenKind::PredicateStart || tokens[i].text == "[") ++m_predicates;
            if (tokens[i].kind == TokenKind::PredicateEnd) --m_predicates;
            const bool selected =
                i > 1 && tokens[i].kind == TokenKind::Comma && tokens[i - 2].text == "selected(";
            if (tokens[i].kind != TokenKind::Compare && !selected) continue;
            if (isAnswer(before) && isValue(after)) compare(before, tokens[i].text, after);
            if (!selected && isValue(before) && isAnswer(after)) compare(after, tokens[i].text, before);
        }
    }

private:
    [[nodiscard]] const Element* elementOf(const Token& answer) const {
        if (answer.text == ".") return m_predicates == 0 ? m_own : nullptr;
        const std::vector<Reference> named = referencesIn(answer.text);
        return named.empty() ? nullptr : m_form.references.find(named.front().name);
    }

    void compare(const Token& answer, std::string_view sign, const Token& value) {
        const Element* const element = elementOf(answer);
        if (!element || !element->type) return;
        const bool isNumber = value.kind == TokenKind::Number;
        const std::string_view text = isNumber ? value.text : value.text.substr(1, value.text.size() - 2);
        const std::string_view type = element->type->bindType;
        const bool equality = sign == "=" || sign == "!=";
        if (isNumber && (type == "date" || type == "dateTime"))
            return warn(std::string(answer.text) + " is a date and " + std::string(text) +
                        " a number; write a date as in date('2026-11-20'), or format-date(" +
                        std::string(answer.text) + ", '%Y') for the year");
        if (!isNumber && equality && (type == "int" || type == "decimal") && !trimmed(text).empty() &&
            !xlsform::isNumber(trimmed(text)))
            return warn(std::string(answer.text) + " is a number and never " + inQuotes(text) +
                        "; write a number, or '' for no answer");
        if (!element->isSelect() || element->itemset.empty() || isSearch(*element)) return;
        if (const ChoiceList* const list = m_form.parts.choices.find(element->itemset.text))
            if ((equality || sign == ",") && choose(answer, *list, text, isNumber) && equality)
                warnOfSeveral(*element, answer, sign, text);
    }

    /// Whether the list has all of it.
    bool choose(const Token& answer, const ChoiceList& list, std::string_view text, bool isNumber) {
        bool all = true;
        for (const std::string_view word : words(text)) {
            if (has(list, word, isNumber)) continue;
            all = false;
            warn(std::string(answer.text) + " is never " + inQuotes(word) + ": the list " +
                 inQuotes(list.name) + " has no such choice" + list.suggestion(word));
        }
        return all;
    }

    /// Of a question about itself that is how "none of these" is kept apart.
    void warnOfSeveral(const Element& element, const Token& answer, std::string_view sign,
                       std::string_view text) {
        if (element.type->control != Control::Select || &element == m_own || words(text).size() != 1) return;
        const std::string call = "selected(" + std::string(answer.text) + ", '" + std::string(text) + "')";
        if (sign == "=")
            warn("this holds only where nothing else is chosen; write " + call +
                 " for whether it is among the answers");
        else
            warn("this holds also where it is chosen with others; write not(" + call +
                 ") for whether it is not among the answers");
    }

    void warn(std::string message) { m_form.faults.warn(m_place, m_cell.text, std::move(message)); }

    const Cell& m_cell;
    const Place& m_place;
    const Element* m_own;
    FormContext& m_form;
    int m_predicates = 0;
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

} // namespace

void warnOfMissingColumns(const Element& element, FormContext& form) {
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

void warnOfComparisons(const Cell& cell, const Place& place, const Element* own, FormContext& form) {
    Comparisons(cell, place, own, form).check();
}

} // namespace feltbok::xlsform
