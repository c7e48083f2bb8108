// SPDX-License-Identifier: Apache-2.0
#include "core/forms/session/interview.h"
#include "core/forms/xpath/number_text.h"

#include <algorithm>
#include <set>

namespace feltbok::forms {

AnswerPath Session::Interview::answerPath(NodeId node) const {
    AnswerPath path{m_program.pathOf(defId(node)), {}};
    for (FrameId frame = frameOf(node); frame != 0 && frame != kNone; frame = m_frames[frame].parent)
        path.instances.insert(path.instances.begin(), m_frames[frame].instanceId);
    return path;
}

// Descends by definitions, choosing at each repeat the instance of that id.
NodeId Session::Interview::find(const AnswerPath& path) const {
    const DefId target = m_program.find(path.path, 0);
    if (target == kNoDef) return kNoNode;
    std::vector<DefId> repeats;
    for (DefId frame = m_program.defs[target].frame; frame != 0; frame = m_program.defs[frame].frame)
        repeats.insert(repeats.begin(), frame);
    const bool isRepeat = m_program.defs[target].kind == DefKind::Repeat;
    const bool wantsInstance = isRepeat && path.instances.size() == repeats.size() + 1;
    if (wantsInstance) repeats.push_back(target);
    if (path.instances.size() != repeats.size()) return kNoNode;
    FrameId frame = 0;
    for (std::size_t i = 0; i < repeats.size(); ++i) {
        const Range& range = m_ranges[m_frames[frame].firstRange + m_program.defs[repeats[i]].rangeIndex];
        const auto found =
            std::find_if(range.instances.begin(), range.instances.end(), [&](FrameId instance) {
                return m_frames[instance].instanceId == path.instances[i];
            });
        if (found == range.instances.end()) return kNoNode;
        frame = *found;
    }
    if (target == 0) return root();
    return wantsInstance ? m_frames[frame].base : nodeOf(frame, target);
}

// The range in which an answer's round is the first to lack, and which round that is; made by a count that
// follows from the rounds there are.
NodeId Session::Interview::missingRange(const AnswerPath& path, std::size_t& round) const {
    const DefId target = m_program.find(path.path, 0);
    if (target == kNoDef) return kNoNode;
    std::vector<DefId> repeats;
    for (DefId frame = m_program.defs[target].frame; frame != 0; frame = m_program.defs[frame].frame)
        repeats.insert(repeats.begin(), frame);
    if (path.instances.size() != repeats.size()) return kNoNode;
    AnswerPath range;
    for (std::size_t i = 0; i < repeats.size(); ++i) {
        range.path = m_program.pathOf(repeats[i]);
        const NodeId marker = find(range);
        range.instances.push_back(path.instances[i]);
        if (marker == kNoNode || find(range) != kNoNode) continue;
        if (!m_program.countedByItself.contains(repeats[i]) || !path.instances[i].starts_with('#'))
            return kNoNode;
        const double number = xpath::numberOf(std::string_view(path.instances[i]).substr(1));
        if (!(number >= 1 && number <= static_cast<double>(kGrowthsMax))) return kNoNode;
        round = static_cast<std::size_t>(number);
        return marker;
    }
    return kNoNode;
}

// "One more, as long as the last one says so": what it says now need not be what made the rounds. Whether any
// came that the count lets stay.
bool Session::Interview::callForRounds(const std::vector<const SavedAnswer*>& waiting) {
    for (const SavedAnswer* answer : waiting) {
        std::size_t round = 0;
        const NodeId marker = missingRange(answer->at, round);
        if (marker != kNoNode && mayHold(marker, static_cast<double>(round))) growTo(marker, round);
    }
    propagate();
    return std::ranges::any_of(waiting,
                               [&](const SavedAnswer* answer) { return find(answer->at) != kNoNode; });
}

// Puts saved answers where they belong and gives back those without a place. Ranges first, outermost before
// innermost; then the answers, which may need counts to be evaluated in between.
std::vector<SavedAnswer> Session::Interview::placeAnswers(std::span<const SavedAnswer> answers,
                                                          std::span<const SavedRepeat> repeats, Cause cause) {
    std::vector<const SavedRepeat*> ordered;
    for (const SavedRepeat& repeat : repeats)
        ordered.push_back(&repeat);
    std::sort(ordered.begin(), ordered.end(), [](const SavedRepeat* a, const SavedRepeat* b) {
        const std::size_t outer = a->range.instances.size();
        return outer != b->range.instances.size() ? outer < b->range.instances.size() : a < b;
    });
    std::vector<const SavedAnswer*> waiting;
    std::vector<std::pair<NodeId, const SavedAnswer*>> computed;
    for (const SavedAnswer& answer : answers)
        waiting.push_back(&answer);
    // Each round may bring instances that the next one's answers stand in.
    for (bool progress = true; progress && (!waiting.empty() || !ordered.empty());) {
        progress = false;
        std::erase_if(ordered, [&](const SavedRepeat* repeat) {
            const NodeId marker = find(repeat->range);
            if (marker == kNoNode || !isMarker(marker)) return false;
            restoreRange(marker, repeat->instances);
            return progress = true;
        });
        std::erase_if(waiting, [&](const SavedAnswer* answer) {
            const NodeId node = find(answer->at);
            if (node == kNoNode || def(node).kind != DefKind::Leaf) return false;
            const std::size_t lines = m_history.size();
            setAnswer(node, answer->value, cause);
            if (isCalculated(node) && isKept(node)) computed.emplace_back(node, answer);
            if (m_history.size() > lines && !answer->who.empty()) {
                m_history.back().who = answer->who;
                m_history.back().when = answer->when;
            }
            if (!answer->who.empty() || answer->when.ms != 0) m_authors[node] = {answer->who, answer->when};
            return progress = true;
        });
        propagate();
        progress = progress || callForRounds(waiting);
    }
    // What was computed at one moment was computed again with the answers it depends on, and is not that.
    for (const auto& [node, answer] : computed)
        if (has({node})) setText(node, answer->value);
    propagate();
    m_pendingEvents.clear();
    m_newFrames.clear();
    std::vector<SavedAnswer> unplaced;
    for (const SavedAnswer* answer : waiting)
        unplaced.push_back(*answer);
    return unplaced;
}

void Session::Interview::keepAside(const std::vector<SavedAnswer>& answers) {
    for (const SavedAnswer& answer : answers) {
        std::erase_if(m_aside, [&](const SavedAnswer& known) { return known.at == answer.at; });
        if (!answer.value.empty()) m_aside.push_back(answer);
    }
}

// A default that a person took away is no answer, and would come again with each new node.
void Session::Interview::clearOthers(NodeId under, std::span<const SavedAnswer> answers, const Form& from) {
    std::set<AnswerPath> answered;
    for (const SavedAnswer& answer : answers)
        answered.insert(answer.at);
    std::vector<NodeId> all;
    appendNodes(under, all);
    for (const NodeId node : all) {
        if (m_info[at(node)].frame == kNone || !isKept(node) || isCalculated(node)) continue;
        const AnswerPath path = answerPath(node);
        if (value(node).empty() || answered.contains(path)) continue;
        if (from.program().find(path.path, 0) == kNoDef) continue;
        m_raw.erase(node);
        setText(node, {});
    }
    propagate();
}

// Rounds that came may be what answers kept aside were waiting for.
void Session::Interview::placeAside() {
    std::vector<SavedAnswer> placeable;
    std::erase_if(m_aside, [&](const SavedAnswer& answer) {
        const NodeId node = find(answer.at);
        if (node == kNoNode || !value(node).empty()) return false;
        placeable.push_back(answer);
        return true;
    });
    if (!placeable.empty()) keepAside(placeAnswers(placeable, {}, Cause::Merge));
}

// Of rounds that a smaller count took away: they come back with it.
void Session::Interview::appendParked(std::vector<SavedAnswer>& out) const {
    for (const Range& range : m_ranges)
        for (const FrameId parked : range.parked) {
            std::vector<NodeId> all;
            appendNodes(m_frames[parked].base, all);
            for (const NodeId node : all) {
                if (!isKept(node) || value(node).empty()) continue;
                const Session::Author author = answeredBy(node);
                out.push_back({answerPath(node), std::string(value(node)), author.who, author.when});
            }
        }
}

Session::Restored Session::Interview::restore(std::span<const SavedAnswer> answers,
                                              std::span<const SavedRepeat> repeats) {
    Restored restored;
    begin();
    restored.unplaced = placeAnswers(answers, repeats, Cause::Merge);
    keepAside(restored.unplaced);
    restored.changes = finish();
    return restored;
}

void Session::Interview::restoreRange(NodeId marker, const std::vector<std::string>& ids) {
    const DefId repeat = defId(marker);
    if (isControlled(repeat)) return;
    for (std::size_t i = rangeOf(marker).instances.size(); i-- > 0;) {
        const std::string& id = m_frames[rangeOf(marker).instances[i]].instanceId;
        if (std::find(ids.begin(), ids.end(), id) == ids.end()) takeOut(marker, i, false);
    }
    for (std::size_t i = 0; i < ids.size() && i < kRepeatInstancesMax; ++i) {
        const std::vector<FrameId> here = rangeOf(marker).instances;
        const auto found = std::find_if(here.begin(), here.end(), [&](FrameId instance) {
            return m_frames[instance].instanceId == ids[i];
        });
        if (found != here.end()) {
            if (static_cast<std::size_t>(found - here.begin()) != i) move(marker, *found, i);
            continue;
        }
        const FrameId instance =
            makeFrame(repeat, m_program.defs[repeat].pattern, frameOf(marker), marker, ids[i]);
        place(marker, instance, std::min(i, here.size()));
        instancesMoved(marker, i);
    }
}

void Session::Interview::move(NodeId marker, FrameId instance, std::size_t index) {
    Range& range = rangeOf(marker);
    const auto from = std::find(range.instances.begin(), range.instances.end(), instance);
    const auto old = static_cast<std::size_t>(from - range.instances.begin());
    range.instances.erase(from);
    m_tree.unlink(m_frames[instance].base);
    index = std::min(index, range.instances.size());
    const NodeId before = index == 0 ? marker : m_frames[range.instances[index - 1]].base;
    m_tree.insertBefore(m_tree[marker].parent, m_frames[instance].base, m_tree[before].next);
    range.instances.insert(range.instances.begin() + static_cast<std::ptrdiff_t>(index), instance);
    renumber(range, std::min(old, index));
    m_removed.push_back(m_frames[instance].base);
    m_added.push_back(instance);
    markEdges(m_program.onStructure.of(defId(marker)), frameOf(marker));
    instancesMoved(marker, std::min(old, index));
}

} // namespace feltbok::forms
