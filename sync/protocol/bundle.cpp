// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/bundle.h"

#include "sync/protocol/compression.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/member.h"
#include "sync/protocol/parts.h"

#include <sodium.h>

#include <algorithm>

namespace feltbok {
namespace {

constexpr std::string_view kChunkMagic = "feltbok bundle 1\n";
constexpr std::string_view kFileMagic = "feltbok stick 1\n";
constexpr std::size_t kSealedKeyBytes = crypto_secretbox_KEYBYTES + crypto_box_MACBYTES;
constexpr std::size_t kChunksMax = 10'000;
// A key of its own for each chunk and receiver: the nonce need not differ.
constexpr std::array<std::uint8_t, crypto_box_NONCEBYTES> kNoNonce{};

using BoxKey = std::array<std::uint8_t, crypto_secretbox_KEYBYTES>;

void append(Bytes& bytes, ByteView more) {
    bytes.insert(bytes.end(), more.begin(), more.end());
}

void appendNumber(Bytes& bytes, std::uint64_t number, int width) {
    for (int shift = 8 * (width - 1); shift >= 0; shift -= 8)
        bytes.push_back(static_cast<std::uint8_t>(number >> shift));
}

/// Takes pieces off the front; after the first that is not there all are empty.
class Pieces {
public:
    explicit Pieces(ByteView bytes) : m_bytes(bytes) {}
    ByteView take(std::size_t count) {
        if (m_bytes.size() < count) m_ok = false;
        if (!m_ok) return {};
        const ByteView piece = m_bytes.first(count);
        m_bytes = m_bytes.subspan(count);
        return piece;
    }
    std::uint64_t number(std::size_t width) {
        std::uint64_t number = 0;
        for (const std::uint8_t byte : take(width))
            number = number << 8U | byte;
        return number;
    }
    [[nodiscard]] ByteView rest() const { return m_bytes; }
    [[nodiscard]] bool ok() const { return m_ok; }

private:
    ByteView m_bytes;
    bool m_ok = true;
};

std::unexpected<Error> damaged() {
    return fail(ErrorCode::Damaged,
                "the stick's file is damaged: nothing was taken from it, export it again");
}

Bytes contentOf(const Bundle& bundle) {
    Value txns = Value::array();
    for (const auto& txn : bundle.txns) {
        Value edits = Value::array();
        for (const GivenEdit& edit : txn)
            edits.push_back(edit.written());
        txns.push_back(std::move(edits));
    }
    return toCbor({{"replica", bundle.replica.toString()}, {"txns", std::move(txns)}});
}

Result<void> readContent(ByteView content, Bundle& bundle) {
    auto value = fromCbor(content, kMessageNestingMax);
    if (!value) return damaged();
    MemberReader reader(*value);
    bundle.replica = reader.id("replica");
    std::size_t edits = 0;
    for (const Value& txn : reader.listOr("txns", kRequestEditsMax)) {
        if (!txn.is_array() || txn.empty()) return damaged();
        edits += txn.size();
        bundle.txns.emplace_back(txn.begin(), txn.end());
    }
    if (!reader.ok() || edits > kRequestEditsMax) return damaged();
    return {};
}

Result<BoxKey> boxKeyFor(Pieces& pieces, const SigningKey& receiver) {
    const std::uint64_t count = pieces.number(2);
    const ByteView sender = pieces.take(crypto_box_PUBLICKEYBYTES);
    const ByteView keys = pieces.take(count * kSealedKeyBytes);
    if (!pieces.ok()) return damaged();
    const Bytes seed = receiver.seed();
    std::array<std::uint8_t, crypto_sign_SECRETKEYBYTES> secret{};
    std::array<std::uint8_t, crypto_sign_PUBLICKEYBYTES> ignored{};
    std::array<std::uint8_t, crypto_box_SECRETKEYBYTES> exchange{};
    crypto_sign_seed_keypair(ignored.data(), secret.data(), seed.data());
    crypto_sign_ed25519_sk_to_curve25519(exchange.data(), secret.data());
    BoxKey key{};
    bool found = false;
    for (std::size_t at = 0; at < count && !found; ++at)
        found = crypto_box_open_easy(key.data(), keys.subspan(at * kSealedKeyBytes).data(), kSealedKeyBytes,
                                     kNoNonce.data(), sender.data(), exchange.data()) == 0;
    sodium_memzero(secret.data(), secret.size());
    sodium_memzero(exchange.data(), exchange.size());
    if (!found)
        return fail(ErrorCode::Unauthorized,
                    "the stick is not sealed to this device: let its author sync, then export it again");
    return key;
}

} // namespace

Bytes sealBundle(const Bundle& bundle, const SigningKey& device, const std::vector<PublicKey>& receivers,
                 Random& random) {
    const Bytes content = contentOf(bundle);
    const Bytes certificate = toCbor(encodeCertificate(bundle.author));
    Bytes plain;
    appendNumber(plain, certificate.size(), 2);
    append(plain, certificate);
    append(plain, device.sign(kSignsBundle, content));
    append(plain, content);
    plain = zstd(plain);

    std::array<std::uint8_t, crypto_box_SEEDBYTES> seed{};
    std::array<std::uint8_t, crypto_box_PUBLICKEYBYTES> sender{};
    std::array<std::uint8_t, crypto_box_SECRETKEYBYTES> senderSecret{};
    BoxKey key{};
    random.fill(seed);
    random.fill(key);
    crypto_box_seed_keypair(sender.data(), senderSecret.data(), seed.data());
    Bytes chunk(kChunkMagic.begin(), kChunkMagic.end());
    Bytes keys;
    std::size_t count = 0;
    for (const PublicKey& receiver : receivers) {
        std::array<std::uint8_t, crypto_box_PUBLICKEYBYTES> exchange{};
        std::array<std::uint8_t, kSealedKeyBytes> sealed{};
        if (crypto_sign_ed25519_pk_to_curve25519(exchange.data(), receiver.data()) != 0) continue;
        if (crypto_box_easy(sealed.data(), key.data(), key.size(), kNoNonce.data(), exchange.data(),
                            senderSecret.data()) != 0)
            continue;
        append(keys, sealed);
        ++count;
    }
    appendNumber(chunk, count, 2);
    append(chunk, sender);
    append(chunk, keys);
    std::array<std::uint8_t, crypto_secretbox_NONCEBYTES> nonce{};
    random.fill(nonce);
    append(chunk, nonce);
    Bytes box(plain.size() + crypto_secretbox_MACBYTES);
    crypto_secretbox_easy(box.data(), plain.data(), plain.size(), nonce.data(), key.data());
    append(chunk, box);
    sodium_memzero(senderSecret.data(), senderSecret.size());
    sodium_memzero(key.data(), key.size());
    return chunk;
}

Result<Bundle> openBundle(ByteView chunk, const SigningKey& receiver, const PublicKey& hub) {
    Pieces pieces(chunk);
    if (asText(pieces.take(kChunkMagic.size())) != kChunkMagic) return damaged();
    auto key = boxKeyFor(pieces, receiver);
    if (!key) return fail(key);
    const ByteView nonce = pieces.take(crypto_secretbox_NONCEBYTES);
    const ByteView box = pieces.rest();
    if (!pieces.ok() || box.size() < crypto_secretbox_MACBYTES) return damaged();
    Bytes packed(box.size() - crypto_secretbox_MACBYTES);
    if (crypto_secretbox_open_easy(packed.data(), box.data(), box.size(), nonce.data(), key->data()) != 0)
        return damaged();
    auto plain = unzstd(packed, kBodyExpandedBytesMax);
    if (!plain) return damaged();

    Pieces inner(*plain);
    auto certificate = fromCbor(inner.take(inner.number(2)), kMessageNestingMax);
    const ByteView signature = inner.take(crypto_sign_BYTES);
    if (!inner.ok() || !certificate) return damaged();
    MemberReader reader(*certificate);
    Bundle bundle{.author = decodeCertificate(reader), .replica = {}, .txns = {}};
    const Certificate& author = bundle.author;
    const bool isSigned = reader.ok() &&
                          verifySignature(hub, kSignsCertificate, author.signedPart(), author.signature) &&
                          verifySignature(author.deviceKey, kSignsBundle, inner.rest(), signature);
    if (!isSigned) return damaged();
    if (auto read = readContent(inner.rest(), bundle); !read) return fail(read);
    return bundle;
}

Bytes joinChunks(const std::vector<Bytes>& chunks) {
    constexpr int kCountBytes = 4;
    Bytes file(kFileMagic.begin(), kFileMagic.end());
    appendNumber(file, chunks.size(), kCountBytes);
    for (const Bytes& chunk : chunks) {
        appendNumber(file, chunk.size(), kCountBytes);
        append(file, chunk);
    }
    append(file, sha256(file)); // tells damage where nobody here has the key to
    return file;
}

Result<std::vector<Bytes>> splitChunks(ByteView file) {
    constexpr std::size_t kCountBytes = 4;
    constexpr std::size_t kDigestBytes = sizeof(Digest);
    if (file.size() > kStickBytesMax) return fail(ErrorCode::TooLarge, "a stick's file is at most 64 MB");
    if (file.size() < kFileMagic.size() + kCountBytes + kDigestBytes) return damaged();
    const Digest digest = sha256(file.first(file.size() - kDigestBytes));
    if (!std::ranges::equal(digest, file.last(kDigestBytes))) return damaged();
    Pieces pieces(file.first(file.size() - kDigestBytes));
    if (asText(pieces.take(kFileMagic.size())) != kFileMagic) return damaged();
    const std::uint64_t count = pieces.number(kCountBytes);
    if (count > kChunksMax) return damaged();
    std::vector<Bytes> chunks;
    for (std::uint64_t i = 0; i < count && pieces.ok(); ++i) {
        const ByteView chunk = pieces.take(pieces.number(kCountBytes));
        chunks.emplace_back(chunk.begin(), chunk.end());
    }
    if (!pieces.ok() || !pieces.rest().empty()) return damaged();
    return chunks;
}

} // namespace feltbok
