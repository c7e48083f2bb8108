// SPDX-License-Identifier: Apache-2.0
// What a tablet that means harm could forge or say again. Malformed messages are in hub_test.cpp, rights in
// rights_test.cpp, blobs by guessed names in blob_test.cpp, compressed bombs in hub_test.cpp and
// protocol_test.cpp.
#include "sync/client/credentials.h"
#include "sync/client/stick.h"
#include "sync/protocol/bundle.h"
#include "sync/protocol/codec.h"
#include "tests/catch.h"
#include "tests/sync/county.h"

#include <limits>

using namespace feltbok;
using feltbok::testing::County;

namespace {

/// Ada, whom Mallory would like to be; both have rights in the scope.
struct Pair {
    County county;
    std::unique_ptr<Store> ada = county.tablet("Ada", {"Tokke"});
    std::unique_ptr<Store> mallory = county.tablet("Mallory", {"Tokke"});
    Id scope = county.scopeNamed("Tokke");
    Id note;
    Pair() {
        auto made = ada->commit(Change{.kind = "note", .scope = scope, .fields = {{"text", "Adas ord"}}});
        REQUIRE(made);
        note = made->record;
        settle();
    }
    void settle() {
        for (Store* store : {ada.get(), mallory.get(), ada.get()})
            REQUIRE(county.sync(*store));
    }
    void adasWordsStand() {
        settle();
        CHECK(ada->read(note)->text("text") == "Adas ord");
        CHECK(mallory->read(note)->text("text") == "Adas ord");
        CHECK(mallory->checksum(scope) == ada->checksum(scope));
        CHECK(county.hub->verify());
    }
    [[nodiscard]] Edit forged(const Id& replica, std::uint64_t number, const Id& author) const {
        return {.id = {replica, number},
                .txn = number,
                .record = note,
                .kind = "note",
                .scope = scope,
                .fields = {{"text", "Mallorys ord"}},
                .replaces = {{"text", {{ada->replica(), 1}}}},
                .at = county.clock.now(),
                .author = author};
    }
    Bytes stickOf(const Bundle& bundle, const SigningKey& signer) {
        const auto self = Credentials::load(*mallory);
        REQUIRE(self);
        return joinChunks({sealBundle(
            bundle, signer, {self->hubKey, Credentials::load(*ada)->deviceKey.publicKey()}, county.random)});
    }
};

} // namespace

TEST_CASE("P6 a forged stick: another's certificate, another's replica, another's name under one's own") {
    Pair pair;
    const auto ada = Credentials::load(*pair.ada);
    const auto mallory = Credentials::load(*pair.mallory);
    REQUIRE(ada);
    REQUIRE(mallory);
    Certificate selfMade = ada->certificate; // Ada's name on a key of Mallory's
    selfMade.deviceKey = mallory->deviceKey.publicKey();
    selfMade.signature = mallory->deviceKey.sign(kSignsCertificate, selfMade.signedPart());
    const Id& adas = pair.ada->replica();
    const Id& mallorys = pair.mallory->replica();
    const Id adaId = ada->certificate.user;
    const Id malloryId = mallory->certificate.user;
    const struct {
        const char* what;
        Certificate certificate;
        Id replica;
        Edit edit;
        bool isStick; ///< well signed: what is wrong is in it
    } cases[] = {
        {"Ada's certificate, Mallory's signature", ada->certificate, adas, pair.forged(adas, 2, adaId),
         false},
        {"a certificate of his own making", selfMade, adas, pair.forged(adas, 2, adaId), false},
        {"Ada's replica", mallory->certificate, adas, pair.forged(adas, 2, malloryId), true},
        {"an edit of Ada's replica in his own", mallory->certificate, mallorys,
         pair.forged(adas, 2, malloryId), true},
        {"Ada's name in his own edit", mallory->certificate, mallorys, pair.forged(mallorys, 1, adaId), true},
    };
    for (const auto& one : cases) {
        INFO(one.what);
        const Bundle bundle{
            .author = one.certificate, .replica = one.replica, .txns = {{GivenEdit(one.edit)}}};
        const Bytes stick = pair.stickOf(bundle, mallory->deviceKey);
        const auto here = importStick(*pair.ada, stick);
        CHECK((!here ||
               *here == (one.edit.author == malloryId && one.edit.id.replica == one.replica ? 1U : 0U)));
        if (!one.isStick) CHECK(!here);
        (void)pair.county.hub->importStick(stick);
        pair.adasWordsStand();
    }
}

TEST_CASE("P6 who joins anew with a forged certificate does not become the person it names") {
    Pair pair;
    const auto ada = Credentials::load(*pair.ada);
    REQUIRE(ada);
    const SigningKey own = SigningKey::create(pair.county.random);
    Certificate selfMade = ada->certificate;
    selfMade.deviceKey = own.publicKey();
    selfMade.signature = own.sign(kSignsCertificate, selfMade.signedPart());
    const SigningKey fresh = SigningKey::create(pair.county.random);
    for (const Certificate& former : {ada->certificate, selfMade}) {
        const EnrolRequest message{.code = pair.county.code("", {"Tokke"}),
                                   .deviceKey = fresh.publicKey(),
                                   .replica = Id::random(pair.county.random),
                                   .former = former,
                                   .rejoin = own.sign(kSignsRejoin, fresh.publicKey())};
        HttpRequest request{.method = "POST", .path = "/v1/enrol"};
        writeBody(encode(message), Codec::Json, request.headers, request.body);
        const HttpResponse response = pair.county.hub->handle(request);
        REQUIRE(response.status == 200); // the code is good: somebody joins
        const auto answer = decodeEnrolAnswer(*readBody(response.headers, response.body));
        REQUIRE(answer);
        CHECK(answer->certificate.user != ada->certificate.user);
    }
}

TEST_CASE("P4 a request said again, once or much later, changes nothing") {
    Pair pair;
    std::vector<HttpRequest> heard;
    pair.county.transport->onTheWay = [&](const HttpRequest& request, Hub& hub) -> Result<HttpResponse> {
        heard.push_back(request);
        return hub.handle(request);
    };
    for (const char* text : {"to", "tre", "Adas ord"}) {
        REQUIRE(pair.ada->commit(Change{.record = pair.note, .fields = {{"text", text}}}));
        REQUIRE(pair.county.sync(*pair.ada));
    }
    pair.county.transport->onTheWay = {};
    const std::uint64_t edits = pair.county.hub->counts()->edits;
    for (const HttpRequest& request : heard)
        for (int i = 0; i < 2; ++i)
            (void)pair.county.hub->handle(request);
    CHECK(pair.county.hub->counts()->edits == edits);
    pair.adasWordsStand();
    CHECK(pair.ada->history(pair.note, "text").size() == 4);
    CHECK(pair.ada->outbox().refused == 0);
}

TEST_CASE(
    "P3 a forged time wins no field for longer than until somebody writes there, and no clock follows it") {
    for (const std::int64_t at :
         {std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min(),
          std::int64_t{4'000'000'000'000}}) {
        INFO(at);
        Pair pair;
        REQUIRE(pair.mallory->commit(
            Change{.record = pair.note, .fields = {{"text", "fra fremtiden"}}, .at = Instant{at}}));
        pair.settle();
        CHECK(pair.ada->history(pair.note, "text").size() == 2); // his to change, and the history says so
        REQUIRE(pair.ada->commit(Change{.record = pair.note, .fields = {{"text", "Adas ord"}}}));
        CHECK(std::abs(pair.ada->state(pair.note)->find("text")->shown()->at.ms -
                       pair.county.clock.now().ms) < 1000);
        pair.settle();
        pair.adasWordsStand();
        CHECK(pair.ada->conflicted().empty());
    }
}
