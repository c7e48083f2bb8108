// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/packing.h"

#include "core/advisory/inbox.h"
#include "core/advisory/progress.h"
#include "core/advisory/visits.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

namespace feltbok::advisory {
namespace {

std::string checkedSetting(const Id& tour) {
    return "packed." + tour.toString();
}

std::int64_t checkedAt(const Store& store, const Id& tour) {
    const std::string text = store.setting(checkedSetting(tour));
    std::int64_t ms = 0;
    std::from_chars(text.data(), text.data() + text.size(), ms);
    return ms;
}

PackRow formRow(const PackedForm& form) {
    PackRow row{.part = PackPart::Form, .ready = form.version.has_value()};
    row.names = {form.title};
    row.version = form.version.value_or("");
    return row;
}

PackRow libraryRow(const Store& store) {
    PackRow row{.part = PackPart::Library};
    row.count = store.count({.kind = "criterion"});
    row.examples = store.count({.kind = "example"});
    row.ready = row.count > 0;
    return row;
}

// A device of a hub knows a municipality once the hub has told it all there was; one without a hub knows its
// own.
bool hasHeardOf(const Store& store, const Id& scope) {
    if (store.setting("hub.url").empty()) return true;
    const std::vector<Cursor> cursors = store.cursors();
    return std::ranges::find(cursors, scope, &Cursor::scope) != cursors.end();
}

struct Bag {
    Store& store;
    PackPage page;
    std::set<Id> lacking; // scopes

    void addHistory(const std::map<Id, std::string>& scopes) {
        PackRow all{.part = PackPart::History, .ready = true};
        for (const auto& [scope, name] : scopes) {
            if (!hasHeardOf(store, scope)) {
                lacking.insert(scope);
                PackRow row{.part = PackPart::History};
                row.municipality = name;
                page.rows.push_back(std::move(row));
                continue;
            }
            ++all.count;
            for (const Record& visit : store.list({.kind = "visit", .scope = scope})) {
                const std::string day = visit.text("date");
                if (isVisited(visit.text("status")) && !day.empty() && (all.since.empty() || day < all.since))
                    all.since = day;
            }
        }
        if (all.count > 0) page.rows.push_back(std::move(all));
    }

    void addPictures(const Id& scope, const std::string& name, PackRow& all) {
        PackRow missing{.part = PackPart::Pictures};
        missing.municipality = name;
        for (const Record& attachment : store.list({.kind = "attachment", .scope = scope})) {
            const auto digest = digestFromHex(attachment.text("sha256"));
            const auto bytes = static_cast<std::uint64_t>(attachment.integer("bytes"));
            ++missing.count;
            if (digest && store.blobs().has(scope, *digest)) {
                ++all.count;
                page.bytes += bytes;
                continue;
            }
            ++missing.missing;
            missing.bytes += bytes;
            missing.names.push_back(attachment.text("name"));
        }
        if (missing.missing == 0) return;
        lacking.insert(scope);
        page.rows.push_back(std::move(missing));
    }
};

} // namespace

PackPage packPage(Store& store, const Id& tour, const PackedForm& form) {
    Bag bag{store, {}, {}};
    const auto held = tourPage(store, tour);
    if (!held) return {};
    std::map<Id, std::string> scopes;
    for (const StopRow& stop : held->stops)
        if (!isVisited(stop.status)) scopes[stop.scope] = stop.municipality;
    bag.page.checkedAtMs = checkedAt(store, tour);
    bag.page.rows = {formRow(form), libraryRow(store)};
    const bool common = bag.page.rows[0].ready && bag.page.rows[1].ready;
    bag.addHistory(scopes);
    PackRow pictures{.part = PackPart::Pictures, .ready = true};
    for (const auto& [scope, name] : scopes)
        bag.addPictures(scope, name, pictures);
    if (pictures.count > 0) bag.page.rows.push_back(std::move(pictures));
    for (const StopRow& stop : held->stops)
        if (!isVisited(stop.status))
            (common && !bag.lacking.contains(stop.scope) ? bag.page.ready : bag.page.waiting).push_back(stop);
    return std::move(bag.page);
}

Result<PackPage> pack(Store& store, const Id& tour, const PackedForm& form, Instant now) {
    PackPage page = packPage(store, tour, form);
    for (const StopRow& stop : page.ready)
        if (stop.status != "packed")
            if (const auto set = setVisitStatus(store, stop.visit, "packed"); !set) return fail(set);
    for (const StopRow& stop : page.waiting)
        if (stop.status == "packed")
            if (const auto set = setVisitStatus(store, stop.visit, "planned"); !set) return fail(set);
    if (const auto kept = store.setSetting(checkedSetting(tour), std::to_string(now.ms)); !kept)
        return fail(kept);
    page.checkedAtMs = now.ms;
    return page;
}

} // namespace feltbok::advisory
