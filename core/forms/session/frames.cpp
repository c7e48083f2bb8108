// SPDX-License-Identifier: Apache-2.0
#include "core/forms/session/interview.h"
#include "core/forms/xpath/number_text.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace feltbok::forms {

// Its id comes first: what is made up for its nodes follows from it.
FrameId Session::Interview::makeFrame(DefId owner, NodeId pattern, FrameId parent, NodeId marker,
                                      std::string_view instanceId) {
    const auto id = static_cast<FrameId>(m_frames.size());
    const Def& definition = m_program.defs[owner];
    Frame& frame = m_frames.emplace_back();
    frame.owner = owner;
    frame.parent = parent;
    frame.marker = marker;
    frame.base = m_tree.addBlock(definition.size, owner == 0);
    frame.firstRange = static_cast<std::uint32_t>(m_ranges.size());
    m_ranges.resize(m_ranges.size() + definition.ranges);
    m_info.resize(m_tree.end() - m_tree.base(), NodeInfo{owner, id, {}});
    frame.instanceId = instanceId;
    if (instanceId.empty() && owner != 0) frame.instanceId = "#" + std::to_string(++rangeOf(marker).made);
    m_tree.node(frame.base).name = definition.name;
    if (owner == 0) m_tree.appendChild(m_document, frame.base);
    fill(id, pattern);
    markFrame(id);
    preload(id);
    return id;
}

// Children in document order. `pattern` is the instance's own element in the form, or the repeat's template.
void Session::Interview::fill(FrameId frame, NodeId pattern) {
    const DefId owner = m_frames[frame].owner;
    const DefId end = m_program.defs[owner].end;
    // Of the definitions we are inside: their patterns, and how far we are among their children.
    struct Inside {
        DefId def;
        NodeId pattern;
        NodeId next = kNoNode;
        std::optional<ByName> byName{}; ///< where repeats are among them
    };
    std::vector<Inside> patterns;
    patterns.push_back({owner, pattern});
    for (DefId def = owner + 1; def < end;) {
        const Def& definition = m_program.defs[def];
        while (patterns.back().def != definition.parent)
            patterns.pop_back();
        const NodeId parentPattern = patterns.back().pattern;
        const NodeId own = patternChild(parentPattern, def, patterns.back().next);
        if (own != kNoNode) patterns.back().next = m_program.tree[own].next;
        makeNode(frame, def, own);
        if (definition.kind == DefKind::Repeat) {
            if (!patterns.back().byName) patterns.back().byName = childrenByName(parentPattern);
            makeInitialInstances(frame, def, (*patterns.back().byName)[definition.name]);
            def = definition.end;
            continue;
        }
        if (definition.end > def + 1) patterns.push_back({def, own});
        ++def;
    }
}

// Children mostly come in the order of the definitions: what is looked for is mostly `expected`.
NodeId Session::Interview::patternChild(NodeId patternParent, DefId def, NodeId expected) const {
    if (patternParent == kNoNode) return kNoNode;
    const Def& definition = m_program.defs[def];
    const xpath::Tree& tree = m_program.tree;
    if (tree[definition.pattern].parent == patternParent) return definition.pattern;
    const bool isAttribute = definition.kind == DefKind::Attribute;
    if (expected != kNoNode && tree[expected].name == definition.name &&
        (tree[expected].type == NodeType::Attribute) == isAttribute)
        return expected;
    for (NodeId node = isAttribute ? tree[patternParent].firstAttribute : tree[patternParent].firstChild;
         node != kNoNode; node = tree[node].next)
        if (tree[node].name == definition.name) return node;
    return kNoNode;
}

void Session::Interview::makeNode(FrameId frame, DefId def, NodeId pattern) {
    const Def& definition = m_program.defs[def];
    const NodeId node = nodeOf(frame, def);
    m_info[at(node)].def = def;
    const DefId owner = m_frames[frame].owner;
    const NodeId parent =
        definition.parent == owner ? m_frames[frame].base : nodeOf(frame, definition.parent);
    xpath::Node& n = m_tree.node(node);
    n.name = definition.name;
    n.type = definition.kind == DefKind::Repeat      ? NodeType::Marker
             : definition.kind == DefKind::Attribute ? NodeType::Attribute
                                                     : NodeType::Element;
    if (definition.kind == DefKind::Attribute)
        m_tree.appendAttribute(parent, node);
    else
        m_tree.appendChild(parent, node);
    if (pattern == kNoNode || definition.kind == DefKind::Repeat || definition.kind == DefKind::Group) return;
    m_tree.setText(node, castTo(definition.type, std::string(m_program.tree.text(pattern))));
}

Session::Interview::ByName Session::Interview::childrenByName(NodeId patternParent) const {
    ByName children;
    if (patternParent == kNoNode) return children;
    const xpath::Tree& tree = m_program.tree;
    for (NodeId node = tree[patternParent].firstChild; node != kNoNode; node = tree[node].next)
        if (tree[node].type == NodeType::Element) children[tree[node].name].push_back(node);
    return children;
}

// The instances a form is written with, its template apart.
void Session::Interview::makeInitialInstances(FrameId frame, DefId repeat,
                                              const std::vector<NodeId>& written) {
    const NodeId marker = nodeOf(frame, repeat);
    const xpath::Tree& tree = m_program.tree;
    for (const NodeId node : written) {
        bool isTemplate = false;
        for (NodeId a = tree[node].firstAttribute; a != kNoNode; a = tree[a].next)
            isTemplate |= m_program.names.local(tree[a].name) == "template" &&
                          m_program.names[tree[a].name].prefix != 0;
        if (isTemplate) continue;
        const FrameId instance = makeFrame(repeat, node, frame, marker);
        place(marker, instance, rangeOf(marker).instances.size());
    }
}

// Puts an instance into its range and into the tree, after the instance before it.
void Session::Interview::place(NodeId marker, FrameId instance, std::size_t index) {
    Range& range = rangeOf(marker);
    const NodeId before = index == 0 ? marker : m_frames[range.instances[index - 1]].base;
    const NodeId base = m_frames[instance].base;
    m_tree.insertBefore(m_tree[marker].parent, base, m_tree[before].next);
    range.instances.insert(range.instances.begin() + static_cast<std::ptrdiff_t>(index), instance);
    renumber(range, index);
    inheritRelevance(base, isRelevant(m_tree[marker].parent));
    inheritReadonly(base, isReadonly(m_tree[marker].parent));
    markEdges(m_program.onStructure.of(defId(marker)), frameOf(marker));
    if (!m_starting) m_added.push_back(instance);
}

void Session::Interview::renumber(Range& range, std::size_t from) {
    for (std::size_t i = from; i < range.instances.size(); ++i)
        m_frames[range.instances[i]].position = static_cast<std::uint32_t>(i + 1);
}

// What asks for positions is evaluated again in the instances from `from` on.
void Session::Interview::instancesMoved(NodeId marker, std::size_t from) {
    const Range& range = rangeOf(marker);
    const DefId repeat = defId(marker);
    for (const Edge& edge : m_program.onPosition.of(repeat)) {
        if (edge.common != repeat) {
            markEdges({&edge, 1}, frameOf(marker));
            continue;
        }
        for (std::size_t i = from; i < range.instances.size(); ++i)
            mark(edge.unit, range.instances[i]);
    }
}

// Its handles are no nodes any more, nor are those of the instances within.
void Session::Interview::kill(FrameId frame) {
    const Def& owner = m_program.defs[m_frames[frame].owner];
    for (NodeId node = m_frames[frame].base; node < m_frames[frame].base + owner.size; ++node) {
        m_info[at(node)].frame = kNone;
        m_items.erase(node);
        m_raw.erase(node);
    }
    for (std::uint32_t i = 0; i < owner.ranges; ++i) {
        const Range range = std::exchange(m_ranges[m_frames[frame].firstRange + i], {});
        for (const FrameId instance : range.instances)
            kill(instance);
        for (const FrameId instance : range.parked)
            kill(instance);
    }
}

// Whether nothing stands in a round, nor in those within.
bool Session::Interview::isBlank(NodeId round) const {
    std::vector<NodeId> all;
    appendNodes(round, all);
    return std::ranges::none_of(all, [this](NodeId node) { return isKept(node) && !value(node).empty(); });
}

void Session::Interview::takeOut(NodeId marker, std::size_t index, bool park) {
    Range& range = rangeOf(marker);
    const FrameId instance = range.instances[index];
    range.instances.erase(range.instances.begin() + static_cast<std::ptrdiff_t>(index));
    renumber(range, index);
    const NodeId base = m_frames[instance].base;
    m_tree.unlink(base);
    if (const auto added = std::find(m_added.begin(), m_added.end(), instance); added != m_added.end())
        m_added.erase(added);
    else
        m_removed.push_back(base);
    if (park) {
        range.parked.push_back(instance);
        m_frames[instance].isUntouched = m_starting || isBlank(base);
    } else {
        kill(instance);
    }
    markEdges(m_program.onStructure.of(defId(marker)), frameOf(marker));
    // What was in it counts no more, wherever it is read.
    for (DefId def = m_frames[instance].owner; def < m_program.defs[m_frames[instance].owner].end; ++def)
        for (const Edge& edge : m_program.onValue.of(def))
            if (edge.common < m_frames[instance].owner) markEdges({&edge, 1}, frameOf(marker));
    instancesMoved(marker, index);
}

// While a number breaks its constraint, the rounds stay as they are.
bool Session::Interview::awaitsRightCount(NodeId marker) const {
    const auto guards = m_program.countGuards.find(defId(marker));
    if (guards == m_program.countGuards.end()) return false;
    return std::any_of(guards->second.begin(), guards->second.end(), [&](DefId guard) {
        FrameId frame = frameOf(marker);
        if (!climb(frame, m_program.defs[guard].frame)) return false;
        const NodeId node = nodeOf(frame, guard);
        return isRelevant(node) && !m_tree.text(node).empty() && m_info[at(node)].state.broken;
    });
}

// Whether so many more rounds of a repeat can be; else the call that asks for them is refused.
bool Session::Interview::mayHold(NodeId marker, double rounds) {
    const Range& range = rangeOf(marker);
    const double made = static_cast<double>(range.instances.size() + range.parked.size());
    const double nodes =
        static_cast<double>(m_program.defs[defId(marker)].size) * std::max(0.0, rounds - made) +
        static_cast<double>(m_info.size());
    if (rounds <= static_cast<double>(kRepeatInstancesMax) && nodes <= static_cast<double>(kNodesMax))
        return true;
    std::string message =
        rounds > static_cast<double>(kRepeatInstancesMax)
            ? "That would make " + xpath::textOf(rounds) + " rounds; at most " +
                  std::to_string(kRepeatInstancesMax) + " are possible."
            : "That would make more than " + std::to_string(kNodesMax) + " questions in one interview.";
    if (!m_tooMany)
        m_tooMany = Error{ErrorCode::TooLarge, message + " Answer with a smaller number.",
                          m_program.pathOf(defId(marker))};
    return false;
}

// A count may follow from the rounds there are ("one more, as long as the last one says so"), if that has an
// end.
bool Session::Interview::mayGrow(NodeId marker) {
    if (++m_growths[marker] <= kGrowthsMax) return true;
    if (!m_tooMany)
        m_tooMany = Error{ErrorCode::Cycle,
                          "Each round of this repeat asks for one more, without end. Let its number follow "
                          "from what is answered.",
                          m_program.pathOf(defId(marker))};
    return false;
}

// A count that cannot be is told where it was answered.
void Session::Interview::tellTooMany(NodeId marker, bool tooMany) {
    if (tooMany ? !m_overfull.insert(marker).second : m_overfull.erase(marker) == 0) return;
    const auto sources = m_program.countSources.find(defId(marker));
    if (sources == m_program.countSources.end()) return;
    for (const DefId source : sources->second) {
        FrameId frame = frameOf(marker);
        if (!climb(frame, m_program.defs[source].frame)) continue;
        const NodeId node = nodeOf(frame, source);
        m_info[at(node)].state.tooMany = tooMany;
        changed(node, Aspect::Violation);
    }
}

// The events of new rounds are due here and in the rounds within. (The form's own first round stands aside
// until a count calls for it, and begins then as any other.)
void Session::Interview::beginInstances(FrameId instance) {
    m_frames[instance].isUntouched = false;
    m_newFrames.push_back(instance);
    const Def& owner = m_program.defs[m_frames[instance].owner];
    for (std::uint32_t i = 0; i < owner.ranges; ++i)
        for (const FrameId inner : m_ranges[m_frames[instance].firstRange + i].instances)
            beginInstances(inner);
}

// jr:count: instances it takes away keep their answers and come back first.
void Session::Interview::setCount(NodeId marker, double count) {
    count = std::isnan(count) ? 0 : std::max(0.0, std::trunc(count));
    const bool fits = mayHold(marker, count);
    tellTooMany(marker, !fits);
    if (!fits) return;
    const auto wanted = static_cast<std::size_t>(count);
    if (wanted > rangeOf(marker).instances.size() && !mayGrow(marker)) return;
    if (!m_starting && wanted != rangeOf(marker).instances.size())
        noteCounted(m_step, {answerPath(marker), rangeOf(marker).instances.size()});
    while (rangeOf(marker).instances.size() > wanted)
        takeOut(marker, rangeOf(marker).instances.size() - 1, true);
    growTo(marker, wanted);
}

void Session::Interview::growTo(NodeId marker, std::size_t rounds) {
    const DefId repeat = defId(marker);
    while (rangeOf(marker).instances.size() < rounds) {
        FrameId instance = kNone;
        if (std::vector<FrameId>& parked = rangeOf(marker).parked; !parked.empty()) {
            instance = parked.back();
            parked.pop_back();
            markFrame(instance);
            if (m_frames[instance].isUntouched) beginInstances(instance);
        } else {
            instance = makeFrame(repeat, m_program.defs[repeat].pattern, frameOf(marker), marker);
            beginInstances(instance);
        }
        place(marker, instance, rangeOf(marker).instances.size());
    }
}

Result<Changes> Session::Interview::addRepeat(NodeId marker, std::string_view instanceId,
                                              std::size_t position) {
    const std::string place = isMarker(marker) ? m_program.pathOf(defId(marker)) : std::string();
    if (!isMarker(marker)) return fail(ErrorCode::BadInput, "Only a repeat takes another instance.", place);
    const DefId repeat = defId(marker);
    if (m_finished) return refusedWhenFinished(place);
    if (isControlled(repeat))
        return fail(ErrorCode::Refused, "The form itself says how often this repeats.", place);
    if (instanceId.size() > kInstanceIdBytesMax)
        return fail(ErrorCode::TooLarge, "The instance id is too long.", place);
    std::size_t index = rangeOf(marker).instances.size();
    if (index >= kRepeatInstancesMax)
        return fail(ErrorCode::TooLarge,
                    "There are " + std::to_string(kRepeatInstancesMax) + " instances already.", place);
    for (const FrameId other : rangeOf(marker).instances)
        if (!instanceId.empty() && m_frames[other].instanceId == instanceId)
            return fail(ErrorCode::BadInput, "There is an instance with this id already.", place);
    if (position != SIZE_MAX) index = std::min(index, std::max<std::size_t>(position, 1) - 1);
    begin();
    if (!mayHold(marker, static_cast<double>(rangeOf(marker).instances.size() + 1))) return takenBack();
    const FrameId instance =
        makeFrame(repeat, m_program.defs[repeat].pattern, frameOf(marker), marker, instanceId);
    this->place(marker, instance, index);
    instancesMoved(marker, index);
    beginInstances(instance);
    m_step.parts.push_back(
        {Part::Kind::Came, answerPath(marker), {}, m_frames[instance].instanceId, index, {}, {}});
    note(answerPath(marker), {}, m_frames[instance].instanceId, Cause::Added);
    settle();
    if (m_tooMany) return takenBack();
    keepStep(false);
    return finish();
}

Result<Changes> Session::Interview::removeRepeat(NodeId instance) {
    if (isMarker(instance) || !isInstance(instance))
        return fail(ErrorCode::BadInput, "Only an instance of a repeat can be removed.");
    const NodeId marker = m_frames[frameOf(instance)].marker;
    if (isControlled(defId(marker)))
        return fail(ErrorCode::Refused, "The form itself says how often this repeats.",
                    m_program.pathOf(defId(marker)));
    if (m_finished) return refusedWhenFinished(m_program.pathOf(defId(marker)));
    begin();
    const std::size_t index = m_frames[frameOf(instance)].position - 1;
    m_step.parts.push_back(roundAt(marker, index));
    note(answerPath(marker), m_step.parts.back().after, {}, Cause::Removed);
    takeOut(marker, index, false);
    settle();
    if (m_tooMany) return takenBack();
    keepStep(false);
    return finish();
}

// From a frame outwards to the one of that owner; false where there is none.
bool Session::Interview::climb(FrameId& frame, DefId owner) const {
    while (m_frames[frame].owner != owner) {
        if (m_frames[frame].parent == kNone) return false;
        frame = m_frames[frame].parent;
    }
    return true;
}

void Session::Interview::descend(FrameId frame, const Link& way, std::size_t level,
                                 xpath::NodeSet& out) const {
    if (level == way.downCount) {
        out.push_back(m_frames[frame].base + way.offset);
        return;
    }
    const DefId repeat = m_program.downOf(way)[level];
    const Range& range = m_ranges[m_frames[frame].firstRange + m_program.defs[repeat].rangeIndex];
    for (const FrameId instance : range.instances)
        descend(instance, way, level + 1, out);
}

void Session::Interview::linked(std::uint32_t link, NodeId context, xpath::NodeSet& out) {
    const Link& way = m_program.links[link];
    FrameId frame = context == m_document || context < m_tree.base() ? 0 : frameOf(context);
    if (frame != kNone && climb(frame, way.common)) descend(frame, way, 0, out);
}

NodeId Session::Interview::linkedFirst(std::uint32_t link, NodeId context) {
    const Link& way = m_program.links[link];
    const bool fromRoot = way.common == 0 || context == m_document || context < m_tree.base();
    FrameId frame = fromRoot ? 0 : frameOf(context);
    if (frame == kNone || !climb(frame, way.common)) return kNoNode;
    for (const DefId repeat : m_program.downOf(way)) {
        const Range& range = m_ranges[m_frames[frame].firstRange + m_program.defs[repeat].rangeIndex];
        if (range.instances.empty()) return kNoNode;
        frame = range.instances.front();
    }
    return m_frames[frame].base + way.offset;
}

/// The first node of a path that lies in a round; in the root's frame all do.
NodeId Session::Interview::firstIn(FrameId round, TermId path, NodeId from) {
    if (round == 0) return m_evaluator.first(path, {from});
    const xpath::Value found = m_evaluator.value(path, {from});
    for (const NodeId node : found.nodes) {
        if (!has({node})) continue;
        for (FrameId frame = frameOf(node); frame != 0 && frame != kNone; frame = m_frames[frame].parent)
            if (frame == round) return node;
    }
    return kNoNode;
}

void Session::Interview::framesUnder(FrameId scope, DefId owner, std::vector<FrameId>& out) const {
    if (m_frames[scope].owner == owner) {
        out.push_back(scope);
        return;
    }
    DefId next = owner; // the repeat on the way that stands in the scope's own frame
    while (m_program.defs[next].frame != m_frames[scope].owner) {
        if (next == 0) return;
        next = m_program.defs[next].frame;
    }
    const Range& range = m_ranges[m_frames[scope].firstRange + m_program.defs[next].rangeIndex];
    for (const FrameId instance : range.instances)
        framesUnder(instance, owner, out);
}

void Session::Interview::appendNodes(NodeId node, std::vector<NodeId>& out) const {
    out.push_back(node);
    for (NodeId child = m_tree[node].firstChild; child != kNoNode; child = m_tree[child].next)
        appendNodes(child, out);
}

} // namespace feltbok::forms
