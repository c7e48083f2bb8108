// SPDX-License-Identifier: Apache-2.0
// What travels by other ways than its author's own sync: sticks, refills, orders.
#include "core/record/edit_codec.h"
#include "sync/client/stick.h"
#include "sync/hub/hub_meta.h"
#include "sync/protocol/bundle.h"
#include "tests/catch.h"
#include "tests/sync/county.h"

using namespace feltbok;
using feltbok::testing::County;

namespace {

Id note(Store& store, const Id& scope, const std::string& text) {
    auto made = store.commit(Change{.kind = "note", .scope = scope, .fields = {{"text", text}}});
    REQUIRE(made);
    return made->record;
}

struct Pair {
    County county;
    std::unique_ptr<Store> ada = county.tablet("Ada", {"Tokke"});
    std::unique_ptr<Store> bo = county.tablet("Bo", {"Tokke"});
    Id scope = county.scopeNamed("Tokke");
    Pair() { settle(); }
    void settle() {
        for (Store* store : {ada.get(), bo.get(), ada.get(), bo.get()})
            REQUIRE(county.sync(*store));
    }
    Bytes stick(Store& from) {
        auto made = exportStick(from, county.random);
        REQUIRE(made);
        return made->file;
    }
    void openRefill() {
        const auto until = static_cast<std::uint64_t>(county.clock.now().ms + 1000);
        REQUIRE(county.hubStore->transact(
            [&] { return meta::setNumber(*county.hubStore, meta::kRefillUntil, until); }));
    }
};

} // namespace

TEST_CASE("P4 a stick in any order and twice gives what a sync would have given") {
    Pair pair;
    const Id record = note(*pair.ada, pair.scope, "en");
    const Bytes first = pair.stick(*pair.ada);
    REQUIRE(pair.ada->commit(Change{.record = record, .fields = {{"text", "to"}}}));
    const Bytes second = pair.stick(*pair.ada);
    CHECK(importStick(*pair.bo, second) == 2U);
    CHECK(importStick(*pair.bo, first) == 0U);
    CHECK(pair.bo->checksum(pair.scope) == pair.ada->checksum(pair.scope));
    const auto carried = pair.county.sync(*pair.bo);
    REQUIRE(carried);
    CHECK(carried->mismatched.empty());
    CHECK(pair.bo->carried().empty());
    REQUIRE(pair.county.sync(*pair.ada));
    CHECK(pair.ada->outbox().unsent == 0);
    CHECK(pair.bo->history(record, "text").size() == 2);
}

TEST_CASE("P6 a stick with another's edits, or of a device shut out, changes nothing here and there") {
    Pair pair;
    note(*pair.ada, pair.scope, "for sent");
    const Bytes stick = pair.stick(*pair.ada);
    REQUIRE(pair.county.hub->revoke(pair.county.deviceOf("Ada")));
    CHECK(pair.county.hub->importStick(stick) == 1U);
    CHECK(pair.county.hub->quarantine()->size() == 1);
    CHECK(pair.county.hub->importStick(stick) == 1U);
    CHECK(pair.county.hub->quarantine()->size() == 1);
    const auto pulled = pair.county.sync(*pair.bo);
    REQUIRE(pulled);
    CHECK(pulled->received == 0);
}

TEST_CASE("P6 others' edits are taken back only after a rewind, only in one's scopes, never from a reader") {
    Pair pair;
    auto reader = pair.county.tablet("Leif", {"Tokke"}, Role::Reader);
    const Id lost = Id::random(pair.county.random);
    const auto offer = [&](Store& store, const Id& scope) {
        const auto self = Credentials::load(store);
        REQUIRE(self);
        SyncRequest message;
        message.replica = store.replica();
        message.nonceLast = store.setting("sync.nonceLast");
        message.nonceNext = "x" + std::to_string(pair.county.random.below(1'000'000));
        message.acknowledged = store.acknowledged();
        message.held = store.lastNumber();
        message.witnessed = {encodeEdit(Edit{.id = {lost, 7},
                                             .txn = 7,
                                             .record = Id::derived(lost, "record"),
                                             .kind = "note",
                                             .scope = scope,
                                             .fields = {{"text", "bevitnet"}},
                                             .replaces = {},
                                             .at = pair.county.clock.now(),
                                             .author = pair.ada->author()})};
        HttpRequest request{.method = "POST", .path = "/v1/sync"};
        request.headers["Authorization"] = "Bearer " + self->token;
        writeBody(encode(message), Codec::Json, request.headers, request.body, false);
        CHECK(pair.county.hub->handle(request).status == 200);
        REQUIRE(store.setSetting("sync.nonceLast", message.nonceNext));
        bool has = false;
        REQUIRE(pair.county.hubStore->view([&]() -> Result<void> {
            has = pair.county.hubStore->hasEdit({lost, 7}).value_or(false);
            return {};
        }));
        return has;
    };
    CHECK_FALSE(offer(*pair.bo, pair.scope));
    pair.openRefill();
    CHECK_FALSE(offer(*reader, pair.scope));
    CHECK_FALSE(offer(*pair.bo, Id::random(pair.county.random)));
    CHECK(offer(*pair.bo, pair.scope));
    CHECK(pair.county.hub->verify());
}

TEST_CASE(
    "P5 what a shut-out device had not sent is kept once, shown as refused, and sent after joining anew") {
    Pair pair;
    const Id record = note(*pair.ada, pair.scope, "for sent");
    REQUIRE(pair.county.hub->revoke(pair.county.deviceOf("Ada")));
    for (int i = 0; i < 2; ++i)
        CHECK(pair.county.sync(*pair.ada).error().code == ErrorCode::Revoked);
    CHECK(pair.county.hub->quarantine()->size() == 1);
    REQUIRE(pair.ada->refused().size() == 1);
    CHECK(pair.ada->refused().front().why == kWhyRevoked);
    CHECK(pair.ada->outbox().unsent == 1);
    REQUIRE(pair.county.enrol(*pair.ada, pair.county.code("", {"Tokke"})));
    CHECK(pair.ada->refused().empty());
    pair.settle();
    CHECK(pair.bo->read(record)->text("text") == "for sent");
}

TEST_CASE("an order is carried out though the answer to its last word is lost") {
    for (const DeviceOrder order : {DeviceOrder::Retire, DeviceOrder::Wipe}) {
        Pair pair;
        note(*pair.ada, pair.scope, "det siste");
        REQUIRE(pair.county.hub->order(pair.county.deviceOf("Ada"), order));
        pair.county.transport->onTheWay = [](const HttpRequest& request, Hub& hub) -> Result<HttpResponse> {
            HttpResponse response = hub.handle(request);
            auto value = readBody(request.headers, request.body);
            if (value && value->contains("obeyed")) return fail(ErrorCode::Offline, "lost on the way");
            return response;
        };
        CHECK(pair.county.sync(*pair.ada).error().code == ErrorCode::Offline);
        pair.county.transport->onTheWay = {};
        CHECK(pair.county.sync(*pair.ada).error().code == ErrorCode::Revoked);
        CHECK(pair.ada->recordCount(pair.scope) == 0);
        CHECK(pair.ada->scopes().empty());
        REQUIRE(pair.county.sync(*pair.bo));
        CHECK(pair.bo->recordCount(pair.scope) == 1);
    }
}

TEST_CASE("a changed line of the audit log is found") {
    Pair pair;
    REQUIRE(pair.county.hub->audit());
    CHECK(pair.county.hub->audit()->size() == 4); // two invited, two joined
    REQUIRE(pair.county.hubStore->transact(
        [&] { return pair.county.hubStore->addAudit(pair.county.clock.now(), "revoke", "x"); }));
    auto rows = *pair.county.hub->audit();
    CHECK(rows.back().chain == auditChain(rows[3].chain, rows.back()));
    rows.back().subject = "y";
    CHECK(rows.back().chain != auditChain(rows[3].chain, rows.back()));
}
