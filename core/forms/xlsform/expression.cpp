// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/expression.h"

#include "core/forms/xlsform/text.h"

#include <algorithm>
#include <array>

namespace feltbok::xlsform {
namespace {

constexpr std::string_view kLastSaved = "last-saved#";

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Reads a reference at the start of the text; `end` 0 if there is none.
Reference referenceAt(std::string_view text) {
    Reference reference;
    if (!text.starts_with("${")) return reference;
    std::size_t at = 2;
    if (text.substr(at).starts_with(kLastSaved)) {
        reference.lastSaved = true;
        at += kLastSaved.size();
    }
    const std::size_t length = nameLength(text.substr(at));
    if (length == 0 || at + length >= text.size() || text[at + length] != '}') return reference;
    reference.name = text.substr(at, length);
    reference.end = at + length + 1;
    return reference;
}

std::size_t digitsAt(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - at;
}

/// Matches a picture of `0` for a digit and anything else for itself; 0 if it does not fit.
std::size_t fits(std::string_view text, std::string_view picture) {
    if (text.size() < picture.size()) return 0;
    for (std::size_t i = 0; i < picture.size(); ++i)
        if (picture[i] == '0' ? !isDigit(text[i]) : picture[i] != text[i]) return 0;
    return picture.size();
}

std::size_t timeLength(std::string_view text) {
    const std::size_t clock = fits(text, "00:00:00");
    if (clock == 0) return 0;
    const std::string_view rest = text.substr(clock);
    if (rest.starts_with('Z')) return clock + 1;
    if (fits(rest, "+00:00") > 0 || fits(rest, "-00:00") > 0) return clock + 6;
    return clock;
}

std::size_t dateLength(std::string_view text) {
    const std::size_t sign = text.starts_with('-') ? 1 : 0;
    const std::size_t day = fits(text.substr(sign), "0000-00-00");
    if (day == 0) return timeLength(text);
    const std::string_view rest = text.substr(sign + day);
    const std::size_t time = rest.starts_with('T') ? timeLength(rest.substr(1)) : 0;
    return sign + day + (time > 0 ? 1 + time : 0);
}

std::size_t numberLength(std::string_view text) {
    const std::size_t sign = text.starts_with('-') ? 1 : 0;
    const std::size_t whole = digitsAt(text, sign);
    const bool dot = sign + whole < text.size() && text[sign + whole] == '.';
    const std::size_t fraction = dot ? digitsAt(text, sign + whole + 1) : 0;
    if (whole + fraction == 0) return 0;
    return sign + whole + (dot ? 1 + fraction : 0);
}

/// A name with at most one prefix.
std::size_t prefixedNameLength(std::string_view text) {
    const std::size_t first = nameLength(text);
    if (first == 0 || first >= text.size() || text[first] != ':') return first;
    const std::size_t second = nameLength(text.substr(first + 1));
    return second == 0 ? first : first + 1 + second;
}

struct Match {
    TokenKind kind = TokenKind::Other;
    std::size_t length = 0;
};

Match wordAt(std::string_view text) {
    for (const std::string_view word : {" mod ", " div "})
        if (text.starts_with(word)) return {TokenKind::Operator, word.size()};
    for (const std::string_view word : {" and ", " or "})
        if (text.starts_with(word)) return {TokenKind::Logic, word.size()};
    return {};
}

Match signAt(std::string_view text) {
    for (const std::string_view pair : {"!=", "<=", ">="})
        if (text.starts_with(pair)) return {TokenKind::Compare, 2};
    if (text.starts_with("..")) return {TokenKind::Dot, 2};
    switch (text.front()) {
    case '*':
    case '+':
    case '-':
        return {TokenKind::Operator, 1};
    case '=':
    case '<':
    case '>':
        return {TokenKind::Compare, 1};
    case '|':
        return {TokenKind::Union, 1};
    case '(':
        return {TokenKind::Open, 1};
    case ')':
        return {TokenKind::Close, 1};
    case ']':
        return {TokenKind::PredicateEnd, 1};
    case '.':
        return {TokenKind::Dot, 1};
    case '/':
        return {TokenKind::Slash, 1};
    case ',':
        return {TokenKind::Comma, 1};
    default:
        return {};
    }
}

Match nameAt(std::string_view text) {
    if (const Reference reference = referenceAt(text); reference.end > 0)
        return {TokenKind::Reference, reference.end};
    const std::size_t length = prefixedNameLength(text);
    if (length == 0) return {};
    const std::string_view rest = text.substr(length);
    if (rest.starts_with('(')) return {TokenKind::Call, length + 1};
    if (rest.starts_with('[')) return {TokenKind::PredicateStart, length + 1};
    if (rest.starts_with("://")) return {TokenKind::Scheme, length + 3};
    return {TokenKind::Name, length};
}

Match tokenAt(std::string_view text) {
    if (const std::size_t length = dateLength(text)) return {TokenKind::Date, length};
    if (const std::size_t length = numberLength(text)) return {TokenKind::Number, length};
    if (const Match word = wordAt(text); word.length > 0) return word;
    if (const Match sign = signAt(text); sign.length > 0) return sign;
    if (text.front() == '"' || text.front() == '\'')
        if (const std::size_t close = text.find(text.front(), 1); close != std::string_view::npos)
            return {TokenKind::Literal, close + 1};
    if (const std::size_t spaces = std::min(text.find_first_not_of(" \t\r\n"), text.size()))
        return {TokenKind::Space, spaces};
    if (const Match name = nameAt(text); name.length > 0) return name;
    return {TokenKind::Other, 1};
}

/// What to write for a `${` that begins no reference.
std::string completed(std::string_view text) {
    const std::size_t close = text.find('}');
    const std::string_view inside = text.substr(2, std::min(close, text.size()) - 2);
    const std::string_view name = trimmed(inside);
    const bool isName = !name.empty() && nameLength(name) == name.size();
    if (close != std::string_view::npos && isName)
        return "write ${" + std::string(name) + "} without spaces inside the braces";
    if (close != std::string_view::npos && nameLength(name) > 0)
        return inQuotes(name) +
               " is no name of a question: it must have no spaces and signs; look for it in the "
               "column name";
    return "write ${ and the name of a question and }, as in ${navn}";
}

} // namespace

std::vector<Reference> referencesIn(std::string_view text) {
    std::vector<Reference> found;
    for (std::size_t at = text.find("${"); at != std::string_view::npos; at = text.find("${", at)) {
        Reference reference = referenceAt(text.substr(at));
        if (reference.end == 0) {
            at += 2;
            continue;
        }
        reference.begin = at;
        reference.end += at;
        at = reference.end;
        found.push_back(std::move(reference));
    }
    return found;
}

bool hasReference(std::string_view text) {
    return text.find("${") != std::string_view::npos && !referencesIn(text).empty();
}

bool isReference(std::string_view text) {
    const Reference reference = referenceAt(text);
    return reference.end > 0 && reference.end == text.size();
}

void checkReferenceForm(const Cell& cell, FaultList& faults) {
    const std::string_view text = cell.text;
    for (std::size_t at = text.find("${"); at != std::string_view::npos; at = text.find("${", at)) {
        if (text.size() - at == 2 && text.size() == 2) return; // the two characters alone are a text
        const Reference reference = referenceAt(text.substr(at));
        if (reference.end == 0) {
            faults.add(ErrorCode::Syntax, cell, "a reference is not complete; " + completed(text.substr(at)));
            return;
        }
        at += reference.end;
    }
}

std::vector<Token> tokenize(std::string_view text) {
    std::vector<Token> tokens;
    for (std::size_t at = 0; at < text.size();) {
        const Match match = tokenAt(text.substr(at));
        tokens.push_back({match.kind, text.substr(at, match.length), at});
        at += match.length;
    }
    return tokens;
}

std::vector<Token> wordsOf(std::string_view expression) {
    std::vector<Token> tokens = tokenize(expression);
    std::erase_if(tokens, [](const Token& token) { return token.kind == TokenKind::Space; });
    return tokens;
}

bool isDynamicDefault(std::string_view value, std::string_view questionType) {
    constexpr std::array<std::string_view, 5> kHyphenated{"date", "dateTime", "geopoint", "geotrace",
                                                          "geoshape"};
    const bool hyphenated = std::ranges::find(kHyphenated, questionType) != kHyphenated.end();
    for (const Token& token : tokenize(value)) {
        if (hyphenated && token.kind == TokenKind::Operator && token.text == "-") return false;
        switch (token.kind) {
        case TokenKind::Operator:
        case TokenKind::Union:
        case TokenKind::Reference:
        case TokenKind::Call:
            return true;
        default:
            break;
        }
    }
    return false;
}

std::vector<std::pair<std::size_t, std::size_t>> instanceExpressions(std::string_view text) {
    std::vector<std::pair<std::size_t, std::size_t>> found;
    if (text.find("instance(") == std::string_view::npos) return found;
    const std::vector<Token> tokens = tokenize(text);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind != TokenKind::Call || tokens[i].text != "instance(") continue;
        const std::size_t begin = tokens[i].begin;
        int inside = 1;    // parentheses
        int predicate = 0; // brackets
        std::size_t last = i;
        // Outside predicates white space ends the path.
        for (++i; i < tokens.size(); ++i) {
            const TokenKind kind = tokens[i].kind;
            if (kind == TokenKind::PredicateStart || tokens[i].text == "[") ++predicate;
            if (kind == TokenKind::PredicateEnd) --predicate;
            if (kind == TokenKind::Call || kind == TokenKind::Open) ++inside;
            if (kind == TokenKind::Close && --inside < 0) break;
            if (inside == 0 && predicate == 0 && (kind == TokenKind::Space || kind == TokenKind::Logic))
                break;
            last = i;
        }
        found.emplace_back(begin, tokens[last].end());
    }
    return found;
}

} // namespace feltbok::xlsform
