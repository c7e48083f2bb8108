// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/library/shelf.h"
#include "tests/core/store_fixture.h"

namespace feltbok::testing {

/// A pack of assets/library by its name: "criteria".
[[nodiscard]] std::string packText(const std::string& name);

/// A desk with the library that the project begins with, in the team's scope.
struct LibraryDesk : World {
    Id team = Id::derived(Id{}, "team");
    Id vinje = Id::derived(Id{}, "Vinje");

    std::unique_ptr<Store> emptyStore(const std::string& author = "rådgiver");
    std::unique_ptr<Store> store(const std::string& author = "rådgiver");
    /// The latest revision with that code.
    static Record item(const Store& store, const std::string& kind, const std::string& code);
};

} // namespace feltbok::testing
