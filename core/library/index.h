// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/store.h"

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace feltbok::library {

/// True for a kind that the index holds: criterion, example, template, guidance, factor, rule.
[[nodiscard]] bool isOfLibrary(std::string_view kind);
/// A record of the library, or a theme that its records name: what shows them looks again when one changes.
[[nodiscard]] bool bearsOnLibrary(std::string_view kind);

/// What narrows a search down; an empty member asks for nothing.
struct Facets {
    std::string kind{}; ///< "criterion", "example" …
    std::string area{};
    std::string level{};
    std::string type{};
    std::string cpv{}; ///< the first two digits
    std::string theme{};
    std::string priorityArea{};
    std::string owner{};
    bool retired = false; ///< also what is retired
    bool operator==(const Facets&) const = default;
};

/// One line of the library's list.
struct Hit {
    Id id;
    std::string kind;
    std::string code;
    std::string title;
    std::string area;
    std::string level;
    std::string type;
    std::string status;
    std::string owner;
    std::int64_t revision = 0;
    int score = 0; ///< higher is nearer
    bool operator==(const Hit&) const = default;
};

/// A page of hits, and how many there are under each value of a facet ("area" → "transport" → 7).
struct Found {
    std::vector<Hit> hits;
    std::size_t total = 0;
    std::map<std::string, std::map<std::string, std::size_t>> counts;
};

/// The library, searched as one types: Norwegian stems, the beginning of a word, and words within compounds
/// ("bil" finds "varebil", "å" and "aa" each other). In memory, of the latest revision of each code that the
/// store holds. Not thread-safe.
class LibraryIndex {
public:
    /// Everything a store holds.
    [[nodiscard]] static LibraryIndex of(const Store& store);

    /// Takes in a record that is new or has changed; records of other kinds are left alone. True if it may
    /// show.
    bool put(const Record& record);
    void remove(const Id& id);

    /// All words must be found. The best first, equal ones by code. No words: everything, by kind and code.
    [[nodiscard]] Found search(std::string_view words, const Facets& facets, std::size_t limit) const;

    [[nodiscard]] std::size_t size() const { return m_slots.size(); }

private:
    struct Entry {
        Hit shown;
        std::vector<std::string> cpv;
        std::vector<std::string> themes;
        std::string priorityArea;
        std::string lineage;               // kind, owner and code: revisions of one thing
        std::vector<std::uint32_t> values; // of its facets, as m_values numbers them
        bool live = false;
        bool latest = false; // of its lineage
    };
    struct Posting {
        std::uint32_t entry;
        std::uint32_t weight;
    };
    using Scores = std::vector<std::uint32_t>;

    [[nodiscard]] std::uint32_t termOf(const std::string& stem);
    void addText(std::string_view text, std::uint32_t weight,
                 std::map<std::uint32_t, std::uint32_t>& weights);
    void score(const std::string& word, Scores& scores) const;
    [[nodiscard]] static bool fits(const Entry& entry, const Facets& facets);
    void noteValues(Entry& entry);
    void chooseLatest(const std::string& lineage);
    [[nodiscard]] std::vector<std::uint32_t>::iterator placeOf(std::uint32_t slot);

    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_order; // what is live, by kind, code and owner
    std::unordered_map<Id, std::uint32_t> m_slots;
    std::unordered_map<std::string, std::vector<std::uint32_t>> m_lineages; // what is live of each
    std::map<std::pair<std::string, std::string>, std::uint32_t> m_values;  // facet and value → their number
    std::unordered_map<std::string, std::uint32_t> m_terms;                 // stem → its number
    std::string m_vocabulary;                     // all stems, each after a line feed
    std::vector<std::size_t> m_starts;            // where each begins there
    std::vector<std::vector<Posting>> m_postings; // by stem
};

/// What the library holds for a need: by theme, area and words. The best first.
[[nodiscard]] std::vector<Hit> suggestions(const LibraryIndex& index, const Record& need, std::size_t limit);

/// Examples that name a criterion; of anything else the criteria it names. In their latest revision, by code.
[[nodiscard]] std::vector<Hit> relatedTo(const Store& store, const LibraryIndex& index, const Record& item);

/// A municipality that had the same need and has done something about it.
struct Peer {
    Id scope;
    std::string municipality;
    std::string need;
    std::string action; ///< what was done
    bool operator==(const Peer&) const = default;
};
/// Others with a need of the same theme (and area, unless one is common) and an action done for it.
[[nodiscard]] std::vector<Peer> peers(const Store& store, const Record& need);

/// Notes that words found nothing, and what was looked for; shown to the hub as a list.
[[nodiscard]] Result<Id> noteEmptySearch(Store& store, const Id& scope, std::string_view words,
                                         std::string_view wanted, const Date& today);
struct EmptySearch {
    std::string words; ///< as typed, lower case
    std::size_t times = 0;
    std::string last;                ///< the latest date
    std::vector<std::string> wanted; ///< what people said they looked for
    bool operator==(const EmptySearch&) const = default;
};
/// Searches that found nothing, the commonest first.
[[nodiscard]] std::vector<EmptySearch> emptySearches(const Store& store);

} // namespace feltbok::library
