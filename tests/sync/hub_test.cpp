// SPDX-License-Identifier: Apache-2.0
// The hub against tablets that are wrong, broken or hostile.
#include "core/record/edit_codec.h"
#include "sync/hub/hub_meta.h"
#include "sync/protocol/codec.h"
#include "sync/protocol/compression.h"
#include "sync/protocol/limits.h"
#include "tests/catch.h"
#include "tests/sync/county.h"

using namespace feltbok;
using feltbok::testing::County;

namespace {

HttpRequest post(const std::string& path, const Value& body, const std::string& token = {}) {
    HttpRequest request{.method = "POST", .path = path};
    request.peer = "10.0.0.9";
    if (!token.empty()) request.headers["Authorization"] = "Bearer " + token;
    writeBody(body, Codec::Json, request.headers, request.body, false);
    return request;
}

std::string codeIn(const HttpResponse& response) {
    auto value = readBody(response.headers, response.body);
    REQUIRE(value);
    return value->value("code", "");
}

/// A device of its own making, without a store.
struct Device {
    explicit Device(County& county, Role role = Role::Advisor, const std::string& user = "")
        : county(county), key(SigningKey::create(county.random)), replica(Id::random(county.random)) {
        const EnrolRequest message{
            .code = county.code(user, {"Tokke"}, role), .deviceKey = key.publicKey(), .replica = replica};
        const HttpResponse response = county.hub->handle(post("/v1/enrol", encode(message)));
        REQUIRE(response.status == 200);
        answer = *decodeEnrolAnswer(*readBody(response.headers, response.body));
    }
    Value edit(std::uint64_t number) const {
        return encodeEdit(Edit{.id = {replica, number},
                               .txn = number,
                               .record = Id::derived(replica, "record"),
                               .kind = "note",
                               .scope = answer.scopes.front().scope,
                               .fields = {{"text", "ord"}},
                               .replaces = {},
                               .at = county.clock.now(),
                               .author = answer.certificate.user});
    }
    Value request(const std::vector<Value>& edits) const {
        SyncRequest message;
        message.replica = replica;
        message.nonceNext = "n" + std::to_string(edits.size());
        message.held = 1000;
        for (const Value& one : edits)
            message.txns.push_back({one});
        return encode(message);
    }
    HttpResponse sync(const Value& body) const {
        return county.hub->handle(post("/v1/sync", body, answer.token));
    }

    County& county;
    SigningKey key;
    Id replica;
    EnrolAnswer answer;
};

SyncAnswer answerIn(const HttpResponse& response) {
    REQUIRE(response.status == 200);
    auto answer = decodeSyncAnswer(*readBody(response.headers, response.body));
    REQUIRE(answer);
    return *answer;
}

} // namespace

TEST_CASE("a message that is no message is refused by name, and the hub goes on") {
    County county;
    const Device device(county);
    HttpRequest bomb = post("/v1/sync", Value::object(), device.answer.token);
    bomb.body = gzip(Bytes(kBodyExpandedBytesMax + 1, ' '));
    bomb.headers["Content-Encoding"] = "gzip";
    HttpRequest zstdBomb = bomb;
    zstdBomb.body = zstd(Bytes(kBodyExpandedBytesMax + 1, ' '));
    zstdBomb.headers["Content-Encoding"] = "zstd";
    HttpRequest tooLong = bomb;
    tooLong.headers.erase("Content-Encoding");
    tooLong.body = Bytes(kBodyBytesMax + 1, ' ');
    HttpRequest cut = bomb;
    cut.body.resize(cut.body.size() / 2);
    HttpRequest deep = tooLong;
    deep.body = Bytes(10'000, '[');
    HttpRequest deepCbor = deep;
    deepCbor.headers["Content-Type"] = "application/cbor";
    deepCbor.body = Bytes(10'000, 0x81);
    HttpRequest xml = tooLong;
    xml.headers["Content-Type"] = "application/xml";
    HttpRequest empty = tooLong;
    empty.body.clear();
    const struct {
        const char* what;
        const HttpRequest& request;
        int status;
        const char* code;
    } cases[] = {
        {"gzip that expands to more than 8 MB", bomb, 413, "too-large"},
        {"zstd that expands to more than 8 MB", zstdBomb, 413, "too-large"},
        {"more than 1 MB", tooLong, 413, "too-large"},
        {"gzip cut short", cut, 400, "damaged"},
        {"JSON nested 10,000 deep", deep, 413, "too-large"},
        {"CBOR nested 10,000 deep", deepCbor, 400, "damaged"},
        {"a type nobody speaks", xml, 400, "protocol"},
        {"nothing at all", empty, 400, "damaged"},
    };
    for (const auto& one : cases) {
        INFO(one.what);
        const HttpResponse response = county.hub->handle(one.request);
        CHECK(codeIn(response) == one.code);
        CHECK(response.status == one.status);
    }
    CHECK(answerIn(device.sync(device.request({device.edit(1)}))).acknowledged == 1);
}

TEST_CASE("members of a wrong type are refused with their name") {
    County county;
    const Device device(county);
    const Value good = device.request({device.edit(1)});
    const std::pair<const char*, Value> changes[] = {
        {"/proto", "1"},
        {"/proto", Value::array({1})},
        {"/replica", 7},
        {"/replica", "not-an-id"},
        {"/nonce", "n"},
        {"/nonce/next", ""},
        {"/txns", Value::object()},
        {"/txns/0", 3},
        {"/txns/0/edits", Value::array()},
        {"/cursors", 1},
        {"/cursors", Value::array({{{"scope", "x"}}})},
        {"/acked", -1},
        {"/held", "many"},
    };
    for (const auto& [place, wrong] : changes) {
        Value message = good;
        message[Value::json_pointer(place)] = wrong;
        INFO(place << " = " << wrong.dump());
        const HttpResponse response = device.sync(message);
        CHECK(response.status == 400);
        CHECK(codeIn(response) == "protocol");
    }
    Value future = good;
    future["proto"] = Value::array({7, 9});
    CHECK(codeIn(device.sync(future)) == "protocol");
    Value unknown = good;
    unknown["aNewMember"] = {{"deep", true}};
    CHECK(answerIn(device.sync(unknown)).acknowledged == 1);
}

TEST_CASE("an edit that is not the device's own is refused, and the next one is taken") {
    County county;
    const Device ada(county, Role::Advisor, "Ada");
    const Device bo(county, Role::Advisor, "Bo");
    const std::string elsewhere = Id::random(county.random).toString();
    const struct {
        const char* what;
        const char* member;
        Value value;
        const char* why;
    } cases[] = {
        {"in another's name", "author", bo.answer.certificate.user.toString(), kWhyAuthor},
        {"in a scope that is not his", "scope", elsewhere, kWhyScope},
        {"without fields", "fields", 3, kWhyDamaged},
        {"with a number for a text", "kind", 3, kWhyDamaged},
        {"with a time that is none", "at", "yesterday", kWhyDamaged},
        {"nested deeper than a value may be",
         "fields",
         {{"text", Value::parse(std::string(33, '[') + std::string(33, ']'))}},
         kWhyTooLarge},
        {"longer than a value may be", "fields", {{"text", std::string(49 * 1024, 'x')}}, kWhyTooLarge},
        {"that stands with one that never came", "txn", 1, kWhyDamaged},
    };
    std::uint64_t number = 1;
    CHECK(answerIn(ada.sync(ada.request({ada.edit(1)}))).verdicts.empty());
    for (const auto& one : cases) {
        INFO(one.what);
        ++number;
        Value bad = ada.edit(number);
        bad[one.member] = one.value;
        const Value next = ada.edit(number + 1);
        Value message = ada.request({bad, next});
        message["nonce"] = {{"last", ""}, {"next", "n1"}};
        const SyncAnswer answer = answerIn(ada.sync(message));
        REQUIRE(answer.verdicts.size() == 1);
        CHECK(answer.verdicts.front().why == one.why);
        CHECK(answer.verdicts.front().edit.number == number);
        CHECK(answer.acknowledged == number + 1);
        // The verdict is final: asked again, it is the same, and nothing doubles.
        CHECK(answerIn(ada.sync(message)).verdicts == answer.verdicts);
        ++number;
    }
}

TEST_CASE("own edits come back only to a device that reads again after a rewind, each as it is judged now") {
    County county;
    const Device ada(county);
    Value bad = ada.edit(2);
    bad["author"] = Id::random(county.random).toString();
    Value message = ada.request({ada.edit(1), bad});
    message["nonce"] = {{"last", ""}, {"next", "n1"}};
    REQUIRE(answerIn(ada.sync(message)).acknowledged == 2);
    message = ada.request({ada.edit(3)});
    message["nonce"] = {{"last", "n1"}, {"next", "n2"}};
    message["acked"] = 2;
    message["held"] = 3;
    CHECK(answerIn(ada.sync(message)).edits.empty());
    message["refill"] = true;
    const SyncAnswer answer = answerIn(ada.sync(message));
    CHECK(answer.edits.size() == 1);
    CHECK(answer.edits.front().edit->id.number == 1);
    REQUIRE(answer.verdicts.size() == 1);
    CHECK(answer.verdicts.front().edit.number == 2);
}

TEST_CASE("P1 an edit that an earlier hub refused, its answer lost, is no double's, and none before it is "
          "passed over") {
    County county;
    const Device ada(county, Role::Advisor, "Ada");
    const Device bo(county, Role::Advisor, "Bo");
    REQUIRE(county.hubStore->transact([&] {
        return meta::setNumber(*county.hubStore, meta::kRefillUntil,
                               static_cast<std::uint64_t>(county.clock.now().ms + 1000));
    }));
    const auto link = [&](std::uint64_t number, const char* record) {
        return Refusal{.edit = {ada.replica, number},
                       .why = kWhyScope,
                       .record = Id::derived(ada.replica, record),
                       .kind = "note",
                       .scope = ada.answer.scopes.front().scope,
                       .replaces = {}};
    };
    Value remembered = bo.request({});
    SyncRequest told;
    told.voids = {link(2, "record"), link(5, "another record")};
    remembered["voids"] = encode(told)["voids"];
    REQUIRE(bo.sync(remembered).status == 200);

    const SyncAnswer answer = answerIn(ada.sync(ada.request({ada.edit(1), ada.edit(2), ada.edit(3)})));
    CHECK(answer.acknowledged == 3);
    REQUIRE(answer.verdicts.size() == 1);
    CHECK(answer.verdicts.front().edit.number == 2);

    Value next = ada.request({ada.edit(4), ada.edit(5)});
    next["nonce"] = {{"last", "n3"}, {"next", "n4"}};
    next["acked"] = 3;
    const HttpResponse fork = ada.sync(next);
    REQUIRE(fork.status == 409);
    CHECK(readBody(fork.headers, fork.body)->value("common", 0) ==
          3); // the fourth is not kept: it goes by a new name
}

TEST_CASE("an edit of a replica that is not the sender's is a message without sense") {
    County county;
    const Device ada(county);
    const Device bo(county);
    CHECK(codeIn(ada.sync(ada.request({bo.edit(1)}))) == "protocol");
    Value stolen = bo.request({bo.edit(1)});
    CHECK(answerIn(bo.sync(stolen)).acknowledged == 1);
    stolen["txns"] = Value::array();
    CHECK(codeIn(ada.sync(stolen)) == "fork"); // another person's replica is not taken over
}

TEST_CASE("a gap in the numbers is not acknowledged over") {
    County county;
    const Device ada(county);
    CHECK(answerIn(ada.sync(ada.request({ada.edit(1), ada.edit(3)}))).acknowledged == 1);
    CHECK(answerIn(ada.sync(ada.request({ada.edit(2), ada.edit(3)}))).acknowledged == 3);
}

TEST_CASE("the same number with another text is a fork, and what was held stays") {
    County county;
    const Device ada(county);
    CHECK(answerIn(ada.sync(ada.request({ada.edit(1)}))).acknowledged == 1);
    Value other = ada.edit(1);
    other["fields"]["text"] = "andre ord";
    const HttpResponse response = ada.sync(ada.request({other}));
    CHECK(response.status == 409);
    CHECK(codeIn(response) == "fork");
    CHECK(answerIn(ada.sync(ada.request({ada.edit(1)}))).acknowledged == 1);
}

TEST_CASE("names of scopes and persons are one line of text") {
    County county;
    for (const char* name : {"", "Tok\nke", "\x1B[2J", "Tokke\x7F", "Tok\xC2\x85ke", "\xFF"}) {
        CHECK_FALSE(county.hub->invite({.scopes = {name}}));
        CHECK((std::string_view(name).empty() || !county.hub->invite({.scopes = {"Tokke"}, .user = name})));
    }
    CHECK(county.hub->invite({.scopes = {"Møre og Romsdal"}, .user = "Åse Ødegård"}));
}

TEST_CASE("an enrolment code is good once, for a time, and not for guessing") {
    County county;
    const std::string code = county.code("Ada", {"Tokke"});
    auto store = county.newStore();
    auto second = county.newStore();
    SECTION("typed in small letters, without the hyphen and with an O for a zero") {
        std::string typed = code;
        std::erase(typed, '-');
        for (char& c : typed)
            c = c == '0' ? 'o' : static_cast<char>(std::tolower(c));
        CHECK(county.enrol(*store, typed));
    }
    SECTION("used") {
        CHECK(county.enrol(*store, code));
        CHECK(county.enrol(*second, code).error().code == ErrorCode::CodeExpired);
    }
    SECTION("too old") {
        county.clock.advance(kInvitationLifeMs);
        CHECK(county.enrol(*store, code).error().code == ErrorCode::CodeExpired);
    }
    SECTION("mistyped") {
        for (const char* wrong : {"", "ABC", "AAAAA-AAAAA-A", "!!!!!-!!!!!", "AAAAA-AAAAA"})
            CHECK(county.enrol(*store, wrong).error().code == ErrorCode::CodeExpired);
    }
    SECTION("guessed") {
        ErrorCode last = ErrorCode::CodeExpired;
        for (int i = 0; i < 20 && last == ErrorCode::CodeExpired; ++i)
            last = county.enrol(*store, "AAAAA-AAAA" + std::to_string(i % 10)).error().code;
        CHECK(last == ErrorCode::Locked);
        county.clock.advance(60'000);
        CHECK(county.enrol(*store, code));
    }
    SECTION("its answer lost") {
        county.transport->onTheWay = [](const HttpRequest& request, Hub& hub) -> Result<HttpResponse> {
            (void)hub.handle(request);
            return fail(ErrorCode::Offline, "lost");
        };
        CHECK(county.enrol(*store, code).error().code == ErrorCode::Offline);
        county.transport->onTheWay = nullptr;
        CHECK(county.enrol(*store, code));
        CHECK(county.hub->devices()->size() == 1);
    }
}

TEST_CASE("a device whose enrolment is answered by another hub does not join it") {
    County county;
    County impostor(7);
    auto store = county.newStore();
    Enrolment enrolment(*store, county.random, "http://hub", impostor.code("Ada", {"Tokke"}),
                        county.hub->identity());
    CHECK(converse(enrolment, *impostor.transport).error().code == ErrorCode::HubIdentity);
    CHECK_FALSE(Credentials::load(*store));
}

TEST_CASE("a challenge is answered once, in time, and by its own device") {
    County county;
    const Device ada(county);
    const Device bo(county);
    const auto challenge = [&] {
        const HttpResponse response = county.hub->handle(
            post("/v1/challenge", encode(ChallengeRequest{ada.answer.certificate.device})));
        return decodeChallengeAnswer(*readBody(response.headers, response.body))->challenge;
    };
    const auto prove = [&](const std::string& text, const SigningKey& key, const Id& device) {
        const TokenRequest message{
            .device = device, .challenge = text, .signature = key.sign(kSignsToken, asBytes(text))};
        return county.hub->handle(post("/v1/token", encode(message))).status;
    };
    const Id device = ada.answer.certificate.device;
    const std::string once = challenge();
    CHECK(prove(once, ada.key, device) == 200);
    CHECK(prove(once, ada.key, device) == 401);
    CHECK(prove(challenge(), bo.key, device) == 401);
    CHECK(prove(challenge(), bo.key, bo.answer.certificate.device) == 401);
    CHECK(prove("made up", ada.key, device) == 401);
    const std::string late = challenge();
    county.clock.advance(kChallengeLifeMs);
    CHECK(prove(late, ada.key, device) == 401);
}

TEST_CASE("P6 a stolen tablet that was shut out is told to wait as any other, whatever it sends") {
    County county;
    const Device device(county);
    REQUIRE(county.hub->revoke(county.hub->devices()->front().id));
    const auto told = [&device, body = device.request({})] {
        const HttpResponse response = device.sync(body);
        return decodeErrorAnswer(*readBody(response.headers, response.body)).code;
    };
    ErrorCode last = ErrorCode::Revoked;
    for (int i = 0; i < 6'000 && last == ErrorCode::Revoked; ++i)
        last = told();
    CHECK(last == ErrorCode::Locked);
    county.clock.advance(1'000);
    CHECK(told() == ErrorCode::Revoked);
}

TEST_CASE("without a token nothing is given or taken") {
    County county;
    const Device ada(county);
    for (const char* path : {"/v1/sync", "/v1/blobs"})
        for (const char* token : {"", "wrong"}) {
            const HttpResponse response = county.hub->handle(post(path, ada.request({}), token));
            CHECK(response.status == 401);
            CHECK(codeIn(response) == "unauthorized");
        }
    CHECK(county.hub->handle(post("/v1/nowhere", Value::object())).status == 404);
    CHECK(county.hub->handle({.method = "GET", .path = "/healthz"}).status == 200);
    CHECK(county.hub->handle({.method = "GET", .path = "/" + std::string(5000, 'x')}).status == 413);
}

TEST_CASE("P6 nobody reads or writes outside their scopes") {
    County county;
    auto ada = county.tablet("Ada", {"Tokke"});
    auto bo = county.tablet("Bo", {"Fyresdal"});
    const Id tokke = county.scopeNamed("Tokke");
    REQUIRE(ada->commit(Change{.kind = "note", .scope = tokke, .fields = {{"text", "hemmelig"}}}));
    REQUIRE(county.sync(*ada));
    REQUIRE(bo->enterScopes({{tokke, "Tokke"}})); // a tablet that says it takes part
    REQUIRE(bo->commit(Change{.kind = "note", .scope = tokke, .fields = {{"text", "innbrudd"}}}));
    const auto progress = county.sync(*bo);
    REQUIRE(progress);
    CHECK(progress->received == 0);
    REQUIRE(progress->refused.size() == 1);
    CHECK(progress->refused.front().why == kWhyScope);
    CHECK(bo->scopes().size() == 1); // and the hub has it leave
    REQUIRE(county.sync(*ada));
    CHECK(ada->recordCount(tokke) == 1);
}
