// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/posix_file_system.h"
#include "core/store/store.h"
#include "tests/catch.h"
#include "tests/scratch_folder.h"
#include "tests/seeded_random.h"
#include "tests/still_clock.h"

#include <filesystem>

namespace feltbok::testing {

/// Everything a store needs of the world, and stores in memory.
struct World {
    StillClock clock;
    SeededRandom random{42};
    PosixFileSystem files;
    Id scope = Id::derived(Id{}, "Tokke");

    std::unique_ptr<Store> memoryStore(const std::string& author = "rådgiver") {
        auto store = Store::open({}, clock, random, files);
        REQUIRE(store);
        REQUIRE((*store)->setAuthor(Id::derived(Id{}, author)));
        REQUIRE((*store)->enterScopes({{scope, "Tokke"}}));
        return std::move(*store);
    }
    static Id make(Store& store, const std::string& kind, const Id& scope, const Fields& fields) {
        const auto made = store.commit(Change{.kind = kind, .scope = scope, .fields = fields});
        REQUIRE(made);
        return made->record;
    }
    Id action(Store& store, const std::string& title) {
        return make(store, "action", scope, {{"title", title}});
    }
    /// Brings all of `from`'s own edits to `to`, as a pull would.
    void carry(Store& from, Store& to) {
        REQUIRE(to.apply({.edits = from.ownEditsAfter(0, 10000, SIZE_MAX)}));
    }
};

} // namespace feltbok::testing
