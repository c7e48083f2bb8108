// SPDX-License-Identifier: Apache-2.0
// A table is an instance whose rows have equal columns: what an expression asks of one row, all have or none
// has.
#include "core/forms/xform/analysis.h"
#include "core/forms/xpath/function_table.h"

namespace feltbok::forms {

using xpath::kNoNode;
using xpath::Op;
using xpath::Term;

/// Its Document; kNoNode for what is no table.
NodeId Analysis::tableNamed(const std::string& id) const {
    const auto found = m_program.instances.find(id);
    return found != m_program.instances.end() && m_program.tables.contains(found->second) ? found->second
                                                                                          : kNoNode;
}

Analysis::State Analysis::inInstance(TermId name) const {
    State state = startAt(kForeign, 0);
    const Term& literal = m_program.expressions.terms[name];
    if (literal.op == Op::Literal) state.row = tableNamed(m_program.expressions.literals[literal.first]);
    return state;
}

NodeId Analysis::childNamed(NodeId row, std::string_view name) const {
    for (NodeId at = m_program.tree[row].firstChild; at != kNoNode; at = m_program.tree[at].next)
        if (m_program.names.local(m_program.tree[at].name) == name) return at;
    return kNoNode;
}

void Analysis::column(const xpath::Step& step, const State& from, States& out) const {
    State state = from;
    state.row = kNoNode;
    const bool known =
        from.row != kNoNode && m_program.tree[from.row].firstChild != kNoNode; // no row, no columns
    if (known && step.axis == xpath::Axis::Child && step.test == xpath::Test::Name) {
        state.row = childNamed(from.row, m_program.names.text(step.local));
        if (state.row == kNoNode) return;
    }
    out.push_back(std::move(state));
}

// pulldata('file', 'column', 'key column', key)
void Analysis::pulldata(const Term& call) {
    constexpr std::uint32_t kColumns[] = {1, 2};
    const xpath::Expressions& all = m_program.expressions;
    const Term& file = all.terms[all.argument(call, 0)];
    if (file.op != Op::Literal) return;
    std::string id = all.literals[file.first];
    if (id.ends_with(".csv")) id.resize(id.size() - 4);
    const NodeId table = tableNamed(id);
    if (table == kNoNode) return;
    const NodeId root = m_program.tree[table].firstChild;
    const NodeId row = root == kNoNode ? kNoNode : m_program.tree[root].firstChild;
    if (row == kNoNode) return;
    for (const std::uint32_t i : kColumns) {
        const Term& column = all.terms[all.argument(call, i)];
        if (column.op == Op::Literal && childNamed(row, all.literals[column.first]) == kNoNode)
            warnOfColumn(row, all.literals[column.first]);
    }
}

void Analysis::warnOfColumn(NodeId row, std::string_view name) {
    constexpr int kColumnsShownMax = 8;
    NodeId document = row;
    while (m_program.tree[document].parent != kNoNode)
        document = m_program.tree[document].parent;
    std::string columns;
    int shown = 0;
    for (NodeId at = m_program.tree[row].firstChild; at != kNoNode && shown <= kColumnsShownMax; ++shown) {
        columns += shown == 0 ? "" : ", ";
        columns += shown == kColumnsShownMax ? "…" : m_program.names.local(m_program.tree[at].name);
        at = m_program.tree[at].next;
    }
    m_program.warn(ErrorCode::NotFound,
                   m_program.tables.at(document) + " has no column \"" + std::string(name) +
                       "\", which is looked for there; it has " + columns + ".",
                   m_program.pathOf(m_context));
}

} // namespace feltbok::forms
