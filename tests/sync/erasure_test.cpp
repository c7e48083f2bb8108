// SPDX-License-Identifier: Apache-2.0
// A person is forgotten by a hub and all its tablets.
#include "sync/client/stick.h"
#include "tests/catch.h"
#include "tests/sync/county.h"

using namespace feltbok;
using feltbok::testing::County;

namespace {

struct Told {
    County county;
    std::unique_ptr<Store> ada = county.tablet("Ada", {"Tokke"});
    std::unique_ptr<Store> bo = county.tablet("Bo", {"Tokke"});
    Id scope = county.scopeNamed("Tokke");
    Id signe;
    Told() {
        auto made = ada->commit(
            Change{.kind = "person", .scope = scope, .fields = {{"name", "Signe"}, {"phone", "40506070"}}});
        REQUIRE(made);
        signe = made->record;
        settle();
    }
    void settle() {
        for (Store* store : {ada.get(), bo.get(), ada.get(), bo.get()})
            REQUIRE(county.sync(*store));
    }
    void setPhone(Store& store, const std::string& phone) {
        REQUIRE(store.commit(Change{.record = signe, .fields = {{"phone", phone}}}));
    }
    /// What the hub holds of her, as one text.
    std::string onHub() {
        std::string text;
        REQUIRE(county.hub->exportAll([&](const std::string& line) -> Result<void> {
            text += line;
            return {};
        }));
        const auto quarantined = county.hub->quarantine();
        REQUIRE(quarantined);
        for (const QuarantineRow& row : *quarantined)
            text += asText(row.bytes);
        REQUIRE(county.hubStore->view([&]() -> Result<void> {
            const auto rows = county.hubStore->editsOf(signe);
            if (!rows) return fail(rows);
            for (const EditRow& row : *rows)
                text += asText(row.bytes);
            return {};
        }));
        return text;
    }
    bool isForgotten() {
        const std::string text = onHub();
        return text.find("Signe") == std::string::npos && text.find("405060") == std::string::npos;
    }
    std::size_t awaited() { return county.hub->erasures()->back().awaited.size(); }
};

bool isNameless(const Store& store, const Id& who) {
    const auto read = store.read(who);
    return read && read->fields.at("name").is_null() && read->fields.at("phone").is_null();
}

} // namespace

TEST_CASE("P6 an erasure reaches every device, each says so, and nothing is doubled or refused for it") {
    Told told;
    REQUIRE(told.county.hub->erase(told.signe));
    CHECK(told.isForgotten());
    CHECK(told.awaited() == 2);
    const auto first = told.county.sync(*told.ada);
    REQUIRE(first);
    CHECK(isNameless(*told.ada, told.signe));
    CHECK(told.awaited() == 1);
    told.setPhone(*told.bo, "40506071"); // has not heard of it yet
    const auto late = told.county.sync(*told.bo);
    REQUIRE(late);
    CHECK(late->refused.empty());
    CHECK(isNameless(*told.bo, told.signe));
    CHECK(told.awaited() == 0);
    told.settle();
    CHECK(told.isForgotten());
    CHECK(told.ada->checksum(told.scope) == told.bo->checksum(told.scope));
    CHECK(told.county.sync(*told.ada)->requests == 1);
    CHECK(told.county.hub->verify());
}

TEST_CASE("P6 erased on a stick, in quarantine and on a tablet that joins later") {
    Told told;
    told.setPhone(*told.bo, "40506071");
    const auto stick = exportStick(*told.bo, told.county.random);
    REQUIRE(stick);
    REQUIRE(told.county.hub->erase(told.signe));
    CHECK(importStick(*told.ada, stick->file) == 1U); // nobody knows here yet
    REQUIRE(told.county.sync(*told.ada));
    CHECK(isNameless(*told.ada, told.signe));
    CHECK(told.isForgotten());
    REQUIRE(told.county.hub->revoke(told.county.deviceOf("Bo")));
    told.setPhone(*told.bo, "40506072");
    CHECK(told.county.sync(*told.bo).error().code == ErrorCode::Revoked);
    CHECK(!told.county.hub->quarantine()->empty());
    CHECK(told.isForgotten());
    const auto cleo = told.county.tablet("Cleo", {"Tokke"});
    REQUIRE(told.county.sync(*cleo));
    CHECK(isNameless(*cleo, told.signe));
    CHECK(told.awaited() == 0);
}

TEST_CASE("A user's name is forgotten on other devices, once no device of theirs is left") {
    Told told;
    const auto refused = told.county.hub->erase(told.ada->author());
    REQUIRE(!refused);
    CHECK(refused.error().code == ErrorCode::BadInput);
    CHECK(told.bo->nameOf(told.ada->author()) == "Ada");
    REQUIRE(told.county.hub->revoke(told.county.deviceOf("Ada")));
    REQUIRE(told.county.hub->erase(told.ada->author()));
    REQUIRE(told.county.sync(*told.bo));
    CHECK(told.bo->nameOf(told.ada->author()).empty());
    const auto users = told.county.hub->users();
    REQUIRE(users);
    for (const UserListed& listed : *users)
        CHECK(listed.user.name != "Ada");
}

TEST_CASE("A text that names the person is told of, to be edited by hand; a word within a word is not") {
    Told told;
    const auto write = [&](const char* text) {
        auto made = told.ada->commit(Change{.kind = "note", .scope = told.scope, .fields = {{"text", text}}});
        REQUIRE(made);
        return made->record;
    };
    const Id named = write("Avtalt med signe: ring 40506070");
    write("Signelill har sluttet");
    told.settle();
    const auto mentions = told.county.hub->erase(told.signe);
    REQUIRE(mentions);
    REQUIRE(mentions->size() == 1);
    CHECK(mentions->front().record == named);
    CHECK(mentions->front().field == "text");
    CHECK(told.county.hub->erase(named).error().code == ErrorCode::NotFound); // a note is nobody
}

TEST_CASE("P6 an edit that calls itself erased, of somebody who is not, is refused") {
    Told told;
    told.county.transport->onTheWay = {};
    const auto before = told.ada->lastNumber();
    REQUIRE(told.ada->erase({told.signe}));
    told.setPhone(*told.bo, "40506071");
    const auto stick = exportStick(*told.bo, told.county.random);
    REQUIRE(stick);
    REQUIRE(importStick(*told.ada, stick->file));
    CHECK(told.ada->lastNumber() == before);
    REQUIRE(told.bo->erase({told.signe})); // by itself: no hub has said so
    const auto sent = told.county.sync(*told.bo);
    REQUIRE(sent);
    REQUIRE(sent->refused.size() == 1);
    CHECK(sent->refused.front().why == "damaged");
}
