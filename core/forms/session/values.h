// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/forms/xform/form.h"
#include "core/forms/xpath/date_time.h"

#include <string>
#include <string_view>

namespace feltbok::forms {

/// Checks a person's answer against its type and gives it as it is kept: white space around numbers and dates
/// removed, whole numbers cut at the point, text as it was typed. Errors say what the value
/// should look like.
[[nodiscard]] Result<std::string> readAnswer(DataType type, std::string_view text);

/// A text that the form writes as a node of that type holds it: whole numbers cut, what is no number empty, a
/// date without its time.
[[nodiscard]] std::string castTo(DataType type, std::string text);

/// What an expression came to, as a node of that type holds it: days are a date or a moment, and a number
/// that is none says nothing.
[[nodiscard]] std::string castComputed(DataType type, std::string text, const xpath::TimeZone& zone);

/// Unicode's composed form (NFC), in which text leaves.
[[nodiscard]] std::string composed(std::string_view text);

[[nodiscard]] inline std::unexpected<Error> refusedWhenFinished(const std::string& place) {
    return fail(ErrorCode::Refused, "The interview is finished; reopen it to change it.", place);
}

} // namespace feltbok::forms
