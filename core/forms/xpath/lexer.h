// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace feltbok::xpath {

enum class Token : std::uint8_t {
    Number,
    Literal,  ///< without its quotes
    Name,     ///< "a", "p:a", "p:*"; what it is depends on what follows
    Operator, ///< "and" "or" "div" "mod" "*" "/" "//" "|" "+" "-" "=" "!=" "<" "<=" ">" ">="
    Star,     ///< the wildcard
    Mark,     ///< "(" ")" "[" "]" "." ".." "@" "," "::" "$"
    End
};

struct Lexeme {
    Token token = Token::End;
    std::string_view text;
    std::size_t at = 0; ///< byte in the expression
};

/// Cuts an expression into lexemes, the last of them End, by the rules of XPath 1.0 §3.7.
[[nodiscard]] Result<std::vector<Lexeme>> scan(std::string_view text);

} // namespace feltbok::xpath
