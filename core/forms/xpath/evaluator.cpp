// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xpath/evaluator.h"

#include "core/forms/xpath/number_text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace feltbok::xpath {

NodeId World::instance(std::string_view) {
    return kNoNode;
}
std::optional<std::string> World::itext(std::string_view) {
    return {};
}
void World::itextNodes(std::string_view, NodeSet&) {}
std::string World::choiceName(std::string_view, std::string_view, NodeId) {
    return {};
}
std::string World::property(std::string_view) {
    return {};
}
std::string World::version() {
    return {};
}
std::string_view World::language() {
    return {};
}
NodeId World::linkedFirst(std::uint32_t, NodeId) {
    return kNoNode;
}
void World::linked(std::uint32_t, NodeId, NodeSet&) {}
void World::indexed(std::uint32_t, std::string_view, NodeSet&) {}
std::uint32_t World::positionOf(NodeId) {
    return 0;
}

Evaluator::Evaluator(const Expressions& expressions, const Forest& forest, World& world, NodeId root,
                     bool xforms)
    : m_expressions(expressions), m_forest(forest), m_world(world), m_root(root), m_xforms(xforms) {}

NodeSet* Evaluator::take() {
    if (m_setsTaken == m_sets.size()) m_sets.push_back(std::make_unique<NodeSet>());
    return m_sets[m_setsTaken++].get();
}

// Sets are given back in the reverse order of taking, as scopes end.
void Evaluator::give(NodeSet* set) {
    set->clear();
    --m_setsTaken;
}

void Evaluator::fault(ErrorCode code, std::string message) {
    if (!m_error) m_error = Error{code, std::move(message), {}};
}

bool Evaluator::visit(std::size_t nodes) {
    if (m_visitsLeft >= nodes) {
        m_visitsLeft -= nodes;
        return true;
    }
    m_visitsLeft = 0;
    fault(ErrorCode::TooLarge, "An expression looks at too many nodes; it was given up.");
    return false;
}

std::optional<Error> Evaluator::takeError() {
    return std::exchange(m_error, std::nullopt);
}

double Evaluator::numberOfText(std::string_view text) const {
    const double plain = numberOf(text);
    if (!m_xforms || !std::isnan(plain)) return plain;
    return parseDateTime(trimmed(text), m_world.zone()).value_or(plain);
}

double Evaluator::numberOfNode(NodeId node) {
    if (node == kNoNode) return std::numeric_limits<double>::quiet_NaN();
    std::string scratch;
    return numberOfText(textOfNode(node, scratch));
}

TermId Evaluator::taken(TermId id, const Focus& focus) {
    while (term(id).op == Op::Call && term(id).function == Function::If)
        id = argument(term(id), boolean(argument(term(id), 0), focus) ? 1 : 2);
    return id;
}

double Evaluator::number(TermId id, const Focus& focus) {
    const Term& t = term(id);
    const auto left = [&] { return number(argument(t, 0), focus); };
    const auto right = [&] { return number(argument(t, 1), focus); };
    switch (t.op) {
    case Op::Number:
        return m_expressions.numbers[t.first];
    case Op::Literal:
        return numberOfText(m_expressions.literals[t.first]);
    case Op::Add:
        return left() + right();
    case Op::Subtract:
        return left() - right();
    case Op::Multiply:
        return left() * right();
    case Op::Divide:
        return left() / right();
    case Op::Modulo:
        return std::fmod(left(), right());
    case Op::Negate:
        return -left();
    case Op::Union:
    case Op::Filter:
    case Op::Path:
        return numberOfNode(first(id, focus));
    case Op::Call:
        break;
    case Op::Fault:
        fault(ErrorCode::UnknownFunction, m_expressions.literals[t.first]);
        return numberOf("");
    default:
        return boolean(id, focus) ? 1 : 0;
    }
    if (t.function == Function::If) return number(taken(id, focus), focus);
    switch (t.type) {
    case Type::Boolean:
        return callBoolean(t, focus) ? 1 : 0;
    case Type::Nodes:
        return numberOfNode(first(id, focus));
    case Type::String: {
        std::string scratch;
        return numberOfText(callText(t, focus, scratch));
    }
    default:
        return callNumber(t, focus);
    }
}

bool Evaluator::boolean(TermId id, const Focus& focus) {
    const Term& t = term(id);
    switch (t.op) {
    case Op::Or:
        return boolean(argument(t, 0), focus) || boolean(argument(t, 1), focus);
    case Op::And:
        return boolean(argument(t, 0), focus) && boolean(argument(t, 1), focus);
    case Op::Literal:
        return !m_expressions.literals[t.first].empty();
    case Op::Union:
    case Op::Filter:
    case Op::Path:
        return isThere(id, focus);
    case Op::Equal:
    case Op::NotEqual:
    case Op::Less:
    case Op::LessEqual:
    case Op::Greater:
    case Op::GreaterEqual:
        return compare(t, focus);
    case Op::Call:
        break;
    default: {
        const double n = number(id, focus);
        return n != 0 && !std::isnan(n);
    }
    }
    if (t.function == Function::If) return boolean(taken(id, focus), focus);
    switch (t.type) {
    case Type::Boolean:
        return callBoolean(t, focus);
    case Type::Nodes:
        return isThere(id, focus);
    case Type::String: {
        std::string scratch;
        return !callText(t, focus, scratch).empty();
    }
    case Type::Number: {
        const double n = callNumber(t, focus);
        return n != 0 && !std::isnan(n);
    }
    default:
        return !std::isnan(callNumber(t, focus)); // any date that exists, 1970-01-01 too
    }
}

// In a form a question by itself as a condition asks whether it is answered, as in JavaRosa; XPath 1.0 would
// ask whether there is such a question, which always holds. What has parts is there.
bool Evaluator::saysSomething(NodeId node) const {
    if (node == kNoNode || !m_xforms) return node != kNoNode;
    const Node& n = m_forest[node];
    if (n.hidden) return false;
    if (n.firstChild != kNoNode && (node & kTextBit) == 0) return true;
    std::string scratch;
    return !textOfNode(node, scratch).empty();
}

bool Evaluator::isThere(TermId id, const Focus& focus) {
    const NodeId node = first(id, focus);
    if (node == kNoNode || saysSomething(node)) return node != kNoNode;
    Lease all(*this);
    nodes(id, focus, *all);
    return std::ranges::any_of(*all, [this](NodeId one) { return saysSomething(one); });
}

std::string_view Evaluator::text(TermId id, const Focus& focus, std::string& scratch) {
    const Term& t = term(id);
    if (t.op == Op::Literal) return m_expressions.literals[t.first];
    if (t.op == Op::Fault) {
        fault(ErrorCode::UnknownFunction, m_expressions.literals[t.first]);
        return {};
    }
    if (t.op == Op::Call && t.function == Function::If) return text(taken(id, focus), focus, scratch);
    switch (t.type) {
    case Type::Nodes: {
        const NodeId node = first(id, focus);
        return node == kNoNode ? std::string_view{} : textOfNode(node, scratch);
    }
    case Type::String:
        return callText(t, focus, scratch);
    case Type::Boolean:
        return boolean(id, focus) ? "true" : "false";
    case Type::Date:
        return scratch = dateOf(t, number(id, focus));
    case Type::DateTime:
        return scratch = dateTimeText(number(id, focus), m_world.zone());
    default:
        textOf(number(id, focus), scratch);
        return scratch;
    }
}

void Evaluator::relevantNodes(TermId id, const Focus& focus, NodeSet& out) {
    nodes(id, focus, out);
    if (m_xforms) std::erase_if(out, [this](NodeId node) { return m_forest[node & ~kTextBit].hidden; });
}

void Evaluator::nodes(TermId id, const Focus& focus, NodeSet& out) {
    const Term& t = term(id);
    switch (t.op) {
    case Op::Path:
        if (t.count != Term::kNotLinked)
            m_world.linked(t.count, t.fromCurrent ? m_current : focus.node, out);
        else
            path(m_expressions.paths[t.first], focus, out);
        return;
    case Op::Filter:
        filter(t, focus, out);
        return;
    case Op::Union: {
        Lease right(*this);
        nodes(argument(t, 0), focus, out);
        nodes(argument(t, 1), focus, *right);
        out.insert(out.end(), right->begin(), right->end());
        m_forest.sort(out);
        return;
    }
    case Op::Call:
        if (t.function == Function::If)
            nodes(taken(id, focus), focus, out);
        else if (t.type == Type::Nodes)
            callNodes(t, focus, out);
        else if (t.function == Function::Itext) {
            std::string scratch;
            m_world.itextNodes(text(argument(t, 0), focus, scratch), out);
        }
        return;
    default:
        return;
    }
}

NodeId Evaluator::first(TermId id, const Focus& focus) {
    const Term& t = term(id);
    if (t.op == Op::Path && t.count != Term::kNotLinked)
        return m_world.linkedFirst(t.count, t.fromCurrent ? m_current : focus.node);
    if (t.op == Op::Path) return pathFirst(m_expressions.paths[t.first], focus);
    Lease set(*this);
    nodes(id, focus, *set);
    return set->empty() ? kNoNode : set->front();
}

Value Evaluator::value(TermId id, const Focus& focus) {
    const TermId end = taken(id, focus);
    Value value;
    value.type = term(end).type;
    switch (value.type) {
    case Type::Nodes:
        nodes(end, focus, value.nodes);
        break;
    case Type::String: {
        std::string scratch;
        value.text = text(end, focus, scratch);
        break;
    }
    case Type::Boolean:
        value.number = boolean(end, focus) ? 1 : 0;
        break;
    default:
        value.number = number(end, focus);
        break;
    }
    return value;
}

} // namespace feltbok::xpath
