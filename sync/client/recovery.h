// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/key_file.h"
#include "sync/client/credentials.h"

namespace feltbok {

/// Keeps the county's recovery key as an answer tells it. HubIdentity if the hub did not sign it.
[[nodiscard]] Result<void> keepRecoveryKey(Store& store, const Credentials& credentials,
                                           const SyncAnswer& answer);

/// To be called whenever a PIN has opened the store: seals the database's key to that recovery key, if there
/// is one and it is new.
[[nodiscard]] Result<void> keepRecoverable(const Store& store, KeyFile& keyFile, const DatabaseKey& key);

} // namespace feltbok
