// SPDX-License-Identifier: Apache-2.0
#include "core/forms/session/interview.h"

#include <algorithm>

namespace feltbok::forms {

// A person's keystrokes in one question are one line.
void Session::Interview::note(const AnswerPath& at, std::string_view before, std::string_view after,
                              Cause cause) {
    HistoryEntry* last = m_history.empty() ? nullptr : &m_history.back();
    if (last != nullptr && cause == Cause::Person && last->cause == cause && last->at == at &&
        last->who == m_context.who && now().ms - last->when.ms < Session::kTypingMs) {
        if (m_history.size() == m_linesBefore) m_typedBefore = *last;
        last->after = after;
        last->when = now();
        return;
    }
    if (m_history.size() == Session::kHistoryMax)
        m_history.erase(m_history.begin(), m_history.begin() + Session::kHistoryMax / 4);
    m_history.push_back({at, std::string(before), std::string(after), m_context.who, now(), cause});
}

Session::Author Session::Interview::answeredBy(NodeId node) const {
    const auto found = m_authors.find(node);
    return found == m_authors.end() ? Session::Author{} : found->second;
}

bool Session::Interview::isEditable(NodeId node) const {
    return def(node).kind == DefKind::Leaf && def(node).control != Control::None && !isCalculated(node) &&
           isRelevant(node) && !isReadonly(node);
}

void Session::Interview::setLast(std::vector<SavedAnswer> answers, std::vector<SavedRepeat> repeats) {
    m_last.clear();
    for (SavedAnswer& answer : answers)
        m_last[std::move(answer.at)] = std::move(answer.value);
    m_lastRepeats = std::move(repeats);
}

std::string_view Session::Interview::last(NodeId node) const {
    const auto found = m_last.find(answerPath(node));
    return found == m_last.end() ? std::string_view{} : std::string_view(found->second);
}

bool Session::Interview::isWithin(NodeId node, NodeId under) const {
    while (node != under && node != kNoNode && node != root())
        node = parentOf(node);
    return node == under;
}

// What one answer brings into sight may be filled in by the next round.
Result<Changes> Session::Interview::prefill(NodeId under) {
    if (m_finished) return refusedWhenFinished({});
    begin();
    for (const SavedRepeat& repeat : m_lastRepeats) {
        const NodeId marker = find(repeat.range);
        if (marker == kNoNode || !isMarker(marker) || isControlled(defId(marker)) || !isRelevant(marker) ||
            !isWithin(marker, under))
            continue;
        for (const std::string& id : repeat.instances) {
            const auto& here = rangeOf(marker).instances;
            if (here.size() >= kRepeatInstancesMax) break;
            if (std::any_of(here.begin(), here.end(),
                            [&](FrameId frame) { return m_frames[frame].instanceId == id; }))
                continue;
            Part part{Part::Kind::Came, repeat.range, {}, id, here.size(), {}, {}};
            putBack(part);
            m_step.parts.push_back(std::move(part));
        }
    }
    for (bool progress = true; progress;) {
        progress = false;
        for (const auto& [path, text] : m_last) {
            const NodeId node = find(path);
            if (node == kNoNode || isMarker(node) || !isEditable(node) || !value(node).empty()) continue;
            if (def(node).control == Control::Upload || !isWithin(node, under)) continue;
            const auto read = readAnswer(def(node).type, text);
            if (!read || (choiceListOf(node) != nullptr && availableOf(node, *read) != *read)) continue;
            setAnswer(node, *read, Cause::Prefill);
            progress |= !value(node).empty();
        }
        settle();
    }
    keepStep(false);
    return finish();
}

} // namespace feltbok::forms
