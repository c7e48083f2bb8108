// SPDX-License-Identifier: Apache-2.0
// Words of an expression that XPath takes for nodes below the question itself, where there are none.
#include "core/forms/xlsform/expression.h"
#include "core/forms/xlsform/form_context.h"
#include "core/forms/xlsform/text.h"
#include "core/forms/xpath/function_table.h"

#include <algorithm>
#include <array>

namespace feltbok::xlsform {
namespace {

using xpath::Op;
using xpath::Term;
using xpath::TermId;

bool compares(Op op) {
    return op == Op::Equal || op == Op::NotEqual || op == Op::Less || op == Op::LessEqual ||
           op == Op::Greater || op == Op::GreaterEqual;
}

bool isIn(const Cell& cell, const HeaderPath& column) {
    return cell.place.table && cell.place.column >= 0 &&
           cell.place.table->paths()[static_cast<std::size_t>(cell.place.column)] == column;
}

class BareNames {
public:
    BareNames(const ParsedCell& parsed, const Element& element, FormContext& form)
        : m_parsed(parsed), m_element(element), m_form(form) {}

    void check() { walk(m_parsed.root, Op::Path); }

private:
    const Term& term(TermId id) const { return m_parsed.expressions.terms[id]; }

    /// Predicates are about other nodes: what stands in them is left alone.
    void walk(TermId id, Op parent) {
        const Term& here = term(id);
        switch (here.op) {
        case Op::Number:
        case Op::Literal:
        case Op::Fault:
            return;
        case Op::Path:
            return path(m_parsed.expressions.paths[here.first], parent);
        case Op::Filter:
            return walk(m_parsed.expressions.argument(here, 0), here.op);
        default:
            for (std::uint32_t i = 0; i < here.count; ++i)
                walk(m_parsed.expressions.argument(here, i), here.op);
        }
    }

    void path(const xpath::Path& path, Op parent) {
        if (path.start == xpath::Path::Start::Term) return walk(path.origin, Op::Path);
        if (path.start != xpath::Path::Start::Context || path.stepCount == 0) return;
        const xpath::Step& first = m_parsed.expressions.steps[path.firstStep];
        if (first.axis != xpath::Axis::Child || first.test != xpath::Test::Name) return;
        const std::string name(m_parsed.names.text(first.local));
        const bool own =
            std::ranges::any_of(m_element.children, [&](const auto& child) { return child->name == name; });
        if (own || !m_told.insert(name).second) return;
        m_form.faults.warn(m_parsed.place, m_parsed.cell.text, inQuotes(name) + remedy(name, path, parent));
    }

    /// "not ${a}" has become the path not/data/a.
    [[nodiscard]] bool leadsToReference(const xpath::Path& path) const {
        return path.stepCount > 1 &&
               m_parsed.names.text(m_parsed.expressions.steps[path.firstStep + 1].local) == m_form.root.name;
    }

    [[nodiscard]] std::string remedy(const std::string& name, const xpath::Path& path, Op parent) const {
        const xpath::FunctionEntry* const function = xpath::findFunction(name, true);
        if (nameLength(name) == 0) // «ja», which XPath takes for a name
            if (std::string quotes = remediesFor(m_parsed.cell.text); !quotes.empty())
                return " is no text in quotes; " + quotes;
        if (leadsToReference(path)) {
            if (name == "and" || name == "or")
                return " has nothing before it; write what is missing there, or remove it";
            if (function)
                return " needs parentheses round what it is about; write " + name + "(…), as in " + name +
                       "(${name} = 'x')";
            return " stands before a reference with no sign between them; write one, such as = or and, or "
                   "concat('" +
                   name + " ', …) where it is a text";
        }
        if (m_form.references.knows(name))
            return " without ${ } is not the question of that name; write ${" + name + "}";
        if (function)
            return " without parentheses is no function; write " + name +
                   (function->argumentsMin > 0 ? "(…)" : "()");
        const std::string read = " is read as the name of a question inside this one";
        constexpr std::array<std::string_view, 5> kNothing{"null", "nil", "undefined", "empty", "blank"};
        if (compares(parent) && std::ranges::find(kNothing, lowered(name)) != kNothing.end())
            return read + "; write '' for no answer, as in ${name} != ''";
        if (name == "true" || name == "false") return read + "; write " + name + "(), or '" + name + "'";
        if (isIn(m_parsed.cell, {"control", "jr:count"}))
            return read + "; write a number, as in 5, or the question that has it, as in ${name}";
        const bool whole = trimmed(m_parsed.cell.text) == name;
        const bool condition =
            isIn(m_parsed.cell, {"bind", "relevant"}) || isIn(m_parsed.cell, {"bind", "required"}) ||
            isIn(m_parsed.cell, {"bind", "readonly"}) || isIn(m_parsed.cell, {"bind", "constraint"});
        if (whole && condition) return read + "; write yes, no, or a condition such as ${name} = 'x'";
        if (whole || compares(parent))
            return read + "; write '" + name + "', with quotes, for the text itself";
        return read + "; write '" + name + "' for the text itself, or ${name} for an answer";
    }

    const ParsedCell& m_parsed;
    const Element& m_element;
    FormContext& m_form;
    std::set<std::string> m_told;
};

} // namespace

void warnOfBareNames(const ParsedCell& parsed, const Element& element, FormContext& form) {
    BareNames(parsed, element, form).check();
}

} // namespace feltbok::xlsform
