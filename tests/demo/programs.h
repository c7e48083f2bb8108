// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QLocalSocket>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace feltbok::demo {

class Performance;

/// The hub as its own process on a free port of loopback, with its data in a folder.
class HubProgram {
public:
    HubProgram(QString program, QString folder, Performance& performance);
    ~HubProgram();
    void start();
    [[nodiscard]] quint16 port() const { return m_port; }
    /// A one-time code for a new device.
    [[nodiscard]] QString invite(const QString& role, const QString& user, const QStringList& scopes);
    /// Runs another verb of the hub's command line; what it printed.
    QByteArray run(const QStringList& arguments);

private:
    QString m_program;
    QString m_folder;
    Performance& m_performance;
    QProcess m_process;
    quint16 m_port = 0;
};

/// One tablet: the real app as its own process, and a person's hands on it (stage.h).
class TabletProgram {
public:
    TabletProgram(QString program, QString name, QString folder, QStringList arguments,
                  Performance& performance);
    ~TabletProgram();
    void start();
    void kill(); ///< as a dead battery: no warning
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

    // A person's doings; each fails the day if it cannot be done.
    void tap(const QString& item);
    void tapIn(const QString& list, const QString& item);
    void type(const QString& text);
    void fill(const QString& item, const QString& text); ///< tap, clear, type
    void key(const QString& name);
    void sees(const QString& item, const QString& text, const QString& what, int ms = 10000);
    void waits(const QString& item, int ms = 10000);
    void waitsGone(const QString& item, int ms = 10000);
    [[nodiscard]] bool has(const QString& item, int ms = 0);
    [[nodiscard]] bool says(const QString& item, const QString& text); ///< now
    [[nodiscard]] QStringList texts(const QString& item = {});
    /// The texts once they stay the same for a moment: lists fill as their data comes.
    [[nodiscard]] QStringList settledTexts(const QString& item);
    /// The names of what an item of a list is made of, scrolled to.
    [[nodiscard]] QStringList names(const QString& list, const QString& item);
    void shot(const QString& file);
    void size(int width, int height);

private:
    QJsonObject order(const QJsonObject& order, bool mustHold = true);

    QString m_program;
    QString m_name;
    QString m_folder;
    QStringList m_arguments;
    Performance& m_performance;
    QProcess m_process;
    QLocalSocket m_stage;
};

} // namespace feltbok::demo
