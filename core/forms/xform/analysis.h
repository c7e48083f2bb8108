// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/xform/program.h"

namespace feltbok::forms {

/// What an expression reads of a definition, seen from the definition it stands at: `common` is the innermost
/// frame that both always share.
struct Read {
    DefId def = kNoDef;
    DefId common = 0;
    bool aligned = false; ///< exactly the one node in the shared frame
    bool whole = false;   ///< of each round of the repeats gone through
};

struct Reads {
    std::vector<Read> values;     ///< leaves
    std::vector<Read> structures; ///< repeats gone through
    std::vector<Read> positions;  ///< repeats whose instances' positions are asked
    std::vector<DefId> choices;   ///< questions whose choice labels are asked
    std::vector<Read> guards;     ///< of a count: questions whose constraint must hold
    bool time = false;
    bool fleeting = false; ///< comes out otherwise at another moment
    bool language = false;
};

/// Finds out what an expression reads, by walking its paths over the definitions, and on the way gives paths
/// that mean one definition their Link. One object serves one context definition.
class Analysis {
public:
    Analysis(Form::Program& program, DefId context, Reads& reads)
        : m_program(program), m_context(context), m_reads(reads) {}

    /// `mayLink`: the term belongs to this context alone.
    void expression(TermId term, bool mayLink);
    /// An itemset: its nodes, then what is asked at each of them.
    void itemset(const ChoiceList& list);

private:
    static constexpr DefId kForeign = kNoDef - 1;  ///< in a secondary instance
    static constexpr DefId kDocument = kNoDef - 2; ///< above the root

    /// Where a path has come to.
    struct State {
        DefId def = kNoDef;
        DefId common = 0; ///< as in Read
        // As in Link, from the path's own start; `linked` is lost where a path turns off the straight way.
        DefId linkCommon = 0;
        std::vector<DefId> down;
        bool linked = true;
        bool whole = true;           ///< no predicate has chosen among what was come to
        NodeId row = xpath::kNoNode; ///< of kForeign, in a table: like what stands there
    };
    using States = std::vector<State>;

    [[nodiscard]] State startAt(DefId def, DefId common) const;
    [[nodiscard]] State startAt(const State& at) const;
    States walk(TermId term, const States& focus, bool mayLink);
    States call(const xpath::Term& term, const States& focus, bool mayLink);
    States path(TermId term, const States& focus, bool mayLink);
    States step(const xpath::Step& step, const States& from);
    void child(const xpath::Step& step, const State& from, States& out) const;
    void parent(const State& from, States& out) const;
    [[nodiscard]] bool mayReach(xpath::Axis axis, DefId from, DefId to) const;
    void column(const xpath::Step& step, const State& from, States& out) const;
    void wide(const xpath::Step& step, const State& from, States& out) const;
    [[nodiscard]] std::uint32_t linkTo(const State& state);
    void warnOfNothing(const xpath::Path& path, std::uint32_t last, NodeId row);
    void warnOfColumn(NodeId row, std::string_view name);
    void pulldata(const xpath::Term& call);
    [[nodiscard]] NodeId tableNamed(const std::string& id) const;
    [[nodiscard]] State inInstance(TermId name) const;
    [[nodiscard]] NodeId childNamed(NodeId row, std::string_view name) const;
    void predicates(const xpath::Step& step, States& states, bool mayLink);
    [[nodiscard]] bool mayHide(const States& states) const;
    void read(const States& states, bool asText = true);
    [[nodiscard]] bool matches(const xpath::Step& step, DefId def) const;
    [[nodiscard]] DefId frameOf(DefId def) const;
    [[nodiscard]] bool encloses(DefId outer, DefId inner) const;

    Form::Program& m_program;
    DefId m_context;
    Reads& m_reads;
};

} // namespace feltbok::forms
