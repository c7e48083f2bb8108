// SPDX-License-Identifier: Apache-2.0
#include "core/results/procurement.h"

#include "core/library/cpv.h"
#include "core/library/shelf.h"
#include "core/results/organisation_number.h"

#include <algorithm>
#include <array>
#include <set>

namespace feltbok::results {
namespace {

constexpr double kPerCent = 100;
constexpr double kWeightLeastElse = 30;
constexpr std::string_view kThresholdMark = "TERSKEL-";

bool isAwarded(const Record& record) {
    const std::string status = record.text("status");
    return status == "awarded" || status == "contract" || status == "finished";
}

bool isBlank(const std::string& text) {
    return text.find_first_not_of(" \n\t") == std::string::npos;
}

Date dayOf(const Record& record, const Date& today) {
    for (const char* field : {"announced", "planned"})
        if (const auto day = Date::parse(record.text(field))) return *day;
    return today;
}

double weightLeast(const Store& store, const Date& day) {
    const auto rule = library::inForce(store, "rule", "FOA-7-9", day);
    const auto value = rule ? rule->record.decimal("value") : std::nullopt;
    return value ? *value * kPerCent : kWeightLeastElse;
}

std::vector<Record> about(const Store& store, const char* kind, const Id& procurement) {
    return store.list({.kind = kind, .referenceField = "procurement", .target = procurement});
}

std::vector<TimelineRow> timelineOf(const Store& store, const Record& record) {
    std::vector<TimelineRow> rows;
    const auto add = [&](const std::string& date, const char* what, const std::string& text, const Id& id) {
        rows.push_back({date, what, text, id});
    };
    for (const auto& [field, what] : {std::pair{"planned", "planned"}, std::pair{"announced", "announced"},
                                      std::pair{"awarded", "awarded"}, std::pair{"contractFrom", "contract"}})
        if (!record.text(field).empty()) add(record.text(field), what, {}, record.id);
    for (const Record& advice : about(store, "advice", record.id))
        add(advice.text("date"), "advice",
            advice.text("code") + (advice.text("code").empty() ? "" : ": ") + advice.text("text"), advice.id);
    for (const Record& question : about(store, "question", record.id))
        add(question.text("asked"), "question", question.text("text"), question.id);
    for (const Record& effect : about(store, "effect", record.id))
        add(effect.integer("year") == 0 ? "" : std::to_string(effect.integer("year")), "effect",
            effect.text("title"), effect.id);
    std::ranges::stable_sort(rows, {},
                             [](const TimelineRow& row) { return std::pair(row.date.empty(), row.date); });
    return rows;
}

} // namespace

Result<Id> saveProcurement(Store& store, const Id& id, const Id& scope, Fields fields) {
    const auto code = fields.find("cpv");
    if (code != fields.end() && code->second.is_string() &&
        !code->second.get_ref<const std::string&>().empty()) {
        auto read = library::cpvOf(code->second.get_ref<const std::string&>());
        if (!read) return fail(read.error().code, read.error().message, "procurement.cpv");
        code->second = std::move(*read);
    }
    Change change{.record = id, .kind = "procurement", .fields = std::move(fields)};
    if (id.isNull() || !store.read(id)) {
        change.scope = scope;
        change.fields.try_emplace("status", "planned");
    }
    auto done = store.commit(change);
    if (!done) return fail(done);
    return done->record;
}

std::vector<ProcurementRemark> remarksOn(const Store& store, const Record& record, const Date& today) {
    using enum ProcurementRemark;
    std::vector<ProcurementRemark> remarks;
    if (library::cpvDigitInstead(record.text("cpv"))) remarks.push_back(CpvDigit);
    const std::string number = record.text("supplierNumber");
    if (!number.empty() && !organisationNumberOf(number)) remarks.push_back(OrganisationNumber);
    if (isAwarded(record) && record.text("requirementUsed").empty()) remarks.push_back(RequirementUnknown);
    const std::string how = record.text("requirementHow");
    if ((how == "requirements" || how == "exception") && isBlank(record.text("justification")))
        remarks.push_back(JustificationMissing);
    const auto weight = record.decimal("weightPercent");
    if (how == "weight" && weight && *weight < weightLeast(store, dayOf(record, today)))
        remarks.push_back(WeightTooLow);
    const std::string announced = record.text("announced");
    const std::string awarded = record.text("awarded");
    if (!announced.empty() && !awarded.empty() && awarded < announced) remarks.push_back(AwardBeforeNotice);
    return remarks;
}

Result<ProcurementPage> procurementPage(const Store& store, const Id& id, const Date& today) {
    auto record = store.read(id);
    if (!record) return fail(record);
    const Date day = dayOf(*record, today);
    ProcurementPage page{
        .record = std::move(*record), .thresholds = {}, .remarks = {}, .timeline = {}, .effect = {}};
    page.thresholds = thresholdsPassed(store, static_cast<double>(page.record.integer("valueNok")), day);
    page.remarks = remarksOn(store, page.record, today);
    page.timeline = timelineOf(store, page.record);
    std::vector<Effect> effects;
    for (const Record& row : about(store, "effect", id))
        if (auto one = effect(store, row.id)) effects.push_back(std::move(*one));
    page.effect = sumOf(effects);
    return page;
}

std::vector<Record> procurements(const Store& store, const Id& scope) {
    auto all = store.list({.kind = "procurement", .scope = scope});
    std::ranges::stable_sort(all, {}, [](const Record& record) {
        const std::string date = record.text("planned");
        return std::tuple(date.empty(), date, record.text("title"));
    });
    return all;
}

std::vector<Threshold> thresholdsPassed(const Store& store, double valueNok, const Date& day) {
    std::set<std::string> codes;
    for (const Record& rule : store.list({.kind = "rule"}))
        if (rule.text("code").starts_with(kThresholdMark)) codes.insert(rule.text("code"));
    std::vector<Threshold> passed;
    for (const std::string& code : codes) {
        const auto rule = library::inForce(store, "rule", code, day);
        const auto value = rule ? rule->record.decimal("value") : std::nullopt;
        if (value && valueNok >= *value) passed.push_back({code, rule->record.text("title"), *value});
    }
    std::ranges::stable_sort(passed, std::greater<>{}, &Threshold::value);
    return passed;
}

bool countsAsClimateProcurement(const Record& procurement) {
    return isAwarded(procurement) && procurement.text("requirementUsed") == "yes";
}

Result<AgreementPage> agreementPage(const Store& store, const Id& id) {
    auto record = store.read(id);
    if (!record) return fail(record);
    AgreementPage page{
        .record = std::move(*record), .criteria = {}, .superseded = {}, .members = {}, .procurements = {}};
    const std::vector<std::string> named = page.record.elements("members");
    for (const ScopeEntry& scope : store.scopes())
        if (std::ranges::find(named, scope.id.toString()) != named.end()) page.members.push_back(scope.name);
    std::ranges::sort(page.members);
    for (const std::string& element : page.record.elements("criteria")) {
        const auto criterionId = Id::parse(element);
        auto criterion = criterionId ? store.read(*criterionId) : fail(criterionId);
        if (!criterion) continue; // not on this device yet
        const Id next = library::itemId(criterion->scope, criterion->kind, criterion->text("owner"),
                                        criterion->text("code"), criterion->integer("revision") + 1);
        if (store.read(next)) page.superseded.push_back(criterion->id);
        page.criteria.push_back(std::move(*criterion));
    }
    std::ranges::sort(page.criteria, {}, [](const Record& one) { return one.text("code"); });
    for (const Record& procurement :
         store.list({.kind = "procurement", .referenceField = "agreement", .target = id})) {
        page.procurements.push_back(procurement.id);
        if (countsAsClimateProcurement(procurement)) ++page.climateProcurements;
    }
    return page;
}

Result<void> linkCriterion(Store& store, const Id& agreement, const Id& criterion) {
    const auto found = store.read(criterion);
    if (!found) return fail(found);
    if (found->kind != "criterion")
        return fail(ErrorCode::BadValue, "an agreement is tied to criteria", found->kind);
    auto done =
        store.commit(Change{.record = agreement, .fields = {{"criteria/" + criterion.toString(), true}}});
    if (!done) return fail(done);
    return {};
}

} // namespace feltbok::results
