// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xpath/evaluator.h"
#include "core/forms/xpath/number_text.h"

#include <algorithm>

namespace feltbok::xpath {

namespace {

char lowered(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool sameLanguage(std::string_view language, std::string_view wanted) {
    if (language.size() < wanted.size()) return false;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        if (lowered(language[i]) != lowered(wanted[i])) return false;
    return language.size() == wanted.size() || language[wanted.size()] == '-';
}

} // namespace

std::string_view Evaluator::textOrContext(const Term& t, const Focus& focus, std::string& scratch) {
    if (t.count == 0) return textOfNode(focus.node, scratch);
    return text(argument(t, 0), focus, scratch);
}

double Evaluator::position(const Term& t, const Focus& focus) {
    if (t.count == 0) return focus.position;
    const NodeId node = first(argument(t, 0), focus);
    if (node == kNoNode) return numberOf("");
    if (const std::uint32_t known = m_world.positionOf(node); known != 0) return known;
    const NameId name = m_forest[node].name;
    double position = 1;
    for (NodeId at = m_forest.previous(node); at != kNoNode; at = m_forest.previous(at)) {
        if (m_forest.type(at) != NodeType::Element) continue;
        if (m_forest[at].name != name) break;
        ++position;
    }
    return position;
}

bool Evaluator::callLang(const Term& t, const Focus& focus) {
    std::string scratch;
    const std::string wanted(text(argument(t, 0), focus, scratch));
    for (NodeId at = focus.node; at != kNoNode; at = m_forest.parent(at))
        for (NodeId a = m_forest.firstAttribute(at); a != kNoNode; a = m_forest[a].next) {
            const NameTable::Name& name = m_forest.names()[m_forest[a].name];
            if (m_forest.names().text(name.prefix) == "xml" && m_forest.names().text(name.local) == "lang")
                return sameLanguage(m_forest.stringValue(a, scratch), wanted);
        }
    return false;
}

bool Evaluator::callBoolean(const Term& t, const Focus& focus) {
    std::string left;
    std::string right;
    const auto texts = [&](auto test) {
        const std::string_view a = text(argument(t, 0), focus, left);
        return test(a, text(argument(t, 1), focus, right));
    };
    switch (t.function) {
    case Function::True:
        return true;
    case Function::False:
        return false;
    case Function::Not:
        return !boolean(argument(t, 0), focus);
    case Function::Boolean:
        return boolean(argument(t, 0), focus);
    case Function::Lang:
        return callLang(t, focus);
    case Function::StartsWith:
        return texts([](auto a, auto b) { return a.starts_with(b); });
    case Function::EndsWith:
        return texts([](auto a, auto b) { return a.ends_with(b); });
    case Function::Contains:
        return texts([](auto a, auto b) { return a.find(b) != std::string_view::npos; });
    default:
        return callChecklist(t, focus);
    }
}

std::string_view Evaluator::callNodeName(const Term& t, const Focus& focus, std::string& scratch) {
    const NodeId node = t.count == 0 ? focus.node : first(argument(t, 0), focus);
    if (node == kNoNode || (node & kTextBit) != 0) return {};
    const NodeType type = m_forest.type(node);
    if (type != NodeType::Element && type != NodeType::Attribute && type != NodeType::Instruction) return {};
    const NameId name = m_forest[node].name;
    if (t.function == Function::LocalName) return m_forest.names().local(name);
    if (t.function == Function::NamespaceUri) return m_forest.names().uri(name);
    return scratch = m_forest.names().qualified(name);
}

void Evaluator::callNodes(const Term& t, const Focus& focus, NodeSet& out) {
    switch (t.function) {
    case Function::Current:
        if (m_current != kNoNode) out.push_back(m_current);
        return;
    case Function::Id:
        callId(t, focus, out);
        return;
    case Function::Instance:
        callInstance(t, focus, out);
        return;
    case Function::Randomize:
        callRandomize(t, focus, out);
        return;
    default:
        callIndexedRepeat(t, focus, out);
    }
}

// Without a document type, what is called "id" is an id.
void Evaluator::callId(const Term& t, const Focus& focus, NodeSet& out) {
    std::string wanted;
    std::string scratch;
    if (term(argument(t, 0)).type == Type::Nodes) {
        Lease all(*this);
        nodes(argument(t, 0), focus, *all);
        for (const NodeId node : *all)
            wanted.append(" ").append(textOfNode(node, scratch));
    } else {
        wanted = text(argument(t, 0), focus, scratch);
    }
    std::replace_if(
        wanted.begin(), wanted.end(), [](char c) { return c == '\t' || c == '\r' || c == '\n'; }, ' ');
    wanted = ' ' + wanted + ' ';
    const NodeId top = m_forest.top(focus.node);
    for (NodeId at = top; at != kNoNode; at = walk(at, top))
        for (NodeId a = m_forest.firstAttribute(at); a != kNoNode; a = m_forest[a].next) {
            const std::string_view name = m_forest.names().local(m_forest[a].name);
            const std::string_view id = m_forest.stringValue(a, scratch);
            if (name == "id" && !id.empty() && wanted.find(' ' + std::string(id) + ' ') != std::string::npos)
                out.push_back(at);
        }
}

} // namespace feltbok::xpath
