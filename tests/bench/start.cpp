// SPDX-License-Identifier: Apache-2.0
// How long a person waits: from starting the app to the lock screen's first frame, beside a bare Qt Quick
// window, and from the PIN's last digit to the frame with the next visit of a device that holds a thousand.
// The PIN's Argon2id is slow by intention and alike for any program, so it is a row of its own and cheap in
// the second.
#include "tests/bench/benches.h"
#include "tests/bench/child_process.h"

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

} // namespace

Result<void> start(const Setting& setting, const Tell& tell) {
    const std::string device = (setting.scratch / "device").string();
    if (const auto filled = lineOf("feltbok-full-device", {"fill", device}); !filled) return fail(filled);
    Result<std::string> last = std::string();
    const auto frames = mediansInTurnMs({
        [&] { last = last ? lineOf("feltbok-first-frame", {"--locked", "--demo", "--dir", device}) : last; },
        [&] { last = last ? lineOf("feltbok-first-frame", {"--bare"}) : last; },
    });
    if (!last) return fail(last);
    std::vector<double> opened;
    for (int round = 0; round < kRounds; ++round) {
        const auto one =
            millisecondsOf("feltbok-first-frame", {"--pin", "123456", "--demo", "--dir", device});
        if (!one) return fail(one);
        opened.push_back(*one);
    }
    const auto derived = millisecondsOf("feltbok-full-device", {"derive"});
    if (!derived) return fail(derived);
    tell({.work = "start to lock screen", .ours = frames[0], .peer = {}, .floor = frames[1], .unit = "ms"});
    tell({.work = "right PIN to I dag, 1000 visits",
          .ours = median(opened),
          .peer = {},
          .floor = {},
          .unit = "ms"});
    tell({.work = "Argon2id of the PIN", .ours = *derived, .peer = {}, .floor = {}, .unit = "ms"});
    return {};
}

} // namespace feltbok::bench
