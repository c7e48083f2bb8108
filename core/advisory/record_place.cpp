// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/record_place.h"

#include "core/advisory/progress.h"
#include "core/library/index.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace feltbok::advisory {
namespace {

constexpr std::array<std::string_view, 7> kOfMunicipality{
    "municipality", "organisation", "person", "question", "advice", "share", "effect"};

// The team's, without a page of their own.
constexpr std::array<std::string_view, 9> kInEditor{"hours",   "decision", "target",    "agreement",  "theme",
                                                    "network", "campaign", "milestone", "emptySearch"};

// Seen where what they belong to is seen.
constexpr std::pair<std::string_view, std::string_view> kParts[] = {
    {"attachment", "parent"}, {"answer", "interview"},  {"attendance", "event"},
    {"evaluation", "event"},  {"effectTerm", "effect"}, {"summary", "visit"}};

struct KindPart {
    std::string_view kind;
    VisitPart part;
};
constexpr KindPart kOfVisit[] = {{"interview", VisitPart::Interview},
                                 {"note", VisitPart::Notes},
                                 {"need", VisitPart::Needs},
                                 {"action", VisitPart::Needs},
                                 {"participant", VisitPart::Preparation}};

VisitPart partOfVisit(const Record& visit) {
    return isVisited(visit.text("status")) ? VisitPart::Summary : VisitPart::Preparation;
}

// The key of its question: the path, and the rounds of repeats it stands in.
std::string questionOf(const Record& answer) {
    const std::string rounds = answer.text("instances");
    return rounds.empty() ? answer.text("path") : answer.text("path") + "[" + rounds + "]";
}

// Where what it belongs to is looked at, with the record itself as what to open there.
std::optional<RecordPlace> besides(const Store& store, const Record& record, std::string_view owner) {
    const auto of = record.reference(owner);
    auto place = of ? placeOf(store, *of) : std::nullopt;
    if (!place) return std::nullopt;
    if (record.kind == "answer") place->item = questionOf(record);
    if (record.kind != "attachment") place->kind = record.kind; // a picture is seen at its note
    return place;
}

} // namespace

std::optional<RecordPlace> placeOf(const Store& store, const Id& record) {
    const auto held = store.read(record);
    return held ? placeOf(store, *held) : std::nullopt;
}

std::optional<RecordPlace> placeOf(const Store& store, const Record& record) {
    for (const auto& [kind, owner] : kParts)
        if (record.kind == kind) return besides(store, record, owner);
    RecordPlace place;
    place.scope = record.scope;
    place.kind = record.kind;
    place.item = record.id.toString();
    if (record.kind == "procurement" || record.kind == "event") {
        place.page = record.kind == "event" ? RecordPage::Event : RecordPage::Procurement;
        return place;
    }
    // On its procurement's page, where it has one.
    if (record.kind == "effect" || record.kind == "advice" || record.kind == "question")
        if (const auto of = record.reference("procurement")) {
            place.page = RecordPage::Procurement;
            place.item = of->toString();
            return place;
        }
    if (record.kind == "tour") {
        place.page = RecordPage::Tour;
        return place;
    }
    if (record.kind == "visit") {
        place.page = RecordPage::Visit;
        place.part = partOfVisit(record);
        place.visit = record.id;
        return place;
    }
    if (const auto* of = std::ranges::find(kOfVisit, record.kind, &KindPart::kind);
        of != std::end(kOfVisit)) {
        if (const auto visit = record.reference("visit")) {
            place.page = RecordPage::Visit;
            place.part = of->part;
            place.visit = *visit;
        }
        return place;
    }
    if (library::isOfLibrary(record.kind)) {
        place.page = RecordPage::Library;
        return place;
    }
    if (std::ranges::find(kInEditor, record.kind) != kInEditor.end()) {
        place.page = RecordPage::Editor;
        return place;
    }
    if (std::ranges::find(kOfMunicipality, record.kind) == kOfMunicipality.end()) return std::nullopt;
    // A question to the hub may be the team's own.
    if (store.count({.kind = "municipality", .scope = place.scope}) == 0) place.page = RecordPage::Editor;
    return place;
}

} // namespace feltbok::advisory
