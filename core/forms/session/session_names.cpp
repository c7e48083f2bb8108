// SPDX-License-Identifier: Apache-2.0
#include "core/forms/session/interview.h"
#include "core/forms/session/session.h"
#include "core/forms/xpath/number_text.h"

#include <algorithm>

namespace feltbok::forms {

bool Session::has(NodeRef node) const {
    return m_interview->has(node);
}

NodeRef Session::root() const {
    return {m_interview->root()};
}

NodeRef Session::parent(NodeRef node) const {
    const NodeId parent = m_interview->parentOf(node.number);
    return parent == kNoNode ? NodeRef{} : NodeRef{parent};
}

std::vector<NodeRef> Session::children(NodeRef node) const {
    std::vector<NodeRef> all;
    for (const NodeId child : m_interview->children(node.number))
        all.push_back({child});
    return all;
}

std::vector<NodeRef> Session::nodes() const {
    std::vector<NodeRef> all;
    const xpath::Tree& tree = m_interview->tree();
    const NodeId root = m_interview->root();
    for (NodeId at = root; at != kNoNode;) {
        all.push_back({at});
        NodeId next = tree[at].firstChild;
        while (next == kNoNode && at != root) {
            next = tree[at].next;
            if (next == kNoNode) at = tree[at].parent;
        }
        at = next;
    }
    return all;
}

std::vector<NodeRef> Session::shown() const {
    std::vector<NodeRef> all;
    for (const NodeRef node : nodes())
        if (m_interview->def(node.number).shown) all.push_back(node);
    return all;
}

std::vector<NodeRef> Session::sections() const {
    std::vector<NodeRef> all;
    for (const NodeRef child : children(root()))
        if (kind(child) != NodeKind::Question && m_interview->def(child.number).shown) all.push_back(child);
    return all;
}

NodeRef Session::section(NodeRef node) const {
    NodeRef top = node;
    for (NodeRef up = node; up && up != root(); up = parent(up))
        top = up;
    const bool isSection =
        top != root() && kind(top) != NodeKind::Question && m_interview->def(top.number).shown;
    return isSection ? top : root();
}

std::string Session::ref(NodeRef node) const {
    std::string path;
    for (NodeId at = node.number; at != kNoNode; at = m_interview->parentOf(at)) {
        if (m_interview->isInstance(at)) {
            path.insert(0, "[" + std::to_string(m_interview->frame(m_interview->frameOf(at)).position) + "]");
            continue; // its range adds the name
        }
        path.insert(0, "/" + m_interview->program().names.qualified(m_interview->def(at).name));
    }
    return path;
}

NodeRef Session::find(std::string_view ref) const {
    NodeRef at;
    while (ref.starts_with('/')) {
        ref.remove_prefix(1);
        const std::size_t end = std::min(ref.find('/'), ref.size());
        std::string_view step = ref.substr(0, end);
        ref.remove_prefix(end);
        std::size_t position = 0;
        if (const std::size_t bracket = step.find('['); bracket != std::string_view::npos) {
            const double number = xpath::numberOf(step.substr(bracket + 1, step.size() - bracket - 2));
            if (!(number >= 1 && number <= kRepeatInstancesMax)) return {};
            position = static_cast<std::size_t>(number);
            step = step.substr(0, bracket);
        }
        if (!at) {
            if (name(root()) != step) return {};
            at = root();
            continue;
        }
        const std::vector<NodeRef> below = children(at);
        const auto found = std::find_if(below.begin(), below.end(), [&](NodeRef child) {
            return m_interview->program().names.qualified(m_interview->def(child.number).name) == step;
        });
        if (found == below.end()) return {};
        at = *found;
        if (position == 0) continue;
        const std::vector<NodeRef> instances = children(at);
        if (kind(at) != NodeKind::RepeatRange || position > instances.size()) return {};
        at = instances[position - 1];
    }
    return at;
}

AnswerPath Session::answerPath(NodeRef node) const {
    return m_interview->answerPath(node.number);
}

NodeRef Session::find(const AnswerPath& path) const {
    const NodeId node = m_interview->find(path);
    return node == kNoNode ? NodeRef{} : NodeRef{node};
}

std::string_view Session::name(NodeRef node) const {
    return m_interview->program().names.local(m_interview->def(node.number).name);
}

} // namespace feltbok::forms
