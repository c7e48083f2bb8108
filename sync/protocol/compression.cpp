// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/compression.h"

#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <memory>
#include <utility>

namespace feltbok {
namespace {

constexpr int kGzipWindow = 15 + 16; // the largest window, with gzip's header
constexpr int kZstdLevel = 3;
constexpr int kZstdWindowLogMax = 23; // 8 MiB: what a message may expand to
constexpr std::size_t kStepBytes = 64 * 1024;

constexpr int kSmallMessageLevel = 19;
constexpr int kMessageLevel = 1;
constexpr std::size_t kSmallMessageBytes = 4 * 1024;

// Never changes: what was packed with it could not be read any more. Another one is another content type.
constexpr const char* kMessageNames[] = {
    "code",      "message",   "retryAfterMs", "common",  "kept",      "order",      "obeyed",  "limit",
    "witnessed", "voids",     "refused",      "rewound", "backups",   "leave",      "enter",   "name",
    "scopes",    "device",    "key",          "version", "everAcked", "verdicts",   "edit",    "why",
    "replaces",  "record",    "kind",         "fields",  "deleted",   "comment",    "text",    "title",
    "interview", "instances", "path",         "value",   "author",    "authors",    "id",      "txn",
    "at",        "like",      "note",         "action",  "answer",    "backupLate", "backups", "acked",
    "digest",    "number",    "checksums",    "clock",   "confirmed", "cursors",    "digest",  "scope",
    "sequence",  "edits",     "epoch",        "held",    "more",      "nonce",      "last",    "next",
    "peers",     "proto",     "replica",      "schema",  "txns"};

/// The names as CBOR writes them, one after the other.
const Bytes& messageDictionary() {
    static const Bytes dictionary = [] {
        constexpr std::uint8_t kTextHead = 0x60;
        Bytes bytes;
        for (const std::string_view name : kMessageNames) {
            bytes.push_back(static_cast<std::uint8_t>(kTextHead + name.size()));
            bytes.insert(bytes.end(), name.begin(), name.end());
        }
        return bytes;
    }();
    return dictionary;
}

std::unexpected<Error> tooLarge() {
    return fail(ErrorCode::TooLarge, "a message expands beyond its limit");
}

} // namespace

Bytes gzip(ByteView bytes) {
    z_stream stream{};
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, kGzipWindow, 8, Z_DEFAULT_STRATEGY);
    Bytes out(deflateBound(&stream, static_cast<uLong>(bytes.size())));
    stream.next_in = const_cast<Bytef*>(bytes.data()); // zlib does not write to its input
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = out.data();
    stream.avail_out = static_cast<uInt>(out.size());
    [[maybe_unused]] const int end = deflate(&stream, Z_FINISH);
    assert(end == Z_STREAM_END);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

Result<Bytes> gunzip(ByteView bytes, std::size_t bytesMax) {
    z_stream stream{};
    if (inflateInit2(&stream, kGzipWindow) != Z_OK) return fail(ErrorCode::Io, "no memory to expand");
    const std::unique_ptr<z_stream, decltype(&inflateEnd)> owner(&stream, inflateEnd);
    stream.next_in = const_cast<Bytef*>(bytes.data()); // zlib does not write to its input
    stream.avail_in = static_cast<uInt>(bytes.size());
    Bytes out;
    int status = Z_OK;
    while (status == Z_OK) {
        const std::size_t done = out.size();
        if (done > bytesMax) return tooLarge();
        out.resize(done + std::min(kStepBytes, bytesMax + 1 - done));
        stream.next_out = out.data() + done;
        stream.avail_out = static_cast<uInt>(out.size() - done);
        const uInt room = stream.avail_out;
        status = inflate(&stream, Z_NO_FLUSH);
        out.resize(done + room - stream.avail_out);
        if (status == Z_OK && stream.avail_in == 0 && stream.avail_out > 0) break; // cut short
    }
    if (status != Z_STREAM_END || stream.avail_in != 0)
        return fail(ErrorCode::Damaged, "a compressed message is damaged");
    if (out.size() > bytesMax) return tooLarge();
    return out;
}

Bytes zstd(ByteView bytes) {
    Bytes out(ZSTD_compressBound(bytes.size()));
    const std::size_t size = ZSTD_compress(out.data(), out.size(), bytes.data(), bytes.size(), kZstdLevel);
    assert(ZSTD_isError(size) == 0);
    out.resize(size);
    return out;
}

Bytes zstdChecked(ByteView bytes) {
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, 1);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    Bytes out(ZSTD_compressBound(bytes.size()));
    const std::size_t size =
        ZSTD_compress2(context.get(), out.data(), out.size(), bytes.data(), bytes.size());
    assert(ZSTD_isError(size) == 0);
    out.resize(size);
    return out;
}

namespace {

/// Room to make at once: what the stream says that it needs, as far as one can believe a stream of its size.
std::size_t firstStepBytes(ByteView bytes) {
    constexpr std::size_t kBelievedRatioMax = 32;
    const unsigned long long size = ZSTD_getFrameContentSize(bytes.data(), bytes.size());
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR) return kStepBytes;
    return std::clamp<unsigned long long>(size, kStepBytes,
                                          std::max(kStepBytes, kBelievedRatioMax * bytes.size()));
}

Result<Bytes> expandedBy(ByteView dictionary, ByteView bytes, std::size_t bytesMax) {
    const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), ZSTD_freeDCtx);
    if (!context) return fail(ErrorCode::Io, "no memory to expand");
    ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, kZstdWindowLogMax);
    if (!dictionary.empty()) ZSTD_DCtx_loadDictionary(context.get(), dictionary.data(), dictionary.size());
    ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
    Bytes out;
    std::size_t left = 1;
    std::size_t stepBytes = firstStepBytes(bytes);
    while (left != 0) {
        const std::size_t done = out.size();
        if (done > bytesMax) return tooLarge();
        out.resize(done + std::min(std::exchange(stepBytes, kStepBytes), bytesMax + 1 - done));
        ZSTD_outBuffer step{out.data() + done, out.size() - done, 0};
        left = ZSTD_decompressStream(context.get(), &step, &in);
        out.resize(done + step.pos);
        if (ZSTD_isError(left) != 0) return fail(ErrorCode::Damaged, "a compressed message is damaged");
        if (left != 0 && in.pos == in.size && step.pos < step.size)
            return fail(ErrorCode::Damaged, "a compressed message is cut short");
    }
    if (in.pos != in.size) return fail(ErrorCode::Damaged, "a compressed message has a tail");
    if (out.size() > bytesMax) return tooLarge();
    return out;
}

} // namespace

Result<Bytes> unzstd(ByteView bytes, std::size_t bytesMax) {
    return expandedBy({}, bytes, bytesMax);
}

Bytes zstdMessage(ByteView bytes) {
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), ZSTD_freeCCtx);
    const Bytes& dictionary = messageDictionary();
    const int level = bytes.size() <= kSmallMessageBytes ? kSmallMessageLevel : kMessageLevel;
    Bytes out(ZSTD_compressBound(bytes.size()));
    const std::size_t size =
        ZSTD_compress_usingDict(context.get(), out.data(), out.size(), bytes.data(), bytes.size(),
                                dictionary.data(), dictionary.size(), level);
    assert(ZSTD_isError(size) == 0);
    out.resize(size);
    return out;
}

Result<Bytes> unzstdMessage(ByteView bytes, std::size_t bytesMax) {
    return expandedBy(messageDictionary(), bytes, bytesMax);
}

} // namespace feltbok
