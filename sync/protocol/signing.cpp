// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/signing.h"

#include <sodium.h>

#include <algorithm>

namespace feltbok {
namespace {

Bytes withPurpose(std::string_view purpose, ByteView message) {
    Bytes bytes(purpose.begin(), purpose.end());
    bytes.push_back(0);
    bytes.insert(bytes.end(), message.begin(), message.end());
    return bytes;
}

std::string encode(ByteView bytes, int variant) {
    std::string text(sodium_base64_ENCODED_LEN(bytes.size(), variant), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), variant);
    text.pop_back(); // libsodium's own terminator
    return text;
}

Result<Bytes> decode(std::string_view text, int variant) {
    Bytes bytes(text.size() / 4 * 3 + 3);
    std::size_t length = 0;
    const char* end = nullptr;
    if (sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &length, &end,
                          variant) != 0 ||
        end != text.data() + text.size())
        return fail(ErrorCode::BadInput, "not base64");
    bytes.resize(length);
    return bytes;
}

} // namespace

SigningKey SigningKey::create(Random& random) {
    std::array<std::uint8_t, kSeedBytes> seed{};
    random.fill(seed);
    SigningKey key;
    crypto_sign_seed_keypair(key.m_public.data(), key.m_secret.data(), seed.data());
    sodium_memzero(seed.data(), seed.size());
    return key;
}

Result<SigningKey> SigningKey::fromSeed(ByteView seed) {
    if (seed.size() != kSeedBytes) return fail(ErrorCode::Damaged, "a signing key has 32 bytes");
    SigningKey key;
    crypto_sign_seed_keypair(key.m_public.data(), key.m_secret.data(), seed.data());
    return key;
}

SigningKey::~SigningKey() {
    sodium_memzero(m_secret.data(), m_secret.size());
}

Bytes SigningKey::seed() const {
    Bytes seed(kSeedBytes);
    crypto_sign_ed25519_sk_to_seed(seed.data(), m_secret.data());
    return seed;
}

Signature SigningKey::sign(std::string_view purpose, ByteView message) const {
    const Bytes bytes = withPurpose(purpose, message);
    Signature signature{};
    crypto_sign_detached(signature.data(), nullptr, bytes.data(), bytes.size(), m_secret.data());
    return signature;
}

bool verifySignature(const PublicKey& key, std::string_view purpose, ByteView message, ByteView signature) {
    if (signature.size() != crypto_sign_BYTES) return false;
    const Bytes bytes = withPurpose(purpose, message);
    return crypto_sign_verify_detached(signature.data(), bytes.data(), bytes.size(), key.data()) == 0;
}

std::string toBase64(ByteView bytes) {
    return encode(bytes, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}
Result<Bytes> fromBase64(std::string_view text) {
    return decode(text, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}
std::string toBase64Padded(ByteView bytes) {
    return encode(bytes, sodium_base64_VARIANT_ORIGINAL);
}
Result<Bytes> fromBase64Padded(std::string_view text) {
    return decode(text, sodium_base64_VARIANT_ORIGINAL);
}

Result<Bytes> fromHex(std::string_view text) {
    Bytes bytes(text.size() / 2);
    std::size_t length = 0;
    if (text.size() % 2 != 0 ||
        sodium_hex2bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &length, nullptr) !=
            0 ||
        length != bytes.size())
        return fail(ErrorCode::BadInput, "not hexadecimal");
    return bytes;
}

} // namespace feltbok
