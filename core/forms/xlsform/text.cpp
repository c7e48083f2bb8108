// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstdlib>

namespace feltbok::xlsform {
namespace {

struct Decoded {
    char32_t codePoint = 0;
    std::size_t bytes = 0; ///< 0 where the text is not UTF-8
};

Decoded decode(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    if (text.empty()) return {};
    const unsigned char lead = byte(0);
    if (lead < 0x80) return {lead, 1};
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (length == 0 || lead > 0xF4 || text.size() < length) return {};
    char32_t value = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U) return {};
        value = value << 6U | (byte(i) & 0x3FU);
    }
    constexpr std::array<char32_t, 5> kSmallest{0, 0, 0x80, 0x800, 0x10000};
    if (value < kSmallest[length] || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) return {};
    return {value, length};
}

bool isSpace(char32_t c) {
    return c == ' ' || (c >= 9 && c <= 13) || (c >= 0x1C && c <= 0x1F) || c == 0x85 || c == 0xA0 ||
           c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
           c == 0x205F || c == 0x3000;
}

// XML 1.0 (fifth edition) NameStartChar and NameChar, without the colon.
struct Range {
    char32_t first, last;
};
constexpr std::array<Range, 15> kNameStart{{{'A', 'Z'},
                                            {'_', '_'},
                                            {'a', 'z'},
                                            {0xC0, 0xD6},
                                            {0xD8, 0xF6},
                                            {0xF8, 0x2FF},
                                            {0x370, 0x37D},
                                            {0x37F, 0x1FFF},
                                            {0x200C, 0x200D},
                                            {0x2070, 0x218F},
                                            {0x2C00, 0x2FEF},
                                            {0x3001, 0xD7FF},
                                            {0xF900, 0xFDCF},
                                            {0xFDF0, 0xFFFD},
                                            {0x10000, 0xEFFFF}}};
constexpr std::array<Range, 5> kNameMore{
    {{'-', '.'}, {'0', '9'}, {0xB7, 0xB7}, {0x300, 0x36F}, {0x203F, 0x2040}}};

template <std::size_t N>
bool in(const std::array<Range, N>& ranges, char32_t c) {
    return std::ranges::any_of(ranges, [c](const Range& r) { return c >= r.first && c <= r.last; });
}

} // namespace

std::string_view trimmed(std::string_view text) {
    while (!text.empty()) {
        const Decoded first = decode(text);
        if (first.bytes == 0 || !isSpace(first.codePoint)) break;
        text.remove_prefix(first.bytes);
    }
    while (!text.empty()) {
        std::size_t start = text.size() - 1;
        while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0U) == 0x80U)
            --start;
        const Decoded last = decode(text.substr(start));
        if (last.bytes != text.size() - start || !isSpace(last.codePoint)) break;
        text.remove_suffix(last.bytes);
    }
    return text;
}

std::vector<std::string_view> words(std::string_view text) {
    std::vector<std::string_view> found;
    std::size_t start = 0;
    std::size_t at = 0;
    const auto close = [&] {
        if (at > start) found.push_back(text.substr(start, at - start));
    };
    while (at < text.size()) {
        const Decoded c = decode(text.substr(at));
        const std::size_t bytes = std::max<std::size_t>(1, c.bytes);
        if (c.bytes > 0 && isSpace(c.codePoint)) {
            close();
            start = at + bytes;
        }
        at += bytes;
    }
    close();
    return found;
}

std::vector<std::string> split(std::string_view text, std::string_view separator) {
    std::vector<std::string> parts;
    for (;;) {
        const std::size_t at = text.find(separator);
        parts.emplace_back(text.substr(0, at));
        if (at == std::string_view::npos) return parts;
        text.remove_prefix(at + separator.size());
    }
}

std::string lowered(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    return out;
}

bool sameButForCapitals(std::string_view a, std::string_view b) {
    const auto folded = [](std::string_view text) {
        std::string out = lowered(text);
        for (std::size_t i = 1; i < out.size(); ++i) { // À–Þ, × left out: their second byte in UTF-8
            const auto second = static_cast<unsigned char>(out[i]);
            if (out[i - 1] == '\xC3' && second >= 0x80 && second <= 0x9E && second != 0x97)
                out[i] = static_cast<char>(second + 0x20);
        }
        return out;
    };
    return a.size() == b.size() && folded(a) == folded(b);
}

std::string snakeCase(std::string_view text) {
    std::string out;
    for (const std::string_view word : words(text)) {
        if (!out.empty()) out += '_';
        out += word;
    }
    return lowered(out);
}

std::string singleSpaced(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const char c : text)
        if (c != ' ' || out.empty() || out.back() != ' ') out += c;
    return out;
}

std::string replacedAll(std::string text, std::string_view what, std::string_view with) {
    if (what.empty()) return text; // which is everywhere
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

std::string straightQuotes(std::string text) {
    if (text.find("\xE2\x80") == std::string::npos) return text;
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kPairs{
        {{"\u2018", "'"}, {"\u2019", "'"}, {"\u201C", "\""}, {"\u201D", "\""}}};
    for (const auto& [curly, straight] : kPairs)
        text = replacedAll(std::move(text), curly, straight);
    return text;
}

bool isUtf8(std::string_view text) {
    while (!text.empty()) {
        const Decoded c = decode(text);
        if (c.bytes == 0) return false;
        text.remove_prefix(c.bytes);
    }
    return true;
}

std::size_t characters(std::string_view utf8) {
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::size_t nameLength(std::string_view text) {
    std::size_t length = 0;
    while (length < text.size()) {
        const Decoded c = decode(text.substr(length));
        if (c.bytes == 0 || !(in(kNameStart, c.codePoint) || (length > 0 && in(kNameMore, c.codePoint))))
            break;
        length += c.bytes;
    }
    return length;
}

bool isXmlName(std::string_view text) {
    const std::size_t first = nameLength(text);
    if (first == 0) return false;
    if (first == text.size()) return true;
    if (text[first] != ':') return false;
    const std::string_view local = text.substr(first + 1);
    return !local.empty() && nameLength(local) == local.size();
}

YesNo yesNo(std::string_view text) {
    constexpr std::array<std::string_view, 7> kYes{"yes", "Yes", "YES", "true", "True", "TRUE", "true()"};
    constexpr std::array<std::string_view, 7> kNo{"no", "No", "NO", "false", "False", "FALSE", "false()"};
    if (std::ranges::find(kYes, text) != kYes.end()) return YesNo::Yes;
    if (std::ranges::find(kNo, text) != kNo.end()) return YesNo::No;
    return YesNo::Neither;
}

bool isInteger(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size();
}

bool isNumber(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size();
}

double numberOf(std::string_view text) {
    return std::strtod(std::string(text).c_str(), nullptr);
}

} // namespace feltbok::xlsform
