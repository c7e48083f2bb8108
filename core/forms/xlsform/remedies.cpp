// SPDX-License-Identifier: Apache-2.0
// What people bring into expressions from spreadsheets and programming languages, and what XLSForm writes for
// it.
#include "core/forms/xlsform/expression.h"
#include "core/forms/xlsform/text.h"
#include "core/forms/xpath/function_table.h"

#include <algorithm>
#include <array>

namespace feltbok::xlsform {
namespace {

struct Foreign {
    std::string_view written;
    std::string_view right;
};
// Longer ones first.
constexpr std::array kSigns{
    Foreign{"===", "="}, Foreign{"!==", "!="}, Foreign{"==", "="},  Foreign{"<>", "!="}, Foreign{"&&", "and"},
    Foreign{"||", "or"}, Foreign{"=<", "<="},  Foreign{"=>", ">="}, Foreign{"=!", "!="}, Foreign{"≥", ">="},
    Foreign{"≤", "<="},  Foreign{"≠", "!="},   Foreign{"−", "-"},   Foreign{"–", "-"},   Foreign{"×", "*"},
    Foreign{"÷", "div"}, Foreign{";", ","},    Foreign{"‘", "'"},   Foreign{"’", "'"},   Foreign{"“", "'"},
    Foreign{"”", "'"},   Foreign{"„", "'"},    Foreign{"‚", "'"},   Foreign{"«", "'"},   Foreign{"»", "'"},
    Foreign{"‹", "'"},   Foreign{"›", "'"},    Foreign{"´", "'"},   Foreign{"`", "'"},   Foreign{"″", "'"},
};
constexpr std::array<std::string_view, 4> kWords{"and", "or", "div", "mod"};
/// Words of Norwegian; `if` and `not` are told by their parentheses.
constexpr std::array<Foreign, 5> kNorwegian{
    {{"er", "="}, {"og", "and"}, {"eller", "or"}, {"ikke", "not(…)"}, {"hvis", "if(…)"}}};
/// Between two values.
constexpr std::array<Foreign, 4> kBetween{
    {{"is", "="}, {"equals", "="}, {"in", "${name} = 'x' or ${name} = 'y'"}, {"x", "*"}}};
/// What spreadsheets call their functions.
constexpr std::array<Foreign, 30> kCalls{{{"isblank", "${name} = ''"},
                                          {"isempty", "${name} = ''"},
                                          {"isnull", "${name} = ''"},
                                          {"iif", "if(…)"},
                                          {"len", "string-length(…)"},
                                          {"strlen", "string-length(…)"},
                                          {"left", "substr(…, 0, 3)"},
                                          {"right", "substr(…, string-length(…) - 3)"},
                                          {"find", "contains(…, …)"},
                                          {"search", "contains(…, …)"},
                                          {"instr", "contains(…, …)"},
                                          {"year", "format-date(…, '%Y')"},
                                          {"month", "format-date(…, '%n')"},
                                          {"day", "format-date(…, '%e')"},
                                          {"datediff", "decimal-date-time(…) - decimal-date-time(…)"},
                                          {"datedif", "decimal-date-time(…) - decimal-date-time(…)"},
                                          {"rand", "random()"},
                                          {"sumif", "sum(…[condition])"},
                                          {"length", "string-length(…)"},
                                          {"concatenate", "concat(…)"},
                                          {"upper", "upper-case(…)"},
                                          {"lower", "lower-case(…)"},
                                          {"trim", "normalize-space(…)"},
                                          {"mid", "substr(…)"},
                                          {"average", "sum(…) div count(…)"},
                                          {"avg", "sum(…) div count(…)"},
                                          {"mean", "sum(…) div count(…)"},
                                          {"vlookup", "pulldata(…)"},
                                          {"power", "pow(…)"},
                                          {"countif", "count(…[condition])"}}};

std::string inPlaceOf(std::string_view right, std::string_view written) {
    return "write " + inQuotes(right) + " in place of " + inQuotes(written);
}

/// Goes through an expression from left to right, past its texts in quotes.
class Remedies {
public:
    explicit Remedies(std::string_view text) : m_text(text) {}

    std::string all() {
        ends();
        while (m_at < m_text.size())
            m_at += std::max<std::size_t>(1, step());
        if (m_open > 0) add("a ( is not closed: write the ) that belongs to it");
        if (m_open < 0) add("a ) stands alone: remove it, or write the ( that belongs to it");
        if (m_openPredicates > 0) add("a [ is not closed: write the ] that belongs to it");
        if (m_openPredicates < 0) add("a ] stands alone: remove it, or write the [ that belongs to it");
        std::string joined;
        for (const std::string& remedy : m_found)
            joined += (joined.empty() ? "" : "; ") + remedy;
        return joined;
    }

private:
    /// What an expression cannot begin or end with.
    void ends() {
        const std::string_view text = trimmed(m_text);
        const std::string_view first = text.substr(0, text.find(' '));
        if (text.starts_with('=') && !text.starts_with("==")) {
            add("remove the = at its beginning");
            m_at = m_text.find('=') + 1;
        } else if (isBetween(first) && first != "-" && first != "<" && first != ">") { // told below
            missing("before", first);
        }
        const std::size_t space = text.find_last_of(" }')");
        const std::string_view last = space == std::string_view::npos ? text : text.substr(space + 1);
        if (isBetween(last)) missing("after", last);
    }

    /// Words and signs that stand between two values.
    static bool isBetween(std::string_view word) {
        constexpr std::array<std::string_view, 9> kBetweenSigns{
            "=", "!=", "<", ">", "<=", ">=", "+", "-", "*"};
        return std::ranges::find(kBetweenSigns, word) != kBetweenSigns.end() ||
               std::ranges::find(kWords, lowered(word)) != kWords.end();
    }

    void missing(std::string_view where, std::string_view word) {
        add(std::string(where) + " " + inQuotes(word) + " something is missing: write it, or remove " +
            inQuotes(word));
    }

    /// How far it leads.
    std::size_t step() {
        const std::string_view rest = m_text.substr(m_at);
        if (rest.front() == '"' || rest.front() == '\'') return literal(rest);
        if (rest.starts_with("${")) return std::min(rest.find('}'), rest.size() - 1) + 1;
        if (rest.front() == '$') return dollar(rest);
        if (rest.front() == '{') return brace(rest);
        for (const Foreign& sign : kSigns)
            if (rest.starts_with(sign.written)) {
                add(inPlaceOf(sign.right, sign.written));
                return sign.written.size();
            }
        if (rest.front() == '!' && !rest.starts_with("!=")) add(inPlaceOf("not(…)", "!"));
        if (rest.starts_with("!=")) return 2;
        if (rest.front() == '<' || rest.front() == '>') comparison();
        if (rest.front() == '%') percent();
        if (std::string_view("~?#\\").find(rest.front()) != std::string_view::npos)
            add("remove " + inQuotes(rest.substr(0, 1)) + ", or put the text it belongs to in quotes");
        if (rest.front() == '^') add("write pow(…, 2) in place of ^");
        if (rest.front() >= '0' && rest.front() <= '9') return number(rest);
        if (rest.front() == '/') division();
        if (rest.front() == ',') decimalComma();
        if (rest.front() == '.' || (rest.front() == '&' && !rest.starts_with("&&"))) joining();
        m_open += rest.front() == '(' ? 1 : rest.front() == ')' ? -1 : 0;
        m_openPredicates += rest.front() == '[' ? 1 : rest.front() == ']' ? -1 : 0;
        if (const std::size_t length = nameLength(rest)) return word(rest.substr(0, length));
        return 1;
    }

    /// `> 5` alone, or after another condition.
    void comparison() {
        const std::string_view before = trimmed(m_text.substr(0, m_at));
        if (!before.empty() && !before.ends_with(" and") && !before.ends_with(" or")) return;
        const std::string sign(m_text.substr(m_at, m_text.substr(m_at + 1).starts_with('=') ? 2 : 1));
        add("write . before " + inQuotes(sign) + " for the answer itself, as in . " + sign + " 5");
    }

    void percent() {
        if (trimmed(m_text.substr(m_at + 1)).empty())
            add(inPlaceOf("div 100", "%") + ", or mod for what is left of a division");
        else
            add(inPlaceOf("mod", "%"));
    }

    /// 01.01.2030, 2${a}.
    std::size_t number(std::string_view rest) {
        const std::size_t length = std::min(rest.find_first_not_of("0123456789./"), rest.size());
        const std::string_view text = rest.substr(0, length);
        const bool isDate = length >= 8 && isInteger(text.substr(length - 4)) &&
                            (std::ranges::count(text, '.') == 2 || std::ranges::count(text, '/') == 2);
        if (isDate) add("write a date as in date('2026-11-20')");
        if (rest.substr(length).starts_with("${"))
            add("write * between a number and what it is multiplied by");
        const std::size_t digits = std::min(rest.find_first_not_of("0123456789"), rest.size());
        if (!isDate && trimmed(rest.substr(digits)).starts_with('/')) add(inPlaceOf("div", "/"));
        return isDate ? length : digits;
    }

    std::size_t literal(std::string_view rest) {
        const std::size_t close = rest.find(rest.front(), 1);
        if (close != std::string_view::npos) return close + 1;
        add(std::string("a text is not closed: write ") + rest.front() + " at its end, too");
        return rest.size();
    }

    /// `$(q)` or `$q`.
    std::size_t dollar(std::string_view rest) {
        const bool round = rest.starts_with("$(");
        const std::string name(rest.substr(round ? 2 : 1, nameLength(rest.substr(round ? 2 : 1))));
        if (name.empty()) return 1;
        add(inPlaceOf("${" + name + "}", round ? "$(" + name + ")" : "$" + name));
        return (round ? 2 : 1) + name.size() +
               (round && rest.substr(2 + name.size()).starts_with(')') ? 1 : 0);
    }

    std::size_t brace(std::string_view rest) {
        const std::string name(rest.substr(1, nameLength(rest.substr(1))));
        if (name.empty() || !rest.substr(1 + name.size()).starts_with('}')) return 1;
        add(inPlaceOf("${" + name + "}", "{" + name + "}"));
        return name.size() + 2;
    }

    /// A slash between an answer and what it is divided by.
    void division() {
        const std::string_view before = trimmed(m_text.substr(0, m_at));
        const std::string_view after = trimmed(m_text.substr(m_at + 1));
        if (before.ends_with('}') && !after.empty() &&
            (after.starts_with("${") || isInteger(after.substr(0, 1))))
            add(inPlaceOf("div", "/"));
    }

    std::size_t word(std::string_view name) {
        const std::string small = lowered(name);
        const std::string_view after = trimmed(m_text.substr(m_at + name.size()));
        const bool isOperator = std::ranges::find(kWords, small) != kWords.end();
        if (small != name && isOperator) add(inPlaceOf(small, name));
        if (const auto word = std::ranges::find(kNorwegian, small, &Foreign::written);
            word != kNorwegian.end())
            add(inPlaceOf(word->right, name));
        const bool isCall = m_text.substr(m_at + name.size()).starts_with('(');
        if (small == "between" || small == "mellom")
            add("write . >= 1 and . <= 5 for what lies between two values");
        foreign(name, small, isCall);
        const xpath::FunctionEntry* const function = isCall ? nullptr : xpath::findFunction(name, true);
        if (function && !isOperator && function->argumentsMax > 0 && after.starts_with("${"))
            add("write " + std::string(name) + "(…), with parentheses round what it is about");
        return name.size();
    }

    void foreign(std::string_view name, const std::string& small, bool isCall) {
        const auto called = std::ranges::find(kCalls, small, &Foreign::written);
        if (isCall && called != kCalls.end() && !xpath::findFunction(name, true))
            add(inPlaceOf(called->right, std::string(name) + "(…)"));
        const std::string_view before = trimmed(m_text.substr(0, m_at));
        if (isCall || !before.ends_with('}')) return;
        const auto between = std::ranges::find(kBetween, small, &Foreign::written);
        if (between != kBetween.end()) add(inPlaceOf(between->right, name));
        if (const xpath::FunctionEntry* const function = xpath::findFunction(name, true);
            function && function->argumentsMin == 2)
            add("write " + std::string(name) + "(…, …), with both values in its parentheses");
    }

    /// `.` and `&` join texts elsewhere.
    void joining() {
        const std::string_view before = trimmed(m_text.substr(0, m_at));
        const std::string_view after = trimmed(m_text.substr(m_at + 1));
        const auto isText = [](std::string_view end) {
            return end.ends_with('\'') || end.ends_with('"') || end.starts_with('\'') || end.starts_with('"');
        };
        const bool beside =
            isText(before.substr(before.empty() ? 0 : before.size() - 1)) || isText(after.substr(0, 1));
        const bool isDot = m_text[m_at] == '.';
        const bool values = (before.ends_with('}') || before.ends_with(')')) && after.starts_with("${");
        if (beside || (isDot && values))
            add(std::string("write concat(…, …) to join texts, in place of \"") + m_text[m_at] + "\"");
        else if (!isDot)
            add("write concat(…, …) to join texts, or and between conditions, in place of \"&\"");
    }

    /// 1,5 where no call has arguments, and a comma between conditions.
    void decimalComma() {
        const std::string_view before = m_text.substr(0, m_at);
        const std::string_view after = m_text.substr(m_at + 1);
        if (m_open != 0 || before.empty() || after.empty()) return;
        if (isInteger(before.substr(before.size() - 1)) && isInteger(after.substr(0, 1)))
            add("write a full stop in place of the comma of a number, as in 1.5");
        else
            add("write and, or or, in place of the comma between two conditions");
    }

    void add(std::string remedy) {
        constexpr std::size_t kRemediesMax = 4;
        if (m_found.size() < kRemediesMax && std::ranges::find(m_found, remedy) == m_found.end())
            m_found.push_back(std::move(remedy));
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_open = 0;           ///< ( less )
    int m_openPredicates = 0; ///< [ less ]
    std::vector<std::string> m_found;
};

} // namespace

std::string remediesFor(std::string_view expression) {
    return Remedies(expression).all();
}

} // namespace feltbok::xlsform
