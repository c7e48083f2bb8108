// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/hub_stores.h"

#include "core/base/system_world.h"
#include "sync/hub/sqlite/sqlite_hub_store.h"
#include "tests/catch.h"

#include <cstdlib>

namespace feltbok::testing {

std::optional<std::string> postgresUrl() {
    const char* url = std::getenv("FELTBOK_DATABASE");
    return url ? std::optional<std::string>(url) : std::nullopt;
}

std::optional<std::string> newPostgresPlace() {
    const auto url = postgresUrl();
    if (!url) return std::nullopt;
    SystemRandom random;
    const std::string schema = "test_" + std::to_string(random.below(1ULL << 62U));
    auto connection = PostgresConnection::open(*url);
    REQUIRE(connection);
    REQUIRE((*connection)->declare("CREATE SCHEMA " + schema));
    return *url + "?options=-csearch_path%3D" + schema;
}

std::unique_ptr<HubStore> newHubStore() {
    if (const auto place = newPostgresPlace()) {
        auto store = PostgresHubStore::open(*place);
        REQUIRE(store);
        return std::move(*store);
    }
    auto store = SqliteHubStore::open({});
    REQUIRE(store);
    return std::move(*store);
}

} // namespace feltbok::testing
