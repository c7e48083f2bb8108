// SPDX-License-Identifier: Apache-2.0
// The end of an interview, and after it: finished here or by another device, and opened again for a reason.
#include "core/advisory/interview_book.h"

#include <algorithm>

namespace feltbok::advisory {
namespace {

constexpr const char* kUnsaid = "unsaid"; // what a session wants a word for, and nobody reads

} // namespace

void InterviewBook::follow(const Record& interview) {
    loadEndings();
    const std::string version = formVersionOf(m_store, interview);
    if (version != m_head.formVersion) {
        m_head.formVersion = version;
        // Another device has moved it; without that version here it stays as it is.
        if (const auto form = m_forms(m_head.formId, version); form && (*form)->version() == version)
            if (auto moved = m_session.moved(*form)) goOnIn(std::move(*moved));
    }
    const bool finished = interview.text("status") == "finished";
    if (finished && !m_session.isFinished()) m_session.freeze();
    const std::string reason = interview.text("reopenedFor");
    if (!finished && m_session.isFinished()) (void)m_session.reopen(reason.empty() ? kUnsaid : reason);
}

void InterviewBook::loadEndings() {
    std::map<EditId, std::string> reasons;
    for (const HistoryEntry& edit : m_store.history(m_head.id, "reopenedFor"))
        if (edit.value && edit.value->is_string()) reasons[edit.edit] = edit.value->get<std::string>();
    m_endings.clear();
    for (const HistoryEntry& edit : m_store.history(m_head.id, "status")) {
        const bool finished = edit.value == Value("finished");
        const auto reason = reasons.find(edit.edit);
        if (!finished && reason == reasons.end()) continue; // it was begun
        m_endings.push_back({.finished = finished,
                             .reason = finished ? std::string() : reason->second,
                             .who = edit.author,
                             .byMe = edit.author == m_store.author(),
                             .name = m_store.nameOf(edit.author),
                             .atMs = edit.at.ms});
    }
}

std::vector<Change> InterviewBook::changesOf(const forms::Session::Ended& ended) const {
    std::vector<Change> changes;
    for (const forms::Changes::Node& change : ended.changes.nodes) {
        if (!change.has(forms::Aspect::Value) || !m_session.has(change.node) ||
            !m_session.isKept(change.node))
            continue;
        changes.push_back(answerChange(m_session.answerPath(change.node),
                                       {{"value", std::string(m_session.value(change.node))}}));
    }
    // With the version it was finished in: see formVersionOf.
    changes.push_back(
        Change{.record = m_head.id, .fields = {{"status", "finished"}, {"formVersion", m_head.formVersion}}});
    return changes;
}

Result<void> InterviewBook::finish() {
    const InterviewState now = state();
    if (std::ranges::any_of(now.rows, &QuestionState::typeWrong))
        return fail(ErrorCode::Refused, "an answer is not what its question asks for");
    if (const auto cut = m_store.cutAllDrafts(); !cut) return fail(cut);
    const auto ended = m_session.finish();
    if (!ended) return fail(ended);
    const auto kept = commitAll(changesOf(*ended));
    if (kept) return {};
    (void)m_session.reopen("not kept"); // what the disk refused has not happened
    loadAnswers();
    return kept;
}

Result<void> InterviewBook::reopen(std::string_view reason) {
    if (const auto reopened = m_session.reopen(reason); !reopened) return reopened;
    const auto kept = m_store.commit(Change{
        .record = m_head.id, .fields = {{"status", "underway"}, {"reopenedFor", std::string(reason)}}});
    if (kept) return {};
    m_session.freeze();
    return fail(kept);
}

} // namespace feltbok::advisory
