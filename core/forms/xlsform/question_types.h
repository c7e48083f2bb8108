// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace feltbok::xlsform {

/// The control that shows a question, as the XForm's body names it; None for a question without one.
enum class Control { None, Action, Input, Select, SelectOne, Rank, Range, Trigger, Upload };

/// What a question type means in the XForm: the one declaration that the builder and the writer read.
struct QuestionType {
    std::string_view name;
    Control control = Control::None;
    std::string_view bindType;
    std::string_view mediaType{};     ///< of an upload
    std::string_view preload{};       ///< jr:preload
    std::string_view preloadParams{}; ///< jr:preloadParams
    std::string_view constraint{};
    std::string_view hint{};
    bool readOnly = false;
};

/// Null for a type that does not exist.
[[nodiscard]] const QuestionType* findQuestionType(std::string_view name);
/// Other names of types, as `image` for `photo`.
[[nodiscard]] std::string_view canonicalType(std::string_view name);
/// What can stand in the column type, for "did you mean".
[[nodiscard]] std::vector<std::string> typeNames();
/// Whether the row's type is one, whatever stands behind it; `select_one f` is.
[[nodiscard]] bool isTypeKnown(std::string_view written);

// type_suggestions.cpp
/// What is wrong with a type that does not exist, and what to write: `… did you mean "text"?`
[[nodiscard]] std::string wrongType(std::string_view written);
/// Colons and brackets, which people put round a list's name, as spaces.
[[nodiscard]] std::string withoutSigns(std::string_view written);

/// "input", "select1", …
[[nodiscard]] std::string_view elementName(Control control);

} // namespace feltbok::xlsform
