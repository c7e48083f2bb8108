// SPDX-License-Identifier: Apache-2.0
// What an interview of a thousand questions, all in one section, costs the interface's thread: our own work a
// frame (events, view models, delegates, layout), painting apart. 16 ms is a frame at 60 Hz.
#include "tests/bench/benches.h"
#include "tests/bench/child_process.h"

#include <filesystem>
#include <sstream>

namespace feltbok::bench {
namespace {

constexpr double kFrameMs = 16;

} // namespace

Result<void> interview(const Setting& setting, const Tell& tell) {
    std::error_code none;
    const auto program =
        std::filesystem::read_symlink("/proc/self/exe", none).parent_path() / "feltbok-interview-frames";
    if (!std::filesystem::exists(program))
        return fail(ErrorCode::NotFound,
                    "feltbok-interview-frames was not built: this bench needs the app (FELTBOK_APP=ON)",
                    program.string());
    const std::vector<std::string> works{
        "open 1000 questions, longest frame",  "scroll 1000 questions, longest frame",
        "scroll 1000 questions, median frame", "jump to a question, longest frame",
        "a key in a text of 1500 characters",  "painting a frame"};
    std::vector<std::vector<double>> rounds(works.size());
    for (int round = 0; round < setting.rounds; ++round) {
        auto child = ChildProcess::start({program.string()});
        if (!child) return fail(child);
        const auto line = child->ask({});
        if (!line) return fail(line);
        std::istringstream numbers(*line);
        for (auto& values : rounds)
            numbers >> values.emplace_back();
        if (!numbers) return fail(ErrorCode::BadInput, "the frames' program said: " + *line);
    }
    for (std::size_t i = 0; i < works.size(); ++i) {
        const bool longest = works[i].ends_with("longest frame");
        tell({.work = works[i],
              .ours = median(rounds[i]),
              .peer = {},
              .floor = {},
              .unit = "ms",
              .limit = longest ? std::optional(kFrameMs) : std::nullopt});
    }
    return {};
}

} // namespace feltbok::bench
