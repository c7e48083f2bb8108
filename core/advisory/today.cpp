// SPDX-License-Identifier: Apache-2.0
#include "core/advisory/today.h"

#include "core/advisory/inbox.h"
#include "core/advisory/progress.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace feltbok::advisory {
namespace {

StopRow nextPlanned(const Store& store, const Date& today) {
    const std::string day = today.toString();
    std::vector<StopRow> ahead;
    for (const Record& visit : store.list({.kind = "visit", .orderBy = "date", .from = day}))
        if (!isVisited(visit.text("status"))) ahead.push_back(stopOf(visit, store.scopeName(visit.scope)));
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

std::vector<StopRow> dayAfter(const Store& store, const std::string& date) {
    std::vector<StopRow> stops;
    const auto day = Date::parse(date);
    if (!day) return stops;
    const std::int64_t after = day->daysSinceEpoch() + 1;
    for (const Record& visit : store.list({.kind = "visit",
                                           .orderBy = "date",
                                           .from = Date::fromDaysSinceEpoch(after).toString(),
                                           .before = Date::fromDaysSinceEpoch(after + 1).toString()}))
        stops.push_back(stopOf(visit, store.scopeName(visit.scope)));
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
    page.following = dayAfter(store, page.next.date);
    return page;
}

} // namespace feltbok::advisory
