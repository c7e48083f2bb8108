// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/random.h"
#include "core/store/database.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace feltbok {

using RecoveryKey = std::array<std::uint8_t, 32>; ///< the public half

/// An X25519 key pair (libsodium) that something is sealed to. A county's: tablets seal their database key to
/// the public half, the secret half lies offline in a safe. A tablet's, made when its PIN is forgotten: the
/// answer is sealed to that, so that it opens nothing anywhere else.
class RecoveryPair {
public:
    static constexpr std::size_t kSeedBytes = 32;

    [[nodiscard]] static RecoveryPair create(Random& random);
    /// From what `seed()` gave. Damaged if it is of another length.
    [[nodiscard]] static Result<RecoveryPair> fromSeed(ByteView seed);
    ~RecoveryPair();
    RecoveryPair(const RecoveryPair&) = default;
    RecoveryPair& operator=(const RecoveryPair&) = default;

    [[nodiscard]] ByteView seed() const { return m_seed; }
    [[nodiscard]] const RecoveryKey& publicKey() const { return m_public; }
    /// What was sealed to this pair; nothing if it was not.
    [[nodiscard]] std::optional<Bytes> open(ByteView sealed) const;

private:
    RecoveryPair() = default;
    std::array<std::uint8_t, kSeedBytes> m_seed{};
    std::array<std::uint8_t, 32> m_secret{};
    RecoveryKey m_public{};
};

[[nodiscard]] Bytes sealTo(const RecoveryKey& to, ByteView content);

/// A tablet's key with the device's name, for whoever holds the county's secret half.
[[nodiscard]] Bytes sealedKey(const DatabaseKey& key, const Id& device, const RecoveryKey& county);
/// What the tablet shows when its PIN is forgotten: `sealed` and where the answer goes.
[[nodiscard]] std::string recoveryRequest(ByteView sealed, const RecoveryKey& replyTo);

struct RecoveryAnswer {
    Id device;          ///< whose key it is
    std::string answer; ///< opens on that tablet only; need not be kept secret
};
/// The coordinator's side. BadInput if the request is damaged or was sealed to another county's key.
[[nodiscard]] Result<RecoveryAnswer> answerRecovery(std::string_view request, const RecoveryPair& county);
/// The tablet's side again. BadInput if the answer is not for it.
[[nodiscard]] Result<DatabaseKey> keyInAnswer(std::string_view answer, const RecoveryPair& reply);

} // namespace feltbok
