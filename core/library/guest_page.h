// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/instant.h"
#include "core/document/document.h"
#include "core/store/store.h"

namespace feltbok::library {

/// What guests read (T44): the team's examples that are shared with everybody, and nothing else of its
/// library. By code, as they stood on `today`.
[[nodiscard]] document::Document guestPage(const Store& store, const Id& scope, const Date& today);

} // namespace feltbok::library
