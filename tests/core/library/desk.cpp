// SPDX-License-Identifier: Apache-2.0
#include "tests/core/library/desk.h"

namespace feltbok::testing {

std::string packText(const std::string& name) {
    PosixFileSystem files;
    const auto bytes = files.read("assets/library/" + name + ".json");
    REQUIRE(bytes);
    return std::string(asText(*bytes));
}

std::unique_ptr<Store> LibraryDesk::emptyStore(const std::string& author) {
    auto store = memoryStore(author);
    REQUIRE(store->enterScopes({{scope, "Tokke"}, {vinje, "Vinje"}, {team, "Telemark"}}));
    return store;
}

std::unique_ptr<Store> LibraryDesk::store(const std::string& author) {
    auto store = emptyStore(author);
    for (const char* name : {"areas", "criteria", "examples", "factors", "guidance", "rules"}) {
        INFO(name);
        const auto pack = library::readPack(packText(name));
        if (!pack) FAIL(pack.error().place << ": " << pack.error().message);
        const auto taken = library::takeIn(*store, team, *pack);
        if (!taken) FAIL(taken.error().place << ": " << taken.error().message);
        CHECK(taken->added == pack->items.size());
    }
    return store;
}

Record LibraryDesk::item(const Store& store, const std::string& kind, const std::string& code) {
    Record latest;
    for (Record& record : store.list({.kind = kind}))
        if (record.text("code") == code && record.integer("revision") > latest.integer("revision", -1))
            latest = std::move(record);
    INFO(code);
    REQUIRE_FALSE(latest.id.isNull());
    return latest;
}

} // namespace feltbok::testing
