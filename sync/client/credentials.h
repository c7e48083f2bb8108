// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/store.h"
#include "sync/protocol/messages.h"

#include <optional>
#include <string>

namespace feltbok {

/// Who this device is to its hub. Kept in the store's settings, hence encrypted.
struct Credentials {
    std::string hubUrl;
    Certificate certificate; ///< device, person and the hub's signature
    std::string userName;
    Role role = Role::Advisor;
    SigningKey deviceKey;
    PublicKey hubKey{};
    std::string token; ///< of the last session; may be over

    /// Nothing if the device is not enrolled.
    [[nodiscard]] static std::optional<Credentials> load(const Store& store);
    [[nodiscard]] Result<void> save(Store& store) const;
};

/// The hub's address this device is enrolled at, or "".
[[nodiscard]] std::string hubUrlOf(const Store& store);
[[nodiscard]] Result<void> saveToken(Store& store, const std::string& token);

} // namespace feltbok
