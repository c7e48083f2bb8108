// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/xpath/expression.h"

#include <cstdint>
#include <string_view>

namespace feltbok::xpath {

enum class Function : std::uint8_t {
    // XPath 1.0
    Last,
    Position,
    Count,
    Id,
    LocalName,
    NamespaceUri,
    Name,
    String,
    Concat,
    StartsWith,
    Contains,
    SubstringBefore,
    SubstringAfter,
    Substring,
    StringLength,
    NormalizeSpace,
    Translate,
    Boolean,
    Not,
    True,
    False,
    Lang,
    Number,
    Sum,
    Floor,
    Ceiling,
    Round,
    Current,
    // ODK: choosing and texts
    If,
    Coalesce,
    Once,
    Selected,
    CountSelected,
    SelectedAt,
    ChoiceName,
    Itext,
    Join,
    Substr,
    EndsWith,
    UpperCase,
    LowerCase,
    Regex,
    BooleanFromString,
    Uuid,
    Digest,
    Base64Decode,
    ExtractSigned,
    Pulldata,
    Property,
    Version,
    // ODK: nodes
    Instance,
    IndexedRepeat,
    CountNonEmpty,
    Randomize,
    Checklist,
    WeightedChecklist,
    // ODK: numbers
    Int,
    Abs,
    Sqrt,
    Exp,
    Exp10,
    Log,
    Log10,
    Pow,
    Min,
    Max,
    Pi,
    Sin,
    Cos,
    Tan,
    Asin,
    Acos,
    Atan,
    Atan2,
    Random,
    // ODK: dates
    Today,
    Now,
    Date,
    DateTime,
    DecimalDateTime,
    DecimalTime,
    FormatDate,
    FormatDateTime,
    // ODK: places
    Area,
    Distance,
    Geofence
};

/// One function as the parser checks it.
struct FunctionEntry {
    std::string_view name;
    Function function;
    Type type;
    std::uint8_t argumentsMin;
    std::uint8_t argumentsMax; ///< kAnyCount: no upper bound
    bool xforms;               ///< ODK only
    std::string_view written;  ///< its arguments, as an example says them

    static constexpr std::uint8_t kAnyCount = 255;
};

/// The function of that name in that dialect, or nullptr.
[[nodiscard]] const FunctionEntry* findFunction(std::string_view name, bool xforms);
/// What it is called in an expression.
[[nodiscard]] std::string_view nameOf(Function function);
/// The nearest name, for "did you mean"; empty if none is near.
[[nodiscard]] std::string_view nearestFunction(std::string_view name, bool xforms);

} // namespace feltbok::xpath
