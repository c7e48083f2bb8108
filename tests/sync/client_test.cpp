// SPDX-License-Identifier: Apache-2.0
#include "core/base/posix_file_system.h"
#include "core/record/edit_codec.h"
#include "sync/client/back_off.h"
#include "sync/hub/sqlite/hub_folder.h"
#include "tests/catch.h"
#include "tests/scratch_folder.h"
#include "tests/sync/county.h"

using namespace feltbok;
using feltbok::testing::County;
using feltbok::testing::ScratchFolder;
using feltbok::testing::SeededRandom;
using feltbok::testing::StillClock;

namespace {

Committed note(Store& store, const Id& scope, const std::string& text) {
    auto made = store.commit(Change{.kind = "note", .scope = scope, .fields = {{"text", text}}});
    REQUIRE(made);
    return *made;
}

} // namespace

TEST_CASE("a tablet packs its messages once the hub has said that it reads them") {
    County county;
    auto ada = county.tablet("Ada", {"Tokke"});
    auto bo = county.tablet("Bo", {"Tokke"});
    std::vector<std::string> types;
    bool forgets = false;
    county.transport->onTheWay = [&](const HttpRequest& request, Hub& hub) -> Result<HttpResponse> {
        types.emplace_back(headerOf(request.headers, "Content-Type"));
        HttpResponse response = hub.handle(request);
        if (!forgets || types.back() != kPackedType) return response;
        response.status = 400; // as a hub of an earlier version answers
        writeBody(encode(ErrorAnswer{.code = ErrorCode::Protocol, .message = "a message is JSON or CBOR"}),
                  Codec::Json, response.headers, response.body, false);
        return response;
    };
    const Committed made = note(*ada, county.scopeNamed("Tokke"), "brønn");
    REQUIRE(county.sync(*ada));
    CHECK(types == std::vector<std::string>{std::string(kCborType)});
    REQUIRE(ada->commit(Change{.record = made.record, .fields = {{"text", "vann"}}}));
    REQUIRE(county.sync(*ada));
    CHECK(types.back() == kPackedType);
    REQUIRE(county.sync(*bo));
    REQUIRE(bo->commit(Change{.record = made.record, .fields = {{"text", "vannpost"}}}));
    REQUIRE(county.sync(*bo));
    REQUIRE(county.sync(*ada));
    CHECK(ada->read(made.record)->text("text") == "vannpost");
    CHECK(ada->checksum(county.scopeNamed("Tokke")) == bo->checksum(county.scopeNamed("Tokke")));
    forgets = true;
    REQUIRE(ada->commit(Change{.record = made.record, .fields = {{"text", "kilde"}}}));
    REQUIRE(county.sync(*ada));
    CHECK(types.back() == kCborType);
    CHECK(ada->outbox().unsent == 0);
}

TEST_CASE("P6 an edit that says it is like one of another scope is not told what that one is about") {
    County county;
    auto ada = county.tablet("Ada", {"Vinje"});
    auto bo = county.tablet("Bo", {"Tokke"});
    note(*ada, county.scopeNamed("Vinje"), "hemmelig");
    REQUIRE(county.sync(*ada));
    Edit like;
    like.id = {bo->replica(), 1};
    like.txn = 1;
    like.author = bo->author();
    Value edit = encodeEdit(like);
    for (const char* name : {"record", "kind", "scope"})
        edit.erase(name);
    edit["like"] = EditId{ada->replica(), 1}.toString();
    bool asked = false;
    county.transport->onTheWay = [&](const HttpRequest& request, Hub& hub) -> Result<HttpResponse> {
        HttpRequest forged = request;
        auto value = readBody(request.headers, request.body);
        (*value)["txns"] = {{{"edits", {edit}}}};
        (*value)["held"] = 1;
        writeBody(*value, Codec::Json, forged.headers, forged.body, false);
        forged.headers.erase("Content-Encoding");
        HttpResponse response = hub.handle(forged);
        CHECK(response.status == 404);
        CHECK(asText(response.body).find(county.scopeNamed("Vinje").toString()) == std::string_view::npos);
        asked = true;
        return response;
    };
    CHECK_FALSE(county.sync(*bo));
    CHECK(asked);
}

TEST_CASE("a sync can be stopped at any step, and the next one goes on") {
    for (int steps = 0; steps < 4; ++steps) {
        County county;
        auto ada = county.tablet("Ada", {"Tokke"});
        for (int i = 0; i < 3000; ++i)
            note(*ada, county.scopeNamed("Tokke"), std::to_string(i));
        SyncClient client(*ada, county.clock, county.random, {});
        int left = steps;
        const auto stopped = converse(client, *county.transport, [&left] { return left-- == 0; });
        INFO("stopped after " << steps << " requests");
        if (steps < 3) {
            REQUIRE_FALSE(stopped);
            CHECK(stopped.error().code == ErrorCode::Cancelled);
        }
        const std::uint64_t sent[] = {0, 500, 2500, 3000}; // the first request is short
        CHECK(ada->outbox().sent == sent[steps]);
        REQUIRE(county.sync(*ada));
        CHECK(ada->outbox().sent == 3000);
    }
}

TEST_CASE("progress is told after each answer: requests, bytes, edits") {
    County county;
    auto ada = county.tablet("Ada", {"Tokke"});
    for (int i = 0; i < 3000; ++i)
        note(*ada, county.scopeNamed("Tokke"), std::to_string(i));
    std::vector<SyncProgress> told;
    SyncClient client(*ada, county.clock, county.random, {},
                      [&told](const SyncProgress& progress) { told.push_back(progress); });
    REQUIRE(converse(client, *county.transport));
    REQUIRE(told.size() == 3);
    for (std::size_t i = 0; i < told.size(); ++i) {
        CHECK(told[i].requests == i + 1);
        CHECK(told[i].sent == std::min<std::uint64_t>(3000, 500 + 2000 * i));
        if (i > 0) CHECK(told[i].bytesUp > told[i - 1].bytesUp);
    }
}

TEST_CASE("a sync stops after the number of requests it was given, and says that something is left") {
    County county;
    auto ada = county.tablet("Ada", {"Tokke"});
    for (int i = 0; i < 600; ++i)
        note(*ada, county.scopeNamed("Tokke"), std::to_string(i));
    const auto first = county.sync(*ada, {.requestsMax = 1});
    REQUIRE(first);
    CHECK_FALSE(first->nothingLeft);
    CHECK(ada->outbox().unsent == 100);
    CHECK(county.sync(*ada)->nothingLeft);
}

TEST_CASE("a request without an answer is repeated after a wait, and only as often as wanted") {
    County county;
    auto ada = county.tablet("Ada", {"Tokke"});
    note(*ada, county.scopeNamed("Tokke"), "på vei");
    int lost = 2;
    county.transport->onTheWay = [&lost](const HttpRequest& request, Hub& hub) -> Result<HttpResponse> {
        if (lost-- > 0) return fail(ErrorCode::Offline, "no network");
        return hub.handle(request);
    };
    CHECK(county.sync(*ada, {.retriesMax = 1}).error().code == ErrorCode::Offline);
    lost = 2;
    CHECK(county.sync(*ada, {.retriesMax = 2})->nothingLeft);
}

TEST_CASE("waits grow, have an end, and differ between tablets") {
    SeededRandom random(3);
    BackOff one(random);
    BackOff other(random);
    std::int64_t longest = 0;
    int same = 0;
    for (int i = 0; i < 20; ++i) {
        const std::int64_t ms = one.nextMs();
        CHECK(ms >= kBackOffFirstMs / 2);
        CHECK(ms <= kBackOffLastMs);
        longest = std::max(longest, ms);
        same += ms == other.nextMs() ? 1 : 0;
    }
    CHECK(longest > kBackOffLastMs / 2);
    CHECK(same < 3);
    one.reset();
    CHECK(one.nextMs() <= kBackOffFirstMs);
}

TEST_CASE("drafts are cut before a sync, so that what was typed goes along") {
    County county;
    auto ada = county.tablet("Ada", {"Tokke"});
    const Id record = Id::random(county.random);
    REQUIRE(ada->draft(record, "note", county.scopeNamed("Tokke"), "text", "halvveis"));
    CHECK(county.sync(*ada)->sent == 1);
    CHECK(ada->drafts().empty());
}

TEST_CASE("a tablet whose clock is ten years off writes in the hub's time once it has met it") {
    County county;
    auto ada = county.tablet("Ada", {"Tokke"});
    const Id scope = county.scopeNamed("Tokke");
    class WrongClock final : public Clock {
    public:
        explicit WrongClock(const Clock& right) : m_right(right) {}
        [[nodiscard]] Instant now() const override { return {m_right.now().ms + 315'000'000'000}; }

    private:
        const Clock& m_right;
    };
    const WrongClock wrong(county.clock);
    auto opened = Store::open({.folder = {}, .searchIndex = false}, wrong, county.random, county.files);
    REQUIRE(opened);
    Store& bo = **opened;
    REQUIRE(county.enrol(bo, county.code("Bo", {"Tokke"})));
    SyncClient client(bo, wrong, county.random, {});
    REQUIRE(converse(client, *county.transport));
    const Id record = note(bo, scope, "fra 2036").record;
    SyncClient again(bo, wrong, county.random, {});
    REQUIRE(converse(again, *county.transport));
    REQUIRE(county.sync(*ada));
    county.clock.advance(5'000);
    REQUIRE(ada->commit(Change{.record = record, .fields = {{"title", "i dag"}}}));
    CHECK(std::abs(ada->history(record, "text").front().at.ms - county.clock.now().ms) < 10'000);
}

TEST_CASE("two tablets on one invitation's copy: the double takes a new name, both keep their words") {
    County county;
    auto ada = county.tablet("Ada", {"Tokke"});
    auto bo = county.tablet("Bo", {"Tokke"});
    const Id scope = county.scopeNamed("Tokke");
    ScratchFolder folder;
    PosixFileSystem files;
    const DatabaseKey key({7});
    const auto open = [&](const std::string& name) {
        auto store =
            Store::open({.folder = folder.path() / name, .key = key}, county.clock, county.random, files);
        REQUIRE(store);
        return std::move(*store);
    };
    {
        auto first = open("one");
        REQUIRE(county.enrol(*first, county.code("Cato", {"Tokke"})));
        note(*first, scope, "før kopien");
        REQUIRE(county.sync(*first));
        note(*first, scope, "usendt i begge");
    }
    std::filesystem::copy(folder.path() / "one", folder.path() / "two",
                          std::filesystem::copy_options::recursive);
    auto one = open("one");
    auto two = open("two");
    const Id mine = note(*one, scope, "bare i den ene").record;
    const Id theirs = note(*two, scope, "bare i den andre").record;
    CHECK_FALSE(county.sync(*one)->relabelled);
    CHECK(county.sync(*two)->relabelled);
    CHECK(one->replica() != two->replica());
    for (Store* store : {one.get(), two.get(), bo.get()}) {
        REQUIRE(county.sync(*store));
        CHECK(store->read(mine)->text("text") == "bare i den ene");
        CHECK(store->read(theirs)->text("text") == "bare i den andre");
        CHECK(store->recordCount(scope) == 4);
        CHECK(store->conflicted().empty());
        CHECK(store->outbox().refused == 0);
    }
    CHECK(one->checksum(scope) == two->checksum(scope));
    CHECK(bo->checksum(scope) == two->checksum(scope));
}

TEST_CASE("P1 a hub put back to an earlier backup gets from each tablet what it lost of theirs") {
    StillClock clock;
    SeededRandom random(5);
    ScratchFolder folder;
    PosixFileSystem files;
    const HubFolder place{folder.path() / "hub"};
    REQUIRE(files.makeFolder(place.folder));
    std::unique_ptr<SqliteHubStore> hubStore;
    std::unique_ptr<Hub> hub;
    const auto serve = [&] {
        hub.reset();
        hubStore.reset();
        auto store = SqliteHubStore::open(place.database());
        REQUIRE(store);
        hubStore = std::move(*store);
        REQUIRE(Hub::init(*hubStore, clock, random));
        auto opened = Hub::open(*hubStore, clock, random, files, {.blobFolder = place.blobs()});
        REQUIRE(opened);
        hub = std::move(*opened);
    };
    serve();
    class ToHub final : public BlockingTransport {
    public:
        explicit ToHub(std::unique_ptr<Hub>& hub) : m_hub(hub) {}
        Result<HttpResponse> send(const HttpRequest& request) override { return m_hub->handle(request); }
        void wait(std::int64_t /*ms*/) override {}

    private:
        std::unique_ptr<Hub>& m_hub;
    } transport(hub);
    auto store = Store::open({}, clock, random, files);
    REQUIRE(store);
    Store& ada = **store;
    Enrolment enrolment(ada, random, "http://hub", hub->invite({.scopes = {"Tokke"}, .user = "Ada"})->code);
    REQUIRE(converse(enrolment, transport));
    const Id scope = ada.scopes().front().id;
    const auto sync = [&](Store& tablet) {
        SyncClient client(tablet, clock, random, {});
        REQUIRE(converse(client, transport));
        return client.progress();
    };
    note(ada, scope, "før");
    REQUIRE(ada.blobs().add(scope, Bytes(100, 1)));
    sync(ada);
    const auto backup = folder.path() / "backup";
    REQUIRE(backupHub(*hubStore, {files, place.blobs()}, files, backup, clock));
    sync(ada);
    CHECK(ada.outbox().confirmed == 1);
    note(ada, scope, "etter");
    sync(ada);
    CHECK(ada.outbox().sent == 1);

    hub.reset();
    hubStore.reset();
    REQUIRE(files.writeDurably(folder.path() / "damaged", Bytes(5000, 3)));
    CHECK_FALSE(restoreHub(folder.path() / "damaged", place, files, random, clock));
    CHECK(restoreHub(folder.path() / "nothing", place, files, random, clock).error().code ==
          ErrorCode::NotFound);
    REQUIRE(restoreHub(backup, place, files, random, clock));
    serve();
    const SyncProgress progress = sync(ada);
    CHECK(progress.rewound);
    CHECK_FALSE(progress.relabelled);
    CHECK(ada.outbox().unsent == 0);
    CHECK(hub->scopes()->size() == 1);
    int lines = 0;
    REQUIRE(hub->exportAll([&lines](const std::string&) -> Result<void> {
        lines += 1;
        return {};
    }));
    CHECK(lines == 2);
    CHECK(files.list(place.blobs() / scope.toString()).size() == 1);
}

TEST_CASE(
    "a device joined anew keeps its person and its outbox, on a hub put back to before it knew them too") {
    County county;
    const Id scope = [&] {
        (void)county.code("somebody", {"Tokke"}); // makes the scope
        return county.scopeNamed("Tokke");
    }();
    auto ada = county.newStore();
    REQUIRE(county.enrol(*ada, county.code("", {"Tokke"})));
    const Id person = ada->author();
    note(*ada, scope, "i den gamle knutepunktets tid");
    // The same hub as it was before: same identity, nothing of Ada.
    County earlier;
    const auto identity = county.hubStore->meta("identity");
    REQUIRE(identity);
    REQUIRE(earlier.hubStore->transact([&] { return earlier.hubStore->setMeta("identity", *identity); }));
    auto reopened = Hub::open(*earlier.hubStore, earlier.clock, earlier.random, earlier.files,
                              {.blobFolder = "/hub/blobs"});
    REQUIRE(reopened);
    earlier.hub = std::move(*reopened);
    earlier.transport = std::make_unique<feltbok::testing::DirectTransport>(*earlier.hub);
    CHECK(earlier.sync(*ada).error().code == ErrorCode::Unauthorized);
    REQUIRE(earlier.hubStore->transact([&] { return earlier.hubStore->putScope({scope, "Tokke"}); }));
    REQUIRE(earlier.enrol(*ada, earlier.code("", {"Tokke"})));
    CHECK(ada->author() == person);
    const auto progress = earlier.sync(*ada);
    REQUIRE(progress);
    CHECK(progress->sent == 1);
    CHECK(progress->refused.empty());

    // A hub that is none of these takes the code, but not the word of another hub.
    County stranger(9);
    REQUIRE(stranger.enrol(*ada, stranger.code("", {"Tokke"})));
    CHECK(ada->author() != person);
}
