// SPDX-License-Identifier: Apache-2.0
#include "core/forms/session/values.h"

#include "core/base/instant.h"
#include "core/forms/xpath/number_text.h"

#include <cmath>

namespace feltbok::forms {

using xpath::numberOf;
using xpath::textOf;
using xpath::trimmed;

namespace {

bool isDate(std::string_view text) {
    return text.size() >= 10 && Date::parse(text.substr(0, 10)).has_value();
}

} // namespace

Result<std::string> readAnswer(DataType type, std::string_view text) {
    const std::string_view bare = trimmed(text);
    switch (type) {
    case DataType::Int: {
        const double number = numberOf(bare);
        if (std::isnan(number)) return fail(ErrorCode::BadValue, "The answer must be a whole number, as 12.");
        return number == std::trunc(number) ? std::string(bare) : textOf(std::trunc(number));
    }
    case DataType::Decimal:
        if (std::isnan(numberOf(bare)))
            return fail(ErrorCode::BadValue, "The answer must be a number, as 12.5.");
        return std::string(bare);
    case DataType::Date:
        if (!isDate(bare) || (bare.size() > 10 && bare[10] != 'T'))
            return fail(ErrorCode::BadValue, "The answer must be a date, as 2026-11-20.");
        return std::string(bare.substr(0, 10));
    default:
        return std::string(text);
    }
}

std::string castTo(DataType type, std::string text) {
    switch (type) {
    case DataType::Int: {
        const double number = numberOf(text);
        if (std::isnan(number)) return {};
        return textOf(std::trunc(number));
    }
    case DataType::Decimal:
        return std::isnan(numberOf(text)) ? std::string() : text;
    case DataType::Date:
        if (text.size() > 10 && text[10] == 'T' && isDate(text)) text.resize(10);
        return text;
    default:
        return text;
    }
}

} // namespace feltbok::forms
