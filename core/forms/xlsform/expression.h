// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/xlsform/fault.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace feltbok::xlsform {

/// `${name}` or `${last-saved#name}` in a text, with its place in it.
struct Reference {
    std::string name;
    bool lastSaved = false;
    std::size_t begin = 0;
    std::size_t end = 0; ///< behind the brace
};

/// All well-formed references of a text.
[[nodiscard]] std::vector<Reference> referencesIn(std::string_view text);
[[nodiscard]] bool hasReference(std::string_view text);
/// The text is one reference and nothing else.
[[nodiscard]] bool isReference(std::string_view text);
/// Faults a `${` that is not followed by a name and a brace.
void checkReferenceForm(const Cell& cell, FaultList& faults);

/// The words of an expression, as far as the workbook needs to tell them apart.
enum class TokenKind {
    Number,
    Date,
    Operator, ///< + - * div mod
    Compare,
    Logic,
    Union,
    Open,
    Close,
    PredicateEnd,
    Dot,
    Slash,
    Literal,
    Comma,
    Space,
    Reference,
    Call,           ///< a name and its opening parenthesis
    PredicateStart, ///< a name and its opening bracket
    Scheme,         ///< jr://
    Name,
    Other
};

struct Token {
    TokenKind kind;
    std::string_view text;
    std::size_t begin;
    [[nodiscard]] std::size_t end() const { return begin + text.size(); }
};

[[nodiscard]] std::vector<Token> tokenize(std::string_view text);
/// Without the white space between them.
[[nodiscard]] std::vector<Token> wordsOf(std::string_view expression);

/// True if a default is to be calculated when the form opens: it holds an operator, a call or a reference. In
/// dates and places a hyphen is no operator.
[[nodiscard]] bool isDynamicDefault(std::string_view value, std::string_view questionType);

/// What to write in an expression that cannot be read, as far as what stands there tells; or nothing.
[[nodiscard]] std::string remediesFor(std::string_view expression);

/// The stretches of a label that are `instance('…')/…` expressions, as (begin, end).
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> instanceExpressions(std::string_view text);

} // namespace feltbok::xlsform
