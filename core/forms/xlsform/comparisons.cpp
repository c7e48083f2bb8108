// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/form_context.h"
#include "core/forms/xlsform/text.h"

#include <algorithm>

namespace feltbok::xlsform {
namespace {

bool isValue(const Token& token) {
    return token.kind == TokenKind::Literal || token.kind == TokenKind::Number;
}

/// 1 is the choice 01, too, for numbers are compared as numbers.
bool has(const ChoiceList& list, std::string_view value, bool isNumber) {
    if (list.has(value)) return true;
    return isNumber && std::ranges::any_of(list.choices, [&](const Choice& choice) {
               return xlsform::isNumber(choice.name.text) && numberOf(choice.name.text) == numberOf(value);
           });
}

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
        if (!isNumber && type == "time" && equality && !trimmed(text).empty())
            return warn(std::string(answer.text) +
                        " is a time with its seconds and zone, and never such a text; write " +
                        "decimal-time(" + std::string(answer.text) + ") " + std::string(sign) +
                        " decimal-time('" + std::string(text) + "')");
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

} // namespace

void warnOfComparisons(const Cell& cell, const Place& place, const Element* own, FormContext& form) {
    Comparisons(cell, place, own, form).check();
}

} // namespace feltbok::xlsform
