// SPDX-License-Identifier: Apache-2.0
#include "core/library/words.h"

#include <libstemmer.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <memory>

namespace feltbok::library {
namespace {

constexpr char32_t kRingAbove = 0x030A;
constexpr char32_t kDiaeresis = 0x0308;

// A letter and the mark that follows it: å keeps its ring; Swedish and German letters become Norwegian ones.
char32_t joined(char32_t letter, char32_t mark) {
    if (letter == U'a' && mark == kRingAbove) return U'å';
    if (letter == U'a' && mark == kDiaeresis) return U'æ';
    if (letter == U'o' && mark == kDiaeresis) return U'ø';
    return letter;
}

icu::UnicodeString lettersOf(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
    const auto source = icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
    return U_SUCCESS(status) ? nfd->normalize(source, status) : source;
}

sb_stemmer* norwegian() {
    static const std::unique_ptr<sb_stemmer, decltype(&sb_stemmer_delete)> stemmer(
        sb_stemmer_new("norwegian", "UTF_8"), &sb_stemmer_delete);
    return stemmer.get();
}

} // namespace

std::string folded(std::string_view text) {
    const icu::UnicodeString letters = lettersOf(text);
    icu::UnicodeString out;
    char32_t last = 0;
    const auto put = [&](char32_t next) {
        if (last == U'a' && next == U'a') {
            last = U'å'; // as the town of Aaker is spelt
            return;
        }
        if (last != 0) out.append(static_cast<UChar32>(last));
        last = next;
    };
    for (int32_t i = 0; i < letters.length(); i = letters.moveIndex32(i, 1)) {
        const auto c = static_cast<char32_t>(letters.char32At(i));
        if (u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK)
            last = joined(last, c);
        else
            put(static_cast<char32_t>(u_tolower(static_cast<UChar32>(c))));
    }
    put(0);
    std::string utf8;
    out.toUTF8String(utf8);
    return utf8;
}

std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words;
    const icu::UnicodeString letters = icu::UnicodeString::fromUTF8(folded(text));
    icu::UnicodeString word;
    const auto close = [&] {
        std::string utf8;
        word.toUTF8String(utf8);
        if (!utf8.empty() && utf8.size() <= kWordBytesMax) words.push_back(std::move(utf8));
        word.remove();
    };
    for (int32_t i = 0; i < letters.length(); i = letters.moveIndex32(i, 1)) {
        const UChar32 c = letters.char32At(i);
        if (u_isalnum(c))
            word.append(c);
        else
            close();
    }
    close();
    return words;
}

std::string stemOf(const std::string& word) {
    sb_stemmer* stemmer = norwegian();
    if (stemmer == nullptr) return word;
    const auto* bytes = reinterpret_cast<const sb_symbol*>(word.data());
    const sb_symbol* stem = sb_stemmer_stem(stemmer, bytes, static_cast<int>(word.size()));
    if (stem == nullptr) return word;
    return {reinterpret_cast<const char*>(stem), static_cast<std::size_t>(sb_stemmer_length(stemmer))};
}

std::string codeOf(std::string_view name) {
    std::string code;
    for (const char c : name) {
        const bool isSpace = c == ' ' || c == '-' || c == '/';
        if (!isSpace)
            code += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        else if (!code.empty() && code.back() != '_')
            code += '_';
    }
    return code;
}

} // namespace feltbok::library
