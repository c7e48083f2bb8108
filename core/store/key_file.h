// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/file_system.h"
#include "core/base/random.h"
#include "core/store/database.h"
#include "core/store/keychain.h"
#include "core/store/recovery.h"

#include <filesystem>
#include <string_view>

namespace feltbok {

/// How dear one guess at a PIN is (Argon2id). `forTests` is for tests and simulations only.
struct KeyCost {
    std::uint64_t operations = 3;
    std::size_t memoryBytes = 64ULL * 1024 * 1024;
    [[nodiscard]] static KeyCost forTests() { return {1, 8192}; }
};

constexpr std::size_t kPinLengthMin = 4;
constexpr int kFreeTries = 5; ///< wrong tries before waiting begins
constexpr std::int64_t kWaitMsMax =
    15LL * 60 * 1000; ///< the longest wait between tries; nothing is ever erased

/// The file beside the database that holds its key, wrapped: a random 256-bit key under
/// KDF(Argon2id(PIN) ‖ secret from the keychain) (design §7). Both are needed; neither is in the file.
class KeyFile {
public:
    KeyFile(std::filesystem::path path, FileSystem& files, Keychain& keychain, const Clock& clock,
            Random& random);

    [[nodiscard]] bool exists() const;
    /// Makes a new key, its keychain secret and the file. An existing file is an error: it is never
    /// overwritten.
    [[nodiscard]] Result<DatabaseKey> create(std::string_view pin, const KeyCost& cost = {});
    /// WrongKey (place: tries left before waiting), Locked (place: milliseconds to wait), NoKey, Damaged.
    [[nodiscard]] Result<DatabaseKey> open(std::string_view pin);
    /// Wraps the same key anew under another PIN.
    [[nodiscard]] Result<void> changePin(std::string_view oldPin, std::string_view newPin,
                                         const KeyCost& cost = {});

    /// Seals the key to the county's recovery key, too, so that a forgotten PIN loses nothing. Writes only
    /// what is new.
    [[nodiscard]] Result<void> sealFor(const DatabaseKey& key, const Id& device, const RecoveryKey& county);
    /// The PIN is forgotten: the code a coordinator answers (`feltbok-hub recover`), the same until it is
    /// answered. NotFound if no recovery key had come when the PIN was last used.
    [[nodiscard]] Result<std::string> requestRecovery();
    /// Takes the answer and a new PIN. BadInput for an answer to another request: nothing changes.
    [[nodiscard]] Result<DatabaseKey> recover(std::string_view answer, std::string_view newPin,
                                              const KeyCost& cost = {});

private:
    [[nodiscard]] Result<void> wrapAnew(const DatabaseKey& key, std::string_view pin, const KeyCost& cost);

    std::filesystem::path m_path;
    FileSystem& m_files;
    Keychain& m_keychain;
    const Clock& m_clock;
    Random& m_random;
};

} // namespace feltbok
