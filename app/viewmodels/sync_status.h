// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/field_book.h"

#include <QJSEngine>
#include <QQmlEngine>

namespace feltbok::app {

/// What is where, and what the sync is doing (page Synk og avvik, the rail's badge). Starts by itself when
/// the hub is reachable. Offline is no error.
class SyncStatus : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(Sync)
    QML_SINGLETON
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    Q_PROPERTY(bool online READ isOnline NOTIFY changed)
    /// "3 lagret her, ikke sendt" · "Sender 3 av 5" · "Alt er sendt" · "Uten nett. Alt du trenger, ligger
    /// her."
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    /// The page's subline: "På nett · sist ferdig mandag 23. november 16.04".
    Q_PROPERTY(QString sublineText READ sublineText NOTIFY changed)
    Q_PROPERTY(QString lastFinishedText READ lastFinishedText NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)

    Q_PROPERTY(int unsent READ unsent NOTIFY changed)
    Q_PROPERTY(int sent READ sent NOTIFY changed)
    Q_PROPERTY(int confirmed READ confirmed NOTIFY changed)
    Q_PROPERTY(int refused READ refused NOTIFY changed)
    Q_PROPERTY(int conflicts READ conflicts NOTIFY changed)
    /// Conflicts and refusals together: "2 venter på deg".
    Q_PROPERTY(int attention READ attention NOTIFY changed)
    Q_PROPERTY(QString attentionText READ attentionText NOTIFY changed)

    Q_PROPERTY(int recordsDone READ recordsDone NOTIFY changed)
    Q_PROPERTY(int recordsTotal READ recordsTotal NOTIFY changed)
    Q_PROPERTY(qreal progress READ progress NOTIFY changed)           ///< 0 to 1
    Q_PROPERTY(QString progressText READ progressText NOTIFY changed) ///< "Sender 3 av 5"
    Q_PROPERTY(QString bytesText READ bytesText NOTIFY changed)       ///< "11,2 av 18,4 MB" or ""

public:
    enum State { Idle, Working, Stopping, Waiting };
    Q_ENUM(State)

    explicit SyncStatus(QObject* parent = nullptr);
    static SyncStatus* create(QQmlEngine* engine, QJSEngine* scripts);

    [[nodiscard]] State state() const { return State(m_report.phase); }
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool isOnline() const { return m_report.online; }
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString sublineText() const;
    [[nodiscard]] QString lastFinishedText() const;
    [[nodiscard]] QString errorText() const;
    [[nodiscard]] int unsent() const { return int(m_report.counts.unsent); }
    [[nodiscard]] int sent() const { return int(m_report.counts.sent); }
    [[nodiscard]] int confirmed() const { return int(m_report.counts.confirmed); }
    [[nodiscard]] int refused() const { return int(m_report.counts.refused); }
    [[nodiscard]] int conflicts() const { return int(m_report.counts.conflicts); }
    [[nodiscard]] int attention() const { return refused() + conflicts(); }
    [[nodiscard]] QString attentionText() const;
    [[nodiscard]] int recordsDone() const { return int(m_report.recordsDone); }
    [[nodiscard]] int recordsTotal() const { return int(m_report.recordsTotal); }
    [[nodiscard]] qreal progress() const;
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] QString bytesText() const;

    /// Asks for a sync now; what is running goes on.
    Q_INVOKABLE void start();
    /// Stops after the request under way; everything stays safe to repeat.
    Q_INVOKABLE void stop();

signals:
    void changed();

private:
    SyncReport m_report;
};

} // namespace feltbok::app
