// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"

#include <string_view>

namespace feltbok {

/// The device's own safe for small secrets: GNOME Keyring or KWallet, Android Keystore, or a file where there
/// is none.
class Keychain {
public:
    virtual ~Keychain() = default;
    /// NotFound if there is no such secret.
    [[nodiscard]] virtual Result<Bytes> read(std::string_view name) = 0;
    [[nodiscard]] virtual Result<void> write(std::string_view name, ByteView secret) = 0;
    [[nodiscard]] virtual Result<void> remove(std::string_view name) = 0;
    /// False for the file-backed one: whoever copies the folder has the secret too. The interface says so.
    [[nodiscard]] virtual bool isProtected() const = 0;
};

} // namespace feltbok
