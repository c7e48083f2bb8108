// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/bench.h"

namespace feltbok::bench {

/// Two hundred tablets with 500 edits and 20 pictures of 300 KB each sync at once: until all is sent, what a
/// small sync takes meanwhile, and the hub's memory. On SQLite, and on PostgreSQL where FELTBOK_DATABASE
/// names one (tests/sync/on_postgres.sh), empty.
[[nodiscard]] Result<void> friday(const Setting& setting, const Tell& tell);

} // namespace feltbok::bench
