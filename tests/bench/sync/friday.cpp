// SPDX-License-Identifier: Apache-2.0
// Friday afternoon: two hundred tablets come home at once with what was written and photographed all week,
// while somebody else syncs one small change after the other.
#include "tests/bench/sync/friday.h"

#include "tests/bench/sync/bench_hub.h"
#include "tests/bench/sync/gen_records.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <latch>
#include <thread>

namespace feltbok::bench {
namespace {

constexpr int kTablets = 200;
constexpr int kTeams = 40; // five tablets share a municipality
constexpr std::size_t kEditsEach = 500;
constexpr std::size_t kEditsACommit = 250;
constexpr int kPicturesEach = 20;
constexpr std::size_t kPictureBytes = 300 * 1024;
constexpr double kSmallSyncMsMax = 1'000;
constexpr double kHubMbMax = 300;

using SteadyClock = std::chrono::steady_clock;

double msSince(SteadyClock::time_point began) {
    return std::chrono::duration<double, std::milli>(SteadyClock::now() - began).count();
}

/// A week's work on a tablet, not sent yet.
Result<void> work(BenchTablet& tablet, GenRecords& generator) {
    for (std::size_t i = 0; i < kEditsEach; i += kEditsACommit) {
        std::vector<Change> changes;
        for (std::size_t j = 0; j < kEditsACommit; ++j)
            changes.push_back(answerOf(generator.next(), tablet.scope()));
        if (auto done = tablet.store().commit(changes); !done) return fail(done);
    }
    SystemRandom random;
    Bytes picture(kPictureBytes); // as little to be made smaller as a photograph
    for (int i = 0; i < kPicturesEach; ++i) {
        random.fill(picture);
        if (auto added = tablet.store().blobs().add(tablet.scope(), picture); !added) return fail(added);
    }
    return {};
}

Result<std::vector<std::unique_ptr<BenchTablet>>>
tabletsOf(const BenchHub& hub, const std::filesystem::path& folder, GenRecords& generator) {
    std::vector<std::unique_ptr<BenchTablet>> tablets;
    for (int i = 0; i < kTablets; ++i) {
        auto tablet = BenchTablet::join(hub, folder / ("tablet" + std::to_string(i)),
                                        "Kommune " + std::to_string(i % kTeams));
        if (!tablet) return fail(tablet);
        if (auto done = work(**tablet, generator); !done) return fail(done);
        tablets.push_back(std::move(*tablet));
    }
    return tablets;
}

/// One small sync after the other for as long as the others go on: what each took, in ms.
Result<std::vector<double>> smallSyncs(BenchTablet& tablet, GenRecords& generator,
                                       const std::atomic<int>& left) {
    std::vector<double> ms;
    while (left > 0) {
        const Change small = answerOf(generator.next(), tablet.scope());
        if (auto done = tablet.store().commit(small); !done) return fail(done);
        const auto began = SteadyClock::now();
        if (auto synced = tablet.sync(); !synced) return fail(synced);
        ms.push_back(msSince(began));
    }
    return ms;
}

double percentile99(std::vector<double> values) {
    if (values.empty()) return 0;
    std::ranges::sort(values);
    return values[values.size() * 99 / 100];
}

/// All at once. The first error of anybody; else when the last of them had sent everything.
Result<double> comeHome(std::vector<std::unique_ptr<BenchTablet>>& tablets, std::atomic<int>& left) {
    std::latch together(kTablets);
    std::vector<Result<void>> ends(tablets.size());
    const auto began = SteadyClock::now();
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < tablets.size(); ++i)
        threads.emplace_back([&, i] {
            together.arrive_and_wait();
            auto synced = tablets[i]->sync();
            if (!synced) ends[i] = fail(synced);
            --left;
        });
    threads.clear(); // waits for them
    const double ms = msSince(began);
    for (std::size_t i = 0; i < tablets.size(); ++i) {
        if (!ends[i]) return fail(ends[i]);
        const Store& store = tablets[i]->store();
        if (store.acknowledged() < store.lastNumber() ||
            !tablets[i]->store().blobs().entries(BlobState::Unsent).empty())
            return fail(ErrorCode::Io, "a tablet still holds what it has not sent");
    }
    return ms;
}

Result<void> fridayOn(const std::string& database, const std::string& where, const Setting& setting,
                      const Tell& tell) {
    const auto hubFolder = setting.scratch / ("friday" + where);
    // Each tablet has a disk of its own; here they would all wait for the hub's, so theirs is the memory.
    const auto memory = std::filesystem::path("/dev/shm");
    const auto folder =
        (std::filesystem::exists(memory) ? memory : setting.scratch) / setting.scratch.filename();
    auto hub = BenchHub::start(hubFolder, database);
    if (!hub) return fail(hub);
    GenRecords generator;
    auto tablets = tabletsOf(**hub, folder, generator);
    if (!tablets) return fail(tablets);
    auto somebody = BenchTablet::join(**hub, folder / "somebody", "Ikke på tur");
    if (!somebody) return fail(somebody);
    std::atomic<int> left = kTablets;
    Result<std::vector<double>> small;
    Result<double> all;
    {
        const std::jthread beside([&] { small = smallSyncs(**somebody, generator, left); });
        all = comeHome(*tablets, left);
        left = 0; // whatever happened to them
    }
    if (!all) return fail(all);
    if (!small) return fail(small);
    const auto row = [&](const std::string& what, double ours, const char* unit,
                         std::optional<double> limit) {
        tell({.work = "friday" + where + what,
              .ours = ours,
              .peer = {},
              .floor = {},
              .unit = unit,
              .limit = limit});
    };
    row("", *all, "ms", {});
    row(", a small sync meanwhile, p99", percentile99(*small), "ms", kSmallSyncMsMax);
    row(", small syncs meanwhile", static_cast<double>(small->size()), "syncs", {});
    row(", hub's memory", (*hub)->peakMemoryMb(), "MB", kHubMbMax);
    tablets->clear();
    somebody->reset();
    std::filesystem::remove_all(folder);
    return {};
}

} // namespace

Result<void> friday(const Setting& setting, const Tell& tell) {
    if (auto done = fridayOn("", "", setting, tell); !done) return done;
    const char* database = std::getenv("FELTBOK_DATABASE");
    return database == nullptr ? Result<void>{} : fridayOn(database, " on PostgreSQL", setting, tell);
}

} // namespace feltbok::bench
