// SPDX-License-Identifier: Apache-2.0
// Two people in one interview: what each has changed since both began, question by question.
#include "core/forms/session/interview.h"
#include "core/forms/session/session.h"

#include <algorithm>
#include <set>

namespace feltbok::forms {

namespace {

using Answers = std::map<AnswerPath, SavedAnswer>;
using Rounds = std::map<AnswerPath, std::vector<std::string>>;

Answers byPath(const std::vector<SavedAnswer>& all) {
    Answers map;
    for (const SavedAnswer& one : all)
        map[one.at] = one;
    return map;
}

Rounds byRange(const std::vector<SavedRepeat>& all) {
    Rounds map;
    for (const SavedRepeat& one : all)
        map[one.range] = one.instances;
    return map;
}

SavedAnswer at(const Answers& map, const AnswerPath& path) {
    const auto found = map.find(path);
    return found == map.end() ? SavedAnswer{path, {}} : found->second;
}

bool holds(const std::vector<std::string>& ids, const std::string& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// A round of a repeat that one of the two has removed.
struct Round {
    AnswerPath range;
    std::string id;

    [[nodiscard]] bool holds(const AnswerPath& path) const {
        return path.path.starts_with(range.path + "/") && path.instances.size() > range.instances.size() &&
               std::equal(range.instances.begin(), range.instances.end(), path.instances.begin()) &&
               path.instances[range.instances.size()] == id;
    }
};

bool isInOne(const std::vector<Round>& rounds, const AnswerPath& path) {
    return std::any_of(rounds.begin(), rounds.end(), [&](const Round& round) { return round.holds(path); });
}

// Whether somebody has changed an answer in that round since `base`.
bool touched(const Round& round, const Answers& base, const Answers& now) {
    return std::any_of(now.begin(), now.end(), [&](const auto& one) {
        return round.holds(one.first) && one.second.value != at(base, one.first).value;
    });
}

} // namespace

Session::Merged Session::merge(const SavedInterview& base, const SavedInterview& theirs) {
    const Answers baseAnswers = byPath(base.answers);
    const Answers ourAnswers = byPath(answers());
    const Answers theirAnswers = byPath(theirs.answers);
    const Rounds baseRounds = byRange(base.repeats);
    const Rounds ourRounds = byRange(repeats());
    std::vector<SavedRepeat> rounds;
    std::vector<Round> kept;     // which they removed, and we wrote in
    std::vector<Round> returned; // which we removed, and they wrote in
    for (const auto& [range, ids] : byRange(theirs.repeats)) {
        const bool comesBack = isInOne(returned, range);
        const auto then = baseRounds.find(range);
        const auto before = then == baseRounds.end() ? std::vector<std::string>{} : then->second;
        const auto now = ourRounds.find(range);
        std::vector<std::string> together;
        if (now != ourRounds.end())
            for (const std::string& id : now->second) {
                const bool removed = !holds(ids, id) && holds(before, id);
                if (removed && !touched({range, id}, baseAnswers, ourAnswers)) continue;
                if (removed) kept.push_back({range, id});
                together.push_back(id);
            }
        for (const std::string& id : ids) {
            if (holds(together, id)) continue;
            const bool removed = !comesBack && holds(before, id);
            if (removed && !touched({range, id}, baseAnswers, theirAnswers)) continue;
            if (removed) returned.push_back({range, id});
            together.push_back(id);
        }
        rounds.push_back({range, std::move(together)});
    }
    Merged merged;
    std::set<AnswerPath> paths;
    for (const Answers* map : {&baseAnswers, &theirAnswers})
        for (const auto& [path, answer] : *map)
            paths.insert(path);
    std::vector<SavedAnswer> taken;
    for (const AnswerPath& path : paths) {
        const SavedAnswer then = at(baseAnswers, path);
        const SavedAnswer ours = at(ourAnswers, path);
        const SavedAnswer other = at(theirAnswers, path);
        if (isInOne(kept, path) || other.value == ours.value) continue;
        if (other.value == then.value && !isInOne(returned, path)) continue;
        if (ours.value == then.value || isInOne(returned, path))
            taken.push_back(other);
        else
            merged.conflicts.push_back({path, ours, other});
    }
    merged.changes = m_interview->takeIn(taken, rounds);
    return merged;
}

} // namespace feltbok::forms
