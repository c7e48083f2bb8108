// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/row_model.h"
#include "core/advisory/visits.h"

#include <functional>

namespace feltbok::app {

/// The header of a visit: where, when, the tabs' counts.
class Visit : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString visitId READ visitId WRITE setVisitId NOTIFY visitIdChanged)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString municipality READ municipality NOTIFY changed)
    Q_PROPERTY(QString scopeId READ scopeId NOTIFY changed)
    Q_PROPERTY(QString tourId READ tourId NOTIFY changed)
    Q_PROPERTY(QString subline READ subline NOTIFY changed) ///< "Besøk tirs. 24. november"
    Q_PROPERTY(QString date READ date NOTIFY changed)       ///< YYYY-MM-DD
    Q_PROPERTY(QString timeText READ timeText NOTIFY changed)
    Q_PROPERTY(QString place READ place NOTIFY changed)
    Q_PROPERTY(QString purpose READ purpose NOTIFY changed)
    Q_PROPERTY(int status READ status NOTIFY changed) ///< StopStatus
    Q_PROPERTY(QString statusText READ statusText NOTIFY changed)
    Q_PROPERTY(bool closed READ isClosed NOTIFY changed)
    /// The interview to go on with; empty until `startInterview` has made one.
    Q_PROPERTY(QString interviewId READ interviewId NOTIFY changed)
    Q_PROPERTY(int noteCount READ noteCount NOTIFY changed)
    Q_PROPERTY(int needCount READ needCount NOTIFY changed)
    Q_PROPERTY(int actionCount READ actionCount NOTIFY changed)
    /// Needs and actions together, as on the tab.
    Q_PROPERTY(int followUpCount READ followUpCount NOTIFY changed)

public:
    explicit Visit(QObject* parent = nullptr);

    [[nodiscard]] QString visitId() const;
    void setVisitId(const QString& visitId);
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] QString municipality() const;
    [[nodiscard]] QString scopeId() const;
    [[nodiscard]] QString tourId() const;
    [[nodiscard]] QString subline() const;
    [[nodiscard]] QString date() const;
    [[nodiscard]] QString timeText() const;
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString purpose() const;
    [[nodiscard]] int status() const;
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] bool isClosed() const;
    [[nodiscard]] QString interviewId() const;
    [[nodiscard]] int noteCount() const { return int(m_page.notes); }
    [[nodiscard]] int needCount() const { return int(m_page.needs); }
    [[nodiscard]] int actionCount() const { return int(m_page.actions); }
    [[nodiscard]] int followUpCount() const { return needCount() + actionCount(); }

    /// Makes the interview with a form of the device ("behovskartlegging"), unless there is one.
    /// `interviewStarted(id)` follows.
    Q_INVOKABLE void startInterview(const QString& formId);
    /// Gjennomført: the visit has taken place. Avsluttet: the wrap-up is done too.
    Q_INVOKABLE void markDone();
    Q_INVOKABLE void close();
    /// Back from avsluttet to gjennomført: somebody closed it too early.
    Q_INVOKABLE void reopen();

signals:
    void visitIdChanged();
    void changed();
    void interviewStarted(const QString& interviewId);
    void failed(const QString& text);

private:
    void setStatus(const char* status);

    Id m_visit;
    bool m_loaded = false;
    advisory::VisitPage m_page;
    LiveValue<advisory::VisitPage> m_live;
};

} // namespace feltbok::app
