// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xpath/tree.h"

#include <algorithm>

namespace feltbok::xpath {

std::uint32_t Tree::order(NodeId id) const {
    if (m_orderStale) number();
    return m_order.empty() ? id - m_base : m_order[id - m_base];
}

// One walk over all documents, each in turn: parents before attributes before children.
void Tree::number() const {
    m_order.assign(m_nodes.size(), 0);
    m_orderStale = false;
    std::uint32_t count = 0;
    for (NodeId root = m_base; root != end(); ++root) {
        if ((*this)[root].parent != kNoNode) continue;
        for (NodeId at = root; at != kNoNode;) {
            m_order[at - m_base] = count++;
            for (NodeId a = (*this)[at].firstAttribute; a != kNoNode; a = (*this)[a].next)
                m_order[a - m_base] = count++;
            NodeId step = (*this)[at].firstChild;
            while (step == kNoNode && at != root) {
                step = (*this)[at].next;
                if (step == kNoNode) at = (*this)[at].parent;
            }
            at = step;
        }
    }
}

// The text kept in an element follows the element's attributes and precedes everything else.
std::uint64_t Forest::key(NodeId id) const {
    NodeId plain = id & ~kTextBit;
    const std::uint64_t tree = plain >= m_split ? 1 : 0;
    std::uint64_t after = 0;
    if (id != plain) {
        after = 1;
        for (NodeId a = (*this)[plain].firstAttribute; a != kNoNode; a = (*this)[a].next)
            plain = a;
    }
    return tree << 40U | std::uint64_t{this->tree(plain).order(plain)} << 1U | after;
}

bool Forest::before(NodeId a, NodeId b) const {
    return key(a) < key(b);
}

void Forest::sort(std::vector<NodeId>& nodes) const {
    if (nodes.size() < 2) return;
    std::vector<std::pair<std::uint64_t, NodeId>> keyed;
    keyed.reserve(nodes.size());
    for (const NodeId id : nodes)
        keyed.emplace_back(key(id), id);
    if (!std::is_sorted(keyed.begin(), keyed.end())) std::sort(keyed.begin(), keyed.end());
    keyed.erase(std::unique(keyed.begin(), keyed.end()), keyed.end());
    nodes.clear();
    for (const auto& [key, id] : keyed)
        nodes.push_back(id);
}

} // namespace feltbok::xpath
