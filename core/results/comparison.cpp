// SPDX-License-Identifier: Apache-2.0
#include "core/results/comparison.h"

#include "core/document/number.h"

#include <algorithm>
#include <set>

namespace feltbok::results {
namespace {

using document::numberText;

constexpr double kPerCent = 100;

Comparison read(const Store& store, const Record& record) {
    Comparison one{.id = record.id,
                   .scope = record.scope,
                   .procurement = record.reference("procurement").value_or(Id{}),
                   .visit = record.reference("visit").value_or(Id{}),
                   .title = record.text("title"),
                   .version = record.integer("version", 1),
                   .note = record.text("assumptions"),
                   .assumptions = {},
                   .alternatives = {}};
    one.assumptions.years = static_cast<int>(record.integer("years", 1));
    for (const AssumptionField& field : kAssumptionFields)
        one.assumptions.*field.member = record.decimal(field.name).value_or(0);
    auto alternatives =
        store.list({.kind = "alternative", .referenceField = "comparison", .target = record.id});
    std::ranges::sort(alternatives, {}, [](const Record& row) { return row.text("place"); });
    for (const Record& row : alternatives) {
        CostAlternative alternative{.name = row.text("name")};
        for (const AlternativeField& field : kAlternativeFields)
            alternative.*field.member = row.decimal(field.name).value_or(0);
        one.alternatives.push_back(std::move(alternative));
    }
    return one;
}

std::string flipText(const Flip& flip, const Comparison& comparison) {
    const std::string& then = comparison.alternatives[flip.then].name;
    const std::string whose = flip.ofAll ? "" : " for " + comparison.alternatives[flip.of].name;
    const auto said = [&](const std::string& what, const std::string& at) {
        return what + whose + " " + at + ": da er " + then + " billigst.";
    };
    const auto kroner = [&] { return numberText(flip.at) + " kr"; };
    if (flip.what == "years") return said("Levetid", numberText(flip.at) + " år");
    if (flip.what == "discountRate") return said("Rente", numberText(flip.at * kPerCent, 1) + " prosent");
    if (flip.what == "energyGrowth")
        return said("Vekst i energiprisen", numberText(flip.at * kPerCent, 1) + " prosent per år");
    if (flip.what == "energyPrice") return said("Energipris", numberText(flip.at, 2) + " kr per kWh");
    if (flip.what == "carbonPrice") return said("CO2-pris", kroner() + " per tonn");
    if (flip.what == "investment") return said("Innkjøp", kroner());
    if (flip.what == "energy") return said("Energi", numberText(flip.at) + " kWh per år");
    if (flip.what == "upkeep") return said("Drift og vedlikehold", kroner() + " per år");
    if (flip.what == "residual") return said("Restverdi", kroner());
    return said("Andre kostnader", kroner() + " per år");
}

document::Table numbersOf(const Comparison& comparison, const CostAnswer& answer) {
    document::Table table{.name = "Totalkostnad", .columns = {"Post"}, .rows = {}};
    for (const CostAlternative& alternative : comparison.alternatives)
        table.columns.push_back(alternative.name);
    for (const AlternativeField& field : kAlternativeFields) {
        std::vector<document::Cell> row{{std::string(field.label)}};
        bool isUsed = false;
        for (const CostAlternative& alternative : comparison.alternatives) {
            row.push_back({alternative.*field.member, 1});
            isUsed = isUsed || alternative.*field.member != 0;
        }
        if (isUsed) table.rows.push_back(std::move(row));
    }
    std::vector<document::Cell> total{{std::string("Totalkostnad i dagens verdi (kr)")}};
    for (const double value : answer.presentValues)
        total.push_back({value, 0});
    table.rows.push_back(std::move(total));
    return table;
}

} // namespace

Result<Id> save(Store& store, const Comparison& comparison) {
    if (auto ok = check(comparison.assumptions, comparison.alternatives); !ok) return fail(ok);
    std::int64_t version = 1;
    if (!comparison.id.isNull()) {
        const auto before = store.read(comparison.id);
        if (!before) return fail(before);
        version = before->integer("version", 1) + 1;
    }
    // Made beforehand, so that the alternatives of the same transaction can name it.
    const Id id = Id::derived(store.replica(), "comparison/" + std::to_string(store.lastNumber() + 1));
    Fields fields{{"title", comparison.title}, {"version", version}, {"years", comparison.assumptions.years}};
    for (const AssumptionField& field : kAssumptionFields)
        fields[field.name] = comparison.assumptions.*field.member;
    if (!comparison.note.empty()) fields["assumptions"] = comparison.note;
    if (!comparison.id.isNull()) fields["previous"] = comparison.id.toString();
    if (!comparison.procurement.isNull()) fields["procurement"] = comparison.procurement.toString();
    if (!comparison.visit.isNull()) fields["visit"] = comparison.visit.toString();
    std::vector<Change> changes{
        {.record = id, .kind = "comparison", .scope = comparison.scope, .fields = std::move(fields)}};
    char place = 'b';
    for (const CostAlternative& alternative : comparison.alternatives) {
        Fields row{
            {"comparison", id.toString()}, {"name", alternative.name}, {"place", std::string(1, place++)}};
        for (const AlternativeField& field : kAlternativeFields)
            row[field.name] = alternative.*field.member;
        changes.push_back({.kind = "alternative", .scope = comparison.scope, .fields = std::move(row)});
    }
    if (auto done = store.commit(changes); !done) return fail(done);
    return id;
}

Result<Comparison> comparison(const Store& store, const Id& id) {
    const auto record = store.read(id);
    if (!record) return fail(record);
    return read(store, *record);
}

std::vector<Comparison> comparisons(const Store& store, const Id& scope) {
    const auto all = store.list({.kind = "comparison", .scope = scope, .orderBy = "title"});
    std::set<std::string> earlier;
    for (const Record& record : all)
        earlier.insert(record.text("previous"));
    std::vector<Comparison> latest;
    for (const Record& record : all)
        if (!earlier.contains(record.id.toString())) latest.push_back(read(store, record));
    return latest;
}

std::vector<Comparison> versionsOf(const Store& store, const Id& id) {
    std::vector<Comparison> versions;
    std::set<Id> seen; // a damaged chain may lead back
    for (auto record = store.read(id); record && seen.insert(record->id).second;) {
        versions.push_back(read(store, *record));
        const auto previous = record->reference("previous");
        if (!previous) break;
        record = store.read(*previous);
    }
    return versions;
}

std::vector<std::string> flipTexts(const Comparison& comparison, const CostAnswer& answer) {
    std::vector<std::string> texts;
    for (const Flip& flip : answer.flips)
        texts.push_back(flipText(flip, comparison));
    return texts;
}

Result<document::Document> comparisonDocument(const Comparison& comparison, const Date& today) {
    const auto answer = compare(comparison.assumptions, comparison.alternatives);
    if (!answer) return fail(answer);
    const CostAssumptions& with = comparison.assumptions;
    document::Document paper{.title = comparison.title,
                             .subline = "Totalkostnad, " + document::dayText(today.toString()),
                             .archive = {.title = comparison.title,
                                         .date = today.toString(),
                                         .sender = {},
                                         .recipient = {},
                                         .accessCode = "U"},
                             .blocks = {}};
    paper.blocks.emplace_back(document::Paragraph{
        comparison.alternatives[answer->cheapest].name + " er billigst over " + numberText(with.years) +
        " år, med " + numberText(shownMargin(*answer)) +
        " kr. Prisen i innkjøp er bare en del av kostnaden, og kostnad er ikke klimapoeng."});
    paper.blocks.emplace_back(numbersOf(comparison, *answer));
    paper.blocks.emplace_back(document::Heading{"Forutsetninger"});
    std::string said = "Levetid " + numberText(with.years) + " år, kalkulasjonsrente " +
                       numberText(with.discountRate * kPerCent, 2) + " prosent.";
    if (with.energyPrice > 0)
        said += " Energipris " + numberText(with.energyPrice, 2) + " kr per kWh, vekst " +
                numberText(with.energyGrowth * kPerCent, 1) + " prosent per år.";
    if (with.carbonPrice > 0) said += " CO2-pris " + numberText(with.carbonPrice) + " kr per tonn.";
    paper.blocks.emplace_back(document::Paragraph{said});
    if (!comparison.note.empty()) paper.blocks.emplace_back(document::Paragraph{comparison.note});
    paper.blocks.emplace_back(document::Heading{"Hva som snur svaret"});
    if (answer->flips.empty())
        paper.blocks.emplace_back(document::Paragraph{"Ingen av forutsetningene snur svaret alene."});
    for (std::string& text : flipTexts(comparison, *answer))
        paper.blocks.emplace_back(document::Paragraph{std::move(text)});
    return paper;
}

} // namespace feltbok::results
