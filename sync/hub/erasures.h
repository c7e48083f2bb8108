// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/hub.h"
#include "sync/hub/hub_world.h"

#include <set>

namespace feltbok {

constexpr std::size_t kErasedPersonsMax = 1'000'000; ///< far above a county's

/// See Hub::erase. BadInput for what is no person, or one with a device that is not shut out.
[[nodiscard]] Result<std::vector<Mention>> erasePerson(HubWorld& world, const Id& person);
/// Carries out what was begun, and what a ledger says of a hub that was put back to an earlier day. Locked if
/// it is done but for traces in the database's files: the next time tries again.
[[nodiscard]] Result<void> finishErasures(HubWorld& world);
[[nodiscard]] Result<std::vector<ErasureListed>> listErasures(HubWorld& world);

/// See Hub::mentions: fields that hold one of the words, whatever their case.
[[nodiscard]] Result<std::vector<Mention>> mentionsOf(HubWorld& world, const std::set<std::string>& words);

// Within a transaction.

[[nodiscard]] Result<std::set<Id>> erasedPersons(HubStore& store);
/// An edit's bytes without the personal values, if it tells of one of these; else as they are.
[[nodiscard]] Bytes withoutErased(Bytes edit, const std::set<Id>& persons);

} // namespace feltbok
