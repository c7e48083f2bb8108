// SPDX-License-Identifier: Apache-2.0
#include "tests/demo/stage.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QStyleHints>
#include <QTest>

#include <cmath>
#include <utility>

namespace feltbok::demo {
namespace {

constexpr int kWaitMs = 10000;
constexpr int kScrollStepsMax = 400;

QJsonObject done() {
    return {{"ok", true}};
}

QJsonObject failed(const QString& why) {
    return {{"ok", false}, {"error", why}};
}

bool isSeen(const QQuickItem* item) {
    return item->isVisible() && item->width() > 0 && item->height() > 0;
}

void collect(QQuickItem* item, const QString& name, QList<QQuickItem*>& found) {
    if (!item->isVisible()) return;
    if (item->objectName() == name && isSeen(item)) found.append(item);
    for (QQuickItem* child : item->childItems())
        collect(child, name, found);
}

void collectTexts(const QQuickItem* item, QJsonArray& texts) {
    if (!item->isVisible()) return;
    if (item->inherits("QQuickText") || item->inherits("QQuickTextEdit") ||
        item->inherits("QQuickTextInput")) {
        const QString text = item->property("text").toString();
        if (!text.isEmpty()) texts.append(text);
    }
    for (const QQuickItem* child : item->childItems())
        collectTexts(child, texts);
}

void collectNames(const QQuickItem* item, QJsonArray& names) {
    if (!item->isVisible()) return;
    if (!item->objectName().isEmpty()) names.append(item->objectName());
    for (const QQuickItem* child : item->childItems())
        collectNames(child, names);
}

QQuickItem* flickableOf(QQuickItem* item) {
    for (QQuickItem* parent = item->parentItem(); parent != nullptr; parent = parent->parentItem())
        if (parent->inherits("QQuickFlickable")) return parent;
    return nullptr;
}

QRectF onScreen(const QQuickItem* item) {
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

} // namespace

Stage::Stage(QQuickWindow* window, const QString& socketName, QObject* parent)
    : QObject(parent), m_window(window), m_finger(QTest::createTouchDevice()) {
    QLocalServer::removeServer(socketName);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        m_director = m_server.nextPendingConnection();
        connect(m_director, &QLocalSocket::readyRead, this, &Stage::serve);
    });
    if (!m_server.listen(socketName)) qFatal("the stage cannot listen");
}

void Stage::serve() {
    while (m_director && m_director->canReadLine()) {
        const QJsonObject order = QJsonDocument::fromJson(m_director->readLine()).object();
        const QJsonObject reply = m_window ? perform(order) : failed("the window is gone");
        if (!m_director) return;
        m_director->write(QJsonDocument(reply).toJson(QJsonDocument::Compact) + '\n');
        m_director->flush();
    }
}

QJsonObject Stage::perform(const QJsonObject& order) {
    const QString verb = order["do"].toString();
    if (verb == "tap") return tap(order);
    if (verb == "type") return type(order["text"].toString());
    if (verb == "key") return key(order["key"].toString());
    if (verb == "clear") return clear();
    if (verb == "wait") return waitFor(order);
    if (verb == "read") return read(order);
    if (verb == "shot") return shot(order["file"].toString());
    if (verb == "size") return resize(order["width"].toInt(), order["height"].toInt());
    QJsonObject reply = done();
    QJsonArray list;
    if (verb == "texts") {
        QQuickItem* item = order.contains("item") ? find(order["item"].toString()) : m_window->contentItem();
        if (item == nullptr) return failed("no such item on screen: " + order["item"].toString());
        collectTexts(item, list);
        reply["texts"] = list;
        return reply;
    }
    if (verb == "rest") {
        (void)atRest();
        return reply;
    }
    if (verb == "scroll") {
        QQuickItem* item = findIn(order["item"].toString(), order["in"].toString());
        if (item == nullptr) return failed("not in the list: " + order["item"].toString());
        return bringIntoView(item) ? reply
                                   : failed("cannot be brought into view: " + order["item"].toString());
    }
    if (verb == "tree") {
        const QQuickItem* item = find(order["item"].toString());
        if (item == nullptr) return failed("no such item on screen: " + order["item"].toString());
        collectNames(item, list);
        reply["names"] = list;
        return reply;
    }
    return failed("unknown order: " + verb);
}

QQuickItem* Stage::find(const QString& path) const {
    QQuickItem* item = m_window->contentItem();
    for (const QString& name : path.split('/')) {
        QList<QQuickItem*> found;
        collect(item, name, found);
        if (found.isEmpty()) return nullptr;
        item = found.last();
    }
    return item;
}

void Stage::scroll(QQuickItem* flickable, qreal dy) {
    // A thumb drags the list and rests before it lets go, so that nothing is thrown.
    const QRectF port = onScreen(flickable).intersected(QRectF(QPointF(), m_window->size()));
    const qreal reach = qBound(-port.height() * 0.4, dy, port.height() * 0.4);
    // Near the edge, where no field takes the drag for a selection of its text.
    const QPointF from(port.left() + 12, port.center().y() - reach / 2);
    constexpr int kMoves = 8;
    const qreal threshold =
        QGuiApplication::styleHints()->startDragDistance() + 1; // eaten before the list follows
    const qreal way = reach + std::copysign(threshold, reach);
    QTest::touchEvent(m_window, m_finger).press(0, from.toPoint(), m_window);
    for (int move = 1; move <= kMoves; ++move) {
        QTest::qWait(8);
        const QPointF at = from + QPointF(0, way * move / kMoves);
        QTest::touchEvent(m_window, m_finger).move(0, at.toPoint(), m_window);
    }
    const QPoint end = (from + QPointF(0, way)).toPoint();
    QTest::qWait(120);
    QTest::touchEvent(m_window, m_finger).move(0, end, m_window);
    QTest::touchEvent(m_window, m_finger).release(0, end, m_window);
    QTest::qWait(20);
}

bool Stage::bringIntoView(QQuickItem* item) {
    QPointer<QQuickItem> guarded(item);
    int stuck = 0;
    for (int step = 0; step < kScrollStepsMax && guarded; ++step) {
        QQuickItem* flickable = flickableOf(item);
        QRectF port(QPointF(), m_window->size());
        for (QQuickItem* outer = flickable; outer != nullptr; outer = flickableOf(outer))
            port = port.intersected(onScreen(outer));
        const QPointF middle = onScreen(item).center();
        if (port.adjusted(0, 4, 0, -4).contains(middle)) return true;
        if (flickable == nullptr) return false;
        const qreal before = flickable->property("contentY").toReal();
        scroll(flickable, qBound(-200.0, port.center().y() - middle.y(), 200.0));
        const bool moved = QTest::qWaitFor(
            [&] { return !guarded || flickable->property("contentY").toReal() != before; }, 1500);
        stuck = moved ? 0 : stuck + 1;
        if (stuck == 3)
            return guarded && QRectF(QPointF(), m_window->size()).contains(onScreen(item).center());
    }
    return false;
}

QQuickItem* Stage::findIn(const QString& name, const QString& list) {
    QQuickItem* flickable = nullptr;
    if (!QTest::qWaitFor([&] { return find(name) != nullptr || (flickable = find(list)) != nullptr; },
                         kWaitMs))
        return nullptr;
    (void)atRest(); // a list may be opening, its rows on their way
    if (QQuickItem* item = find(name)) return item;
    flickable = find(list);
    if (flickable == nullptr) return nullptr;
    for (const qreal direction : {1.0, -1.0}) { // up to the beginning, then down to the end
        for (int step = 0; step < kScrollStepsMax; ++step) {
            const qreal before = flickable->property("contentY").toReal();
            scroll(flickable, direction * flickable->height() * 0.6);
            const bool moved =
                QTest::qWaitFor([&] { return flickable->property("contentY").toReal() != before; }, 1500);
            if (QQuickItem* item = find(name)) return item;
            if (!moved) break;
        }
    }
    return nullptr;
}

void Stage::touch(QPointF where) {
    QTest::touchEvent(m_window, m_finger).press(0, where.toPoint(), m_window);
    QTest::touchEvent(m_window, m_finger).release(0, where.toPoint(), m_window);
    QCoreApplication::processEvents();
}

QJsonObject Stage::tap(const QJsonObject& order) {
    const QString name = order["item"].toString();
    QQuickItem* item = nullptr;
    const auto there = [&] { return (item = find(name)) != nullptr && item->isEnabled(); };
    if (order.contains("in")) item = findIn(name, order["in"].toString());
    if (item == nullptr && !QTest::qWaitFor(there, kWaitMs)) return failed("nothing to touch: " + name);
    if (!QTest::qWaitFor([&] { return item->isEnabled(); }, kWaitMs)) return failed("disabled: " + name);
    if (!bringIntoView(item)) return failed("cannot be brought into view: " + name);
    // A finger lands where the eye sees the thing: after the layout has come to rest.
    QRectF seen;
    const auto atRest = [&] {
        m_window->grabWindow(); // lays out what is waiting to be
        item = find(name);
        const QRectF now = item == nullptr ? QRectF() : onScreen(item);
        return std::exchange(seen, now) == now;
    };
    if (!QTest::qWaitFor(atRest, 2000) || item == nullptr) return failed("does not come to rest: " + name);
    touch(seen.center());
    return done();
}

QJsonObject Stage::type(const QString& text) {
    if (!QTest::qWaitFor([] { return QGuiApplication::focusObject() != nullptr; }, kWaitMs))
        return failed("nothing has the focus");
    for (const QChar c : text) {
        QObject* focus = QGuiApplication::focusObject();
        if (focus == nullptr) return failed("the focus went away");
        QInputMethodEvent event;
        event.setCommitString(QString(c));
        QCoreApplication::sendEvent(focus, &event);
        QCoreApplication::processEvents();
    }
    return done();
}

QJsonObject Stage::key(const QString& name) {
    const QKeySequence sequence(name);
    if (sequence.isEmpty()) return failed("no such key: " + name);
    QTest::keySequence(m_window.data(), sequence);
    QCoreApplication::processEvents();
    return done();
}

QJsonObject Stage::clear() {
    QTest::keySequence(m_window.data(), QKeySequence(QKeySequence::SelectAll));
    QTest::keyClick(m_window.data(), Qt::Key_Delete);
    QCoreApplication::processEvents();
    return done();
}

QJsonObject Stage::waitFor(const QJsonObject& order) {
    const QString name = order["item"].toString();
    const int patience = order["ms"].toInt(kWaitMs);
    const auto holds = [&] {
        const QQuickItem* item = find(name);
        if (order["gone"].toBool()) return item == nullptr;
        if (item == nullptr) return false;
        if (order.contains("says")) {
            QJsonArray texts;
            collectTexts(item, texts);
            for (const auto& text : texts)
                if (text.toString().contains(order["says"].toString())) return true;
            return false;
        }
        if (!order.contains("property")) return true;
        const QVariant value = item->property(order["property"].toString().toUtf8());
        return QJsonValue::fromVariant(value) == order["is"] ||
               value.toString() == order["is"].toVariant().toString();
    };
    if (QTest::qWaitFor(holds, patience)) return done();
    QJsonObject reply = failed("waited in vain for " + QJsonDocument(order).toJson(QJsonDocument::Compact));
    if (const QQuickItem* item = find(name)) {
        QJsonArray texts;
        collectTexts(item, texts);
        reply["texts"] = texts;
    }
    return reply;
}

QJsonObject Stage::read(const QJsonObject& order) {
    const QQuickItem* item = find(order["item"].toString());
    if (item == nullptr) return failed("no such item on screen: " + order["item"].toString());
    QJsonObject reply = done();
    reply["value"] = QJsonValue::fromVariant(item->property(order["property"].toString().toUtf8()));
    return reply;
}

QImage Stage::atRest() {
    QImage before;
    QImage now = m_window->grabWindow();
    const auto still = [&] {
        before = now;
        now = m_window->grabWindow();
        return now == before;
    };
    (void)QTest::qWaitFor(still, 2000); // motion is at most 300 ms
    return now;
}

QJsonObject Stage::shot(const QString& file) {
    return atRest().save(file) ? done() : failed("cannot write " + file);
}

QJsonObject Stage::resize(int width, int height) {
    m_window->resize(width, height);
    const bool resized = QTest::qWaitFor([&] { return m_window->size() == QSize(width, height); }, kWaitMs);
    return resized ? done() : failed("the window kept its size");
}

} // namespace feltbok::demo
