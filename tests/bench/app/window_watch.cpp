// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/app/window_watch.h"

#include "tests/bench/app/thread_work.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace feltbok::bench {
namespace {

// The first in the tree of what is drawn that is so.
template <class Wanted>
QQuickItem* firstWithin(QQuickItem* item, Wanted wanted) {
    if (wanted(*item)) return item;
    for (QQuickItem* child : item->childItems())
        if (QQuickItem* found = firstWithin(child, wanted)) return found;
    return nullptr;
}

} // namespace

WindowWatch::WindowWatch(QQuickWindow& window) : m_window(window), m_before(workedMs()) {
    m_handedOver = QObject::connect(&window, &QQuickWindow::beforeSynchronizing, &window,
                                    [this] { m_own.push_back(workedMs() - m_before); });
    m_swapped = QObject::connect(&window, &QQuickWindow::frameSwapped, &window, [this] {
        m_before = workedMs();
        ++m_swaps;
    });
}

WindowWatch::~WindowWatch() {
    QObject::disconnect(m_handedOver);
    QObject::disconnect(m_swapped);
}

void WindowWatch::endInVain(const char* what) {
    std::fprintf(stderr, "there was no %s in %d s\n", what, kPatienceMs / 1000);
    std::_Exit(1);
}

double WindowWatch::nextFrame() {
    const std::size_t before = m_swaps;
    m_window.update();
    until([&] { return m_swaps > before; }, "a frame");
    // Pages that are left: this runs within one call of the event loop, which deletes them only after it.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return m_own.back();
}

double WindowWatch::ownWorkP99() const {
    auto all = m_own;
    std::ranges::sort(all);
    return all[all.size() * 99 / 100];
}

QQuickItem* WindowWatch::shown(const QString& name) const {
    return firstWithin(m_window.contentItem(),
                       [&](const QQuickItem& item) { return item.isVisible() && item.objectName() == name; });
}

QQuickItem* WindowWatch::withProperty(const char* property) const {
    return firstWithin(m_window.contentItem(), [&](const QQuickItem& item) {
        return item.metaObject()->indexOfProperty(property) >= 0;
    });
}

QQuickItem* WindowWatch::listIn(const char* name) const {
    QQuickItem* within = shown(QString::fromLatin1(name));
    return within == nullptr
               ? nullptr
               : firstWithin(within, [](const QQuickItem& item) { return item.inherits("QQuickListView"); });
}

} // namespace feltbok::bench
