// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace feltbok::library {

/// Ecolabels, certificates and standards that may be proof but never the only one.
[[nodiscard]] const std::vector<std::string>& labelNames();

/// The sentences of a text that name a label without "tilsvarende" in the same sentence (T41).
[[nodiscard]] std::vector<std::string> withoutEquivalent(std::string_view text);

/// The text with " eller tilsvarende" put after the last label of each such sentence.
[[nodiscard]] std::string withEquivalent(std::string_view text);

} // namespace feltbok::library
