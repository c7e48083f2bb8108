// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/open_book.h"
#include "sync/client/back_off.h"
#include "sync/client/enrolment.h"
#include "sync/client/sync_client.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace feltbok::app {

/// Lets the sync run on the database's thread: by itself when the book opens, soon after something was
/// written, and again after a rest; on request; one at a time. Reports to the interface's thread.
class SyncRunner {
public:
    static constexpr int kSoonMs = 2'000;  ///< after a change of ours
    static constexpr int kRestMs = 60'000; ///< between syncs when all is quiet
    static constexpr int kReportMs = 100;  ///< between two reports of progress at least

    SyncRunner(FieldBook& facade, OpenBook& book);
    ~SyncRunner();

    using Joined = std::function<void(const Result<void>&, const EnrolAnswer&)>;
    /// Joins the hub with a one-time code; the store is open and new.
    void enrol(const std::string& hubUrl, const std::string& code, Joined joined);

    /// From now on syncs by itself; does nothing without a hub.
    void begin();
    void start();
    /// Stops what runs; `pause` also keeps it from starting by itself until `start`.
    void stop(bool pause = false);
    void storeChanged();
    /// The network may be back.
    void retryNow();
    void report();

private:
    [[nodiscard]] Result<void> connect(const std::string& hubUrl);
    void finish(const Result<void>& result);
    void wait(std::int64_t ms);

    FieldBook& m_facade;
    OpenBook& m_book;
    QTimer m_timer;
    QTimer m_reportTimer;
    BackOff m_backOff;
    std::unique_ptr<AsyncTransport> m_transport;
    std::unique_ptr<Talk> m_talk;
    std::unique_ptr<SyncClient> m_client;
    std::unique_ptr<Enrolment> m_enrolment;
    SyncReport m_report;
    std::uint64_t m_unsentAtStart = 0;
    bool m_automatic = false;
    bool m_again = false; ///< something was written while a sync ran
};

} // namespace feltbok::app
