// SPDX-License-Identifier: Apache-2.0
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
        check(element.choiceFilter, element, Names::OfChoices);
        warnOfMissingColumns(element, m_form);
        if (element.dynamicDefault) check(element.defaultValue, element);
        warnOfDefault(element, m_form);
    }

private:
    /// What a word in an expression may be the name of.
    enum class Names { OfQuestions, OfChoices };

    void check(const Cell& cell, const Element& element, Names names = Names::OfQuestions) {
        if (cell.empty()) return;
        const std::size_t known = m_expressions.terms.size();
        const std::string resolved = m_form.references.resolve(cell, &element);
        if (resolved.find("${") != std::string::npos) return; // an unknown name, told already
        const Result<xpath::TermId> parsed = xpath::parse(resolved, m_dialect, m_names, m_expressions);
        const Place& place = cell.place.table ? cell.place : element.place;
        if (!parsed)
            return m_form.faults.add(
                parsed.error().code, place, cell.text,
                "the expression cannot be used: " + cureFor(asWritten(cell, place), parsed.error()) +
                    curlyQuotes(place));
        const ParsedCell parsedCell{cell, place, *parsed, m_expressions, m_names};
        if (names == Names::OfQuestions) warnOfBareNames(parsedCell, element, m_form);
        warnOfConditions(parsedCell, m_form);
        const Attribute* const relevant = find(element.bind, "relevant");
        const Attribute* const constraint = find(element.bind, "constraint");
        if ((relevant && isSame(cell, relevant->value)) || (constraint && isSame(cell, constraint->value)))
            warnOfValue(parsedCell, m_form);
        if (element.kind == ElementKind::Question && relevant && isSame(cell, relevant->value))
            warnOfOwnAnswer(parsedCell, m_form);
        warnOfOtherRounds(cell, place, element, m_form);
        for (std::size_t i = known; i < m_expressions.terms.size(); ++i) {
            if (m_expressions.terms[i].op != xpath::Op::Call) continue;
            checkPattern(m_expressions.terms[i], cell.text, place);
            warnOfLiterals(parsedCell, m_expressions.terms[i], m_form);
        }
        warnOfComparisons(cell, place, names == Names::OfQuestions ? &element : nullptr, m_form);
        warnOfTokens(cell, place);
    }

    static bool isSame(const Cell& cell, const Text& text) {
        return text.given() && &cell == &text.versions.front().second;
    }

    /// Words of letters alone, none of which is known to an expression.
    static bool isProse(const std::string& text) {
        const std::vector<std::string_view> all = words(text);
        return all.size() > 1 && std::ranges::all_of(all, [](std::string_view word) {
                   return nameLength(word) == word.size() && remediesFor(word).empty() &&
                          !xpath::findFunction(lowered(word), true);
               });
    }

    /// What to write, before what the parser stumbled over.
    static std::string cureFor(const std::string& written, const Error& error) {
        const std::string remedies = isProse(written)
                                         ? "write '" + written + "', with quotes, for the text itself"
                                         : remediesFor(written);
        if (!remedies.empty()) return remedies + " (" + error.message + ")";
        if (error.message.ends_with("asks for a set of nodes."))
            return error.message + " Write it of one question that is asked in a repeat, as in sum(${name}); "
                                   "other answers have + between them.";
        if (error.message.starts_with("Expected \",\""))
            return error.message + " Write a comma between two values in parentheses.";
        const bool joined = error.message.starts_with("Expected an operator");
        return error.message + (joined ? " Write one before that, such as =, + or and." : "");
    }

    /// With the quotes that pair with none of those that have been made straight.
    static const std::string& asWritten(const Cell& cell, const Place& place) {
        const std::string& written = place.table ? place.table->withCurlyQuotes(place) : cell.text;
        const bool low = written.find("„") != std::string::npos || written.find("‚") != std::string::npos;
        return low ? written : cell.text;
    }

    /// An apostrophe within a text, which word processors make curly, too, ends it.
    static std::string curlyQuotes(const Place& place) {
        if (!place.table || place.table->withCurlyQuotes(place).empty()) return {};
        return " Curly quotes count as straight ones; write \" round a text that holds an '.";
    }

    /// What XPath reads otherwise than it looks.
    void warnOfTokens(const Cell& cell, const Place& place) {
        const std::vector<Token> tokens = tokenize(cell.text);
        const bool namesQuestions = cell.text.find("jr:choice-name(") != std::string::npos; // as a text
        const Token* before = nullptr;
        for (const Token& token : tokens) {
            if (token.kind == TokenKind::Date && token.text.find('-') != std::string_view::npos)
                m_form.faults.warn(place, cell.text,
                                   std::string(token.text) + // 2026 minus 11 minus 20
                                       " without quotes is a subtraction; write date('" +
                                       std::string(token.text) + "')");
            if (token.kind == TokenKind::Space) continue;
            if (token.kind == TokenKind::Literal && hasReference(token.text) && !namesQuestions)
                m_form.faults.warn(place, cell.text,
                                   inQuotes(token.text) + " is a text for its quotes, and no answer; write " +
                                       std::string(token.text.substr(1, token.text.size() - 2)) +
                                       " without them");
            if (token.kind == TokenKind::Reference && before && before->kind == TokenKind::Reference) {
                const std::string both = std::string(before->text) + ", " + std::string(token.text);
                m_form.faults.warn(place, cell.text,
                                   inQuotes(cell.text.substr(before->begin, token.end() - before->begin)) +
                                       " has no sign between the two; write concat(" + both +
                                       ") to join them, or an operator such as + or and");
            }
            before = &token;
        }
    }

    void checkPattern(const xpath::Term& term, std::string_view written, const Place& place) {
        if (term.function != xpath::Function::Regex) return;
        const xpath::Term& pattern = m_expressions.terms[m_expressions.argument(term, 1)];
        if (pattern.op != xpath::Op::Literal) return;
        const auto found = xpath::regexMatches(m_expressions.literals[pattern.first], {});
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
