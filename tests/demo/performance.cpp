// SPDX-License-Identifier: Apache-2.0
#include "tests/demo/performance.h"

#include <QTextStream>

namespace feltbok::demo {
namespace {

QTextStream& out() {
    static QTextStream stream(stdout);
    return stream;
}

} // namespace

void Performance::step(const QString& title, const std::function<void()>& play) {
    if (!m_allHeld) return;
    QElapsedTimer timer;
    timer.start();
    out() << QStringLiteral("%1 s  %2").arg(double(m_day.elapsed()) / 1000, 6, 'f', 1).arg(title) << Qt::endl;
    play();
    out() << QStringLiteral("          … %1 ms").arg(timer.elapsed()) << Qt::endl;
}

void Performance::check(bool holds, const QString& what) {
    ++m_checks;
    m_allHeld = m_allHeld && holds;
    out() << (holds ? "          ✓ " : "          ✗ ") << what << Qt::endl;
}

void Performance::say(const QString& line) {
    out() << "            " << line << Qt::endl;
}

} // namespace feltbok::demo
