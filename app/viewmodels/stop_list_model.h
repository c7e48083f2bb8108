// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/row_model.h"
#include "core/advisory/tours.h"

namespace feltbok::app {

/// A stop's life. The words are `statusText`.
class StopStatus : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("an enumeration")

public:
    enum Status { Planned, Packed, Done, Closed };
    Q_ENUM(Status)
};

/// The stops of a tour by date (Tour.stops). Roles: visitId, scopeId, municipality, date (YYYY-MM-DD),
/// dayText ("25."), weekdayText ("ons."), monthText ("nov."), timeText ("10.00–12.00"), place, line ("09.30 ·
/// Kommunehuset, Åmot"), status (StopStatus), statusText, group ("Denne uka · 25.–26. november", for
/// section.property), isNext (the stop drawn large), isToday, isPast (done or closed), lastOfDay.
class StopListModel : public FELTBOK_ROWS(advisory::StopRow, Id) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Tour.stops")

public:
    enum Role {
        VisitId = Qt::UserRole + 1,
        ScopeId,
        Municipality,
        DateRole,
        DayText,
        WeekdayText,
        MonthText,
        TimeText,
        Place,
        Line,
        StatusRole,
        StatusText,
        Group,
        IsNext,
        IsToday,
        IsPast
    };
    explicit StopListModel(QObject* parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void showStops(std::vector<advisory::StopRow> stops);
    [[nodiscard]] const advisory::StopRow* next() const;

protected:
    Id keyOf(const advisory::StopRow& row) const override { return row.visit; }

private:
    [[nodiscard]] QString groupOf(const advisory::StopRow& row) const;
};

} // namespace feltbok::app
