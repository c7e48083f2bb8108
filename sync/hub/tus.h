// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/digest.h"
#include "core/base/id.h"
#include "sync/protocol/http.h"

#include <optional>
#include <string_view>

namespace feltbok {

inline constexpr std::string_view kTusVersion = "1.0.0";
inline constexpr std::string_view kTusPartType = "application/offset+octet-stream";
constexpr int kTusChecksumMismatch = 460;

/// Names one blob.
struct BlobAddress {
    Id scope;
    Digest sha256{};
};

/// Of "/SCOPE/SHA256".
[[nodiscard]] Result<BlobAddress> blobAddressOf(std::string_view path);

/// What a creating POST asks for.
struct Creation {
    BlobAddress address;
    std::uint64_t length = 0;
};
/// From Upload-Length and Upload-Metadata (`scope` and `sha256`, each base64 of its text).
[[nodiscard]] Result<Creation> creationOf(const Headers& headers);

/// Holds a part against its Upload-Checksum, if it has one. Damaged if they differ.
[[nodiscard]] Result<void> checkPart(const HttpRequest& request);

/// A piece of a file.
struct Range {
    std::uint64_t first = 0;
    std::uint64_t count = 0;
};
/// Of one "bytes=a-b", "bytes=a-" or "bytes=-n" within a file of that size; all of it for "". Nothing if it
/// lies outside or asks for several.
[[nodiscard]] std::optional<Range> rangeOf(std::string_view header, std::uint64_t size);

/// Decimal digits only.
[[nodiscard]] std::optional<std::uint64_t> wholeNumber(std::string_view text);

} // namespace feltbok
