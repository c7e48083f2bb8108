// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/hub_world.h"

#include <string_view>

namespace feltbok {

/// What must hold even on a hub put back to an earlier day: who was shut out, which codes are used, who
/// is forgotten. Lines
/// `WHAT SUBJECT` in a file outside the database, written before the database says the same, and replayed
/// whenever a hub is opened. Without a path (simulations) it keeps nothing.
class Ledger {
public:
    explicit Ledger(HubWorld& world) : m_world(world) {}

    [[nodiscard]] Result<void> note(std::string_view what, std::string_view subject);
    /// Brings the database up to what the file says. Lines that cannot be read are passed over.
    [[nodiscard]] Result<void> replay();

    static constexpr std::string_view kRevoked = "revoked"; ///< a device
    static constexpr std::string_view kUsed = "used";       ///< an invitation's hash
    static constexpr std::string_view kErased = "erased";   ///< a person

private:
    [[nodiscard]] Result<void> apply(std::string_view what, std::string_view subject);

    HubWorld& m_world;
};

} // namespace feltbok
