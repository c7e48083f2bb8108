// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xpath/digest_text.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <memory>

namespace feltbok::xpath {

namespace {

constexpr std::array<std::string_view, 5> kAlgorithms = {"MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512"};

} // namespace

std::optional<Bytes> digestOf(std::string_view text, std::string_view algorithm) {
    const std::array<const EVP_MD*, kAlgorithms.size()> methods = {EVP_md5(), EVP_sha1(), EVP_sha256(),
                                                                   EVP_sha384(), EVP_sha512()};
    for (std::size_t i = 0; i < kAlgorithms.size(); ++i) {
        if (algorithm != kAlgorithms[i]) continue;
        Bytes out(EVP_MAX_MD_SIZE);
        unsigned size = 0;
        if (EVP_Digest(text.data(), text.size(), out.data(), &size, methods[i], nullptr) != 1) return {};
        out.resize(size);
        return out;
    }
    return {};
}

std::string digestFault(std::string_view algorithm, std::string_view encoding) {
    if (std::ranges::find(kAlgorithms, algorithm) == kAlgorithms.end())
        return "digest() knows MD5, SHA-1, SHA-256, SHA-384 and SHA-512, not \"" + std::string(algorithm) +
               "\".";
    if (encoding != "base64" && encoding != "hex")
        return "digest() writes hex or base64, not \"" + std::string(encoding) + "\".";
    return {};
}

std::optional<std::string> signedMessage(std::string_view text, std::string_view publicKey) {
    constexpr std::size_t kSignatureBytes = 64;
    const auto whole = fromBase64(text);
    const auto key = fromBase64(publicKey);
    if (!whole || !key || whole->size() < kSignatureBytes) return {};
    const auto bytesOf = [](const std::string& from) {
        return reinterpret_cast<const unsigned char*>(from.data());
    };
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> known(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(*key), key->size()), EVP_PKEY_free);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> check(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    if (!known || !check || EVP_DigestVerifyInit(check.get(), nullptr, nullptr, nullptr, known.get()) != 1)
        return {};
    if (EVP_DigestVerify(check.get(), bytesOf(*whole), kSignatureBytes, bytesOf(*whole) + kSignatureBytes,
                         whole->size() - kSignatureBytes) != 1)
        return {};
    return whole->substr(kSignatureBytes);
}

std::string toBase64(ByteView bytes) {
    std::string out((bytes.size() + 2) / 3 * 4 + 1, '\0');
    const int size = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(out.data()), bytes.data(),
                                     static_cast<int>(bytes.size()));
    out.resize(static_cast<std::size_t>(size));
    return out;
}

std::optional<std::string> fromBase64(std::string_view text) {
    std::string clean;
    for (const char c : text)
        if (std::string_view(" \t\r\n").find(c) == std::string_view::npos) clean += c;
    while (clean.size() % 4 != 0)
        clean += '=';
    std::string out(clean.size() / 4 * 3, '\0');
    const int size =
        EVP_DecodeBlock(reinterpret_cast<unsigned char*>(out.data()),
                        reinterpret_cast<const unsigned char*>(clean.data()), static_cast<int>(clean.size()));
    if (size < 0) return {};
    std::size_t padding = 0;
    while (padding < clean.size() && clean[clean.size() - 1 - padding] == '=')
        ++padding;
    if (padding > 2 || padding > static_cast<std::size_t>(size)) return {};
    out.resize(static_cast<std::size_t>(size) - padding);
    return out;
}

} // namespace feltbok::xpath
