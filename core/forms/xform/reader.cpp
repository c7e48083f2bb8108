// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xform/reader.h"

#include "core/forms/xform/external.h"
#include "core/forms/xpath/number_text.h"

#include <pugixml.hpp>

#include <algorithm>
#include <utility>

namespace feltbok::forms {

using xpath::NodeType;
using xpath::trimmed;

std::string_view localName(std::string_view name) {
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_node childNamed(const pugi::xml_node& parent, std::string_view local) {
    for (const pugi::xml_node child : parent.children())
        if (child.type() == pugi::node_element && localName(child.name()) == local) return child;
    return {};
}

std::optional<std::string_view> attributeOf(const pugi::xml_node& element, std::string_view local) {
    for (const pugi::xml_attribute attribute : element.attributes())
        if (localName(attribute.name()) == local) return attribute.value();
    return {};
}

namespace {

constexpr int kXmlDepthMax = 256;

/// A first text is kept at its element: lists of choices are mostly texts.
constexpr unsigned kParseFlags = pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_embed_pcdata;

// Without recursion: what follows may then use it. Instances, which may be long, look to their depth
// themselves.
bool isTooDeep(const pugi::xml_node& top, const pugi::xml_node& model) {
    int depth = 0;
    for (pugi::xml_node at = top; at;) {
        const bool isInstance = at.parent() == model && localName(at.name()) == "instance";
        if (const pugi::xml_node child = at.first_child(); child && !isInstance) {
            at = child;
            if (++depth > kXmlDepthMax) return true;
            continue;
        }
        while (at && at != top && !at.next_sibling()) {
            at = at.parent();
            --depth;
        }
        if (!at || at == top) return false;
        at = at.next_sibling();
    }
    return false;
}

} // namespace

Form::Faults Reader::read(std::string_view xml) {
    if (auto done = document(xml); !done) fault(std::move(done.error()));
    return std::move(m_faults);
}

Result<void> Reader::document(std::string_view xml) {
    if (xml.size() > Form::kXmlBytesMax)
        return fail(ErrorCode::TooLarge,
                    "The form is larger than " + std::to_string(Form::kXmlBytesMax >> 20U) + " MB.");
    pugi::xml_document document;
    const auto parsed = document.load_buffer(xml.data(), xml.size(), kParseFlags, pugi::encoding_utf8);
    if (!parsed)
        return fail(ErrorCode::Syntax, std::string("The form is no XML: ") + parsed.description() + ".",
                    "byte " + std::to_string(parsed.offset));
    const pugi::xml_node html = document.document_element();
    if (isTooDeep(document, childNamed(childNamed(html, "head"), "model")))
        return fail(ErrorCode::TooLarge,
                    "The form nests more than " + std::to_string(kXmlDepthMax) + " elements deep.");
    // About what will be needed, so that nothing large is moved about: half of the tags begin an element.
    const auto tags = static_cast<std::size_t>(std::count(xml.begin(), xml.end(), '<'));
    m_program.tree.reserve(tags / 2, xml.size() / 4);
    const pugi::xml_node body = childNamed(html, "body");
    if (localName(html.name()) != "html" || !childNamed(html, "head") || !body)
        return fail(ErrorCode::BadInput, "This is no XForm: it must be an h:html with h:head and h:body.");
    if (xml.substr(0, static_cast<std::size_t>(html.offset_debug())).contains("<!ENTITY"))
        warn("The form declares entities of its own, which are not read: &name; stays as it is written.");
    findRepeats(body, "");
    if (auto done = head(html); !done) return done;
    this->body(body, 0);
    layOut();
    warnOfMissing();
    return {};
}

Result<void> Reader::head(const pugi::xml_node& html) {
    const pugi::xml_node head = childNamed(html, "head");
    const pugi::xml_node model = childNamed(head, "model");
    if (!model) return fail(ErrorCode::BadInput, "The form has no model in its h:head.");
    m_program.title = trimmed(childNamed(head, "title").text().get());
    xpath::Namespaces scope;
    xpath::declare(html, scope);
    xpath::declare(head, scope);
    xpath::declare(model, scope);
    for (const auto& declared : scope)
        m_program.dialect.prefixes.push_back(declared);
    itext(childNamed(model, "itext"));
    bool isFirst = true;
    for (const pugi::xml_node child : model.children()) {
        if (localName(child.name()) != "instance") continue;
        xpath::Namespaces inner = scope;
        xpath::declare(child, inner);
        if (!std::exchange(isFirst, false)) {
            if (auto done = secondary(child, inner); !done) fault(std::move(done.error()));
        } else if (auto done = primary(child, inner); !done) {
            return done;
        }
    }
    if (m_program.defs.empty()) return fail(ErrorCode::BadInput, "The form has no primary instance.");
    for (const pugi::xml_node child : model.children())
        if (localName(child.name()) == "bind") bind(child);
    for (const pugi::xml_node child : model.children())
        if (isAction(child.name()))
            action(child, 0);
        else if (localName(child.name()) == "recordaudio")
            warn("Nothing is recorded in the background, so this stays empty. Ask for sound with a question "
                 "of the type audio.",
                 std::string(trimmed(attributeOf(child, "ref").value_or(""))));
    return {};
}

Result<void> Reader::primary(const pugi::xml_node& instance, const xpath::Namespaces& scope) {
    pugi::xml_node root;
    for (const pugi::xml_node child : instance.children())
        if (child.type() == pugi::node_element && !root) root = child;
    if (!root) return fail(ErrorCode::BadInput, "The primary instance is empty.");
    const NodeId document = m_program.tree.add(NodeType::Document);
    xpath::CopyOptions options{false, false, Form::kDepthMax};
    const auto copied = copyXml(root, scope, m_program.names, m_program.tree, options);
    if (!copied) return fail(copied);
    m_program.tree.appendChild(document, *copied);
    xpath::declare(root, m_program.rootNamespaces);
    for (const auto& declared : m_program.rootNamespaces)
        if (!declared.first.empty()) m_program.dialect.prefixes.push_back(declared);
    m_program.id = attributeOf(root, "id").value_or("");
    m_program.version = attributeOf(root, "version").value_or("");
    return define(*copied, kNoDef, "", 0);
}

Result<void> Reader::secondary(const pugi::xml_node& instance, const xpath::Namespaces& scope) {
    const std::string id(attributeOf(instance, "id").value_or(""));
    if (id.empty()) return fail(ErrorCode::BadInput, "Each instance but the first needs an id.");
    if (m_program.instances.contains(id))
        return fail(ErrorCode::BadInput, "There are two instances with the id \"" + id + "\".");
    const NodeId document = m_program.tree.add(NodeType::Document);
    m_program.instances.emplace(id, document);
    const auto source = attributeOf(instance, "src");
    if (source && *source == "jr://instance/last-saved") {
        m_program.instances.erase(id);
        m_program.lastSaved.push_back(id);
        return {};
    }
    if (source) {
        const auto content = external(*source);
        if (!content) return fail(content);
        if (*content) m_program.instances[id] = **content;
        return {};
    }
    xpath::CopyOptions options{false, false, Form::kDepthMax};
    for (const pugi::xml_node child : instance.children()) {
        if (child.type() != pugi::node_element) continue;
        const auto copied = copyXml(child, scope, m_program.names, m_program.tree, options);
        if (!copied) return fail(copied);
        m_program.tree.appendChild(document, *copied);
    }
    if (m_program.tree.end() > Form::kNodesMax)
        return fail(ErrorCode::TooLarge,
                    "The form has more than " + std::to_string(Form::kNodesMax) + " nodes.");
    return {};
}

// "jr://file-csv/prices.csv": what the file is, its ending says.
Result<std::optional<NodeId>> Reader::external(std::string_view source) {
    const std::string_view name = source.substr(std::min(source.rfind('/') + 1, source.size()));
    if (!m_attachments) return std::optional<NodeId>();
    const auto text = m_attachments(name);
    if (!text) return std::optional<NodeId>();
    const auto document = readExternal(name, *text, m_program.names, m_program.tree);
    if (!document) return fail(document);
    if (name.ends_with(".csv")) m_program.tables.emplace(*document, name);
    return std::optional(*document);
}

TermId Reader::parse(std::string_view expression, const ExpressionPlace& place) {
    const auto term = xpath::parse(expression, m_program.dialect, m_program.names, m_program.expressions);
    if (term) return *term;
    fault({term.error().code,
           term.error().message + " The expression is: " + std::string(trimmed(expression)), textOf(place)});
    return kNoTerm;
}

} // namespace feltbok::forms
