// SPDX-License-Identifier: Apache-2.0
#include "core/base/digest.h"

#include <sodium.h>

namespace feltbok {

Digest sha256(ByteView bytes) {
    Digest digest{};
    crypto_hash_sha256(digest.data(), bytes.data(), bytes.size());
    return digest;
}

std::optional<Digest> digestFromHex(std::string_view text) {
    Digest digest{};
    std::size_t length = 0;
    const int code =
        sodium_hex2bin(digest.data(), digest.size(), text.data(), text.size(), nullptr, &length, nullptr);
    if (code != 0 || length != digest.size() || text.size() != 2 * digest.size()) return std::nullopt;
    return digest;
}

std::string toHex(ByteView bytes) {
    std::string text(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    text.pop_back(); // libsodium's own terminator
    return text;
}

} // namespace feltbok
