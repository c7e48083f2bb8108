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

namespace {

Value editWith(SeededRandom& random, std::uint64_t number) {
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
    Value value = encodeEdit(edit);
    if (random.below(3) > 0) return value;
    for (const char* name : {"record", "kind", "scope"})
        value.erase(name);
    const bool first =
        !edit.replaces.empty() && !edit.replaces.begin()->second.empty() && random.below(2) == 0;
    value["like"] = (first ? edit.replaces.begin()->second.front() : EditId{one(), 9}).toString();
    return value;
}

Value messageWith(SeededRandom& random) {
    Value message{{"proto", 1}, {"edits", Value::array()}};
    for (std::uint64_t left = random.below(40); left > 0; --left)
        message["edits"].push_back(editWith(random, 1 + random.below(1000)));
    for (std::uint64_t txns = random.below(4); txns > 0; --txns) {
        Value edits = Value::array();
        for (std::uint64_t left = 1 + random.below(5); left > 0; --left)
            edits.push_back(editWith(random, 1 + random.below(1000)));
        message["txns"].push_back({{"edits", std::move(edits)}});
    }
    return message;
}

} // namespace

TEST_CASE("P7 edits come out of columns as they went in, whatever they hold") {
    SeededRandom random(7);
    for (int round = 0; round < 300; ++round) {
        const Value message = messageWith(random);
        Value packed = message;
        packColumns(packed);
        if (!message["edits"].empty()) CHECK(packed["edits"].is_binary());
        REQUIRE(unpackColumns(packed));
        REQUIRE(packed == message);
        CHECK(toCbor(packed) == toCbor(message));
    }
    Value odd{{"edits", {{{"id", "no edit"}}}}};
    const Value before = odd;
    packColumns(odd);
    CHECK(odd == before);
}

TEST_CASE("P6 columns that a stranger made are read or refused, and never grow beyond a message") {
    SeededRandom random(8);
    for (int round = 0; round < 300; ++round) {
        Value message = messageWith(random);
        packColumns(message);
        if (!message["edits"].is_binary()) continue;
        auto& bytes = message["edits"].get_binary();
        for (int change = 0; change < 3; ++change)
            bytes[random.below(bytes.size())] = static_cast<std::uint8_t>(random.below(256));
        if (random.below(4) == 0) bytes.resize(random.below(bytes.size()));
        if (unpackColumns(message)) CHECK(toCbor(message["edits"]).size() <= 2 * kBodyExpandedBytesMax);
    }
    // One shape of many long names, used by a thousand edits that say next to nothing.
    Value fields = Value::object();
    for (int i = 0; i < 900; ++i)
        fields[std::string(60, 'n') + std::to_string(1000 + i)] = 0;
    Value edit = editWith(random, 5);
    edit["fields"] = fields;
    Value bomb{{"edits", Value::array()}};
    for (int i = 0; i < 1000; ++i)
        bomb["edits"].push_back(edit);
    packColumns(bomb);
    REQUIRE(bomb["edits"].is_binary());
    CHECK_FALSE(unpackColumns(bomb));
}

TEST_CASE("a batch of like edits takes few bytes when packed") {
    SeededRandom random(9);
    Value message{{"txns", {{{"edits", Value::array()}}}}};
    const Id replica = Id::random(random);
    const Id author = Id::random(random);
    for (std::uint64_t i = 1; i <= 500; ++i)
        message["txns"][0]["edits"].push_back({{"id", EditId{replica, 500 + i}.toString()},
                                               {"txn", 501},
                                               {"at", 1'700'000'000'000 + i * 3},
                                               {"author", author.toString()},
                                               {"like", EditId{replica, i}.toString()},
                                               {"fields", {{"value", "eau"}}},
                                               {"replaces", {{"value", {EditId{replica, i}.toString()}}}}});
    Headers headers;
    Bytes body;
    writeBody(message, Codec::Packed, headers, body);
    CHECK(body.size() < 1000); // two bytes an edit, what it says included
    CHECK(readBody(headers, body) == message);
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
