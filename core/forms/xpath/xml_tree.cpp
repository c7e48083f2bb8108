// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xpath/xml_tree.h"

#include <pugixml.hpp>

#include <array>

namespace feltbok::xpath {

namespace {

std::pair<std::string_view, std::string_view> split(std::string_view name) {
    const std::size_t colon = name.find(':');
    if (colon == std::string_view::npos) return {{}, name};
    return {name.substr(0, colon), name.substr(colon + 1)};
}

/// A name, or a prefix and a name: the parser lets colons stand anywhere.
bool isQualified(std::string_view name) {
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ||
           (colon > 0 && colon + 1 < name.size() && name.find(':', colon + 1) == std::string_view::npos);
}

bool isText(const pugi::xml_node& node) {
    return node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata;
}

bool isWhitespace(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

class Copier {
public:
    Copier(Namespaces scope, NameTable& names, Tree& tree, const CopyOptions& options)
        : m_scope(std::move(scope)), m_names(names), m_tree(tree), m_options(options) {}

    Result<NodeId> element(const pugi::xml_node& source, std::size_t depth) {
        if (depth > m_options.depthMax)
            return fail(ErrorCode::TooLarge, "The document nests more than " +
                                                 std::to_string(m_options.depthMax) + " elements deep.");
        const std::size_t outer = m_scope.size();
        const bool hasAttributes = !source.first_attribute().empty();
        if (hasAttributes) declare(source, m_scope);
        if (m_scope.size() != outer) m_lastNames.fill({});
        const NodeId id = m_tree.add(NodeType::Element, elementName(source.name()));
        if (hasAttributes) attributes(source, id);
        if (!m_wrongName.empty())
            return fail(ErrorCode::Syntax,
                        "\"" + m_wrongName +
                            "\" is no name of XML: write one colon at most, between a prefix and a name.");
        auto done = content(source, id, depth);
        if (m_scope.size() != outer) {
            m_scope.resize(outer);
            m_lastNames.fill({});
        }
        if (!done) return fail(done);
        return id;
    }

    Result<void> content(const pugi::xml_node& source, NodeId id, std::size_t depth) {
        pugi::xml_node child = source.first_child();
        const std::string_view own = source.value(); // a first text may stand at its element
        if (!child) {
            if (isKept(own)) m_tree.setPoolText(id, own);
            return {};
        }
        if (textOnly(source, id)) return {};
        std::string text(own);
        while (child || !text.empty()) {
            if (!text.empty() || isText(child)) {
                for (; child && isText(child); child = child.next_sibling())
                    text += child.value();
                if (isKept(text)) leaf(id, NodeType::Text, 0, text);
                text.clear();
                continue;
            }
            if (child.type() == pugi::node_element) {
                auto copied = element(child, depth + 1);
                if (!copied) return fail(copied);
                m_tree.appendChild(id, *copied);
            } else if (m_options.everything && child.type() == pugi::node_comment) {
                leaf(id, NodeType::Comment, 0, child.value());
            } else if (m_options.everything && child.type() == pugi::node_pi) {
                leaf(id, NodeType::Instruction, m_names.name({}, child.name(), {}), child.value());
            }
            child = child.next_sibling();
        }
        return {};
    }

private:
    // Lists say the same few names over and over.
    NameId elementName(std::string_view written) {
        LastName& last = m_lastNames[(written.size() * 7 + static_cast<unsigned char>(written.back())) %
                                     m_lastNames.size()];
        if (last.written != written) {
            if (!isQualified(written)) m_wrongName = written;
            const auto [prefix, local] = split(written);
            last = {written, m_names.name(prefix, local, uriOf(m_scope, prefix))};
        }
        return last.name;
    }

    // The common leaf, kept as one node, also where its text is written in pieces or has comments between.
    bool textOnly(const pugi::xml_node& source, NodeId id) {
        if (m_tree[id].type != NodeType::Element) return false;
        std::string text;
        std::string_view all = source.value();
        for (const pugi::xml_node child : source.children()) {
            if (!isText(child) && (m_options.everything || child.type() == pugi::node_element)) return false;
            if (!isText(child)) continue;
            if (all.empty())
                all = child.value();
            else
                all = text = std::string(all) + child.value();
        }
        if (isKept(all)) m_tree.setPoolText(id, all);
        return true;
    }

    [[nodiscard]] bool isKept(std::string_view text) const {
        return !text.empty() && (m_options.whitespace || !isWhitespace(text));
    }

    void attributes(const pugi::xml_node& source, NodeId id) {
        for (pugi::xml_attribute attribute = source.first_attribute(); attribute;
             attribute = attribute.next_attribute()) {
            const std::string_view name = attribute.name();
            if (name == "xmlns" || name.starts_with("xmlns:")) continue;
            if (!isQualified(name)) m_wrongName = name;
            const auto [prefix, local] = split(name);
            const std::string_view uri = prefix.empty() ? std::string_view{} : uriOf(m_scope, prefix);
            const NodeId node = m_tree.add(NodeType::Attribute, m_names.name(prefix, local, uri));
            m_tree.setPoolText(node, attribute.value());
            m_tree.appendAttribute(id, node);
        }
    }

    void leaf(NodeId parent, NodeType type, NameId name, std::string_view text) {
        const NodeId node = m_tree.add(type, name);
        m_tree.setPoolText(node, text);
        m_tree.appendChild(parent, node);
    }

    struct LastName {
        std::string_view written; ///< in the document that is being copied
        NameId name = 0;
    };

    std::array<LastName, 32> m_lastNames; ///< of the scope we are in
    std::string m_wrongName;
    Namespaces m_scope;
    NameTable& m_names;
    Tree& m_tree;
    const CopyOptions& m_options;
};

} // namespace

std::string_view uriOf(const Namespaces& scope, std::string_view prefix) {
    if (prefix == "xml") return "http://www.w3.org/XML/1998/namespace";
    for (auto at = scope.rbegin(); at != scope.rend(); ++at)
        if (at->first == prefix) return at->second;
    return {};
}

void declare(const pugi::xml_node& element, Namespaces& scope) {
    for (pugi::xml_attribute attribute = element.first_attribute(); attribute;
         attribute = attribute.next_attribute()) {
        const std::string_view name = attribute.name();
        if (name == "xmlns")
            scope.emplace_back("", attribute.value());
        else if (name.starts_with("xmlns:"))
            scope.emplace_back(name.substr(6), attribute.value());
    }
}

Result<NodeId> copyXml(const pugi::xml_node& source, Namespaces scope, NameTable& names, Tree& tree,
                       const CopyOptions& options) {
    return Copier(std::move(scope), names, tree, options).element(source, 0);
}

Result<NodeId> readXml(std::string_view text, NameTable& names, Tree& tree, const CopyOptions& options,
                       Namespaces* declared) {
    pugi::xml_document document;
    const unsigned flags =
        pugi::parse_default | pugi::parse_comments | pugi::parse_pi | pugi::parse_ws_pcdata;
    const pugi::xml_parse_result parsed =
        document.load_buffer(text.data(), text.size(), flags, pugi::encoding_utf8);
    if (!parsed)
        return fail(ErrorCode::Syntax, std::string("The XML cannot be read: ") + parsed.description() + ".",
                    "byte " + std::to_string(parsed.offset));
    if (declared != nullptr) declare(document.document_element(), *declared);
    const NodeId top = tree.add(NodeType::Document);
    auto done = Copier({}, names, tree, options).content(document, top, 0);
    if (!done) return fail(done);
    return top;
}

} // namespace feltbok::xpath
