// SPDX-License-Identifier: Apache-2.0
#include "app/hub/backups.h"

#include <chrono>

namespace feltbok::hub {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kEnding = ".backup";

} // namespace

Backups::Backups(HubPlace hub, fs::path to, std::int64_t everyMs)
    : m_hub(std::move(hub))
    , m_to(std::move(to))
    , m_everyMs(everyMs)
    , m_thread([this](const std::stop_token& stop) { run(stop); }) {}

void Backups::run(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        makeOne();
        std::unique_lock lock(m_guard);
        m_wake.wait_for(lock, stop, std::chrono::milliseconds(m_everyMs), [] { return false; });
    }
}

void Backups::makeOne() {
    SystemClock clock;
    ServerLog log(clock);
    const std::int64_t began = clock.now().ms;
    const auto made = copy();
    if (!made) {
        log.event("error", "backup",
                  {{"code", nameOf(made.error().code)}, {"problem", made.error().message}});
        return;
    }
    PosixFileSystem files;
    const auto size = files.sizeBytes(*made);
    log.event("info", "backup", {{"bytes", size.value_or(0)}, {"ms", clock.now().ms - began}});
    dropOld();
}

Result<fs::path> Backups::copy() {
    auto opened = OpenedHub::open(m_hub);
    if (!opened) return fail(opened);
    if (auto made = (*opened)->files().makeFolder(m_to); !made) return fail(made);
    // Names sort by time, as far as a clock can be trusted: milliseconds since 1970 have 13 digits till 2286.
    const fs::path to = m_to / ("hub-" + std::to_string((*opened)->clock().now().ms) + std::string(kEnding));
    auto done = (*opened)->backupTo(to);
    if (!done) return fail(done);
    return to;
}

void Backups::dropOld() {
    PosixFileSystem files;
    std::vector<fs::path> backups;
    for (const fs::path& name : files.list(m_to))
        if (name.string().starts_with("hub-") && name.extension() == kEnding) backups.push_back(name);
    for (std::size_t i = 0; i + kBackupsKept < backups.size(); ++i)
        (void)files.remove(m_to / backups[i]); // one more that stays does no harm
}

} // namespace feltbok::hub
