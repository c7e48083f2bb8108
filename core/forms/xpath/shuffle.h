// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/random.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace feltbok::xpath {

/// The seed that randomize() takes from a number or a text, as JavaRosa does: a number's whole part, 0 for an
/// empty text, else the first 64 bits of the text's SHA-256.
[[nodiscard]] std::int64_t shuffleSeed(double number, std::string_view text);

/// JavaRosa's order for a seed: Fisher-Yates driven by the Park-Miller generator.
void shuffle(std::vector<std::uint32_t>& items, std::int64_t seed);
/// A new order each time.
void shuffle(std::vector<std::uint32_t>& items, Random& random);

} // namespace feltbok::xpath
