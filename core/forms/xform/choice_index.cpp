// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xform/graph.h"
#include "core/forms/xpath/function_table.h"

namespace feltbok::forms {

namespace {

using xpath::Axis;
using xpath::Function;
using xpath::IndexedStep;
using xpath::kNoNode;
using xpath::NodeType;
using xpath::Op;
using xpath::Path;
using xpath::Step;
using xpath::Term;
using xpath::Test;
using xpath::Type;

class IndexBuilder {
public:
    explicit IndexBuilder(Form::Program& program)
        : m_program(program), m_forest(program.names, program.tree) {}

    void run() {
        for (std::uint32_t i = 0; i < m_program.expressions.paths.size(); ++i)
            consider(i);
    }

private:
    [[nodiscard]] const Term& term(TermId id) const { return m_program.expressions.terms[id]; }
    [[nodiscard]] TermId argument(const Term& t, std::size_t i) const {
        return m_program.expressions.argument(t, i);
    }
    [[nodiscard]] const Step& stepOf(const Path& path, std::uint32_t i) const {
        return m_program.expressions.steps[path.firstStep + i];
    }

    // instance('list')/root/item[child = key …]
    void consider(std::uint32_t pathIndex) {
        const Path path = m_program.expressions.paths[pathIndex];
        if (path.start != Path::Start::Term) return;
        const Term& origin = term(path.origin);
        if (origin.op != Op::Call || origin.function != Function::Instance) return;
        const Term& id = term(argument(origin, 0));
        if (id.op != Op::Literal) return;
        const auto instance = m_program.instances.find(m_program.expressions.literals[id.first]);
        if (instance == m_program.instances.end()) return;
        std::uint32_t at = 0;
        while (at < path.stepCount && isPlainChild(stepOf(path, at)) && stepOf(path, at).predicateCount == 0)
            ++at;
        if (at == path.stepCount || !isPlainChild(stepOf(path, at))) return;
        const Step& step = stepOf(path, at);
        IndexedStep indexed;
        indexed.step = at;
        const TermId first = m_program.expressions.arguments[step.firstPredicate];
        if (asksPosition(first) || term(first).type == Type::Number) return;
        const Step* childStep = splitConjunction(first, indexed);
        if (childStep == nullptr) return;
        for (std::uint32_t p = 1; p < step.predicateCount; ++p)
            indexed.rest.push_back(m_program.expressions.arguments[step.firstPredicate + p]);
        const std::uint32_t index = indexFor(path, at, instance->second, *childStep);
        if (index == kNone) return;
        m_program.expressions.paths[pathIndex].index =
            static_cast<std::uint32_t>(m_program.indexedSteps.size());
        m_program.indexedSteps.push_back(std::move(indexed));
        m_program.indexOfStep.push_back(index);
    }

    static bool isPlainChild(const Step& step) { return step.axis == Axis::Child && step.test == Test::Name; }

    // One "child = key" of the conjunction becomes the key, the others are asked afterwards.
    const Step* splitConjunction(TermId id, IndexedStep& out) {
        const Term& t = term(id);
        if (t.op == Op::And) {
            const Step* left = splitConjunction(argument(t, 0), out);
            const Step* right = nullptr;
            if (left != nullptr)
                out.rest.push_back(argument(t, 1));
            else
                right = splitConjunction(argument(t, 1), out);
            if (right != nullptr) out.rest.insert(out.rest.begin(), argument(t, 0));
            return left != nullptr ? left : right;
        }
        if (t.op != Op::Equal || out.key != kNoTerm) return nullptr;
        for (std::size_t side = 0; side < 2; ++side) {
            const Term& child = term(argument(t, side));
            const TermId key = argument(t, 1 - side);
            const Type type = term(key).type;
            if ((type != Type::String && type != Type::Nodes) || !isIndependent(key) || child.op != Op::Path)
                continue;
            const Path& path = m_program.expressions.paths[child.first];
            if (path.start != Path::Start::Context || path.stepCount != 1) continue;
            const Step& step = stepOf(path, 0);
            if (!isPlainChild(step) || step.predicateCount != 0) continue;
            out.key = key;
            return &step;
        }
        return nullptr;
    }

    // Says the same at every item.
    [[nodiscard]] bool isIndependent(TermId id) const {
        const Term& t = term(id);
        if (t.op == Op::Literal || t.op == Op::Number) return true;
        if (t.op == Op::Path) {
            const Path& path = m_program.expressions.paths[t.first];
            for (std::uint32_t i = 0; i < path.stepCount; ++i)
                if (stepOf(path, i).predicateCount != 0) return false;
            if (path.start == Path::Start::Root) return true;
            if (path.start == Path::Start::Context) return false;
            const Term& origin = term(path.origin);
            return origin.op == Op::Call && origin.function == Function::Current;
        }
        if (t.op == Op::Filter || (t.op == Op::Call && t.count == 0)) return false;
        for (std::uint32_t i = 0; i < t.count; ++i)
            if (!isIndependent(argument(t, i))) return false;
        return t.op != Op::Call || (t.function != Function::Randomize && t.function != Function::Uuid);
    }

    [[nodiscard]] bool asksPosition(TermId id) const {
        const Term& t = term(id);
        if (t.op == Op::Call && (t.function == Function::Position || t.function == Function::Last))
            return true;
        if (t.op == Op::Path || t.op == Op::Literal || t.op == Op::Number) return false;
        for (std::uint32_t i = 0; i < t.count; ++i)
            if (asksPosition(argument(t, i))) return true;
        return false;
    }

    std::uint32_t indexFor(const Path& path, std::uint32_t last, NodeId document, const Step& child) {
        std::string key = std::to_string(document);
        for (std::uint32_t i = 0; i <= last; ++i)
            key += '/' + std::to_string(stepOf(path, i).local) + ':' + std::to_string(stepOf(path, i).uri);
        key += '=' + std::to_string(child.local) + ':' + std::to_string(child.uri);
        if (const auto found = m_known.find(key); found != m_known.end()) return found->second;
        KeyIndex index;
        const bool done = fill(path, 0, last, document, child, index);
        index.finish();
        const std::uint32_t id = done ? static_cast<std::uint32_t>(m_program.indexes.size()) : kNone;
        if (done) m_program.indexes.push_back(std::move(index));
        m_known.emplace(std::move(key), id);
        return id;
    }

    // Fails where a child holds more than one text: its value is not kept in one piece to point at.
    bool fill(const Path& path, std::uint32_t at, std::uint32_t last, NodeId parent, const Step& child,
              KeyIndex& index) {
        const xpath::Tree& tree = m_program.tree;
        for (NodeId node = tree[parent].firstChild; node != kNoNode; node = tree[node].next) {
            if (!matches(stepOf(path, at), node)) continue;
            if (at < last) {
                if (!fill(path, at + 1, last, node, child, index)) return false;
                continue;
            }
            for (NodeId cell = tree[node].firstChild; cell != kNoNode; cell = tree[cell].next) {
                if (!matches(child, cell)) continue;
                if (tree[cell].firstChild != kNoNode) return false;
                index.add(tree.text(cell), node);
            }
        }
        return true;
    }

    [[nodiscard]] bool matches(const Step& step, NodeId node) const {
        if (step.only != 0)
            return m_program.tree[node].name == step.only && m_program.tree[node].type == NodeType::Element;
        if (m_program.tree[node].type != NodeType::Element) return false;
        const auto& name = m_program.names[m_program.tree[node].name];
        return name.local == step.local && (step.plain ? name.prefix == 0 : name.uri == step.uri);
    }

    Form::Program& m_program;
    xpath::Forest m_forest;
    std::unordered_map<std::string, std::uint32_t> m_known;
};

} // namespace

void buildChoiceIndexes(Form::Program& program) {
    IndexBuilder(program).run();
}

} // namespace feltbok::forms
