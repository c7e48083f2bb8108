// SPDX-License-Identifier: Apache-2.0
#include "core/base/instant.h"
#include "core/forms/xlsform/form_context.h"
#include "core/forms/xlsform/text.h"
#include "core/forms/xpath/expression.h"
#include "core/forms/xpath/function_table.h"
#include "core/forms/xpath/regex.h"

#include <algorithm>
#include <array>
#include <set>

namespace feltbok::xlsform {
namespace {

constexpr std::array<std::string_view, 5> kExpressions{"calculate", "constraint", "readonly", "required",
                                                       "relevant"};

/// Parses each expression as the form engine will, so that what it would refuse is told with its cell.
class ExpressionChecker {
public:
    explicit ExpressionChecker(FormContext& form) : m_form(form) {
        m_dialect.prefixes = {{"jr", "http://openrosa.org/javarosa"},
                              {"orx", "http://openrosa.org/xforms"},
                              {"odk", "http://www.opendatakit.org/xforms"},
                              {"entities", "http://www.opendatakit.org/xforms/entities"}};
    }

    void check(const Element& element) {
        for (const std::string_view name : kExpressions)
            if (const Attribute* const expression = find(element.bind, name))
                if (yesNo(expression->value.any()) == YesNo::Neither)
                    check(expression->value.versions.front().second, element);
        for (const std::string_view name : {"readonly", "required", "relevant"})
            if (const Attribute* const expression = find(element.bind, name)) warnOfWord(*expression);
        check(element.choiceFilter, element);
        if (element.dynamicDefault) check(element.defaultValue, element);
        warnOfDefault(element);
    }

private:
    /// "Ja" is an expression, the value of a node of that name, but hardly what a person means.
    void warnOfWord(const Attribute& expression) {
        const std::vector<Token> tokens = tokenize(expression.value.any());
        if (tokens.size() == 1 && tokens.front().kind == TokenKind::Name)
            if (yesNo(expression.value.any()) == YesNo::Neither)
                m_form.faults.warn(
                    expression.value.place(), expression.value.any(),
                    "this is read as the name of a question in the same place; write yes, no, or a "
                    "condition such as ${name} = 'x'");
    }

    /// A default that its question could never have as an answer: pyxform takes it, and so must we.
    void warnOfDefault(const Element& element) {
        const Cell& cell = element.defaultValue;
        if (cell.empty() || element.dynamicDefault || !element.type) return;
        const std::string_view type = element.type->bindType;
        const auto tell = [&](const std::string& what) { m_form.faults.warn(cell.place, cell.text, what); };
        if ((type == "int" || type == "decimal") && !isNumber(cell.text))
            return tell("this question takes a number; write its default as in 12 or 1.5");
        if (type == "date" && !Date::parse(cell.text.substr(0, 10)))
            return tell("this question takes a date; write its default as in 2026-11-20, or today()");
        if (element.type->control != Control::SelectOne || element.itemset.empty()) return;
        const ChoiceList* const list = m_form.parts.choices.find(element.itemset.text);
        if (list && !list->has(cell.text))
            tell("the list " + inQuotes(element.itemset.text) +
                 " has no such choice; write the name of one that it has, not its label");
    }

    void check(const Cell& cell, const Element& element) {
        if (cell.empty()) return;
        const std::size_t known = m_expressions.terms.size();
        const std::string resolved = m_form.references.resolve(cell, &element);
        if (resolved.find("${") != std::string::npos) return; // an unknown name, told already
        const Result<xpath::TermId> parsed = xpath::parse(resolved, m_dialect, m_names, m_expressions);
        const Place& place = cell.place.table ? cell.place : element.place;
        if (!parsed)
            return m_form.faults.add(parsed.error().code, place, cell.text,
                                     "the expression cannot be used: " + parsed.error().message);
        for (std::size_t i = known; i < m_expressions.terms.size(); ++i)
            checkPattern(m_expressions.terms[i], cell.text, place);
        warnOfMissingChoices(cell, place, m_form);
    }

    void checkPattern(const xpath::Term& term, std::string_view written, const Place& place) {
        if (term.op != xpath::Op::Call || term.function != xpath::Function::Regex) return;
        const xpath::Term& pattern = m_expressions.terms[m_expressions.argument(term, 1)];
        if (pattern.op != xpath::Op::Literal) return;
        const auto found = xpath::regexFinds(m_expressions.literals[pattern.first], {});
        if (!found && found.error().code == ErrorCode::Syntax)
            m_form.faults.add(found.error().code, place, written,
                              "the expression cannot be used: " + found.error().message);
    }

    FormContext& m_form;
    xpath::Dialect m_dialect;
    xpath::NameTable m_names;
    xpath::Expressions m_expressions;
};

/// Finds calculations that would need their own result. Walks without recursion: a workbook may hold a chain
/// of any length.
class CycleFinder {
public:
    explicit CycleFinder(FormContext& form) : m_form(form) {
        form.root.forEach([this](const Element& element) {
            const Attribute* const calculation = find(element.bind, "calculate");
            if (!calculation || !element.triggers.empty()) return;
            m_index.emplace(&element, m_nodes.size());
            m_nodes.push_back({&element, {}, 0, State::New});
        });
        for (Node& node : m_nodes)
            addEdges(node);
    }

    void search() {
        for (std::size_t start = 0; start < m_nodes.size(); ++start)
            if (m_nodes[start].state == State::New) searchFrom(start);
    }

private:
    enum class State { New, Open, Done };
    struct Node {
        const Element* element;
        std::vector<std::size_t> uses;
        std::size_t next; ///< of `uses`, to be looked at
        State state;
    };

    /// indexed-repeat() looks at other instances of the repeat: a running total is no cycle.
    void addEdges(Node& node) {
        const std::string& text = find(node.element->bind, "calculate")->value.any();
        for (const Reference& reference : referencesIn(text)) {
            const std::size_t indexed = text.rfind("indexed-repeat(", reference.begin);
            const bool elsewhere = indexed != std::string::npos && reference.end <= text.find(')', indexed);
            if (reference.lastSaved || elsewhere) continue;
            const auto target = m_index.find(m_form.references.find(reference.name));
            if (target != m_index.end()) node.uses.push_back(target->second);
        }
    }

    void searchFrom(std::size_t start) {
        std::vector<std::size_t> path{start};
        m_nodes[start].state = State::Open;
        while (!path.empty()) {
            Node& node = m_nodes[path.back()];
            if (node.next == node.uses.size()) {
                node.state = State::Done;
                path.pop_back();
                continue;
            }
            const std::size_t used = node.uses[node.next++];
            if (m_nodes[used].state == State::Open) tell({std::ranges::find(path, used), path.end()});
            if (m_nodes[used].state != State::New) continue;
            m_nodes[used].state = State::Open;
            path.push_back(used);
        }
    }

    void tell(const std::vector<std::size_t>& cycle) {
        constexpr std::size_t kNamesShownMax = 20;
        const auto named = [this](std::size_t node) {
            const Element& element = *m_nodes[node].element;
            return inQuotes(element.name) + " (row " + std::to_string(element.place.row) + ") → ";
        };
        std::string names;
        for (std::size_t i = 0; i < std::min(cycle.size(), kNamesShownMax); ++i)
            names += named(cycle[i]);
        const Element& first = *m_nodes[cycle.front()].element;
        if (cycle.size() > kNamesShownMax) names += "… → ";
        const Attribute& calculation = *find(first.bind, "calculate");
        m_form.faults.add(ErrorCode::Cycle, calculation.value.place(), calculation.value.any(),
                          "these calculations depend on each other, so none can be done first: " + names +
                              inQuotes(first.name));
    }

    FormContext& m_form;
    std::vector<Node> m_nodes;
    std::map<const Element*, std::size_t> m_index;
};

} // namespace

void checkExpressions(FormContext& form) {
    ExpressionChecker checker(form);
    form.root.forEach([&](const Element& element) { checker.check(element); });
    CycleFinder(form).search();
}

} // namespace feltbok::xlsform
