// SPDX-License-Identifier: Apache-2.0
#include "core/results/report.h"

#include "core/document/number.h"
#include "core/results/effect.h"

#include <algorithm>
#include <array>
#include <map>

namespace feltbok::results {
namespace {

using document::Cell;
using document::Document;
using document::Heading;
using document::numberText;
using document::Paragraph;
using document::Table;

constexpr int kYearsSoon = 3;
constexpr int kYearsLonger = 10;
constexpr std::array<const char*, 3> kQualityWords{"Målt", "Beregnet", "Anslått"};
constexpr std::size_t kSteeringDecisionsMax = 12;
constexpr std::array kSteeringIndicators{
    "municipalitiesVisited", "visits", "needs", "actions", "climateProcurements", "tonnes", "energy",
    "eventParticipants",     "hours"};

Document paper(std::string title, const Date& from, const Date& to, std::string recipient) {
    std::string period = document::dayText(from.toString()) + "–" + document::dayText(to.toString());
    return {.title = title,
            .subline = period,
            .archive = {.title = std::move(title),
                        .date = to.toString(),
                        .sender = {},
                        .recipient = std::move(recipient),
                        .accessCode = "U"},
            .blocks = {}};
}

std::string questionOf(const std::string& name) {
    const Indicator* found = findIndicator(name);
    return found == nullptr ? name : std::string(found->question);
}
std::string unitOf(const std::string& name) {
    const Indicator* found = findIndicator(name);
    return found == nullptr ? std::string() : std::string(found->unit);
}

std::vector<std::string> texts(const std::vector<Id>& ids) {
    std::vector<std::string> all;
    for (const Id& id : ids)
        all.push_back(id.toString());
    return all;
}

Table tableOf(const std::string& name, const std::vector<ReportFigure>& figures) {
    Table table{.name = name, .columns = {"Spørsmål", "Gruppe", "Tall", "Enhet"}, .rows = {}};
    for (const ReportFigure& figure : figures)
        table.rows.push_back({{questionOf(figure.indicator)},
                              {figure.group},
                              {figure.value, 1, texts(figure.records)},
                              {unitOf(figure.indicator)}});
    return table;
}

// Tonnes until the end of a year: what is saved every year counts once for each year from its first on.
std::array<double, 3> tonnesTill(const std::vector<Effect>& effects, int year) {
    std::array<double, 3> sums{};
    for (const Effect& effect : effects) {
        if (effect.year == 0 || effect.year > year) continue;
        const double times = effect.everyYear ? static_cast<double>(year - effect.year + 1) : 1;
        sums[static_cast<std::size_t>(effect.quality)] += savedBy(effect).tonnes * times;
    }
    return sums;
}

Table tonnesTable(const Store& store, int year) {
    Table table{
        .name = "Utslipp", .columns = {"tCO2e, samlet", "Hittil", "Om tre år", "Lenger fram"}, .rows = {}};
    const auto all = effects(store, std::nullopt);
    const std::array points{tonnesTill(all, year), tonnesTill(all, year + kYearsSoon),
                            tonnesTill(all, year + kYearsLonger)};
    for (std::size_t quality = 0; quality < kQualityWords.size(); ++quality) {
        std::vector<Cell> row{{std::string(kQualityWords[quality])}};
        for (const auto& sums : points)
            row.push_back({sums[quality], 1});
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table hoursTable(const Store& store, const Date& from, const Date& to) {
    std::map<std::string, double> byPerson;
    for (const Record& record : store.list({.kind = "hours"})) {
        const std::string date = record.text("date");
        if (date >= from.toString() && date <= to.toString())
            byPerson[record.text("who")] += record.decimal("hours").value_or(0);
    }
    Table table{.name = "Timer", .columns = {"Person", "Timer"}, .rows = {}};
    for (const auto& [who, hours] : byPerson)
        table.rows.push_back({{who.empty() ? std::string("Ikke oppgitt") : who}, {hours, 1}});
    return table;
}

void addTodo(Document& paper, const std::vector<MissingAssumption>& missing) {
    if (missing.empty()) return;
    paper.blocks.emplace_back(Heading{"Gjenstår før rapporten sendes"});
    for (const MissingAssumption& one : missing)
        paper.blocks.emplace_back(Paragraph{"☐ " + one.title + ": " + one.what});
}

std::vector<Record> decisionsOf(const Store& store, const Date& from, const Date& to) {
    std::vector<Record> decisions;
    for (Record& record : store.list({.kind = "decision", .orderBy = "date", .descending = true}))
        if (record.text("date") >= from.toString() && record.text("date") <= to.toString())
            decisions.push_back(std::move(record));
    return decisions;
}

} // namespace

std::vector<MissingAssumption> missingAssumptions(const Store& store) {
    std::vector<MissingAssumption> missing;
    for (const Effect& effect : effects(store, std::nullopt)) {
        if (effect.assumptions.empty())
            missing.push_back({effect.id, effect.title, "Skriv forutsetningene."});
        if (effect.terms.empty()) missing.push_back({effect.id, effect.title, "Legg inn aktivitetsdata."});
        if (effect.year == 0) missing.push_back({effect.id, effect.title, "Oppgi første år."});
    }
    for (const Record& procurement : store.list({.kind = "procurement"})) {
        const std::string status = procurement.text("status");
        const bool isAwarded = status == "awarded" || status == "contract" || status == "finished";
        if (isAwarded && procurement.text("requirementUsed").empty())
            missing.push_back({procurement.id, procurement.text("title"), "Er klimakrav brukt?"});
    }
    return missing;
}

Result<Document> yearlyReport(const Store& store, const Id& report, const Insight& insight) {
    const auto record = store.read(report);
    if (!record) return fail(record);
    const auto from = Date::parse(record->text("from"));
    const auto to = Date::parse(record->text("to"));
    if (!from || !to) return fail(ErrorCode::Damaged, "the report has no period", "report.from");
    Document out = paper(record->text("title"), *from, *to, "Statsforvalteren");
    out.blocks.emplace_back(Heading{"Tall for perioden, slik de var da den ble lukket"});
    out.blocks.emplace_back(tableOf("Tall", lockedFigures(*record)));
    out.blocks.emplace_back(Heading{"Rettelser"});
    const auto changed = corrections(*record, insight);
    if (changed.empty()) out.blocks.emplace_back(Paragraph{"Ingen endringer etter at perioden ble lukket."});
    Table table{.name = "Rettelser", .columns = {"Spørsmål", "Gruppe", "Rapportert", "Nå"}, .rows = {}};
    for (const Correction& one : changed)
        table.rows.push_back({{questionOf(one.indicator)}, {one.group}, {one.reported, 1}, {one.now, 1}});
    if (!changed.empty()) out.blocks.emplace_back(std::move(table));
    return out;
}

Document funderReport(const Store& store, const Insight& insight, const Date& from, const Date& to) {
    Document out = paper("Rapport til tilskuddsgiver", from, to, "Miljødirektoratet");
    out.blocks.emplace_back(Heading{"Resultater hittil"});
    out.blocks.emplace_back(tableOf("Resultater", reportFigures(insight, {.from = from, .to = to})));
    out.blocks.emplace_back(Heading{"Ventede resultater om tre år og på lengre sikt"});
    out.blocks.emplace_back(Paragraph{
        "Målt, beregnet og anslått effekt holdes fra hverandre. Årlig effekt er regnet ut " +
        std::to_string(to.year + kYearsSoon) + " og " + std::to_string(to.year + kYearsLonger) + "."});
    out.blocks.emplace_back(tonnesTable(store, to.year));
    out.blocks.emplace_back(Heading{"Forutsetninger og aktivitetsdata"});
    for (const Effect& effect : effects(store, std::nullopt))
        out.blocks.emplace_back(
            Paragraph{effect.title + ": " + (effect.assumptions.empty() ? "mangler" : effect.assumptions)});
    addTodo(out, missingAssumptions(store));
    out.blocks.emplace_back(Heading{"Timer per person"});
    out.blocks.emplace_back(hoursTable(store, from, to));
    return out;
}

Document steeringReport(const Store& store, const Insight& insight, const Date& from, const Date& to) {
    Document out = paper("Til styringsgruppa", from, to, "Styringsgruppa");
    out.blocks.emplace_back(Heading{"Nøkkeltall"});
    std::vector<ReportFigure> figures;
    for (ReportFigure& figure : reportFigures(insight, {.from = from, .to = to})) {
        const bool wanted =
            std::ranges::find(kSteeringIndicators, figure.indicator) != kSteeringIndicators.end();
        const bool isApart = figure.indicator == "tonnes" || figure.indicator == "energy";
        if (wanted && (isApart || figure.group.empty())) figures.push_back(std::move(figure));
    }
    out.blocks.emplace_back(tableOf("Nøkkeltall", figures));
    const auto decisions = decisionsOf(store, from, to);
    out.blocks.emplace_back(Heading{"Vedtak"});
    if (decisions.empty()) out.blocks.emplace_back(Paragraph{"Ingen vedtak i perioden."});
    for (std::size_t i = 0; i < std::min(decisions.size(), kSteeringDecisionsMax); ++i)
        out.blocks.emplace_back(Paragraph{document::dayText(decisions[i].text("date")) + " " +
                                          decisions[i].text("title") + ". " + decisions[i].text("text")});
    if (decisions.size() > kSteeringDecisionsMax)
        out.blocks.emplace_back(
            Paragraph{"Og " + numberText(static_cast<double>(decisions.size() - kSteeringDecisionsMax)) +
                      " vedtak til i vedtaksloggen."});
    return out;
}

Document municipalityReport(const Insight& insight, const Id& scope, std::string_view name, const Date& from,
                            const Date& to) {
    Document out = paper(std::string(name), from, to, std::string(name) + " kommune");
    std::vector<ReportFigure> figures;
    for (ReportFigure& figure :
         reportFigures(insight, {.from = from, .to = to, .scopes = std::set<Id>{scope}}))
        if (figure.value != 0) figures.push_back(std::move(figure));
    out.blocks.emplace_back(Heading{"Hva vi har gjort sammen"});
    out.blocks.emplace_back(tableOf("Tall", figures));
    return out;
}

} // namespace feltbok::results
