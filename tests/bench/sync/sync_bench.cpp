// SPDX-License-Identifier: Apache-2.0
// Sync beside PouchDB and express-pouchdb, on the records that the peer's own generator makes. Ours are
// encrypted and synced to the disk with every acknowledged request; what the peer does about that is its own.
#include "sync/protocol/compression.h"
#include "tests/bench/benches.h"
#include "tests/bench/sync/bench_hub.h"
#include "tests/bench/sync/friday.h"
#include "tests/bench/sync/gen_records.h"

#include <nlohmann/json.hpp>
#include <unistd.h>

#include <chrono>
#include <map>

namespace feltbok::bench {
namespace {

constexpr std::size_t kRecords = 10'000;
constexpr std::size_t kManyRecords = 100'000;
constexpr double kMemoryMaxMb = 100; ///< of either side, while a new tablet reads them
constexpr int kOneByOne = 30;
constexpr std::size_t kEditsACommit = 250;
constexpr std::size_t kEditsARequest = 500;

using Times = std::map<std::string, std::vector<double>>;

class StopWatch {
public:
    [[nodiscard]] double ms() const {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_began).count();
    }

private:
    std::chrono::steady_clock::time_point m_began = std::chrono::steady_clock::now();
};

/// Commits so many of the generator's records and returns their ids.
Result<std::vector<Id>> fill(BenchTablet& tablet, GenRecords& generator, std::size_t count) {
    std::vector<Id> ids;
    std::vector<Change> changes;
    while (ids.size() < count) {
        changes.push_back(answerOf(generator.next(), tablet.scope()));
        ids.push_back(changes.back().record);
        if (changes.size() < kEditsACommit && ids.size() < count) continue;
        if (auto done = tablet.store().commit(changes); !done) return fail(done);
        changes.clear();
    }
    return ids;
}

Result<void> change(BenchTablet& tablet, const Id& record, const std::string& value) {
    auto done = tablet.store().commit(Change{.record = record, .fields = {{"value", value}}});
    if (!done) return fail(done);
    return {};
}

/// Edits one record and syncs it, again and again: the median, and the bytes both ways of the last.
Result<void> oneByOne(BenchTablet& tablet, const std::vector<Id>& ids, GenRecords& generator, Times& times,
                      const std::string& name) {
    std::vector<double> ms;
    for (int i = 0; i < kOneByOne; ++i) {
        if (auto done = change(tablet, ids[static_cast<std::size_t>(i)], generator.value()); !done)
            return done;
        const StopWatch watch;
        auto synced = tablet.sync();
        if (!synced) return fail(synced);
        ms.push_back(watch.ms());
        if (i + 1 < kOneByOne) continue;
        times[name + ", bytes both ways"].push_back(static_cast<double>(synced->bytesUp + synced->bytesDown));
        times[name + ", requests"].push_back(static_cast<double>(synced->requests));
    }
    times[name].push_back(median(ms));
    return {};
}

/// Every record's value once more: bytes on the wire for each edit, and of the compressed values alone.
Result<void> bytesAnEdit(BenchTablet& tablet, const std::vector<Id>& ids, GenRecords& generator,
                         Times& times) {
    std::size_t valueBytes = 0;
    std::string values;
    std::vector<Change> changes;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const std::string value = generator.value();
        values += value + '\n';
        changes.push_back({.record = ids[i], .fields = {{"value", value}}});
        if (changes.size() == kEditsACommit || i + 1 == ids.size()) {
            if (auto done = tablet.store().commit(changes); !done) return fail(done);
            changes.clear();
        }
        if ((i + 1) % kEditsARequest == 0 || i + 1 == ids.size()) {
            valueBytes += zstd(asBytes(values)).size();
            values.clear();
        }
    }
    auto synced = tablet.sync({.requestEditsMax = kEditsARequest});
    if (!synced) return fail(synced);
    times["bytes an edit"].push_back(static_cast<double>(synced->bytesUp) / static_cast<double>(ids.size()));
    times["bytes an edit, values alone"].push_back(static_cast<double>(valueBytes) /
                                                   static_cast<double>(ids.size()));
    return {};
}

Result<void> oursOnce(const Setting& setting, const std::filesystem::path& folder, Times& times) {
    auto hub = BenchHub::start(folder / "hub");
    if (!hub) return fail(hub);
    auto ada = BenchTablet::join(**hub, folder / "ada");
    if (!ada) return fail(ada);
    auto bo = BenchTablet::join(**hub, folder / "bo");
    if (!bo) return fail(bo);
    GenRecords generator;
    auto ids = fill(**ada, generator, kRecords);
    if (!ids) return fail(ids);
    const StopWatch pushing;
    if (auto synced = (*ada)->sync(); !synced) return fail(synced);
    times["push 10000"].push_back(pushing.ms());
    if (setting.only == "push 10000") return {};
    const StopWatch pulling;
    if (auto synced = (*bo)->sync(); !synced) return fail(synced);
    times["pull 10000"].push_back(pulling.ms());
    if ((*bo)->store().recordCount((*bo)->scope()) != kRecords)
        return fail(ErrorCode::Io, "the second tablet does not hold every record");
    if (setting.only == "pull 10000") return {};
    if (auto done = oneByOne(**ada, *ids, generator, times, "one changed record"); !done) return done;
    if (setting.only == "one changed record") return {};
    return bytesAnEdit(**ada, *ids, generator, times);
}

/// A hub with a hundred thousand records: a new tablet, and one edit beside ten times the history.
Result<void> manyOnce(int rounds, const std::filesystem::path& folder, Times& times) {
    auto hub = BenchHub::start(folder / "hub");
    if (!hub) return fail(hub);
    auto ada = BenchTablet::join(**hub, folder / "ada");
    if (!ada) return fail(ada);
    GenRecords generator;
    auto ids = fill(**ada, generator, kManyRecords);
    if (!ids) return fail(ids);
    if (auto synced = (*ada)->sync(); !synced) return fail(synced);
    for (int round = 0; round < rounds; ++round) {
        auto fresh = BenchTablet::join(**hub, folder / ("fresh" + std::to_string(round)));
        if (!fresh) return fail(fresh);
        const StopWatch watch;
        if (auto synced = (*fresh)->sync(); !synced) return fail(synced);
        const bool readable = (*fresh)->store().recordCount((*fresh)->scope()) == kManyRecords &&
                              !(*fresh)->store().search("conseiller", 1).empty();
        if (!readable) return fail(ErrorCode::Io, "the new tablet does not show every record");
        times["first sync 100000"].push_back(watch.ms());
        if (auto done = oneByOne(**ada, *ids, generator, times, "history 10x"); !done) return done;
    }
    const auto tablet = (*hub)->newTabletsPeakMemoryMb(folder / "alone");
    if (!tablet) return fail(tablet);
    times["first sync 100000, tablet's memory"].push_back(*tablet);
    times["first sync 100000, hub's memory"].push_back((*hub)->peakMemoryMb());
    return {};
}

/// PouchDB's client and hub; nothing is measured if they are not there.
Result<void> peerOnce(const std::filesystem::path& peer, const std::filesystem::path& folder, Times& times) {
    if (!std::filesystem::exists(peer / "node_modules/pouchdb")) return {};
    constexpr int kFirstPort = 20'000;
    static int port = kFirstPort + getpid() % kFirstPort;
    ++port;
    auto server =
        ChildProcess::start({"node", (peer / "server.js").string(), "leveldb", std::to_string(port)});
    if (!server) return fail(server);
    if (auto up = server->ask(""); !up) return fail(up);
    auto done = [&]() -> Result<void> {
        auto client = ChildProcess::start(
            {"node", (peer / "sync_peer.cjs").string(), folder.string(), std::to_string(port)});
        if (!client) return fail(client);
        const auto ask = [&](const std::string& work) {
            auto line = client->ask(work);
            return line ? nlohmann::json::parse(*line, nullptr, false) : nlohmann::json();
        };
        const auto push = ask("push " + std::to_string(kRecords));
        const auto pull = ask("pull");
        const auto one = ask("one " + std::to_string(kOneByOne));
        const auto edits = ask("edits");
        if (!push.is_object() || !pull.is_object() || !one.is_object() || !edits.is_object())
            return fail(ErrorCode::Io, "the peer's client ended");
        times["push 10000"].push_back(push.at("ms"));
        times["pull 10000"].push_back(pull.at("ms"));
        times["one changed record"].push_back(one.at("ms"));
        times["one changed record, requests"].push_back(one.at("requests"));
        times["one changed record, bytes both ways"].push_back(one.at("up").get<double>() +
                                                               one.at("down").get<double>());
        times["bytes an edit"].push_back(edits.at("up").get<double>() / static_cast<double>(kRecords));
        return {};
    }();
    server->end();
    return done;
}

std::optional<double> medianOf(const Times& times, const std::string& name) {
    const auto found = times.find(name);
    if (found == times.end() || found->second.empty()) return std::nullopt;
    return median(found->second);
}

} // namespace

namespace {

/// Ours and the peer's in turn, so that a slow minute of the machine falls on both.
Result<void> tenThousand(const Setting& setting, Times& ours, Times& peer) {
    for (int round = 0; round < setting.rounds; ++round) {
        const auto folder = setting.scratch / std::to_string(round);
        std::filesystem::create_directories(folder);
        if (auto done = oursOnce(setting, folder, ours); !done) return done;
        if (auto done = peerOnce(setting.peers / "sync", folder / "peer", peer); !done) return done;
        std::filesystem::remove_all(folder);
    }
    return {};
}

} // namespace

Result<void> sync(const Setting& setting, const Tell& tell) {
    Times ours;
    Times peer;
    const bool small = setting.wants("push 10000, pull 10000, one changed record, bytes an edit");
    const bool many = setting.wants("first sync 100000, history 10x");
    if (small)
        if (auto done = tenThousand(setting, ours, peer); !done) return done;
    if (many) {
        const auto folder = setting.scratch / "many";
        std::filesystem::create_directories(folder);
        if (auto done = manyOnce(setting.rounds, folder, ours); !done) return done;
    }
    if (setting.wants("friday"))
        if (auto done = friday(setting, tell); !done) return done;
    if (setting.wants("keystroke"))
        if (auto done = keystroke(setting, tell); !done) return done;
    const auto add = [&](const std::string& name, const std::string& unit, std::optional<double> floor = {},
                         std::optional<double> limit = {}) {
        const auto median = medianOf(ours, name);
        if (!median) return;
        tell({.work = name,
              .ours = *median,
              .peer = medianOf(peer, name),
              .floor = floor,
              .unit = unit,
              .limit = limit});
    };
    add("push 10000", "ms");
    add("pull 10000", "ms");
    add("one changed record", "ms");
    add("one changed record, bytes both ways", "bytes");
    add("one changed record, requests", "requests");
    add("bytes an edit", "bytes", medianOf(ours, "bytes an edit, values alone"));
    add("first sync 100000", "ms");
    add("first sync 100000, hub's memory", "MB", {}, kMemoryMaxMb);
    add("first sync 100000, tablet's memory", "MB", {}, kMemoryMaxMb);
    add("history 10x", "ms", medianOf(ours, "one changed record"));
    return {};
}

} // namespace feltbok::bench
