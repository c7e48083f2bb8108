// SPDX-License-Identifier: Apache-2.0
#include "core/forms/session/interview.h"
#include "core/forms/xpath/number_text.h"

#include <unicode/unistr.h>

#include <algorithm>

namespace feltbok::forms {

namespace {

constexpr std::size_t kSearchedChoicesMax =
    200; ///< of one question; a list of places is no help in finding it
constexpr std::size_t kWordsMax = 16;

std::string folded(std::string_view text) {
    std::string out;
    icu::UnicodeString::fromUTF8({composed(text)}).foldCase().toUTF8String(out);
    return out;
}

std::vector<std::string> wordsOf(std::string_view text) {
    const std::string all = folded(text);
    std::vector<std::string> words;
    for (std::string_view rest = all; !(rest = xpath::trimmed(rest)).empty() && words.size() < kWordsMax;) {
        const std::size_t end = std::min(rest.find_first_of(" \t\r\n"), rest.size());
        words.emplace_back(rest.substr(0, end));
        rest.remove_prefix(end);
    }
    return words;
}

} // namespace

// As render(), in a language that need not be the active one.
std::string Session::Interview::inLanguage(const Text& text, NodeId node, std::size_t language) {
    const std::size_t active = std::exchange(m_language, language);
    std::string shown = render(text, node, node);
    m_language = active;
    return shown;
}

void Session::Interview::addSearchText(const Text& text, NodeId node, std::uint8_t rank,
                                       std::vector<SearchText>& out) {
    const std::size_t languages = std::max<std::size_t>(m_program.languages.size(), 1);
    for (std::size_t language = 0; language < languages; ++language) {
        std::string shown = inLanguage(text, node, language);
        if (shown.empty() || (!out.empty() && out.back().shown == shown)) continue;
        std::string small = folded(shown);
        out.push_back({std::move(small), std::move(shown), language, rank});
    }
}

// Of the first node of each question; other rounds say the same but for what is filled in.
const std::vector<Session::Interview::SearchText>& Session::Interview::searchTexts(NodeId node) {
    const auto [known, isNew] = m_searchTexts.try_emplace(defId(node));
    std::vector<SearchText>& texts = known->second;
    const Ask* ask = m_program.askOf(defId(node));
    if (!isNew || ask == nullptr) return texts;
    if (ask->label != kNoText) addSearchText(m_program.texts[ask->label], node, 0, texts);
    if (ask->hint != kNoText) addSearchText(m_program.texts[ask->hint], node, 1, texts);
    const ChoiceList* list = choiceListOf(node);
    if (list == nullptr) return texts;
    for (const ChoiceList::Item& item : list->items)
        addSearchText(item.label, node, 2, texts);
    if (list->nodeset == kNoTerm || !list->fixed) return texts;
    const std::vector<NodeId>& items = itemsOf(node);
    for (std::size_t i = 0; i < items.size() && i < kSearchedChoicesMax; ++i)
        addSearchText(list->label, items[i], 2, texts);
    return texts;
}

std::vector<Found> Session::Interview::search(std::string_view text, std::size_t most) {
    struct Hit {
        std::size_t rank;
        NodeId node;
        const SearchText* where;
    };
    const std::vector<std::string> words = wordsOf(text);
    if (words.empty()) return {};
    std::vector<Hit> hits;
    std::vector<NodeId> all;
    appendNodes(root(), all);
    for (const NodeId node : all) {
        if (!def(node).shown || !isRelevant(node) || isMarker(node) || def(node).kind != DefKind::Leaf)
            continue;
        const std::vector<SearchText>& texts = searchTexts(node);
        const SearchText* best = nullptr;
        std::size_t bestRank = SIZE_MAX;
        bool everywhere = true; // each word stands somewhere
        for (const std::string& word : words) {
            bool found = false;
            for (const SearchText& one : texts) {
                if (one.folded.find(word) == std::string::npos) continue;
                found = true;
                const std::size_t rank = one.rank * 2U + (one.language == m_language ? 0U : 1U);
                if (rank < bestRank) {
                    bestRank = rank;
                    best = &one;
                }
            }
            everywhere &= found;
        }
        if (everywhere) hits.push_back({bestRank, node, best});
    }
    std::vector<Found> out;
    for (std::size_t rank = 0; rank < 6 && out.size() < most; ++rank)
        for (const Hit& hit : hits)
            if (hit.rank == rank && out.size() < most)
                out.push_back({{hit.node},
                               hit.where->shown,
                               m_program.languageNames.empty()
                                   ? std::string()
                                   : m_program.languageNames[hit.where->language]});
    return out;
}

std::vector<Found> Session::search(std::string_view words, std::size_t most) const {
    return m_interview->search(words, most);
}

} // namespace feltbok::forms
