// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/bench.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cassert>
#include <chrono>
#include <cstdio>

namespace feltbok::bench {

namespace {

std::optional<double> ratio(std::optional<double> above, std::optional<double> below) {
    if (!above || !below || *below <= 0) return std::nullopt;
    return *above / *below;
}

nlohmann::ordered_json orNull(std::optional<double> number) {
    return number ? nlohmann::ordered_json(*number) : nlohmann::ordered_json(nullptr);
}

std::string cell(std::optional<double> number, const char* suffix = "") {
    if (!number) return "–";
    char text[48];
    (void)std::snprintf(text, sizeof text, "%.3g%s", *number, suffix);
    return text;
}

} // namespace

Verdict Row::verdict() const {
    if (!limit) return Verdict::NoLimit;
    if (ours > *limit) return Verdict::NotKept;
    if (!leastRatio) return Verdict::Kept;
    const auto faster = ratio(peer, ours);
    if (faster && *faster >= *leastRatio) return Verdict::Kept;
    return faster && !peerStopped ? Verdict::NotKept : Verdict::NoPeer;
}

double median(std::vector<double> values) {
    assert(!values.empty());
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

std::vector<double> mediansInTurnMs(const std::vector<std::function<void()>>& works) {
    using Clock = std::chrono::steady_clock;
    std::vector<std::vector<double>> times(works.size());
    for (int round = 0; round < kRounds; ++round) {
        for (std::size_t i = 0; i < works.size(); ++i) {
            const auto started = Clock::now();
            works[i]();
            times[i].push_back(std::chrono::duration<double, std::milli>(Clock::now() - started).count());
        }
    }
    std::vector<double> medians;
    for (auto& values : times)
        medians.push_back(median(std::move(values)));
    return medians;
}

std::string toJson(const std::vector<Row>& rows) {
    auto list = nlohmann::ordered_json::array();
    for (const Row& row : rows) {
        list.push_back({{"work", row.work},
                        {"ours", row.ours},
                        {"peer", orNull(row.peer)},
                        {"floor", orNull(row.floor)},
                        {"unit", row.unit},
                        {"ratio", orNull(ratio(row.peer, row.ours))},
                        {"over_floor", orNull(ratio(row.ours, row.floor))}});
        if (row.peerStopped) list.back()["peer_stopped"] = true;
        const Verdict verdict = row.verdict();
        if (verdict == Verdict::NoLimit) continue;
        list.back()["limit"] = *row.limit;
        list.back()["least_ratio"] = orNull(row.leastRatio);
        list.back()["kept"] = nullptr;
        if (verdict != Verdict::NoPeer) list.back()["kept"] = verdict == Verdict::Kept;
    }
    return list.dump(2) + "\n";
}

std::string toLine(const Row& row) {
    const std::string over = row.peerStopped ? "> " : "";
    std::string line = row.work + ": " + cell(row.ours) + " " + row.unit + ", peer " + over + cell(row.peer) +
                       " (" + over + cell(ratio(row.peer, row.ours), "x") + "), floor " + cell(row.floor) +
                       " (" + cell(ratio(row.ours, row.floor), "x") + ")";
    if (row.limit)
        line += ", at most " + cell(row.limit) + (row.leastRatio ? " and " + cell(row.leastRatio, "x") : "");
    constexpr const char* kVerdicts[] = {"", ": kept", ": NOT KEPT", ": no peer"};
    return line + kVerdicts[static_cast<std::size_t>(row.verdict())];
}

} // namespace feltbok::bench
