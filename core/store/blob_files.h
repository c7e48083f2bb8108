// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/file_system.h"
#include "core/base/random.h"
#include "core/store/blob_store.h"
#include "core/store/database.h"

namespace feltbok {

/// A BlobStore with its list in `database` and its bytes in `folder`, each file encrypted under a key derived
/// from `key` and named by a keyed hash, so that a folder tells nothing. An empty folder keeps the bytes in
/// memory.
[[nodiscard]] std::unique_ptr<BlobStore> makeBlobStore(std::filesystem::path folder,
                                                       const std::optional<DatabaseKey>& key,
                                                       Database& database, Random& random, FileSystem& files);

} // namespace feltbok
