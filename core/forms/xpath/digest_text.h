// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"

#include <optional>
#include <string>
#include <string_view>

namespace feltbok::xpath {

/// MD5, SHA-1, SHA-256, SHA-384 or SHA-512 of a text; nothing for another algorithm.
[[nodiscard]] std::optional<Bytes> digestOf(std::string_view text, std::string_view algorithm);

/// What is wrong with a digest's names, in a sentence; empty for those that there are.
[[nodiscard]] std::string digestFault(std::string_view algorithm, std::string_view encoding);

/// What follows an Ed25519 signature in base64 (64 bytes, then the message), if it was made with the key that
/// belongs to this public one (32 bytes in base64); else nothing.
[[nodiscard]] std::optional<std::string> signedMessage(std::string_view text, std::string_view publicKey);

[[nodiscard]] std::string toBase64(ByteView bytes);
/// White space is skipped; nothing for what is no base64.
[[nodiscard]] std::optional<std::string> fromBase64(std::string_view text);

} // namespace feltbok::xpath
