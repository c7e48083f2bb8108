// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/stop_list_model.h"
#include "core/advisory/today.h"

namespace feltbok::app {

/// The page one looks at in the car (I dag): the next visit and the day after. What to raise there:
/// MatterListModel with `visitId`; what was agreed earlier: ActionListModel with `scopeId`.
class Today : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString dateText READ dateText NOTIFY changed) ///< "Tirsdag 24. november"
    Q_PROPERTY(QString tourText READ tourText NOTIFY changed) ///< "Kommuneturné Telemark 2026, stopp 8 av 17"
    /// There is a visit to come; else the page says how one is planned.
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY changed)
    Q_PROPERTY(QString visitId READ visitId NOTIFY changed)
    Q_PROPERTY(QString scopeId READ scopeId NOTIFY changed)
    Q_PROPERTY(QString municipality READ municipality NOTIFY changed)
    Q_PROPERTY(QString whenText READ whenText NOTIFY changed)     ///< "Neste besøk · i morgen"
    Q_PROPERTY(QString line READ line NOTIFY changed)             ///< "10.00–12.00 · Kommunehuset, Dalen"
    Q_PROPERTY(QString rolesText READ rolesText NOTIFY changed)   ///< "Innkjøpsleder, klimarådgiver"
    Q_PROPERTY(QString statusText READ statusText NOTIFY changed) ///< "Pakket og kontrollert"
    Q_PROPERTY(bool packed READ isPacked NOTIFY changed)
    Q_PROPERTY(QString lastVisitText READ lastVisitText NOTIFY changed) ///< "Besøkt 12. nov. 2024" or ""
    Q_PROPERTY(QString followingText READ followingText NOTIFY changed) ///< "I morgen", "Onsdag 25. november"
    Q_PROPERTY(feltbok::app::StopListModel* following READ following CONSTANT)

public:
    explicit Today(QObject* parent = nullptr);

    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] static QString dateText();
    [[nodiscard]] QString tourText() const;
    [[nodiscard]] bool hasNext() const { return !m_page.next.visit.isNull(); }
    [[nodiscard]] QString visitId() const;
    [[nodiscard]] QString scopeId() const;
    [[nodiscard]] QString municipality() const;
    [[nodiscard]] QString whenText() const;
    [[nodiscard]] QString line() const;
    [[nodiscard]] QString rolesText() const;
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] bool isPacked() const { return m_page.next.status == "packed"; }
    [[nodiscard]] QString lastVisitText() const;
    [[nodiscard]] QString followingText() const;
    [[nodiscard]] StopListModel* following() { return &m_following; }

signals:
    void changed();

private:
    bool m_loaded = false;
    advisory::TodayPage m_page;
    StopListModel m_following;
    LiveValue<std::optional<advisory::TodayPage>> m_live;
};

} // namespace feltbok::app
