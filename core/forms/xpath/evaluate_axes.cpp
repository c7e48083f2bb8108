// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xpath/evaluator.h"

namespace feltbok::xpath {

bool Evaluator::matchesOther(const Step& step, NodeId node) const {
    const NodeType type = m_forest.type(node);
    const NodeType principal = step.axis == Axis::Attribute ? NodeType::Attribute : NodeType::Element;
    switch (step.test) {
    case Test::Node:
        return true;
    case Test::Text:
        return type == NodeType::Text;
    case Test::Comment:
        return type == NodeType::Comment;
    case Test::AnyName:
        return type == principal;
    case Test::Instruction:
        return type == NodeType::Instruction &&
               (step.local == 0 || m_forest.names()[m_forest[node].name].local == step.local);
    default:
        break;
    }
    if (type != principal) return false;
    const NameTable::Name& name = m_forest.names()[m_forest[node].name];
    if (step.test == Test::AnyLocal) return name.uri == step.uri;
    if (name.local != step.local) return false;
    return step.plain ? name.prefix == 0 : name.uri == step.uri;
}

// What follows `node` in document order below `top`, attributes apart.
NodeId Evaluator::walk(NodeId node, NodeId top) const {
    NodeId next = m_forest.firstChild(node);
    while (next == kNoNode && node != top && node != kNoNode) {
        next = m_forest.next(node);
        if (next == kNoNode) node = m_forest.parent(node);
    }
    return next;
}

void Evaluator::axis(const Step& step, NodeId node, NodeSet& out) const {
    const auto offer = [&](NodeId candidate) {
        if (matches(step, candidate)) out.push_back(candidate);
    };
    const bool isAttribute = m_forest.type(node) == NodeType::Attribute;
    switch (step.axis) {
    case Axis::Self:
        offer(node);
        return;
    case Axis::Parent:
        if (m_forest.parent(node) != kNoNode) offer(m_forest.parent(node));
        return;
    case Axis::Child:
        for (NodeId at = m_forest.firstChild(node); at != kNoNode; at = m_forest.next(at))
            offer(at);
        return;
    case Axis::Attribute:
        if (m_forest.type(node) != NodeType::Element) return;
        for (NodeId at = m_forest.firstAttribute(node); at != kNoNode; at = m_forest[at].next)
            offer(at);
        return;
    case Axis::FollowingSibling:
        if (isAttribute) return;
        for (NodeId at = m_forest.next(node); at != kNoNode; at = m_forest.next(at))
            offer(at);
        return;
    case Axis::PrecedingSibling:
        if (isAttribute) return;
        for (NodeId at = m_forest.previous(node); at != kNoNode; at = m_forest.previous(at))
            offer(at);
        return;
    case Axis::AncestorOrSelf:
    case Axis::Ancestor:
        if (step.axis == Axis::AncestorOrSelf) offer(node);
        for (NodeId at = m_forest.parent(node); at != kNoNode; at = m_forest.parent(at))
            offer(at);
        return;
    default:
        wideAxis(step, node, out);
    }
}

void Evaluator::wideAxis(const Step& step, NodeId node, NodeSet& out) const {
    const auto offer = [&](NodeId candidate) {
        if (matches(step, candidate)) out.push_back(candidate);
    };
    switch (step.axis) {
    case Axis::DescendantOrSelf:
    case Axis::Descendant:
        if (step.axis == Axis::DescendantOrSelf) offer(node);
        if (m_forest.firstChild(node) == kNoNode) return;
        for (NodeId at = walk(node, node); at != kNoNode; at = walk(at, node))
            offer(at);
        return;
    case Axis::Following: {
        NodeId at = node;
        if (m_forest.type(node) == NodeType::Attribute) {
            at = walk(m_forest.parent(node), kNoNode);
        } else {
            while (at != kNoNode && m_forest.next(at) == kNoNode)
                at = m_forest.parent(at);
            if (at != kNoNode) at = m_forest.next(at);
        }
        for (; at != kNoNode; at = walk(at, kNoNode))
            offer(at);
        return;
    }
    case Axis::Preceding: {
        // Backwards: last descendants of preceding siblings first, ancestors never.
        NodeId at = m_forest.type(node) == NodeType::Attribute ? m_forest.parent(node) : node;
        while (at != kNoNode) {
            NodeId back = m_forest.previous(at);
            if (back == kNoNode) {
                at = m_forest.parent(at);
                continue;
            }
            Step all = step;
            all.axis = Axis::DescendantOrSelf;
            NodeSet below;
            wideAxis(all, back, below);
            out.insert(out.end(), below.rbegin(), below.rend());
            at = back;
        }
        return;
    }
    default:
        return; // namespaces are no nodes here
    }
}

} // namespace feltbok::xpath
