// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/hub/opened_hub.h"
#include "app/hub/server_log.h"

#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <stop_token>
#include <thread>

namespace feltbok::hub {

/// Makes a verified backup every so often while the hub serves, on a thread and a connection of its own, and
/// keeps the last kBackupsKept. The first one at once. A backup that fails is told in the log and missed by
/// tablets and /metrics; the next one comes at its time.
class Backups {
public:
    static constexpr std::size_t kBackupsKept = 48;

    Backups(HubPlace hub, std::filesystem::path to, std::int64_t everyMs);

private:
    void run(const std::stop_token& stop);
    void makeOne();
    [[nodiscard]] Result<std::filesystem::path> copy();
    void dropOld();

    const HubPlace m_hub;
    const std::filesystem::path m_to;
    const std::int64_t m_everyMs;
    std::mutex m_guard;
    std::condition_variable_any m_wake;
    std::jthread m_thread; ///< last: it ends before the rest goes
};

} // namespace feltbok::hub
