// SPDX-License-Identifier: Apache-2.0
#include "core/library/index.h"
#include "core/library/words.h"
#include "tests/core/library/desk.h"

#include <algorithm>

using namespace feltbok;
using namespace feltbok::testing;
using namespace feltbok::library;

namespace {

std::vector<std::string> codes(const std::vector<Hit>& hits) {
    std::vector<std::string> all;
    for (const Hit& hit : hits)
        all.push_back(hit.code);
    return all;
}
bool finds(const LibraryIndex& index, std::string_view words, std::string_view code) {
    const auto found = codes(index.search(words, {}, 100).hits);
    return std::ranges::find(found, code) != found.end();
}

} // namespace

TEST_CASE("words are folded and stemmed as Norwegians write them") {
    CHECK(folded("Aa åÅ É Ängelholm Öre ÆØÅ") == "å åå e ængelholm øre æøå");
    CHECK(folded("a\u030A") == "å"); // not composed
    CHECK(wordsOf("EKS-01: 30 % vekt, «ombruk»") ==
          std::vector<std::string>{"eks", "01", "30", "vekt", "ombruk"});
    for (const char* word : {"varebil", "varebiler", "varebilene", "varebilen"})
        CHECK(stemOf(word) == "varebil");
}

TEST_CASE("T16 typing varebil finds the example of ten electric vans, and bil does") {
    LibraryDesk desk;
    const auto store = desk.store();
    const auto index = LibraryIndex::of(*store);
    const Found found = index.search("varebil", {}, 20);
    CHECK(codes(index.search("varebil", {.kind = "example"}, 20).hits) == std::vector<std::string>{"EKS-01"});
    CHECK(codes(found.hits)[0] == "TRA-01"); // criterion, verification and example at once
    //    what is typed       what is found
    for (const auto& [typed, code] :
         std::vector<std::pair<const char*, const char*>>{{"vareb", "EKS-01"},
                                                          {"elektriske varebiler", "EKS-01"},
                                                          {"VAREBILENE", "EKS-01"},
                                                          {"bil", "EKS-01"},
                                                          {"renovasjon", "EKS-09"},
                                                          {"eks-01", "EKS-01"},
                                                          {"livsløpskostnad", ""},
                                                          {"livssykluskostnader", "FEL-02"},
                                                          {"electric vans", "EKS-01"},
                                                          {"varebil fisk", ""}}) {
        INFO(typed);
        if (*code != 0)
            CHECK(finds(index, typed, code));
        else
            CHECK(index.search(typed, {}, 20).hits.empty());
    }
}

TEST_CASE("å and aa find each other, and a mobil is no bil") {
    LibraryDesk desk;
    const auto store = desk.emptyStore();
    const auto pack = readPack(R"({"feltbokLibrary": 1, "owner": "a", "language": "nb", "guidance": [
        {"code": "A", "revision": 1, "title": "Gåbil", "text": "x", "source": "x"},
        {"code": "B", "revision": 1, "title": "Gaard", "text": "Mobil", "source": "x"}]})");
    REQUIRE(takeIn(*store, desk.team, *pack));
    const auto index = LibraryIndex::of(*store);
    CHECK(codes(index.search("gaabil", {}, 9).hits) == std::vector<std::string>{"A"});
    CHECK(codes(index.search("gård", {}, 9).hits) == std::vector<std::string>{"B"});
    CHECK(codes(index.search("bil", {}, 9).hits) == std::vector<std::string>{"A"});
}

TEST_CASE("T18 criteria are narrowed down by area, level and type, and what is retired is left out") {
    LibraryDesk desk;
    const auto store = desk.store();
    auto index = LibraryIndex::of(*store);
    const Facets facets{.kind = "criterion", .area = "transport", .level = "basic", .type = "clause"};
    const Found found = index.search("", facets, 50);
    CHECK(codes(found.hits) == std::vector<std::string>{"TRA-03", "TRA-04"});
    CHECK(found.counts.at("area").at("transport") == 2);
    CHECK(index.search("", {.kind = "criterion"}, 50).counts.at("area").at("bygg_anlegg") == 5);
    CHECK(codes(index.search("", {.kind = "criterion", .cpv = "33"}, 50).hits) ==
          std::vector<std::string>{"MED-01"});
    const Id retired = LibraryDesk::item(*store, "criterion", "TRA-03").id;
    REQUIRE(setStatus(*store, retired, "retired"));
    CHECK(index.put(store->read(retired).value()));
    CHECK(codes(index.search("", facets, 50).hits) == std::vector<std::string>{"TRA-04"});
    Facets all = facets;
    all.retired = true;
    CHECK(index.search("", all, 50).total == 2);
}

TEST_CASE("T28 of several revisions the search shows the latest") {
    LibraryDesk desk;
    const auto store = desk.store();
    auto index = LibraryIndex::of(*store);
    const Id first = LibraryDesk::item(*store, "criterion", "TRA-01").id;
    const Id second =
        revise(*store, first, {{"title", "Biler uten utslipp"}, {"changeNote", "Kortere."}}).value();
    index.put(store->read(first).value());
    index.put(store->read(second).value());
    const Found found = index.search("utslipp biler", {.kind = "criterion", .retired = true}, 9);
    REQUIRE(found.total == 1);
    CHECK(found.hits[0].id == second);
    CHECK(found.hits[0].revision == 2);
    index.remove(second);
    CHECK(index.search("varebiler", {.kind = "criterion", .retired = true}, 9).hits[0].id == first);
}

TEST_CASE("T36 each priority area has at least two criteria") {
    LibraryDesk desk;
    const auto store = desk.store();
    const auto index = LibraryIndex::of(*store);
    for (const ThemeRow& area : themeRows(*store, "priority")) {
        INFO(area.name);
        CHECK(index.search("", {.kind = "criterion", .priorityArea = area.name}, 50).total >= 2);
    }
}

TEST_CASE("T39 the need lcc suggests the dishwasher, and names who has solved the same") {
    LibraryDesk desk;
    const auto store = desk.store();
    const auto index = LibraryIndex::of(*store);
    const auto need = [&](const Id& scope, const char* title) {
        return store
            ->commit(Change{.kind = "need",
                            .scope = scope,
                            .fields = {{"title", title}, {"theme", "lcc"}, {"area", "felles"}}})
            ->record;
    };
    const Id ours = need(desk.scope, "Vi regner sjelden på levetida");
    const auto found = suggestions(index, store->read(ours).value(), 10);
    const auto all = codes(found);
    CHECK(std::ranges::find(all, "EKS-10") != all.end());
    CHECK(std::ranges::find(all, "FEL-02") != all.end());
    CHECK(peers(*store, store->read(ours).value()).empty());
    const Id theirs = need(desk.vinje, "Bruker ikke LCC");
    REQUIRE(store->commit(
        Change{.kind = "action",
               .scope = desk.vinje,
               .fields = {{"title", "LCC i malen"}, {"need", theirs.toString()}, {"status", "done"}}}));
    CHECK(peers(*store, store->read(ours).value()) ==
          std::vector<Peer>{{desk.vinje, "Vinje", "Bruker ikke LCC", "LCC i malen"}});
}

TEST_CASE("T38 a search that found nothing shows at the hub as a list after a sync") {
    LibraryDesk desk;
    const auto tablet = desk.store();
    const auto hub = desk.emptyStore("koordinator");
    REQUIRE(noteEmptySearch(*tablet, desk.team, "Drone", "", {2026, 11, 20}));
    REQUIRE(noteEmptySearch(*tablet, desk.team, "drone", "krav til droner", {2026, 11, 21}));
    REQUIRE(noteEmptySearch(*tablet, desk.team, "ferge", "", {2026, 11, 21}));
    desk.carry(*tablet, *hub);
    const auto rows = emptySearches(*hub);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0] == EmptySearch{"drone", 2, "2026-11-21", {"krav til droner"}});
}
