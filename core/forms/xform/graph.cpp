// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xform/graph.h"

#include <queue>

#include <algorithm>
#include <unordered_set>

namespace feltbok::forms {

namespace {

std::uint64_t roleKey(DefId def, Role role) {
    return std::uint64_t{def} << 8U | static_cast<std::uint64_t>(role);
}

} // namespace

Form::Faults Graph::build() {
    collect();
    connect();
    Form::Faults circles = order();
    if (circles.empty()) actions();
    return circles;
}

std::uint32_t Graph::add(DefId def, Role role, TermId term) {
    const auto index = static_cast<std::uint32_t>(m_nodes.size());
    Node& node = m_nodes.emplace_back();
    node.unit = {.def = def, .term = term, .role = role};
    m_byRole.emplace(roleKey(def, role), index);
    Analysis(m_program, def, node.reads).expression(term, true);
    if (role == Role::Calculate && node.reads.fleeting)
        m_program.binds[m_program.defs[def].bind].calculatedOnce = true;
    return index;
}

void Graph::collect() {
    for (DefId def = 0; def < m_program.defs.size(); ++def) {
        if (m_program.defs[def].bind != kNone) {
            const Bind bind = m_program.binds[m_program.defs[def].bind];
            const std::pair<Role, TermId> terms[] = {
                {Role::Count, bind.count},         {Role::Relevant, bind.relevant},
                {Role::Calculate, bind.calculate}, {Role::Readonly, bind.readonly},
                {Role::Required, bind.required},   {Role::Constraint, bind.constraint},
            };
            for (const auto& [role, term] : terms)
                if (term != kNoTerm) add(def, role, term);
        }
        if (m_program.defs[def].ask != kNone) collectTexts(def);
    }
}

void Graph::collectTexts(DefId def) {
    const Ask& ask = m_program.asks[m_program.defs[def].ask];
    Reads reads;
    Analysis analysis(m_program, def, reads);
    text(analysis, ask.label, reads);
    text(analysis, ask.hint, reads);
    if (const Bind* bind = m_program.bindOf(def)) {
        text(analysis, bind->constraintMessage, reads);
        text(analysis, bind->requiredMessage, reads);
    }
    if (!reads.values.empty() || !reads.structures.empty() || !reads.positions.empty() || reads.time)
        m_nodes[add(def, Role::Text, kNoTerm)].reads = std::move(reads);
    if (ask.choices == kNone || m_program.choiceLists[ask.choices].nodeset == kNoTerm) return;
    ChoiceList& list = m_program.choiceLists[ask.choices];
    Reads choiceReads;
    Analysis(m_program, def, choiceReads).itemset(list);
    list.fixed = choiceReads.values.empty() && choiceReads.structures.empty() &&
                 choiceReads.positions.empty() && !choiceReads.time;
    m_nodes[add(def, Role::Choices, kNoTerm)].reads = std::move(choiceReads);
}

void Graph::text(Analysis& analysis, TextId id, Reads& reads) {
    if (id == kNoText) return;
    const Text& text = m_program.texts[id];
    if (text.ref != kNoTerm) analysis.expression(text.ref, true);
    textParts(analysis, text.parts, true);
    (void)reads;
    if (text.itext.empty()) return;
    // One text may stand at several questions: its outputs are walked from each, and linked from none.
    for (const Language& language : m_program.languages)
        if (const auto found = language.texts.find(text.itext); found != language.texts.end())
            for (const TextForm& form : found->second)
                textParts(analysis, form.parts, false);
}

void Graph::textParts(Analysis& analysis, const TextParts& parts, bool mayLink) {
    for (const TextPart& part : parts)
        if (part.output != kNoTerm) analysis.expression(part.output, mayLink);
}

void Graph::precede(DefId def, Role role, std::uint32_t after, bool weak) {
    const auto found = m_byRole.find(roleKey(def, role));
    if (found == m_byRole.end()) return;
    Node& before = m_nodes[found->second];
    // An instance that reads its neighbours' results is no circle; itself, it is.
    (weak ? before.weak : before.strong).push_back(after);
    ++(weak ? m_nodes[after].weakBefore : m_nodes[after].strongBefore);
}

void Graph::connect() {
    for (std::uint32_t i = 0; i < m_nodes.size(); ++i) {
        const DefId reader = m_nodes[i].unit.def;
        const Reads reads = m_nodes[i].reads;
        const auto neighbours = [&](const Read& read) {
            return !read.aligned && !read.whole && m_program.defs[read.def].frame != 0 &&
                   m_program.defs[read.def].frame == m_program.defs[reader].frame;
        };
        for (const Read& read : reads.values) {
            precede(read.def, Role::Calculate, i, neighbours(read));
            precede(read.def, Role::Choices, i, true);
            for (DefId up = read.def; up != kNoDef; up = m_program.defs[up].parent)
                precede(up, Role::Relevant, i, true);
        }
        for (const Read& read : reads.structures)
            precede(read.def, Role::Count, i, true); // "one more, as long as the last one says so"
        for (const DefId question : reads.choices)
            precede(question, Role::Choices, i, true);
        if (m_nodes[i].unit.role != Role::Count) continue;
        guardCount(i);
        if (countsItself(i)) m_program.countedByItself.insert(reader);
    }
}

// At once or through calculations.
bool Graph::countsItself(std::uint32_t count) const {
    std::unordered_set<DefId> seen;
    std::vector<std::uint32_t> todo{count};
    while (!todo.empty()) {
        const Reads& reads = m_nodes[todo.back()].reads;
        todo.pop_back();
        for (const Read& read : reads.structures)
            if (read.def == m_nodes[count].unit.def) return true;
        for (const Read& read : reads.values)
            if (const auto found = m_byRole.find(roleKey(read.def, Role::Calculate));
                found != m_byRole.end() && seen.insert(read.def).second)
                todo.push_back(found->second);
    }
    return false;
}

// A number that breaks its own constraint makes no rounds, be it read at once or through calculations.
void Graph::guardCount(std::uint32_t count) {
    const DefId repeat = m_nodes[count].unit.def;
    std::unordered_set<DefId> seen;
    std::vector<const Reads*> todo{&m_nodes[count].reads};
    while (!todo.empty()) {
        const Reads reads = *todo.back();
        todo.pop_back();
        for (const Read& read : reads.values) {
            if (!read.aligned || !seen.insert(read.def).second) continue;
            const Bind* bind = m_program.bindOf(read.def);
            if (bind == nullptr || bind->calculate == kNoTerm)
                m_program.countSources[repeat].push_back(read.def);
            if (bind == nullptr) continue;
            if (bind->constraint != kNoTerm) {
                m_program.countGuards[repeat].push_back(read.def);
                m_nodes[count].reads.guards.push_back(
                    {read.def, m_program.defs[read.def].frame, true, false});
                precede(read.def, Role::Constraint, count, true);
            }
            if (bind->calculate != kNoTerm)
                todo.push_back(&m_nodes[m_byRole.at(roleKey(read.def, Role::Calculate))].reads);
        }
    }
}

// Each circle is taken out of the way, so that the next one comes to light.
Form::Faults Graph::order() {
    std::vector<bool> done(m_nodes.size(), false);
    std::vector<std::uint32_t> order;
    Form::Faults circles;
    follow(done, order);
    while (circles.size() < Form::kFaultsMax && std::ranges::find(done, false) != done.end()) {
        circles.push_back(takeCycle(done));
        follow(done, order);
    }
    if (circles.empty()) emit(order);
    return circles;
}

// Kahn's algorithm in document order. Where only weak dependence is left in the way, the first unit without a
// strong one goes next.
void Graph::follow(std::vector<bool>& done, std::vector<std::uint32_t>& order) {
    std::priority_queue<std::uint32_t, std::vector<std::uint32_t>, std::greater<>> ready;
    std::priority_queue<std::uint32_t, std::vector<std::uint32_t>, std::greater<>> nearly;
    const auto offer = [&](std::uint32_t i) {
        if (done[i] || m_nodes[i].strongBefore != 0) return;
        (m_nodes[i].weakBefore == 0 ? ready : nearly).push(i);
    };
    for (std::uint32_t i = 0; i < m_nodes.size(); ++i)
        offer(i);
    while (!ready.empty() || !nearly.empty()) {
        auto& from = ready.empty() ? nearly : ready;
        const std::uint32_t at = from.top();
        from.pop();
        if (done[at]) continue;
        done[at] = true;
        order.push_back(at);
        for (const std::uint32_t after : m_nodes[at].strong)
            if (--m_nodes[after].strongBefore == 0) offer(after);
        for (const std::uint32_t after : m_nodes[at].weak)
            if (--m_nodes[after].weakBefore == 0) offer(after);
    }
}

// Of what could not be ordered, follows dependence until it comes back.
Error Graph::takeCycle(std::vector<bool>& done) {
    std::vector<std::uint32_t> before(m_nodes.size(), kNone);
    std::uint32_t at = kNone;
    for (std::uint32_t i = 0; i < m_nodes.size(); ++i) {
        if (done[i]) continue;
        for (const std::uint32_t after : m_nodes[i].strong)
            if (!done[after]) before[after] = i;
        at = i;
    }
    std::vector<bool> seen(m_nodes.size(), false);
    while (!seen[at]) {
        seen[at] = true;
        at = before[at];
    }
    std::string names;
    std::size_t count = 0;
    for (std::uint32_t walker = at; count == 0 || walker != at; walker = before[walker], ++count) {
        names.insert(0, m_program.pathOf(m_nodes[walker].unit.def) + (names.empty() ? "" : ", "));
        done[walker] = true;
        for (const std::uint32_t after : m_nodes[walker].strong)
            --m_nodes[after].strongBefore;
        for (const std::uint32_t after : m_nodes[walker].weak)
            --m_nodes[after].weakBefore;
    }
    return {ErrorCode::Cycle,
            count == 1 ? "This question depends on itself: " + names + "."
                       : "These questions depend on each other in a circle: " + names + ".",
            m_program.pathOf(m_nodes[at].unit.def)};
}

Edges Graph::edgesOf(const std::vector<std::uint32_t>& rank, std::vector<Read> Reads::* which) const {
    std::vector<std::vector<Edge>> lists(m_program.defs.size());
    for (std::uint32_t i = 0; i < m_nodes.size(); ++i)
        for (const Read& read : m_nodes[i].reads.*which)
            lists[read.def].push_back({rank[i], read.common});
    Edges edges;
    edges.first.reserve(lists.size() + 1);
    for (std::vector<Edge>& list : lists) {
        edges.first.push_back(static_cast<std::uint32_t>(edges.edges.size()));
        std::sort(list.begin(), list.end(), [](const Edge& a, const Edge& b) {
            return a.unit != b.unit ? a.unit < b.unit : a.common < b.common;
        });
        // Of two edges to one unit the wider one, which comes first, serves for both.
        list.erase(std::unique(list.begin(), list.end(),
                               [](const Edge& a, const Edge& b) { return a.unit == b.unit; }),
                   list.end());
        edges.edges.insert(edges.edges.end(), list.begin(), list.end());
    }
    edges.first.push_back(static_cast<std::uint32_t>(edges.edges.size()));
    return edges;
}

void Graph::emit(const std::vector<std::uint32_t>& order) {
    std::vector<std::uint32_t> rank(m_nodes.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        rank[order[i]] = i;
        Unit unit = m_nodes[order[i]].unit;
        const Def& def = m_program.defs[unit.def];
        unit.single = def.frame == 0 && def.kind != DefKind::Repeat;
        unit.offset = def.offset;
        unit.type = def.type;
        m_program.units.push_back(unit);
    }
    for (std::uint32_t i = 0; i < m_nodes.size(); ++i) {
        for (const DefId question : m_nodes[i].reads.choices)
            m_nodes[i].reads.values.push_back({question, 0, false, false});
        if (m_nodes[i].reads.time) m_program.onTime.push_back({rank[i], 0});
        if (m_nodes[i].reads.language) m_program.onLanguage.push_back({rank[i], 0});
    }
    m_program.onValue = edgesOf(rank, &Reads::values);
    m_program.onStructure = edgesOf(rank, &Reads::structures);
    m_program.onPosition = edgesOf(rank, &Reads::positions);
    m_program.onBroken = edgesOf(rank, &Reads::guards);
    std::vector<std::vector<std::uint32_t>> byDef(m_program.defs.size());
    for (std::uint32_t i = 0; i < m_program.units.size(); ++i)
        byDef[m_program.units[i].def].push_back(i);
    for (const auto& list : byDef) {
        m_program.firstUnit.push_back(static_cast<std::uint32_t>(m_program.unitsOf.size()));
        m_program.unitsOf.insert(m_program.unitsOf.end(), list.begin(), list.end());
    }
    m_program.firstUnit.push_back(static_cast<std::uint32_t>(m_program.unitsOf.size()));
}

// Actions run on events, not in the graph; their paths are linked all the same.
void Graph::actions() {
    for (const Action& action : m_program.actions) {
        Reads ignored;
        if (action.value != kNoTerm)
            Analysis(m_program, action.target, ignored).expression(action.value, true);
    }
    std::vector<std::vector<std::uint32_t>> bySource(m_program.defs.size());
    for (std::uint32_t i = 0; i < m_program.actions.size(); ++i)
        if (m_program.actions[i].event == Event::ValueChanged)
            bySource[m_program.actions[i].source].push_back(i);
    for (const auto& list : bySource) {
        m_program.firstAction.push_back(static_cast<std::uint32_t>(m_program.actionsOf.size()));
        m_program.actionsOf.insert(m_program.actionsOf.end(), list.begin(), list.end());
    }
    m_program.firstAction.push_back(static_cast<std::uint32_t>(m_program.actionsOf.size()));
    if (!m_program.actionsOf.empty()) markCircles();
}

namespace {

/// Which of the nodes of a graph stand in a circle or between two: what remains when the ends are taken off.
std::vector<bool> inCircles(const std::vector<std::vector<DefId>>& ways) {
    std::vector<bool> left(ways.size(), true);
    std::vector<std::vector<DefId>> back(ways.size());
    for (DefId from = 0; from < ways.size(); ++from)
        for (const DefId to : ways[from])
            back[to].push_back(from);
    const auto takeEnds = [&](const std::vector<std::vector<DefId>>& out,
                              const std::vector<std::vector<DefId>>& in) {
        std::vector<std::size_t> ahead(ways.size());
        std::vector<DefId> ends;
        for (DefId def = 0; def < ways.size(); ++def) {
            ahead[def] =
                static_cast<std::size_t>(std::ranges::count_if(out[def], [&](DefId to) { return left[to]; }));
            if (left[def] && ahead[def] == 0) ends.push_back(def);
        }
        while (!ends.empty()) {
            const DefId end = ends.back();
            ends.pop_back();
            left[end] = false;
            for (const DefId before : in[end])
                if (left[before] && --ahead[before] == 0) ends.push_back(before);
        }
    };
    takeEnds(ways, back);
    takeEnds(back, ways);
    return left;
}

} // namespace

// Two questions that set each other, be it through calculations, would do so for ever.
void Graph::markCircles() {
    std::vector<std::vector<DefId>> ways(m_program.defs.size());
    for (const Action& action : m_program.actions)
        if (action.event == Event::ValueChanged) ways[action.source].push_back(action.target);
    for (const Node& node : m_nodes)
        if (node.unit.role == Role::Calculate)
            for (const Read& read : node.reads.values)
                ways[read.def].push_back(node.unit.def);
    const std::vector<bool> circles = inCircles(ways);
    for (Action& action : m_program.actions) {
        action.circles =
            action.event == Event::ValueChanged && circles[action.source] && circles[action.target];
        if (action.circles)
            m_program.warn(ErrorCode::Cycle,
                           action.source == action.target
                               ? "This question sets itself when it is answered, once an answer."
                               : "When this is answered it sets " + m_program.pathOf(action.target) +
                                     ", which sets this one in turn; what is being answered stays.",
                           m_program.pathOf(action.source));
    }
}

} // namespace feltbok::forms
