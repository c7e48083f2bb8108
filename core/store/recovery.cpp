// SPDX-License-Identifier: Apache-2.0
#include "core/store/recovery.h"

#include <sodium.h>

#include <algorithm>

namespace feltbok {
namespace {

constexpr std::uint8_t kForm = 1; ///< of requests and answers
constexpr std::size_t kSealedKeyBytes = DatabaseKey::kBytes + Id::kBytes + crypto_box_SEALBYTES;
constexpr std::size_t kRequestBytes = 1 + sizeof(RecoveryKey) + kSealedKeyBytes;
constexpr std::size_t kAnswerBytes = 1 + DatabaseKey::kBytes + crypto_box_SEALBYTES;
constexpr int kVariant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;

std::string toText(ByteView bytes) {
    std::string text(sodium_base64_ENCODED_LEN(bytes.size(), kVariant), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), kVariant);
    text.pop_back(); // its end of string
    return text;
}

/// Line breaks and spaces come with copying.
std::optional<Bytes> fromText(std::string_view text, std::size_t size) {
    Bytes bytes(size);
    std::size_t read = 0;
    const char* end = nullptr;
    const bool whole = sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), " \r\n\t",
                                         &read, &end, kVariant) == 0 &&
                       end == text.data() + text.size() && read == size && bytes.front() == kForm;
    return whole ? std::optional(std::move(bytes)) : std::nullopt;
}

DatabaseKey keyOf(ByteView bytes) {
    std::array<std::uint8_t, DatabaseKey::kBytes> key{};
    std::ranges::copy(bytes.first(key.size()), key.begin());
    DatabaseKey result(key);
    sodium_memzero(key.data(), key.size());
    return result;
}

} // namespace

RecoveryPair RecoveryPair::create(Random& random) {
    std::array<std::uint8_t, kSeedBytes> seed{};
    random.fill(seed);
    RecoveryPair pair = *fromSeed(seed);
    sodium_memzero(seed.data(), seed.size());
    return pair;
}

Result<RecoveryPair> RecoveryPair::fromSeed(ByteView seed) {
    if (seed.size() != kSeedBytes) return fail(ErrorCode::Damaged, "a recovery key has 32 bytes");
    RecoveryPair pair;
    std::ranges::copy(seed, pair.m_seed.begin());
    crypto_box_seed_keypair(pair.m_public.data(), pair.m_secret.data(), pair.m_seed.data());
    return pair;
}

RecoveryPair::~RecoveryPair() {
    sodium_memzero(m_seed.data(), m_seed.size());
    sodium_memzero(m_secret.data(), m_secret.size());
}

std::optional<Bytes> RecoveryPair::open(ByteView sealed) const {
    if (sealed.size() < crypto_box_SEALBYTES) return std::nullopt;
    Bytes content(sealed.size() - crypto_box_SEALBYTES);
    const bool opened = crypto_box_seal_open(content.data(), sealed.data(), sealed.size(), m_public.data(),
                                             m_secret.data()) == 0;
    return opened ? std::optional(std::move(content)) : std::nullopt;
}

Bytes sealTo(const RecoveryKey& to, ByteView content) {
    Bytes sealed(content.size() + crypto_box_SEALBYTES);
    crypto_box_seal(sealed.data(), content.data(), content.size(), to.data());
    return sealed;
}

Bytes sealedKey(const DatabaseKey& key, const Id& device, const RecoveryKey& county) {
    Bytes content(key.bytes().begin(), key.bytes().end());
    content.insert(content.end(), device.bytes().begin(), device.bytes().end());
    Bytes sealed = sealTo(county, content);
    sodium_memzero(content.data(), content.size());
    return sealed;
}

std::string recoveryRequest(ByteView sealed, const RecoveryKey& replyTo) {
    Bytes request{kForm};
    request.insert(request.end(), replyTo.begin(), replyTo.end());
    request.insert(request.end(), sealed.begin(), sealed.end());
    return toText(request);
}

Result<RecoveryAnswer> answerRecovery(std::string_view request, const RecoveryPair& county) {
    const auto bytes = fromText(request, kRequestBytes);
    if (!bytes)
        return fail(ErrorCode::BadInput,
                    "this is no request code, or not the whole of it: have it sent again");
    RecoveryKey replyTo{};
    std::copy_n(bytes->begin() + 1, replyTo.size(), replyTo.begin());
    auto content = county.open(ByteView(*bytes).subspan(1 + replyTo.size()));
    if (!content)
        return fail(ErrorCode::BadInput,
                    "the request was not made for this recovery key: use the one before it");
    const auto device = Id::fromBytes(ByteView(*content).subspan(DatabaseKey::kBytes));
    const Bytes sealed = sealTo(replyTo, ByteView(*content).first(DatabaseKey::kBytes));
    sodium_memzero(content->data(), content->size());
    if (!device) return fail(device);
    Bytes answer{kForm};
    answer.insert(answer.end(), sealed.begin(), sealed.end());
    return RecoveryAnswer{*device, toText(answer)};
}

Result<DatabaseKey> keyInAnswer(std::string_view answer, const RecoveryPair& reply) {
    const auto bytes = fromText(answer, kAnswerBytes);
    auto content = bytes ? reply.open(ByteView(*bytes).subspan(1)) : std::nullopt;
    if (!content)
        return fail(ErrorCode::BadInput,
                    "this is no answer to this tablet's request, or not the whole of it");
    DatabaseKey key = keyOf(*content);
    sodium_memzero(content->data(), content->size());
    return key;
}

} // namespace feltbok
