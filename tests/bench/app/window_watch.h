// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

#include <vector>

namespace feltbok::bench {

/// Watches a window frame by frame. Our own work of a frame is the processor time of the interface's thread
/// from the frame before until the scene is handed over for painting: events, view models, delegates, layout.
/// Needs Qt Quick's basic render loop (QSG_RENDER_LOOP=basic).
class WindowWatch {
public:
    explicit WindowWatch(QQuickWindow& window);
    WindowWatch(const WindowWatch&) = delete;
    WindowWatch& operator=(const WindowWatch&) = delete;
    ~WindowWatch();

    /// Handles events until the next frame is in the window; returns its own work in milliseconds.
    double nextFrame();
    /// Handles events until the condition holds; if it never does, the program ends and says what it waited
    /// for.
    template <class Condition>
    static void until(Condition holds, const char* what) {
        QDeadlineTimer patience(kPatienceMs);
        QTimer look;
        look.start(kLookAgainMs);
        while (!holds()) {
            if (patience.hasExpired()) endInVain(what);
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        }
    }

    /// Of all frames so far that had any: no call from the page into a view model took longer than its frame.
    [[nodiscard]] double ownWorkP99() const;
    [[nodiscard]] std::size_t frames() const { return m_own.size(); }

    /// What is seen, by its object name; null if nothing is.
    [[nodiscard]] QQuickItem* shown(const QString& name) const;
    /// The first item that has such a property.
    [[nodiscard]] QQuickItem* withProperty(const char* property) const;
    /// The list view of that name, or the one within the item of that name.
    [[nodiscard]] QQuickItem* listIn(const char* name) const;

private:
    static constexpr int kPatienceMs = 60'000;
    static constexpr int kLookAgainMs = 1000;
    [[noreturn]] static void endInVain(const char* what);

    QQuickWindow& m_window;
    QMetaObject::Connection m_handedOver;
    QMetaObject::Connection m_swapped;
    double m_before = 0;
    std::vector<double> m_own;
    std::size_t m_swaps = 0;
};

} // namespace feltbok::bench
