// SPDX-License-Identifier: Apache-2.0
#include "core/base/digest.h"

#include <openssl/evp.h>
#include <sodium.h>

#include <cassert>
#include <memory>

namespace feltbok {

Digest sha256(ByteView bytes) {
    // OpenSSL's uses the processor's own instructions, libsodium's does not; every edit is digested.
    static const EVP_MD* const sha256 = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    static thread_local const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(
        EVP_MD_CTX_new(), EVP_MD_CTX_free);
    Digest digest{};
    [[maybe_unused]] const bool done = EVP_DigestInit_ex2(context.get(), sha256, nullptr) == 1 &&
                                       EVP_DigestUpdate(context.get(), bytes.data(), bytes.size()) == 1 &&
                                       EVP_DigestFinal_ex(context.get(), digest.data(), nullptr) == 1;
    assert(done);
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
