// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"

namespace feltbok {

[[nodiscard]] Bytes gzip(ByteView bytes);
[[nodiscard]] Bytes zstd(ByteView bytes);
/// Quick rather than small, and whoever expands it notices a changed byte.
[[nodiscard]] Bytes zstdChecked(ByteView bytes);

/// Expands at most to `bytesMax`: TooLarge beyond it, however little was sent. Damaged if it is no such
/// stream, cut short, or followed by anything.
[[nodiscard]] Result<Bytes> gunzip(ByteView bytes, std::size_t bytesMax);
[[nodiscard]] Result<Bytes> unzstd(ByteView bytes, std::size_t bytesMax);

/// zstd for messages of Codec::Packed: what their members are called is known to both sides beforehand, so
/// that it need not be said. Small ones are worth some time: radio is slower than any processor.
[[nodiscard]] Bytes zstdMessage(ByteView bytes);
[[nodiscard]] Result<Bytes> unzstdMessage(ByteView bytes, std::size_t bytesMax);

} // namespace feltbok
