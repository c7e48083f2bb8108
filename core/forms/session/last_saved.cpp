// SPDX-License-Identifier: Apache-2.0
#include "core/forms/session/interview.h"

#include <pugixml.hpp>

namespace feltbok::forms {

namespace {

constexpr int kDepthMax = 64;

/// Copies an interview that was finished earlier beside this one. Names that this form does not have are left
/// out: no expression of it can ask for them.
class LastSaved {
public:
    LastSaved(const xpath::NameTable& names, xpath::Tree& tree) : m_tree(tree) {
        for (xpath::NameId id = 1; id < names.size(); ++id)
            if (names[id].prefix == 0) m_byLocal.emplace(names.local(id), id);
    }

    void copy(const pugi::xml_node& element, NodeId parent, int depth) {
        const auto name = m_byLocal.find(element.name());
        if (name == m_byLocal.end() || depth > kDepthMax) return;
        const NodeId node = m_tree.add(NodeType::Element, name->second);
        m_tree.appendChild(parent, node);
        bool hasElements = false;
        for (pugi::xml_node child = element.first_child(); child; child = child.next_sibling()) {
            if (child.type() != pugi::node_element) continue;
            hasElements = true;
            copy(child, node, depth + 1);
        }
        if (!hasElements) m_tree.setPoolText(node, element.text().get());
    }

private:
    xpath::Tree& m_tree;
    std::unordered_map<std::string_view, xpath::NameId> m_byLocal;
};

} // namespace

// Before there is a frame: its nodes belong to none.
void Session::Interview::readLastSaved() {
    m_lastSaved = m_tree.add(NodeType::Document);
    pugi::xml_document document;
    if (document.load_buffer(m_context.lastSaved.data(), m_context.lastSaved.size()))
        LastSaved(m_program.names, m_tree).copy(document.document_element(), m_lastSaved, 0);
    m_info.resize(m_tree.end() - m_tree.base(), {kNoDef, kNone, {}});
}

} // namespace feltbok::forms
