// SPDX-License-Identifier: Apache-2.0
#include "core/forms/session/interview.h"
#include "core/forms/xpath/number_text.h"

namespace feltbok::forms {

// What is filled in when a person is done.
void Session::Interview::stampEnd() {
    m_closing = true;
    for (DefId def = 0; def < m_program.defs.size(); ++def) {
        const Bind* bind = m_program.bindOf(def);
        if (bind == nullptr || bind->preload != "timestamp" || bind->preloadParameters != "end") continue;
        std::vector<FrameId> frames;
        framesUnder(0, m_program.defs[def].frame, frames);
        for (const FrameId frame : frames)
            setText(nodeOf(frame, def), castTo(m_program.defs[def].type, preloadValue(*bind)));
    }
    m_closing = false;
    settle();
}

Changes Session::Interview::close() {
    begin();
    stampEnd();
    return finish();
}

Result<Session::Ended> Session::Interview::end() {
    if (m_finished) return refusedWhenFinished({});
    std::vector<NodeId> all;
    appendNodes(root(), all);
    std::size_t wrong = 0;
    for (const NodeId node : all)
        wrong += violation(node) != Violation::None ? 1 : 0;
    if (wrong != 0)
        return fail(ErrorCode::Refused, std::to_string(wrong) +
                                            (wrong == 1 ? " question is" : " questions are") +
                                            " not in order; validate() names them.");
    begin();
    stampEnd();
    Session::Ended ended;
    for (const NodeId node : all) {
        if (m_info[at(node)].frame == kNone || isRelevant(node) || !isKept(node) || value(node).empty())
            continue;
        const Session::Author author = answeredBy(node);
        ended.dropped.push_back({answerPath(node), std::string(value(node)), author.who, author.when});
        m_raw.erase(node);
        setText(node, {});
    }
    settle();
    freeze();
    note({}, {}, {}, Cause::Finished);
    ended.changes = finish();
    return ended;
}

void Session::Interview::freeze() {
    m_finished = true;
    m_done.clear();
    m_undone.clear();
}

Result<void> Session::Interview::reopen(std::string_view reason) {
    if (!m_finished) return fail(ErrorCode::BadInput, "The interview is open.");
    if (xpath::trimmed(reason).empty())
        return fail(ErrorCode::BadInput, "A finished interview is reopened for a reason; say which.");
    begin();
    m_finished = false;
    note({}, {}, reason, Cause::Reopened);
    return {};
}

void Session::Interview::takeOver(const SavedInterview& saved, const Form* from) {
    begin();
    keepAside(placeAnswers(saved.answers, saved.repeats, Cause::Merge));
    if (from != nullptr) clearOthers(root(), saved.answers, *from);
    m_history = saved.history;
    m_finished = saved.finished;
    m_here = find(saved.at);
    (void)finish();
}

Changes Session::Interview::takeIn(const std::vector<SavedAnswer>& answers,
                                   const std::vector<SavedRepeat>& repeats) {
    begin();
    keepAside(placeAnswers(answers, repeats, Cause::Merge));
    return finish();
}

} // namespace feltbok::forms
