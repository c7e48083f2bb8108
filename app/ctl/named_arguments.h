// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/verbs.h"
#include "core/base/error.h"

#include <initializer_list>
#include <map>
#include <string>

namespace feltbok::ctl {

using NamedArguments = std::map<std::string, std::string, std::less<>>;

/// `--name value` pairs. BadInput, with the word, if a name is none of these, stands twice, or lacks its
/// value.
[[nodiscard]] Result<NamedArguments> namedArguments(Arguments arguments,
                                                    std::initializer_list<std::string_view> names);

/// What was given by that name, or "".
[[nodiscard]] std::string textOf(const NamedArguments& named, std::string_view name);

} // namespace feltbok::ctl
