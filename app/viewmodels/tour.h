// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/stop_list_model.h"

namespace feltbok::app {

/// One tour with its stops (page Turer). Without `tourId` it shows the current one.
class Tour : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString tourId READ tourId WRITE setTourId NOTIFY tourIdChanged)
    /// There is such a tour; `loaded` tells "none" from "not read yet".
    Q_PROPERTY(bool exists READ exists NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString datesText READ datesText NOTIFY changed) ///< "20. oktober–9. desember"
    Q_PROPERTY(QString team READ team NOTIFY changed)
    Q_PROPERTY(QString subline READ subline NOTIFY changed) ///< dates · team
    Q_PROPERTY(QString from READ from NOTIFY changed)       ///< YYYY-MM-DD
    Q_PROPERTY(QString to READ to NOTIFY changed)
    Q_PROPERTY(int stopCount READ stopCount NOTIFY changed)
    Q_PROPERTY(int visitedCount READ visitedCount NOTIFY changed) ///< done and closed
    Q_PROPERTY(int plannedCount READ plannedCount NOTIFY changed)
    Q_PROPERTY(int packedCount READ packedCount NOTIFY changed)
    Q_PROPERTY(int doneCount READ doneCount NOTIFY changed)
    Q_PROPERTY(int closedCount READ closedCount NOTIFY changed)
    Q_PROPERTY(QString visitedText READ visitedText NOTIFY changed) ///< "7 av 17"
    /// The stop drawn large: today's or the next; empty when none is left.
    Q_PROPERTY(QString nextVisitId READ nextVisitId NOTIFY changed)
    Q_PROPERTY(feltbok::app::StopListModel* stops READ stops CONSTANT)

public:
    explicit Tour(QObject* parent = nullptr);

    [[nodiscard]] QString tourId() const;
    void setTourId(const QString& tourId);
    [[nodiscard]] bool exists() const { return !m_page.tour.id.isNull(); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString datesText() const;
    [[nodiscard]] QString team() const;
    [[nodiscard]] QString subline() const;
    [[nodiscard]] QString from() const;
    [[nodiscard]] QString to() const;
    [[nodiscard]] int stopCount() const { return int(m_page.stops.size()); }
    [[nodiscard]] int visitedCount() const { return doneCount() + closedCount(); }
    [[nodiscard]] int plannedCount() const { return countOf("planned"); }
    [[nodiscard]] int packedCount() const { return countOf("packed"); }
    [[nodiscard]] int doneCount() const { return countOf("done"); }
    [[nodiscard]] int closedCount() const { return countOf("closed"); }
    [[nodiscard]] QString visitedText() const;
    [[nodiscard]] QString nextVisitId() const;
    [[nodiscard]] StopListModel* stops() { return &m_stops; }

    /// Adds a stop in a municipality by its name; date YYYY-MM-DD, times "10.00", all but the name may be
    /// empty. `stopAdded(visitId)` follows, or `failed(text)`.
    Q_INVOKABLE void addStop(const QString& municipality, const QString& date, const QString& startsAt,
                             const QString& endsAt, const QString& place);

signals:
    void tourIdChanged();
    void changed();
    void stopAdded(const QString& visitId);
    void failed(const QString& text);

private:
    [[nodiscard]] int countOf(std::string_view status) const;
    void askAgain();

    std::optional<Id> m_wanted;
    bool m_loaded = false;
    advisory::TourPage m_page;
    StopListModel m_stops;
    LiveValue<std::optional<advisory::TourPage>> m_live;
};

} // namespace feltbok::app
