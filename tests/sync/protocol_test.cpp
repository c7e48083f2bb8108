// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/codec.h"
#include "sync/protocol/compression.h"
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
    for (const Codec codec : {Codec::Json, Codec::Cbor})
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
            CHECK((body.size() < 1000) == compress);
        }
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
