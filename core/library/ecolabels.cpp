// SPDX-License-Identifier: Apache-2.0
#include "core/library/ecolabels.h"

#include "core/library/words.h"

#include <algorithm>
#include <optional>

namespace feltbok::library {
namespace {

constexpr std::size_t kEndingLettersMin = 5;

bool isLetter(char c) {
    return (c & 0x80) != 0 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

// Where the last label of a sentence ends, with the rest of its word ("Svanemerkets"); nothing if it names
// none.
std::optional<std::size_t> endOfLastLabel(std::string_view sentence) {
    std::string small(sentence);
    std::ranges::transform(small, small.begin(), lower);
    std::optional<std::size_t> last;
    for (std::string label : labelNames()) {
        std::ranges::transform(label, label.begin(), lower);
        for (std::size_t at = small.find(label); at != std::string::npos; at = small.find(label, at + 1)) {
            if (at > 0 && isLetter(small[at - 1])) continue;
            std::size_t end = at + label.size();
            // A long name may take an ending ("Svanemerket"); a short one may be the beginning of another
            // word.
            if (label.size() < kEndingLettersMin && end < small.size() && isLetter(small[end])) continue;
            while (end < small.size() && isLetter(small[end]))
                ++end;
            last = std::max(last.value_or(0), end);
        }
    }
    return last;
}

bool saysEquivalent(std::string_view sentence) {
    const auto words = wordsOf(sentence);
    return std::ranges::any_of(
        words, [](const std::string& word) { return word == "tilsvarende" || word == "tilsvarande"; });
}

// A sentence ends at a line feed, or at . ! ? before a space or the end.
std::size_t endOfSentence(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n') return i + 1;
        const bool mayEnd = text[i] == '.' || text[i] == '!' || text[i] == '?';
        if (mayEnd && (i + 1 == text.size() || text[i + 1] == ' ' || text[i + 1] == '\n')) return i + 1;
    }
    return text.size();
}

} // namespace

const std::vector<std::string>& labelNames() {
    static const std::vector<std::string> names{
        "Svanemerke",    "Svanen",      "EU Ecolabel",  "EU-blomsten",
        "TCO Certified", "TCO-sertifi", "EPEAT",        "Energy Star",
        "Blauer Engel",  "Blå Engel",   "OEKO-TEX",     "GOTS",
        "MSC",           "ASC",         "FSC",          "PEFC",
        "Fairtrade",     "Debio",       "Ø-merke",      "Rainforest Alliance",
        "Miljøfyrtårn",  "EMAS",        "ISO 14001",    "ISO 14025",
        "EN 15804",      "BREEAM",      "Bra Miljöval", "Cradle to Cradle",
        "Grønt Punkt",   "Nordic Swan"};
    return names;
}

std::vector<std::string> withoutEquivalent(std::string_view text) {
    std::vector<std::string> found;
    while (!text.empty()) {
        const std::size_t end = endOfSentence(text);
        const std::string_view sentence = text.substr(0, end);
        if (endOfLastLabel(sentence) && !saysEquivalent(sentence)) found.emplace_back(sentence);
        text.remove_prefix(end);
    }
    return found;
}

std::string withEquivalent(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const std::size_t end = endOfSentence(text);
        const std::string_view sentence = text.substr(0, end);
        const auto label = endOfLastLabel(sentence);
        if (label && !saysEquivalent(sentence)) {
            out += std::string(sentence.substr(0, *label)) + " eller tilsvarende";
            out += sentence.substr(*label);
        } else {
            out += sentence;
        }
        text.remove_prefix(end);
    }
    return out;
}

} // namespace feltbok::library
