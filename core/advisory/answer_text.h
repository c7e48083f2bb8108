// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/xform/form.h"

#include <string_view>

namespace feltbok::advisory {

/// What a person wrote is a value of that type, to the letter: "2022.5" is no whole number, a place has a
/// latitude and a longitude that exist, a line has two places at least and an area three and the first
/// again. Empty always is one.
[[nodiscard]] bool fitsType(forms::DataType type, std::string_view text);

} // namespace feltbok::advisory
