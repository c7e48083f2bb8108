// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/form_context.h"
#include "core/forms/xlsform/text.h"
#include "core/forms/xpath/expression.h"

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
        check(element.choiceFilter, element);
        if (element.dynamicDefault) check(element.defaultValue, element);
    }

private:
    void check(const Cell& cell, const Element& element) {
        if (cell.empty()) return;
        for (const Reference& reference : referencesIn(cell.text))
            if (!m_form.references.find(reference.name)) return; // told where it is resolved
        const std::string resolved = m_form.references.resolve(cell, &element);
        const Result<xpath::TermId> parsed = xpath::parse(resolved, m_dialect, m_names, m_expressions);
        if (!parsed)
            m_form.faults.add(parsed.error().code, cell.place.table ? cell.place : element.place, cell.text,
                              parsed.error().message);
    }

    FormContext& m_form;
    xpath::Dialect m_dialect;
    xpath::NameTable m_names;
    xpath::Expressions m_expressions;
};

/// Finds calculations that would need their own result.
class CycleFinder {
public:
    explicit CycleFinder(FormContext& form) : m_form(form) {
        form.root.forEach([this](const Element& element) {
            const Attribute* const calculation = find(element.bind, "calculate");
            if (calculation && element.triggers.empty())
                addEdges(element, calculation->value.versions.front().second);
        });
    }

    void search() {
        for (const auto& [element, edges] : m_edges)
            if (!m_done.contains(element)) visit(element);
    }

private:
    /// indexed-repeat() looks at other instances of the repeat: a running total is no cycle.
    void addEdges(const Element& element, const Cell& calculation) {
        std::size_t indexed = std::string::npos;
        std::size_t indexedEnd = 0;
        for (const Reference& reference : referencesIn(calculation.text)) {
            indexed = calculation.text.rfind("indexed-repeat(", reference.begin);
            indexedEnd = indexed == std::string::npos ? 0 : calculation.text.find(')', indexed);
            if (reference.lastSaved || reference.end <= indexedEnd) continue;
            if (const Element* const target = m_form.references.find(reference.name))
                m_edges[&element].push_back(target);
        }
    }

    void visit(const Element* element) {
        m_path.push_back(element);
        for (const Element* const target : m_edges[element]) {
            const auto start = std::ranges::find(m_path, target);
            if (start != m_path.end())
                tell({start, m_path.end()});
            else if (!m_done.contains(target) && m_edges.contains(target))
                visit(target);
        }
        m_path.pop_back();
        m_done.insert(element);
    }

    void tell(const std::vector<const Element*>& cycle) {
        std::string names;
        for (const Element* const element : cycle)
            names += quoted(element->name) + " → ";
        names += quoted(cycle.front()->name);
        const Attribute& calculation = *find(cycle.front()->bind, "calculate");
        m_form.faults.add(ErrorCode::Cycle, calculation.value.place(), calculation.value.any(),
                          "these calculations depend on each other, so none can be done first: " + names);
    }

    FormContext& m_form;
    std::map<const Element*, std::vector<const Element*>> m_edges;
    std::vector<const Element*> m_path;
    std::set<const Element*> m_done;
};

} // namespace

void checkExpressions(FormContext& form) {
    ExpressionChecker checker(form);
    form.root.forEach([&](const Element& element) { checker.check(element); });
    CycleFinder(form).search();
}

} // namespace feltbok::xlsform
