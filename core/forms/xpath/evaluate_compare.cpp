// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xpath/evaluator.h"

namespace feltbok::xpath {

namespace {

template <class T>
bool holds(Op op, const T& left, const T& right) {
    switch (op) {
    case Op::Equal:
        return left == right;
    case Op::NotEqual:
        return left != right;
    case Op::Less:
        return left < right;
    case Op::LessEqual:
        return left <= right;
    case Op::Greater:
        return left > right;
    default:
        return left >= right;
    }
}

bool isEquality(Op op) {
    return op == Op::Equal || op == Op::NotEqual;
}

Op mirrored(Op op) {
    switch (op) {
    case Op::Less:
        return Op::Greater;
    case Op::LessEqual:
        return Op::GreaterEqual;
    case Op::Greater:
        return Op::Less;
    case Op::GreaterEqual:
        return Op::LessEqual;
    default:
        return op;
    }
}

bool isNumeric(Type type) {
    return type == Type::Number || type == Type::Date || type == Type::DateTime;
}

} // namespace

bool Evaluator::compare(const Term& t, const Focus& focus) {
    const TermId left = taken(argument(t, 0), focus);
    const TermId right = taken(argument(t, 1), focus);
    const Type leftType = term(left).type;
    const Type rightType = term(right).type;
    if (leftType == Type::Nodes && rightType == Type::Nodes) return compareNodes(t.op, left, right, focus);
    if (leftType == Type::Nodes) return compareNodesWith(t.op, left, right, focus);
    if (rightType == Type::Nodes) return compareNodesWith(mirrored(t.op), right, left, focus);
    if (isEquality(t.op)) {
        if (leftType == Type::Boolean || rightType == Type::Boolean)
            return holds(t.op, boolean(left, focus), boolean(right, focus));
        if (!isNumeric(leftType) && !isNumeric(rightType)) {
            std::string leftScratch;
            std::string rightScratch;
            return holds(t.op, text(left, focus, leftScratch), text(right, focus, rightScratch));
        }
    }
    return holds(t.op, number(left, focus), number(right, focus));
}

bool Evaluator::compareNodes(Op op, TermId left, TermId right, const Focus& focus) {
    Lease leftNodes(*this);
    Lease rightNodes(*this);
    nodes(left, focus, *leftNodes);
    nodes(right, focus, *rightNodes);
    std::string leftScratch;
    std::string rightScratch;
    for (const NodeId a : *leftNodes) {
        const std::string_view aText = textOfNode(a, leftScratch);
        for (const NodeId b : *rightNodes) {
            const std::string_view bText = textOfNode(b, rightScratch);
            if (isEquality(op) ? holds(op, aText, bText)
                               : holds(op, numberOfText(aText), numberOfText(bText)))
                return true;
        }
    }
    return false;
}

// A set compares true if one of its nodes does.
bool Evaluator::compareNodesWith(Op op, TermId set, TermId other, const Focus& focus) {
    const Type type = term(other).type;
    if (type == Type::Boolean) {
        const bool some = isThere(set, focus);
        const bool right = boolean(other, focus);
        return isEquality(op) ? holds(op, some, right) : holds(op, some ? 1.0 : 0.0, right ? 1.0 : 0.0);
    }
    Lease all(*this);
    nodes(set, focus, *all);
    std::string scratch;
    std::string otherScratch;
    if (type == Type::String && isEquality(op)) {
        const std::string_view right = text(other, focus, otherScratch);
        for (const NodeId node : *all)
            if (holds(op, textOfNode(node, scratch), right)) return true;
        return false;
    }
    const double right = number(other, focus);
    for (const NodeId node : *all)
        if (holds(op, numberOfText(textOfNode(node, scratch)), right)) return true;
    return false;
}

} // namespace feltbok::xpath
