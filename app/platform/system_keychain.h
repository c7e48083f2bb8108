// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/keychain.h"

#include <memory>

namespace feltbok::platform {

/// The desktop's safe (GNOME Keyring, KWallet) through QtKeychain. Blocks its caller until the safe has
/// answered, so it is used on the database's thread; unlocking the safe may ask the person.
class SystemKeychain final : public Keychain {
public:
    SystemKeychain() = default;
    Result<Bytes> read(std::string_view name) override;
    Result<void> write(std::string_view name, ByteView secret) override;
    Result<void> remove(std::string_view name) override;
    [[nodiscard]] bool isProtected() const override { return true; }
};

} // namespace feltbok::platform
