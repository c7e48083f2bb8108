// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/xpath/names.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace feltbok::xpath {

/// A node of a Forest. An element whose only child is a text keeps that text itself; its text node, asked for
/// by few expressions, is the element's id with kTextBit set.
using NodeId = std::uint32_t;
constexpr NodeId kNoNode = 0x7FFF'FFFFU;
constexpr NodeId kTextBit = 0x8000'0000U;

/// A Marker stands where a repeat's instances go; no expression sees it.
enum class NodeType : std::uint8_t { Document, Element, Attribute, Text, Comment, Instruction, Marker };

/// 40 bytes; the links are NodeIds.
struct Node {
    NameId name = 0; ///< of an instruction: its target
    NodeId parent = kNoNode;
    NodeId firstChild = kNoNode;
    NodeId lastChild = kNoNode;
    NodeId next = kNoNode;
    NodeId previous = kNoNode;
    NodeId firstAttribute = kNoNode; ///< further ones by `next`
    std::uint32_t text = 0;          ///< where its text begins, or its slot
    std::uint32_t textSize = 0;      ///< kOwnText: the text is in slot `text`
    NodeType type = NodeType::Element;
    bool hidden = false; ///< counts as empty: an irrelevant node of an interview
    std::uint16_t unused = 0;

    static constexpr std::uint32_t kOwnText = UINT32_MAX;
};

/// Documents in one piece of memory, without an owner per node. Ids begin at `base`, so that a form's
/// documents (read once, shared) and a session's instance live side by side in one Forest. Not thread-safe
/// while changed.
class Tree {
public:
    explicit Tree(NodeId base = 0) : m_base(base) {}

    [[nodiscard]] NodeId base() const { return m_base; }
    [[nodiscard]] NodeId end() const { return m_base + static_cast<NodeId>(m_nodes.size()); }
    [[nodiscard]] const Node& operator[](NodeId id) const { return m_nodes[id - m_base]; }
    [[nodiscard]] Node& node(NodeId id) { return m_nodes[id - m_base]; }

    /// A node without links or text.
    NodeId add(NodeType type, NameId name = 0);
    /// `count` of them in a row. `inOrder`: they will be linked at the end of the tree, in document order.
    NodeId addBlock(std::size_t count, bool inOrder);
    void appendChild(NodeId parent, NodeId child);
    void insertBefore(NodeId parent, NodeId child, NodeId before); ///< before == kNoNode: at the end
    void appendAttribute(NodeId element, NodeId attribute);
    void unlink(NodeId child);

    /// Text that will not change: appended to one pool.
    void setPoolText(NodeId id, std::string_view text);
    /// Text that may change again.
    void setText(NodeId id, std::string_view text);
    [[nodiscard]] std::string_view text(NodeId id) const {
        const Node& n = (*this)[id];
        return n.textSize == Node::kOwnText ? std::string_view(m_slots[n.text])
                                            : std::string_view(m_pool).substr(n.text, n.textSize);
    }

    /// Where a node stands in document order; numbered anew when nodes were put in since it was last asked.
    [[nodiscard]] std::uint32_t order(NodeId id) const;
    void reserve(std::size_t nodes, std::size_t textBytes);
    [[nodiscard]] std::size_t memoryBytes() const;

private:
    void number() const;

    NodeId m_base;
    std::vector<Node> m_nodes;
    std::string m_pool;
    std::vector<std::string> m_slots;
    mutable std::vector<std::uint32_t> m_order; // empty while ids are in document order
    mutable bool m_orderStale = false;
};

/// Up to two trees read as one: the shared one below, the session's own above its base.
class Forest {
public:
    Forest() = default;
    Forest(const NameTable& names, const Tree& shared, const Tree* own = nullptr)
        : m_names(&names), m_shared(&shared), m_own(own), m_split(own ? own->base() : UINT32_MAX) {}

    [[nodiscard]] const NameTable& names() const { return *m_names; }
    [[nodiscard]] const Tree& tree(NodeId id) const {
        return (id & ~kTextBit) >= m_split ? *m_own : *m_shared;
    }
    /// The node itself; of a text bit's id, the element that holds the text.
    [[nodiscard]] const Node& operator[](NodeId id) const {
        const NodeId plain = id & ~kTextBit;
        return plain >= m_split ? (*m_own)[plain] : (*m_shared)[plain];
    }

    [[nodiscard]] NodeType type(NodeId id) const {
        return (id & kTextBit) != 0 ? NodeType::Text : (*this)[id].type;
    }
    [[nodiscard]] NodeId parent(NodeId id) const {
        return (id & kTextBit) != 0 ? id & ~kTextBit : (*this)[id].parent;
    }
    [[nodiscard]] NodeId firstChild(NodeId id) const;
    [[nodiscard]] NodeId lastChild(NodeId id) const;
    [[nodiscard]] NodeId next(NodeId id) const { return (id & kTextBit) != 0 ? kNoNode : (*this)[id].next; }
    [[nodiscard]] NodeId previous(NodeId id) const {
        return (id & kTextBit) != 0 ? kNoNode : (*this)[id].previous;
    }
    [[nodiscard]] NodeId firstAttribute(NodeId id) const {
        return (id & kTextBit) != 0 ? kNoNode : (*this)[id].firstAttribute;
    }
    /// The topmost ancestor: of a document read by itself, its Document node.
    [[nodiscard]] NodeId top(NodeId id) const;

    /// The XPath string-value: a view of the tree, or of `scratch` where texts had to be put together.
    [[nodiscard]] std::string_view stringValue(NodeId id, std::string& scratch) const;
    [[nodiscard]] bool before(NodeId a, NodeId b) const;
    /// Into document order, each once.
    void sort(std::vector<NodeId>& nodes) const;

private:
    void appendText(NodeId id, std::string& out) const;
    [[nodiscard]] std::uint64_t key(NodeId id) const;

    const NameTable* m_names = nullptr;
    const Tree* m_shared = nullptr;
    const Tree* m_own = nullptr;
    NodeId m_split = UINT32_MAX;
};

} // namespace feltbok::xpath
