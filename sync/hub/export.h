// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/hub_store.h"

#include <functional>
#include <string>

namespace feltbok {

/// Gives every record as one line of JSON:
/// {"scope","scopeName","record","kind","fields","deleted","conflicts", "edits":[…]}, its edits as the hub
/// holds them, refused ones with "refused". In order of scope name and id.
[[nodiscard]] Result<void> exportHub(HubStore& store,
                                     const std::function<Result<void>(const std::string&)>& line);

} // namespace feltbok
