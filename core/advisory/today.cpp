// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/today.h"

#include "core/advisory/inbox.h"
#include "core/advisory/progress.h"

#include <algorithm>
#include <set>
#include <sstream>
#include <tuple>

namespace feltbok::advisory {
namespace {

using Matters = std::vector<Matter>;

std::string later(const Date& date, std::int64_t days) {
    return Date::fromDaysSinceEpoch(date.daysSinceEpoch() + days).toString();
}

std::string draftSetting(const Id& visit) {
    return "matter." + visit.toString();
}

StopRow nextPlanned(const Store& store, const Date& today) {
    const std::string day = today.toString();
    std::vector<StopRow> ahead;
    for (const Record& visit : store.list({.kind = "visit"}))
        if (visit.text("date") >= day && !isVisited(visit.text("status")))
            ahead.push_back(stopOf(visit, scopeName(store, visit.scope)));
    const auto first = std::ranges::min_element(ahead, {}, [](const StopRow& stop) {
        return std::tuple(stop.date, stop.startsAt, stop.municipality);
    });
    if (first != ahead.end()) return *first;
    const auto tour = currentTour(store, today);
    const auto page = tour ? tourPage(store, *tour) : Result<TourPage>(TourPage{});
    const StopRow* stop = page ? nextStop(page->stops, today) : nullptr;
    return stop == nullptr ? StopRow{} : *stop;
}

void addTour(TodayPage& page, const Store& store, const Id& tour) {
    const auto whole = tourPage(store, tour);
    if (!whole) return;
    page.tourTitle = whole->tour.title;
    page.stops = whole->stops.size();
    const auto it = std::ranges::find(whole->stops, page.next.visit, &StopRow::visit);
    if (it != whole->stops.end()) page.place = std::size_t(it - whole->stops.begin()) + 1;
}

void addOwn(Matters& matters, const std::string& purpose) {
    std::istringstream lines(purpose);
    for (std::string line; std::getline(lines, line);)
        if (line.find_first_not_of(" \t\r") != std::string::npos &&
            std::ranges::find(matters, line, &Matter::title) == matters.end())
            matters.push_back({MatterSource::Own, {}, line, {}, {}});
}

void addOverdue(Matters& matters, const Store& store, const StopRow& next, const std::string& day) {
    for (const ActionRow& action : actionRows(store, next.scope, Id{}, true))
        if (action.visit != next.visit && !action.due.empty() && action.due < day)
            matters.push_back({MatterSource::Overdue, action.id, action.title, action.owner, action.due});
}

void addProcurements(Matters& matters, const Store& store, const Id& scope, const Date& today) {
    const std::string from = today.toString();
    const std::string until = later(today, kAnnouncedWithinDays);
    Matters soon;
    for (const Record& one : store.list({.kind = "procurement", .scope = scope})) {
        const std::string planned = one.text("planned");
        const std::string status = one.text("status");
        if ((status.empty() || status == "planned") && planned >= from && planned <= until)
            soon.push_back({MatterSource::Procurement, one.id, one.text("title"), {}, planned});
    }
    std::ranges::sort(soon, {}, &Matter::date);
    matters.insert(matters.end(), soon.begin(), soon.end());
}

void addNeeds(Matters& matters, const Store& store, const StopRow& next) {
    for (const NeedRow& need : needRows(store, next.scope, Id{}))
        if (need.visit != next.visit && need.severity >= kGraveSeverity && need.actions == 0)
            matters.push_back({MatterSource::Need, need.id, need.title, need.description, {}});
}

Matters mattersOf(const Store& store, const StopRow& next, const std::string& purpose, const Date& today) {
    Matters matters;
    addOwn(matters, purpose);
    const std::size_t most = std::max(kMattersSuggested, matters.size());
    addOverdue(matters, store, next, today.toString());
    addProcurements(matters, store, next.scope, today);
    addNeeds(matters, store, next);
    if (matters.size() > most) matters.resize(most);
    return matters;
}

std::vector<StopRow> dayAfter(const Store& store, const std::string& date) {
    std::vector<StopRow> stops;
    const auto day = Date::parse(date);
    if (!day) return stops;
    const std::string following = later(*day, 1);
    for (const Record& visit : store.list({.kind = "visit"}))
        if (visit.text("date") == following) stops.push_back(stopOf(visit, scopeName(store, visit.scope)));
    std::ranges::sort(stops, {},
                      [](const StopRow& stop) { return std::tuple(stop.startsAt, stop.municipality); });
    return stops;
}

} // namespace

TodayPage todayPage(const Store& store, const Date& today) {
    TodayPage page;
    page.next = nextPlanned(store, today);
    if (page.next.visit.isNull()) return page;
    const auto visit = store.read(page.next.visit);
    if (!visit) return page;
    if (const auto tour = visit->reference("tour")) addTour(page, store, *tour);
    for (const Record& other : store.list({.kind = "visit", .scope = page.next.scope}))
        if (isVisited(other.text("status"))) page.lastVisit = std::max(page.lastVisit, other.text("date"));
    std::set<std::string> roles;
    for (const Record& person : store.list({.kind = "person", .scope = page.next.scope}))
        if (!person.text("role").empty()) roles.insert(person.text("role"));
    page.roles.assign(roles.begin(), roles.end());
    page.draft = store.setting(draftSetting(page.next.visit));
    page.matters = mattersOf(store, page.next, visit->text("purpose"), today);
    page.following = dayAfter(store, page.next.date);
    return page;
}

Result<void> keepMatterDraft(Store& store, const Id& visit, std::string_view text) {
    return store.setSetting(draftSetting(visit), text);
}

Result<void> addMatter(Store& store, const Id& visit, std::string_view text) {
    const auto record = store.read(visit);
    if (!record) return fail(record);
    std::string purpose = record->text("purpose");
    if (!purpose.empty() && !purpose.ends_with('\n')) purpose += '\n';
    purpose += text;
    const auto made = store.commit(Change{.record = visit, .fields = {{"purpose", purpose}}});
    if (!made) return fail(made);
    return keepMatterDraft(store, visit, {});
}

} // namespace feltbok::advisory
