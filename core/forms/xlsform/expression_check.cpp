// SPDX-License-Identifier: Apache-2.0
#include "core/base/instant.h"
#include "core/forms/xlsform/form_context.h"
#include "core/forms/xlsform/text.h"
#include "core/forms/xpath/expression.h"
#include "core/forms/xpath/function_table.h"
#include "core/forms/xpath/regex.h"

#include <algorithm>
#include <array>

namespace feltbok::xlsform {
namespace {

constexpr std::array<std::string_view, 5> kExpressions{"calculate", "constraint", "readonly", "required",
                                                       "relevant"};

/// Parses each expression as the form engine will, so that what it would refuse is told with its cell.
class ExpressionChecker {
public:
    explicit ExpressionChecker(FormContext& form) : m_form(form) {
        m_dialect.prefixes = {{"jr", "http://openrosa.org/javarosa"},
                              {"orx", "http://openrosa.org/xforms"},
                              {"odk", "http://www.opendatakit.org/xforms"},
                              {"entities", "http://www.opendatakit.org/xforms/entities"}};
    }

    void check(const Element& element) {
        for (const std::string_view name : kExpressions)
            if (const Attribute* const expression = find(element.bind, name))
                if (yesNo(expression->value.any()) == YesNo::Neither)
                    check(expression->value.versions.front().second, element);
        for (const std::string_view name : {"readonly", "required", "relevant"})
            if (const Attribute* const expression = find(element.bind, name)) warnOfWord(*expression);
        check(element.choiceFilter, element);
        warnOfMissingColumns(element, m_form);
        if (element.dynamicDefault) check(element.defaultValue, element);
        warnOfDefault(element);
    }

private:
    /// "Ja" is an expression, the value of a node of that name, but hardly what a person means.
    void warnOfWord(const Attribute& expression) {
        const std::vector<Token> tokens = tokenize(expression.value.any());
        if (tokens.size() == 1 && tokens.front().kind == TokenKind::Name)
            if (yesNo(expression.value.any()) == YesNo::Neither)
                m_form.faults.warn(
                    expression.value.place(), expression.value.any(),
                    "this is read as the name of a question in the same place; write yes, no, or a "
                    "condition such as ${name} = 'x'");
    }

    /// A default that its question could never have as an answer: pyxform takes it, and so must we.
    void warnOfDefault(const Element& element) {
        const Cell& cell = element.defaultValue;
        if (cell.empty() || element.dynamicDefault || !element.type) return;
        const std::string_view type = element.type->bindType;
        const auto tell = [&](const std::string& what) { m_form.faults.warn(cell.place, cell.text, what); };
        if ((type == "int" || type == "decimal") && !isNumber(cell.text))
            return tell("this question takes a number; write its default as in 12 or 1.5");
        if (type == "date" && !Date::parse(cell.text.substr(0, 10)))
            return tell("this question takes a date; write its default as in 2026-11-20, or today()");
        if (element.type->control != Control::SelectOne || element.itemset.empty()) return;
        const ChoiceList* const list = m_form.parts.choices.find(element.itemset.text);
        if (list && !list->has(cell.text))
            tell("the list " + inQuotes(element.itemset.text) +
                 " has no such choice; write the name of one that it has, not its label");
    }

    void check(const Cell& cell, const Element& element) {
        if (cell.empty()) return;
        const std::size_t known = m_expressions.terms.size();
        const std::string resolved = m_form.references.resolve(cell, &element);
        if (resolved.find("${") != std::string::npos) return; // an unknown name, told already
        const Result<xpath::TermId> parsed = xpath::parse(resolved, m_dialect, m_names, m_expressions);
        const Place& place = cell.place.table ? cell.place : element.place;
        if (!parsed)
            return m_form.faults.add(parsed.error().code, place, cell.text,
                                     "the expression cannot be used: " + parsed.error().message);
        for (std::size_t i = known; i < m_expressions.terms.size(); ++i)
            checkPattern(m_expressions.terms[i], cell.text, place);
        warnOfMissingChoices(cell, place, m_form);
        warnOfBareDates(cell, place);
    }

    /// 2026 minus 11 minus 20, as XPath reads it.
    void warnOfBareDates(const Cell& cell, const Place& place) {
        for (const Token& token : tokenize(cell.text))
            if (token.kind == TokenKind::Date && token.text.find('-') != std::string_view::npos)
                m_form.faults.warn(place, cell.text,
                                   std::string(token.text) +
                                       " without quotes is a subtraction; write date('" +
                                       std::string(token.text) + "')");
    }

    void checkPattern(const xpath::Term& term, std::string_view written, const Place& place) {
        if (term.op != xpath::Op::Call || term.function != xpath::Function::Regex) return;
        const xpath::Term& pattern = m_expressions.terms[m_expressions.argument(term, 1)];
        if (pattern.op != xpath::Op::Literal) return;
        const auto found = xpath::regexFinds(m_expressions.literals[pattern.first], {});
        if (!found && found.error().code == ErrorCode::Syntax)
            m_form.faults.add(found.error().code, place, written,
                              "the expression cannot be used: " + found.error().message);
    }

    FormContext& m_form;
    xpath::Dialect m_dialect;
    xpath::NameTable m_names;
    xpath::Expressions m_expressions;
};

} // namespace

void checkExpressions(FormContext& form) {
    ExpressionChecker checker(form);
    form.root.forEach([&](const Element& element) { checker.check(element); });
    checkCircles(form);
}

} // namespace feltbok::xlsform
