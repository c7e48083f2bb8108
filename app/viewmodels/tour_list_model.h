// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/row_model.h"
#include "core/advisory/tours.h"

namespace feltbok::app {

/// All tours, the latest first. Roles: tourId, title, datesText, team, stops, visited, visitedText,
/// current (the one to show first).
class TourListModel : public FELTBOK_ROWS(advisory::TourRow, Id) {
    Q_OBJECT
    QML_ELEMENT
    /// The tour to show first; empty when there is none.
    Q_PROPERTY(QString currentTourId READ currentTourId NOTIFY currentTourIdChanged)

public:
    enum Role { TourId = Qt::UserRole + 1, Title, DatesText, Team, Stops, Visited, VisitedText, Current };
    explicit TourListModel(QObject* parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString currentTourId() const;

    /// Plans a tour; dates are YYYY-MM-DD or empty. `created(tourId)` follows, or `failed(text)`.
    Q_INVOKABLE void createTour(const QString& title, const QString& from, const QString& to,
                                const QString& team);

signals:
    void currentTourIdChanged();
    void created(const QString& tourId);
    void failed(const QString& text);

protected:
    Id keyOf(const advisory::TourRow& row) const override { return row.id; }

private:
    struct Content {
        std::vector<advisory::TourRow> rows;
        std::optional<Id> current;
    };
    LiveValue<Content> m_content;
    std::optional<Id> m_current;
};

} // namespace feltbok::app
