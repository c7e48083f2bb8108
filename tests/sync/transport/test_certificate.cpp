// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/transport/test_certificate.h"

#include "tests/catch.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <cstdlib>

namespace feltbok {

namespace {

constexpr long kLifeSeconds = 3600;

void addExtension(X509* certificate, int nid, const char* value) {
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, nullptr, nid, value);
    REQUIRE(extension != nullptr);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

X509* selfSigned(EVP_PKEY* key) {
    X509* certificate = X509_new();
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -kLifeSeconds);
    X509_gmtime_adj(X509_getm_notAfter(certificate), kLifeSeconds);
    X509_set_pubkey(certificate, key);
    X509_NAME* name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("test hub"),
                               -1, -1, 0);
    X509_set_issuer_name(certificate, name);
    addExtension(certificate, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(certificate, NID_subject_alt_name, "IP:127.0.0.1,DNS:localhost");
    REQUIRE(X509_sign(certificate, key, EVP_sha256()) > 0);
    return certificate;
}

} // namespace

TestCertificate::TestCertificate() {
    std::string pattern = (std::filesystem::temp_directory_path() / "feltbok-tls-XXXXXX").string();
    REQUIRE(mkdtemp(pattern.data()) != nullptr);
    m_folder = pattern;
    EVP_PKEY* key = EVP_EC_gen("P-256");
    REQUIRE(key != nullptr);
    X509* certificate = selfSigned(key);
    BIO* file = BIO_new_file(files().certificate.c_str(), "w");
    REQUIRE(PEM_write_bio_X509(file, certificate) == 1);
    BIO_free(file);
    file = BIO_new_file(files().key.c_str(), "w");
    REQUIRE(PEM_write_bio_PrivateKey(file, key, nullptr, nullptr, 0, nullptr, nullptr) == 1);
    BIO_free(file);
    X509_free(certificate);
    EVP_PKEY_free(key);
}

TestCertificate::~TestCertificate() {
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

std::string TestCertificate::key() const {
    const auto key = tlsKeyOfFile(files().certificate);
    REQUIRE(key);
    return *key;
}

} // namespace feltbok
