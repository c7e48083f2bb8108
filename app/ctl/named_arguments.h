// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/verbs.h"

#include <initializer_list>
#include <map>
#include <optional>
#include <string>

namespace feltbok::ctl {

/// `--name value` pairs. Nothing if a name is none of these, stands twice, or lacks its value.
[[nodiscard]] std::optional<std::map<std::string, std::string>>
namedArguments(Arguments arguments, std::initializer_list<std::string_view> names);

} // namespace feltbok::ctl
