// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xpath/shuffle.h"

#include "core/base/digest.h"

#include <cmath>
#include <limits>
#include <utility>

namespace feltbok::xpath {

namespace {

constexpr std::int64_t kModulus = 2147483647;
constexpr std::int64_t kMultiplier = 16807;

class ParkMiller {
public:
    explicit ParkMiller(std::int64_t seed) : m_seed(seed % kModulus) {
        if (m_seed <= 0) m_seed += kModulus - 1;
    }
    double next() {
        m_seed = m_seed * kMultiplier % kModulus;
        return static_cast<double>(m_seed - 1) / static_cast<double>(kModulus - 1);
    }

private:
    std::int64_t m_seed;
};

template <class Next>
void fisherYates(std::vector<std::uint32_t>& items, Next next) {
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::size_t j = next(i + 1);
        const std::uint32_t item = items[i];
        items[i] = items[j];
        items[j] = item;
    }
}

} // namespace

std::int64_t shuffleSeed(double number, std::string_view text) {
    if (!std::isnan(number)) {
        constexpr double kLimit = 9223372036854775808.0;
        if (number >= kLimit) return std::numeric_limits<std::int64_t>::max();
        if (number < -kLimit) return std::numeric_limits<std::int64_t>::min();
        return static_cast<std::int64_t>(number);
    }
    if (text.empty() || text == "NaN") return 0;
    const Digest digest = sha256(asBytes(text));
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < sizeof bits; ++i)
        bits = bits << 8U | digest[i];
    return static_cast<std::int64_t>(bits);
}

void shuffle(std::vector<std::uint32_t>& items, std::int64_t seed) {
    ParkMiller generator(seed);
    fisherYates(items, [&](std::size_t bound) {
        return static_cast<std::size_t>(std::floor(generator.next() * static_cast<double>(bound)));
    });
}

void shuffle(std::vector<std::uint32_t>& items, Random& random) {
    fisherYates(items, [&](std::size_t bound) { return static_cast<std::size_t>(random.below(bound)); });
}

} // namespace feltbok::xpath
