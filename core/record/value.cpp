// SPDX-License-Identifier: Apache-2.0
#include "core/record/value.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <cmath>
#include <cstring>

namespace feltbok {
namespace {

constexpr double kExactIntegerMax = 9007199254740992.0; // 2^53: beyond it a double skips whole numbers

/// Nothing below U+0300 joins with what stands before it: text of such letters alone is normalised as it is.
/// ASCII goes by eight bytes at a time. False if the text holds anything else, or is no UTF-8.
bool isPlainLatin(std::string_view text) {
    constexpr std::uint64_t kBeyondAscii = 0x8080808080808080U;
    constexpr unsigned kFirstLead = 0xC2; // of U+0080
    constexpr unsigned kEndLead = 0xCC;   // of U+0300
    for (std::size_t at = 0; at < text.size();) {
        std::uint64_t eight = kBeyondAscii;
        if (text.size() - at >= sizeof(eight)) std::memcpy(&eight, text.data() + at, sizeof(eight));
        if ((eight & kBeyondAscii) == 0) {
            at += sizeof(eight);
            continue;
        }
        const auto lead = static_cast<unsigned char>(text[at++]);
        if (lead < 0x80U) continue;
        if (lead < kFirstLead || lead >= kEndLead || at == text.size()) return false;
        if ((static_cast<unsigned char>(text[at++]) & 0xC0U) != 0x80U) return false;
    }
    return true;
}

bool isUtf8(std::string_view text) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto length = static_cast<std::int32_t>(text.size());
    for (std::int32_t at = 0; at < length;) {
        UChar32 letter = 0;
        U8_NEXT(bytes, at, length, letter); // NOLINT(bugprone-inc-dec-in-conditions): as ICU wrote its macro
        if (letter < 0) return false;
    }
    return true;
}

Result<Value> normaliseWithin(Value value, int depth) { // NOLINT(misc-no-recursion): bounded by kNestingMax
    if (depth > kNestingMax) return fail(ErrorCode::TooLarge, "a value is nested too deeply");
    switch (value.type()) {
    case Value::value_t::string: {
        auto text = toNfc(value.get_ref<const std::string&>());
        if (!text) return fail(text);
        return Value(std::move(*text));
    }
    case Value::value_t::number_unsigned:
        if (value.get<std::uint64_t>() > static_cast<std::uint64_t>(INT64_MAX))
            return fail(ErrorCode::BadValue, "a whole number is too large");
        return Value(value.get<std::int64_t>());
    case Value::value_t::number_float: {
        const double number = value.get<double>();
        if (!std::isfinite(number)) return fail(ErrorCode::BadValue, "not a number");
        if (number == std::floor(number) && std::abs(number) <= kExactIntegerMax)
            return Value(static_cast<std::int64_t>(number));
        return value;
    }
    case Value::value_t::array:
    case Value::value_t::object: {
        Value result = value.is_array() ? Value::array() : Value::object();
        for (auto it = value.begin(); it != value.end(); ++it) {
            auto part = normaliseWithin(std::move(*it), depth + 1);
            if (!part) return part;
            if (value.is_array()) {
                result.push_back(std::move(*part));
                continue;
            }
            auto key = toNfc(it.key());
            if (!key) return fail(key);
            result[std::move(*key)] = std::move(*part);
        }
        return result;
    }
    case Value::value_t::binary:
    case Value::value_t::discarded:
        return fail(ErrorCode::BadValue, "a value is text, number, list or object");
    default:
        return value;
    }
}

/// Counts brackets outside of texts, so that a hostile message costs neither stack nor time: nlohmann's own
/// callback, which could count, looks at all earlier elements after each one.
bool jsonNestingWithinLimit(std::string_view text, int most) {
    int depth = 0;
    bool inText = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char letter = text[at];
        if (inText) {
            if (letter == '\\') ++at;
            inText = letter != '"';
        } else if (letter == '"') {
            inText = true;
        } else if (letter == '[' || letter == '{') {
            if (++depth > most) return false;
        } else if (letter == ']' || letter == '}') {
            --depth;
        }
    }
    return true;
}

/// Walks CBOR heads without building anything: the nesting must be known before a recursive reader sees it.
bool cborNestingWithinLimit(ByteView bytes, int most) {
    std::vector<std::uint64_t> open; // items still to come in each container; UINT64_MAX: until break
    std::size_t at = 0;
    const auto close = [&open] {
        while (!open.empty() && open.back() != UINT64_MAX && open.back() == 0)
            open.pop_back();
    };
    while (at < bytes.size()) {
        const std::uint8_t head = bytes[at++];
        const unsigned major = head >> 5U;
        const unsigned info = head & 0x1FU;
        if (head == 0xFFU) {
            if (open.empty() || open.back() != UINT64_MAX) return false;
            open.pop_back();
        } else {
            if (!open.empty() && open.back() != UINT64_MAX) --open.back();
            std::uint64_t count = info;
            if (info >= 24 && info <= 27) {
                const std::size_t width = std::size_t{1} << (info - 24U);
                if (bytes.size() - at < width) return false;
                count = 0;
                for (std::size_t i = 0; i < width; ++i)
                    count = count << 8U | bytes[at++];
            } else if (info > 27 && info < 31) {
                return false;
            }
            if (major == 2 || major == 3) {
                if (info == 31) return false; // pieces of text: nobody of ours writes them
                if (count > bytes.size() - at) return false;
                at += count;
            } else if (major == 4 || major == 5) {
                if (open.size() >= static_cast<std::size_t>(most)) return false;
                if (info != 31 && count > bytes.size()) return false;
                open.push_back(info == 31 ? UINT64_MAX : count * (major == 5 ? 2 : 1));
            }
        }
        close();
    }
    return open.empty();
}

} // namespace

bool isNfc(std::string_view text) {
    if (isPlainLatin(text)) return true;
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
    return U_SUCCESS(status) && isUtf8(text) &&
           nfc->isNormalizedUTF8({text.data(), static_cast<std::int32_t>(text.size())}, status) != 0 &&
           U_SUCCESS(status);
}

Result<std::string> toNfc(std::string_view text) {
    if (isNfc(text)) return std::string(text);
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status)) return fail(ErrorCode::Io, "the Unicode data cannot be read");
    const icu::UnicodeString wide =
        icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
    std::string roundTrip;
    wide.toUTF8String(roundTrip);
    if (roundTrip != text) return fail(ErrorCode::BadValue, "text is not UTF-8");
    const icu::UnicodeString normal = nfc->normalize(wide, status);
    if (U_FAILURE(status)) return fail(ErrorCode::BadValue, "text cannot be normalised");
    std::string result;
    normal.toUTF8String(result);
    return result;
}

Result<Value> normalise(Value value) {
    if (value.is_string() && value.get_ref<const std::string&>().size() < kValueBytesMax / 2 &&
        isNfc(value.get_ref<const std::string&>()))
        return value; // nearly every value there is
    auto normal = normaliseWithin(std::move(value), 1);
    if (!normal) return normal;
    if (toCbor(*normal).size() > kValueBytesMax)
        return fail(ErrorCode::TooLarge, "a value is over 48 KB: split the text");
    return normal;
}

Bytes toCbor(const Value& value) {
    return Value::to_cbor(value);
}

Result<Value> fromCbor(ByteView bytes, int nestingMax) {
    if (!cborNestingWithinLimit(bytes, nestingMax))
        return fail(ErrorCode::Damaged, "not CBOR, cut short or nested too deeply");
    Value value = Value::from_cbor(bytes.begin(), bytes.end(), true, false);
    if (value.is_discarded()) return fail(ErrorCode::Damaged, "not CBOR");
    return value;
}

Result<Value> fromJson(std::string_view text, int nestingMax) {
    if (!jsonNestingWithinLimit(text, nestingMax))
        return fail(ErrorCode::TooLarge, "JSON is nested too deeply");
    Value value = Value::parse(text, nullptr, false);
    if (value.is_discarded()) return fail(ErrorCode::Damaged, "not JSON");
    return value;
}

} // namespace feltbok
