// SPDX-License-Identifier: Apache-2.0
#include "core/results/effect.h"

#include "core/library/shelf.h"

#include <algorithm>
#include <cmath>

namespace feltbok::results {
namespace {

constexpr double kKilogramsInTonne = 1000;
constexpr std::size_t kTermsMax = 50;
constexpr std::array<std::string_view, 3> kQualityNames{"measured", "calculated", "estimated"};

Quality qualityOf(const std::string& name) {
    const auto it = std::ranges::find(kQualityNames, name);
    return it == kQualityNames.end() ? Quality::Estimated : static_cast<Quality>(it - kQualityNames.begin());
}

// Spend factors say "per million kroner": what was paid is no measure of what was let out.
bool isSpend(const std::string& factorUnit) {
    return factorUnit.find("kr") != std::string::npos;
}

EffectTerm termFrom(const Record& record) {
    return {.before = record.text("side") == "before",
            .activity = record.decimal("activity").value_or(0),
            .unit = record.text("unit"),
            .factor = record.reference("factor").value_or(Id{}),
            .factorValue = record.decimal("factorValue").value_or(0),
            .factorUnit = record.text("factorUnit"),
            .note = record.text("note")};
}

std::vector<Record> termRecords(const Store& store, const Id& effect) {
    auto terms = store.list({.kind = "effectTerm", .referenceField = "effect", .target = effect});
    std::ranges::stable_sort(terms, {}, [](const Record& term) { return term.integer("position"); });
    return terms;
}

Effect effectFrom(const Store& store, const Record& record) {
    Effect one{.id = record.id,
               .scope = record.scope,
               .procurement = record.reference("procurement").value_or(Id{}),
               .title = record.text("title"),
               .area = record.text("area"),
               .quality = qualityOf(record.text("quality")),
               .everyYear = record.text("period") != "total",
               .year = record.integer("year"),
               .basis = record.text("basis"),
               .assumptions = record.text("assumptions"),
               .terms = {}};
    for (const Record& term : termRecords(store, record.id))
        one.terms.push_back(termFrom(term));
    return one;
}

Result<void> check(const Effect& effect) {
    if (effect.terms.size() > kTermsMax)
        return fail(ErrorCode::TooLarge, "an effect has at most 50 terms", "terms");
    for (std::size_t i = 0; i < effect.terms.size(); ++i) {
        const EffectTerm& term = effect.terms[i];
        const std::string place = "terms[" + std::to_string(i) + "].";
        if (!std::isfinite(term.activity) || term.activity < 0)
            return fail(ErrorCode::BadValue, "an activity is a number from 0 on", place + "activity");
        if (!std::isfinite(term.factorValue))
            return fail(ErrorCode::BadValue, "the factor is no number", place + "factorValue");
        if (isSpend(term.factorUnit))
            return fail(
                ErrorCode::BadValue,
                "a factor per krone finds hotspots and is never an effect: take one per litre, kWh or kg",
                place + "factor");
    }
    return {};
}

Fields fieldsOf(const EffectTerm& term, const Id& effect, std::size_t position) {
    Fields fields{
        {"effect", effect.toString()},  {"position", position}, {"side", term.before ? "before" : "after"},
        {"activity", term.activity},    {"unit", term.unit},    {"factorValue", term.factorValue},
        {"factorUnit", term.factorUnit}};
    if (!term.factor.isNull()) fields["factor"] = term.factor.toString();
    if (!term.note.empty()) fields["note"] = term.note;
    return fields;
}

bool isInYearsOf(const Record& target, std::int64_t year) {
    const auto from = Date::parse(target.text("from"));
    const auto to = Date::parse(target.text("to"));
    return year == 0 || ((!from || year >= from->year) && (!to || year <= to->year));
}

} // namespace

std::string_view nameOf(Quality quality) {
    return kQualityNames[static_cast<std::size_t>(quality)];
}

Saved savedBy(const Effect& effect) {
    Saved saved;
    for (const EffectTerm& term : effect.terms) {
        const double sign = term.before ? 1 : -1;
        saved.tonnes += sign * term.activity * term.factorValue / kKilogramsInTonne;
        const auto unit = unitShare(term.unit);
        if (unit && unit->energy) saved.kwh += sign * term.activity / unit->share;
    }
    return saved;
}

Result<EffectTerm> termOf(const Store& store, bool before, double activity, std::string_view code,
                          const Date& day) {
    const auto found = library::inForce(store, "factor", code, day);
    if (!found) return fail(ErrorCode::NotFound, "the library has no such factor", std::string(code));
    const Record& factor = found->record;
    if (factor.text("use") != "activity" || isSpend(factor.text("unit")))
        return fail(ErrorCode::BadValue, "this factor finds hotspots or is a rate, and gives no effect",
                    std::string(code));
    const auto value = factor.decimal("value");
    if (!value) return fail(ErrorCode::BadValue, "the factor has no value yet", std::string(code));
    const std::string unit = factor.text("unit");
    return EffectTerm{.before = before,
                      .activity = activity,
                      .unit = unit.substr(unit.find('/') + 1),
                      .factor = factor.id,
                      .factorValue = *value,
                      .factorUnit = unit,
                      .note = {}};
}

Result<Id> save(Store& store, const Effect& effect) {
    if (auto ok = check(effect); !ok) return fail(ok);
    const bool isNew = effect.id.isNull();
    const Id id =
        isNew ? Id::derived(store.replica(), "effect/" + std::to_string(store.lastNumber() + 1)) : effect.id;
    Fields fields{{"title", effect.title},
                  {"area", effect.area},
                  {"quality", std::string(nameOf(effect.quality))},
                  {"period", effect.everyYear ? "year" : "total"},
                  {"basis", effect.basis},
                  {"assumptions", effect.assumptions}};
    if (effect.year != 0) fields["year"] = effect.year;
    if (!effect.procurement.isNull()) fields["procurement"] = effect.procurement.toString();
    std::vector<Change> changes{
        {.record = id, .kind = "effect", .scope = effect.scope, .fields = std::move(fields)}};
    for (const Record& old : isNew ? std::vector<Record>{} : termRecords(store, id))
        changes.push_back({.record = old.id, .fields = {{std::string(kDeletedField), true}}});
    for (std::size_t i = 0; i < effect.terms.size(); ++i)
        changes.push_back(
            {.kind = "effectTerm", .scope = effect.scope, .fields = fieldsOf(effect.terms[i], id, i)});
    if (auto done = store.commit(changes); !done) return fail(done);
    return id;
}

Result<Effect> effect(const Store& store, const Id& id) {
    const auto record = store.read(id);
    if (!record) return fail(record);
    return effectFrom(store, *record);
}

std::vector<Effect> effects(const Store& store, const std::optional<Id>& scope) {
    std::vector<Effect> all;
    for (const Record& record : store.list({.kind = "effect", .scope = scope, .orderBy = "title"}))
        all.push_back(effectFrom(store, record));
    return all;
}

EffectSums sumOf(const std::vector<Effect>& effects) {
    EffectSums sums;
    for (const Effect& one : effects) {
        EffectSum& sum = sums[static_cast<std::size_t>(one.quality)];
        const Saved saved = savedBy(one);
        sum.saved.tonnes += saved.tonnes;
        sum.saved.kwh += saved.kwh;
        sum.records.push_back(one.id);
    }
    return sums;
}

std::optional<UnitShare> unitShare(std::string_view unit) {
    if (unit == "kWh") return UnitShare{true, 1};
    if (unit == "MWh") return UnitShare{true, 1e-3};
    if (unit == "GWh") return UnitShare{true, 1e-6};
    if (unit == "tCO2e") return UnitShare{false, 1};
    if (unit == "kg CO2e") return UnitShare{false, kKilogramsInTonne};
    return std::nullopt;
}

Result<Progress> progressOf(const Store& store, const Id& target) {
    const auto record = store.read(target);
    if (!record) return fail(record);
    Progress progress{.target = target,
                      .title = record->text("title"),
                      .unit = record->text("unit"),
                      .amount = record->decimal("amount").value_or(0),
                      .reach = {}};
    const auto unit = unitShare(progress.unit);
    if (!unit) return progress;
    progress.reach.emplace();
    const std::string area = record->text("area");
    for (const Effect& one : effects(store, std::nullopt)) {
        if ((!area.empty() && one.area != area) || !isInYearsOf(*record, one.year)) continue;
        const Saved saved = savedBy(one);
        const double amount = unit->energy ? saved.kwh : saved.tonnes;
        if (amount == 0) continue;
        const auto quality = static_cast<std::size_t>(one.quality);
        progress.reach->amounts[quality] += amount * unit->share;
        progress.reach->records[quality].push_back(one.id);
    }
    return progress;
}

} // namespace feltbok::results
