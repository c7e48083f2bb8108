// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/municipalities.h"

#include "core/advisory/progress.h"

#include <csv.h>
#include <unicode/coll.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <memory>

namespace feltbok::advisory {
namespace {

// The table as rows of cells, by libcsv.
struct Table {
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> open;

    static void onCell(void* text, std::size_t length, void* self) {
        static_cast<Table*>(self)->open.emplace_back(static_cast<const char*>(text), length);
    }
    static void onRow(int, void* self) {
        auto* table = static_cast<Table*>(self);
        table->rows.push_back(std::move(table->open));
        table->open.clear();
    }
};

Result<Table> parse(std::string_view text) {
    Table table;
    csv_parser parser;
    if (csv_init(&parser, CSV_STRICT) != 0) return fail(ErrorCode::Io, "no memory for reading a table");
    const std::size_t read =
        csv_parse(&parser, text.data(), text.size(), Table::onCell, Table::onRow, &table);
    const std::size_t wholeRows = table.rows.size();
    csv_fini(&parser, Table::onCell, Table::onRow, &table); // ends a row that is under way
    csv_free(&parser);
    if (read != text.size())
        return fail(ErrorCode::BadInput, "the table of municipalities is not comma-separated text",
                    "row " + std::to_string(wholeRows + 1));
    return table;
}

// Columns "besokt_2023" say "ja" where that year's tour went.
std::vector<int> visitedYears(const std::map<std::string, std::size_t>& columns,
                              const std::vector<std::string>& cells) {
    constexpr std::string_view kVisited = "besokt_";
    std::vector<int> years;
    for (const auto& [name, place] : columns) {
        int year = 0;
        if (!name.starts_with(kVisited) || cells[place] != "ja") continue;
        const char* digits = name.data() + kVisited.size();
        if (std::from_chars(digits, name.data() + name.size(), year).ec == std::errc{}) years.push_back(year);
    }
    return years;
}

const icu::Collator* norwegian() {
    static const std::unique_ptr<icu::Collator> collator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Collator> made(icu::Collator::createInstance(icu::Locale("nb", "NO"), status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    return collator.get();
}

MunicipalityRow rowOf(const Id& scope, const MunicipalityEntry& entry) {
    return {.scope = scope,
            .name = entry.name,
            .number = entry.number,
            .county = entry.county,
            .lastVisit = {},
            .nextVisit = {}};
}

void addVisit(MunicipalityRow& row, const Record& visit) {
    const std::string date = visit.text("date");
    if (isVisited(visit.text("status"))) {
        ++row.visits;
        row.lastVisit = std::max(row.lastVisit, date);
    } else if (row.nextVisit.empty() || (!date.empty() && date < row.nextVisit)) {
        row.nextVisit = date;
    }
}

} // namespace

Result<MunicipalityCatalogue> MunicipalityCatalogue::read(std::string_view csv) {
    const auto table = parse(csv);
    if (!table) return fail(table);
    if (table->rows.empty()) return fail(ErrorCode::BadInput, "the table of municipalities is empty");
    std::map<std::string, std::size_t> columns;
    for (std::size_t i = 0; i < table->rows[0].size(); ++i)
        columns[table->rows[0][i]] = i;
    for (const char* needed : {"kommunenummer", "navn", "fylke", "gyldig_fra", "nummer_2020_2023"})
        if (!columns.contains(needed))
            return fail(ErrorCode::BadInput, "the table of municipalities lacks a column", needed);
    MunicipalityCatalogue catalogue;
    for (std::size_t i = 1; i < table->rows.size(); ++i) {
        const auto& cells = table->rows[i];
        if (cells.size() == 1 && cells[0].empty()) continue;
        if (cells.size() != table->rows[0].size())
            return fail(ErrorCode::BadInput, "a row has not as many cells as there are columns",
                        "row " + std::to_string(i + 1));
        if (catalogue.m_entries.size() == kMunicipalitiesMax)
            return fail(ErrorCode::TooLarge, "more municipalities than kMunicipalitiesMax");
        catalogue.m_entries.push_back({cells[columns["kommunenummer"]], cells[columns["navn"]],
                                       cells[columns["fylke"]], cells[columns["gyldig_fra"]],
                                       cells[columns["nummer_2020_2023"]], visitedYears(columns, cells)});
    }
    std::ranges::sort(catalogue.m_entries, sortsBefore, &MunicipalityEntry::name);
    return catalogue;
}

const MunicipalityEntry* MunicipalityCatalogue::named(std::string_view name) const {
    const auto it = std::ranges::find(m_entries, name, &MunicipalityEntry::name);
    return it == m_entries.end() ? nullptr : &*it;
}

const MunicipalityEntry* MunicipalityCatalogue::numbered(std::string_view number) const {
    const auto it = std::ranges::find(m_entries, number, &MunicipalityEntry::number);
    return it == m_entries.end() ? nullptr : &*it;
}

Id municipalityRecord(const Id& scope) {
    return Id::derived(scope, "municipality");
}

std::optional<Id> scopeOfMunicipality(const Store& store, std::string_view name) {
    for (const ScopeEntry& scope : store.scopes())
        if (scope.name == name) return scope.id;
    return std::nullopt;
}

std::optional<Id> teamScope(const Store& store, const MunicipalityCatalogue& catalogue) {
    for (const ScopeEntry& scope : store.scopes())
        if (catalogue.named(scope.name) == nullptr) return scope.id;
    return std::nullopt;
}

std::vector<MunicipalityRow> municipalitiesHere(const Store& store, const MunicipalityCatalogue& catalogue) {
    std::multimap<std::string, Id> scopes;
    for (ScopeEntry& scope : store.scopes())
        scopes.emplace(std::move(scope.name), scope.id);
    std::vector<MunicipalityRow> rows;
    for (const MunicipalityEntry& entry : catalogue.entries()) { // in their order already
        const auto [first, last] = scopes.equal_range(entry.name);
        for (auto scope = first; scope != last; ++scope)
            rows.push_back(rowOf(scope->second, entry));
    }
    return rows;
}

std::vector<MunicipalityRow> municipalityRows(const Store& store, const MunicipalityCatalogue& catalogue) {
    std::vector<MunicipalityRow> rows = municipalitiesHere(store, catalogue);
    std::map<Id, MunicipalityRow*> byScope;
    for (MunicipalityRow& row : rows)
        byScope[row.scope] = &row;
    for (const Record& visit : store.list({.kind = "visit"}))
        if (const auto it = byScope.find(visit.scope); it != byScope.end()) addVisit(*it->second, visit);
    for (const Record& action : store.list({.kind = "action"}))
        if (const auto it = byScope.find(action.scope);
            it != byScope.end() && !isSettled(action.text("status")))
            ++it->second->openActions;
    return rows;
}

PersonRow personRow(const Record& person) {
    return {person.id,
            person.text("name"),
            person.text("role"),
            person.text("email"),
            person.text("phone"),
            person.text("level")};
}

MunicipalityPage municipalityPage(const Store& store, const MunicipalityCatalogue& catalogue,
                                  const Id& scope) {
    MunicipalityPage page;
    page.row.name = store.scopeName(scope);
    if (!page.row.name.empty()) page.row.scope = scope;
    if (const MunicipalityEntry* entry = catalogue.named(page.row.name)) {
        page.row = rowOf(scope, *entry);
        page.formerNumber = entry->formerNumber;
        page.validFrom = entry->validFrom;
    }
    std::map<std::string, std::pair<std::size_t, std::size_t>> counts; // needs and actions by visit
    for (const Record& need : store.list({.kind = "need", .scope = scope}))
        ++counts[need.text("visit")].first;
    for (const Record& action : store.list({.kind = "action", .scope = scope})) {
        ++counts[action.text("visit")].second;
        if (!isSettled(action.text("status"))) ++page.row.openActions;
    }
    for (const Record& visit : store.list({.kind = "visit", .scope = scope})) {
        addVisit(page.row, visit);
        const auto& [needs, actions] = counts[visit.id.toString()];
        page.history.push_back(
            {visit.id, visit.text("date"), visit.text("status"), visit.text("purpose"), needs, actions});
    }
    std::ranges::sort(page.history, std::greater<>{}, &HistoryRow::date);
    for (const Record& person : store.list({.kind = "person", .scope = scope}))
        page.people.push_back(personRow(person));
    std::ranges::sort(page.people, sortsBefore, &PersonRow::name);
    return page;
}

bool sortsBefore(std::string_view left, std::string_view right) {
    const icu::Collator* collator = norwegian();
    if (collator == nullptr) return left < right;
    UErrorCode status = U_ZERO_ERROR;
    return collator->compareUTF8({left.data(), static_cast<int32_t>(left.size())},
                                 {right.data(), static_cast<int32_t>(right.size())}, status) == UCOL_LESS;
}

} // namespace feltbok::advisory
