// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/random.h"
#include "core/forms/xpath/date_time.h"
#include "core/forms/xpath/expression.h"
#include "core/forms/xpath/function_table.h"
#include "core/forms/xpath/tree.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace feltbok::xpath {

using NodeSet = std::vector<NodeId>; ///< in document order, each once

/// What an expression may ask of where it is evaluated. A form's session answers; by default there is
/// nothing.
class World {
public:
    World(Instant now, const TimeZone& zone, Random& random) : m_now(now), m_zone(zone), m_random(&random) {}
    virtual ~World() = default;
    World(const World&) = delete;
    World& operator=(const World&) = delete;

    [[nodiscard]] Instant now() const { return m_now; }
    void setNow(Instant now) { m_now = now; }
    [[nodiscard]] const TimeZone& zone() const { return m_zone; }
    /// Where uuid() and random() draw.
    [[nodiscard]] virtual Random& random() { return *m_random; }

    /// What instance('id') gives, or kNoNode.
    [[nodiscard]] virtual NodeId instance(std::string_view id);
    /// The text of that id in the active language; nothing if there is none.
    [[nodiscard]] virtual std::optional<std::string> itext(std::string_view id);
    /// The same as nodes, where texts are kept as nodes.
    virtual void itextNodes(std::string_view id, NodeSet& out);
    /// The label of a choice of the question that `path` names.
    [[nodiscard]] virtual std::string choiceName(std::string_view value, std::string_view path,
                                                 NodeId context);
    [[nodiscard]] virtual std::string property(std::string_view name);
    [[nodiscard]] virtual std::string version();
    /// The name of the active language, which months and weekdays are written in; empty: English.
    [[nodiscard]] virtual std::string_view language();

    /// The one node that a linked path means at `context`, kNoNode for none; of several, the first.
    [[nodiscard]] virtual NodeId linkedFirst(std::uint32_t link, NodeId context);
    virtual void linked(std::uint32_t link, NodeId context, NodeSet& out);
    /// The nodes of a choice list index with that key; nothing where the index has no such key.
    virtual void indexed(std::uint32_t index, std::string_view key, NodeSet& out);
    /// The position of a node among siblings of its name, where known without counting; 0: count.
    [[nodiscard]] virtual std::uint32_t positionOf(NodeId node);

private:
    Instant m_now;
    TimeZone m_zone;
    Random* m_random;
};

/// The node an expression or predicate is evaluated at.
struct Focus {
    NodeId node = kNoNode;
    std::uint32_t position = 1;
    std::uint32_t size = 1;
};

/// The result of an expression. A boolean is 0 or 1 in `number`; dates are days there.
struct Value {
    Type type = Type::String;
    double number = 0;
    std::string text;
    NodeSet nodes;
};

/// A choice list index used by a step: candidates come from the index by the key's text, then the remaining
/// predicates are asked.
struct IndexedStep {
    std::uint32_t step = 0; ///< of its path; what comes before is covered by the index
    TermId key = kNoTerm;
    std::vector<TermId> rest; ///< what else the predicates ask
};

/// Evaluates parsed expressions. Holds scratch memory that is reused, so one serves all expressions of a
/// session. Errors met on the way (an unknown instance, a bad pattern) are kept; what failed counts as empty.
class Evaluator {
public:
    Evaluator(const Expressions& expressions, const Forest& forest, World& world, NodeId root, bool xforms);

    void setIndexedSteps(const std::vector<IndexedStep>* steps) { m_indexedSteps = steps; }

    // Each gives the expression's result, converted as by number(), boolean(), string().

    [[nodiscard]] double number(TermId id, const Focus& focus);
    [[nodiscard]] bool boolean(TermId id, const Focus& focus);
    /// A view of the tree, of a literal or of `scratch`.
    [[nodiscard]] std::string_view text(TermId id, const Focus& focus, std::string& scratch);
    /// Appended to `out`, which must be empty. What is no set of nodes gives none.
    void nodes(TermId id, const Focus& focus, NodeSet& out);
    /// Without those that an interview does not ask now: they count for nothing in a sum, as in JavaRosa.
    void relevantNodes(TermId id, const Focus& focus, NodeSet& out);
    /// The first in document order.
    [[nodiscard]] NodeId first(TermId id, const Focus& focus);
    [[nodiscard]] Value value(TermId id, const Focus& focus);

    /// Starts an expression: what current() and once() mean.
    void setCurrent(NodeId node) { m_current = node; }
    [[nodiscard]] NodeId current() const { return m_current; }
    /// From here on this many nodes may be looked at; then every path is empty, with an error TooLarge.
    void allowVisits(std::uint64_t visits) { m_visitsLeft = visits; }
    static constexpr std::uint64_t kVisitsMax = 400'000'000; ///< some seconds

    /// The first error since the last call.
    [[nodiscard]] std::optional<Error> takeError();

    [[nodiscard]] double numberOfText(std::string_view text) const;

private:
    /// A node set from the pool, given back at the end of its scope.
    class Lease {
    public:
        explicit Lease(Evaluator& owner) : m_owner(owner), m_set(owner.take()) {}
        ~Lease() { m_owner.give(m_set); }
        Lease(const Lease&) = delete;
        Lease& operator=(const Lease&) = delete;
        NodeSet& operator*() { return *m_set; }
        NodeSet* operator->() { return m_set; }

    private:
        Evaluator& m_owner;
        NodeSet* m_set;
    };
    friend class Lease;
    NodeSet* take();
    void give(NodeSet* set);

    [[nodiscard]] const Term& term(TermId id) const { return m_expressions.terms[id]; }
    [[nodiscard]] TermId argument(const Term& t, std::size_t i) const { return m_expressions.argument(t, i); }
    /// The branch an if() takes, until it is no if().
    [[nodiscard]] TermId taken(TermId id, const Focus& focus);
    void fault(ErrorCode code, std::string message);

    // Texts and numbers of nodes.
    [[nodiscard]] std::string_view textOfNode(NodeId node, std::string& scratch) const {
        return m_forest.stringValue(node, scratch);
    }
    [[nodiscard]] double numberOfNode(NodeId node);
    [[nodiscard]] bool saysSomething(NodeId node) const;
    /// Whether any of them says something.
    [[nodiscard]] bool isThere(TermId id, const Focus& focus);

    // Paths.
    void path(const Path& path, const Focus& focus, NodeSet& out);
    [[nodiscard]] NodeId pathFirst(const Path& path, const Focus& focus);
    void steps(const Path& path, std::uint32_t from, NodeSet& set);
    void step(const Step& step, bool& flat, NodeSet& set);
    void indexed(const Path& path, const Focus& focus, NodeSet& out);
    void filter(const Term& t, const Focus& focus, NodeSet& out);
    void keep(TermId predicate, NodeSet& set);
    void axis(const Step& step, NodeId node, NodeSet& out) const;
    void wideAxis(const Step& step, NodeId node, NodeSet& out) const;
    [[nodiscard]] bool matches(const Step& step, NodeId node) const {
        if (step.only != 0) return matchesOnly(step, node);
        return matchesOther(step, node);
    }
    [[nodiscard]] bool matchesOnly(const Step& step, NodeId node) const {
        const NodeType principal = step.axis == Axis::Attribute ? NodeType::Attribute : NodeType::Element;
        if ((node & kTextBit) != 0) return false;
        const Node& n = m_forest[node];
        return n.name == step.only && n.type == principal;
    }
    [[nodiscard]] bool matchesOther(const Step& step, NodeId node) const;
    [[nodiscard]] NodeId walk(NodeId node, NodeId top) const;

    // Comparing.
    [[nodiscard]] bool compare(const Term& t, const Focus& focus);
    [[nodiscard]] bool compareNodes(Op op, TermId left, TermId right, const Focus& focus);
    [[nodiscard]] bool compareNodesWith(Op op, TermId nodes, TermId other, const Focus& focus);

    // Calls, by what they give.
    [[nodiscard]] double callNumber(const Term& t, const Focus& focus);
    [[nodiscard]] double callMath(const Term& t, const Focus& focus);
    [[nodiscard]] double callMeasure(const Term& t, const Focus& focus);
    // call_date.cpp
    [[nodiscard]] std::optional<Instant> momentIn(TermId id, const Focus& focus, bool asDate);
    [[nodiscard]] std::optional<Instant> formattedMoment(const Term& t, const Focus& focus);
    [[nodiscard]] std::string dateOf(const Term& t, double days) const;
    [[nodiscard]] double callDate(const Term& t, const Focus& focus);
    [[nodiscard]] double callDecimalTime(const Term& t, const Focus& focus);
    [[nodiscard]] double extreme(const Term& t, const Focus& focus, bool greatest);
    [[nodiscard]] double round(const Term& t, const Focus& focus);
    [[nodiscard]] double position(const Term& t, const Focus& focus);
    [[nodiscard]] bool callBoolean(const Term& t, const Focus& focus);
    [[nodiscard]] bool callChecklist(const Term& t, const Focus& focus);
    [[nodiscard]] bool callWeighted(const Term& t, const Focus& focus);
    [[nodiscard]] bool callLang(const Term& t, const Focus& focus);
    [[nodiscard]] std::string_view callText(const Term& t, const Focus& focus, std::string& scratch);
    [[nodiscard]] std::string_view callFormText(const Term& t, const Focus& focus, std::string& scratch);
    [[nodiscard]] std::string_view callNodeName(const Term& t, const Focus& focus, std::string& scratch);
    [[nodiscard]] std::string_view callSubstring(const Term& t, const Focus& focus, std::string& scratch);
    [[nodiscard]] std::string_view callSubstr(const Term& t, const Focus& focus, std::string& scratch);
    [[nodiscard]] std::string_view callTranslate(const Term& t, const Focus& focus, std::string& scratch);
    [[nodiscard]] std::string_view callJoin(const Term& t, const Focus& focus, std::string& scratch);
    [[nodiscard]] std::string_view callUuid(const Term& t, const Focus& focus, std::string& scratch);
    [[nodiscard]] std::string_view callDigest(const Term& t, const Focus& focus, std::string& scratch);
    [[nodiscard]] std::string_view callPulldata(const Term& t, const Focus& focus, std::string& scratch);
    void callNodes(const Term& t, const Focus& focus, NodeSet& out);
    void callId(const Term& t, const Focus& focus, NodeSet& out);
    void callInstance(const Term& t, const Focus& focus, NodeSet& out);
    void callRandomize(const Term& t, const Focus& focus, NodeSet& out);
    void callIndexedRepeat(const Term& t, const Focus& focus, NodeSet& out);
    /// The argument, or the context node where there is none.
    [[nodiscard]] std::string_view textOrContext(const Term& t, const Focus& focus, std::string& scratch);
    [[nodiscard]] std::string geoText(TermId id, const Focus& focus);

    const Expressions& m_expressions;
    const Forest& m_forest;
    World& m_world;
    NodeId m_root;
    bool m_xforms;
    NodeId m_current = kNoNode;
    const std::vector<IndexedStep>* m_indexedSteps = nullptr;
    /// False when too many nodes have been looked at.
    [[nodiscard]] bool visit(std::size_t nodes);

    std::uint64_t m_visitsLeft = kVisitsMax;
    std::optional<Error> m_error;
    std::vector<std::unique_ptr<NodeSet>> m_sets;
    std::size_t m_setsTaken = 0;
};

} // namespace feltbok::xpath
