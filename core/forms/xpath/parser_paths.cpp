// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xpath/parser.h"

#include <unordered_map>

namespace feltbok::xpath {

namespace {

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

} // namespace

bool isNodeType(std::string_view name) {
    return name == "node" || name == "text" || name == "comment" || name == "processing-instruction";
}

Result<TermId> Parser::locationPath() {
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
Result<void> Parser::slash(std::vector<Step>& steps) {
    if (isOperator("//")) {
        Step all;
        all.axis = Axis::DescendantOrSelf;
        steps.push_back(all);
    }
    ++m_at;
    if (!startsStep()) return unexpected("a step");
    return {};
}

Result<TermId> Parser::stepsOf(Path path, std::vector<Step> steps) {
    while (true) {
        auto next = step();
        if (!next) return fail(next);
        steps.push_back(*next);
        if (!isOperator("/") && !isOperator("//")) return pathTerm(path, steps);
        if (auto done = slash(steps); !done) return fail(done);
    }
}

TermId Parser::pathTerm(Path path, const std::vector<Step>& steps) {
    path.firstStep = static_cast<std::uint32_t>(m_out.steps.size());
    path.stepCount = static_cast<std::uint32_t>(steps.size());
    m_out.steps.insert(m_out.steps.end(), steps.begin(), steps.end());
    Term term;
    term.op = Op::Path;
    term.type = Type::Nodes;
    term.count = Term::kNotLinked;
    term.first = static_cast<std::uint32_t>(m_out.paths.size());
    m_out.paths.push_back(path);
    return push(term);
}

bool Parser::startsStep() const {
    const Lexeme& here = peek();
    if (here.token == Token::Star || here.token == Token::Name) return true;
    return isMark(".") || isMark("..") || isMark("@");
}

Result<Step> Parser::step() {
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

const std::pair<std::string_view, Axis>* Parser::axisNamed(std::string_view name) {
    for (const auto& axis : kAxes)
        if (axis.first == name) return &axis;
    return nullptr;
}

Result<void> Parser::nodeTest(Step& step) {
    if (take(peek().token == Token::Star)) {
        step.test = Test::AnyName;
        return {};
    }
    if (peek().token != Token::Name) return unexpected("a name");
    if (isNodeType(peek().text) && isMark("(", 1)) return nodeTypeTest(step);
    return nameTest(step);
}

Result<void> Parser::nodeTypeTest(Step& step) {
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

Result<void> Parser::nameTest(Step& step) {
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

Result<void> Parser::predicates(Step& step) {
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

void settleNames(const NameTable& names, Expressions& expressions) {
    constexpr NameId kSeveral = UINT32_MAX;
    // By the local part: which name is written without a prefix, and which with a namespace.
    std::unordered_map<Atom, NameId> plain;
    std::unordered_map<std::uint64_t, NameId> inNamespace;
    for (NameId id = 1; id < names.size(); ++id) {
        const NameTable::Name& name = names[id];
        const std::uint64_t key = std::uint64_t{name.uri} << 32U | name.local;
        if (name.prefix == 0)
            if (const auto [at, isNew] = plain.emplace(name.local, id); !isNew) at->second = kSeveral;
        if (const auto [at, isNew] = inNamespace.emplace(key, id); !isNew) at->second = kSeveral;
    }
    for (Step& step : expressions.steps) {
        if (step.test != Test::Name) continue;
        NameId only = kSeveral;
        if (step.plain) {
            if (const auto found = plain.find(step.local); found != plain.end()) only = found->second;
        } else {
            const std::uint64_t key = std::uint64_t{step.uri} << 32U | step.local;
            if (const auto found = inNamespace.find(key); found != inNamespace.end()) only = found->second;
        }
        if (only != kSeveral) step.only = only;
    }
}

} // namespace feltbok::xpath
