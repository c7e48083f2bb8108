// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"
#include "core/base/random.h"

#include <array>
#include <string>
#include <string_view>

namespace feltbok {

using PublicKey = std::array<std::uint8_t, 32>;
using Signature = std::array<std::uint8_t, 64>;

/// An Ed25519 key pair (libsodium), of a device or of the hub; wiped from memory when it goes. What is signed
/// always begins with its purpose, so that a signature never serves another.
class SigningKey {
public:
    static constexpr std::size_t kSeedBytes = 32;

    [[nodiscard]] static SigningKey create(Random& random);
    /// From what `seed()` gave.
    [[nodiscard]] static Result<SigningKey> fromSeed(ByteView seed);
    ~SigningKey();
    SigningKey(const SigningKey&) = default;
    SigningKey& operator=(const SigningKey&) = default;

    [[nodiscard]] Bytes seed() const;
    [[nodiscard]] const PublicKey& publicKey() const { return m_public; }
    [[nodiscard]] Signature sign(std::string_view purpose, ByteView message) const;

private:
    SigningKey() = default;
    std::array<std::uint8_t, 64> m_secret{};
    PublicKey m_public{};
};

[[nodiscard]] bool verifySignature(const PublicKey& key, std::string_view purpose, ByteView message,
                                   ByteView signature);

// The purposes.
inline constexpr std::string_view kSignsToken = "feltbok token 1";
inline constexpr std::string_view kSignsCertificate = "feltbok device certificate 1";
inline constexpr std::string_view kSignsBundle = "feltbok bundle 1";
inline constexpr std::string_view kSignsRecovery = "feltbok recovery key 1";
inline constexpr std::string_view kSignsRejoin = "feltbok rejoin 1";

/// base64url without padding, as all keys, challenges and tokens are written on the wire.
[[nodiscard]] std::string toBase64(ByteView bytes);
[[nodiscard]] Result<Bytes> fromBase64(std::string_view text);
/// Standard base64 with padding, as tus headers want it.
[[nodiscard]] std::string toBase64Padded(ByteView bytes);
[[nodiscard]] Result<Bytes> fromBase64Padded(std::string_view text);
[[nodiscard]] Result<Bytes> fromHex(std::string_view text);

} // namespace feltbok
