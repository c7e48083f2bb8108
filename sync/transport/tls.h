// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace feltbok {

/// A hub's certificate chain and private key, both PEM.
struct TlsFiles {
    std::filesystem::path certificate;
    std::filesystem::path key;
};

/// Whom a client takes for its hub.
/// With `keys` (learnt at enrolment and signed by the hub's identity) exactly these and no others, whoever
/// signed the certificate: a proxy that opens the traffic is not the hub. Without, a certificate for the
/// hub's name signed by `caFile`, or by the system's authorities if that is empty.
struct TlsTrust {
    std::vector<std::string> keys; ///< as tlsKeyOf() writes them
    std::filesystem::path caFile;

    [[nodiscard]] bool accepts(std::string_view key) const;
};

/// The sentence for ErrorCode::HubIdentity; `why` says how it was seen.
[[nodiscard]] Error notTheHub(const std::string& why, const std::string& hubUrl);

/// SHA-256 of a certificate's public key (SubjectPublicKeyInfo), lower-case hexadecimal. The same for a
/// certificate renewed with its old key. Damaged if `der` is no X.509 certificate.
[[nodiscard]] Result<std::string> tlsKeyOf(ByteView der);
/// The same for the first certificate of a PEM file.
[[nodiscard]] Result<std::string> tlsKeyOfFile(const std::filesystem::path& certificate);

} // namespace feltbok
