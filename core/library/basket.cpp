// SPDX-License-Identifier: Apache-2.0
#include "core/library/basket.h"

#include "core/library/ecolabels.h"
#include "core/record/elements.h"

#include <algorithm>
#include <cmath>

namespace feltbok::library {
namespace {

constexpr double kPerCent = 100;
constexpr double kClimateLeastElse = 30; ///< where no rule text is at hand
constexpr double kRounding = 0.005;      ///< 33,33 three times makes 100

struct Placed {
    std::string place;
    Record record;
};

std::vector<Placed> linesOf(const Store& store, const Id& basket) {
    std::vector<Placed> lines;
    for (Record& record : store.list({.kind = "basketItem", .referenceField = "basket", .target = basket}))
        lines.push_back({record.text("place"), std::move(record)});
    std::ranges::sort(lines, {}, [](const Placed& line) { return std::tie(line.place, line.record.id); });
    return lines;
}

BasketLine lineOf(const Store& store, const Record& record) {
    BasketLine line{.id = record.id,
                    .criterion = record.reference("criterion").value_or(Id{}),
                    .code = record.text("code"),
                    .title = {},
                    .type = "award",
                    .wording = record.text("wording"),
                    .verification = record.text("verification"),
                    .weight = record.decimal("weight").value_or(0),
                    .climate = record.isTrue("climate"),
                    .edited = false};
    if (line.criterion.isNull()) return line;
    if (const auto criterion = store.read(line.criterion)) {
        line.title = criterion->text("title");
        line.type = criterion->text("type");
        line.edited = line.wording != withEquivalent(criterion->text("text"));
    }
    return line;
}

void remarkOnRevision(const Store& store, const BasketLine& line, BasketPage& page) {
    if (line.criterion.isNull()) return;
    const auto criterion = store.read(line.criterion);
    if (!criterion) return;
    const Record newest = newestOf(store, *criterion);
    if (newest.id != criterion->id)
        page.remarks.push_back(
            {Remark::NewerRevision, line.id, static_cast<double>(newest.integer("revision"))});
    else if (criterion->text("status") == "retired")
        page.remarks.push_back({Remark::Retired, line.id, 0});
}

void remarkOnRule(BasketPage& page) {
    const auto remark = [&](Remark what, double value) { page.remarks.push_back({what, Id{}, value}); };
    if (page.method == "topThree") {
        std::size_t rank = 0;
        const bool isAmong = std::ranges::any_of(page.lines, [&](const BasketLine& line) {
            return line.type == "award" && ++rank <= 3 && line.climate;
        });
        if (!isAmong) remark(Remark::ClimateNotTopThree, 0);
        return;
    }
    if (page.method == "requirements") {
        const bool has =
            std::ranges::any_of(page.lines, [](const BasketLine& line) { return line.type == "spec"; });
        if (!has) remark(Remark::NoRequirement, 0);
        if (page.justification.find_first_not_of(" \n\t") == std::string::npos)
            remark(Remark::JustificationMissing, 0);
        return;
    }
    if (page.climateShare < page.climateLeast - kRounding) remark(Remark::ClimateTooLow, page.climateShare);
}

void remarkOnWeights(BasketPage& page) {
    for (const BasketLine& line : page.lines)
        if (line.weight > 0 && line.type != "award")
            page.remarks.push_back({Remark::RequirementWithWeight, line.id, line.weight});
    if (page.weights > kPerCent + kRounding)
        page.remarks.push_back({Remark::OverHundred, Id{}, page.weights});
    else if (page.weights > 0 && page.weights < kPerCent - kRounding)
        page.remarks.push_back({Remark::NotHundred, Id{}, page.weights});
}

Result<Id> addLine(Store& store, const Id& basket, Fields fields) {
    const auto held = store.read(basket);
    if (!held) return fail(held);
    const auto lines = linesOf(store, basket);
    if (lines.size() >= kBasketLinesMax)
        return fail(ErrorCode::TooLarge, "a basket holds at most 100 lines: make another");
    fields["basket"] = basket.toString();
    fields["place"] = placeBetween(lines.empty() ? "" : lines.back().place, "");
    auto made = store.commit(Change{.kind = "basketItem", .scope = held->scope, .fields = std::move(fields)});
    if (!made) return fail(made);
    return made->record;
}

Result<void> change(Store& store, const Id& record, Fields fields) {
    auto done = store.commit(Change{.record = record, .fields = std::move(fields)});
    if (!done) return fail(done);
    return {};
}

} // namespace

Result<Id> makeBasket(Store& store, const Id& scope, std::string_view title, const Id& visit) {
    Fields fields{{"title", std::string(title)}};
    if (!visit.isNull()) fields["visit"] = visit.toString();
    auto made = store.commit(Change{.kind = "basket", .scope = scope, .fields = std::move(fields)});
    if (!made) return fail(made);
    return made->record;
}

Result<BasketPage> basketPage(const Store& store, const Id& basket, const Date& today) {
    const auto record = store.read(basket);
    if (!record) return fail(record);
    BasketPage page{.id = basket,
                    .scope = record->scope,
                    .title = record->text("title"),
                    .method = record->text("method"),
                    .justification = record->text("justification"),
                    .lines = {},
                    .climateLeast = kClimateLeastElse,
                    .remarks = {}};
    if (const auto rule = inForce(store, "rule", "FOA-7-9", today); rule && rule->record.decimal("value"))
        page.climateLeast = *rule->record.decimal("value") * kPerCent;
    for (const Placed& placed : linesOf(store, basket)) {
        page.lines.push_back(lineOf(store, placed.record));
        const BasketLine& line = page.lines.back();
        page.weights += line.weight;
        if (line.climate && line.type == "award") page.climateShare += line.weight;
        remarkOnRevision(store, line, page);
    }
    remarkOnWeights(page);
    if (!page.lines.empty()) remarkOnRule(page);
    return page;
}

Result<Id> addCriterion(Store& store, const Id& basket, const Id& criterion) {
    const auto found = store.read(criterion);
    if (!found) return fail(found);
    if (found->kind != "criterion")
        return fail(ErrorCode::BadValue, "only criteria go into a basket", found->kind);
    for (const Placed& line : linesOf(store, basket))
        if (line.record.reference("criterion") == criterion) return line.record.id;
    const bool isAward = found->text("type") == "award";
    return addLine(store, basket,
                   {{"criterion", criterion.toString()},
                    {"code", found->text("code")},
                    {"wording", withEquivalent(found->text("text"))},
                    {"verification", withEquivalent(found->text("verification"))},
                    {"climate", isAward && found->text("section79") == "award"}});
}

Result<Id> addOwn(Store& store, const Id& basket, std::string_view wording, double weight) {
    if (!std::isfinite(weight) || weight < 0 || weight > kPerCent)
        return fail(ErrorCode::BadValue, "a weight is from 0 to 100 per cent", "basketItem.weight");
    return addLine(store, basket, {{"wording", withEquivalent(wording)}, {"weight", weight}});
}

Result<void> reword(Store& store, const Id& line, std::string_view wording) {
    return change(store, line, {{"wording", withEquivalent(wording)}});
}

Result<void> setWeight(Store& store, const Id& line, double weight) {
    if (!std::isfinite(weight) || weight < 0 || weight > kPerCent)
        return fail(ErrorCode::BadValue, "a weight is from 0 to 100 per cent", "basketItem.weight");
    return change(store, line, {{"weight", weight}});
}

Result<void> moveLine(Store& store, const Id& line, const Id& before) {
    const auto record = store.read(line);
    if (!record) return fail(record);
    std::string low;
    std::string high;
    for (const Placed& placed : linesOf(store, record->reference("basket").value_or(Id{}))) {
        if (placed.record.id == line) continue;
        if (placed.record.id == before) {
            high = placed.place;
            break;
        }
        low = placed.place;
    }
    return change(store, line, {{"place", placeBetween(low, high)}});
}

Result<void> updateLine(Store& store, const Id& line) {
    const auto record = store.read(line);
    if (!record) return fail(record);
    const auto criterion = store.read(record->reference("criterion").value_or(Id{}));
    if (!criterion) return fail(criterion);
    const Record newest = newestOf(store, *criterion);
    Fields fields{{"criterion", newest.id.toString()}};
    if (record->text("wording") == withEquivalent(criterion->text("text")))
        fields["wording"] = withEquivalent(newest.text("text"));
    if (record->text("verification") == withEquivalent(criterion->text("verification")))
        fields["verification"] = withEquivalent(newest.text("verification"));
    return change(store, line, std::move(fields));
}

} // namespace feltbok::library
