// SPDX-License-Identifier: Apache-2.0
// Expressions that can be read and yet never be meant: what always or never holds, and sums of texts.
#include "core/base/instant.h"
#include "core/forms/xlsform/form_context.h"
#include "core/forms/xlsform/text.h"
#include "core/forms/xpath/date_time.h"
#include "core/forms/xpath/function_table.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace feltbok::xlsform {
namespace {

using xpath::Op;
using xpath::Term;
using xpath::TermId;

bool isOrder(Op op) {
    return op == Op::Less || op == Op::LessEqual || op == Op::Greater || op == Op::GreaterEqual;
}

bool isComparison(Op op) {
    return isOrder(op) || op == Op::Equal || op == Op::NotEqual;
}

/// As it reads with the sides exchanged.
Op turned(Op op) {
    switch (op) {
    case Op::Less:
        return Op::Greater;
    case Op::LessEqual:
        return Op::GreaterEqual;
    case Op::Greater:
        return Op::Less;
    case Op::GreaterEqual:
        return Op::LessEqual;
    default:
        return op;
    }
}

std::string_view sign(Op op) {
    switch (op) {
    case Op::Less:
        return "< ";
    case Op::LessEqual:
        return "<= ";
    case Op::Greater:
        return "> ";
    case Op::GreaterEqual:
        return ">= ";
    case Op::NotEqual:
        return "!= ";
    default:
        return "= ";
    }
}

/// One comparison of an answer with a value.
struct Bound {
    std::string path; ///< which answer
    Op op = Op::Equal;
    std::string value;
    bool isNumber = false;

    [[nodiscard]] double number() const { return std::strtod(value.c_str(), nullptr); }
    [[nodiscard]] std::string text() const {
        return std::string(sign(op)) + (isNumber ? value : "'" + value + "'");
    }
};

bool isBelow(Op op) {
    return op == Op::Less || op == Op::LessEqual || op == Op::Equal;
}

bool isAbove(Op op) {
    return op == Op::Greater || op == Op::GreaterEqual || op == Op::Equal;
}

/// Whether no value is both.
bool excludes(const Bound& a, const Bound& b) {
    if (a.op == Op::NotEqual || b.op == Op::NotEqual) return false;
    if (a.isNumber != b.isNumber) return false;
    if (!a.isNumber) return a.op == Op::Equal && b.op == Op::Equal && a.value != b.value;
    const auto beyond = [](const Bound& low, const Bound& high) {
        if (!isAbove(low.op) || !isBelow(high.op)) return false;
        const bool open = low.op == Op::Greater || high.op == Op::Less;
        return low.number() > high.number() || (open && low.number() == high.number());
    };
    return beyond(a, b) || beyond(b, a);
}

class Conditions {
public:
    Conditions(const ParsedCell& parsed, FormContext& form) : m_parsed(parsed), m_form(form) {}

    void check() { walk(m_parsed.root, Op::Path); }

    /// Whether it is a value that no answer changes; 0 and 1 are people's no and yes.
    [[nodiscard]] bool isValue() const {
        const Term& root = term(m_parsed.root);
        if (root.op == Op::Number)
            return m_parsed.expressions.numbers[root.first] != 0 &&
                   m_parsed.expressions.numbers[root.first] != 1;
        return root.op == Op::Literal || (root.op == Op::Subtract && isConstant(root));
    }

    /// Whether it reads the node that it stands at, as `.`.
    [[nodiscard]] bool readsItself() const { return readsItself(m_parsed.root); }

private:
    const Term& term(TermId id) const { return m_parsed.expressions.terms[id]; }
    [[nodiscard]] TermId operand(const Term& of, std::size_t i) const {
        return m_parsed.expressions.argument(of, i);
    }

    [[nodiscard]] bool isConstant(const Term& sum) const {
        for (std::size_t i = 0; i < sum.count; ++i)
            if (term(operand(sum, i)).op != Op::Number) return false;
        return true;
    }

    static bool hasOperands(Op op) {
        return op != Op::Number && op != Op::Literal && op != Op::Fault && op != Op::Path;
    }

    void walk(TermId id, Op parent) {
        const Term& here = term(id);
        if (!hasOperands(here.op)) return;
        if (isComparison(here.op)) checkChain(here);
        if (isOrder(here.op)) checkOrder(here);
        if (here.op == Op::Equal || here.op == Op::NotEqual) checkDay(here);
        if (here.op == Op::Add) checkSum(here);
        if ((here.op == Op::And || here.op == Op::Or) && parent != here.op) checkBounds(here);
        const std::size_t operands = here.op == Op::Filter ? 1 : here.count; // predicates are about others
        for (std::size_t i = 0; i < operands; ++i)
            walk(operand(here, i), here.op);
    }

    /// `0 < . < 10` compares a truth with 10.
    void checkChain(const Term& comparison) {
        const Term& left = term(operand(comparison, 0));
        const Op right = term(operand(comparison, 1)).op;
        const bool isValue = right == Op::Number || right == Op::Literal || right == Op::Path;
        if (!isOrder(left.op) || !isOrder(comparison.op) || !isValue) return;
        warn("this compares whether the first comparison holds, and no answer, with what follows; write both "
             "with and between them, as in 0 < . and . < 10");
    }

    void checkOrder(const Term& comparison) {
        for (std::size_t i = 0; i < 2; ++i) {
            const Term& side = term(operand(comparison, i));
            if (side.op != Op::Literal) continue;
            const std::string& text = m_parsed.expressions.literals[side.first];
            if (isNumberOrDay(text)) continue;
            if (xpath::isTime(text))
                return warn("times of day are compared as numbers, and '" + text +
                            "' is none, so this never holds; write decimal-time('" + text +
                            "') and decimal-time(…) of what it is compared with");
            return warn("'" + text +
                        "' is no number and no date, so this never holds; write a date as in "
                        "date('2026-11-20')");
        }
    }

    /// `. = '2026-02-30'`
    void checkDay(const Term& comparison) {
        for (std::size_t i = 0; i < 2; ++i) {
            const Term& side = term(operand(comparison, i));
            if (side.op != Op::Literal) continue;
            const std::string& text = m_parsed.expressions.literals[side.first];
            const bool looksIt = text.size() == 10 && text[4] == '-' && text[7] == '-' &&
                                 text.find_first_not_of("0123456789-") == std::string::npos;
            if (looksIt && !isNumberOrDay(text))
                return warn("no calendar has the day '" + text + "'; write one that there is");
        }
    }

    void checkSum(const Term& sum) {
        for (std::size_t i = 0; i < sum.count; ++i) {
            const Term& part = term(operand(sum, i));
            if (part.op != Op::Literal) continue;
            const std::string& text = m_parsed.expressions.literals[part.first];
            if (isNumberOrDay(text)) continue;
            return warn("+ adds numbers, and '" + text + "' is none; write concat(…, …) to join texts");
        }
    }

    void collect(TermId id, Op joint, std::vector<Bound>& bounds) const {
        const Term& here = term(id);
        if (here.op == joint) {
            for (std::size_t i = 0; i < here.count; ++i)
                collect(operand(here, i), joint, bounds);
        } else if (isComparison(here.op)) {
            Bound bound = boundOf(operand(here, 0), here.op, operand(here, 1));
            if (bound.path.empty()) bound = boundOf(operand(here, 1), turned(here.op), operand(here, 0));
            if (!bound.path.empty()) bounds.push_back(std::move(bound));
        }
    }

    [[nodiscard]] Bound boundOf(TermId answer, Op op, TermId value) const {
        const Term& with = term(value);
        const bool negative = with.op == Op::Negate;
        const Term& constant = negative ? term(operand(with, 0)) : with;
        if (constant.op == Op::Number)
            return {pathOf(answer), op,
                    (negative ? "-" : "") + numberText(m_parsed.expressions.numbers[constant.first]), true};
        if (constant.op != Op::Literal || negative) return {};
        const std::string& text = m_parsed.expressions.literals[constant.first];
        return {pathOf(answer), op, text, xlsform::isNumber(text)};
    }

    static std::string numberText(double number) {
        std::string text = std::to_string(number);
        while (text.find('.') != std::string::npos && (text.ends_with('0') || text.ends_with('.'))) {
            const bool done = text.ends_with('.');
            text.pop_back();
            if (done) break;
        }
        return text;
    }

    /// The same for the same node; empty for what is no plain path.
    [[nodiscard]] std::string pathOf(TermId id) const {
        if (term(id).op != Op::Path) return {};
        const xpath::Path& path = m_parsed.expressions.paths[term(id).first];
        if (path.start == xpath::Path::Start::Term) return {};
        std::string text = path.start == xpath::Path::Start::Root ? "/" : ".";
        for (std::uint32_t i = 0; i < path.stepCount; ++i) {
            const xpath::Step& step = m_parsed.expressions.steps[path.firstStep + i];
            if (step.predicateCount > 0) return {};
            text += std::to_string(static_cast<int>(step.axis)) + ":" + std::to_string(step.local) + "/";
        }
        return text;
    }

    void checkBounds(const Term& joined) {
        constexpr std::size_t kBoundsMax = 50; // each is held against each
        std::vector<Bound> bounds;
        for (std::size_t i = 0; i < joined.count; ++i)
            collect(operand(joined, i), joined.op, bounds);
        if (bounds.size() > kBoundsMax) return;
        for (std::size_t i = 0; i < bounds.size(); ++i)
            for (std::size_t j = i + 1; j < bounds.size(); ++j)
                if (bounds[i].path == bounds[j].path && tell(joined.op, bounds[i], bounds[j])) return;
    }

    bool tell(Op joint, const Bound& a, const Bound& b) {
        if (joint == Op::Or) {
            if (a.op != Op::NotEqual || b.op != Op::NotEqual || a.value == b.value) return false;
            warn("every answer is " + a.text() + " or " + b.text() +
                 ", so this always holds; write and between the two");
            return true;
        }
        if (!excludes(a, b)) return false;
        const bool equal = a.op == Op::Equal && b.op == Op::Equal;
        warn("no answer is both " + a.text() + " and " + b.text() + ", so this never holds; " +
             (equal ? "write or between the two, or selected(…) for each where several can be chosen"
                    : "turn a sign round, or write or between the two"));
        return true;
    }

    [[nodiscard]] bool readsItself(TermId id) const {
        const Term& here = term(id);
        if (here.op == Op::Path) {
            const xpath::Path& path = m_parsed.expressions.paths[here.first];
            if (path.start != xpath::Path::Start::Context || path.stepCount != 1) return false;
            return m_parsed.expressions.steps[path.firstStep].axis == xpath::Axis::Self;
        }
        if (!hasOperands(here.op)) return false;
        const std::size_t operands = here.op == Op::Filter ? 1 : here.count;
        for (std::size_t i = 0; i < operands; ++i)
            if (readsItself(operand(here, i))) return true;
        return false;
    }

    void warn(std::string message) {
        m_form.faults.warn(m_parsed.place, m_parsed.cell.text, std::move(message));
    }

    const ParsedCell& m_parsed;
    FormContext& m_form;
};

} // namespace

bool isNumberOrDay(std::string_view text) {
    return isNumber(trimmed(text)) || Date::parse(text.substr(0, 10)).has_value();
}

void warnOfConditions(const ParsedCell& parsed, FormContext& form) {
    Conditions(parsed, form).check();
}

void warnOfValue(const ParsedCell& parsed, FormContext& form) {
    if (Conditions(parsed, form).isValue())
        form.faults.warn(
            parsed.place, parsed.cell.text,
            "this is a value and no condition, so it always holds; write one, as in . >= 1 and . <= "
            "5");
}

void warnOfOwnAnswer(const ParsedCell& parsed, FormContext& form) {
    if (Conditions(parsed, form).readsItself())
        form.faults.warn(parsed.place, parsed.cell.text,
                         "\".\" is the answer to this question itself, which nobody can give before it is "
                         "asked; write ${name} for the answer that decides");
}

} // namespace feltbok::xlsform
