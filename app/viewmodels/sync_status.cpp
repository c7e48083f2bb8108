// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/sync_status.h"

#include "app/viewmodels/sync_runner.h"
#include "app/viewmodels/wording.h"

#include <algorithm>

namespace feltbok::app {

SyncStatus::SyncStatus(QObject* parent) : QObject(parent) {
    FieldBook& book = FieldBook::instance();
    connect(&book, &FieldBook::syncChanged, this, [this](const SyncReport& report) {
        m_report = report;
        emit changed();
    });
    connect(&book, &FieldBook::closed, this, [this] {
        m_report = {};
        emit changed();
    });
    connect(&book, &FieldBook::opened, this,
            [] { FieldBook::instance().post([](OpenBook& open) { open.sync().report(); }); });
    connect(&book, &FieldBook::languageChanged, this, &SyncStatus::changed);
}

SyncStatus* SyncStatus::create(QQmlEngine*, QJSEngine*) {
    return new SyncStatus;
}

bool SyncStatus::isRunning() const {
    return m_report.phase == SyncReport::Phase::Working || m_report.phase == SyncReport::Phase::Stopping;
}

QString SyncStatus::stateText() const {
    if (isRunning() && recordsTotal() > 0) return progressText();
    if (unsent() > 0) return tr("%n saved here, not sent", nullptr, unsent());
    if (!isOnline()) return tr("Offline. All you need is here.");
    return tr("Everything is sent");
}

QString SyncStatus::sublineText() const {
    return wording::joined({isOnline() ? tr("Online") : tr("Offline"), lastFinishedText()});
}

QString SyncStatus::lastFinishedText() const {
    if (m_report.lastFinishedMs == 0) return {};
    return tr("last finished %1")
        .arg(wording::moment(m_report.lastFinishedMs, FieldBook::instance().today()));
}

QString SyncStatus::errorText() const {
    return m_report.failed ? wording::failure(m_report.failure) : QString();
}

QString SyncStatus::attentionText() const {
    return attention() == 0 ? QString() : tr("%n waiting for you", nullptr, attention());
}

qreal SyncStatus::progress() const {
    if (m_report.recordsTotal == 0) return isRunning() ? 0 : 1;
    return std::min(1.0, qreal(m_report.recordsDone) / qreal(m_report.recordsTotal));
}

QString SyncStatus::progressText() const {
    const auto current = std::min(m_report.recordsDone + 1, m_report.recordsTotal);
    return tr("Sending %1 of %2").arg(current).arg(m_report.recordsTotal);
}

QString SyncStatus::bytesText() const {
    return m_report.bytesDone == 0 ? QString() : wording::size(m_report.bytesDone);
}

void SyncStatus::start() {
    FieldBook::instance().post([](OpenBook& book) {
        if (book.isOpen()) book.sync().start();
    });
}

void SyncStatus::stop() {
    FieldBook::instance().post([](OpenBook& book) { book.sync().stop(true); });
}

} // namespace feltbok::app
