// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/posix_file_system.h"
#include "core/base/system_world.h"
#include "core/store/store.h"
#include "sync/client/sync_client.h"
#include "sync/transport/blocking_http_client.h"
#include "tests/bench/child_process.h"

#include <memory>
#include <optional>

namespace feltbok::bench {

/// A hub as it is shipped: feltbok-hub beside this program, over HTTP on loopback; in the folder, or in a
/// `database` of PostgreSQL.
class BenchHub {
public:
    [[nodiscard]] static Result<std::unique_ptr<BenchHub>> start(const std::filesystem::path& folder,
                                                                 const std::string& database = "");
    ~BenchHub();
    BenchHub(const BenchHub&) = delete;
    BenchHub& operator=(const BenchHub&) = delete;

    /// For a new advisor in the municipality.
    [[nodiscard]] Result<std::string> code(const std::string& municipality) const;
    [[nodiscard]] const std::string& url() const { return m_url; }
    [[nodiscard]] double peakMemoryMb() const { return m_process->peakMemoryMb(); }
    /// The most memory that a tablet of its own process (feltbokctl replica) has had once it joined and its
    /// first sync was done.
    [[nodiscard]] Result<double> newTabletsPeakMemoryMb(const std::filesystem::path& folder,
                                                        const std::string& municipality = "Tokke") const;

private:
    BenchHub() = default;
    std::vector<std::string> m_place; ///< what tells the program where the hub is
    std::optional<ChildProcess> m_process;
    std::string m_url;
};

/// A tablet that has joined, encrypted and on the disk, every transaction synced.
class BenchTablet {
public:
    [[nodiscard]] static Result<std::unique_ptr<BenchTablet>>
    join(const BenchHub& hub, const std::filesystem::path& folder, const std::string& municipality = "Tokke");
    [[nodiscard]] Store& store() { return *m_store; }
    [[nodiscard]] Id scope() const { return m_store->scopes().front().id; }
    /// One sync till nothing is left.
    [[nodiscard]] Result<SyncProgress> sync(const SyncClient::Options& options = {});

private:
    BenchTablet() = default;
    SystemClock m_clock;
    SystemRandom m_random;
    PosixFileSystem m_files;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<BlockingHttpClient> m_client;
};

} // namespace feltbok::bench
