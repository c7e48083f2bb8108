// SPDX-License-Identifier: Apache-2.0
#include "core/library/index.h"

#include "core/library/words.h"

#include <algorithm>
#include <array>

namespace feltbok::library {
namespace {

constexpr std::size_t kWordsMax = 12;
constexpr std::size_t kWithinLettersMin = 3; // shorter pieces are found at a word's beginning only
constexpr std::array kKinds{"criterion", "example", "template", "guidance", "factor", "rule"};

// How near a word is to the one sought, times what its field weighs.
constexpr std::uint32_t kWhole = 12;
constexpr std::uint32_t kBeginning = 6;
constexpr std::uint32_t kEnd = 4; // the head of a compound: "bil" in "varebil"
constexpr std::uint32_t kWithin = 2;

constexpr std::uint32_t kCodeWeight = 12;
constexpr std::uint32_t kTitleWeight = 8;
constexpr std::uint32_t kTextWeight = 2;
constexpr std::uint32_t kEnglishWeight = 1;

int orderOf(std::string_view kind) {
    return static_cast<int>(std::ranges::find(kKinds, kind) - kKinds.begin());
}

bool holds(const std::vector<std::string>& list, std::string_view value) {
    return std::ranges::find(list, value) != list.end();
}

} // namespace

LibraryIndex LibraryIndex::of(const Store& store) {
    LibraryIndex index;
    for (const char* kind : kKinds)
        for (const Record& record : store.list({.kind = kind}))
            index.put(record);
    return index;
}

std::uint32_t LibraryIndex::termOf(const std::string& stem) {
    const auto [it, isNew] = m_terms.try_emplace(stem, static_cast<std::uint32_t>(m_postings.size()));
    if (isNew) {
        m_vocabulary += '\n';
        m_starts.push_back(m_vocabulary.size());
        m_vocabulary += stem;
        m_postings.emplace_back();
    }
    return it->second;
}

void LibraryIndex::addText(std::string_view text, std::uint32_t weight,
                           std::map<std::uint32_t, std::uint32_t>& weights) {
    for (const std::string& word : wordsOf(text)) {
        std::uint32_t& held = weights[termOf(stemOf(word))];
        held = std::max(held, weight);
    }
}

bool LibraryIndex::put(const Record& record) {
    if (!holds({kKinds.begin(), kKinds.end()}, record.kind)) return false;
    remove(record.id);
    if (record.presence == Presence::Deleted) return true;
    const auto slot = static_cast<std::uint32_t>(m_entries.size());
    Entry entry;
    entry.shown = {.id = record.id,
                   .kind = record.kind,
                   .code = record.text("code"),
                   .title = record.text("title"),
                   .area = record.text("area"),
                   .level = record.text("level"),
                   .type = record.text("type"),
                   .status = record.text("status"),
                   .owner = record.text("owner"),
                   .revision = record.integer("revision")};
    entry.cpv = record.elements("cpv");
    entry.themes = record.elements("themes");
    entry.priorityArea = record.text("priorityArea");
    entry.lineage = record.kind + '\n' + entry.shown.owner + '\n' + entry.shown.code;
    entry.live = true;
    std::map<std::uint32_t, std::uint32_t> weights;
    addText(entry.shown.code, kCodeWeight, weights);
    addText(entry.shown.title, kTitleWeight, weights);
    for (const char* field : {"text", "verification", "tips", "result", "lesson"})
        addText(record.text(field), kTextWeight, weights);
    addText(record.text("titleEnglish"), kEnglishWeight, weights);
    for (const auto& [term, weight] : weights)
        m_postings[term].push_back({slot, weight});
    const auto latest = m_latest.find(entry.lineage);
    if (latest == m_latest.end() || m_entries[latest->second].shown.revision <= entry.shown.revision)
        m_latest[entry.lineage] = slot;
    m_slots[record.id] = slot;
    m_entries.push_back(std::move(entry));
    return true;
}

void LibraryIndex::remove(const Id& id) {
    const auto it = m_slots.find(id);
    if (it == m_slots.end()) return;
    const std::uint32_t slot = it->second;
    m_entries[slot].live = false; // its postings are passed over from now on
    m_slots.erase(it);
    const std::string lineage = m_entries[slot].lineage;
    if (m_latest[lineage] != slot) return;
    m_latest.erase(lineage);
    for (std::uint32_t other = 0; other < m_entries.size(); ++other) {
        const Entry& entry = m_entries[other];
        if (!entry.live || entry.lineage != lineage) continue;
        const auto best = m_latest.find(lineage);
        if (best == m_latest.end() || m_entries[best->second].shown.revision < entry.shown.revision)
            m_latest[lineage] = other;
    }
}

// Every stem that holds the word: one pass over the vocabulary, which a library of 20,000 keeps under 1 MB.
void LibraryIndex::score(const std::string& word, Scores& scores) const {
    const std::string stem = stemOf(word);
    const auto raise = [&](std::uint32_t term, std::uint32_t nearness) {
        for (const Posting& posting : m_postings[term])
            scores[posting.entry] = std::max(scores[posting.entry], nearness * posting.weight);
    };
    for (std::size_t at = m_vocabulary.find(stem); at != std::string::npos;
         at = m_vocabulary.find(stem, at + 1)) {
        const auto next = std::ranges::upper_bound(m_starts, at);
        const auto term = static_cast<std::uint32_t>(next - m_starts.begin() - 1);
        const std::size_t start = m_starts[term];
        const std::size_t end = next == m_starts.end() ? m_vocabulary.size() : *next - 1;
        const bool begins = at == start;
        const bool ends = at + stem.size() == end;
        if (begins && ends)
            raise(term, kWhole);
        else if (begins)
            raise(term, kBeginning);
        else if (stem.size() >= kWithinLettersMin && at - start >= kWithinLettersMin)
            raise(term, ends ? kEnd : kWithin);
    }
}

bool LibraryIndex::fits(const Entry& entry, const Facets& facets) const {
    const Hit& hit = entry.shown;
    const auto asked = [](const std::string& wanted, const std::string& value) {
        return wanted.empty() || wanted == value;
    };
    if (!asked(facets.kind, hit.kind) || !asked(facets.area, hit.area) || !asked(facets.level, hit.level) ||
        !asked(facets.type, hit.type) || !asked(facets.owner, hit.owner) ||
        !asked(facets.priorityArea, entry.priorityArea))
        return false;
    if (!facets.cpv.empty() && !holds(entry.cpv, facets.cpv.substr(0, 2))) return false;
    if (!facets.theme.empty() && !holds(entry.themes, facets.theme)) return false;
    return facets.retired || hit.status != "retired";
}

void LibraryIndex::count(const Entry& entry, Found& found) const {
    const auto add = [&](const char* facet, const std::string& value) {
        if (!value.empty()) ++found.counts[facet][value];
    };
    add("kind", entry.shown.kind);
    add("area", entry.shown.area);
    add("level", entry.shown.level);
    add("type", entry.shown.type);
    add("priorityArea", entry.priorityArea);
    for (const std::string& theme : entry.themes)
        add("theme", theme);
    for (const std::string& cpv : entry.cpv)
        add("cpv", cpv);
}

Found LibraryIndex::search(std::string_view words, const Facets& facets, std::size_t limit) const {
    std::vector<std::string> sought = wordsOf(words);
    if (sought.size() > kWordsMax) sought.resize(kWordsMax);
    Scores total(m_entries.size(), sought.empty() ? 1 : 0);
    for (std::size_t i = 0; i < sought.size(); ++i) {
        Scores scores(m_entries.size(), 0);
        score(sought[i], scores);
        for (std::size_t entry = 0; entry < total.size(); ++entry)
            total[entry] =
                scores[entry] == 0 || (i > 0 && total[entry] == 0) ? 0 : total[entry] + scores[entry];
    }
    Found found;
    std::vector<std::pair<int, std::uint32_t>> order;
    for (std::uint32_t slot = 0; slot < m_entries.size(); ++slot) {
        const Entry& entry = m_entries[slot];
        if (total[slot] == 0 || !entry.live || !fits(entry, facets)) continue;
        if (m_latest.at(entry.lineage) != slot) continue;
        count(entry, found);
        order.emplace_back(static_cast<int>(total[slot]), slot);
    }
    found.total = order.size();
    const auto before = [&](const auto& left, const auto& right) {
        if (left.first != right.first) return left.first > right.first;
        const Hit& a = m_entries[left.second].shown;
        const Hit& b = m_entries[right.second].shown;
        const int kinds = orderOf(a.kind) - orderOf(b.kind);
        return kinds != 0 ? kinds < 0 : std::tie(a.code, a.owner, a.id) < std::tie(b.code, b.owner, b.id);
    };
    const std::size_t shown = std::min(limit, order.size());
    std::ranges::partial_sort(order, order.begin() + static_cast<std::ptrdiff_t>(shown), before);
    for (std::size_t i = 0; i < shown; ++i) {
        found.hits.push_back(m_entries[order[i].second].shown);
        found.hits.back().score = order[i].first;
    }
    return found;
}

} // namespace feltbok::library
