// SPDX-License-Identifier: Apache-2.0
#include "core/library/index.h"

#include "core/library/words.h"

#include <algorithm>
#include <array>
#include <tuple>

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

bool isOfLibrary(std::string_view kind) {
    return std::ranges::find(kKinds, kind) != kKinds.end();
}

bool bearsOnLibrary(std::string_view kind) {
    return isOfLibrary(kind) || kind == "theme";
}

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
    if (!isOfLibrary(record.kind)) return false;
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
    noteValues(entry);
    std::map<std::uint32_t, std::uint32_t> weights;
    addText(entry.shown.code, kCodeWeight, weights);
    addText(entry.shown.title, kTitleWeight, weights);
    for (const char* field : {"text", "verification", "tips", "result", "lesson"})
        addText(record.text(field), kTextWeight, weights);
    addText(record.text("titleEnglish"), kEnglishWeight, weights);
    for (const auto& [term, weight] : weights)
        m_postings[term].push_back({slot, weight});
    m_slots[record.id] = slot;
    m_entries.push_back(std::move(entry));
    m_order.insert(placeOf(slot), slot);
    const std::string& lineage = m_entries.back().lineage;
    m_lineages[lineage].push_back(slot);
    chooseLatest(lineage);
    return true;
}

void LibraryIndex::remove(const Id& id) {
    const auto it = m_slots.find(id);
    if (it == m_slots.end()) return;
    const std::uint32_t slot = it->second;
    m_order.erase(placeOf(slot));
    m_entries[slot].live = false; // its postings are passed over from now on
    m_slots.erase(it);
    std::erase(m_lineages[m_entries[slot].lineage], slot);
    chooseLatest(m_entries[slot].lineage);
}

void LibraryIndex::chooseLatest(const std::string& lineage) {
    std::vector<std::uint32_t>& slots = m_lineages[lineage];
    for (const std::uint32_t slot : slots)
        m_entries[slot].latest = false;
    const auto latest = std::ranges::max_element(
        slots, {}, [&](std::uint32_t slot) { return m_entries[slot].shown.revision; });
    if (latest != slots.end()) m_entries[*latest].latest = true;
}

std::vector<std::uint32_t>::iterator LibraryIndex::placeOf(std::uint32_t slot) {
    const auto name = [&](std::uint32_t of) {
        const Hit& hit = m_entries[of].shown;
        return std::tuple<int, const std::string&, const std::string&, const Id&>(orderOf(hit.kind), hit.code,
                                                                                  hit.owner, hit.id);
    };
    return std::ranges::lower_bound(m_order, name(slot), {}, name);
}

void LibraryIndex::noteValues(Entry& entry) {
    const auto note = [&](const char* facet, const std::string& value) {
        if (value.empty()) return;
        const auto number = static_cast<std::uint32_t>(m_values.size());
        entry.values.push_back(m_values.try_emplace({facet, value}, number).first->second);
    };
    note("kind", entry.shown.kind);
    note("area", entry.shown.area);
    note("level", entry.shown.level);
    note("type", entry.shown.type);
    note("priorityArea", entry.priorityArea);
    for (const std::string& theme : entry.themes)
        note("theme", theme);
    for (const std::string& cpv : entry.cpv)
        note("cpv", cpv);
}

// Every stem that holds the word: one pass over the vocabulary, which a library of 20,000 keeps under 1 MB.
void LibraryIndex::score(const std::string& word, Scores& scores) const {
    const std::string stem = stemOf(word);
    const auto raise = [&](std::uint32_t term, std::uint32_t nearness) {
        for (const Posting& posting : m_postings[term])
            scores[posting.entry] = std::max(scores[posting.entry], nearness * posting.weight);
    };
    // Pieces too short to be sought within words are sought after the line feed that begins one.
    const bool isShort = stem.size() < kWithinLettersMin;
    const std::string piece = isShort ? '\n' + stem : stem;
    const std::size_t skipped = piece.size() - stem.size();
    for (std::size_t found = m_vocabulary.find(piece); found != std::string::npos;
         found = m_vocabulary.find(piece, found + 1)) {
        const std::size_t at = found + skipped;
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
        else if (at - start >= kWithinLettersMin)
            raise(term, ends ? kEnd : kWithin);
    }
}

bool LibraryIndex::fits(const Entry& entry, const Facets& facets) {
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
    std::vector<std::pair<int, std::uint32_t>> order; // by falling score, then by place in m_order
    std::vector<std::size_t> counts(m_values.size(), 0);
    for (std::uint32_t place = 0; place < m_order.size(); ++place) {
        const std::uint32_t slot = m_order[place];
        if (total[slot] == 0) continue;
        const Entry& entry = m_entries[slot];
        if (!entry.latest || !fits(entry, facets)) continue;
        for (const std::uint32_t value : entry.values)
            ++counts[value];
        order.emplace_back(-static_cast<int>(total[slot]), place);
    }
    for (const auto& [name, number] : m_values)
        if (counts[number] > 0) found.counts[name.first][name.second] = counts[number];
    found.total = order.size();
    const std::size_t shown = std::min(limit, order.size());
    std::ranges::partial_sort(order, order.begin() + static_cast<std::ptrdiff_t>(shown));
    for (std::size_t i = 0; i < shown; ++i) {
        found.hits.push_back(m_entries[m_order[order[i].second]].shown);
        found.hits.back().score = -order[i].first;
    }
    return found;
}

} // namespace feltbok::library
