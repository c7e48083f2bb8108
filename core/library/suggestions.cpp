// SPDX-License-Identifier: Apache-2.0
#include "core/library/index.h"
#include "core/library/words.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace feltbok::library {
namespace {

constexpr int kThemeScore = 400;
constexpr int kAreaScore = 200;
constexpr std::size_t kCandidates = 200;
constexpr std::size_t kWordLettersMin = 4; // shorter words say little of what is needed

std::string scopeNamed(const Store& store, const Id& scope) {
    for (const ScopeEntry& entry : store.scopes())
        if (entry.id == scope) return entry.name;
    return {};
}

} // namespace

std::vector<Hit> suggestions(const LibraryIndex& index, const Record& need, std::size_t limit) {
    std::map<Id, Hit> found;
    const auto add = [&](const Found& part, int bonus) {
        for (const Hit& hit : part.hits) {
            Hit& held = found.try_emplace(hit.id, hit).first->second;
            if (held.score == 0 || bonus > 0) held.score += bonus;
        }
    };
    const std::string theme = need.text("theme");
    const std::string area = need.text("area");
    const std::string own = need.text("title") + " " + need.text("description");
    std::set<std::string> words;
    for (const std::string& word : wordsOf(own))
        if (word.size() >= kWordLettersMin) words.insert(word);
    for (const std::string& word : words)
        for (const Hit& hit : index.search(word, {}, kCandidates).hits) {
            Hit& held = found.try_emplace(hit.id, hit).first->second;
            held.score = std::max(held.score, hit.score);
        }
    if (!theme.empty()) add(index.search("", {.theme = theme}, kCandidates), kThemeScore);
    if (!area.empty() && area != "felles") add(index.search("", {.area = area}, kCandidates), kAreaScore);
    std::vector<Hit> hits;
    for (auto& [id, hit] : found)
        if (hit.kind != "factor" && hit.kind != "rule") hits.push_back(std::move(hit));
    std::ranges::sort(hits, [](const Hit& left, const Hit& right) {
        return std::tuple(-left.score, left.kind, left.code) <
               std::tuple(-right.score, right.kind, right.code);
    });
    if (hits.size() > limit) hits.resize(limit);
    return hits;
}

std::vector<Peer> peers(const Store& store, const Record& need) {
    std::map<std::string, std::string> done; // need → the action that answered it
    for (const Record& action : store.list({.kind = "action"}))
        if (action.text("status") == "done") done.try_emplace(action.text("need"), action.text("title"));
    std::vector<Peer> found;
    const std::string area = need.text("area");
    for (const Record& other : store.list({.kind = "need"})) {
        const auto action = done.find(other.id.toString());
        if (other.scope == need.scope || action == done.end()) continue;
        if (other.text("theme") != need.text("theme") || need.text("theme").empty()) continue;
        const std::string theirs = other.text("area");
        const bool near = theirs == area || area.empty() || area == "felles" || theirs == "felles";
        if (near)
            found.push_back(
                {other.scope, scopeNamed(store, other.scope), other.text("title"), action->second});
    }
    std::ranges::sort(found, {}, [](const Peer& peer) { return std::tie(peer.municipality, peer.need); });
    return found;
}

std::vector<Hit> relatedTo(const Store& store, const LibraryIndex& index, const Record& item) {
    const bool isCriterion = item.kind == "criterion";
    const std::vector<std::string> named = item.elements("criteria");
    std::vector<Hit> related;
    for (Hit& hit : index.search("", {.kind = isCriterion ? "example" : "criterion"}, index.size()).hits) {
        bool belongs = std::ranges::find(named, hit.code) != named.end();
        if (isCriterion)
            if (const auto example = store.read(hit.id)) {
                const auto codes = example->elements("criteria");
                belongs = std::ranges::find(codes, item.text("code")) != codes.end();
            }
        if (belongs) related.push_back(std::move(hit));
    }
    return related;
}

Result<Id> noteEmptySearch(Store& store, const Id& scope, std::string_view words, std::string_view wanted,
                           const Date& today) {
    Fields fields{{"words", std::string(words)}, {"date", today.toString()}};
    if (!wanted.empty()) fields["wanted"] = std::string(wanted);
    auto made = store.commit(Change{.kind = "emptySearch", .scope = scope, .fields = std::move(fields)});
    if (!made) return fail(made);
    return made->record;
}

std::vector<EmptySearch> emptySearches(const Store& store) {
    std::map<std::string, EmptySearch> byWords;
    for (const Record& record : store.list({.kind = "emptySearch"})) {
        EmptySearch& row = byWords[folded(record.text("words"))];
        row.words = folded(record.text("words"));
        ++row.times;
        row.last = std::max(row.last, record.text("date"));
        if (!record.text("wanted").empty()) row.wanted.push_back(record.text("wanted"));
    }
    std::vector<EmptySearch> rows;
    for (auto& [words, row] : byWords)
        rows.push_back(std::move(row));
    std::ranges::stable_sort(rows, std::greater<>{}, &EmptySearch::times);
    return rows;
}

} // namespace feltbok::library
