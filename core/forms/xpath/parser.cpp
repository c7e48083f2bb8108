// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xpath/parser.h"

#include "core/forms/xpath/call_check.h"
#include "core/forms/xpath/number_text.h"

namespace feltbok::xpath {

struct BinaryOperator {
    std::string_view text;
    Op op;
    Type type;
    int level;
};

namespace {

constexpr BinaryOperator kOperators[] = {
    {"or", Op::Or, Type::Boolean, 0},     {"and", Op::And, Type::Boolean, 1},
    {"=", Op::Equal, Type::Boolean, 2},   {"!=", Op::NotEqual, Type::Boolean, 2},
    {"<", Op::Less, Type::Boolean, 3},    {"<=", Op::LessEqual, Type::Boolean, 3},
    {">", Op::Greater, Type::Boolean, 3}, {">=", Op::GreaterEqual, Type::Boolean, 3},
    {"+", Op::Add, Type::Number, 4},      {"-", Op::Subtract, Type::Number, 4},
    {"*", Op::Multiply, Type::Number, 5}, {"div", Op::Divide, Type::Number, 5},
    {"mod", Op::Modulo, Type::Number, 5},
};
constexpr int kUnaryLevel = 6;

} // namespace

std::unexpected<Error> Parser::unexpected(std::string_view wanted) const {
    const Lexeme& got = peek();
    std::string message = "Expected " + std::string(wanted) + ", found ";
    message += got.token == Token::End ? std::string("the end") : "\"" + std::string(got.text) + "\"";
    return fail(ErrorCode::Syntax, message + ".", "byte " + std::to_string(got.at));
}

TermId Parser::add(Op op, Type type, std::initializer_list<TermId> operands) {
    Term term;
    term.op = op;
    term.type = type;
    term.first = static_cast<std::uint32_t>(m_out.arguments.size());
    term.count = static_cast<std::uint32_t>(operands.size());
    m_out.arguments.insert(m_out.arguments.end(), operands);
    return push(term);
}

const BinaryOperator* Parser::operatorHere(int level) const {
    if (peek().token != Token::Operator) return nullptr;
    for (const BinaryOperator& candidate : kOperators)
        if (candidate.level == level && candidate.text == peek().text) return &candidate;
    return nullptr;
}

Result<TermId> Parser::binary(int level) {
    if (level == kUnaryLevel) return unary();
    auto left = binary(level + 1);
    if (!left) return left;
    while (const BinaryOperator* op = operatorHere(level)) {
        ++m_at;
        auto right = binary(level + 1);
        if (!right) return right;
        left = add(op->op, op->type, {*left, *right});
        if (++m_chain > kExpressionChainMax) return tooDeep();
    }
    return left;
}

Result<TermId> Parser::unary() {
    std::size_t minuses = 0;
    while (take(isOperator("-")))
        ++minuses;
    if (++m_depth > kExpressionDepthMax) return tooDeep();
    auto operand = unionOf();
    --m_depth;
    if (!operand || minuses == 0) return operand;
    const TermId negated = add(Op::Negate, Type::Number, {*operand});
    return minuses % 2 == 1 ? negated : add(Op::Negate, Type::Number, {negated});
}

Result<TermId> Parser::unionOf() {
    auto left = pathExpression();
    while (left && isOperator("|")) {
        ++m_at;
        auto right = pathExpression();
        if (!right) return right;
        for (const TermId side : {*left, *right})
            if (m_out.terms[side].type != Type::Nodes && m_out.terms[side].type != Type::Any)
                return fail(ErrorCode::Syntax, "\"|\" joins sets of nodes only.");
        left = add(Op::Union, Type::Nodes, {*left, *right});
        if (++m_chain > kExpressionChainMax) return tooDeep();
    }
    return left;
}

// A filter expression (with predicates and further steps) or a location path.
Result<TermId> Parser::pathExpression() {
    if (!startsPrimary()) return locationPath();
    const std::size_t at = peek().at;
    auto term = primary();
    if (!term) return term;
    if (!isMark("[") && !isOperator("/") && !isOperator("//")) return term;
    const Type type = m_out.terms[*term].type;
    if (type != Type::Nodes && type != Type::Any)
        return fail(ErrorCode::Syntax, "Only a set of nodes can have predicates or steps.",
                    "byte " + std::to_string(at));
    if (isMark("[")) {
        term = filtered(*term);
        if (!term || (!isOperator("/") && !isOperator("//"))) return term;
    }
    Path path;
    path.start = Path::Start::Term;
    path.origin = *term;
    std::vector<Step> steps;
    if (auto done = slash(steps); !done) return fail(done);
    return stepsOf(path, std::move(steps));
}

Result<TermId> Parser::filtered(TermId origin) {
    std::vector<TermId> operands{origin};
    while (isMark("[")) {
        auto predicate = bracketed();
        if (!predicate) return predicate;
        operands.push_back(*predicate);
    }
    return addMany(Op::Filter, Type::Nodes, operands);
}

TermId Parser::addMany(Op op, Type type, const std::vector<TermId>& operands, Function function) {
    Term term;
    term.op = op;
    term.type = type;
    term.function = function;
    term.first = static_cast<std::uint32_t>(m_out.arguments.size());
    term.count = static_cast<std::uint32_t>(operands.size());
    m_out.arguments.insert(m_out.arguments.end(), operands.begin(), operands.end());
    return push(term);
}

Result<TermId> Parser::bracketed() {
    ++m_at;
    if (++m_depth > kExpressionDepthMax) return tooDeep();
    auto inner = binary(0);
    --m_depth;
    if (inner && !take(isMark("]"))) return unexpected("\"]\"");
    return inner;
}

std::unexpected<Error> Parser::tooDeep() const {
    return fail(ErrorCode::TooLarge, "The expression nests more than " + std::to_string(kExpressionDepthMax) +
                                         " deep or has more than " + std::to_string(kExpressionChainMax) +
                                         " operators.");
}

bool Parser::startsPrimary() const {
    const Lexeme& here = peek();
    if (here.token == Token::Number || here.token == Token::Literal || isMark("(") || isMark("$"))
        return true;
    return here.token == Token::Name && isMark("(", 1) && !isNodeType(here.text);
}

Result<TermId> Parser::primary() {
    const Lexeme here = peek();
    if (here.token == Token::Number) {
        ++m_at;
        Term term;
        term.first = static_cast<std::uint32_t>(m_out.numbers.size());
        m_out.numbers.push_back(numberOf(here.text));
        return push(term);
    }
    if (here.token == Token::Literal) {
        ++m_at;
        Term term;
        term.op = Op::Literal;
        term.type = Type::String;
        term.first = static_cast<std::uint32_t>(m_out.literals.size());
        m_out.literals.emplace_back(here.text);
        return push(term);
    }
    if (here.token == Token::Name) return call();
    if (!isMark("("))
        return fail(ErrorCode::Unsupported, "Variables do not exist in forms.",
                    "byte " + std::to_string(here.at));
    ++m_at;
    auto inner = binary(0);
    if (inner && !take(isMark(")"))) return unexpected("\")\"");
    return inner;
}

Result<TermId> Parser::call() {
    const Lexeme name = peek();
    m_at += 2;
    std::vector<TermId> arguments;
    while (!isMark(")")) {
        if (!arguments.empty() && !take(isMark(","))) return unexpected("\",\" or \")\"");
        auto argument = binary(0);
        if (!argument) return argument;
        arguments.push_back(*argument);
    }
    ++m_at;
    const FunctionEntry* entry = findFunction(name.text, m_dialect.xforms);
    if (entry == nullptr) return faulty(unknownFunction(name.text, name.at, m_dialect.xforms));
    if (auto fits = checkArguments(*entry, name.text, name.at, typesOf(arguments)); !fits)
        return faulty(fits.error());
    return addMany(Op::Call, typeOf(*entry, arguments), arguments, entry->function);
}

Result<TermId> Parser::faulty(const Error& error) {
    if (m_dialect.checkCalls) return std::unexpected(error);
    Term term;
    term.op = Op::Fault;
    term.type = Type::String;
    term.first = static_cast<std::uint32_t>(m_out.literals.size());
    m_out.literals.push_back(error.message);
    return push(term);
}

Type Parser::typeOf(const FunctionEntry& entry, const std::vector<TermId>& arguments) const {
    if (entry.function != Function::If) return entry.type;
    const Type then = m_out.terms[arguments[1]].type;
    return then == m_out.terms[arguments[2]].type ? then : Type::Any;
}

std::vector<Type> Parser::typesOf(const std::vector<TermId>& arguments) const {
    std::vector<Type> types;
    for (const TermId argument : arguments)
        types.push_back(m_out.terms[argument].type);
    return types;
}

Result<TermId> parse(std::string_view text, const Dialect& dialect, NameTable& names,
                     Expressions& expressions) {
    if (text.size() > kExpressionBytesMax)
        return fail(ErrorCode::TooLarge,
                    "The expression is longer than " + std::to_string(kExpressionBytesMax) + " bytes.");
    auto lexemes = scan(text);
    if (!lexemes) return fail(lexemes);
    return Parser(std::move(*lexemes), dialect, names, expressions).whole();
}

} // namespace feltbok::xpath
