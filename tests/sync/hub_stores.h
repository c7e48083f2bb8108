// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/hub_store.h"
#include "sync/hub/postgres/postgres_hub_store.h"

#include <memory>
#include <optional>
#include <string>

namespace feltbok::testing {

/// Where tests find PostgreSQL: tests/sync/on_postgres.sh starts one and names it in FELTBOK_DATABASE.
[[nodiscard]] std::optional<std::string> postgresUrl();

/// An empty place of its own in that PostgreSQL, as a URL for as many connections as one likes; nothing where
/// there is none.
[[nodiscard]] std::optional<std::string> newPostgresPlace();

/// The store of a test's hub: in PostgreSQL where there is one, else in SQLite, in memory.
[[nodiscard]] std::unique_ptr<HubStore> newHubStore();

} // namespace feltbok::testing
