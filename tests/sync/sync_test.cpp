// SPDX-License-Identifier: Apache-2.0
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

} // namespace

TEST_CASE("a note written on one tablet is read on the other after each has synced once") {
    County county;
    auto ada = county.tablet("Ada", {"Tokke"});
    auto bo = county.tablet("Bo", {"Tokke"});
    const Id scope = county.scopeNamed("Tokke");
    const Id record = note(*ada, scope, "Tak på skolen lekker");
    CHECK(ada->outbox().unsent == 1);

    const auto pushed = county.sync(*ada);
    REQUIRE(pushed);
    CHECK(pushed->requests == 1);
    CHECK(pushed->sent == 1);
    CHECK(pushed->nothingLeft);
    CHECK(ada->outbox().sent == 1);

    const auto pulled = county.sync(*bo);
    REQUIRE(pulled);
    CHECK(pulled->requests == 1);
    CHECK(pulled->received == 1);
    REQUIRE(bo->read(record));
    CHECK(bo->read(record)->text("text") == "Tak på skolen lekker");
    CHECK(ada->checksum(scope) == bo->checksum(scope));
}

TEST_CASE("P3 two tablets write in one field: both texts are in both inboxes until one chooses") {
    County county;
    auto ada = county.tablet("Ada", {"Tokke"});
    auto bo = county.tablet("Bo", {"Tokke"});
    const Id record = note(*ada, county.scopeNamed("Tokke"), "mål");
    REQUIRE(county.sync(*ada));
    REQUIRE(county.sync(*bo));
    REQUIRE(ada->commit(Change{.record = record, .fields = {{"text", "mål 1"}}}));
    county.clock.advance(10);
    REQUIRE(bo->commit(Change{.record = record, .fields = {{"text", "mål 2"}}}));
    for (Store* store : {ada.get(), bo.get(), ada.get()})
        REQUIRE(county.sync(*store));
    for (Store* store : {ada.get(), bo.get()}) {
        CHECK(store->read(record)->text("text") == "mål 2");
        CHECK(store->read(record)->conflicts == std::vector<std::string>{"text"});
    }
    CHECK(ada->nameOf(bo->author()) == "Bo"); // the inbox says whose text it is
    CHECK(bo->nameOf(ada->author()) == "Ada");
    REQUIRE(bo->resolve(record, "text", "mål 1 og 2"));
    REQUIRE(county.sync(*bo));
    REQUIRE(county.sync(*ada));
    CHECK(ada->read(record)->text("text") == "mål 1 og 2");
    CHECK(ada->conflicted().empty());
    CHECK(bo->conflicted().empty());
}

TEST_CASE("P5 a lost answer is cured by asking again, and nothing doubles") {
    County county;
    auto ada = county.tablet("Ada", {"Tokke"});
    auto bo = county.tablet("Bo", {"Tokke"});
    const Id scope = county.scopeNamed("Tokke");
    note(*ada, scope, "en gang");
    county.transport->onTheWay = [](const HttpRequest& request, Hub& hub) -> Result<HttpResponse> {
        (void)hub.handle(request);
        return fail(ErrorCode::Offline, "the answer was lost");
    };
    CHECK(county.sync(*ada).error().code == ErrorCode::Offline);
    CHECK(ada->outbox().unsent == 1);
    county.transport->onTheWay = nullptr;
    note(*ada, scope, "og en til");
    const auto again = county.sync(*ada);
    REQUIRE(again);
    CHECK_FALSE(again->relabelled);
    CHECK(ada->outbox().sent == 2);
    REQUIRE(county.sync(*bo));
    CHECK(bo->recordCount(scope) == 2);
}

TEST_CASE("P5 a refused edit is shown and never in the way of the rest") {
    County county;
    auto ada = county.tablet("Ada", {"Tokke", "Fyresdal"});
    auto bo = county.tablet("Bo", {"Tokke", "Fyresdal"});
    const Id tokke = county.scopeNamed("Tokke");
    const Id fyresdal = county.scopeNamed("Fyresdal");
    const Id lost = note(*ada, fyresdal, "før fristen");
    const Id kept = note(*ada, tokke, "i Tokke");
    const Id user = ada->author();
    REQUIRE(county.hubStore->transact([&] { return county.hubStore->withdraw(user, fyresdal); }));
    const auto progress = county.sync(*ada);
    REQUIRE(progress);
    REQUIRE(progress->refused.size() == 1);
    CHECK(progress->refused.front().why == kWhyScope);
    CHECK(progress->sent == 1);
    REQUIRE(ada->refused().size() == 1);
    CHECK(ada->refused().front().edit.fields.at("text") == "før fristen");
    CHECK(ada->outbox().refused == 1);
    CHECK(ada->outbox().sent == 1);
    CHECK(ada->outbox().unsent == 0);
    REQUIRE(county.sync(*bo));
    CHECK(bo->read(kept));
    CHECK(bo->list({.kind = "note", .scope = fyresdal}).empty());
    CHECK(bo->checksum(fyresdal) == ScopeChecksum{});
    (void)lost;
}

TEST_CASE(
    "P5 seed 3800010200: a hub put back that judged a late request otherwise brings the inbox to its mind") {
    County county;
    auto ada = county.tablet("Ada", {"Tokke", "Fyresdal"});
    const Id tokke = county.scopeNamed("Tokke");
    const Id fyresdal = county.scopeNamed("Fyresdal");
    const Id words = note(*ada, fyresdal, "før fristen");
    const Id user = ada->author();
    REQUIRE(county.hubStore->transact([&] { return county.hubStore->withdraw(user, fyresdal); }));
    REQUIRE(county.sync(*ada));
    REQUIRE(ada->refused().size() == 1);
    const EditId edit{ada->replica(), 1};
    const auto judgeAgain = [&](const char* why) {
        REQUIRE(county.hubStore->transact([&]() -> Result<void> {
            auto row = county.hubStore->edit(edit);
            REQUIRE((row && *row));
            (*row)->refusedWhy = why;
            return county.hubStore->replaceWitnessed(**row, true);
        }));
    };

    judgeAgain("");
    const Id later = note(*ada, tokke, "etterpå");
    REQUIRE(county.sync(*ada));
    CHECK(ada->refused().empty());
    CHECK(ada->outbox().sent == 2);
    CHECK(ada->read(later));
    CHECK_FALSE(ada->read(words)); // the scope is left: a verdict brings no record back
    CHECK(ada->verify());

    judgeAgain(kWhyScope);
    REQUIRE(county.sync(*ada));
    REQUIRE(ada->refused().size() == 1);
    CHECK(ada->refused().front().edit.fields.at("text") == "før fristen");
    CHECK_FALSE(ada->read(words));
    const auto rest = county.sync(*ada);
    REQUIRE(rest);
    CHECK(ada->refused().size() == 1);
}

TEST_CASE("an edit on a refused one still replaces what that one replaced, on every tablet") {
    County county;
    auto ada = county.tablet("Ada", {"Tokke"});
    auto bo = county.tablet("Bo", {"Tokke"});
    const Id tokke = county.scopeNamed("Tokke");
    const Id record = note(*ada, tokke, "først");
    REQUIRE(county.sync(*ada));
    REQUIRE(county.sync(*bo));
    const Id user = ada->author();
    REQUIRE(ada->commit(Change{.record = record, .fields = {{"text", "avvist"}}}));
    REQUIRE(county.hubStore->transact([&] { return county.hubStore->withdraw(user, tokke); }));
    SyncClient::Options once{.requestsMax = 1};
    REQUIRE(county.sync(*ada, once));
    REQUIRE(county.hubStore->transact([&] { return county.hubStore->grant(user, tokke); }));
    REQUIRE(county.sync(*ada));
    CHECK(ada->read(record)->text("text") == "først");
    REQUIRE(ada->commit(Change{.record = record, .fields = {{"text", "så"}}}));
    REQUIRE(county.sync(*ada));
    REQUIRE(county.sync(*bo));
    CHECK(bo->read(record)->text("text") == "så");
    CHECK(bo->conflicted().empty());
    CHECK(bo->checksum(tokke) == ada->checksum(tokke));
}

TEST_CASE("a reader reads and does not write") {
    County county;
    auto ada = county.tablet("Ada", {"Tokke"});
    auto reader = county.tablet("Leif", {"Tokke"}, Role::Reader);
    const Id scope = county.scopeNamed("Tokke");
    note(*ada, scope, "les meg");
    note(*reader, scope, "nei");
    REQUIRE(county.sync(*ada));
    const auto progress = county.sync(*reader);
    REQUIRE(progress);
    CHECK(progress->received == 1);
    REQUIRE(progress->refused.size() == 1);
    CHECK(progress->refused.front().why == kWhyRole);
    REQUIRE(county.sync(*ada));
    CHECK(ada->recordCount(scope) == 1);
}

TEST_CASE("revocation holds from the next request") {
    County county;
    auto ada = county.tablet("Ada", {"Tokke"});
    REQUIRE(county.sync(*ada));
    REQUIRE(county.hub->revoke(county.hub->devices()->front().id));
    CHECK(county.sync(*ada).error().code == ErrorCode::Revoked);
    REQUIRE(ada->setSetting("sync.token", ""));
    CHECK(county.sync(*ada).error().code == ErrorCode::Revoked);
}

TEST_CASE("a session that is over is renewed by the device's key") {
    County county;
    auto ada = county.tablet("Ada", {"Tokke"});
    county.clock.advance(kTokenLifeMs + 1);
    const auto progress = county.sync(*ada);
    REQUIRE(progress);
    CHECK(progress->requests == 4); // refused, challenge, token, exchange
    CHECK(county.sync(*ada)->requests == 1);
}

TEST_CASE("more than one page goes both ways in as many exchanges as it takes") {
    County county;
    auto ada = county.tablet("Ada", {"Tokke", "Fyresdal"});
    auto bo = county.tablet("Bo", {"Tokke", "Fyresdal"});
    const Id tokke = county.scopeNamed("Tokke");
    const Id fyresdal = county.scopeNamed("Fyresdal");
    for (int i = 0; i < 1200; ++i)
        note(*ada, i % 2 == 0 ? tokke : fyresdal, "notat " + std::to_string(i));
    const auto pushed = county.sync(*ada);
    REQUIRE(pushed);
    CHECK(pushed->requests == 2); // five hundred, then the rest
    const auto pulled = county.sync(*bo);
    REQUIRE(pulled);
    CHECK(pulled->requests == 2);
    CHECK(bo->recordCount(tokke) + bo->recordCount(fyresdal) == 1200);
    CHECK(bo->checksum(tokke) == ada->checksum(tokke));
}

TEST_CASE("P6 who has no rights in a record's scope does not reach it by way of another") {
    County county;
    auto ada = county.tablet("Ada", {"Tokke", "Vinje"});
    auto mallory = county.tablet("Mallory", {"Vinje"});
    const Id record = note(*ada, county.scopeNamed("Tokke"), "bare for Tokke");
    REQUIRE(county.sync(*ada));
    REQUIRE(mallory->commit(Change{.record = record,
                                   .kind = "note",
                                   .scope = county.scopeNamed("Vinje"),
                                   .fields = {{"text", "noe annet"}}}));
    const auto refused = county.sync(*mallory);
    REQUIRE(refused);
    REQUIRE(refused->refused.size() == 1);
    CHECK(refused->refused.front().why == kWhyScope);
    REQUIRE(county.sync(*ada));
    CHECK(ada->read(record)->text("text") == "bare for Tokke");
    CHECK(ada->read(record)->scope == county.scopeNamed("Tokke"));
    CHECK(ada->read(record)->conflicts.empty());
}
