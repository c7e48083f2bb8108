// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/xpath/expression.h"
#include "core/forms/xpath/function_table.h"
#include "core/forms/xpath/lexer.h"

#include <initializer_list>

namespace feltbok::xpath {

struct BinaryOperator;

/// Recursive descent over one expression's lexemes; adds its terms to an Expressions. Used by parse() alone.
class Parser {
public:
    Parser(std::vector<Lexeme> lexemes, const Dialect& dialect, NameTable& names, Expressions& out)
        : m_lexemes(std::move(lexemes)), m_dialect(dialect), m_names(names), m_out(out) {}

    Result<TermId> whole() {
        auto top = binary(0);
        if (!top) return top;
        if (peek().token != Token::End) return unexpected("an operator or the end");
        return top;
    }

private:
    const Lexeme& peek(std::size_t ahead = 0) const {
        const std::size_t at = m_at + ahead;
        return m_lexemes[at < m_lexemes.size() ? at : m_lexemes.size() - 1];
    }
    bool isMark(std::string_view text, std::size_t ahead = 0) const {
        return peek(ahead).token == Token::Mark && peek(ahead).text == text;
    }
    bool isOperator(std::string_view text) const {
        return peek().token == Token::Operator && peek().text == text;
    }
    bool take(bool here) {
        if (here) ++m_at;
        return here;
    }
    std::unexpected<Error> unexpected(std::string_view wanted) const;
    TermId add(Op op, Type type, std::initializer_list<TermId> operands);
    TermId push(const Term& term) {
        m_out.terms.push_back(term);
        return static_cast<TermId>(m_out.terms.size() - 1);
    }
    const BinaryOperator* operatorHere(int level) const;
    Result<TermId> binary(int level);
    Result<TermId> unary();
    Result<TermId> unionOf();
    Result<TermId> pathExpression();
    Result<TermId> filtered(TermId origin);
    TermId addMany(Op op, Type type, const std::vector<TermId>& operands, Function function = {});
    Result<TermId> bracketed();
    std::unexpected<Error> tooDeep() const;
    [[nodiscard]] bool startsPrimary() const;
    Result<TermId> primary();
    Result<TermId> call();
    Result<TermId> faulty(const Error& error);
    [[nodiscard]] Type typeOf(const FunctionEntry& entry, const std::vector<TermId>& arguments) const;
    [[nodiscard]] std::vector<Type> typesOf(const std::vector<TermId>& arguments) const;
    Result<TermId> locationPath();
    Result<void> slash(std::vector<Step>& steps);
    Result<TermId> stepsOf(Path path, std::vector<Step> steps);
    TermId pathTerm(Path path, const std::vector<Step>& steps);
    [[nodiscard]] bool startsStep() const;
    Result<Step> step();
    static const std::pair<std::string_view, Axis>* axisNamed(std::string_view name);
    Result<void> nodeTest(Step& step);
    Result<void> nodeTypeTest(Step& step);
    Result<void> nameTest(Step& step);
    Result<void> predicates(Step& step);
    std::vector<Lexeme> m_lexemes;
    std::size_t m_at = 0;
    std::size_t m_depth = 0;
    std::size_t m_chain = 0; // operators, each of which may stand on the one before
    const Dialect& m_dialect;
    NameTable& m_names;
    Expressions& m_out;
};

/// node(), text(), comment() and processing-instruction(), which look like calls and are none.
[[nodiscard]] bool isNodeType(std::string_view name);

} // namespace feltbok::xpath
