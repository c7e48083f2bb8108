// SPDX-License-Identifier: Apache-2.0
#include "core/record/edit_codec.h"
#include "sync/protocol/codec.h"
#include "sync/protocol/compression.h"
#include "sync/protocol/edit_columns.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/messages.h"
#include "tests/catch.h"
#include "tests/seeded_random.h"

using namespace feltbok;
using feltbok::testing::SeededRandom;

TEST_CASE("what is compressed expands to the same, up to its limit and not beyond") {
    SeededRandom random(1);
    for (const std::size_t size : {0U, 1U, 100U, 65'535U, 65'536U, 300'000U}) {
        Bytes bytes(size);
        for (std::uint8_t& byte : bytes)
            byte = static_cast<std::uint8_t>(random.below(4));
        INFO(size);
        CHECK(gunzip(gzip(bytes), size) == bytes);
        CHECK(unzstd(zstd(bytes), size) == bytes);
        if (size == 0) continue;
        CHECK(gunzip(gzip(bytes), size - 1).error().code == ErrorCode::TooLarge);
        CHECK(unzstd(zstd(bytes), size - 1).error().code == ErrorCode::TooLarge);
    }
}

TEST_CASE("what is cut short, has a tail or is something else is damaged") {
    const Bytes bytes(10'000, 7);
    for (Bytes packed : {gzip(bytes), zstd(bytes)}) {
        const bool isGzip = packed[0] == 0x1F;
        const auto expand = [isGzip](const Bytes& given) {
            return isGzip ? gunzip(given, 20'000) : unzstd(given, 20'000);
        };
        for (std::size_t length = 0; length < packed.size(); ++length) {
            INFO(length);
            CHECK_FALSE(expand(Bytes(packed.begin(), packed.begin() + static_cast<std::ptrdiff_t>(length))));
        }
        packed.push_back(0);
        CHECK_FALSE(expand(packed));
        CHECK_FALSE(expand(bytes));
    }
}

TEST_CASE("a message reads the same in both codecs") {
    const Value value{{"text", "blåbær"}, {"number", -3}, {"list", {1, 2.5, nullptr, true}}};
    for (const Codec codec : {Codec::Json, Codec::Cbor, Codec::Packed})
        for (const bool compress : {true, false}) {
            Headers headers;
            Bytes body;
            Value big = value;
            big["long"] = std::string(5000, 'x');
            for (const Value& message : {value, big}) {
                headers.clear();
                writeBody(message, codec, headers, body, compress);
                CHECK(readBody(headers, body) == message);
                CHECK(codecOf(headers) == codec);
            }
            CHECK((body.size() < 1000) == (compress || codec == Codec::Packed));
        }
}

TEST_CASE("what was refused of one's own goes both ways, and its digest names the numbers alone") {
    SyncRequest request;
    request.nonceNext = "n";
    request.replica = Id::derived({}, "a");
    const std::map<std::uint64_t, std::string> refused{{2, "scope"}, {7, "role"}};
    request.refusedDigest = digestOfRefused(refused);
    const auto asked = decodeSyncRequest(encode(request));
    REQUIRE(asked);
    CHECK(asked->refusedDigest == request.refusedDigest);
    CHECK(digestOfRefused({}).empty());
    CHECK(digestOfRefused({{2, "role"}, {7, "role"}}) == request.refusedDigest);
    CHECK(digestOfRefused({{3, "scope"}, {6, "scope"}}) != request.refusedDigest);
    CHECK(digestOfRefused({{27, "scope"}}) != request.refusedDigest);
    SyncAnswer answer;
    answer.judged = {.to = 9, .refused = refused};
    const auto told = decodeSyncAnswer(encode(answer));
    REQUIRE(told);
    CHECK(told->judged == answer.judged);
    Value wrong = encode(answer);
    wrong["judged"]["refused"][0]["why"] = 1;
    CHECK_FALSE(decodeSyncAnswer(wrong));
}

namespace {

GivenEdit editWith(SeededRandom& random, std::uint64_t number) {
    const Id known[] = {Id::derived({}, "a"), Id::derived({}, "b"), Id::random(random)};
    const auto one = [&] { return known[random.below(3)]; };
    const Value values[] = {"", "blåbær", "\u0001\n", -7, 1.5, nullptr, true, {1, {{"a", "b"}}}, INT64_MAX};
    const char* names[] = {"text", "value", "comment"};
    Edit edit{.id = {one(), number},
              .txn = 1 + random.below(number),
              .record = one(),
              .kind = random.below(2) == 0 ? "note" : "kindOfTomorrow",
              .scope = one(),
              .fields = {},
              .replaces = {},
              .at = Instant{static_cast<std::int64_t>(random.below(2'000'000)) - 1'000'000},
              .author = one()};
    for (const char* name : names) {
        if (random.below(2) == 0) edit.fields[name] = values[random.below(std::size(values))];
        if (random.below(2) == 0) edit.replaces[name];
        for (std::uint64_t left = random.below(3); left > 0 && edit.replaces.contains(name); --left)
            edit.replaces[name].push_back({one(), 1 + random.below(UINT64_MAX)});
    }
    if (random.below(8) == 0) edit.extra["fieldOfTomorrow"] = {1, "æ"};
    if (random.below(3) > 0) return edit;
    edit.record = edit.scope = {}; // the hub knows them of the other
    edit.kind.clear();
    const bool first =
        !edit.replaces.empty() && !edit.replaces.begin()->second.empty() && random.below(2) == 0;
    const EditId like = first ? edit.replaces.begin()->second.front() : EditId{one(), 9};
    return {std::move(edit), like};
}

std::vector<GivenEdits> listsWith(SeededRandom& random) {
    std::vector<GivenEdits> lists(1 + random.below(4));
    for (GivenEdits& list : lists)
        for (std::uint64_t left = random.below(40); left > 0; --left)
            list.push_back(editWith(random, 1 + random.below(1000)));
    return lists;
}

std::optional<Bytes> packed(const std::vector<GivenEdits>& lists) {
    std::vector<const GivenEdits*> all;
    for (const GivenEdits& list : lists)
        all.push_back(&list);
    return packColumns(all);
}

} // namespace

TEST_CASE("P7 edits come out of columns as they went in, whatever they hold") {
    SeededRandom random(7);
    for (int round = 0; round < 300; ++round) {
        const std::vector<GivenEdits> lists = listsWith(random);
        const auto bytes = packed(lists);
        REQUIRE(bytes);
        const auto again = unpackColumns(*bytes);
        REQUIRE(again);
        REQUIRE(again->size() == lists.size());
        for (std::size_t i = 0; i < lists.size(); ++i) {
            REQUIRE((*again)[i].size() == lists[i].size());
            for (std::size_t k = 0; k < lists[i].size(); ++k)
                REQUIRE((*again)[i][k].written() == lists[i][k].written());
        }
    }
    CHECK_FALSE(packed({{Value{{"id", "no edit"}}}})); // it stays as its author wrote it
}

TEST_CASE("P6 columns that a stranger made are read or refused, and never grow beyond a message") {
    SeededRandom random(8);
    for (int round = 0; round < 300; ++round) {
        Bytes bytes = *packed(listsWith(random));
        for (int change = 0; change < 3; ++change)
            bytes[random.below(bytes.size())] = static_cast<std::uint8_t>(random.below(256));
        if (random.below(4) == 0) bytes.resize(random.below(bytes.size()));
        const auto lists = unpackColumns(bytes);
        std::size_t size = 0;
        for (const GivenEdits& list : lists.value_or(std::vector<GivenEdits>{}))
            for (const GivenEdit& edit : list)
                size += toCbor(edit.written()).size();
        CHECK(size <= 2 * kBodyExpandedBytesMax);
    }
    // One shape of many long names, used by a thousand edits that say next to nothing.
    Edit edit;
    edit.id = {Id::random(random), 5};
    edit.txn = 5;
    edit.kind = "note";
    for (int i = 0; i < 900; ++i)
        edit.fields[std::string(60, 'n') + std::to_string(1000 + i)] = 0;
    const auto bomb = packed({GivenEdits(1000, GivenEdit(edit))});
    REQUIRE(bomb);
    CHECK_FALSE(unpackColumns(*bomb));
}

TEST_CASE("a batch of like edits takes few bytes when packed") {
    SeededRandom random(9);
    SyncRequest message;
    message.replica = Id::random(random);
    message.nonceNext = "next";
    const Id author = Id::random(random);
    message.txns.emplace_back();
    for (std::uint64_t i = 1; i <= 500; ++i) {
        Edit edit;
        edit.id = {message.replica, 500 + i};
        edit.txn = 501;
        edit.fields = {{"value", "eau"}};
        edit.replaces = {{"value", {{message.replica, i}}}};
        edit.at = Instant{1'700'000'000'000 + static_cast<std::int64_t>(i) * 3};
        edit.author = author;
        message.txns[0].emplace_back(std::move(edit), EditId{message.replica, i});
    }
    Headers headers;
    Bytes body;
    writeBody(encode(message, true), Codec::Packed, headers, body);
    CHECK(body.size() < 1100); // two bytes an edit, what it says included
    const auto value = readBody(headers, body);
    REQUIRE(value);
    const auto again = decodeSyncRequest(*value);
    REQUIRE(again);
    CHECK(encode(*again) == encode(message));
}

TEST_CASE("a code is read as people write it") {
    const std::pair<const char*, const char*> cases[] = {
        {"ABCDE-FGH12", "ABCDEFGH12"},
        {"abcde fgh12", "ABCDEFGH12"},
        {"OILoi-ABCDE", "01101ABCDE"},
        {" A-B-C-D-E FGH12 ", "ABCDEFGH12"},
        {"ABCDE-FGH1", ""},
        {"ABCDE-FGH123", ""},
        {"ABCDE-FGHU2", ""},
        {"", ""},
        {"ÅBCDE-FGH12", ""},
    };
    for (const auto& [typed, code] : cases)
        CHECK(normaliseCode(typed) == code);
}

TEST_CASE("every error code has a name on the wire and comes back from it") {
    for (unsigned i = 0; i <= static_cast<unsigned>(ErrorCode::Unsupported); ++i) {
        const auto code = static_cast<ErrorCode>(i);
        CHECK(errorCodeOf(nameOf(code)) == code);
        CHECK(decodeErrorAnswer(encode(ErrorAnswer{.code = code, .message = "m"})).code == code);
        CHECK(statusOf(code) >= 400);
    }
    CHECK(decodeErrorAnswer({{"code", "of a newer hub"}, {"message", "m"}}).code == ErrorCode::Protocol);
    CHECK(decodeErrorAnswer(Value::array()).code == ErrorCode::Protocol);
}

TEST_CASE("a sync message comes back as it went, whatever its members") {
    SeededRandom random(2);
    const Id id = Id::random(random);
    SyncAnswer answer;
    answer.epoch = "e";
    answer.clock = Instant{5};
    answer.acknowledged = 9;
    answer.acknowledgedDigest = std::string(32, 'a');
    answer.confirmed = 7;
    answer.verdicts = {{.edit = {id, 3}, .why = kWhyScope},
                       {.edit = {id, 4},
                        .why = kWhyRole,
                        .record = id,
                        .kind = "note",
                        .scope = id,
                        .replaces = {{"text", {{id, 1}, {id, 2}}}}}};
    answer.cursors = {{id, 12, "cd"}};
    answer.more = true;
    answer.checksums = {{id, "ef"}};
    answer.enter = {{id, "Tokke"}};
    answer.leave = {id};
    answer.rewound = true;
    const auto back = decodeSyncAnswer(encode(answer));
    REQUIRE(back);
    CHECK(encode(*back) == encode(answer));
    CHECK(back->verdicts == answer.verdicts);
}

TEST_CASE("a signature serves one purpose, one message, one key") {
    SeededRandom random(4);
    const SigningKey key = SigningKey::create(random);
    const SigningKey other = SigningKey::create(random);
    const Bytes message{1, 2, 3};
    const Signature signature = key.sign(kSignsToken, message);
    CHECK(verifySignature(key.publicKey(), kSignsToken, message, signature));
    CHECK_FALSE(verifySignature(key.publicKey(), kSignsRejoin, message, signature));
    CHECK_FALSE(verifySignature(other.publicKey(), kSignsToken, message, signature));
    CHECK_FALSE(verifySignature(key.publicKey(), kSignsToken, Bytes{1, 2}, signature));
    CHECK_FALSE(verifySignature(key.publicKey(), kSignsToken, message, Bytes(63, 0)));
    CHECK(SigningKey::fromSeed(key.seed())->publicKey() == key.publicKey());
}
