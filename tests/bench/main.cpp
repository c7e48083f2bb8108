// SPDX-License-Identifier: Apache-2.0
// feltbok-bench NAME [--json FILE] [--shared DIR] [--peers DIR] [--rounds N] [--only WORD]: runs one bench,
// prints its rows, writes them as JSON.
#include "tests/bench/benches.h"
#include "tests/scratch_folder.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <span>

namespace feltbok::bench {
namespace {

constexpr Bench kBenches[] = {
    {"forms", "loading forms and answering in them against @getodk/xforms-engine", forms},
    {"keystroke", "a keystroke's draft against one bare SQLite transaction", keystroke},
    {"sync", "push, pull and first sync against PouchDB and express-pouchdb", sync},
    {"app", "an advisor's waiting on a device with twenty years on it, start, pages, keys, search", app},
    {"insight", "charts after a change and the library's search, against a recount by SQL", insight},
    {"interview", "our own work a frame while a form of 1,000 questions opens, scrolls and is written in",
     interview},
};

struct Arguments {
    std::string name;
    std::filesystem::path json;
    std::filesystem::path shared = "../shared";
    std::filesystem::path peers = "build/peers";
    int rounds = kRounds;
    std::string only;
};

std::optional<Arguments> parse(std::span<char*> words) {
    Arguments arguments;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word = words[i];
        const bool takesWord = word == "--json" || word == "--shared" || word == "--peers" ||
                               word == "--rounds" || word == "--only";
        if (takesWord && i + 1 == words.size()) return std::nullopt;
        if (word == "--json")
            arguments.json = words[++i];
        else if (word == "--shared")
            arguments.shared = words[++i];
        else if (word == "--peers")
            arguments.peers = words[++i];
        else if (word == "--rounds")
            arguments.rounds = std::clamp(std::atoi(words[++i]), 1, kRounds);
        else if (word == "--only")
            arguments.only = words[++i];
        else if (!word.starts_with("-") && arguments.name.empty())
            arguments.name = word;
        else
            return std::nullopt;
    }
    if (arguments.name.empty()) return std::nullopt;
    return arguments;
}

void listBenches() {
    for (const Bench& bench : kBenches)
        std::cout << bench.name << ": " << bench.purpose << "\n";
}

Result<void> runInScratch(const Bench& bench, const Arguments& arguments, const Tell& tell) {
    const testing::ScratchFolder scratch;
    return bench.run({.shared = arguments.shared,
                      .peers = arguments.peers,
                      .scratch = scratch.path(),
                      .rounds = arguments.rounds,
                      .only = arguments.only},
                     tell);
}

int run(const Arguments& arguments) {
    for (const Bench& bench : kBenches) {
        if (bench.name != arguments.name) continue;
        std::vector<Row> rows;
        const auto done = runInScratch(bench, arguments, [&](const Row& row) {
            std::cout << toLine(row) << std::endl; // at once, also into a file
            rows.push_back(row);
        });
        if (!done) {
            std::cerr << bench.name << ": " << done.error().message << "\n";
            return 1;
        }
        if (arguments.json.empty()) return 0;
        std::ofstream file(arguments.json);
        file << toJson(rows);
        file.close();
        if (!file) std::cerr << "the rows could not be written to " << arguments.json.string() << "\n";
        return file ? 0 : 1;
    }
    std::cerr << "there is no bench " << arguments.name << "; these are:\n";
    listBenches();
    return 2;
}

} // namespace
} // namespace feltbok::bench

int main(int count, char** words) {
    using namespace feltbok::bench;
    const auto arguments = parse(std::span(words, static_cast<std::size_t>(count)).subspan(1));
    if (!arguments) {
        std::cerr << "feltbok-bench NAME [--json FILE] [--shared DIR] [--peers DIR] [--rounds N] [--only "
                     "WORD], or feltbok-bench list\n";
        return 2;
    }
    if (arguments->name == "list") {
        listBenches();
        return 0;
    }
    return run(*arguments);
}
