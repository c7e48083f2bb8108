// SPDX-License-Identifier: Apache-2.0
// What a person does with an interview besides answering: back and forth, files, finding a question.
#include "core/advisory/interview_book.h"
#include "core/advisory/visits.h"

#include <algorithm>
#include <iterator>

namespace feltbok::advisory {

Result<void> InterviewBook::undo() {
    return turn(true);
}

Result<void> InterviewBook::redo() {
    return turn(false);
}

Result<void> InterviewBook::turn(bool back) {
    const std::vector<forms::SavedRepeat> before = m_session.repeats();
    const auto turned = back ? m_session.undo() : m_session.redo();
    if (!turned) return fail(turned);
    const auto kept = keepTurned(*turned, before);
    // What the disk refused has not happened: the page shows what is kept.
    if (!kept) {
        (void)(back ? m_session.redo() : m_session.undo());
        loadAnswers();
    }
    return kept;
}

// What came with a round is not told by itself.
std::vector<forms::NodeRef> InterviewBook::turnedBy(const forms::Changes& changes) const {
    std::vector<forms::NodeRef> turned;
    for (const forms::Changes::Node& change : changes.nodes)
        if (change.has(forms::Aspect::Value)) turned.push_back(change.node);
    std::vector<forms::NodeRef> under = changes.added;
    while (!under.empty()) {
        const forms::NodeRef node = under.back();
        under.pop_back();
        if (!m_session.value(node).empty()) turned.push_back(node);
        for (const forms::NodeRef child : m_session.children(node))
            under.push_back(child);
    }
    return turned;
}

std::vector<forms::SavedAnswer> InterviewBook::answersTurned(const forms::Changes& changes) const {
    std::vector<forms::SavedAnswer> answers;
    for (const forms::NodeRef node : turnedBy(changes)) {
        if (m_session.kind(node) != forms::NodeKind::Question) continue;
        forms::AnswerPath path = m_session.answerPath(node);
        const bool asked = m_session.control(node) != forms::Control::None && !m_session.isCalculated(node);
        if (asked || m_kept.contains(answerRecord(m_head.id, path)))
            answers.push_back({std::move(path), std::string(m_session.value(node))});
    }
    return answers;
}

std::vector<Change> InterviewBook::roundsTurned(const std::vector<forms::SavedRepeat>& before) const {
    std::vector<Change> changes;
    for (const forms::SavedRepeat& now : m_session.repeats()) {
        const auto same = std::ranges::find_if(before, [&](const forms::SavedRepeat& then) {
            return then.range == now.range && then.instances == now.instances;
        });
        if (same != before.end()) continue;
        const forms::NodeRef range = m_session.find(now.range);
        if (const auto change = range ? roundsChange(range) : std::nullopt) changes.push_back(*change);
    }
    return changes;
}

// Everything is read before anything is kept: the store tells what it keeps, and the session follows it.
// Rounds go first, since those that the store does not have are taken out of the session.
Result<void> InterviewBook::keepTurned(const forms::Changes& changes,
                                       const std::vector<forms::SavedRepeat>& before) {
    std::vector<Change> kept = roundsTurned(before);
    std::vector<forms::SavedAnswer> beingWritten;
    for (forms::SavedAnswer& answer : answersTurned(changes)) {
        if (m_store.draftOf(answerRecord(m_head.id, answer.at), "value")) {
            beingWritten.push_back(std::move(answer));
            continue;
        }
        std::ranges::move(roundsAround(answer.at), std::back_inserter(kept));
        kept.push_back(answerChange(answer.at, {{"value", std::move(answer.value)}}));
    }
    if (const auto done = commitAll(kept); !done) return done;
    for (const forms::SavedAnswer& answer : beingWritten) {
        if (const auto done = draftAnswer(answer.at, answer.value); !done) return done;
        if (const auto left = leave(keyOf(answer.at)); !left) return left;
    }
    // A round that was kept has made the session read the drafts as they were.
    if (!beingWritten.empty()) loadAnswers();
    return {};
}

Result<void> InterviewBook::givePosition(std::string_view position) {
    const std::size_t lines = m_session.history().size();
    (void)m_session.givePosition(position);
    return draftActions(lines);
}

void InterviewBook::loadFiles() {
    m_files.clear();
    for (const Record& file : m_store.list({.kind = "attachment", .scope = m_head.scope}))
        if (const auto parent = file.reference("parent"))
            m_files[*parent][file.text("name")] = {file.text("sha256"), file.text("mediaType"),
                                                   static_cast<std::uint64_t>(file.integer("bytes"))};
}

Result<void> InterviewBook::attach(std::string_view key, std::string_view name, std::string_view mediaType,
                                   ByteView bytes) {
    const auto node = nodeOf(key);
    if (!node) return fail(node);
    if (m_session.control(*node) != forms::Control::Upload)
        return fail(ErrorCode::BadInput, "this question takes no file", std::string(key));
    if (m_session.isReadonly(*node))
        return fail(ErrorCode::BadValue, "this question is filled in by the form itself", std::string(key));
    const Id record = answerRecord(m_head.id, m_session.answerPath(*node));
    std::string own(name);
    const std::size_t point = own.rfind('.') == std::string::npos ? own.size() : own.rfind('.');
    for (int copy = 2; m_files[record].contains(own); ++copy)
        own =
            std::string(name.substr(0, point)) + "-" + std::to_string(copy) + std::string(name.substr(point));
    // The bytes first: an answer never names a file that is not there.
    const auto attached = advisory::attach(m_store, record, m_head.scope, own, mediaType, bytes);
    if (!attached) return fail(attached);
    loadFiles();
    if (const auto answered = answer(key, own); !answered) return answered;
    return leave(key);
}

std::vector<FoundQuestion> InterviewBook::find(std::string_view words) const {
    std::vector<FoundQuestion> found;
    for (forms::Found& one : m_session.search(words))
        found.push_back({keyOf(m_session.answerPath(one.node)), std::move(one.text)});
    return found;
}

} // namespace feltbok::advisory
