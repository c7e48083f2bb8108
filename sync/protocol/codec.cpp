// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/codec.h"

#include "sync/protocol/compression.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/packed_text.h"

namespace feltbok {
namespace {

constexpr std::size_t kCompressedFromBytes = 200; // below it, compressing adds more than it takes

std::string_view typeOf(std::string_view contentType) {
    const std::size_t end = contentType.find_first_of("; ");
    return contentType.substr(0, end);
}

std::string_view typeOf(Codec codec) {
    if (codec == Codec::Packed) return kPackedType;
    return codec == Codec::Json ? kJsonType : kCborType;
}

Result<Bytes> expand(std::string_view encoding, ByteView body) {
    if (body.size() > kBodyBytesMax) return fail(ErrorCode::TooLarge, "a message is over 1 MB");
    if (encoding == "gzip") return gunzip(body, kBodyExpandedBytesMax);
    if (encoding == "zstd") return unzstd(body, kBodyExpandedBytesMax);
    if (encoding.empty() || encoding == "identity") return Bytes(body.begin(), body.end());
    return fail(ErrorCode::Protocol, "a message is compressed in a way we do not know");
}

} // namespace

Result<Codec> codecOf(const Headers& headers) {
    const std::string_view type = typeOf(headerOf(headers, "Content-Type"));
    if (type.empty() || type == kJsonType) return Codec::Json;
    if (type == kCborType) return Codec::Cbor;
    if (type == kPackedType) return Codec::Packed;
    return fail(ErrorCode::Protocol, "a message is JSON or CBOR");
}

void writeBody(Value value, Codec codec, Headers& headers, Bytes& body, bool compress) {
    headers.insert_or_assign("Content-Type", std::string(typeOf(codec)));
    if (codec == Codec::Json) {
        const std::string text = value.dump(-1, ' ', false, Value::error_handler_t::replace);
        body.assign(text.begin(), text.end());
    } else {
        packTexts(value);
        body = toCbor(value);
    }
    if (codec == Codec::Packed) {
        body = zstdMessage(body);
        return;
    }
    if (!compress || body.size() < kCompressedFromBytes) return;
    body = codec == Codec::Json ? gzip(body) : zstd(body);
    headers.insert_or_assign("Content-Encoding", codec == Codec::Json ? "gzip" : "zstd");
}

Result<Value> readBody(const Headers& headers, ByteView body) {
    auto codec = codecOf(headers);
    if (!codec) return fail(codec);
    if (*codec == Codec::Packed && body.size() > kBodyBytesMax)
        return fail(ErrorCode::TooLarge, "a message is over 1 MB");
    auto plain = *codec == Codec::Packed ? unzstdMessage(body, kBodyExpandedBytesMax)
                                         : expand(headerOf(headers, "Content-Encoding"), body);
    if (!plain) return fail(plain);
    if (*codec == Codec::Json) return fromJson(asText(*plain), kMessageNestingMax);
    auto value = fromCbor(*plain, kMessageNestingMax);
    if (value && !unpackTexts(*value)) return fail(ErrorCode::Damaged, "a message's bytes are no text");
    return value;
}

} // namespace feltbok
