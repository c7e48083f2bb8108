// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/instant_text.h"
#include "app/ctl/json_lines.h"
#include "app/ctl/verbs.h"
#include "core/base/system_world.h"
#include "core/forms/xpath/evaluator.h"
#include "core/forms/xpath/number_text.h"
#include "core/forms/xpath/xml_tree.h"

#include <cmath>
#include <map>

namespace feltbok::ctl {

namespace {

using namespace feltbok::xpath;

constexpr std::pair<std::string_view, std::string_view> kPrefixes[] = {
    {"xhtml", "http://www.w3.org/1999/xhtml"},
    {"mathml", "http://www.w3.org/1998/Math/MathML"},
    {"jr", "http://openrosa.org/javarosa"},
};

/// One document with its names, and the places of its nodes as the protocol writes them.
class Document {
public:
    Result<void> read(std::string_view text) {
        const auto top = readXml(text, m_names, m_tree, {}, &m_namespaces);
        if (!top) return fail(top);
        m_top = *top;
        m_forest = Forest(m_names, m_tree);
        return {};
    }

    [[nodiscard]] NodeId top() const { return m_top; }
    [[nodiscard]] const Forest& forest() const { return m_forest; }
    [[nodiscard]] NameTable& names() { return m_names; }

    [[nodiscard]] Dialect dialect(bool xforms) const {
        Dialect dialect{xforms, {}, false};
        for (const auto& [prefix, uri] : kPrefixes)
            dialect.prefixes.emplace_back(prefix, uri);
        for (const auto& declared : m_namespaces)
            dialect.prefixes.push_back(declared);
        return dialect;
    }

    /// "/node()[1]/@id"
    [[nodiscard]] Result<NodeId> find(std::string_view path) const {
        NodeId node = m_top;
        while (path.size() > 1) {
            path.remove_prefix(1);
            const std::size_t end = std::min(path.find('/'), path.size());
            const std::string_view step = path.substr(0, end);
            path.remove_prefix(end);
            node = step.starts_with('@') ? attribute(node, step.substr(1)) : child(node, step);
            if (node == kNoNode)
                return fail(ErrorCode::NotFound, "There is no such node.", std::string(step));
        }
        return node;
    }

    [[nodiscard]] std::string pathOf(NodeId node) const {
        if (node == m_top) return "/";
        std::string path;
        while (node != m_top) {
            const NodeId parent = m_forest.parent(node);
            if (m_forest.type(node) == NodeType::Attribute) {
                path = "/@" + m_names.qualified(m_forest[node].name);
            } else {
                std::size_t position = 1;
                for (NodeId at = m_forest.previous(node); at != kNoNode; at = m_forest.previous(at))
                    ++position;
                path.insert(0, "/node()[" + std::to_string(position) + "]");
            }
            node = parent;
        }
        return path;
    }

private:
    [[nodiscard]] NodeId child(NodeId parent, std::string_view step) const {
        double position = numberOf(step.substr(std::min(step.find('[') + 1, step.size()), step.size() - 8));
        NodeId at = m_forest.firstChild(parent);
        while (at != kNoNode && --position > 0)
            at = m_forest.next(at);
        return at;
    }
    [[nodiscard]] NodeId attribute(NodeId parent, std::string_view name) const {
        for (NodeId at = m_forest.firstAttribute(parent); at != kNoNode; at = m_forest[at].next)
            if (m_names.qualified(m_forest[at].name) == name) return at;
        return kNoNode;
    }

    NameTable m_names;
    Tree m_tree;
    Namespaces m_namespaces;
    NodeId m_top = kNoNode;
    Forest m_forest;
};

/// An XForm seen as a plain document: its instances and texts are looked up where they stand.
class DocumentWorld final : public World {
public:
    DocumentWorld(const Document& document, Instant now, const TimeZone& zone, Random& random)
        : World(now, zone, random), m_document(document) {}

    NodeId instance(std::string_view id) override {
        return elementWith("instance", "id", id, m_document.top());
    }

    std::optional<std::string> itext(std::string_view id) override {
        NodeSet values;
        itextNodes(id, values);
        if (values.empty()) return {};
        std::string scratch;
        return std::string(m_document.forest().stringValue(values.front(), scratch));
    }

    void itextNodes(std::string_view id, NodeSet& out) override {
        NodeId language = elementWith("translation", "default", "", m_document.top());
        if (language == kNoNode) language = elementWith("translation", "lang", "", m_document.top());
        if (language == kNoNode) return;
        const NodeId text = elementWith("text", "id", id, language);
        if (text == kNoNode) return;
        const Forest& forest = m_document.forest();
        for (NodeId value = forest.firstChild(text); value != kNoNode; value = forest.next(value))
            if (forest.type(value) == NodeType::Element) out.push_back(value);
    }

private:
    // The first element of that name with that attribute; an empty value stands for any.
    [[nodiscard]] NodeId elementWith(std::string_view name, std::string_view attribute,
                                     std::string_view value, NodeId top) const {
        const Forest& forest = m_document.forest();
        std::string scratch;
        for (NodeId at = top; at != kNoNode;) {
            if (forest.type(at) == NodeType::Element && forest.names().local(forest[at].name) == name)
                for (NodeId a = forest.firstAttribute(at); a != kNoNode; a = forest[a].next)
                    if (forest.names().local(forest[a].name) == attribute &&
                        (value.empty() || forest.stringValue(a, scratch) == value))
                        return at;
            NodeId next = forest.firstChild(at);
            while (next == kNoNode && at != top) {
                next = forest.next(at);
                if (next == kNoNode) at = forest.parent(at);
            }
            at = next;
        }
        return kNoNode;
    }

    const Document& m_document;
};

Json numberJson(double number) {
    if (std::isfinite(number)) return number;
    return textOf(number);
}

Json convert(Evaluator& evaluator, const Document& document, TermId id, const Focus& focus,
             std::string_view type) {
    if (type == "number") return numberJson(evaluator.number(id, focus));
    if (type == "boolean") return evaluator.boolean(id, focus);
    std::string scratch;
    if (type == "string") return std::string(evaluator.text(id, focus, scratch));
    NodeSet nodes;
    evaluator.nodes(id, focus, nodes);
    Json paths = Json::array();
    for (const NodeId node : nodes)
        paths.push_back(document.pathOf(node));
    return paths;
}

Result<Json> evaluate(const Json& request, Random& random) {
    std::map<std::string_view, std::string> texts;
    for (const char* const member :
         {"document", "context", "root", "expression", "now", "timezone", "result"}) {
        auto text = textIn(request, member);
        if (!text) return fail(text);
        texts[member] = std::move(*text);
    }
    const auto xforms = truthIn(request, "xforms");
    if (!xforms) return fail(xforms);
    Document document;
    if (auto read = document.read(texts["document"]); !read) return fail(read);
    const auto context = document.find(texts["context"]);
    const auto root = document.find(texts["root"]);
    const auto now = parseInstant(texts["now"]);
    const auto zone = TimeZone::named(texts["timezone"]);
    if (!context) return fail(context);
    if (!root) return fail(root);
    if (!now) return fail(now);
    if (!zone) return fail(zone);
    Expressions expressions;
    const auto term = parse(texts["expression"], document.dialect(*xforms), document.names(), expressions);
    if (!term) return fail(term);
    DocumentWorld world(document, *now, *zone, random);
    Evaluator evaluator(expressions, document.forest(), world, *root, *xforms);
    evaluator.setCurrent(*context);
    Json value = convert(evaluator, document, *term, {*context, 1, 1}, texts["result"]);
    if (auto error = evaluator.takeError()) return std::unexpected(*error);
    return Json{{"value", value}};
}

} // namespace

int runXpath(Arguments) {
    SystemRandom random;
    return serveJsonLines([&](const Json& request) { return evaluate(request, random); });
}

} // namespace feltbok::ctl
