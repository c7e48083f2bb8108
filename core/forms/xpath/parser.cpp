// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xpath/call_check.h"
#include "core/forms/xpath/expression.h"
#include "core/forms/xpath/function_table.h"
#include "core/forms/xpath/lexer.h"
#include "core/forms/xpath/number_text.h"

#include <initializer_list>

namespace feltbok::xpath {

namespace {

struct BinaryOperator {
    std::string_view text;
    Op op;
    Type type;
    int level;
};

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

constexpr std::pair<std::string_view, Axis> kAxes[] = {
    {"child", Axis::Child},
    {"descendant", Axis::Descendant},
    {"parent", Axis::Parent},
    {"ancestor", Axis::Ancestor},
    {"following-sibling", Axis::FollowingSibling},
    {"preceding-sibling", Axis::PrecedingSibling},
    {"following", Axis::Following},
    {"preceding", Axis::Preceding},
    {"attribute", Axis::Attribute},
    {"namespace", Axis::Namespace},
    {"self", Axis::Self},
    {"descendant-or-self", Axis::DescendantOrSelf},
    {"ancestor-or-self", Axis::AncestorOrSelf},
};

bool isNodeType(std::string_view name) {
    return name == "node" || name == "text" || name == "comment" || name == "processing-instruction";
}

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

    std::unexpected<Error> unexpected(std::string_view wanted) const {
        const Lexeme& got = peek();
        std::string message = "Expected " + std::string(wanted) + ", found ";
        message += got.token == Token::End ? std::string("the end") : "\"" + std::string(got.text) + "\"";
        return fail(ErrorCode::Syntax, message + ".", "byte " + std::to_string(got.at));
    }

    TermId add(Op op, Type type, std::initializer_list<TermId> operands) {
        Term term;
        term.op = op;
        term.type = type;
        term.first = static_cast<std::uint32_t>(m_out.arguments.size());
        term.count = static_cast<std::uint32_t>(operands.size());
        m_out.arguments.insert(m_out.arguments.end(), operands);
        return push(term);
    }
    TermId push(const Term& term) {
        m_out.terms.push_back(term);
        return static_cast<TermId>(m_out.terms.size() - 1);
    }

    const BinaryOperator* operatorHere(int level) const {
        if (peek().token != Token::Operator) return nullptr;
        for (const BinaryOperator& candidate : kOperators)
            if (candidate.level == level && candidate.text == peek().text) return &candidate;
        return nullptr;
    }

    Result<TermId> binary(int level) {
        if (level == kUnaryLevel) return unary();
        auto left = binary(level + 1);
        if (!left) return left;
        while (const BinaryOperator* op = operatorHere(level)) {
            ++m_at;
            auto right = binary(level + 1);
            if (!right) return right;
            left = add(op->op, op->type, {*left, *right});
        }
        return left;
    }

    Result<TermId> unary() {
        std::size_t minuses = 0;
        while (take(isOperator("-")))
            ++minuses;
        if (++m_depth > kExpressionDepthMax)
            return fail(ErrorCode::TooLarge,
                        "The expression nests more than " + std::to_string(kExpressionDepthMax) + " deep.");
        auto operand = unionOf();
        --m_depth;
        if (!operand || minuses == 0) return operand;
        const TermId negated = add(Op::Negate, Type::Number, {*operand});
        return minuses % 2 == 1 ? negated : add(Op::Negate, Type::Number, {negated});
    }

    Result<TermId> unionOf() {
        auto left = pathExpression();
        while (left && isOperator("|")) {
            ++m_at;
            auto right = pathExpression();
            if (!right) return right;
            for (const TermId side : {*left, *right})
                if (m_out.terms[side].type != Type::Nodes && m_out.terms[side].type != Type::Any)
                    return fail(ErrorCode::Syntax, "\"|\" joins sets of nodes only.");
            left = add(Op::Union, Type::Nodes, {*left, *right});
        }
        return left;
    }

    // A filter expression (with predicates and further steps) or a location path.
    Result<TermId> pathExpression() {
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

    Result<TermId> filtered(TermId origin) {
        std::vector<TermId> operands{origin};
        while (isMark("[")) {
            auto predicate = bracketed();
            if (!predicate) return predicate;
            operands.push_back(*predicate);
        }
        return addMany(Op::Filter, Type::Nodes, operands);
    }

    TermId addMany(Op op, Type type, const std::vector<TermId>& operands, Function function = {}) {
        Term term;
        term.op = op;
        term.type = type;
        term.function = function;
        term.first = static_cast<std::uint32_t>(m_out.arguments.size());
        term.count = static_cast<std::uint32_t>(operands.size());
        m_out.arguments.insert(m_out.arguments.end(), operands.begin(), operands.end());
        return push(term);
    }

    Result<TermId> bracketed() {
        ++m_at;
        if (++m_depth > kExpressionDepthMax) return tooDeep();
        auto inner = binary(0);
        --m_depth;
        if (inner && !take(isMark("]"))) return unexpected("\"]\"");
        return inner;
    }

    std::unexpected<Error> tooDeep() const {
        return fail(ErrorCode::TooLarge,
                    "The expression nests more than " + std::to_string(kExpressionDepthMax) + " deep.");
    }

    [[nodiscard]] bool startsPrimary() const {
        const Lexeme& here = peek();
        if (here.token == Token::Number || here.token == Token::Literal || isMark("(") || isMark("$"))
            return true;
        return here.token == Token::Name && isMark("(", 1) && !isNodeType(here.text);
    }

    Result<TermId> primary() {
        const Lexeme here = peek();
        if (here.token == Token::Number) {
            ++m_at;
            Term term;
            term.number = numberOf(here.text);
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

    Result<TermId> call() {
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

    Result<TermId> faulty(const Error& error) {
        if (m_dialect.checkCalls) return std::unexpected(error);
        Term term;
        term.op = Op::Fault;
        term.type = Type::String;
        term.first = static_cast<std::uint32_t>(m_out.literals.size());
        m_out.literals.push_back(error.message);
        return push(term);
    }

    [[nodiscard]] Type typeOf(const FunctionEntry& entry, const std::vector<TermId>& arguments) const {
        if (entry.function != Function::If) return entry.type;
        const Type then = m_out.terms[arguments[1]].type;
        return then == m_out.terms[arguments[2]].type ? then : Type::Any;
    }

    [[nodiscard]] std::vector<Type> typesOf(const std::vector<TermId>& arguments) const {
        std::vector<Type> types;
        for (const TermId argument : arguments)
            types.push_back(m_out.terms[argument].type);
        return types;
    }

    Result<TermId> locationPath() {
        Path path;
        std::vector<Step> steps;
        if (take(isOperator("/"))) {
            path.start = Path::Start::Root;
            if (!startsStep()) return pathTerm(path, steps);
        } else if (isOperator("//")) {
            path.start = Path::Start::Root;
            if (auto done = slash(steps); !done) return fail(done);
        } else if (!startsStep()) {
            return unexpected("a value, a path or a function");
        }
        return stepsOf(path, std::move(steps));
    }

    // Takes "/" or "//", the latter being a step of its own.
    Result<void> slash(std::vector<Step>& steps) {
        if (isOperator("//")) {
            Step all;
            all.axis = Axis::DescendantOrSelf;
            steps.push_back(all);
        }
        ++m_at;
        if (!startsStep()) return unexpected("a step");
        return {};
    }

    Result<TermId> stepsOf(Path path, std::vector<Step> steps) {
        while (true) {
            auto next = step();
            if (!next) return fail(next);
            steps.push_back(*next);
            if (!isOperator("/") && !isOperator("//")) return pathTerm(path, steps);
            if (auto done = slash(steps); !done) return fail(done);
        }
    }

    TermId pathTerm(Path path, const std::vector<Step>& steps) {
        path.firstStep = static_cast<std::uint32_t>(m_out.steps.size());
        path.stepCount = static_cast<std::uint32_t>(steps.size());
        m_out.steps.insert(m_out.steps.end(), steps.begin(), steps.end());
        Term term;
        term.op = Op::Path;
        term.type = Type::Nodes;
        term.first = static_cast<std::uint32_t>(m_out.paths.size());
        m_out.paths.push_back(path);
        return push(term);
    }

    [[nodiscard]] bool startsStep() const {
        const Lexeme& here = peek();
        if (here.token == Token::Star || here.token == Token::Name) return true;
        return isMark(".") || isMark("..") || isMark("@");
    }

    Result<Step> step() {
        Step step;
        if (isMark(".") || isMark("..")) {
            step.axis = isMark(".") ? Axis::Self : Axis::Parent;
            ++m_at;
            // Predicates on "." are beyond the grammar of 1.0, but written.
            if (auto done = predicates(step); !done) return fail(done);
            return step;
        }
        if (take(isMark("@"))) {
            step.axis = Axis::Attribute;
        } else if (peek().token == Token::Name && isMark("::", 1)) {
            const auto* axis = axisNamed(peek().text);
            if (axis == nullptr) return unexpected("an axis");
            step.axis = axis->second;
            m_at += 2;
        }
        if (auto done = nodeTest(step); !done) return fail(done);
        if (auto done = predicates(step); !done) return fail(done);
        return step;
    }

    static const std::pair<std::string_view, Axis>* axisNamed(std::string_view name) {
        for (const auto& axis : kAxes)
            if (axis.first == name) return &axis;
        return nullptr;
    }

    Result<void> nodeTest(Step& step) {
        if (take(peek().token == Token::Star)) {
            step.test = Test::AnyName;
            return {};
        }
        if (peek().token != Token::Name) return unexpected("a name");
        if (isNodeType(peek().text) && isMark("(", 1)) return nodeTypeTest(step);
        return nameTest(step);
    }

    Result<void> nodeTypeTest(Step& step) {
        const std::string_view type = peek().text;
        m_at += 2;
        step.test = type == "node"      ? Test::Node
                    : type == "text"    ? Test::Text
                    : type == "comment" ? Test::Comment
                                        : Test::Instruction;
        if (step.test == Test::Instruction && peek().token == Token::Literal) {
            step.local = m_names.atom(peek().text);
            ++m_at;
        }
        if (!take(isMark(")"))) return unexpected("\")\"");
        return {};
    }

    Result<void> nameTest(Step& step) {
        const Lexeme name = peek();
        ++m_at;
        const std::size_t colon = name.text.find(':');
        step.test = Test::Name;
        if (colon == std::string_view::npos) {
            step.local = m_names.atom(name.text);
            step.plain = m_dialect.xforms;
            return {};
        }
        const std::string_view prefix = name.text.substr(0, colon);
        const std::string* uri = nullptr;
        for (const auto& [known, value] : m_dialect.prefixes)
            if (known == prefix) uri = &value;
        if (uri == nullptr)
            return fail(ErrorCode::Syntax, "The prefix \"" + std::string(prefix) + "\" is not declared.",
                        "byte " + std::to_string(name.at));
        step.uri = m_names.atom(*uri);
        const std::string_view local = name.text.substr(colon + 1);
        if (local == "*")
            step.test = Test::AnyLocal;
        else
            step.local = m_names.atom(local);
        return {};
    }

    Result<void> predicates(Step& step) {
        std::vector<TermId> all;
        while (isMark("[")) {
            auto predicate = bracketed();
            if (!predicate) return fail(predicate);
            all.push_back(*predicate);
        }
        step.firstPredicate = static_cast<std::uint32_t>(m_out.arguments.size());
        step.predicateCount = static_cast<std::uint32_t>(all.size());
        m_out.arguments.insert(m_out.arguments.end(), all.begin(), all.end());
        return {};
    }

    std::vector<Lexeme> m_lexemes;
    std::size_t m_at = 0;
    std::size_t m_depth = 0;
    const Dialect& m_dialect;
    NameTable& m_names;
    Expressions& m_out;
};

} // namespace

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
