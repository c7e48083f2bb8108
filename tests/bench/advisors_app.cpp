// SPDX-License-Identifier: Apache-2.0
// How long a person waits on a device with twenty years on it: from starting the app to the lock screen's
// first frame, beside a bare Qt Quick window; from the PIN's last digit to the frame with the next visit; for
// every page, a key, a scrolled note, a search. The PIN's Argon2id is slow by intention and alike for any
// program, so it is a row of its own and cheap in the others.
#include "tests/bench/benches.h"
#include "tests/bench/child_process.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>

namespace feltbok::bench {
namespace {

/// What a program of this build says first.
Result<std::string> lineOf(const std::string& program, std::vector<std::string> arguments) {
    std::error_code none;
    const auto path = std::filesystem::read_symlink("/proc/self/exe", none).parent_path() / program;
    if (!std::filesystem::exists(path))
        return fail(ErrorCode::NotFound,
                    program + " was not built: this bench needs the app (FELTBOK_APP=ON)", path.string());
    arguments.insert(arguments.begin(), path.string());
    auto child = ChildProcess::start(arguments);
    if (!child) return fail(child);
    return child->ask({});
}

Result<double> millisecondsOf(const std::string& program, const std::vector<std::string>& arguments) {
    const auto said = lineOf(program, arguments);
    if (!said) return fail(said);
    return std::strtod(said->c_str(), nullptr);
}

constexpr double kStartRatioMax = 1.5; // of a bare window's start
constexpr double kOpenedMaxMs = 150;
constexpr double kPageMaxMs = 100;
constexpr double kSavedMaxMs = 20;
constexpr double kFrameMaxMs = 16;
constexpr double kCallMaxMs = 8;
constexpr double kSearchMaxMs = 30;
constexpr double kSearchRatioMax = 1.5; // of the bare query
constexpr double kMemoryMaxMb = 150;

Row row(std::string work, double ours, std::string unit, double limit) {
    return {.work = std::move(work),
            .ours = ours,
            .peer = {},
            .floor = {},
            .unit = std::move(unit),
            .limit = limit};
}

Result<void> starting(const Setting& setting, const std::string& device, const Tell& tell) {
    Result<std::string> last = std::string();
    const auto frames = mediansInTurnMs({
        [&] { last = last ? lineOf("feltbok-first-frame", {"--locked", "--demo", "--dir", device}) : last; },
        [&] { last = last ? lineOf("feltbok-first-frame", {"--bare"}) : last; },
    });
    if (!last) return fail(last);
    Row started = row("start to lock screen", frames[0], "ms", kStartRatioMax * frames[1]);
    started.floor = frames[1];
    tell(started);
    std::vector<double> opened;
    for (int round = 0; round < setting.rounds; ++round) {
        const auto one =
            millisecondsOf("feltbok-first-frame", {"--pin", "123456", "--demo", "--dir", device});
        if (!one) return fail(one);
        opened.push_back(*one);
    }
    tell(row("right PIN to I dag", median(opened), "ms", kOpenedMaxMs));
    const auto derived = millisecondsOf("feltbok-full-device", {"derive"});
    if (!derived) return fail(derived);
    tell({.work = "Argon2id of the PIN", .ours = *derived, .peer = {}, .floor = {}, .unit = "ms"});
    return {};
}

Result<void> working(const std::string& device, const Tell& tell) {
    const auto said = lineOf("feltbok-working-day", {"123456", "--demo", "--dir", device});
    if (!said) return fail(said);
    const auto measured = nlohmann::json::parse(*said, nullptr, false);
    if (!measured.is_object()) return fail(ErrorCode::Damaged, "the working day ended early: " + *said);
    const auto number = [&](const char* name) { return measured.value(name, 0.0); };
    for (const auto& [page, taken] : measured["pages"].items())
        tell({.work = "opening " + page, .ours = taken, .peer = {}, .floor = {}, .unit = "ms"});
    tell(row("opening a page, p95 of " + measured["pages_opened"].dump(), number("page_p95"), "ms",
             kPageMaxMs));
    tell(row("key to saved, p95", number("key_to_saved_p95"), "ms", kSavedMaxMs));
    tell(row("scrolling " + measured["notes"].dump() + " notes: the longest frame, our own work",
             number("scroll_most"), "ms", kFrameMaxMs));
    tell(row("search as one types, p95", number("search_p95"), "ms", kSearchMaxMs));
    Row searched =
        row("search of the store", number("store_search"), "ms", kSearchRatioMax * number("bare_search"));
    searched.floor = number("bare_search");
    tell(searched);
    tell(row("calls from QML into view models, p99 of " + measured["calls"].dump(), number("call_p99"), "ms",
             kCallMaxMs));
    tell({.work = "the slowest of them, " + measured.value("call_slowest", std::string()),
          .ours = number("call_most"),
          .peer = {},
          .floor = {},
          .unit = "ms"});
    tell({.work = "our own work in " + measured["frames"].dump() + " frames, with delegates and layout, p99",
          .ours = number("own_work_p99"),
          .peer = {},
          .floor = {},
          .unit = "ms"});
    tell(row("memory, at most", number("memory"), "MB", kMemoryMaxMb));
    return {};
}

} // namespace

Result<void> app(const Setting& setting, const Tell& tell) {
    const std::string device = (setting.scratch / "device").string();
    const auto filled = lineOf("feltbok-full-device", {"fill", device});
    if (!filled) return fail(filled);
    if (setting.wants("start"))
        if (auto done = starting(setting, device, tell); !done) return done;
    return setting.wants("day") ? working(device, tell) : Result<void>();
}

} // namespace feltbok::bench
