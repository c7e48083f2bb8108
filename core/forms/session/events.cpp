// SPDX-License-Identifier: Apache-2.0
#include "core/base/id.h"
#include "core/forms/session/interview.h"

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
    FrameId frame = frameOf(source);
    NodeId target = kNoNode;
    if (climb(frame, owner)) {
        target = nodeOf(frame, action.target);
    } else {
        m_evaluator.setCurrent(source);
        target = m_evaluator.first(action.targetTerm, {source});
    }
    if (target == kNoNode || target < m_tree.base() || m_tree[target].type == NodeType::Marker) return;
    std::string text = action.text;
    if (action.value != kNoTerm) {
        m_evaluator.setCurrent(target);
        std::string scratch;
        text = m_evaluator.text(action.value, {target}, scratch);
    }
    m_raw.erase(target);
    setText(target, castTo(def(target).type, std::move(text)));
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
        if (std::string text = preloadValue(bind); !text.empty())
            setText(node, castTo(definition.type, std::move(text)));
    }
}

std::string Session::Interview::preloadValue(const Bind& bind) {
    if (bind.preload == "uid") return "uuid:" + Id::random(m_context.random).toString();
    if (bind.preload == "timestamp") return xpath::dateTimeText(xpath::daysOf(now()), zone());
    if (bind.preload == "date") return xpath::dateTimeText(xpath::daysOf(now()), zone()).substr(0, 10);
    if (bind.preload == "property") return property(bind.preloadParameters);
    return {};
}

} // namespace feltbok::forms
