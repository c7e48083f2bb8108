// SPDX-License-Identifier: Apache-2.0
#include "core/forms/session/interview.h"

#include <algorithm>

namespace feltbok::forms {

// Every value that a store keeps is set here, whoever sets it.
void Session::Interview::setAnswer(NodeId node, std::string_view text, Cause cause) {
    const std::string before(value(node));
    if (before == text) return;
    m_raw.erase(node);
    setUnfit(node, !text.empty() && !fits(node, text));
    if (choiceListOf(node) == nullptr) {
        setText(node, text);
    } else {
        const std::string available = availableOf(node, text);
        if (available != text) m_raw[node] = text;
        setText(node, available);
    }
    if (m_starting || m_takingBack) return;
    Session::Author& author = m_authors[node];
    m_step.parts.push_back(
        {Part::Kind::Value, answerPath(node), before, std::string(text), 0, {}, {}, std::move(author)});
    author = {m_context.who, now()};
    note(m_step.parts.back().at, before, text, cause);
}

void Session::Interview::keepStep(bool typed) {
    if (m_step.parts.empty()) return;
    m_undone.clear();
    m_step.when = now();
    m_step.typed = typed && m_step.parts.size() == 1;
    Step* last = m_done.empty() ? nullptr : &m_done.back();
    if (last != nullptr && last->typed && m_step.typed && last->parts.front().at == m_step.parts.front().at &&
        m_step.when.ms - last->when.ms < Session::kTypingMs) {
        last->parts.front().after = m_step.parts.front().after;
        for (const Counted& counted : m_step.counted)
            noteCounted(*last, counted);
        last->when = m_step.when;
        return;
    }
    if (m_done.size() == Session::kStepsMax) m_done.erase(m_done.begin());
    m_done.push_back(std::exchange(m_step, {}));
}

// Whether a round is there as its step left it, and holds nothing that somebody else has written.
bool Session::Interview::roundStillAs(const Part& part, bool done) const {
    AnswerPath path = part.at;
    path.instances.push_back(part.after);
    const NodeId round = find(path);
    const bool isThere = round != kNoNode;
    if (isThere != ((part.kind == Part::Kind::Came) == done)) return !isThere; // gone already: nothing to do
    if (!isThere) return true;
    std::vector<NodeId> all;
    appendNodes(round, all);
    return std::none_of(all.begin(), all.end(), [this](NodeId node) {
        return isKept(node) && !value(node).empty() && answeredBy(node).who != m_context.who &&
               !answeredBy(node).who.empty();
    });
}

// Whether everything still is as the step left it (`done`), or as it was before the step.
bool Session::Interview::stillAs(const Step& step, bool done) const {
    for (const Part& part : step.parts)
        if (part.kind != Part::Kind::Value && !roundStillAs(part, done)) return false;
    std::map<AnswerPath, std::string> expected;
    for (const Part& part : step.parts) {
        if (part.kind != Part::Kind::Value) continue;
        if (done)
            expected[part.at] = part.after;
        else
            expected.emplace(part.at, part.before);
    }
    return std::all_of(expected.begin(), expected.end(), [this](const auto& one) {
        const NodeId node = find(one.first);
        return node == kNoNode || value(node) == one.second;
    });
}

Session::Interview::Part Session::Interview::roundAt(NodeId marker, std::size_t index) const {
    const Frame& round = m_frames[rangeOf(marker).instances[index]];
    Part part{Part::Kind::Went, answerPath(marker), {}, round.instanceId, index, {}, {}};
    std::vector<NodeId> all;
    appendNodes(round.base, all);
    for (const NodeId node : all) {
        if (isKept(node) && !value(node).empty()) {
            const Session::Author author = answeredBy(node);
            part.answers.push_back({answerPath(node), std::string(value(node)), author.who, author.when});
        }
        if (!isMarker(node) || isControlled(defId(node))) continue;
        SavedRepeat repeat{answerPath(node), {}};
        for (const FrameId instance : rangeOf(node).instances)
            repeat.instances.push_back(m_frames[instance].instanceId);
        part.repeats.push_back(std::move(repeat));
    }
    return part;
}

void Session::Interview::putBack(const Part& part) {
    const NodeId marker = find(part.at);
    if (marker == kNoNode || !isMarker(marker)) return;
    const DefId repeat = defId(marker);
    const std::size_t index = std::min(part.index, rangeOf(marker).instances.size());
    const FrameId instance =
        makeFrame(repeat, m_program.defs[repeat].pattern, frameOf(marker), marker, part.after);
    place(marker, instance, index);
    instancesMoved(marker, index);
    propagate();
    (void)placeAnswers(part.answers, part.repeats, Cause::Undo);
}

void Session::Interview::takeAway(Part& part) {
    const NodeId marker = find(part.at);
    if (marker == kNoNode || !isMarker(marker)) return;
    const std::vector<FrameId>& instances = rangeOf(marker).instances;
    for (std::size_t i = 0; i < instances.size(); ++i) {
        if (m_frames[instances[i]].instanceId != part.after) continue;
        const Part::Kind kind = part.kind;
        part = roundAt(marker, i);
        part.kind = kind;
        takeOut(marker, i, false);
        return;
    }
}

void Session::Interview::turn(Part& part, bool back) {
    if (part.kind == Part::Kind::Value) {
        NodeId node = find(part.at);
        if (node == kNoNode) {
            propagate(); // what was turned before may bring it
            node = find(part.at);
        }
        if (node != kNoNode && def(node).kind != DefKind::Repeat)
            setAnswer(node, back ? part.before : part.after, Cause::Undo);
    } else if ((part.kind == Part::Kind::Came) == back) {
        takeAway(part);
    } else {
        putBack(part);
        AnswerPath round = part.at;
        round.instances.push_back(part.after);
        if (const NodeId instance = find(round); instance != kNoNode)
            clearOthers(instance, part.answers, form());
    }
}

void Session::Interview::noteCounted(Step& step, const Counted& counted) {
    if (std::ranges::find(step.counted, counted.range, &Counted::range) == step.counted.end())
        step.counted.push_back(counted);
}

// A count that follows from the rounds themselves does not find back to fewer.
void Session::Interview::takeBackCounted(const Step& step) {
    for (const Counted& counted : step.counted) {
        const NodeId marker = find(counted.range);
        if (marker == kNoNode || !isMarker(marker)) continue;
        while (rangeOf(marker).instances.size() > counted.rounds)
            takeOut(marker, rangeOf(marker).instances.size() - 1, true);
    }
}

// What a call has done before it was found to be impossible.
Result<Changes> Session::Interview::takenBack() {
    const Error why = *m_tooMany;
    m_takingBack = true;
    m_growths.clear();
    const Step step = std::exchange(m_step, {});
    for (auto part = step.parts.rbegin(); part != step.parts.rend(); ++part) {
        Part copy = *part;
        turn(copy, true);
        if (const NodeId node = part->kind == Part::Kind::Value ? find(part->at) : kNoNode; node != kNoNode)
            m_authors[node] = part->author;
    }
    takeBackCounted(step);
    propagate();
    m_pendingEvents.clear();
    m_newFrames.clear();
    m_takingBack = false;
    if (m_history.size() > m_linesBefore) m_history.resize(m_linesBefore);
    if (m_typedBefore && !m_history.empty()) m_history.back() = *m_typedBefore;
    (void)finish();
    return std::unexpected(why);
}

Result<Changes> Session::Interview::turnStep(std::vector<Step>& from, std::vector<Step>& to, bool back) {
    if (m_finished) return refusedWhenFinished({});
    if (from.empty())
        return fail(ErrorCode::NotFound, back ? "There is nothing to undo." : "There is nothing to redo.");
    Step step = std::move(from.back());
    from.pop_back();
    // It goes out of the way, told once: what was done before it can still be turned.
    if (!stillAs(step, back)) return fail(ErrorCode::Refused, "Somebody has answered this since; it stays.");
    begin();
    const std::size_t count = step.parts.size();
    for (std::size_t i = 0; i < count; ++i)
        turn(step.parts[back ? count - 1 - i : i], back);
    if (back) takeBackCounted(step);
    propagate();
    m_pendingEvents.clear(); // what actions did is turned with the step
    m_newFrames.clear();
    step.typed = false;
    to.push_back(std::move(step));
    return finish();
}

Result<Changes> Session::Interview::undo() {
    return turnStep(m_done, m_undone, true);
}

Result<Changes> Session::Interview::redo() {
    return turnStep(m_undone, m_done, false);
}

} // namespace feltbok::forms
