// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/tour_list_model.h"

#include "app/viewmodels/wording.h"
#include "app/viewmodels/write_for.h"

namespace feltbok::app {

TourListModel::TourListModel(QObject* parent)
    : RowModel(parent)
    , m_content(
          this, [](const Record& record) { return record.kind == "tour" || record.kind == "visit"; },
          [this](Content content) {
              if (content.current != m_current) {
                  m_current = content.current;
                  emit currentTourIdChanged();
                  if (count() > 0) emit dataChanged(index(0), index(count() - 1), {Current});
              }
              show(std::move(content.rows));
          }) {
    m_content.ask([](OpenBook& book) {
        return Content{advisory::tourRows(book.store()), advisory::currentTour(book.store(), book.today())};
    });
}

QVariant TourListModel::data(const QModelIndex& index, int role) const {
    const advisory::TourRow* tour = row(index);
    if (tour == nullptr) return {};
    switch (role) {
    case TourId:
        return wording::idText(tour->id);
    case Title:
    case Qt::DisplayRole:
        return wording::text(tour->title);
    case DatesText:
        return wording::days(tour->from, tour->to);
    case Team:
        return wording::text(tour->team);
    case Stops:
        return int(tour->stops);
    case Visited:
        return int(tour->visited);
    case VisitedText:
        return tr("%1 of %2").arg(tour->visited).arg(tour->stops);
    case Current:
        return m_current == tour->id;
    default:
        return {};
    }
}

QHash<int, QByteArray> TourListModel::roleNames() const {
    return {{TourId, "tourId"}, {Title, "title"},     {DatesText, "datesText"},     {Team, "team"},
            {Stops, "stops"},   {Visited, "visited"}, {VisitedText, "visitedText"}, {Current, "current"}};
}

QString TourListModel::currentTourId() const {
    return wording::idText(m_current.value_or(Id{}));
}

void TourListModel::createTour(const QString& title, const QString& from, const QString& to,
                               const QString& team) {
    const advisory::TourPlan plan{title.trimmed().toStdString(), from.toStdString(), to.toStdString(),
                                  team.trimmed().toStdString()};
    writeFor(
        this,
        [plan](OpenBook& book) { return advisory::planTour(book.store(), book.municipalities(), plan); },
        [this](const Id& tour) { emit created(wording::idText(tour)); },
        [](const Error& error) {
            if (error.code == ErrorCode::NotFound && error.place == "team")
                return tr("You belong to no team yet, and a tour belongs to one. Ask whoever runs the hub "
                          "to add you to a team.");
            return wording::failure(error);
        });
}

} // namespace feltbok::app
