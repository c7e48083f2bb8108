// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/stop_list_model.h"

#include "app/viewmodels/wording.h"
#include "core/advisory/progress.h"

#include <QDate>

namespace feltbok::app {
namespace {

QDate today() {
    const Date day = FieldBook::instance().today();
    return {day.year, int(day.month), int(day.day)};
}

int statusOf(const std::string& status) {
    if (status == "packed") return StopStatus::Packed;
    if (status == "done") return StopStatus::Done;
    if (status == "closed") return StopStatus::Closed;
    return StopStatus::Planned;
}

bool isPast(const advisory::StopRow& stop) {
    return advisory::isVisited(stop.status);
}

// Weeks from today's, Monday first; and the Monday.
int weeksAhead(const QDate& day) {
    const QDate monday = today().addDays(1 - today().dayOfWeek());
    return int(monday.daysTo(day.addDays(1 - day.dayOfWeek())) / 7);
}

} // namespace

StopListModel::StopListModel(QObject* parent) : RowModel(parent) {}

const advisory::StopRow* StopListModel::next() const {
    return advisory::nextStop(rows(), FieldBook::instance().today());
}

void StopListModel::showStops(std::vector<advisory::StopRow> stops) {
    show(std::move(stops));
    // Which stop is next and how weeks are grouped depends on the other rows too.
    if (count() > 0) emit dataChanged(index(0), index(count() - 1), {IsNext, Group});
}

QString StopListModel::groupOf(const advisory::StopRow& stop) const {
    if (isPast(stop)) return tr("Visited");
    const QDate day = QDate::fromString(wording::text(stop.date), Qt::ISODate);
    if (!day.isValid()) return tr("Without a date");
    const int week = weeksAhead(day);
    std::string first = stop.date; // of the week's stops
    std::string last = stop.date;
    for (const advisory::StopRow& other : rows()) {
        const QDate otherDay = QDate::fromString(wording::text(other.date), Qt::ISODate);
        if (isPast(other) || !otherDay.isValid() || weeksAhead(otherDay) != week) continue;
        first = std::min(first, other.date);
        last = std::max(last, other.date);
    }
    QString name = tr("Week %1").arg(day.weekNumber());
    if (week == 0) name = tr("This week");
    if (week == 1) name = tr("Next week");
    return wording::joined({name, wording::days(first, last)});
}

QVariant StopListModel::data(const QModelIndex& index, int role) const {
    const advisory::StopRow* stop = row(index);
    if (stop == nullptr) return {};
    switch (role) {
    case VisitId:
        return wording::idText(stop->visit);
    case ScopeId:
        return wording::idText(stop->scope);
    case Municipality:
    case Qt::DisplayRole:
        return wording::text(stop->municipality);
    case DateRole:
        return wording::text(stop->date);
    case DayText:
        return wording::dayNumber(stop->date);
    case WeekdayText:
        return wording::weekday(stop->date);
    case MonthText:
        return wording::month(stop->date);
    case TimeText:
        return wording::times(stop->startsAt, stop->endsAt);
    case Place:
        return wording::text(stop->place);
    case Line:
        return wording::joined({wording::times(stop->startsAt, stop->endsAt), wording::text(stop->place)});
    case StatusRole:
        return statusOf(stop->status);
    case StatusText:
        return wording::stopStatus(stop->status);
    case Group:
        return groupOf(*stop);
    case IsNext:
        return next() == stop;
    case IsToday:
        return stop->date == FieldBook::instance().today().toString();
    case IsPast:
        return isPast(*stop);
    default:
        return {};
    }
}

QHash<int, QByteArray> StopListModel::roleNames() const {
    return {{VisitId, "visitId"},     {ScopeId, "scopeId"},   {Municipality, "municipality"},
            {DateRole, "date"},       {DayText, "dayText"},   {WeekdayText, "weekdayText"},
            {MonthText, "monthText"}, {TimeText, "timeText"}, {Place, "place"},
            {Line, "line"},           {StatusRole, "status"}, {StatusText, "statusText"},
            {Group, "group"},         {IsNext, "isNext"},     {IsToday, "isToday"},
            {IsPast, "isPast"}};
}

} // namespace feltbok::app
