// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/hub_store.h"

#include <optional>
#include <set>

namespace feltbok {

/// An edit may say `like`, the id of one that the hub holds, instead of its own record, kind and scope: gives
/// it with those, or nothing if it says itself what it is of. UnknownRecord if that one is not here, could
/// not be read, or lies in none of `scopes`: nobody learns by this way what an edit elsewhere was about. No
/// `scopes`: all of them.
[[nodiscard]] Result<std::optional<GivenEdit>> wholeEdit(HubStore& store, const GivenEdit& given,
                                                         const std::set<Id>* scopes);

} // namespace feltbok
