// SPDX-License-Identifier: Apache-2.0
#include "tests/scenario/schedule.h"

#include <charconv>
#include <chrono>
#include <iostream>
#include <random>
#include <string_view>

using namespace feltbok::scenario;

namespace {

struct Wanted {
    std::uint64_t seeds = 1000;
    std::uint64_t from = 0;
    double minutes = 0;
    Bug bug = Bug::None;
};

bool readNumber(std::string_view text, auto& number) {
    return std::from_chars(text.data(), text.data() + text.size(), number).ptr == text.data() + text.size();
}

bool readArguments(int argc, char** argv, Wanted& wanted) {
    bool hasSeeds = false;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string_view name = argv[i];
        const std::string_view value = argv[i + 1];
        bool ok = true;
        if (name == "--seeds") {
            ok = readNumber(value, wanted.seeds);
            hasSeeds = true;
        } else if (name == "--from" || name == "--seed") {
            ok = readNumber(value, wanted.from);
            if (name == "--seed" && !hasSeeds) wanted.seeds = 1;
        } else if (name == "--minutes") {
            ok = readNumber(value, wanted.minutes);
        } else if (name == "--bug") {
            const auto bug = bugOf(value);
            ok = bug.has_value();
            wanted.bug = bug.value_or(Bug::None);
        } else {
            ok = false;
        }
        if (!ok) return false;
    }
    return argc % 2 == 1;
}

int usage() {
    std::cerr << "feltbok-simulate [--seeds N] [--from SEED] [--seed SEED] [--minutes M] [--bug NAME]\n"
                 "three tablets and a hub on a bad network, one schedule a seed; --seed replays one\nbugs:";
    for (const Bug bug : allBugs())
        std::cerr << ' ' << nameOf(bug);
    std::cerr << '\n';
    return 2;
}

} // namespace

int main(int argc, char** argv) {
    Wanted wanted;
    wanted.from = std::random_device{}();
    if (!readArguments(argc, argv, wanted)) return usage();
    const auto began = std::chrono::steady_clock::now();
    std::cout << "from seed " << wanted.from << std::endl;
    const Summary summary = runSchedules(wanted.from, wanted.seeds, wanted.minutes * 60, wanted.bug);
    if (summary.brokenSeed) {
        std::cout << "noticed after " << summary.done << " schedules\nseed " << *summary.brokenSeed << ": "
                  << summary.sum.broken << "\nreplay: feltbok-simulate --seed " << *summary.brokenSeed
                  << '\n';
        return 1;
    }
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - began;
    const Outcome& sum = summary.sum;
    const Troubles& troubles = sum.troubles;
    std::cout << summary.done << " schedules, " << kEvents << " events each, "
              << static_cast<double>(summary.done) / passed.count() << " schedules/s\n"
              << sum.edits << " edits, " << sum.refused << " refused, " << sum.conflicts
              << " fields in conflict\nlost " << troubles.lost << ", repeated " << troubles.repeated
              << ", reordered " << troubles.reordered << ", cut short " << troubles.truncated << ", killed "
              << troubles.killed << ", power cuts " << troubles.powerCuts << ", hub restarts "
              << troubles.hubRestarts << ", hubs put back " << troubles.hubsPutBack << ", tablets put back "
              << troubles.tabletsPutBack << ", tablets copied " << troubles.clones << '\n';
    return 0;
}
