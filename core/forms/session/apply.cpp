// SPDX-License-Identifier: Apache-2.0
#include "core/forms/session/interview.h"

#include <algorithm>

namespace feltbok::forms {

void Session::Interview::begin() {
    setNow(m_context.clock.now());
    m_step = {};
    m_tooMany.reset();
    m_growths.clear();
    m_circled.clear();
    m_answered = kNoNode;
    m_linesBefore = m_history.size();
    m_typedBefore.reset();
    m_evaluator.allowVisits(m_context.visitsMax);
}

void Session::Interview::changed(NodeId node, Aspect aspect) {
    NodeState& state = m_info[at(node)].state;
    if (state.changed == 0) m_changed.push_back(node);
    state.changed |= static_cast<std::uint8_t>(aspect);
}

// What is to be told of a node. A violation is told when all is settled: on the way it may come and go.
std::uint8_t Session::Interview::takeChanged(NodeId node) {
    constexpr auto kViolation = static_cast<std::uint8_t>(Aspect::Violation);
    NodeState& state = m_info[at(node)].state;
    auto aspects = static_cast<std::uint8_t>(std::exchange(state.changed, 0) & ~kViolation);
    const Violation now = violation(node);
    if (now != state.violation) aspects |= kViolation;
    state.violation = now;
    return aspects;
}

// Mostly they come in order already, for that is how they are evaluated.
void Session::Interview::sortByPlace(std::vector<Changes::Node>& nodes) const {
    if (nodes.size() < 2) return;
    std::vector<std::pair<std::uint32_t, Changes::Node>> keyed;
    keyed.reserve(nodes.size());
    for (const Changes::Node& change : nodes)
        keyed.emplace_back(m_tree.order(change.node.number), change);
    const auto before = [](const auto& a, const auto& b) { return a.first < b.first; };
    if (std::is_sorted(keyed.begin(), keyed.end(), before)) return;
    std::sort(keyed.begin(), keyed.end(), before);
    for (std::size_t i = 0; i < nodes.size(); ++i)
        nodes[i] = keyed[i].second;
}

// What was below an added or removed instance is told by the instance.
Changes Session::Interview::finish() {
    Changes changes;
    std::vector<bool> isNew(m_added.empty() ? 0 : m_frames.size(), false);
    changes.nodes.reserve(m_changed.size());
    for (const FrameId frame : m_added)
        isNew[frame] = true;
    for (const NodeId node : m_changed) {
        FrameId frame = m_info[at(node)].frame;
        if (frame == kNone) continue;
        const std::uint8_t aspects = takeChanged(node);
        if (aspects == 0) continue;
        bool below = false;
        for (; !m_added.empty() && frame != kNone && !below; frame = m_frames[frame].parent)
            below = isNew[frame];
        if (!below) changes.nodes.push_back({{node}, aspects});
    }
    sortByPlace(changes.nodes);
    for (const FrameId frame : m_added)
        if (m_frames[frame].parent == kNone || !isNew[m_frames[frame].parent])
            changes.added.push_back({m_frames[frame].base});
    std::sort(changes.added.begin(), changes.added.end(),
              [this](NodeRef a, NodeRef b) { return m_tree.order(a.number) < m_tree.order(b.number); });
    for (const NodeId node : m_removed)
        changes.removed.push_back({node});
    m_changed.clear();
    m_added.clear();
    m_removed.clear();
    return changes;
}

void Session::Interview::setText(NodeId node, std::string_view text) {
    if (m_tree.text(node) == text) return;
    m_tree.setText(node, text);
    changed(node, Aspect::Value);
    if (!isRelevant(node)) return;
    const DefId definition = defId(node);
    markEdges(m_program.onValue.of(definition), frameOf(node));
    if (m_program.acts(definition)) m_pendingEvents.push_back(node);
}

void Session::Interview::setRelevant(NodeId node, bool relevant) {
    NodeState& state = m_info[at(node)].state;
    if (state.ownRelevant == relevant) return;
    state.ownRelevant = relevant;
    const NodeId parent = m_tree[node].parent;
    inheritRelevance(node, parent == kNoNode || !m_tree[parent].hidden);
}

// An irrelevant node keeps its text and counts as empty, so who reads it is told as of a change; of an empty
// one, too, for it makes a sum no number or counts for nothing.
void Session::Interview::inheritRelevance(NodeId node, bool parentRelevant) {
    const bool hidden = !(parentRelevant && m_info[at(node)].state.ownRelevant);
    xpath::Node& n = m_tree.node(node);
    if (n.hidden == hidden) return;
    n.hidden = hidden;
    changed(node, Aspect::Relevance);
    for (NodeId a = n.firstAttribute; a != kNoNode; a = m_tree[a].next)
        inheritRelevance(a, !hidden);
    if (n.firstChild == kNoNode) {
        const DefId definition = defId(node);
        markEdges(m_program.onValue.of(definition), frameOf(node));
        if (!hidden && !m_tree.text(node).empty() && m_program.acts(definition))
            m_pendingEvents.push_back(node);
        return;
    }
    for (NodeId child = n.firstChild; child != kNoNode; child = m_tree[child].next)
        inheritRelevance(child, !hidden);
}

void Session::Interview::setReadonly(NodeId node, bool readonly) {
    NodeState& state = m_info[at(node)].state;
    if (state.ownReadonly == readonly) return;
    state.ownReadonly = readonly;
    const NodeId parent = m_tree[node].parent;
    inheritReadonly(node, parent != m_document && parent != kNoNode && isReadonly(parent));
}

void Session::Interview::setUnfit(NodeId node, bool unfit) {
    NodeState& state = m_info[at(node)].state;
    if (state.unfit == unfit) return;
    state.unfit = unfit;
    changed(node, Aspect::Violation);
}

void Session::Interview::inheritReadonly(NodeId node, bool parentReadonly) {
    NodeState& state = m_info[at(node)].state;
    const bool readonly = parentReadonly || state.ownReadonly;
    if (state.readonly == readonly) return;
    state.readonly = readonly;
    changed(node, Aspect::Readonly);
    for (NodeId child = m_tree[node].firstChild; child != kNoNode; child = m_tree[child].next)
        inheritReadonly(child, readonly);
}

} // namespace feltbok::forms
