// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xpath/evaluator.h"

#include <algorithm>

namespace feltbok::xpath {

void Evaluator::path(const Path& path, const Focus& focus, NodeSet& out) {
    if (path.index != Path::kNone) {
        indexed(path, focus, out);
        return;
    }
    if (path.start == Path::Start::Context && path.stepCount == 1) {
        const Step& only = m_expressions.steps[path.firstStep];
        if (only.axis == Axis::Child && only.predicateCount == 0) return axis(only, focus.node, out);
    }
    if (path.start == Path::Start::Root)
        out.push_back(m_root);
    else if (path.start == Path::Start::Context)
        out.push_back(focus.node);
    else
        nodes(path.origin, focus, out);
    steps(path, 0, out);
}

NodeId Evaluator::pathFirst(const Path& path, const Focus& focus) {
    if (path.start == Path::Start::Context && path.stepCount == 1) {
        const Step& only = m_expressions.steps[path.firstStep];
        if (only.axis == Axis::Self && only.test == Test::Node && only.predicateCount == 0) return focus.node;
    }
    Lease set(*this);
    this->path(path, focus, *set);
    return set->empty() ? kNoNode : set->front();
}

void Evaluator::steps(const Path& path, std::uint32_t from, NodeSet& set) {
    bool flat = set.size() < 2 || path.index != Path::kNone;
    for (std::uint32_t i = from; i < path.stepCount && !set.empty(); ++i)
        step(m_expressions.steps[path.firstStep + i], flat, set);
}

// `flat`: no node of the set is inside another, so that children taken in turn are in document order.
void Evaluator::step(const Step& step, bool& flat, NodeSet& set) {
    Lease result(*this);
    Lease candidates(*this);
    const bool single = set.size() == 1;
    const bool reverse = step.axis == Axis::Ancestor || step.axis == Axis::AncestorOrSelf ||
                         step.axis == Axis::Preceding || step.axis == Axis::PrecedingSibling;
    for (const NodeId node : set) {
        candidates->clear();
        axis(step, node, *candidates);
        if (!visit(candidates->size() + 1)) break;
        for (std::uint32_t p = 0; p < step.predicateCount; ++p)
            keep(m_expressions.arguments[step.firstPredicate + p], *candidates);
        result->insert(result->end(), candidates->begin(), candidates->end());
    }
    if (single && reverse) std::reverse(result->begin(), result->end());
    const bool ordered = single || step.axis == Axis::Self || step.axis == Axis::Attribute ||
                         (step.axis == Axis::Child && flat);
    if (!ordered) m_forest.sort(*result);
    const bool stays = step.axis == Axis::Child || step.axis == Axis::Self || step.axis == Axis::Attribute ||
                       step.axis == Axis::FollowingSibling || step.axis == Axis::PrecedingSibling;
    flat = result->size() < 2 || (flat && stays);
    set.swap(*result);
}

// Positions are counted in the order given: along the axis.
void Evaluator::keep(TermId predicate, NodeSet& set) {
    if (!visit(set.size())) return set.clear();
    const auto size = static_cast<std::uint32_t>(set.size());
    std::uint32_t position = 0;
    std::size_t kept = 0;
    for (std::uint32_t i = 0; i < size; ++i) {
        const Focus focus{set[i], ++position, size};
        const TermId end = taken(predicate, focus);
        const bool stays =
            term(end).type == Type::Number ? number(end, focus) == position : boolean(end, focus);
        if (stays) set[kept++] = set[i];
    }
    set.resize(kept);
}

void Evaluator::filter(const Term& t, const Focus& focus, NodeSet& out) {
    nodes(argument(t, 0), focus, out);
    for (std::uint32_t i = 1; i < t.count; ++i)
        keep(argument(t, i), out);
}

void Evaluator::indexed(const Path& path, const Focus& focus, NodeSet& out) {
    const IndexedStep& how = (*m_indexedSteps)[path.index];
    const TermId key = taken(how.key, focus);
    std::string scratch;
    if (term(key).type == Type::Nodes) {
        Lease keys(*this);
        nodes(key, focus, *keys);
        for (const NodeId node : *keys)
            m_world.indexed(path.index, textOfNode(node, scratch), out);
        if (keys->size() > 1) m_forest.sort(out);
    } else {
        m_world.indexed(path.index, text(key, focus, scratch), out);
    }
    for (const TermId predicate : how.rest)
        keep(predicate, out);
    steps(path, how.step + 1, out);
}

} // namespace feltbok::xpath
