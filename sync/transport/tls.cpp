// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/tls.h"

#include "core/base/digest.h"

#include <openssl/bio.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <algorithm>
#include <memory>

namespace feltbok {

namespace {

using X509Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Source = std::unique_ptr<BIO, decltype(&BIO_free)>;

std::string keyOf(X509* certificate) {
    unsigned char* der = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &der);
    if (size <= 0) return {};
    const std::string key = toHex(sha256({der, static_cast<std::size_t>(size)}));
    OPENSSL_free(der);
    return key;
}

} // namespace

bool TlsTrust::accepts(std::string_view key) const {
    return std::ranges::find(keys, key) != keys.end();
}

Error notTheHub(const std::string& why, const std::string& hubUrl) {
    return {ErrorCode::HubIdentity,
            "what answers at the hub's address is not this device's hub (" + why +
                "); nothing was sent. Ask the coordinator whether the hub has a new certificate",
            hubUrl};
}

Result<std::string> tlsKeyOf(ByteView der) {
    const unsigned char* at = der.data();
    const X509Certificate certificate(d2i_X509(nullptr, &at, static_cast<long>(der.size())), &X509_free);
    std::string key = certificate ? keyOf(certificate.get()) : std::string();
    if (key.empty()) return fail(ErrorCode::Damaged, "the hub's certificate cannot be read");
    return key;
}

Result<std::string> tlsKeyOfFile(const std::filesystem::path& certificate) {
    const Source source(BIO_new_file(certificate.c_str(), "r"), &BIO_free);
    if (!source) return fail(ErrorCode::Io, "the certificate file cannot be opened", certificate.string());
    const X509Certificate read(PEM_read_bio_X509(source.get(), nullptr, nullptr, nullptr), &X509_free);
    std::string key = read ? keyOf(read.get()) : std::string();
    if (key.empty())
        return fail(ErrorCode::BadInput, "there is no PEM certificate in this file", certificate.string());
    return key;
}

} // namespace feltbok
