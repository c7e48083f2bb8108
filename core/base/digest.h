// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace feltbok {

/// A SHA-256 digest (libsodium).
using Digest = std::array<std::uint8_t, 32>;

[[nodiscard]] Digest sha256(ByteView bytes);

/// Reads 64 hexadecimal digits; nothing if the text is anything else.
[[nodiscard]] std::optional<Digest> digestFromHex(std::string_view text);

/// Lower-case hexadecimal, two digits a byte.
[[nodiscard]] std::string toHex(ByteView bytes);

} // namespace feltbok
