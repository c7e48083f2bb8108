// SPDX-License-Identifier: Apache-2.0
#include "tests/demo/stage.h"

#include "qml/controls/unfinished.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFocusEvent>
#include <QInputMethodEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace feltbok::demo {
namespace {

constexpr int kWaitMs = 10000;
constexpr int kMotionMs = 2000; // the longest motion takes 300
constexpr int kPictureMs = 100; // several frames of a colour's way
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

QQuickItem* flickableIn(QQuickItem* item) {
    if (item == nullptr || item->inherits("QQuickFlickable")) return item;
    for (QQuickItem* child : item->childItems())
        if (QQuickItem* found = flickableIn(child)) return found;
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
    if (verb == "type") return type(order);
    if (verb == "key") return key(order["key"].toString());
    if (verb == "wait") return waitFor(order);
    if (verb == "read") return read(order);
    if (verb == "shot") return shot(order["file"].toString());
    if (verb == "size") return resize(order["width"].toInt(), order["height"].toInt());
    if (verb == "texts") return texts(order);
    if (verb == "tree") return tree(order);
    if (verb == "rest") {
        (void)atRest(kPictureMs);
        return done();
    }
    return failed("unknown order: " + verb);
}

QJsonObject Stage::texts(const QJsonObject& order) const {
    const QQuickItem* item =
        order.contains("item") ? find(order["item"].toString()) : m_window->contentItem();
    if (item == nullptr) return failed("no such item on screen: " + order["item"].toString());
    QJsonArray texts;
    collectTexts(item, texts);
    return {{"ok", true}, {"texts", texts}};
}

QJsonObject Stage::tree(const QJsonObject& order) {
    const QString name = order["item"].toString();
    if (order.contains("in") && findIn(name, order["in"].toString()) == nullptr)
        return failed("not in the list: " + name);
    if (!bringIntoView(name)) return failed("cannot be brought into view: " + name);
    QJsonArray names;
    collectNames(find(name), names);
    return {{"ok", true}, {"names", names}};
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
    // Two fingers on a trackpad: the list follows them exactly, throws nothing, and no field below them takes
    // the way for a selection of its text. The clock is the events' own.
    const QRectF port = onScreen(flickable).intersected(QRectF(QPointF(), m_window->size()));
    const QPointF at(port.left() + 12, port.center().y());
    const QPoint way(0, int(std::lround(dy)));
    const auto send = [&](QPoint pixels, Qt::ScrollPhase phase) {
        constexpr int kFrameMs = 16;
        QWheelEvent event(at, m_window->mapToGlobal(at), pixels, pixels, Qt::NoButton, Qt::NoModifier, phase,
                          false, Qt::MouseEventSynthesizedBySystem);
        event.setTimestamp(m_scrolledAtMs += kFrameMs);
        QCoreApplication::sendEvent(m_window.data(), &event);
    };
    send({}, Qt::ScrollBegin);
    for (int claim = 0; claim < 2;
         ++claim) // a list takes the fingers at the first step, and follows from the third
        send({0, dy < 0 ? -1 : 1}, Qt::ScrollUpdate);
    send(way, Qt::ScrollUpdate);
    send({}, Qt::ScrollEnd);
    (void)atRest(); // rows come as they are scrolled to
}

bool Stage::bringIntoView(const QString& name) {
    QRectF seen;
    for (int step = 0; step < kScrollStepsMax; ++step) {
        (void)atRest();
        QQuickItem* item = find(name);
        if (item == nullptr) return false;
        QQuickItem* flickable = flickableOf(item);
        QRectF port(QPointF(), m_window->size());
        for (QQuickItem* outer = flickable; outer != nullptr; outer = flickableOf(outer))
            port = port.intersected(onScreen(outer));
        const QRectF now = onScreen(item);
        if (port.adjusted(0, 4, 0, -4).contains(now.center())) return true;
        if (flickable == nullptr || now == seen) return false; // nothing scrolls, or it is at its end
        seen = now;
        const qreal reach = port.height() * 0.8;
        scroll(flickable, qBound(-reach, port.center().y() - now.center().y(), reach));
    }
    return false;
}

QQuickItem* Stage::sweep(const QString& name, const QString& list) {
    (void)atRest();                             // a list may be opening, its rows on their way
    for (const qreal direction : {1.0, -1.0}) { // up to the beginning, then down to the end
        for (int step = 0; step < kScrollStepsMax; ++step) {
            if (QQuickItem* item = find(name)) return item;
            QQuickItem* flickable = flickableIn(find(list));
            if (flickable == nullptr) return nullptr;
            const qreal before = flickable->property("contentY").toReal();
            scroll(flickable, direction * flickable->height() * 0.6);
            if (flickable->property("contentY").toReal() == before) break;
        }
    }
    return find(name);
}

QQuickItem* Stage::findIn(const QString& name, const QString& list) {
    QQuickItem* item = nullptr; // a row may come of the answer given just before
    (void)QTest::qWaitFor([&] { return (item = sweep(name, list)) != nullptr; }, kWaitMs);
    return item;
}

void Stage::touch(QPointF where) {
    QTest::touchEvent(m_window, m_finger).press(0, where.toPoint(), m_window);
    QTest::touchEvent(m_window, m_finger).release(0, where.toPoint(), m_window);
    QCoreApplication::processEvents();
}

QJsonObject Stage::tap(const QJsonObject& order) {
    const QString name = order["item"].toString();
    if (order.contains("in")) (void)findIn(name, order["in"].toString());
    if (!QTest::qWaitFor([&] { return find(name) != nullptr; }, kWaitMs))
        return failed("nothing to touch: " + name);
    const auto canBeUsed = [&] {
        const QQuickItem* item = find(name);
        return item != nullptr && item->isEnabled();
    };
    if (!QTest::qWaitFor(canBeUsed, kWaitMs)) return failed("disabled: " + name);
    if (!bringIntoView(name)) return failed("cannot be brought into view: " + name);
    const QQuickItem* item = find(name);
    if (item == nullptr) return failed("went away: " + name);
    touch(onScreen(item).center());
    return done();
}

// On a display another window may have the cursor, or no window manager gives it to any.
void Stage::takeFocus() {
    if (m_window->isActive()) return;
    QFocusEvent in(QEvent::FocusIn, Qt::ActiveWindowFocusReason);
    QCoreApplication::sendEvent(m_window, &in);
}

QJsonObject Stage::type(const QJsonObject& order) {
    const QString name = order["into"].toString();
    takeFocus();
    const auto hasCursor = [&] {
        const QQuickItem* focus = m_window->activeFocusItem();
        const QQuickItem* field = name.isEmpty() ? focus : find(name);
        return focus != nullptr && field != nullptr && (field == focus || field->isAncestorOf(focus));
    };
    if (!QTest::qWaitFor(hasCursor, kWaitMs)) return failed("the cursor is not in: " + name);
    if (order["anew"].toBool()) clear();
    const QString text = order["text"].toString();
    for (const QChar c : text) {
        QQuickItem* focus = m_window->activeFocusItem();
        if (focus == nullptr) return failed("the focus went away");
        QInputMethodEvent event;
        event.setCommitString(QString(c));
        QCoreApplication::sendEvent(focus, &event);
        QCoreApplication::processEvents();
    }
    return done();
}

QJsonObject Stage::key(const QString& name) {
    takeFocus();
    const QKeySequence sequence(name);
    if (sequence.isEmpty()) return failed("no such key: " + name);
    QTest::keySequence(m_window.data(), sequence);
    QCoreApplication::processEvents();
    return done();
}

void Stage::clear() {
    QTest::keySequence(m_window.data(), QKeySequence(QKeySequence::SelectAll));
    QTest::keyClick(m_window.data(), Qt::Key_Delete);
    QCoreApplication::processEvents();
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

QImage Stage::atRest(int forMs) {
    QImage now = m_window->grabWindow();
    QElapsedTimer unchanged;
    unchanged.start();
    const auto still = [&] {
        const QImage before = std::exchange(now, m_window->grabWindow());
        const bool moves = now != before || isUnfinished(m_window->contentItem());
        if (moves) unchanged.restart();
        return !moves && unchanged.elapsed() >= forMs;
    };
    (void)QTest::qWaitFor(still, kMotionMs);
    return now;
}

QJsonObject Stage::shot(const QString& file) {
    return atRest(kPictureMs).save(file) ? done() : failed("cannot write " + file);
}

QJsonObject Stage::resize(int width, int height) {
    m_window->resize(width, height);
    const bool resized = QTest::qWaitFor([&] { return m_window->size() == QSize(width, height); }, kWaitMs);
    return resized ? done() : failed("the window kept its size");
}

} // namespace feltbok::demo
