// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/sync_runner.h"

#include "app/viewmodels/failures.h"
#include "app/viewmodels/field_book.h"

#include <algorithm>

namespace feltbok::app {

SyncRunner::SyncRunner(FieldBook& facade, OpenBook& book)
    : m_facade(facade), m_book(book), m_backOff(book.world().random) {
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(&m_timer, [this] { start(); });
    m_reportTimer.setSingleShot(true);
    m_reportTimer.setInterval(kReportMs);
    m_reportTimer.callOnTimeout(&m_reportTimer, [this] { report(); });
}

SyncRunner::~SyncRunner() = default;

Result<void> SyncRunner::connect(const std::string& hubUrl) {
    if (!m_book.world().connect) return fail(ErrorCode::Offline, "this device has no network");
    auto transport = m_book.world().connect(hubUrl);
    if (!transport) return fail(transport);
    m_talk.reset();
    m_transport = std::move(*transport);
    m_talk = std::make_unique<Talk>(*m_transport);
    return {};
}

void SyncRunner::enrol(const std::string& hubUrl, const std::string& code, Joined joined) {
    if (const auto connected = connect(hubUrl); !connected) return joined(connected, {});
    m_enrolment = std::make_unique<Enrolment>(m_book.store(), m_book.world().random, hubUrl, code);
    m_talk->start(*m_enrolment, [this, joined = std::move(joined)](const Result<void>& result) {
        joined(result, m_enrolment->answer());
    });
}

void SyncRunner::begin() {
    m_report = {};
    m_report.lastFinishedMs = std::atoll(m_book.store().setting("sync.lastFinished").c_str());
    m_automatic = !hubUrlOf(m_book.store()).empty();
    m_backOff.reset();
    report();
    if (m_automatic) start();
}

void SyncRunner::start() {
    m_timer.stop();
    if (!m_book.isOpen() || (m_talk && m_talk->isRunning())) return;
    const std::string hubUrl = hubUrlOf(m_book.store());
    if (hubUrl.empty()) return;
    m_automatic = true;
    m_report.phase = SyncReport::Phase::Working;
    m_report.failed = false;
    m_again = false;
    m_unsentAtStart = m_book.store().outbox().unsent;
    m_report.recordsDone = m_report.bytesDone = 0;
    m_report.recordsTotal = m_unsentAtStart;
    if (const auto connected = connect(hubUrl); !connected) return finish(connected);
    m_client = std::make_unique<SyncClient>(m_book.store(), m_book.world().clock, m_book.world().random,
                                            SyncClient::Options{}, [this](const SyncProgress& progress) {
                                                m_report.online = true;
                                                m_report.recordsDone = progress.sent;
                                                m_report.recordsTotal =
                                                    std::max(m_unsentAtStart, progress.sent);
                                                m_report.bytesDone = progress.bytesUp + progress.bytesDown;
                                                if (!m_reportTimer.isActive()) m_reportTimer.start();
                                            });
    report();
    m_talk->start(*m_client, [this](const Result<void>& result) { finish(result); });
}

void SyncRunner::finish(const Result<void>& result) {
    if (!m_book.isOpen()) return;
    m_report.phase = SyncReport::Phase::Idle;
    if (result) {
        m_report.online = true;
        m_report.lastFinishedMs = m_book.world().clock.now().ms;
        (void)m_book.store().setSetting("sync.lastFinished", std::to_string(m_report.lastFinishedMs));
        (void)m_book.stockLibrary(); // tried again after the next sync
        m_backOff.reset();
        wait(m_again ? kSoonMs : kRestMs);
    } else if (result.error().code == ErrorCode::Cancelled) {
        m_automatic = false;
    } else {
        const bool offline = result.error().code == ErrorCode::Offline;
        m_report.online = !offline;
        m_report.failed = !offline;
        if (!offline) m_report.failure = failureOf(result.error());
        m_report.phase = SyncReport::Phase::Waiting;
        wait(m_backOff.nextMs());
    }
    report();
}

void SyncRunner::wait(std::int64_t ms) {
    if (!m_automatic) return;
    m_report.nextTryMs = m_book.world().clock.now().ms + ms;
    m_timer.start(static_cast<int>(ms));
}

void SyncRunner::stop(bool pause) {
    m_timer.stop();
    m_reportTimer.stop();
    if (m_talk && m_talk->isRunning()) m_talk->cancel();
    m_automatic = m_automatic && !pause && m_book.isOpen();
}

void SyncRunner::storeChanged() {
    m_again = true;
    if (!m_reportTimer.isActive()) m_reportTimer.start();
    const bool running = m_talk && m_talk->isRunning();
    // While the hub cannot be reached the back-off decides, not the keys that are typed.
    if (!running && m_automatic && m_report.online &&
        (!m_timer.isActive() || m_timer.remainingTime() > kSoonMs))
        m_timer.start(kSoonMs);
}

void SyncRunner::retryNow() {
    if (!m_automatic) return;
    m_backOff.reset();
    start();
}

void SyncRunner::report() {
    if (!m_book.isOpen()) return;
    m_report.counts = m_book.store().outbox();
    QMetaObject::invokeMethod(
        &m_facade, [facade = &m_facade, report = m_report] { emit facade->syncChanged(report); },
        Qt::QueuedConnection);
}

} // namespace feltbok::app
