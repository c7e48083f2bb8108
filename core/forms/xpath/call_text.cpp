// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xpath/evaluator.h"
#include "core/forms/xpath/number_text.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cmath>

namespace feltbok::xpath {

namespace {

// Texts are UTF-8; functions count characters. Continuation bytes begin no character.
bool begins(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
}

double length(std::string_view text) {
    return static_cast<double>(std::count_if(text.begin(), text.end(), begins));
}

// The byte at which character `index` begins; the end for all beyond.
std::size_t byteOf(std::string_view text, double index) {
    if (index <= 0) return 0;
    double at = -1;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (begins(text[i]) && ++at >= index) return i;
    return text.size();
}

std::string_view character(std::string_view text, std::size_t at) {
    std::size_t end = at + 1;
    while (end < text.size() && !begins(text[end]))
        ++end;
    return text.substr(at, end - at);
}

std::string_view slice(std::string_view text, double from, double to) {
    if (!(from < to)) return {};
    const std::size_t first = byteOf(text, from);
    return text.substr(first, byteOf(text, to) - first);
}

std::string normalized(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const bool space = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        if (!space)
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    if (out.ends_with(' ')) out.pop_back();
    return out;
}

double roundHalfUp(double value) {
    return std::floor(value + 0.5);
}

std::string cased(std::string_view text, bool upper) {
    icu::UnicodeString letters = icu::UnicodeString::fromUTF8({text.data(), static_cast<int>(text.size())});
    std::string out;
    (upper ? letters.toUpper(icu::Locale::getRoot()) : letters.toLower(icu::Locale::getRoot()))
        .toUTF8String(out);
    return out;
}

} // namespace

std::string_view Evaluator::callText(const Term& t, const Focus& focus, std::string& scratch) {
    std::string other;
    switch (t.function) {
    case Function::String:
        return textOrContext(t, focus, scratch);
    case Function::LocalName:
    case Function::NamespaceUri:
    case Function::Name:
        return callNodeName(t, focus, scratch);
    case Function::Substring:
        return callSubstring(t, focus, scratch);
    case Function::Substr:
        return callSubstr(t, focus, scratch);
    case Function::Translate:
        return callTranslate(t, focus, scratch);
    case Function::Concat:
    case Function::Join:
        return callJoin(t, focus, scratch);
    case Function::NormalizeSpace:
        return scratch = normalized(textOrContext(t, focus, other));
    case Function::UpperCase:
        return scratch = cased(text(argument(t, 0), focus, other), true);
    case Function::LowerCase:
        return scratch = cased(text(argument(t, 0), focus, other), false);
    case Function::SubstringBefore:
    case Function::SubstringAfter: {
        const std::string_view whole = text(argument(t, 0), focus, scratch);
        const std::string_view part = text(argument(t, 1), focus, other);
        const std::size_t at = whole.find(part);
        if (at == std::string_view::npos) return {};
        return t.function == Function::SubstringBefore ? whole.substr(0, at) : whole.substr(at + part.size());
    }
    case Function::Coalesce: {
        const std::string_view a = text(argument(t, 0), focus, scratch);
        const bool missing = a.empty() || (a == "NaN" && term(argument(t, 0)).type == Type::Number);
        return missing ? text(argument(t, 1), focus, scratch) : a;
    }
    default:
        return callFormText(t, focus, scratch);
    }
}

std::string_view Evaluator::callSubstring(const Term& t, const Focus& focus, std::string& scratch) {
    const std::string_view whole = text(argument(t, 0), focus, scratch);
    const double first = roundHalfUp(number(argument(t, 1), focus));
    const double last = t.count < 3 ? std::numeric_limits<double>::infinity()
                                    : first + roundHalfUp(number(argument(t, 2), focus));
    if (std::isnan(first) || std::isnan(last)) return {};
    return slice(whole, std::max(0.0, first - 1), last - 1);
}

// Counts from 0, from the end where negative; the end is not included.
std::string_view Evaluator::callSubstr(const Term& t, const Focus& focus, std::string& scratch) {
    const std::string_view whole = text(argument(t, 0), focus, scratch);
    const double size = length(whole);
    double from = std::trunc(number(argument(t, 1), focus));
    double to = t.count < 3 ? size : std::trunc(number(argument(t, 2), focus));
    if (from < 0) from += size;
    if (to < 0) to += size;
    return slice(whole, std::clamp(from, 0.0, size), std::clamp(to, 0.0, size));
}

std::string_view Evaluator::callTranslate(const Term& t, const Focus& focus, std::string& scratch) {
    std::string first;
    std::string second;
    std::string third;
    const std::string_view whole = text(argument(t, 0), focus, first);
    const std::string_view from = text(argument(t, 1), focus, second);
    const std::string_view to = text(argument(t, 2), focus, third);
    scratch.clear();
    for (std::size_t i = 0; i < whole.size();) {
        const std::string_view c = character(whole, i);
        i += c.size();
        const std::size_t at = from.find(c);
        if (at == std::string_view::npos) {
            scratch += c;
            continue;
        }
        const std::size_t target = byteOf(to, length(from.substr(0, at)));
        if (target < to.size()) scratch += character(to, target);
    }
    return scratch;
}

// concat() and join(); in forms a set of nodes stands for all its nodes.
std::string_view Evaluator::callJoin(const Term& t, const Focus& focus, std::string& scratch) {
    const bool isJoin = t.function == Function::Join;
    std::string glueScratch;
    const std::string glue(isJoin ? text(argument(t, 0), focus, glueScratch) : std::string_view{});
    std::string out;
    bool any = false;
    std::string part;
    const auto append = [&](std::string_view piece) {
        if (any) out += glue;
        any = true;
        out += piece;
    };
    for (std::uint32_t i = isJoin ? 1 : 0; i < t.count; ++i) {
        const TermId id = taken(argument(t, i), focus);
        if (m_xforms && term(id).type == Type::Nodes) {
            Lease all(*this);
            relevantNodes(id, focus, *all);
            for (const NodeId node : *all)
                append(textOfNode(node, part));
        } else {
            append(text(id, focus, part));
        }
    }
    scratch = std::move(out);
    return scratch;
}

double Evaluator::callNumber(const Term& t, const Focus& focus) {
    std::string scratch;
    switch (t.function) {
    case Function::Last:
        return focus.size;
    case Function::Position:
        return position(t, focus);
    case Function::Number:
        return t.count == 0 ? numberOfNode(focus.node) : number(argument(t, 0), focus);
    case Function::StringLength:
        return length(textOrContext(t, focus, scratch));
    case Function::Count:
    case Function::Sum:
    case Function::CountNonEmpty: {
        Lease all(*this);
        relevantNodes(argument(t, 0), focus, *all);
        double total = 0;
        if (t.function == Function::Count) return static_cast<double>(all->size());
        for (const NodeId node : *all) {
            const std::string_view value = textOfNode(node, scratch);
            total += t.function == Function::Sum ? numberOfText(value) : (value.empty() ? 0 : 1);
        }
        return total;
    }
    default:
        return callMath(t, focus);
    }
}

} // namespace feltbok::xpath
