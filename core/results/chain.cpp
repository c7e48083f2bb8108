// SPDX-License-Identifier: Apache-2.0
#include "core/results/chain.h"

#include "core/results/procurement.h"

#include <algorithm>
#include <optional>

namespace feltbok::results {
namespace {

using What = ChainLink::What;

std::vector<Record> about(const Store& store, const char* kind, const Id& procurement) {
    return store.list({.kind = kind, .referenceField = "procurement", .target = procurement});
}

void add(ChainLink& link, const Record& record, std::string words) {
    if (link.record.isNull()) link.record = record.id;
    if (!words.empty() && std::ranges::find(link.words, words) == link.words.end())
        link.words.push_back(std::move(words));
}

std::optional<Record> named(const Store& store, const Record& record, const char* field) {
    const auto id = record.reference(field);
    auto found = id ? store.read(*id) : Result<Record>(fail(ErrorCode::UnknownRecord, ""));
    if (!found || found->presence == Presence::Deleted) return {};
    return std::move(*found);
}

std::vector<Record> needsOf(const Store& store, const Record& procurement,
                            const std::vector<Record>& advice) {
    std::vector<Record> needs;
    const auto take = [&](const Record& from) {
        auto need = named(store, from, "need");
        if (need && std::ranges::find(needs, need->id, &Record::id) == needs.end())
            needs.push_back(std::move(*need));
    };
    take(procurement);
    std::ranges::for_each(advice, take);
    return needs;
}

ChainLink reportsOf(const Store& store, const Record& procurement) {
    ChainLink link{.what = What::Report, .words = {}, .record = {}};
    if (!countsAsClimateProcurement(procurement)) return link;
    const std::string day =
        procurement.text("awarded").empty() ? procurement.text("planned") : procurement.text("awarded");
    for (const Record& report : store.list({.kind = "report"}))
        if (report.text("type") == "yearly" && report.text("from") <= day && day <= report.text("to"))
            add(link, report, report.text("title"));
    return link;
}

} // namespace

std::vector<ChainLink> procurementChain(const Store& store, const Record& procurement) {
    const std::vector<Record> advice = about(store, "advice", procurement.id);
    ChainLink interview{.what = What::Interview, .words = {}, .record = {}};
    ChainLink need{.what = What::Need, .words = {}, .record = {}};
    ChainLink given{.what = What::Advice, .words = {}, .record = {}};
    ChainLink self{.what = What::Procurement, .words = {}, .record = {}};
    ChainLink effect{.what = What::Effect, .words = {}, .record = {}};
    for (const Record& one : needsOf(store, procurement, advice)) {
        add(need, one, one.text("title"));
        if (const auto visit = named(store, one, "visit")) add(interview, *visit, visit->text("date"));
    }
    if (const auto visit = named(store, procurement, "visit")) add(interview, *visit, visit->text("date"));
    for (const Record& one : advice)
        add(given, one, one.text("code").empty() ? one.text("text") : one.text("code"));
    add(self, procurement, procurement.text("status").empty() ? "planned" : procurement.text("status"));
    for (const Record& one : about(store, "effect", procurement.id))
        add(effect, one, one.text("quality"));
    return {std::move(interview), std::move(need),   std::move(given),
            std::move(self),      std::move(effect), reportsOf(store, procurement)};
}

} // namespace feltbok::results
