// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/snapshot.h"
#include "tests/catch.h"
#include "tests/sync/county.h"

using namespace feltbok;
using feltbok::testing::County;

namespace {

constexpr int kMany = 7000; // four pieces

/// A hub with many notes of Ada's, one of them changed and one refused.
struct FarAhead {
    FarAhead() : ada(county.tablet("Ada", {"Tokke"})), scope(county.scopeNamed("Tokke")) {
        std::vector<Change> changes;
        for (int i = 0; i < kMany; ++i) {
            changes.push_back({.kind = "note", .scope = scope, .fields = {{"text", std::to_string(i)}}});
            if (changes.size() < 500 && i + 1 < kMany) continue;
            auto made = ada->commit(changes);
            REQUIRE(made);
            last = made->back().record;
            changes.clear();
        }
        REQUIRE(ada->commit(Change{.record = last, .fields = {{"text", "endret"}}}));
        REQUIRE(county.sync(*ada));
    }

    void checkSame(Store& store) {
        CHECK(store.recordCount(scope) == kMany);
        CHECK(store.checksum(scope) == ada->checksum(scope));
        CHECK(store.read(last)->text("text") == "endret");
        CHECK(store.history(last, "text").size() == 2);
        CHECK(store.nameOf(ada->author()) == "Ada");
        CHECK(store.verify());
    }

    County county;
    std::unique_ptr<Store> ada;
    Id scope;
    Id last;
};

bool isSnapshot(const HttpRequest& request) {
    return request.path.starts_with("/v1/snapshot");
}

} // namespace

TEST_CASE("a new tablet reads a scope far ahead by snapshots, and is then like any other") {
    FarAhead far;
    auto bo = far.county.tablet("Bo", {"Tokke"});
    const auto synced = far.county.sync(*bo);
    REQUIRE(synced);
    CHECK(synced->requests == 6); // two exchanges around four pieces, the first a short one
    CHECK(synced->received == kMany + 1);
    CHECK(synced->mismatched.empty());
    far.checkSame(*bo);
    REQUIRE(bo->commit(Change{.record = far.last, .fields = {{"text", "Bos"}}}));
    REQUIRE(far.county.sync(*bo));
    REQUIRE(far.county.sync(*far.ada));
    CHECK(far.ada->read(far.last)->text("text") == "Bos");
}

TEST_CASE("a first sync cut anywhere goes on where it was, others working meanwhile") {
    FarAhead far;
    auto cy = far.county.tablet("Cy", {"Tokke"});
    for (int cut = 0; cut < 7; ++cut) {
        auto bo = far.county.tablet("Bo", {"Tokke"});
        int left = cut;
        far.county.transport->onTheWay = [&](const HttpRequest& request, Hub& hub) -> Result<HttpResponse> {
            if (left-- == 0) return fail(ErrorCode::Offline, "no network");
            HttpResponse response = hub.handle(request);
            if (left == 0 && isSnapshot(request)) response.body.resize(response.body.size() / 2);
            return response;
        };
        (void)far.county.sync(*bo);
        far.county.transport->onTheWay = {};
        REQUIRE(bo->verify());
        REQUIRE(cy->commit(Change{.kind = "note", .scope = far.scope, .fields = {{"text", "Cys"}}}));
        REQUIRE(far.county.sync(*cy));
        const auto rest = far.county.sync(*bo);
        INFO("cut after " << cut << " requests");
        REQUIRE(rest);
        CHECK(rest->nothingLeft);
        CHECK(bo->checksum(far.scope) == cy->checksum(far.scope));
    }
}

TEST_CASE("P6 a snapshot is given to those who take part in its scope, at a place that is there") {
    FarAhead far;
    auto bo = far.county.tablet("Bo", {"Vinje"});
    const std::string bearer = "Bearer " + bo->setting("sync.token");
    const auto ask = [&](const std::string& query) {
        return far.county.hub
            ->handle(
                {.method = "GET", .path = "/v1/snapshot?" + query, .headers = {{"Authorization", bearer}}})
            .status;
    };
    const std::string tokke = "scope=" + far.scope.toString();
    const std::string vinje = "scope=" + far.county.scopeNamed("Vinje").toString();
    CHECK(ask(tokke + "&after=0&digest=") == 404);
    CHECK(ask(vinje + "&after=0&digest=") == 200);
    CHECK(ask(vinje + "&after=1&digest=") == 404);
    CHECK(ask(vinje + "&after=0&digest=00") == 404);
    CHECK(ask("scope=&after=0") == 400);
    CHECK(ask(vinje + "&after=-1") == 400);
    CHECK(far.county.hub->handle({.method = "GET", .path = "/v1/snapshot?" + vinje + "&after=0"}).status ==
          401);
}

TEST_CASE("a changed byte of a snapshot is noticed") {
    FarAhead far;
    Bytes body;
    far.county.transport->onTheWay = [&](const HttpRequest& request, Hub& hub) -> Result<HttpResponse> {
        HttpResponse response = hub.handle(request);
        if (isSnapshot(request) && body.empty()) body = response.body;
        return response;
    };
    auto bo = far.county.tablet("Bo", {"Tokke"});
    REQUIRE(far.county.sync(*bo));
    REQUIRE(openSnapshot(body));
    for (int round = 0; round < 50; ++round) {
        Bytes changed = body;
        changed[far.county.random.below(changed.size())] ^= 1U << far.county.random.below(8);
        if (round % 5 == 0) changed.resize(far.county.random.below(changed.size()));
        const auto opened = openSnapshot(changed);
        CHECK((!opened || opened->plain == openSnapshot(body)->plain)); // zstd's own frame has a spare bit
    }
}
