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
    /// The power will go at one of the next writes.
    void letPowerGo() { m_disk->cutAt(1 + m_random.below(60)); }
    [[nodiscard]] bool isOut() const { return m_disk && m_disk->isCut(); }
    void keepPower() {
        if (m_disk) m_disk->cutAt(0);
    }
    void keepImage() { m_image = m_disk->image(); }
    /// The machine is put back to the image kept. A restore says so by a new epoch; somebody else's copy of
    /// the machine does not, and the tablets have to find it.
    [[nodiscard]] Result<void> putBack(bool saysSo);

private:
    const Clock& m_clock;
    Random& m_random;
    Troubles& m_troubles;
    testing::MemoryFiles m_memory;
    std::unique_ptr<testing::CrashDisk> m_disk;
    testing::CrashDisk::Image m_image;
    std::unique_ptr<SqliteHubStore> m_store;
    std::unique_ptr<Hub> m_hub;
};

} // namespace feltbok::scenario
