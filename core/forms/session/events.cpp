// SPDX-License-Identifier: Apache-2.0
#include "core/base/id.h"
#include "core/forms/session/interview.h"

#include <algorithm>

namespace feltbok::forms {

// All actions of an event whose control stands in `scope` or below it.
void Session::Interview::runEvent(Event event, FrameId scope) {
    for (const Action& action : m_program.actions) {
        if (action.event != event) continue;
        const Def& source = m_program.defs[action.source];
        const DefId owner =
            action.source == 0 || source.kind == DefKind::Repeat ? action.source : source.frame;
        if (event == Event::NewRepeat && owner != m_frames[scope].owner) continue;
        std::vector<FrameId> frames;
        framesUnder(scope, owner, frames);
        for (const FrameId frame : frames) {
            runAction(action, owner == action.source ? m_frames[frame].base : nodeOf(frame, action.source));
            propagate();
        }
    }
}

void Session::Interview::runAction(const Action& action, NodeId source) {
    const DefId owner = m_program.defs[action.target].frame;
    FrameId own = frameOf(source);
    FrameId frame = own;
    NodeId target = kNoNode;
    if (climb(own, owner)) {
        target = nodeOf(own, action.target);
    } else {
        // It lies in rounds that the source is not in: in those of the source's own round, if there are any.
        const auto holds = [&](FrameId round) {
            const DefId repeat = m_frames[round].owner;
            return repeat < action.target && action.target < m_program.defs[repeat].end;
        };
        while (!holds(frame) && frame != 0)
            frame = m_frames[frame].parent;
        m_evaluator.setCurrent(source);
        target = firstIn(frame, action.targetTerm, source);
    }
    if (target == kNoNode || target < m_tree.base() || m_tree[target].type == NodeType::Marker) return;
    if (action.circles && !mayCircle(action, target)) return;
    if (action.position) return setPosition(target);
    const DataType type = def(target).type;
    if (action.value == kNoTerm) return setAnswer(target, castTo(type, action.text), Cause::Form);
    m_drawn.begin(action.event == Event::ValueChanged ? kNoNode : target);
    m_evaluator.setCurrent(target);
    std::string scratch;
    std::string text(m_evaluator.text(action.value, {target}, scratch));
    setAnswer(target, castComputed(type, std::move(text), zone()), Cause::Form);
}

// A circle sets each once, and not what the person has just answered.
bool Session::Interview::mayCircle(const Action& action, NodeId target) {
    if (target == m_answered && action.source != action.target) return false;
    return m_circled.emplace(&action, target).second;
}

// A position takes time to find: where there is none yet, the question waits for givePosition().
void Session::Interview::setPosition(NodeId target) {
    const std::string position = m_context.position ? m_context.position() : std::string();
    if (!position.empty())
        setAnswer(target, position, Cause::Form);
    else if (std::find(m_awaitsPosition.begin(), m_awaitsPosition.end(), target) == m_awaitsPosition.end())
        m_awaitsPosition.push_back(target);
}

std::vector<NodeRef> Session::Interview::awaitsPosition() const {
    std::vector<NodeRef> all;
    for (const NodeId node : m_awaitsPosition)
        if (has({node})) all.push_back({node});
    return all;
}

Changes Session::Interview::givePosition(std::string_view position) {
    begin();
    for (const NodeId node : std::exchange(m_awaitsPosition, {}))
        if (has({node})) setAnswer(node, position, Cause::Form);
    settle();
    return finish();
}

void Session::Interview::runPendingEvents() {
    const std::vector<FrameId> newFrames = std::exchange(m_newFrames, {});
    for (const FrameId frame : newFrames)
        if (m_info[at(m_frames[frame].base)].frame != kNone) runEvent(Event::NewRepeat, frame);
    const std::vector<NodeId> nodes = std::exchange(m_pendingEvents, {});
    for (const NodeId node : nodes) {
        if (m_info[at(node)].frame == kNone) continue;
        const DefId source = defId(node);
        for (std::uint32_t i = m_program.firstAction[source]; i < m_program.firstAction[source + 1]; ++i)
            runAction(m_program.actions[m_program.actionsOf[i]], node);
        propagate();
    }
}

void Session::Interview::preload(FrameId frame) {
    const DefId owner = m_frames[frame].owner;
    for (DefId def = owner; def < m_program.defs[owner].end; ++def) {
        const Def& definition = m_program.defs[def];
        if (definition.bind == kNone || definition.kind != DefKind::Leaf || definition.frame != owner)
            continue;
        const Bind& bind = m_program.binds[definition.bind];
        if (bind.preload.empty()) continue;
        const NodeId node = nodeOf(frame, def);
        m_drawn.begin(node);
        if (std::string text = preloadValue(bind); !text.empty())
            setText(node, castTo(definition.type, std::move(text)));
    }
}

std::string Session::Interview::preloadValue(const Bind& bind) {
    if (bind.preload == "uid") return "uuid:" + Id::random(random()).toString();
    if (bind.preload == "timestamp" && bind.preloadParameters == "end" && !m_closing) return {};
    if (bind.preload == "timestamp") return xpath::dateTimeText(xpath::daysOf(now()), zone());
    if (bind.preload == "date") return xpath::dateTimeText(xpath::daysOf(now()), zone()).substr(0, 10);
    if (bind.preload == "property") return property(bind.preloadParameters);
    return {};
}

} // namespace feltbok::forms
