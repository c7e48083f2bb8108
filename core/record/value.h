// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"

#include <nlohmann/json.hpp>

#include <string_view>

namespace feltbok {

/// A field's value as it travels: JSON, its objects sorted by key. Always normalised once it is in an edit.
using Value = nlohmann::json;

constexpr std::size_t kValueBytesMax = 48 * 1024; ///< one value, as CBOR
constexpr int kNestingMax = 32;                   ///< lists and objects within each other
constexpr int kEditNestingMax = kNestingMax + 8;  ///< of an edit, and of a message, around such values

/// The one form of a value: text in NFC, whole numbers as integers; not-a-number, binary, text that is not
/// UTF-8 and anything over `kValueBytesMax` or `kNestingMax` is refused. Two equal values have equal bytes
/// afterwards.
[[nodiscard]] Result<Value> normalise(Value value);

/// Text in Unicode normalisation form C (ICU). Text that is not UTF-8 is refused.
[[nodiscard]] Result<std::string> toNfc(std::string_view text);

/// True if `toNfc` would give back the very same.
[[nodiscard]] bool isNfc(std::string_view text);

/// Deterministic CBOR: shortest numbers, keys sorted by their bytes. Digests are over these bytes.
[[nodiscard]] Bytes toCbor(const Value& value);

/// Reads CBOR that someone else wrote: whole input, nesting at most `nestingMax`, no tags, no binary
/// keys.
[[nodiscard]] Result<Value> fromCbor(ByteView bytes, int nestingMax = kEditNestingMax);

/// Reads JSON that someone else wrote, with the same limits.
[[nodiscard]] Result<Value> fromJson(std::string_view text, int nestingMax = kEditNestingMax);

} // namespace feltbok
