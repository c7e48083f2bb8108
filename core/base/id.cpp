// SPDX-License-Identifier: Apache-2.0
#include "core/base/id.h"

#include "core/base/digest.h"
#include "core/base/random.h"

#include <algorithm>

namespace feltbok {
namespace {

constexpr std::string_view kHexDigits = "0123456789abcdef";

constexpr unsigned kNoDigit = 0x10;

/// Of each character. Every edit has four ids: a table is faster than asking.
constexpr auto kHexValues = [] {
    std::array<std::uint8_t, 256> values{};
    values.fill(kNoDigit);
    for (std::size_t i = 0; i < kHexDigits.size(); ++i) {
        const char digit = kHexDigits[i];
        values[static_cast<unsigned char>(digit)] = static_cast<std::uint8_t>(i);
        if (digit >= 'a')
            values[static_cast<unsigned char>(digit - 'a' + 'A')] = static_cast<std::uint8_t>(i);
    }
    return values;
}();

void stamp(std::array<std::uint8_t, Id::kBytes>& bytes, std::uint8_t version) {
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0FU) | (version << 4U));
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3FU) | 0x80U); // RFC 9562 variant
}

} // namespace

Id Id::random(Random& random) {
    std::array<std::uint8_t, kBytes> bytes{};
    random.fill(bytes);
    stamp(bytes, 4);
    return Id(bytes);
}

Id Id::derived(const Id& parent, std::string_view name) {
    Bytes input(parent.bytes().begin(), parent.bytes().end());
    input.insert(input.end(), name.begin(), name.end());
    const Digest digest = sha256(input);
    std::array<std::uint8_t, kBytes> bytes{};
    std::copy_n(digest.begin(), kBytes, bytes.begin());
    stamp(bytes, 8);
    return Id(bytes);
}

namespace {

constexpr std::size_t kTextBytes = 36;
constexpr std::array<std::uint8_t, Id::kBytes> kDigitsAt = {0,  2,  4,  6,  9,  11, 14, 16,
                                                            19, 21, 24, 26, 28, 30, 32, 34};

/// As toString writes them. Every edit has four: where its digits stand is not looked for.
bool parseUsual(std::string_view text, std::array<std::uint8_t, Id::kBytes>& bytes) {
    if (text.size() != kTextBytes) return false;
    if (text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-') return false;
    unsigned all = 0;
    for (std::size_t i = 0; i < Id::kBytes; ++i) {
        const unsigned high = kHexValues[static_cast<unsigned char>(text[kDigitsAt[i]])];
        const unsigned low = kHexValues[static_cast<unsigned char>(text[kDigitsAt[i] + 1U])];
        all |= high | low;
        bytes[i] = static_cast<std::uint8_t>(high << 4U | low);
    }
    return all < kNoDigit;
}

} // namespace

Result<Id> Id::parse(std::string_view text) {
    std::array<std::uint8_t, kBytes> bytes{};
    if (parseUsual(text, bytes)) return Id(bytes);
    std::size_t digits = 0;
    for (const char c : text) {
        if (c == '-') continue;
        const unsigned value = kHexValues[static_cast<unsigned char>(c)];
        if (value >= kNoDigit || digits == 2 * kBytes) return fail(ErrorCode::BadInput, "not a UUID");
        bytes[digits / 2] = static_cast<std::uint8_t>((bytes[digits / 2] << 4U) | value);
        ++digits;
    }
    if (digits != 2 * kBytes) return fail(ErrorCode::BadInput, "not a UUID");
    return Id(bytes);
}

Result<Id> Id::fromBytes(ByteView bytes) {
    if (bytes.size() != kBytes) return fail(ErrorCode::BadInput, "an id has 16 bytes");
    std::array<std::uint8_t, kBytes> copy{};
    std::ranges::copy(bytes, copy.begin());
    return Id(copy);
}

void Id::writeText(char* to) const {
    for (std::size_t i = 0; i < kBytes; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) *to++ = '-';
        *to++ = kHexDigits[m_bytes[i] >> 4U];
        *to++ = kHexDigits[m_bytes[i] & 0x0FU];
    }
}

std::string Id::toString() const {
    std::string text(kTextBytes, '\0');
    writeText(text.data());
    return text;
}

} // namespace feltbok
