// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record/value.h"
#include "sync/protocol/http.h"

namespace feltbok {

/// How a body is written: JSON with gzip for people and their tools, CBOR with zstd for machines, and for
/// those of ours the same packed further (edit_columns.h, compression.h), always compressed. The answer comes
/// in the request's codec unless `Accept` names another. A hub that reads packed messages says so in
/// `Accept-Post`.
enum class Codec : std::uint8_t { Json, Cbor, Packed };

inline constexpr std::string_view kJsonType = "application/json";
inline constexpr std::string_view kCborType = "application/cbor";
inline constexpr std::string_view kPackedType = "application/x-feltbok";

/// Puts the value into the body and sets Content-Type and Content-Encoding. Bodies too small to gain from it
/// are not compressed; `compress` false never does (the reader said nothing of Accept-Encoding).
void writeBody(Value value, Codec codec, Headers& headers, Bytes& body, bool compress = true);

/// Reads a body by its headers: kBodyBytesMax as it travelled, kBodyExpandedBytesMax expanded,
/// kMessageNestingMax deep. TooLarge, Damaged, or Protocol for a type or encoding we do not speak.
[[nodiscard]] Result<Value> readBody(const Headers& headers, ByteView body);

/// The codec of a message by its Content-Type; JSON if it has none.
[[nodiscard]] Result<Codec> codecOf(const Headers& headers);

} // namespace feltbok
