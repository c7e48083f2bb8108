// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xform/analysis.h"

#include "core/forms/xpath/function_table.h"
#include "core/forms/xpath/number_text.h"

#include <algorithm>

namespace feltbok::forms {

using xpath::Axis;
using xpath::Function;
using xpath::Op;
using xpath::Path;
using xpath::Step;
using xpath::Term;
using xpath::Test;

DefId Analysis::frameOf(DefId def) const {
    return def == 0 || m_program.defs[def].kind == DefKind::Repeat ? def : m_program.defs[def].frame;
}

bool Analysis::encloses(DefId outer, DefId inner) const {
    return outer <= inner && inner < m_program.defs[outer].end;
}

Analysis::State Analysis::startAt(DefId def, DefId common) const {
    State state;
    state.def = def;
    state.common = common;
    state.linkCommon = def < m_program.defs.size() ? frameOf(def) : 0;
    return state;
}

Analysis::State Analysis::startAt(const State& at) const {
    State state = startAt(at.def, at.common);
    state.row = at.row;
    state.whole = at.whole;
    return state;
}

void Analysis::expression(TermId term, bool mayLink) {
    if (term == kNoTerm) return;
    read(walk(term, {startAt(m_context, frameOf(m_context))}, mayLink));
}

void Analysis::itemset(const ChoiceList& list) {
    const States items = walk(list.nodeset, {startAt(m_context, frameOf(m_context))}, true);
    States focus;
    for (const State& item : items)
        focus.push_back(startAt(item));
    const bool one = focus.size() == 1;
    read(walk(list.value, focus, one));
    if (list.label.ref != kNoTerm) read(walk(list.label.ref, focus, one));
    for (const TextPart& part : list.label.parts)
        if (part.output != kNoTerm) read(walk(part.output, focus, one));
    m_reads.language |= list.label.refIsItext;
}

// What is not asked does not count.
bool Analysis::mayHide(const States& states) const {
    return std::ranges::any_of(states, [this](const State& state) {
        for (DefId def = state.def; def < m_program.defs.size(); def = m_program.defs[def].parent)
            if (const Bind* const bind = m_program.bindOf(def); bind && bind->relevant != kNoTerm)
                return true;
        return false;
    });
}

// The text of a group is the texts of all in it; asked for seldom, but asked for.
void Analysis::read(const States& states, bool asText) {
    if (!asText) return; // whether a node is there depends on structure alone
    for (const State& state : states) {
        if (state.def >= m_program.defs.size()) continue;
        const Def& def = m_program.defs[state.def];
        const bool aligned = state.linked && state.down.empty() && state.common == state.linkCommon;
        if (def.kind == DefKind::Leaf || def.kind == DefKind::Attribute) {
            m_reads.values.push_back({state.def, state.common, aligned, state.whole && !state.down.empty()});
            continue;
        }
        if (state.def <= m_context && m_context < def.end) continue;
        for (DefId below = state.def + 1; below < def.end; ++below) {
            if (m_program.defs[below].kind == DefKind::Leaf)
                m_reads.values.push_back({below, state.common, false, false});
            if (m_program.defs[below].kind == DefKind::Repeat)
                m_reads.structures.push_back({below, state.common, false, false});
        }
    }
}

// What is read for its value is recorded where it is read; the states that remain are the result's.
Analysis::States Analysis::walk(TermId id, const States& focus, bool mayLink) {
    const Term term = m_program.expressions.terms[id];
    switch (term.op) {
    case Op::Number:
    case Op::Literal:
    case Op::Fault:
        return {};
    case Op::Path:
        return path(id, focus, mayLink);
    case Op::Call:
        return call(term, focus, mayLink);
    case Op::Union: {
        States both = walk(m_program.expressions.argument(term, 0), focus, mayLink);
        for (State& state : walk(m_program.expressions.argument(term, 1), focus, mayLink))
            both.push_back(std::move(state));
        return both;
    }
    case Op::Filter: {
        States origin = walk(m_program.expressions.argument(term, 0), focus, mayLink);
        Step step;
        step.firstPredicate = term.first + 1;
        step.predicateCount = term.count - 1;
        predicates(step, origin, mayLink);
        return origin;
    }
    default:
        for (std::uint32_t i = 0; i < term.count; ++i)
            read(walk(m_program.expressions.argument(term, i), focus, mayLink));
        return {};
    }
}

Analysis::States Analysis::call(const Term& term, const States& focus, bool mayLink) {
    std::vector<States> arguments;
    for (std::uint32_t i = 0; i < term.count; ++i)
        arguments.push_back(walk(m_program.expressions.argument(term, i), focus, mayLink));
    const auto append = [](States& to, const States& from) { to.insert(to.end(), from.begin(), from.end()); };
    switch (term.function) {
    case Function::Current:
        return {startAt(m_context, frameOf(m_context))};
    case Function::Instance:
        read(arguments[0]);
        return {inInstance(m_program.expressions.argument(term, 0))};
    case Function::Pulldata:
        pulldata(term);
        break;
    case Function::If: {
        read(arguments[0]);
        States both = arguments[1];
        append(both, arguments[2]);
        return both;
    }
    case Function::Randomize:
        if (term.count > 1) read(arguments[1]);
        return arguments[0];
    case Function::IndexedRepeat:
        for (std::size_t i = 2; i < arguments.size(); i += 2)
            read(arguments[i]);
        for (State& state : arguments[0])
            state.linked = state.whole = false;
        return arguments[0];
    case Function::Position:
        for (const States& states : arguments)
            for (const State& state : states)
                if (state.def < m_program.defs.size() && m_program.defs[state.def].kind == DefKind::Repeat)
                    m_reads.positions.push_back(
                        {state.def, state.common, state.linked && state.down.empty(), false});
        return {};
    case Function::Now:
        m_reads.fleeting = true;
        [[fallthrough]];
    case Function::Today:
        m_reads.time = true;
        return {};
    case Function::Once:
    case Function::Uuid:
    case Function::Random:
        m_reads.fleeting = true;
        break;
    case Function::Itext:
    case Function::FormatDate:
    case Function::FormatDateTime:
        m_reads.language = true;
        break;
    case Function::ChoiceName: {
        m_reads.language = true;
        const Term& path = m_program.expressions.terms[m_program.expressions.argument(term, 1)];
        if (path.op == Op::Literal) {
            const DefId named = m_program.find(m_program.expressions.literals[path.first], m_context);
            if (named != kNoDef) m_reads.choices.push_back(named);
        }
        break;
    }
    default:
        break;
    }
    const bool asksExistence = term.function == Function::Count || term.function == Function::Name ||
                               term.function == Function::LocalName ||
                               term.function == Function::NamespaceUri;
    for (const States& states : arguments)
        read(states, !asksExistence || (term.function == Function::Count && mayHide(states)));
    if (term.count == 0 &&
        (term.function == Function::String || term.function == Function::Number ||
         term.function == Function::StringLength || term.function == Function::NormalizeSpace))
        read(focus);
    return {};
}

Analysis::States Analysis::path(TermId id, const States& focus, bool mayLink) {
    const std::uint32_t index = m_program.expressions.terms[id].first;
    const Path path = m_program.expressions.paths[index];
    States states;
    bool fromCurrent = false;
    if (path.start == Path::Start::Root) {
        states = {startAt(kDocument, 0)};
    } else if (path.start == Path::Start::Context) {
        states = focus;
    } else {
        states = walk(path.origin, focus, mayLink);
        const Term& origin = m_program.expressions.terms[path.origin];
        fromCurrent = origin.op == Op::Call && origin.function == Function::Current;
    }
    bool plain = path.start != Path::Start::Term || fromCurrent;
    for (std::uint32_t i = 0; i < path.stepCount; ++i) {
        const Step step = m_program.expressions.steps[path.firstStep + i];
        const States from = std::exchange(states, this->step(step, states));
        if (states.empty() && !from.empty() && step.test == xpath::Test::Name)
            warnOfNothing(path, i, from.front().row);
        if (step.predicateCount != 0) plain = false;
        predicates(step, states, mayLink);
    }
    const bool canLink =
        plain && states.size() == 1 && states[0].linked && states[0].def < m_program.defs.size();
    // A path from the root means the same wherever it stands.
    if (canLink && (mayLink || path.start == Path::Start::Root)) {
        Term& term = m_program.expressions.terms[id];
        term.count = linkTo(states[0]);
        term.fromCurrent = path.start == Path::Start::Term;
    }
    return states;
}

void Analysis::warnOfNothing(const Path& path, std::uint32_t last, NodeId row) {
    if (row != xpath::kNoNode)
        return warnOfColumn(row,
                            m_program.names.text(m_program.expressions.steps[path.firstStep + last].local));
    std::string written = path.start == Path::Start::Root ? "/" : path.start == Path::Start::Term ? "…/" : "";
    for (std::uint32_t i = 0; i <= last; ++i) {
        const Step& step = m_program.expressions.steps[path.firstStep + i];
        if (i > 0) written += '/';
        if (step.axis == Axis::Parent && step.test == Test::Node)
            written += "..";
        else if (step.axis == Axis::Self && step.test == Test::Node)
            written += '.';
        else
            written.append(step.axis == Axis::Attribute ? "@"
                           : step.axis == Axis::Parent  ? "parent::"
                                                        : "")
                .append(m_program.names.text(step.local));
    }
    m_program.warn(ErrorCode::NotFound, "An expression reads " + written + ", which the form does not have.",
                   m_program.pathOf(m_context));
}

// Straight ways are shared by all who go them.
std::uint32_t Analysis::linkTo(const State& state) {
    const auto next = static_cast<std::uint32_t>(m_program.links.size());
    if (state.down.empty()) {
        const std::uint64_t way = std::uint64_t{state.def} << 32U | state.linkCommon;
        const auto [known, isNew] = m_program.straightLinks.emplace(way, next);
        if (!isNew) return known->second;
    }
    const Def& target = m_program.defs[state.def];
    // A repeat instance, or the root, is the first node of its own frame.
    const bool isFrame = target.kind == DefKind::Repeat || state.def == 0;
    m_program.links.push_back({state.linkCommon, isFrame ? 0 : target.offset,
                               static_cast<std::uint32_t>(m_program.linksDown.size()),
                               static_cast<std::uint32_t>(state.down.size())});
    m_program.linksDown.insert(m_program.linksDown.end(), state.down.begin(), state.down.end());
    return next;
}

void Analysis::predicates(const Step& step, States& states, bool mayLink) {
    if (step.predicateCount == 0) return;
    States inner;
    for (State& state : states) {
        state.whole = false;
        inner.push_back(startAt(state));
        state.linked = false;
    }
    const bool one = inner.size() == 1 && mayLink;
    for (std::uint32_t i = 0; i < step.predicateCount; ++i)
        read(walk(m_program.expressions.arguments[step.firstPredicate + i], inner, one));
}

bool Analysis::matches(const Step& step, DefId def) const {
    if (def >= m_program.defs.size()) return step.test == Test::Node;
    if (step.test == Test::Node || step.test == Test::AnyName) return true;
    const auto& name = m_program.names[m_program.defs[def].name];
    if (step.test == Test::AnyLocal) return name.uri == step.uri;
    if (step.test != Test::Name || name.local != step.local) return false;
    return step.plain ? name.prefix == 0 : name.uri == step.uri;
}

Analysis::States Analysis::step(const Step& step, const States& from) {
    States out;
    for (const State& state : from) {
        if (state.def == kForeign) {
            if (out.empty() || out.back().def != kForeign) column(step, state, out);
            continue;
        }
        switch (step.axis) {
        case Axis::Self:
            if (matches(step, state.def)) out.push_back(state);
            break;
        case Axis::Parent:
            parent(state, out);
            if (!out.empty() && !matches(step, out.back().def)) out.pop_back();
            break;
        case Axis::Child:
        case Axis::Attribute:
            child(step, state, out);
            break;
        default:
            wide(step, state, out);
            break;
        }
    }
    for (const State& state : out)
        if (!state.down.empty() && state.def == state.down.back())
            m_reads.structures.push_back({state.def, state.common, false, false});
    return out;
}

void Analysis::child(const Step& step, const State& from, States& out) const {
    const auto offer = [&](DefId def) {
        if (!matches(step, def)) return;
        State state = from;
        state.def = def;
        if (m_program.defs[def].kind == DefKind::Repeat) state.down.push_back(def);
        out.push_back(std::move(state));
    };
    if (from.def == kDocument) {
        if (step.axis == Axis::Child) offer(0);
        return;
    }
    const bool attributes = step.axis == Axis::Attribute;
    DefId at = from.def + 1;
    if (!attributes && step.test == Test::Name) { // the usual case, without trying every child
        const auto found = m_program.firstByName.find(std::uint64_t{from.def} << 32U | step.local);
        if (found == m_program.firstByName.end()) return;
        at = found->second;
    }
    for (; at < m_program.defs[from.def].end; at = m_program.defs[at].end) {
        if ((m_program.defs[at].kind == DefKind::Attribute) != attributes) continue;
        offer(at);
        if (!attributes && step.test == Test::Name && !out.empty() && out.back().def == at) return;
    }
}

void Analysis::parent(const State& from, States& out) const {
    if (from.def == kDocument) return;
    State state = from;
    const Def& def = m_program.defs[from.def];
    state.def = def.parent == kNoDef ? kDocument : def.parent;
    if (!state.down.empty()) {
        state.linked = false; // up again after going down: each parent once, which only walking tells
        if (state.down.back() == from.def) state.down.pop_back();
    } else if (def.kind == DefKind::Repeat) {
        state.linkCommon = def.frame;
    }
    if (state.def == kDocument) {
        state.common = 0;
    } else if (!encloses(frameOf(state.def), state.common) || frameOf(state.def) < state.common) {
        state.common = encloses(frameOf(state.def), state.common) ? frameOf(state.def) : 0;
    }
    out.push_back(std::move(state));
}

// Whether some node of `to` may lie on that axis from a node of `from`.
bool Analysis::mayReach(Axis axis, DefId from, DefId to) const {
    const std::vector<Def>& defs = m_program.defs;
    bool together = false; // in one repeat: then in other rounds of it anything may come before or after
    for (DefId up = from; up != kNoDef && !together; up = defs[up].parent)
        together = defs[up].kind == DefKind::Repeat && encloses(up, to);
    const bool outside = to < from && !encloses(to, from);
    switch (axis) {
    case Axis::Descendant:
        return to != from;
    case Axis::Ancestor:
        return to != from && encloses(to, from);
    case Axis::AncestorOrSelf:
        return encloses(to, from);
    case Axis::FollowingSibling:
    case Axis::PrecedingSibling:
        if (defs[to].parent != defs[from].parent) return false;
        if (to == from) return defs[to].kind == DefKind::Repeat;
        return axis == Axis::FollowingSibling ? to > from : to < from;
    case Axis::Following:
        return together || to >= defs[from].end;
    case Axis::Preceding:
        return together || outside;
    default:
        return true;
    }
}

// Axes that reach far: whatever definition may be there, with nothing said about which instance.
void Analysis::wide(const Step& step, const State& from, States& out) const {
    DefId first = 0;
    DefId end = static_cast<DefId>(m_program.defs.size());
    if (from.def != kDocument && (step.axis == Axis::Descendant || step.axis == Axis::DescendantOrSelf)) {
        first = from.def;
        end = m_program.defs[from.def].end;
    }
    if (from.def == kDocument && step.test == Test::Node) out.push_back(from);
    for (DefId def = first; def < end; ++def) {
        if (m_program.defs[def].kind == DefKind::Attribute || !matches(step, def)) continue;
        if (from.def != kDocument && !mayReach(step.axis, from.def, def)) continue;
        State state = startAt(def, 0);
        state.linked = false;
        state.whole = from.whole && (from.def == kDocument || step.axis == Axis::Descendant ||
                                     step.axis == Axis::DescendantOrSelf);
        for (DefId up = def; up != kNoDef; up = m_program.defs[up].parent)
            if (m_program.defs[up].kind == DefKind::Repeat) state.down.insert(state.down.begin(), up);
        out.push_back(std::move(state));
    }
}

} // namespace feltbok::forms
