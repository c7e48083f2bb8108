// SPDX-License-Identifier: Apache-2.0
// Session: going back and forth in time and place, ending, saving and going on.
#include "core/forms/session/interview.h"
#include "core/forms/session/session.h"

#include <algorithm>

namespace feltbok::forms {

bool Session::canUndo() const {
    return m_interview->canUndo();
}
bool Session::canRedo() const {
    return m_interview->canRedo();
}
Result<Changes> Session::undo() {
    return m_interview->undo();
}
Result<Changes> Session::redo() {
    return m_interview->redo();
}

NodeRef Session::here() const {
    const NodeRef last{m_interview->here()};
    if (m_interview->has(last) && isRelevant(last)) return last;
    return next(root());
}

bool Session::goTo(NodeRef question) {
    if (!m_interview->has(question) || !isPlace(question)) return false;
    m_interview->setHere(question.number);
    return true;
}

bool Session::isPlace(NodeRef node) const {
    return kind(node) == NodeKind::Question && control(node) != Control::None && isRelevant(node);
}

NodeRef Session::next(NodeRef from) const {
    const std::vector<NodeRef> all = nodes();
    auto at = std::find(all.begin(), all.end(), from);
    if (at == all.end()) return {};
    at = std::find_if(at + 1, all.end(), [this](NodeRef node) { return isPlace(node); });
    return at == all.end() ? NodeRef{} : *at;
}

NodeRef Session::previous(NodeRef from) const {
    NodeRef before;
    for (const NodeRef node : nodes()) {
        if (node == from) return before;
        if (isPlace(node)) before = node;
    }
    return {};
}

void Session::setLast(std::vector<SavedAnswer> answers, std::vector<SavedRepeat> repeats) {
    m_interview->setLast(std::move(answers), std::move(repeats));
}
std::string_view Session::last(NodeRef question) const {
    return m_interview->last(question.number);
}
Result<Changes> Session::prefill(NodeRef under) {
    return m_interview->prefill(under ? under.number : root().number);
}

std::vector<Difference> Session::changedSinceLast() const {
    std::vector<Difference> all;
    for (const NodeRef node : nodes()) {
        if (!isPlace(node) || isCalculated(node)) continue;
        const std::string_view before = last(node);
        if (before != value(node)) all.push_back({node, std::string(before), std::string(value(node))});
    }
    return all;
}

Session::Author Session::answeredBy(NodeRef question) const {
    return m_interview->answeredBy(question.number);
}
std::span<const HistoryEntry> Session::history() const {
    return m_interview->history();
}
Result<Session::Ended> Session::finish() {
    return m_interview->end();
}
Result<void> Session::reopen(std::string_view reason) {
    return m_interview->reopen(reason);
}
void Session::freeze() {
    m_interview->freeze();
}
bool Session::isFinished() const {
    return m_interview->isFinished();
}
std::span<const SavedAnswer> Session::aside() const {
    return m_interview->aside();
}

SavedInterview Session::save() const {
    SavedInterview saved;
    saved.formId = form().id();
    saved.formVersion = form().version();
    saved.language = language();
    if (const NodeRef at = here()) saved.at = answerPath(at);
    saved.finished = isFinished();
    saved.answers = answers();
    saved.repeats = repeats();
    saved.history.assign(history().begin(), history().end());
    return saved;
}

Result<Session> Session::resume(std::shared_ptr<const Form> form, SessionContext context,
                                const SavedInterview& saved) {
    const Form* const from = form->version() == saved.formVersion ? form.get() : nullptr;
    return resumed(std::move(form), std::move(context), saved, from);
}

Result<Session> Session::resumed(std::shared_ptr<const Form> form, SessionContext context,
                                 const SavedInterview& saved, const Form* from) {
    if (form->id() != saved.formId)
        return fail(ErrorCode::BadInput, "The interview was begun with the form \"" + saved.formId +
                                             "\", not with \"" + std::string(form->id()) + "\".");
    if (!saved.language.empty()) context.language = saved.language;
    auto session = start(std::move(form), std::move(context));
    if (session) session->m_interview->takeOver(saved, from);
    return session;
}

Result<std::vector<SavedAnswer>> Session::otherThanBegun() const {
    const auto begun = start(m_interview->sharedForm(), m_interview->context());
    if (!begun) return fail(begun);
    std::vector<SavedAnswer> others;
    for (const NodeRef node : nodes()) {
        if (kind(node) != NodeKind::Question || !isKept(node) || isCalculated(node)) continue;
        const AnswerPath path = answerPath(node);
        const NodeRef there = begun->find(path);
        const std::string_view before = there ? begun->value(there) : std::string_view{};
        if (value(node) != before) others.push_back({path, std::string(value(node))});
    }
    return others;
}

Result<Session> Session::moved(std::shared_ptr<const Form> to) const {
    auto session = resumed(std::move(to), m_interview->context(), save(), &form());
    if (session) session->m_interview->copyLast(*m_interview);
    return session;
}

} // namespace feltbok::forms
