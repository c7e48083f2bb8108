// SPDX-License-Identifier: Apache-2.0
#include "core/forms/session/interview.h"

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
        if (m_tree[node].firstChild == kNoNode) appendEscaped(m_tree.text(node), m_out, false);
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

std::string Session::Interview::submissionXml() const {
    std::string declarations;
    const auto declare = [&](const std::pair<std::string, std::string>& declared) {
        const std::string name = declared.first.empty() ? "xmlns" : "xmlns:" + declared.first;
        if (declarations.find(' ' + name + "=\"") != std::string::npos) return;
        declarations += ' ' + name + "=\"";
        appendEscaped(declared.second, declarations, true);
        declarations += '"';
    };
    for (const auto& declared : m_program.rootNamespaces)
        declare(declared);
    // The document's prefixes that its instance uses.
    for (const auto& declared : m_program.dialect.prefixes)
        if (declared.first == "orx" || declared.first == "jr" || declared.first == "odk") declare(declared);
    Writer writer(m_program.names, m_tree);
    writer.element(root(), declarations);
    return writer.take();
}

} // namespace feltbok::forms
