// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/tls_context.h"

#include "core/base/digest.h"

namespace feltbok {

namespace {

/// RFC 8446's three suites are the only ones of TLS 1.3; none of them needs choosing.
Result<void> requireAtLeast(asio::ssl::context& context, int version) {
    if (SSL_CTX_set_min_proto_version(context.native_handle(), version) != 1)
        return fail(ErrorCode::Unsupported, "this machine's OpenSSL lacks the TLS version the hub needs");
    SSL_CTX_set_options(context.native_handle(), SSL_OP_NO_RENEGOTIATION);
    return {};
}

std::unexpected<Error> wrongFile(const std::filesystem::path& file, const char* what,
                                 const BoostError& error) {
    return fail(ErrorCode::BadInput, std::string(what) + " cannot be used: " + error.message(),
                file.string());
}

} // namespace

Result<asio::ssl::context> serverTlsContext(const TlsFiles& files) {
    asio::ssl::context context(asio::ssl::context::tls_server);
    if (auto ready = requireAtLeast(context, TLS1_3_VERSION); !ready) return fail(ready);
    BoostError error;
    context.use_certificate_chain_file(files.certificate.string(), error);
    if (error) return wrongFile(files.certificate, "the certificate (--tls-cert)", error);
    context.use_private_key_file(files.key.string(), asio::ssl::context::pem, error);
    if (error) return wrongFile(files.key, "the private key (--tls-key)", error);
    if (SSL_CTX_check_private_key(context.native_handle()) != 1)
        return fail(ErrorCode::BadInput, "the private key does not belong to the certificate",
                    files.key.string());
    return context;
}

Result<asio::ssl::context> clientTlsContext(const TlsTrust& trust) {
    asio::ssl::context context(asio::ssl::context::tls_client);
    if (auto ready = requireAtLeast(context, TLS1_2_VERSION); !ready) return fail(ready);
    BoostError error;
    if (!trust.keys.empty()) return context;
    if (trust.caFile.empty()) {
        context.set_default_verify_paths(error);
    } else {
        context.load_verify_file(trust.caFile.string(), error);
    }
    if (error) return wrongFile(trust.caFile, "the file of certificate authorities", error);
    return context;
}

std::string tlsKeyOfPeer(SSL* connection) {
    X509* certificate = SSL_get1_peer_certificate(connection);
    if (!certificate) return {};
    unsigned char* der = nullptr;
    const int size = i2d_X509(certificate, &der);
    X509_free(certificate);
    if (size <= 0) return {};
    const auto key = tlsKeyOf({der, static_cast<std::size_t>(size)});
    OPENSSL_free(der);
    return key.value_or(std::string());
}

} // namespace feltbok
