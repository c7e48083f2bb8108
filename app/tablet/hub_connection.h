// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/transport.h"

#include <filesystem>
#include <memory>
#include <string>

namespace feltbok::tablet {

/// A connection to the hub at this address, for the thread that calls; `caFile` may be empty.
[[nodiscard]] Result<std::unique_ptr<AsyncTransport>> connectToHub(const std::string& hubUrl,
                                                                   const std::filesystem::path& caFile);

} // namespace feltbok::tablet
