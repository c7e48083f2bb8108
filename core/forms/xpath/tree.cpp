// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xpath/tree.h"

namespace feltbok::xpath {

NodeId Tree::add(NodeType type, NameId name) {
    const NodeId id = end();
    Node& n = m_nodes.emplace_back();
    n.type = type;
    n.name = name;
    if (!m_order.empty()) m_orderStale = true;
    return id;
}

NodeId Tree::addBlock(std::size_t count, bool inOrder) {
    const NodeId id = end();
    m_nodes.resize(m_nodes.size() + count);
    if (!inOrder || !m_order.empty()) m_orderStale = true;
    return id;
}

void Tree::appendChild(NodeId parent, NodeId child) {
    insertBefore(parent, child, kNoNode);
}

void Tree::insertBefore(NodeId parent, NodeId child, NodeId before) {
    Node& p = node(parent);
    Node& c = node(child);
    c.parent = parent;
    c.next = before;
    c.previous = before == kNoNode ? p.lastChild : node(before).previous;
    if (before == kNoNode)
        p.lastChild = child;
    else
        node(before).previous = child;
    if (c.previous == kNoNode)
        p.firstChild = child;
    else
        node(c.previous).next = child;
    const bool behind = c.previous != kNoNode && c.previous > child;
    if (before != kNoNode || behind || !m_order.empty()) m_orderStale = true;
}

void Tree::appendAttribute(NodeId element, NodeId attribute) {
    node(attribute).parent = element;
    NodeId* link = &node(element).firstAttribute;
    while (*link != kNoNode)
        link = &node(*link).next;
    *link = attribute;
}

void Tree::unlink(NodeId child) {
    Node& c = node(child);
    if (c.parent == kNoNode) return;
    Node& p = node(c.parent);
    (c.previous == kNoNode ? p.firstChild : node(c.previous).next) = c.next;
    (c.next == kNoNode ? p.lastChild : node(c.next).previous) = c.previous;
    c.parent = c.next = c.previous = kNoNode;
}

void Tree::setPoolText(NodeId id, std::string_view text) {
    Node& n = node(id);
    n.text = static_cast<std::uint32_t>(m_pool.size());
    n.textSize = static_cast<std::uint32_t>(text.size());
    m_pool.append(text);
}

void Tree::setText(NodeId id, std::string_view text) {
    Node& n = node(id);
    if (n.textSize != Node::kOwnText) {
        if (text.empty() && n.textSize == 0) return;
        n.text = static_cast<std::uint32_t>(m_slots.size());
        n.textSize = Node::kOwnText;
        m_slots.emplace_back();
    }
    m_slots[n.text] = text;
}

void Tree::reserve(std::size_t nodes, std::size_t textBytes) {
    m_nodes.reserve(nodes);
    m_pool.reserve(textBytes);
}

std::size_t Tree::memoryBytes() const {
    return m_nodes.capacity() * sizeof(Node) + m_pool.capacity() + m_slots.capacity() * sizeof(std::string) +
           m_order.capacity() * sizeof(std::uint32_t);
}

NodeId Forest::firstChild(NodeId id) const {
    if ((id & kTextBit) != 0) return kNoNode;
    const Node& n = (*this)[id];
    if (n.firstChild != kNoNode || n.type != NodeType::Element) return n.firstChild;
    return tree(id).text(id).empty() ? kNoNode : id | kTextBit;
}

NodeId Forest::lastChild(NodeId id) const {
    if ((id & kTextBit) != 0) return kNoNode;
    const NodeId last = (*this)[id].lastChild;
    return last != kNoNode ? last : firstChild(id);
}

NodeId Forest::top(NodeId id) const {
    for (NodeId up = parent(id); up != kNoNode; up = parent(id))
        id = up;
    return id;
}

std::string_view Forest::stringValue(NodeId id, std::string& scratch) const {
    const NodeId plain = id & ~kTextBit;
    const Node& n = (*this)[plain];
    if (n.hidden) return {};
    if (n.firstChild == kNoNode) return tree(plain).text(plain);
    scratch.clear();
    appendText(plain, scratch);
    return scratch;
}

void Forest::appendText(NodeId id, std::string& out) const {
    const Node& n = (*this)[id];
    if (n.hidden) return;
    if (n.firstChild == kNoNode) {
        if (n.type == NodeType::Element || n.type == NodeType::Text) out += tree(id).text(id);
        return;
    }
    for (NodeId child = n.firstChild; child != kNoNode; child = (*this)[child].next)
        appendText(child, out);
}

} // namespace feltbok::xpath
