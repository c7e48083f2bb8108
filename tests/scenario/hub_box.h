// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/hub.h"
#include "sync/hub/sqlite/sqlite_hub_store.h"
#include "tests/crash/crash_disk.h"
#include "tests/files/memory_files.h"
#include "tests/scenario/network.h"

#include <memory>

namespace feltbok::scenario {

/// The hub's machine. On a disk its power can be cut; else a restart only makes the service anew.
class HubBox {
public:
    HubBox(const Clock& clock, Random& random, Bug bug, Troubles& troubles, bool onDisk);

    [[nodiscard]] Result<void> open();
    [[nodiscard]] HttpResponse handle(const HttpRequest& request) { return m_hub->handle(request); }
    [[nodiscard]] Hub& hub() { return *m_hub; }
    [[nodiscard]] SqliteHubStore& store() { return *m_store; }
    [[nodiscard]] bool hasBlob(const Id& scope, const Digest& sha256);
    [[nodiscard]] Result<void> restart();

private:
    const Clock& m_clock;
    Random& m_random;
    Troubles& m_troubles;
    testing::MemoryFiles m_memory;
    std::unique_ptr<testing::CrashDisk> m_disk;
    std::unique_ptr<SqliteHubStore> m_store;
    std::unique_ptr<Hub> m_hub;
};

} // namespace feltbok::scenario
