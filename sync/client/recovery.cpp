// SPDX-License-Identifier: Apache-2.0
#include "sync/client/recovery.h"

#include "sync/client/settings.h"

#include <algorithm>

namespace feltbok {

Result<void> keepRecoveryKey(Store& store, const Credentials& credentials, const SyncAnswer& answer) {
    if (!verifySignature(credentials.hubKey, kSignsRecovery, *answer.recoveryKey, answer.recoverySignature))
        return fail(ErrorCode::HubIdentity, "the recovery key is not the hub's: tell your coordinator");
    return store.setSetting(setting::kRecovery, toBase64(*answer.recoveryKey));
}

Result<void> keepRecoverable(const Store& store, KeyFile& keyFile, const DatabaseKey& key) {
    const auto credentials = Credentials::load(store);
    const auto county = fromBase64(store.setting(setting::kRecovery));
    if (!credentials || !county || county->size() != RecoveryKey{}.size()) return {};
    RecoveryKey to{};
    std::ranges::copy(*county, to.begin());
    return keyFile.sealFor(key, credentials->certificate.device, to);
}

} // namespace feltbok
