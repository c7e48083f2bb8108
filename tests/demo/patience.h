// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace feltbok::demo {

/// Handles events, so that the relays go on passing bytes, until the condition holds or the time is over.
template <class Condition>
bool waitUntil(Condition holds, int ms) {
    constexpr int kLookAgainMs = 10; // conditions change by events, all but a process that ends
    const QDeadlineTimer deadline(ms);
    QTimer again;
    again.start(kLookAgainMs);
    while (!holds()) {
        if (deadline.hasExpired()) return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace feltbok::demo
