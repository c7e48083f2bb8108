// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/tus.h"

#include "core/store/blob_store.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/signing.h"

#include <openssl/evp.h>

#include <algorithm>
#include <charconv>

namespace feltbok {
namespace {

constexpr std::size_t kMetadataBytesMax = 4096;

/// The text of one key in Upload-Metadata: "key base64,key base64,…".
Result<std::string> metadataOf(std::string_view metadata, std::string_view key) {
    while (!metadata.empty()) {
        const std::size_t comma = metadata.find(',');
        std::string_view pair = metadata.substr(0, comma);
        metadata = comma == std::string_view::npos ? std::string_view{} : metadata.substr(comma + 1);
        while (pair.starts_with(' '))
            pair.remove_prefix(1);
        const std::size_t space = pair.find(' ');
        if (space == std::string_view::npos || pair.substr(0, space) != key) continue;
        auto bytes = fromBase64Padded(pair.substr(space + 1));
        if (!bytes) return fail(bytes);
        return std::string(asText(*bytes));
    }
    return fail(ErrorCode::BadInput, "Upload-Metadata lacks a key", std::string(key));
}

Result<Digest> digestFrom(std::string_view hex) {
    auto bytes = fromHex(hex);
    Digest digest{};
    if (!bytes || bytes->size() != digest.size())
        return fail(ErrorCode::BadInput, "a SHA-256 is written with 64 hexadecimal digits");
    std::ranges::copy(*bytes, digest.begin());
    return digest;
}

Bytes digestBy(const EVP_MD* algorithm, ByteView bytes) {
    Bytes digest(EVP_MAX_MD_SIZE);
    unsigned size = 0;
    EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, algorithm, nullptr);
    digest.resize(size);
    return digest;
}

} // namespace

std::optional<std::uint64_t> wholeNumber(std::string_view text) {
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

Result<BlobAddress> blobAddressOf(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    if (!path.starts_with('/') || slash == 0 || slash == std::string_view::npos)
        return fail(ErrorCode::NotFound, "a blob's address is /v1/blobs/SCOPE/SHA256");
    auto scope = Id::parse(path.substr(1, slash - 1));
    if (!scope) return fail(scope);
    auto digest = digestFrom(path.substr(slash + 1));
    if (!digest) return fail(digest);
    return BlobAddress{*scope, *digest};
}

Result<Creation> creationOf(const Headers& headers) {
    auto length = wholeNumber(headerOf(headers, "Upload-Length"));
    if (!length) return fail(ErrorCode::BadInput, "Upload-Length is needed");
    if (*length > kBlobBytesMax) return fail(ErrorCode::TooLarge, "a blob is at most 25 MB");
    const std::string_view metadata = headerOf(headers, "Upload-Metadata");
    if (metadata.size() > kMetadataBytesMax) return fail(ErrorCode::TooLarge, "Upload-Metadata is too long");
    auto scope = metadataOf(metadata, "scope");
    if (!scope) return fail(scope);
    auto sha256 = metadataOf(metadata, "sha256");
    if (!sha256) return fail(sha256);
    auto id = Id::parse(*scope);
    if (!id) return fail(id);
    auto digest = digestFrom(*sha256);
    if (!digest) return fail(digest);
    return Creation{{*id, *digest}, *length};
}

Result<void> checkPart(const HttpRequest& request) {
    const std::string_view header = headerOf(request.headers, "Upload-Checksum");
    if (header.empty()) return {};
    const std::size_t space = header.find(' ');
    const std::string_view name = header.substr(0, space);
    const EVP_MD* algorithm = name == "sha256" ? EVP_sha256() : name == "sha1" ? EVP_sha1() : nullptr;
    auto expected = space == std::string_view::npos ? fail(ErrorCode::BadInput, "no digest")
                                                    : fromBase64Padded(header.substr(space + 1));
    if (algorithm == nullptr || !expected)
        return fail(ErrorCode::BadInput, "Upload-Checksum is sha256 or sha1 and a digest");
    if (digestBy(algorithm, request.body) != *expected)
        return fail(ErrorCode::Damaged, "a part was damaged on its way: send it again");
    return {};
}

std::optional<Range> rangeOf(std::string_view header, std::uint64_t size) {
    if (header.empty()) return Range{0, size};
    constexpr std::string_view kUnit = "bytes=";
    if (!header.starts_with(kUnit)) return std::nullopt;
    header.remove_prefix(kUnit.size());
    const std::size_t dash = header.find('-');
    if (dash == std::string_view::npos) return std::nullopt;
    const auto first = wholeNumber(header.substr(0, dash));
    const auto last = wholeNumber(header.substr(dash + 1));
    const bool isOpen = header.substr(dash + 1).empty();
    if (header.substr(0, dash).empty()) { // the last so many
        if (!last || *last == 0 || size == 0) return std::nullopt;
        const std::uint64_t count = std::min(*last, size);
        return Range{size - count, count};
    }
    if (!first || *first >= size || (!last && !isOpen) || (last && *last < *first)) return std::nullopt;
    const std::uint64_t end = last ? std::min(*last + 1, size) : size;
    return Range{*first, end - *first};
}

} // namespace feltbok
