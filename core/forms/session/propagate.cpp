// SPDX-License-Identifier: Apache-2.0
#include "core/forms/session/interview.h"

#include <algorithm>

namespace feltbok::forms {

namespace {

constexpr std::size_t kBits = 64;
/// What goes round in a circle is given up after so many evaluations in one call: the fewest, and the most.
constexpr std::size_t kEvaluationsLeast = 100'000;
constexpr std::size_t kEvaluationsMax = 20'000'000;
constexpr std::size_t kCirclesMax = 64; ///< over the whole interview, and as many more as a repeat has rounds
constexpr int kEventRoundsMax = 100;

} // namespace

// `scope`: all instances of the unit's definition within that frame.
void Session::Interview::mark(std::uint32_t unit, FrameId scope) {
    const std::size_t word = unit / kBits;
    const std::uint64_t bit = std::uint64_t{1} << unit % kBits;
    const bool isNew = (m_dirtyWords[word] & bit) == 0;
    m_dirtyWords[word] |= bit;
    m_firstDirtyWord = std::min(m_firstDirtyWord, word);
    if (m_program.units[unit].single) return;
    std::vector<FrameId>& scopes = m_dirtyScopes[unit];
    if (isNew) {
        scopes.assign(1, scope);
    } else if (scopes.front() != 0 && scopes.back() != scope) {
        if (scope == 0) scopes.clear();
        scopes.push_back(scope);
    }
}

void Session::Interview::markEdges(std::span<const Edge> edges, FrameId from) {
    for (const Edge& edge : edges) {
        FrameId scope = from;
        if (!climb(scope, edge.common)) scope = 0;
        mark(edge.unit, scope);
    }
}

void Session::Interview::markFrame(FrameId frame) {
    const DefId owner = m_frames[frame].owner;
    for (DefId def = owner; def < m_program.defs[owner].end; ++def)
        for (const std::uint32_t unit : m_program.unitsFor(def))
            mark(unit, frame);
}

// Rounds that read the next one settle one after the other; whatever else settles does so in a few circles.
std::size_t Session::Interview::evaluationsMax() const {
    std::size_t rounds = 0;
    for (const Range& range : m_ranges)
        rounds = std::max(rounds, range.instances.size());
    const std::size_t nodes = m_tree.end() - m_tree.base();
    return std::min(kEvaluationsMax, kEvaluationsLeast + (kCirclesMax + 2 * rounds) * nodes);
}

// The lowest dirty unit first: what it changes stands behind it, but for the circles that Graph lets pass.
void Session::Interview::propagate() {
    std::vector<FrameId> scopes;
    m_evaluations = 0;
    std::size_t most = kEvaluationsLeast;
    while (m_firstDirtyWord < m_dirtyWords.size()) {
        std::uint64_t& word = m_dirtyWords[m_firstDirtyWord];
        if (word == 0) {
            ++m_firstDirtyWord;
            continue;
        }
        const auto bit = static_cast<std::size_t>(std::countr_zero(word));
        word &= word - 1;
        const auto unit = static_cast<std::uint32_t>(m_firstDirtyWord * kBits + bit);
        if (m_evaluations >= most && most == kEvaluationsLeast) most = evaluationsMax();
        if (m_evaluations >= most) {
            m_dirtyScopes[unit].clear();
            continue;
        }
        if (const Unit& what = m_program.units[unit]; what.single) {
            evaluate(what, m_frames[0].base + what.offset);
            continue;
        }
        scopes.swap(m_dirtyScopes[unit]);
        evaluateUnit(unit, scopes);
        scopes.clear();
    }
    m_firstDirtyWord = SIZE_MAX;
}

// Until nothing is left to evaluate and no event to run.
void Session::Interview::settle() {
    propagate();
    for (int round = 0; round < kEventRoundsMax && (!m_pendingEvents.empty() || !m_newFrames.empty());
         ++round) {
        runPendingEvents();
        propagate();
    }
    if (!m_aside.empty() && !m_added.empty()) placeAside();
    m_pendingEvents.clear();
    m_newFrames.clear();
}

void Session::Interview::evaluateUnit(std::uint32_t index, const std::vector<FrameId>& scopes) {
    const Unit& unit = m_program.units[index];
    const Def& definition = m_program.defs[unit.def];
    if (definition.kind == DefKind::Repeat) {
        evaluateRepeatUnit(unit, scopes);
        return;
    }
    std::vector<FrameId> frames;
    for (const FrameId scope : scopes)
        framesUnder(scope, definition.frame, frames);
    if (scopes.size() > 1) {
        std::sort(frames.begin(), frames.end());
        frames.erase(std::unique(frames.begin(), frames.end()), frames.end());
    }
    for (const FrameId frame : frames)
        if (m_info[at(m_frames[frame].base)].frame != kNone) evaluate(unit, nodeOf(frame, unit.def));
}

// What a bind says of a repeat holds for the range and for each instance; a count for the range alone.
void Session::Interview::evaluateRepeatUnit(const Unit& unit, const std::vector<FrameId>& scopes) {
    const Def& definition = m_program.defs[unit.def];
    std::vector<NodeId> nodes;
    for (const FrameId scope : scopes) {
        if (m_frames[scope].owner == unit.def) {
            nodes.push_back(m_frames[scope].base);
            continue;
        }
        std::vector<FrameId> outer;
        framesUnder(scope, definition.frame, outer);
        for (const FrameId frame : outer) {
            const NodeId marker = nodeOf(frame, unit.def);
            nodes.push_back(marker);
            if (unit.role == Role::Count) continue;
            for (const FrameId instance : rangeOf(marker).instances)
                nodes.push_back(m_frames[instance].base);
        }
    }
    for (const NodeId node : nodes)
        if (m_info[at(node)].frame != kNone && (unit.role != Role::Count || isMarker(node)))
            evaluate(unit, node);
}

void Session::Interview::evaluate(const Unit& unit, NodeId node) {
    ++m_evaluations;
    m_drawn.begin(node);
    m_evaluator.setCurrent(node);
    const xpath::Focus focus{node};
    NodeState& state = m_info[at(node)].state;
    switch (unit.role) {
    case Role::Count:
        if (!awaitsRightCount(node)) setCount(node, m_evaluator.number(unit.term, focus));
        return;
    case Role::Relevant:
        setRelevant(node, m_evaluator.boolean(unit.term, focus));
        return;
    case Role::Readonly:
        setReadonly(node, m_evaluator.boolean(unit.term, focus));
        return;
    case Role::Calculate:
        calculate(unit, node);
        return;
    case Role::Choices:
        refreshChoices(node);
        return;
    case Role::Text:
        changed(node, Aspect::Label);
        return;
    case Role::Required: {
        const bool required = m_evaluator.boolean(unit.term, focus);
        if (state.required != required) changed(node, Aspect::Required);
        state.required = required;
        return;
    }
    case Role::Constraint: {
        const bool broken =
            !m_tree.text(node).empty() && isRelevant(node) && !m_evaluator.boolean(unit.term, focus);
        if (state.broken == broken) return;
        changed(node, Aspect::Violation);
        state.broken = broken;
        markEdges(m_program.onBroken.of(unit.def), frameOf(node));
        return;
    }
    }
}

void Session::Interview::calculate(const Unit& unit, NodeId node) {
    std::string scratch;
    const std::string_view text = m_evaluator.text(unit.term, {node}, scratch);
    // A copy: the text may be a view of another node's.
    setText(node, castComputed(unit.type, std::string(text), zone()));
}

} // namespace feltbok::forms
