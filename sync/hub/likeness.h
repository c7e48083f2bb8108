// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/hub_store.h"

#include <set>

namespace feltbok {

/// An edit may say `like`, the id of one that the hub holds, instead of its own record, kind and scope: gives
/// it with those. UnknownRecord if that one is not here, could not be read, or lies in none of `scopes`:
/// nobody learns by this way what an edit elsewhere was about. No `scopes`: all of them.
[[nodiscard]] Result<GivenEdit> wholeEdit(HubStore& store, GivenEdit given, const std::set<Id>* scopes);

} // namespace feltbok
