// SPDX-License-Identifier: Apache-2.0
#include "core/results/report.h"

#include "core/document/number.h"
#include "core/results/effect.h"
#include "core/results/funder_form.h"
#include "core/results/group_words.h"

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

constexpr std::size_t kSteeringDecisionsMax = 12;
constexpr std::array kSteeringIndicators{
    "municipalitiesVisited", "visits", "needs", "actions", "climateProcurements", "tonnes", "energy",
    "eventParticipants",     "hours"};

constexpr std::array<std::string_view, 4> kKindNames{"funder", "steering", "yearly", "municipality"};

Document paper(const ReportOrder& order, std::string title, std::string recipient) {
    return {.title = title,
            .subline =
                document::dayText(order.from.toString()) + "–" + document::dayText(order.to.toString()),
            .archive = {.title = std::move(title),
                        .date = order.to.toString(),
                        .sender = order.sender,
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

// Nobody asked is no mean of 0.
Cell cellOf(const ReportFigure& figure) {
    const Indicator* declared = findIndicator(figure.indicator);
    if (figure.value == 0 && declared != nullptr && declared->measure == Measure::Mean)
        return {std::string("–")};
    return {figure.value, 1, texts(figure.records)};
}

Table tableOf(const Store& store, const std::string& name, const std::vector<ReportFigure>& figures) {
    Table table{.name = name, .columns = {"Spørsmål", "Gruppe", "Tall", "Enhet"}, .rows = {}};
    for (const ReportFigure& figure : figures)
        table.rows.push_back({{questionOf(figure.indicator)},
                              {groupWord(store, figure.group)},
                              cellOf(figure),
                              {unitOf(figure.indicator)}});
    return table;
}

Cell cellOf(const FormNumber& number) {
    if (!number.value) return {std::string("–"), 0, texts(number.records)};
    return {*number.value, 1, texts(number.records)};
}

// A table for each part of the form.
void addForm(Document& paper, const FunderForm& form) {
    Table table;
    for (const FormLine& line : form.lines) {
        if (line.part != table.name) {
            if (!table.name.empty()) paper.blocks.emplace_back(std::move(table));
            table = {.name = line.part, .columns = {line.part}, .rows = {}};
            table.columns.insert(table.columns.end(), kPointWords.begin(), kPointWords.end());
        }
        std::vector<Cell> row{{line.label}};
        for (const FormNumber& number : line.at)
            row.push_back(cellOf(number));
        table.rows.push_back(std::move(row));
    }
    paper.blocks.emplace_back(std::move(table));
}

void addAssumptions(Document& paper, const Store& store) {
    paper.blocks.emplace_back(Heading{"Forutsetninger og aktivitetsdata"});
    const auto all = effects(store, std::nullopt);
    if (all.empty()) paper.blocks.emplace_back(Paragraph{"Ingen effekt er ført ennå."});
    Table data{.name = "Aktivitetsdata",
               .columns = {"Effekt", "Side", "Aktivitet", "Enhet", "Faktor", "Faktorens enhet"},
               .rows = {}};
    for (const Effect& effect : all) {
        paper.blocks.emplace_back(
            Paragraph{effect.title + ": " + (effect.assumptions.empty() ? "mangler" : effect.assumptions)});
        for (const EffectTerm& term : effect.terms)
            data.rows.push_back({{effect.title},
                                 {std::string(term.before ? "før" : "etter")},
                                 {term.activity, 2},
                                 {term.unit},
                                 {term.factorValue, 4},
                                 {term.factorUnit}});
    }
    if (!data.rows.empty()) paper.blocks.emplace_back(std::move(data));
}

Table hoursTable(const Store& store, const Date& from, const Date& to) {
    struct Worked {
        double hours = 0;
        std::vector<Id> records;
    };
    std::map<std::string, Worked> byPerson;
    for (const Record& record : store.list({.kind = "hours"})) {
        const std::string date = record.text("date");
        if (date < from.toString() || date > to.toString()) continue;
        Worked& worked = byPerson[record.text("who")];
        worked.hours += record.decimal("hours").value_or(0);
        worked.records.push_back(record.id);
    }
    Table table{.name = "Timer per person", .columns = {"Person", "Timer"}, .rows = {}};
    for (const auto& [who, worked] : byPerson)
        table.rows.push_back(
            {{who.empty() ? std::string("Ikke oppgitt") : who}, {worked.hours, 1, texts(worked.records)}});
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

Document yearlyReport(const Store& store, const Insight& insight, const ReportOrder& order) {
    const auto closed = findReport(store, "yearly", order.from, order.to);
    Document out =
        paper(order, closed ? closed->text("title") : "Årsrapport " + std::to_string(order.to.year),
              "Statsforvalteren");
    if (!closed) {
        out.blocks.emplace_back(Heading{"Tall for perioden, som ikke er lukket ennå"});
        out.blocks.emplace_back(
            tableOf(store, "Tall", reportFigures(insight, {.from = order.from, .to = order.to})));
        return out;
    }
    out.blocks.emplace_back(Heading{"Tall for perioden, slik de var da den ble lukket"});
    std::vector<ReportFigure> figures = lockedFigures(*closed);
    const auto countedNow = [&](const std::string& indicator, const std::string& group) {
        InsightFilter period{.from = order.from, .to = order.to};
        if (!group.empty()) period.group = group;
        return insight.recordsOf(indicator, period);
    };
    for (ReportFigure& figure : figures)
        figure.records = countedNow(figure.indicator, figure.group);
    out.blocks.emplace_back(tableOf(store, "Tall", figures));
    out.blocks.emplace_back(Heading{"Rettelser"});
    const auto changed = corrections(*closed, insight);
    if (changed.empty()) out.blocks.emplace_back(Paragraph{"Ingen endringer etter at perioden ble lukket."});
    Table table{.name = "Rettelser", .columns = {"Spørsmål", "Gruppe", "Rapportert", "Nå"}, .rows = {}};
    for (const Correction& one : changed)
        table.rows.push_back({{questionOf(one.indicator)},
                              {groupWord(store, one.group)},
                              {one.reported, 1},
                              {one.now, 1, texts(countedNow(one.indicator, one.group))}});
    if (!changed.empty()) out.blocks.emplace_back(std::move(table));
    return out;
}

Document funderReport(const Store& store, const Insight& insight, const ReportOrder& order) {
    Document out = paper(order, "Rapport til Miljødirektoratet", "Miljødirektoratet");
    const FunderForm form = funderForm(store, insight, order.from, order.to);
    out.blocks.emplace_back(Heading{"Resultater i ord"});
    for (std::size_t point = 0; point < form.words.size(); ++point)
        out.blocks.emplace_back(Paragraph{std::string(kPointWords[point]) + ": " +
                                          (form.words[point].empty() ? "mangler" : form.words[point])});
    out.blocks.emplace_back(Heading{"Resultater i tall"});
    out.blocks.emplace_back(
        Paragraph{"Målt, beregnet og anslått effekt holdes fra hverandre. Effekt er lagt sammen til og med " +
                  std::to_string(order.to.year) + ", " + std::to_string(order.to.year + kYearsAhead[1]) +
                  " og " + std::to_string(order.to.year + kYearsAhead[2]) + "."});
    addForm(out, form);
    addAssumptions(out, store);
    addTodo(out, missingAssumptions(store, order));
    out.blocks.emplace_back(Heading{"Timer per person"});
    Table hours = hoursTable(store, order.from, order.to);
    if (hours.rows.empty())
        out.blocks.emplace_back(Paragraph{"Ingen timer er ført i perioden."});
    else
        out.blocks.emplace_back(std::move(hours));
    return out;
}

Document steeringReport(const Store& store, const Insight& insight, const ReportOrder& order) {
    Document out = paper(order, "Til styringsgruppa", "Styringsgruppa");
    out.blocks.emplace_back(Heading{"Nøkkeltall"});
    std::vector<ReportFigure> figures;
    for (ReportFigure& figure : reportFigures(insight, {.from = order.from, .to = order.to})) {
        const bool wanted =
            std::ranges::find(kSteeringIndicators, figure.indicator) != kSteeringIndicators.end();
        const bool isApart = figure.indicator == "tonnes" || figure.indicator == "energy";
        if (wanted && (isApart || figure.group.empty())) figures.push_back(std::move(figure));
    }
    out.blocks.emplace_back(tableOf(store, "Nøkkeltall", figures));
    const auto decisions = decisionsOf(store, order.from, order.to);
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

Document municipalityReport(const Store& store, const Insight& insight, const ReportOrder& order) {
    Document out = paper(order, "Rapport til " + order.municipalityName + " kommune",
                         order.municipalityName + " kommune");
    std::vector<ReportFigure> figures;
    for (ReportFigure& figure : reportFigures(
             insight, {.from = order.from, .to = order.to, .scopes = std::set<Id>{order.municipality}}))
        if (figure.value != 0) figures.push_back(std::move(figure));
    out.blocks.emplace_back(Heading{"Hva vi har gjort sammen"});
    if (figures.empty())
        out.blocks.emplace_back(Paragraph{"Det er ikke ført noe for kommunen i perioden."});
    else
        out.blocks.emplace_back(tableOf(store, "Tall", figures));
    return out;
}

} // namespace

std::string_view nameOf(ReportKind kind) {
    return kKindNames[static_cast<std::size_t>(kind)];
}

std::optional<ReportKind> reportKindOf(std::string_view name) {
    const auto it = std::ranges::find(kKindNames, name);
    if (it == kKindNames.end()) return std::nullopt;
    return kReportKinds[static_cast<std::size_t>(it - kKindNames.begin())];
}

std::optional<Record> findReport(const Store& store, std::string_view type, const Date& from,
                                 const Date& to) {
    for (Record& report : store.list({.kind = "report"}))
        if (report.text("type") == type && report.text("from") == from.toString() &&
            report.text("to") == to.toString())
            return std::move(report);
    return std::nullopt;
}

std::vector<MissingAssumption> missingAssumptions(const Store& store, const ReportOrder& order) {
    std::vector<MissingAssumption> missing;
    if (order.kind == ReportKind::Funder) {
        const auto report = findReport(store, "funder", order.from, order.to);
        for (std::size_t point = 0; point < kResultFields.size(); ++point)
            if (!report || report->text(kResultFields[point]).empty())
                missing.push_back({{}, kPointWords[point], "Skriv resultatene i ord."});
    }
    for (const Effect& effect : effects(store, std::nullopt)) {
        if (effect.assumptions.empty())
            missing.push_back({effect.id, effect.title, "Skriv forutsetningene."});
        if (effect.terms.empty()) missing.push_back({effect.id, effect.title, "Legg inn aktivitetsdata."});
        if (effect.year == 0) missing.push_back({effect.id, effect.title, "Oppgi første år."});
    }
    for (const Record& procurement : store.list({.kind = "procurement", .orderBy = "title"})) {
        const std::string status = procurement.text("status");
        const bool isAwarded = status == "awarded" || status == "contract" || status == "finished";
        if (isAwarded && procurement.text("requirementUsed").empty())
            missing.push_back({procurement.id, procurement.text("title"), "Er klimakrav brukt?"});
    }
    return missing;
}

Result<Document> reportDocument(const Store& store, const Insight& insight, const ReportOrder& order) {
    if (order.to < order.from) return fail(ErrorCode::BadInput, "the period ends before it begins", "to");
    switch (order.kind) {
    case ReportKind::Funder:
        return funderReport(store, insight, order);
    case ReportKind::Steering:
        return steeringReport(store, insight, order);
    case ReportKind::Yearly:
        return yearlyReport(store, insight, order);
    case ReportKind::Municipality:
        return municipalityReport(store, insight, order);
    }
    return fail(ErrorCode::BadInput, "there is no such report", "kind");
}

} // namespace feltbok::results
