// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/forms/xpath/names.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace feltbok::xpath {

enum class Function : std::uint8_t;

/// What an expression gives. Date and DateTime are numbers (days since 1970 UTC) that print as dates; Any is
/// known only when evaluated (an if() of two kinds).
enum class Type : std::uint8_t { Number, Boolean, String, Nodes, Date, DateTime, Any };

enum class Op : std::uint8_t {
    Number,
    Literal,
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Negate,
    Union,
    Filter, ///< a term, then its predicates, which count positions over the whole set
    Fault,  ///< a call that cannot be made; its message is a literal
    Call,
    Path
};

enum class Axis : std::uint8_t {
    Child,
    Descendant,
    Parent,
    Ancestor,
    FollowingSibling,
    PrecedingSibling,
    Following,
    Preceding,
    Attribute,
    Namespace,
    Self,
    DescendantOrSelf,
    AncestorOrSelf
};

enum class Test : std::uint8_t { Name, AnyName, AnyLocal, Node, Text, Comment, Instruction };

using TermId = std::uint32_t;
constexpr TermId kNoTerm = UINT32_MAX;

/// One operator, call, constant or path; its operands are `arguments[first … first + count)`.
struct Term {
    static constexpr std::uint32_t kNotLinked = UINT32_MAX;

    Op op = Op::Number;
    Type type = Type::Number;
    Function function{};
    bool fromCurrent = false; ///< of a linked path: it starts at current()
    std::uint32_t count = 0;  ///< of a path: its link, or kNotLinked
    std::uint32_t first = 0;  ///< of a number, literal or path: its index there
};

struct Step {
    Axis axis = Axis::Child;
    Test test = Test::Node;
    bool plain =
        false;      ///< an unprefixed name: what is written without a prefix matches, in whatever namespace
    Atom local = 0; ///< of an instruction: its target, 0 for any
    Atom uri = 0;
    std::uint32_t firstPredicate = 0; ///< in arguments
    std::uint32_t predicateCount = 0;
    NameId only = 0; ///< the one name that it can match, where settleNames() found it to be one
};

/// A step sequence from the root, the context node or what a term gives.
struct Path {
    enum class Start : std::uint8_t { Root, Context, Term };
    static constexpr std::uint32_t kNone = UINT32_MAX;

    Start start = Start::Context;
    TermId origin = kNoTerm;
    std::uint32_t firstStep = 0;
    std::uint32_t stepCount = 0;
    std::uint32_t index = kNone; ///< the choice list index for the predicate of one step (World::indexed)
};

/// All expressions of a form, parsed, in shared arrays; an expression is the id of its topmost term.
struct Expressions {
    std::vector<Term> terms;
    std::vector<TermId> arguments;
    std::vector<Path> paths;
    std::vector<Step> steps;
    std::vector<std::string> literals;
    std::vector<double> numbers;

    [[nodiscard]] TermId argument(const Term& term, std::size_t index) const {
        return arguments[term.first + index];
    }
};

/// Named limits of one expression.
constexpr std::size_t kExpressionBytesMax = std::size_t{64} << 10U;
constexpr std::size_t kExpressionDepthMax = 200;
constexpr std::size_t kExpressionChainMax = 4000;

/// In which language an expression is written, and what prefixes mean in it.
struct Dialect {
    bool xforms = true; ///< ODK's functions and dates as numbers; else XPath 1.0 and current()
    std::vector<std::pair<std::string, std::string>> prefixes;
    /// Unknown functions and wrong arguments are errors of the expression; else only when it comes to the
    /// call.
    bool checkCalls = true;
};

/// To be called when no more names will come: steps that can match one name alone compare that.
void settleNames(const NameTable& names, Expressions& expressions);

/// Parses one expression and adds it. Errors name the place within the expression and what was expected
/// there.
[[nodiscard]] Result<TermId> parse(std::string_view text, const Dialect& dialect, NameTable& names,
                                   Expressions& expressions);

} // namespace feltbok::xpath
