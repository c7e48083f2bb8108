// SPDX-License-Identifier: Apache-2.0
#include "tests/scenario/schedule.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>
#include <vector>

namespace feltbok::scenario {
namespace {

void add(Outcome& sum, const Outcome& one) {
    sum.troubles.lost += one.troubles.lost;
    sum.troubles.repeated += one.troubles.repeated;
    sum.troubles.reordered += one.troubles.reordered;
    sum.troubles.truncated += one.troubles.truncated;
    sum.troubles.killed += one.troubles.killed;
    sum.troubles.powerCuts += one.troubles.powerCuts;
    sum.troubles.hubRestarts += one.troubles.hubRestarts;
    sum.troubles.hubsPutBack += one.troubles.hubsPutBack;
    sum.troubles.tabletsPutBack += one.troubles.tabletsPutBack;
    sum.troubles.clones += one.troubles.clones;
    sum.edits += one.edits;
    sum.refused += one.refused;
    sum.conflicts += one.conflicts;
}

/// What the threads share.
struct Work {
    std::uint64_t from;
    std::uint64_t count;
    double secondsMax;
    Bug bug;
    std::chrono::steady_clock::time_point began = std::chrono::steady_clock::now();
    std::atomic<std::uint64_t> next{0};
    std::atomic<bool> stop{false};
    std::mutex guard{};
    Summary summary{};

    [[nodiscard]] bool isOver() const {
        const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - began;
        return stop || (secondsMax > 0 && passed.count() > secondsMax);
    }
};

void takePart(Work& work) {
    for (std::uint64_t at = work.next++; at < work.count && !work.isOver(); at = work.next++) {
        const Outcome outcome = runSchedule(work.from + at, work.bug);
        const std::lock_guard lock(work.guard);
        ++work.summary.done;
        if (outcome.broken.empty()) {
            add(work.summary.sum, outcome);
            continue;
        }
        work.stop = true;
        const bool first = !work.summary.brokenSeed || work.from + at < *work.summary.brokenSeed;
        if (!first) continue;
        work.summary.brokenSeed = work.from + at;
        work.summary.sum.broken = outcome.broken;
    }
}

} // namespace

Summary runSchedules(std::uint64_t from, std::uint64_t count, double secondsMax, Bug bug) {
    Work work{.from = from, .count = count, .secondsMax = secondsMax, .bug = bug};
    std::vector<std::jthread> threads;
    const auto processors = std::max(1U, std::thread::hardware_concurrency());
    for (unsigned i = 0; i < std::min<std::uint64_t>(processors, count); ++i)
        threads.emplace_back([&work] { takePart(work); });
    threads.clear(); // joins them
    return std::move(work.summary);
}

} // namespace feltbok::scenario
