// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What `./dev bench` measures: one piece of work done by us, by a peer, and by the least that could do it.
namespace feltbok::bench {

/// How a row stands to what it may cost. NoPeer: within its limit, and the peer it is to be held against did
/// not run, or was stopped too early to say.
enum class Verdict : std::uint8_t { NoLimit, Kept, NotKept, NoPeer };

/// One line of a bench's result. `ours`, `peer` and `floor` are medians in `unit`; smaller is better.
struct Row {
    std::string work;
    double ours = 0;
    std::optional<double> peer;  ///< the same work by a program of others, on the same input in the same run
    std::optional<double> floor; ///< the least any program could do, e.g. one bare transaction
    std::string unit;
    std::optional<double> limit{};      ///< what `ours` may be at most
    std::optional<double> leastRatio{}; ///< how many times the peer's time ours must be within
    bool peerStopped = false;           ///< the peer was stopped after `peer`: it takes longer than that

    /// Against its limit, and against as much faster than the peer as it should be.
    [[nodiscard]] Verdict verdict() const;
};

/// Takes a row as soon as it is measured.
using Tell = std::function<void(const Row&)>;

/// Rounds of each work measured, always in turn with what it is compared with.
inline constexpr int kRounds = 5;

/// What a bench may use. `scratch` is an empty folder of its own, removed afterwards.
struct Setting {
    std::filesystem::path shared; ///< where the peers' sources are; may not exist
    std::filesystem::path peers;  ///< where ./dev has made them ready to run; may not exist
    std::filesystem::path scratch;
    int rounds = kRounds; ///< fewer while working on one of them
    std::string only{};   ///< measures the rows whose names hold this alone; "" all

    [[nodiscard]] bool wants(std::string_view rows) const {
        return only.empty() || rows.find(only) != std::string_view::npos;
    }
};

using Run = Result<void> (*)(const Setting&, const Tell&);

struct Bench {
    std::string_view name;
    std::string_view purpose;
    Run run;
};

/// Times each work `kRounds` times in turn (a, b, c, a, b, c, …), so that a slow minute of the machine falls
/// on all alike. Returns the median of each in milliseconds, in the order given.
[[nodiscard]] std::vector<double> mediansInTurnMs(const std::vector<std::function<void()>>& works);

/// The middle value; the mean of the two middle ones of an even number. At least one value.
[[nodiscard]] double median(std::vector<double> values);

/// A list of `{work, ours, peer, floor, unit, ratio, over_floor}`: ratio is peer/ours, over_floor ours/floor,
/// null where one of the two was not measured; `peer_stopped` where the peer takes longer than `peer`; of a
/// row with a limit also `{limit, least_ratio, kept}`, kept being null where the peer that it is held against
/// did not run.
[[nodiscard]] std::string toJson(const std::vector<Row>& rows);

/// The same as a line for a person.
[[nodiscard]] std::string toLine(const Row& row);

} // namespace feltbok::bench
