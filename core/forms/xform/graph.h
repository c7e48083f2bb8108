// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/xform/analysis.h"

namespace feltbok::forms {

/// Makes of the parsed expressions the order in which they are evaluated and the edges along which changes
/// travel.
///
/// An order must exist for what is calculated from each other: questions that depend on themselves are
/// refused by name. Two kinds of dependence may go round in a circle, and are then settled by evaluating
/// again: relevance
/// ("ask either A or B"), and instances of a repeat that read their neighbours.
class Graph {
public:
    explicit Graph(Form::Program& program) : m_program(program) {}

    /// The circles that are in the way of an order, each once.
    [[nodiscard]] Form::Faults build();

private:
    struct Node {
        Unit unit;
        Reads reads;
        std::vector<std::uint32_t> strong; ///< nodes that must come after this one
        std::vector<std::uint32_t> weak;   ///< that should
        std::uint32_t strongBefore = 0;
        std::uint32_t weakBefore = 0;
    };

    void collect();
    void collectTexts(DefId def);
    void text(Analysis& analysis, TextId id, Reads& reads);
    void textParts(Analysis& analysis, const TextParts& parts, bool mayLink);
    std::uint32_t add(DefId def, Role role, TermId term);
    void connect();
    void guardCount(std::uint32_t count);
    [[nodiscard]] bool countsItself(std::uint32_t count) const;
    void precede(DefId def, Role role, std::uint32_t after, bool weak);
    [[nodiscard]] Form::Faults order();
    void follow(std::vector<bool>& done, std::vector<std::uint32_t>& order);
    [[nodiscard]] Error takeCycle(std::vector<bool>& done);
    void emit(const std::vector<std::uint32_t>& order);
    Edges edgesOf(const std::vector<std::uint32_t>& rank, std::vector<Read> Reads::* which) const;
    void actions();
    void markCircles();

    Form::Program& m_program;
    std::vector<Node> m_nodes;
    std::unordered_map<std::uint64_t, std::uint32_t> m_byRole;
};

/// Turns equality predicates over secondary instances into look-ups, before the graph is built.
void buildChoiceIndexes(Form::Program& program);

} // namespace feltbok::forms
