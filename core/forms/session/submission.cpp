// SPDX-License-Identifier: Apache-2.0
#include "core/forms/session/interview.h"

#include <map>

namespace feltbok::forms {

namespace {

void appendEscaped(std::string_view text, std::string& out, bool attribute) {
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"' && attribute)
            out += "&quot;";
        else if (c == '\r' || (attribute && (c == '\n' || c == '\t')))
            out += "&#" + std::to_string(int{c}) + ";";
        else
            out += c;
    }
}

class Writer {
public:
    Writer(const xpath::NameTable& names, const xpath::Tree& tree) : m_names(names), m_tree(tree) {}

    void element(NodeId node, const std::string& declarations) {
        const std::string name = m_names.qualified(m_tree[node].name);
        m_out += '<' + name + declarations;
        for (NodeId a = m_tree[node].firstAttribute; a != kNoNode; a = m_tree[a].next) {
            if (m_tree[a].hidden) continue;
            m_out += ' ' + m_names.qualified(m_tree[a].name) + "=\"";
            appendEscaped(m_tree.text(a), m_out, true);
            m_out += '"';
        }
        const std::size_t before = m_out.size();
        m_out += '>';
        for (NodeId child = m_tree[node].firstChild; child != kNoNode; child = m_tree[child].next)
            if (m_tree[child].type == NodeType::Element && !m_tree[child].hidden) element(child, "");
        if (m_tree[node].firstChild == kNoNode) appendEscaped(composed(m_tree.text(node)), m_out, false);
        if (m_out.size() == before + 1) {
            m_out.resize(before);
            m_out += "/>";
        } else {
            m_out += "</" + name + '>';
        }
    }

    [[nodiscard]] std::string take() { return std::move(m_out); }

private:
    const xpath::NameTable& m_names;
    const xpath::Tree& m_tree;
    std::string m_out;
};

} // namespace

// The prefixes that stand in the instance, declared once at its root.
std::string Session::Interview::namespaceDeclarations() const {
    std::map<std::string_view, std::string_view> used;
    const auto use = [&](const xpath::NameTable::Name& name) {
        const std::string_view prefix = m_program.names.text(name.prefix);
        const std::string_view uri = m_program.names.text(name.uri);
        if (!prefix.empty() && prefix != "xml" && !uri.empty()) used.emplace(prefix, uri);
    };
    for (const Def& def : m_program.defs)
        use(m_program.names[def.name]);
    for (const auto& [prefix, uri] : m_program.rootNamespaces)
        used.emplace(prefix, uri);
    std::string declarations;
    for (const auto& [prefix, uri] : used) {
        declarations += prefix.empty() ? std::string(" xmlns=\"") : " xmlns:" + std::string(prefix) + "=\"";
        appendEscaped(uri, declarations, true);
        declarations += '"';
    }
    return declarations;
}

std::string Session::Interview::submissionXml() const {
    Writer writer(m_program.names, m_tree);
    writer.element(root(), namespaceDeclarations());
    return writer.take();
}

} // namespace feltbok::forms
