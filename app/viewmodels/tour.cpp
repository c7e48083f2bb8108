// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/tour.h"

#include "app/viewmodels/wording.h"
#include "app/viewmodels/write_for.h"

#include <algorithm>

namespace feltbok::app {

Tour::Tour(QObject* parent)
    : QObject(parent)
    , m_live(
          this, [](const Record& record) { return record.kind == "tour" || record.kind == "visit"; },
          [this](std::optional<advisory::TourPage> page) {
              m_loaded = page.has_value();
              m_page = page ? std::move(*page) : advisory::TourPage{};
              m_stops.showStops(m_page.stops);
              emit changed();
          }) {
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, &Tour::changed);
    askAgain();
}

void Tour::askAgain() {
    m_live.ask([wanted = m_wanted](OpenBook& book) -> std::optional<advisory::TourPage> {
        const auto tour = wanted ? wanted : advisory::currentTour(book.store(), book.today());
        if (!tour) return advisory::TourPage{};
        return advisory::tourPage(book.store(), *tour).value_or(advisory::TourPage{});
    });
}

QString Tour::tourId() const {
    return wording::idText(m_wanted ? *m_wanted : m_page.tour.id);
}

void Tour::setTourId(const QString& tourId) {
    const Id id = wording::idOf(tourId);
    const std::optional<Id> wanted = id.isNull() ? std::nullopt : std::optional(id);
    if (wanted == m_wanted) return;
    m_wanted = wanted;
    emit tourIdChanged();
    askAgain();
}

QString Tour::title() const {
    return wording::text(m_page.tour.title);
}
QString Tour::datesText() const {
    return wording::days(m_page.tour.from, m_page.tour.to);
}
QString Tour::team() const {
    return wording::text(m_page.tour.team);
}
QString Tour::subline() const {
    return wording::joined({datesText(), team()});
}
QString Tour::from() const {
    return wording::text(m_page.tour.from);
}
QString Tour::to() const {
    return wording::text(m_page.tour.to);
}

int Tour::countOf(std::string_view status) const {
    return int(std::ranges::count_if(m_page.stops, [status](const advisory::StopRow& stop) {
        return stop.status == status || (status == "planned" && stop.status.empty());
    }));
}

QString Tour::visitedText() const {
    return tr("%1 of %2").arg(visitedCount()).arg(stopCount());
}

QString Tour::nextVisitId() const {
    const advisory::StopRow* stop = m_stops.next();
    return stop == nullptr ? QString() : wording::idText(stop->visit);
}

void Tour::addStop(const QString& municipality, const QString& date, const QString& startsAt,
                   const QString& endsAt, const QString& place) {
    advisory::StopPlan plan{municipality.trimmed().toStdString(), date.toStdString(), startsAt.toStdString(),
                            endsAt.toStdString(), place.trimmed().toStdString()};
    writeFor(
        this,
        [plan, tour = m_page.tour.id](OpenBook& book) mutable {
            // "skien" is Skien.
            const QString name = wording::text(plan.municipality);
            for (const ScopeEntry& scope : book.store().scopes())
                if (wording::text(scope.name).compare(name, Qt::CaseInsensitive) == 0)
                    plan.municipality = scope.name;
            return advisory::addStop(book.store(), book.municipalities(), tour, plan);
        },
        [this](const Id& visit) { emit stopAdded(wording::idText(visit)); },
        [](const Error& error) {
            if (error.code == ErrorCode::NotFound && error.place == "municipality")
                return tr("This device does not take part in a municipality by that name. Check how it is "
                          "written, or ask the coordinator for access.");
            return wording::failure(error);
        });
}

} // namespace feltbok::app
