// SPDX-License-Identifier: Apache-2.0
#include "core/store/key_file.h"

#include "core/base/digest.h"
#include "core/record/value.h"

#include <sodium.h>

#include <algorithm>

namespace feltbok {
namespace {

constexpr std::int64_t kFormat = 1;
constexpr std::size_t kSecretBytes = 32;
constexpr std::size_t kArgonMemoryBytesMax =
    1024ULL * 1024 * 1024; // a damaged file must not ask for all memory
constexpr std::int64_t kArgonOperationsMax = 20;
constexpr std::int64_t kFirstWaitMs = 1000;

using KeyBytes = std::array<std::uint8_t, DatabaseKey::kBytes>;

/// What the key file says, as CBOR-able members.
struct Wrapped {
    std::string secretName; ///< of the keychain's half
    KeyCost cost;
    std::array<std::uint8_t, crypto_pwhash_SALTBYTES> salt{};
    std::array<std::uint8_t, crypto_secretbox_NONCEBYTES> nonce{};
    std::array<std::uint8_t, DatabaseKey::kBytes + crypto_secretbox_MACBYTES> box{};
    std::int64_t wrongTries = 0;
    std::int64_t waitUntilMs = 0;

    /// The same key, sealed to the county's recovery key.
    struct Sealed {
        RecoveryKey county{};
        std::array<std::uint8_t, 96> box{};
        std::array<std::uint8_t, 32> check{}; ///< of the key: a wrong answer must not take its place
    };
    std::optional<Sealed> sealed{};
};

template <std::size_t N>
bool readHex(const Value& value, const char* name, std::array<std::uint8_t, N>& bytes) {
    const auto it = value.find(name);
    if (it == value.end() || !it->is_string()) return false;
    const auto& text = it->get_ref<const std::string&>();
    std::size_t length = 0;
    return sodium_hex2bin(bytes.data(), N, text.data(), text.size(), nullptr, &length, nullptr) == 0 &&
           length == N;
}

std::string encode(const Wrapped& wrapped) {
    Value value{{"format", kFormat},
                {"secret", wrapped.secretName},
                {"operations", wrapped.cost.operations},
                {"memoryBytes", wrapped.cost.memoryBytes},
                {"salt", toHex(wrapped.salt)},
                {"nonce", toHex(wrapped.nonce)},
                {"box", toHex(wrapped.box)},
                {"wrongTries", wrapped.wrongTries},
                {"waitUntilMs", wrapped.waitUntilMs}};
    if (const auto& sealed = wrapped.sealed)
        value["recovery"] = {
            {"county", toHex(sealed->county)}, {"box", toHex(sealed->box)}, {"check", toHex(sealed->check)}};
    return value.dump(2);
}

Result<Wrapped> decode(ByteView bytes) {
    const auto damaged = [] { return fail(ErrorCode::Damaged, "the key file is damaged"); };
    auto value = fromJson(asText(bytes));
    if (!value || !value->is_object()) return damaged();
    const auto number = [&](const char* name) {
        const auto it = value->find(name);
        return it != value->end() && it->is_number_integer() ? it->get<std::int64_t>() : -1;
    };
    if (number("format") > kFormat)
        return fail(ErrorCode::TooNew, "the key file was written by a newer version");
    Wrapped wrapped;
    const auto operations = number("operations");
    const auto memory = number("memoryBytes");
    const bool sane = operations >= 1 && operations <= kArgonOperationsMax && memory >= 8192 &&
                      static_cast<std::uint64_t>(memory) <= kArgonMemoryBytesMax && number("wrongTries") >= 0;
    const auto secret = value->find("secret");
    if (!sane || secret == value->end() || !secret->is_string() || !readHex(*value, "salt", wrapped.salt) ||
        !readHex(*value, "nonce", wrapped.nonce) || !readHex(*value, "box", wrapped.box))
        return damaged();
    wrapped.secretName = secret->get<std::string>();
    wrapped.cost = {static_cast<std::uint64_t>(operations), static_cast<std::size_t>(memory)};
    wrapped.wrongTries = number("wrongTries");
    wrapped.waitUntilMs = number("waitUntilMs");
    const auto recovery = value->find("recovery");
    if (recovery == value->end()) return wrapped;
    Wrapped::Sealed sealed;
    if (!recovery->is_object() || !readHex(*recovery, "county", sealed.county) ||
        !readHex(*recovery, "box", sealed.box) || !readHex(*recovery, "check", sealed.check))
        return damaged();
    wrapped.sealed = sealed;
    return wrapped;
}

/// KDF(Argon2id(PIN) ‖ secret): neither half alone is worth anything.
Result<KeyBytes> wrappingKey(std::string_view pin, ByteView secret, const Wrapped& wrapped) {
    std::array<std::uint8_t, 32> stretched{};
    if (crypto_pwhash(stretched.data(), stretched.size(), pin.data(), pin.size(), wrapped.salt.data(),
                      wrapped.cost.operations, wrapped.cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(ErrorCode::Io, "not enough memory to check the PIN");
    KeyBytes key{};
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, key.size());
    crypto_generichash_update(&state, stretched.data(), stretched.size());
    crypto_generichash_update(&state, secret.data(), secret.size());
    crypto_generichash_final(&state, key.data(), key.size());
    sodium_memzero(stretched.data(), stretched.size());
    return key;
}

Result<Wrapped> wrap(const KeyBytes& key, std::string_view pin, ByteView secret, std::string secretName,
                     const KeyCost& cost, Random& random) {
    Wrapped wrapped;
    wrapped.secretName = std::move(secretName);
    wrapped.cost = cost;
    random.fill(wrapped.salt);
    random.fill(wrapped.nonce);
    auto wrapping = wrappingKey(pin, secret, wrapped);
    if (!wrapping) return fail(wrapping);
    crypto_secretbox_easy(wrapped.box.data(), key.data(), key.size(), wrapped.nonce.data(), wrapping->data());
    sodium_memzero(wrapping->data(), wrapping->size());
    return wrapped;
}

std::int64_t waitAfter(std::int64_t wrongTries) {
    if (wrongTries < kFreeTries) return 0;
    const std::int64_t doublings = std::min<std::int64_t>(wrongTries - kFreeTries, 20);
    return std::min(kWaitMsMax, kFirstWaitMs << doublings);
}

Result<Wrapped> readFile(FileSystem& files, const std::filesystem::path& path) {
    auto bytes = files.read(path);
    return bytes ? decode(*bytes) : fail(bytes);
}

std::unexpected<Error> tooShort() {
    return fail(ErrorCode::BadValue, "the PIN is too short");
}

/// Tells whether a key is this one; of a random key of 256 bits it tells nothing else.
std::array<std::uint8_t, 32> checkOf(const DatabaseKey& key) {
    constexpr std::string_view kPurpose = "feltbok key check 1";
    std::array<std::uint8_t, 32> check{};
    crypto_generichash(check.data(), check.size(), asBytes(kPurpose).data(), kPurpose.size(),
                       key.bytes().data(), key.bytes().size());
    return check;
}

std::string replyName(const Wrapped& wrapped) {
    return wrapped.secretName + "-recovery";
}

/// The keychain's half; a device whose keychain was lost gets a new one.
Result<Bytes> secretFor(Keychain& keychain, const std::string& name, Random& random) {
    auto secret = keychain.read(name);
    if (secret || secret.error().code != ErrorCode::NotFound) return secret;
    Bytes made(kSecretBytes);
    random.fill(made);
    if (auto kept = keychain.write(name, made); !kept) return fail(kept);
    return made;
}

} // namespace

KeyFile::KeyFile(std::filesystem::path path, FileSystem& files, Keychain& keychain, const Clock& clock,
                 Random& random)
    : m_path(std::move(path)), m_files(files), m_keychain(keychain), m_clock(clock), m_random(random) {}

bool KeyFile::exists() const {
    return m_files.exists(m_path);
}

Result<DatabaseKey> KeyFile::create(std::string_view pin, const KeyCost& cost) {
    if (exists()) return fail(ErrorCode::BadInput, "there is a key already: it is never overwritten");
    if (pin.size() < kPinLengthMin) return tooShort();
    KeyBytes key{};
    m_random.fill(key);
    Bytes secret(kSecretBytes);
    m_random.fill(secret);
    const std::string secretName = "feltbok-" + Id::random(m_random).toString();
    if (auto kept = m_keychain.write(secretName, secret); !kept) return fail(kept);
    auto wrapped = wrap(key, pin, secret, secretName, cost, m_random);
    if (!wrapped) return fail(wrapped);
    if (auto written = m_files.writeDurably(m_path, asBytes(encode(*wrapped))); !written)
        return fail(written);
    return DatabaseKey(key);
}

Result<DatabaseKey> KeyFile::open(std::string_view pin) {
    auto wrapped = readFile(m_files, m_path);
    if (!wrapped) return fail(wrapped);
    const std::int64_t now = m_clock.now().ms;
    // A clock set back must not lock anybody out for longer than the longest wait.
    const std::int64_t wait = std::min(wrapped->waitUntilMs - now, kWaitMsMax);
    if (wait > 0) return fail(ErrorCode::Locked, "too many wrong tries: wait", std::to_string(wait));
    auto secret = m_keychain.read(wrapped->secretName);
    if (!secret) return fail(ErrorCode::NoKey, "the keychain has no secret for this database");
    auto wrapping = wrappingKey(pin, *secret, *wrapped);
    if (!wrapping) return fail(wrapping);
    KeyBytes key{};
    const bool opened = crypto_secretbox_open_easy(key.data(), wrapped->box.data(), wrapped->box.size(),
                                                   wrapped->nonce.data(), wrapping->data()) == 0;
    sodium_memzero(wrapping->data(), wrapping->size());
    const bool hadTries = wrapped->wrongTries > 0;
    wrapped->wrongTries = opened ? 0 : wrapped->wrongTries + 1;
    wrapped->waitUntilMs = opened ? 0 : now + waitAfter(wrapped->wrongTries);
    if (!opened || hadTries) {
        auto counted = m_files.writeDurably(m_path, asBytes(encode(*wrapped)));
        if (!counted && !opened) return fail(counted); // uncounted guesses would be free
    }
    if (!opened)
        return fail(ErrorCode::WrongKey, "wrong PIN",
                    std::to_string(std::max<std::int64_t>(0, kFreeTries - wrapped->wrongTries)));
    DatabaseKey result(key);
    sodium_memzero(key.data(), key.size());
    return result;
}

Result<void> KeyFile::changePin(std::string_view oldPin, std::string_view newPin, const KeyCost& cost) {
    if (newPin.size() < kPinLengthMin) return tooShort();
    auto key = open(oldPin);
    if (!key) return fail(key);
    return wrapAnew(*key, newPin, cost);
}

/// Under another PIN; what it was sealed to besides stays.
Result<void> KeyFile::wrapAnew(const DatabaseKey& key, std::string_view pin, const KeyCost& cost) {
    auto before = readFile(m_files, m_path);
    if (!before) return fail(before);
    auto secret = secretFor(m_keychain, before->secretName, m_random);
    if (!secret) return fail(secret);
    auto wrapped = wrap(key.bytes(), pin, *secret, before->secretName, cost, m_random);
    if (!wrapped) return fail(wrapped);
    wrapped->sealed = before->sealed;
    return m_files.writeDurably(m_path, asBytes(encode(*wrapped)));
}

Result<void> KeyFile::sealFor(const DatabaseKey& key, const Id& device, const RecoveryKey& county) {
    auto wrapped = readFile(m_files, m_path);
    if (!wrapped) return fail(wrapped);
    if (wrapped->sealed && wrapped->sealed->county == county) return {};
    Wrapped::Sealed sealed{.county = county, .check = checkOf(key)};
    std::ranges::copy(sealedKey(key, device, county), sealed.box.begin());
    wrapped->sealed = sealed;
    return m_files.writeDurably(m_path, asBytes(encode(*wrapped)));
}

Result<std::string> KeyFile::requestRecovery() {
    auto wrapped = readFile(m_files, m_path);
    if (!wrapped) return fail(wrapped);
    if (!wrapped->sealed)
        return fail(ErrorCode::NotFound, "no recovery key had come from the hub when the PIN was last used");
    auto seed = secretFor(m_keychain, replyName(*wrapped), m_random);
    if (!seed) return fail(seed);
    const auto reply = RecoveryPair::fromSeed(*seed);
    sodium_memzero(seed->data(), seed->size());
    if (!reply) return fail(reply);
    return recoveryRequest(wrapped->sealed->box, reply->publicKey());
}

Result<DatabaseKey> KeyFile::recover(std::string_view answer, std::string_view newPin, const KeyCost& cost) {
    if (newPin.size() < kPinLengthMin) return tooShort();
    auto wrapped = readFile(m_files, m_path);
    if (!wrapped) return fail(wrapped);
    const auto seed = m_keychain.read(replyName(*wrapped));
    const auto reply = seed ? RecoveryPair::fromSeed(*seed) : fail(seed);
    if (!reply) return fail(ErrorCode::BadInput, "this tablet has not asked for an answer");
    auto key = keyInAnswer(answer, *reply);
    if (!key) return key;
    if (!wrapped->sealed || checkOf(*key) != wrapped->sealed->check)
        return fail(ErrorCode::BadInput, "the answer holds another key than this tablet's");
    if (auto wrappedAnew = wrapAnew(*key, newPin, cost); !wrappedAnew) return fail(wrappedAnew);
    if (auto forgotten = m_keychain.remove(replyName(*wrapped)); !forgotten) return fail(forgotten);
    return key;
}

} // namespace feltbok
