// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <functional>

namespace feltbok::demo {

/// Prints each step of the day with its time and what was checked, and remembers whether all held.
class Performance {
public:
    /// Runs one step; the day stops at the first that fails.
    void step(const QString& title, const std::function<void()>& play);
    /// Inside a step: a condition that must hold, said in words.
    void check(bool holds, const QString& what);
    /// Inside a step: a line of figures.
    void say(const QString& line);

    [[nodiscard]] bool allHeld() const { return m_allHeld; }
    [[nodiscard]] int checks() const { return m_checks; }
    [[nodiscard]] qint64 elapsedMs() const { return m_day.elapsed(); }

private:
    QElapsedTimer m_day = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
    bool m_allHeld = true;
    int m_checks = 0;
};

} // namespace feltbok::demo
