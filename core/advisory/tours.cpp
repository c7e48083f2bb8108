// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/tours.h"

#include "core/advisory/progress.h"
#include "core/advisory/visits.h"

#include <algorithm>
#include <tuple>

namespace feltbok::advisory {
namespace {

TourRow rowOf(const Record& tour) {
    TourRow row;
    row.id = tour.id;
    row.scope = tour.scope;
    row.title = tour.text("title");
    row.from = tour.text("from");
    row.to = tour.text("to");
    row.team = tour.text("team");
    row.status = tour.text("status");
    return row;
}

std::vector<Record> visitsOf(const Store& store, const Id& tour) {
    return store.list({.kind = "visit", .referenceField = "tour", .target = tour});
}

// What stands without a date comes after all dates.
auto orderOf(const StopRow& stop) {
    return std::make_tuple(stop.date.empty(), std::cref(stop.date), std::cref(stop.startsAt),
                           std::cref(stop.municipality));
}

// Only what was filled in: an empty date is no date.
void put(Fields& fields, const char* field, const std::string& value) {
    if (!value.empty()) fields[field] = value;
}

} // namespace

std::map<std::string, std::set<Id>> scopesByTeam(const Store& store) {
    std::map<std::string, std::set<Id>> byTeam;
    for (const Record& tour : store.list({.kind = "tour"})) {
        const std::string team = tour.text("team");
        if (team.empty()) continue;
        std::set<Id>& scopes = byTeam[team];
        for (const Record& visit : visitsOf(store, tour.id))
            scopes.insert(visit.scope);
    }
    return byTeam;
}

std::vector<TourRow> tourRows(const Store& store) {
    std::map<std::string, std::pair<std::size_t, std::size_t>> counts; // stops and visited, by tour
    for (const Record& visit : store.list({.kind = "visit"})) {
        auto& [stops, visited] = counts[visit.text("tour")];
        ++stops;
        if (isVisited(visit.text("status"))) ++visited;
    }
    std::vector<TourRow> rows;
    for (const Record& tour : store.list({.kind = "tour"})) {
        TourRow row = rowOf(tour);
        std::tie(row.stops, row.visited) = counts[tour.id.toString()];
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, std::greater<>{}, &TourRow::from);
    return rows;
}

StopRow stopOf(const Record& visit, std::string municipality) {
    return {visit.id,
            visit.scope,
            std::move(municipality),
            visit.text("date"),
            visit.text("startsAt"),
            visit.text("endsAt"),
            visit.text("place"),
            visit.text("status")};
}

Result<TourPage> tourPage(const Store& store, const Id& tour) {
    const auto record = store.read(tour);
    if (!record) return fail(record);
    if (record->kind != "tour") return fail(ErrorCode::UnknownRecord, "this record is no tour");
    TourPage page;
    page.tour = rowOf(*record);
    std::map<Id, std::string> names;
    for (const ScopeEntry& scope : store.scopes())
        names[scope.id] = scope.name;
    for (const Record& visit : visitsOf(store, tour)) {
        page.stops.push_back(stopOf(visit, names[visit.scope]));
        if (isVisited(page.stops.back().status)) ++page.tour.visited;
    }
    page.tour.stops = page.stops.size();
    std::ranges::sort(
        page.stops, [](const StopRow& left, const StopRow& right) { return orderOf(left) < orderOf(right); });
    return page;
}

std::optional<Id> currentTour(const Store& store, const Date& today) {
    const std::string day = today.toString();
    const std::vector<TourRow> rows = tourRows(store); // the latest first
    const TourRow* next = nullptr;
    for (const TourRow& row : rows) {
        if (!row.from.empty() && row.from <= day && (row.to.empty() || day <= row.to)) return row.id;
        if (row.from > day) next = &row;
    }
    if (next != nullptr) return next->id;
    if (rows.empty()) return std::nullopt;
    return rows.front().id;
}

const StopRow* nextStop(const std::vector<StopRow>& stops, const Date& today) {
    const std::string day = today.toString();
    const StopRow* first = nullptr;
    for (const StopRow& stop : stops) {
        if (isVisited(stop.status)) continue;
        if (stop.date >= day) return &stop;
        if (first == nullptr) first = &stop;
    }
    return first;
}

Result<Id> planTour(Store& store, const MunicipalityCatalogue& catalogue, const TourPlan& plan) {
    const auto scope = teamScope(store, catalogue);
    if (!scope)
        return fail(ErrorCode::NotFound, "this device takes part in no team: ask the coordinator", "team");
    Fields fields{{"title", plan.title}, {"status", "planned"}};
    put(fields, "from", plan.from);
    put(fields, "to", plan.to);
    put(fields, "team", plan.team);
    const auto made = store.commit(Change{.kind = "tour", .scope = *scope, .fields = std::move(fields)});
    if (!made) return fail(made);
    return made->record;
}

Result<Id> addStop(Store& store, const MunicipalityCatalogue& catalogue, const Id& tour,
                   const StopPlan& plan) {
    const auto scope = scopeOfMunicipality(store, plan.municipality);
    if (!scope)
        return fail(ErrorCode::NotFound,
                    "this device does not take part in that municipality: ask the coordinator",
                    "municipality");
    if (visitsOf(store, tour).size() >= kStopsMax)
        return fail(ErrorCode::TooLarge, "a tour has at most kStopsMax stops");
    std::vector<Change> changes;
    const Id municipality = municipalityRecord(*scope);
    if (!store.read(municipality)) {
        Fields fields{{"name", plan.municipality}};
        if (const MunicipalityEntry* entry = catalogue.named(plan.municipality)) {
            put(fields, "number", entry->number);
            put(fields, "county", entry->county);
            put(fields, "validFrom", entry->validFrom);
        }
        changes.push_back(
            {.record = municipality, .kind = "municipality", .scope = *scope, .fields = std::move(fields)});
    }
    Fields fields{{"municipality", municipality.toString()}, {"status", "planned"}};
    if (!tour.isNull()) fields["tour"] = tour.toString();
    put(fields, "date", plan.date);
    put(fields, "startsAt", plan.startsAt);
    put(fields, "endsAt", plan.endsAt);
    put(fields, "place", plan.place);
    changes.push_back({.kind = "visit", .scope = *scope, .fields = std::move(fields)});
    const auto made = store.commit(changes);
    if (!made) return fail(made);
    return made->back().record;
}

bool isWrittenAt(Store& store, const Id& visit) {
    for (const Kind& kind : kinds())
        for (const Field& field : kind.fields)
            if (field.type == FieldType::Reference && field.refersTo == "visit" &&
                kind.name != "summary" && // of what was written, at the closing
                !store
                     .list({.kind = std::string(kind.name),
                            .referenceField = std::string(field.name),
                            .target = visit,
                            .limit = 1})
                     .empty())
                return true;
    const auto note = composing(store, visit); // half written, it is no record yet
    if (note && (!note->text.empty() || !attachmentRows(store, note->id, false).empty())) return true;
    return std::ranges::any_of(store.drafts(), [&](const Draft& draft) {
        return draft.kind != "note" && draft.field == "visit" && draft.value == Value(visit.toString());
    });
}

} // namespace feltbok::advisory
