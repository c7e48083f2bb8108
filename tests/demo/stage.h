// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QLocalServer>
#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>

class QLocalSocket;
class QPointingDevice;

namespace feltbok::demo {

/// Plays a person at one window: takes orders as JSON lines on a local socket and carries them out as
/// touches, keys and input-method text through Qt's event system, never behind the interface's back. Only in
/// the rehearsal program.
///
/// `{"do":"tap","item":NAME,"in":LIST?}`, `{"do":"type","text":…,"into":NAME?,"anew":true?}`,
/// `{"do":"key","key":"Return"}`,
/// `{"do":"wait","item":NAME,"property":P?,"is":VALUE?,"says":TEXT?,"gone":true?,"ms":N?}`,
/// `{"do":"read","item":NAME, "property":P}`, `{"do":"texts","item":NAME?}`, `{"do":"shot","file":PATH}`,
/// `{"do":"size","width":W,"height":H}`,
/// `{"do":"rest"}` (until nothing moves), `{"do":"tree","item":NAME,"in":LIST?}` → `{"ok":true,…}` or
/// `{"ok":false,"error":…}`.
class Stage final : public QObject {
    Q_OBJECT
public:
    Stage(QQuickWindow* window, const QString& socketName, QObject* parent = nullptr);

private:
    void serve();
    [[nodiscard]] QJsonObject perform(const QJsonObject& order);
    [[nodiscard]] QJsonObject tap(const QJsonObject& order);
    [[nodiscard]] QJsonObject type(const QJsonObject& order);
    [[nodiscard]] QJsonObject key(const QString& name);
    void takeFocus();
    void clear();
    [[nodiscard]] QJsonObject waitFor(const QJsonObject& order);
    [[nodiscard]] QJsonObject read(const QJsonObject& order);
    [[nodiscard]] QJsonObject texts(const QJsonObject& order) const;
    [[nodiscard]] QJsonObject tree(const QJsonObject& order);
    [[nodiscard]] QJsonObject shot(const QString& file);
    [[nodiscard]] QJsonObject resize(int width, int height);
    /// The window's picture once it has stayed the same for so long, and at least from one to the next, and
    /// nothing is being made.
    [[nodiscard]] QImage atRest(int forMs = 0);

    /// The topmost visible item of that object name; `a/b` is b within a. Null if there is none.
    [[nodiscard]] QQuickItem* find(const QString& path) const;
    /// Scrolls a list until it shows the item, once through or until it comes; null if it has none.
    [[nodiscard]] QQuickItem* sweep(const QString& name, const QString& list);
    [[nodiscard]] QQuickItem* findIn(const QString& name, const QString& list);
    /// Scrolls what holds the item until its middle can be touched.
    bool bringIntoView(const QString& name);
    void scroll(QQuickItem* flickable, qreal dy);
    void touch(QPointF where);

    QPointer<QQuickWindow> m_window;
    QLocalServer m_server;
    QPointer<QLocalSocket> m_director;
    QPointingDevice* m_finger;
    quint64 m_scrolledAtMs = 0; ///< by the clock of the scrolling events
};

} // namespace feltbok::demo
