// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/parameters.h"

#include "core/forms/xlsform/text.h"

#include <algorithm>
#include <array>

namespace feltbok::xlsform {
namespace {

/// Values are words such as true and low, in whatever case people write them, but for names of theirs.
bool keepsCase(std::string_view name, std::string_view value) {
    constexpr std::array<std::string_view, 5> kNames{"app", "label", "reference-geometry", "tick_labelset",
                                                     "value"};
    return value.find("${") != std::string_view::npos || std::ranges::find(kNames, name) != kNames.end();
}

} // namespace

void faultParameters(const Row& row, const std::string& message, FaultList& faults) {
    if (const Cell* const cell = row.find("parameters"))
        faults.add(ErrorCode::BadValue, *cell, message);
    else
        faults.add(ErrorCode::BadValue, row.place(), {}, message);
}

Attributes readParameters(const Row& row, FaultList& faults) {
    Attributes parameters;
    const Cell* const cell = row.find("parameters");
    if (!cell) return parameters;
    std::string text = replacedAll(replacedAll(cell->text, ",", " "), ";", " ");
    // People write "start = 1"; the equals sign holds the two together.
    text = singleSpaced(text);
    text = replacedAll(replacedAll(std::move(text), " =", "="), "= ", "=");
    for (const std::string_view pair : words(text)) {
        const std::size_t equals = pair.find('=');
        if (equals == std::string_view::npos || pair.find('=', equals + 1) != std::string_view::npos) {
            faults.add(ErrorCode::Syntax, *cell,
                       "write parameters as name=value, with a space between two of them");
            return parameters;
        }
        const std::string name = lowered(pair.substr(0, equals));
        const std::string_view value = pair.substr(equals + 1);
        set(parameters, name, keepsCase(name, value) ? std::string(value) : lowered(value), cell->place);
    }
    return parameters;
}

void checkParameterNames(const Row& row, const Attributes& parameters,
                         std::initializer_list<std::string_view> allowed, FaultList& faults) {
    for (const Attribute& parameter : parameters) {
        if (std::ranges::find(allowed, parameter.name) != allowed.end()) continue;
        std::string list;
        for (const std::string_view name : allowed)
            list += (list.empty() ? "" : ", ") + std::string(name);
        faultParameters(
            row, "this question type has no parameter " + inQuotes(parameter.name) + "; it takes " + list,
            faults);
    }
}

} // namespace feltbok::xlsform
