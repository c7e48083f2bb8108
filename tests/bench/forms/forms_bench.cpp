// SPDX-License-Identifier: Apache-2.0
// The form engine beside @getodk/xforms-engine in Node, on the inputs that the peer's own generator makes.
// Both do the same work in turn and must come to the same check. A load is measured in a fresh process each
// time, as a person meets it; an answer in a running session.
#include "tests/bench/benches.h"
#include "tests/bench/child_process.h"
#include "tests/bench/forms/form_floor.h"
#include "tests/bench/forms/form_works.h"

#include <nlohmann/json.hpp>
#include <unistd.h>

#include <algorithm>
#include <ctime>
#include <fstream>
#include <functional>
#include <limits>
#include <memory>

namespace feltbok::bench {

namespace {

using Json = nlohmann::json;

constexpr double kDoublingMax = 2.2;
constexpr int kDoublingRounds = 15;
constexpr int kWarmUps = 2; ///< rounds thrown away, for a just-in-time compiler's sake
/// So long the peer is waited for, for a load or a piece of work; then it is stopped and the row says so.
constexpr int kPeerPatienceMs = 300'000;

/// A row of work in a running session.
struct Work {
    std::string row;
    std::string kind;
    std::string file;
    bool peer = true;
    int times = 1; ///< pieces of work a round; the mean counts
    std::optional<double> limitMs{};
    std::optional<double> leastRatio{};
};

const Work kWorks[] = {
    {"everything 5000", "everything", "survey5000", true, 4, 3, 60},
    {"chain 1000", "chain", "chain1000", true, 4, 1, 200},
    {"gate 2000", "gate", "fan2000", true, 4, 1},
    {"filter 10000", "filter", "cascade10000", true, 4, 0.2},
    {"filter 50000", "filter", "cascade50000", true, 4, 1},
    {"entities 100000", "entities", "entities100000", true, 1, 30},
    {"add 400th repeat", "repeat", "repeat399", true, 1, 1, 1000},
    {"everything 1000", "everything", "survey1000", false, 20},
    {"everything 2000", "everything", "survey2000", false, 20},
    {"everything 4000", "everything", "survey4000", false, 20},
    {"everything 8000", "everything", "survey8000", false, 20},
    {"everything 16000", "everything", "survey16000", false, 20},
    {"answer 1000", "answer", "survey1000", false, 200},
    {"answer 2000", "answer", "survey2000", false, 200},
    {"answer 4000", "answer", "survey4000", false, 200},
    {"answer 8000", "answer", "survey8000", false, 200},
    {"answer 16000", "answer", "survey16000", false, 200},
};

struct Load {
    std::string row;
    std::string file;
    bool peer = true;
    std::optional<double> limitMs{};
    std::optional<double> leastRatio{};
    std::string memoryRow{};
    double limitMb = 25;
};

const Load kLoads[] = {
    {"load 1000", "survey1000", true, 30, 60},
    {"load 5000", "survey5000", true, 150, 60, "memory 5000"},
    {"load choices 50000", "cascade50000", false, 100},
    {"load entities 100000", "entities100000", false},
    {"load 2000", "survey2000", false},
    {"load 4000", "survey4000", false},
    {"load 8000", "survey8000", false},
    {"load 16000", "survey16000", false},
};

/// Where the peer runs and the inputs lie; `./dev bench forms` prepares it.
struct Peer {
    std::filesystem::path folder;
    std::string node = "node";
    bool runs = false;

    [[nodiscard]] std::filesystem::path input(const std::string& name) const {
        return folder / "inputs" / (name + ".xml");
    }
    [[nodiscard]] Result<ChildProcess> start(const std::string& kind, const std::string& file) const {
        return ChildProcess::start({node, "--max-old-space-size=8192", "--expose-gc", "--conditions=browser",
                                    (folder / "forms_peer.mjs").string(), kind, input(file).string()});
    }
};

double residentMb() {
    std::ifstream statm("/proc/self/statm");
    double whole = 0;
    double resident = 0;
    statm >> whole >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1048576;
}

// Processor time: what else a machine does falls on one size and not on another.
double processorMs(const std::function<void()>& work) {
    const std::clock_t started = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - started) / CLOCKS_PER_SEC;
}

std::string loadOurs(const std::filesystem::path& file) {
    auto works = FormWorks::open("load", file);
    if (!works) return Json{{"error", works.error().message}}.dump();
    const double before = residentMb();
    Result<double> ms = 0;
    const double processor = processorMs([&] { ms = (*works)->load(); });
    if (!ms) return Json{{"error", ms.error().message}}.dump();
    return Json{{"ms", *ms}, {"processorMs", processor}, {"mb", residentMb() - before}}.dump();
}

/// The peer's side of a row, round by round.
struct Theirs {
    std::vector<double> values;
    bool stopped = false; ///< it took longer than the patience with it

    [[nodiscard]] std::optional<double> figure() const {
        if (stopped) return kPeerPatienceMs;
        return values.empty() ? std::nullopt : std::optional(median(values));
    }
};

Result<Json> parsed(const Result<std::string>& line) {
    if (!line) return fail(line);
    Json answer = Json::parse(*line, nullptr, false);
    if (!answer.is_object() || answer.contains("error"))
        return fail(ErrorCode::Protocol, "the bench got this for an answer: " + *line);
    return answer;
}

// Asks the peer, and stops it when it takes too long.
Result<std::optional<Json>> asked(ChildProcess& peer, const std::string& line) {
    const auto said = peer.ask(line, kPeerPatienceMs);
    if (!said && said.error().code == ErrorCode::Cancelled) {
        peer.end();
        return std::nullopt;
    }
    auto answer = parsed(said);
    if (!answer) return fail(answer);
    return std::move(*answer);
}

Result<void> measureLoad(const Load& load, const Peer& peer, int rounds, const Tell& tell) {
    const auto file = peer.input(load.file);
    std::vector<double> ours;
    std::vector<double> oursMb;
    Theirs theirs;
    Theirs theirsMb;
    for (int round = 0; round < rounds; ++round) {
        const auto mine = parsed(inFreshProcess([&] { return loadOurs(file); }));
        if (!mine) return fail(mine);
        ours.push_back(mine->at("ms"));
        oursMb.push_back(mine->at("mb"));
        if (!load.peer || !peer.runs || theirs.stopped) continue;
        auto process = peer.start("load", load.file);
        if (!process) return fail(process);
        const auto other = asked(*process, "");
        if (!other) return fail(other);
        theirs.stopped = !*other;
        if (theirs.stopped) continue;
        theirs.values.push_back((*other)->at("ms"));
        theirsMb.values.push_back((*other)->at("mb"));
    }
    tell({load.row, median(ours), theirs.figure(), floorOfLoad(file), "ms", load.limitMs, load.leastRatio,
          theirs.stopped});
    if (!load.memoryRow.empty())
        tell({load.memoryRow, median(oursMb), theirsMb.figure(),
              static_cast<double>(std::filesystem::file_size(file)) / 1048576, "MB", load.limitMb});
    return {};
}

Result<void> measureWork(const Work& work, const Peer& peer, int rounds, const Tell& tell) {
    auto ours = FormWorks::open(work.kind, peer.input(work.file));
    if (!ours) return fail(ours);
    if (const auto loaded = (*ours)->load(); !loaded) return fail(loaded);
    std::optional<ChildProcess> process;
    if (work.peer && peer.runs) {
        auto started = peer.start(work.kind, work.file);
        if (!started) return fail(started);
        process.emplace(std::move(*started));
        const auto loaded = asked(*process, "");
        if (!loaded) return fail(loaded);
        if (!*loaded) process.reset();
    }
    std::vector<double> oursMs;
    Theirs theirs;
    for (int n = 0; n < (kWarmUps + rounds) * work.times;) {
        double mine = 0;
        double other = 0;
        for (int i = 0; i < work.times; ++i, ++n) {
            const FormWorks::Done done = (*ours)->run(n);
            mine += done.ms / work.times;
            if (!process || theirs.stopped) continue;
            const auto answer = asked(*process, std::to_string(n));
            if (!answer) return fail(answer);
            theirs.stopped = !*answer;
            if (theirs.stopped) continue;
            other += (*answer)->at("ms").get<double>() / work.times;
            if ((*answer)->at("check") != done.check)
                return fail(ErrorCode::Damaged, work.row + ": ours comes to " + done.check +
                                                    ", the peer to " + (*answer)->at("check").dump());
        }
        if (n <= kWarmUps * work.times) continue;
        oursMs.push_back(mine);
        if (process && !theirs.stopped) theirs.values.push_back(other);
    }
    tell({work.row, median(oursMs), theirs.figure(), floorOfWork(work.kind, work.file), "ms", work.limitMs,
          work.leastRatio, theirs.stopped});
    return {};
}

using Cost = std::function<Result<double>()>;

/// What is measured on forms of 1,000, 2,000 … 16,000 questions.
struct Doubling {
    std::string row;
    std::string kind;
    int times = 0; ///< pieces of work a round; of a load none
};

const Doubling kDoublings[] = {{"twice the form: load", "load"},
                               {"twice the form: everything", "everything", 200},
                               {"twice the form: answer", "answer", 2000}};

Result<Cost> costOf(const Doubling& doubling, const std::filesystem::path& form) {
    if (doubling.kind == "load")
        return [form]() -> Result<double> {
            const auto answer = parsed(inFreshProcess([&] { return loadOurs(form); }));
            if (!answer) return fail(answer);
            return answer->at("processorMs").get<double>();
        };
    // Read anew each round: where the system happens to lay a form's memory is no cost of the form.
    return [kind = doubling.kind, form, times = doubling.times]() -> Result<double> {
        const auto works = FormWorks::open(kind, form);
        if (!works) return fail(works);
        if (const auto loaded = (*works)->load(); !loaded) return fail(loaded);
        (void)(*works)->run(0);
        return processorMs([&] {
            for (int i = 1; i <= times; ++i)
                (void)(*works)->run(i);
        });
    };
}

// The most that twice the form costs, the sizes measured in turn. The least of all rounds counts: what a busy
// machine adds does not double.
Result<void> measureDoubling(const Doubling& doubling, const Peer& peer, const Tell& tell) {
    std::vector<Cost> costs;
    for (const char* const file : {"survey1000", "survey2000", "survey4000", "survey8000", "survey16000"}) {
        auto cost = costOf(doubling, peer.input(file));
        if (!cost) return fail(cost);
        costs.push_back(std::move(*cost));
    }
    std::vector<double> least(costs.size(), std::numeric_limits<double>::max());
    for (int round = 0; round < kDoublingRounds; ++round)
        for (std::size_t i = 0; i < costs.size(); ++i) {
            const auto cost = costs[i]();
            if (!cost) return fail(cost);
            least[i] = std::min(least[i], *cost);
        }
    double worst = 0;
    for (std::size_t i = 1; i < least.size(); ++i)
        worst = std::max(worst, least[i] / std::max(least[i - 1], 1e-9));
    tell({doubling.row, worst, {}, {}, "times", kDoublingMax});
    return {};
}

Result<Peer> preparedPeer(const Setting& setting) {
    Peer peer{.folder = setting.peers / "forms"};
    if (std::filesystem::exists(peer.folder / "node_modules/node/bin/node"))
        peer.node = (peer.folder / "node_modules/node/bin/node").string();
    peer.runs = std::filesystem::exists(peer.folder / "node_modules/@getodk/xforms-engine");
    if (auto version = ChildProcess::start({peer.node, "--version"}); !version || !version->ask(""))
        peer.runs = false;
    if (!std::filesystem::exists(peer.input("survey5000")))
        return fail(ErrorCode::NotFound, "there are no inputs in " + (peer.folder / "inputs").string() +
                                             "; ./dev bench forms makes them with the generator in "
                                             "../shared/peers/forms");
    return peer;
}

} // namespace

Result<void> forms(const Setting& setting, const Tell& tell) {
    const auto peer = preparedPeer(setting);
    if (!peer) return fail(peer);
    for (const Load& load : kLoads) {
        if (!setting.wants(load.row) && !setting.wants(load.memoryRow)) continue;
        if (auto done = measureLoad(load, *peer, setting.rounds, tell); !done) return done;
    }
    for (const Work& work : kWorks) {
        if (!setting.wants(work.row)) continue;
        if (auto done = measureWork(work, *peer, setting.rounds, tell); !done) return done;
    }
    for (const Doubling& doubling : kDoublings) {
        if (!setting.wants(doubling.row)) continue;
        if (auto done = measureDoubling(doubling, *peer, tell); !done) return done;
    }
    return {};
}

} // namespace feltbok::bench
