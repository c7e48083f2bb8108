// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/xlsform/table.h"

#include <initializer_list>
#include <string_view>

namespace feltbok::xlsform {

/// The column `parameters`, `start=1 end=10`: names in lower case, in order. Faults what is not of that form,
/// and names that the question type does not take.
[[nodiscard]] Attributes readParameters(const Row& row, FaultList& faults);
void checkParameterNames(const Row& row, const Attributes& parameters,
                         std::initializer_list<std::string_view> allowed, FaultList& faults);
/// Faults the cell `parameters` of a row.
void faultParameters(const Row& row, const std::string& message, FaultList& faults);

// range_rows.cpp
/// What is wrong with a number as the answer of a range with these attributes of its control; or nothing.
[[nodiscard]] std::string offScale(const Attributes& control, std::string_view value);

} // namespace feltbok::xlsform
