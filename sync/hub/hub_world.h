// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/file_system.h"
#include "core/base/random.h"
#include "sync/hub/hub_store.h"

#include <filesystem>

namespace feltbok {

/// What the parts of a hub share; outlives them.
struct HubWorld {
    HubStore& store;
    const Clock& clock;
    Random& random;
    FileSystem& files; ///< of blobs
    SigningKey identity;
    std::filesystem::path blobFolder;
    std::filesystem::path ledger{}; ///< "" keeps none
    FileSystem& ledgerFiles;
};

/// Who is asking, known by a token.
struct Caller {
    DeviceRow device;
    UserRow user;
};

} // namespace feltbok
